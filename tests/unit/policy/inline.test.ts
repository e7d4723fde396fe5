/** Runs of text with their marks: from Markdown, and tidied. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, tidyRuns } from '../../../src/policy/runs.ts';
import type { Mark, Run } from '../../../src/policy/clause.ts';
import { read, source } from './read.ts';

const runsOf = (body: string) => read(source(body, '', 'draft')).edition!.clauses[0]!.runs;
const strong: Mark = { type: 'strong' };
const emphasis: Mark = { type: 'emphasis' };
const plain = (text: string): Run => ({ text, marks: [] });

describe('marks', () => {
  it.each<[string, Run[]]>([
    ['plain', [plain('plain')]],
    ['a **b** c', [plain('a '), { text: 'b', marks: [strong] }, plain(' c')]],
    [
      '**a *b***',
      [
        { text: 'a ', marks: [strong] },
        { text: 'b', marks: [strong, emphasis] },
      ],
    ],
    ['`x`', [{ text: 'x', marks: [{ type: 'code' }] }]],
    ['~x~', [plain('~x~')]],
    [
      '[a **b**](https://example.org/)',
      [
        { text: 'a ', marks: [{ type: 'link', href: 'https://example.org/' }] },
        { text: 'b', marks: [{ type: 'link', href: 'https://example.org/' }, strong] },
      ],
    ],
    ['a\\\nb', [plain('a\nb')]],
    ['a\n  b', [plain('a b')]],
    ['**a** **b**', [{ text: 'a', marks: [strong] }, plain(' '), { text: 'b', marks: [strong] }]],
    ['**a**{/* x */}**b**', [{ text: 'ab', marks: [strong] }]],
    ['a {/* #x */}', [plain('a')]],
    ['a\u00a0b', [plain('a\u00a0b')]],
  ])('%j', (body, runs) => expect(runsOf(body)).toEqual(runs));
});

const mark = fc.constantFrom<Mark>(strong, emphasis, { type: 'code' });
const footnote: Mark = { type: 'footnote', to: 'one' };
const reference: Mark = { type: 'reference', to: 'one' };
const run: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', ' ', '\n', '\t', '\u00a0') }),
      marks: fc.uniqueArray(mark, { maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Run>({ text: '', marks: [footnote] }) },
  { weight: 1, arbitrary: fc.constant<Run>({ text: '', marks: [reference] }) },
);
const runs = fc.array(run, { maxLength: 8 });

describe('tidied runs', () => {
  it('hold the same words, with white space as a browser shows it', () => {
    fc.assert(
      fc.property(runs, (given) => {
        // A break is a run of its own; a number that is filled in later is not white space.
        const shown = given.filter((r) => r.text !== '\n');
        const withNumber = shown.map((r) => (r.marks.includes(reference) ? plain('§') : r));
        const expected = textOf(withNumber)
          .replace(/[ \t\n]+/g, ' ')
          .replace(/^ | $/g, '');
        expect(textOf(tidyRuns(shown))).toBe(expected.replaceAll('§', ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('have no empty run but footnotes and references, and no two that could be one', () => {
    fc.assert(
      fc.property(runs, (given) => {
        const tidy = tidyRuns(given);
        const isAtom = ({ marks }: Run) => marks.includes(footnote) || marks.includes(reference);
        expect(tidy.filter((r) => r.text === '' && !isAtom(r))).toEqual([]);
        expect(tidy.filter(isAtom)).toEqual(given.filter(isAtom));
        for (const [i, r] of tidy.entries())
          if (i > 0 && !isAtom(r)) expect(r.marks).not.toEqual(tidy[i - 1]!.marks);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep no space before a footnote at the end', () => {
    const given = [plain('The head decides. '), { text: '', marks: [footnote] }];
    expect(tidyRuns(given)).toEqual([plain('The head decides.'), given[1]]);
  });
});
