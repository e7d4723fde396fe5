/** A redline as HTML: whatever changed, both texts can be read from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redline, redlineRuns } from '../../../src/compare/redline/redline.ts';
import type { Segment } from '../../../src/compare/redline/segment.ts';
import type { Mark, Run } from '../../../src/policy/clause.ts';
import {
  formatWords,
  redlineToHtml,
  type RedlineView,
} from '../../../src/publish/redline-to-html.ts';
import { strings } from '../../../src/strings/strings.ts';
import { editedRuns } from '../compare/arbitrary.ts';
import { parse, tagFaults, wordsOf } from './markup.ts';

const t = strings().redline;
const PAGE = { t: strings(), page: 'house-rules/', footnoteNumber: () => '1' };
const show = (segments: readonly Segment[], view?: RedlineView) =>
  redlineToHtml(segments, PAGE, t, view);

/** Words about the changes, and the marks of footnotes, are not the policy’s words. */
const said = (name: string, classes: unknown) =>
  name === 'sup' || (Array.isArray(classes) && /hidden|said/.test(classes.join(' ')));
const words = (html: string, besides = '') =>
  wordsOf(parse(html), (name, classes) => said(name, classes) || name === besides);
const textOf = (runs: readonly Run[]) => runs.map((r) => r.text).join('');

/** An HTML parser folds carriage returns and drops NUL; the model has neither. */
const readable = (runs: readonly Run[]) => !/[\r\0]/.test(textOf(runs));

describe('any redline', () => {
  it('is balanced in every view', () => {
    fc.assert(
      fc.property(editedRuns, ([before, after]) => {
        const segments = redlineRuns(before, after);
        for (const view of ['inline', 'before', 'after'] as const)
          expect(tagFaults(show(segments, view))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows exactly the old text before and the new text after', () => {
    fc.assert(
      fc.property(editedRuns, ([before, after]) => {
        fc.pre(readable(before) && readable(after));
        const segments = redlineRuns(before, after);
        expect(words(show(segments, 'before'))).toBe(textOf(before));
        expect(words(show(segments, 'after'))).toBe(textOf(after));
      }),
      { numRuns: 300 },
    );
  });

  it('inline, read without what was removed, is the new text but for the spaces of what was removed', () => {
    const letters = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(editedRuns, ([before, after]) => {
        fc.pre(readable(before) && readable(after));
        const shown = words(show(redlineRuns(before, after)), 'del');
        expect(letters(shown)).toBe(letters(textOf(after)));
      }),
      { numRuns: 300 },
    );
  });

  it('marks words, never a space at the start or end of a mark', () => {
    fc.assert(
      fc.property(editedRuns, ([before, after]) => {
        const html = show(redlineRuns(before, after));
        const marks = html.matchAll(/<(del|ins)>.*?<\/\1>/gs);
        for (const [mark] of marks) {
          // The mark of a footnote is no word of the policy, and ends a text as well as one.
          if (mark.includes('<sup')) continue;
          const marked = words(mark);
          expect(marked).toBe(marked.trim());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names each change in words, for those who do not see marks', () => {
    fc.assert(
      fc.property(editedRuns, ([before, after]) => {
        const html = show(redlineRuns(before, after));
        expect(html.match(/<del>/g)).toEqual(
          html.match(/<del>(?=<span class="hidden">\[removed)/g),
        );
        expect(html.match(/<ins>/g)).toEqual(html.match(/<ins>(?=<span class="hidden">\[added)/g));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a reader sees', () => {
  const removed = (html: string) =>
    `<del><span class="hidden">[removed: </span>${html}<span class="hidden">]</span></del>`;
  const added = (html: string) =>
    `<ins><span class="hidden">[added: </span>${html}<span class="hidden">]</span></ins>`;

  it('one mark around several changed words', () => {
    expect(show(redline('Staff should ask first.', 'Staff must ask first.'))).toBe(
      `Staff ${removed('should')}${added('must')} ask first.`,
    );
  });

  it('a word put in or taken out, with its space outside the mark', () => {
    expect(show(redline('Staff must go.', 'Staff must not go.'))).toBe(
      `Staff must ${added('not')} go.`,
    );
    expect(show(redline('Staff must not go.', 'Staff must go.'))).toBe(
      `Staff must ${removed('not')} go.`,
    );
  });

  it('a sentence that goes on after words whose marks changed', () => {
    const segments = redlineRuns(
      [{ text: 'Fill in the form and wait.', marks: [] }],
      [
        { text: 'Fill in the ', marks: [] },
        { text: 'form ', marks: [{ type: 'strong' }] },
        { text: 'and wait.', marks: [] },
      ],
    );
    expect(wordsOf(parse(show(segments)), () => false)).toBe(
      'Fill in the form [now bold] and wait.',
    );
  });

  it('a difference of typing without marks', () => {
    expect(show(redline("the school's", 'the school’s'))).toBe('the school’s');
  });

  it('the heading of a column that was added or removed', () => {
    const segments: Segment[] = [{ op: 'insert', text: 'Head', column: 'Who <decides>' }];
    expect(show(segments)).toBe(
      added('Head').replace('[added:', '[added column “Who &lt;decides&gt;”:'),
    );
  });

  it('that words became bold, inline only', () => {
    const segments = redlineRuns(
      [{ text: 'never', marks: [] }],
      [{ text: 'never', marks: [{ type: 'strong' }] }],
    );
    expect(show(segments)).toBe(
      '<span class="format"><strong>never</strong><span class="said"> [now bold]</span></span>',
    );
    expect(show(segments, 'after')).toBe('<strong>never</strong>');
    expect(show(segments, 'before')).toBe('never');
  });

  const link = (href: string): Mark => ({ type: 'link', href });
  it.each<[Mark[], Mark[], string]>([
    [[], [{ type: 'strong' }, { type: 'emphasis' }], 'now bold, now italic'],
    [[{ type: 'code' }], [], 'no longer code'],
    [[], [link('#a')], 'now a link'],
    [[link('#a')], [], 'no longer a link'],
    [[link('#a')], [link('#b')], 'link now goes to #b'],
    [[link('#a'), { type: 'strong' }], [{ type: 'strong' }, link('#a')], ''],
  ])('%j → %j: %s', (was, now, expected) => expect(formatWords(was, now, t)).toBe(expected));
});
