/** Policy words as HTML, read back by another program's parser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Run } from '../../../src/policy/clause.ts';
import { escapeHtml, runsToHtml, type HtmlContext } from '../../../src/publish/html.ts';
import { strings } from '../../../src/strings/strings.ts';
import { elementsOf, parse, tagFaults, wordsOf } from './markup.ts';

const t = strings();
const PAGE: HtmlContext = { t, page: 'house-rules/2026-2027/', footnoteNumber: () => '1' };
const html = (runs: readonly Run[], context = PAGE) => runsToHtml(runs, context);

/** Text made to break out of markup; an HTML parser folds \r and drops NUL, so neither is in it. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", '&lt;', '&#60;', '</a>', '<script>', '<!--', '\n'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[\r\0]/g, ''));
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>(
    { type: 'strong' },
    { type: 'emphasis' },
    { type: 'code' },
    { type: 'reference', to: 'one' },
    { type: 'footnote', to: 'two' },
    { type: 'picture', name: 'map.png' },
    { type: 'file', name: 'forms/claim.pdf' },
  ),
  text.map((href): Mark => ({ type: 'link', href })),
);
const runs = fc.array(fc.record({ text, marks: fc.array(mark, { maxLength: 4 }) }), {
  maxLength: 6,
});

describe('any runs', () => {
  it('become balanced HTML, without a link inside a link', () => {
    fc.assert(
      fc.property(runs, (given) => {
        expect(tagFaults(html(given))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keep their words exactly, and bring in no element of their own', () => {
    fc.assert(
      fc.property(runs, (given) => {
        const tree = parse(html(given));
        const isFootnote = (name: string) => name === 'sup';
        expect(wordsOf(tree, isFootnote)).toBe(given.map((r) => r.text).join(''));
        const names = new Set(elementsOf(tree).map((e) => e.name));
        for (const name of ['strong', 'em', 'code', 's', 'a', 'sup', 'br', 'span'])
          names.delete(name);
        expect([...names]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keep every footnote, and every word under its own marks', () => {
    const element = { strong: 'strong', emphasis: 'em', code: 'code', delete: 's' } as const;
    fc.assert(
      fc.property(runs, (given) => {
        const tree = parse(html(given));
        const footnotes = given.filter((r) => r.marks.some((m) => m.type === 'footnote'));
        expect(elementsOf(tree).filter((e) => e.name === 'sup')).toHaveLength(footnotes.length);
        for (const [type, name] of Object.entries(element)) {
          const marked = given.filter((r) => r.marks.some((m) => m.type === type));
          const outside = wordsOf(tree, (n) => n === name || n === 'sup');
          const expected = given.filter((r) => !marked.includes(r)).map((r) => r.text);
          expect(outside).toBe(expected.join(''));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('escaped can be used in an attribute as they are', () => {
    fc.assert(
      fc.property(text, (words) => {
        const [element] = elementsOf(parse(`<i title="${escapeHtml(words)}"></i>`));
        expect(element!.attributes.title).toBe(words);
      }),
    );
  });
});

describe('markup', () => {
  const strong: Mark = { type: 'strong' };
  const link: Mark = { type: 'link', href: '#one' };
  const footnote: Mark = { type: 'footnote', to: 'two' };

  it.each<[string, Run[], string]>([
    [
      'neighbours share elements',
      [
        { text: 'a ', marks: [strong] },
        { text: 'b', marks: [strong, { type: 'emphasis' }] },
        { text: ' c', marks: [strong] },
      ],
      '<strong>a <em>b</em> c</strong>',
    ],
    ['a line break', [{ text: 'a\nb', marks: [] }], 'a<br>b'],
    [
      'a number that is printed leads to its clause',
      [{ text: '1.1', marks: [{ type: 'reference', to: 'one' }] }],
      '<a href="#one">1.1</a>',
    ],
    [
      'a number inside a link leads where the link does',
      [
        { text: 'see ', marks: [link] },
        { text: '2', marks: [link, { type: 'reference', to: 'two' }] },
      ],
      '<a href="#one">see 2</a>',
    ],
    [
      'a footnote inside a link comes after it',
      [
        { text: 'a', marks: [link] },
        { text: '', marks: [link, footnote] },
        { text: 'b', marks: [link] },
      ],
      '<a href="#one">a</a><sup><a href="#two" aria-label="Footnote 1">1</a></sup><a href="#one">b</a>',
    ],
    [
      'another policy, wherever the page is',
      [{ text: 'a', marks: [{ type: 'link', href: '/behaviour/#sanctions' }] }],
      '<a href="../../behaviour/#sanctions">a</a>',
    ],
    [
      'another site',
      [{ text: 'a', marks: [{ type: 'link', href: 'https://example.org/?a=1&b="2"' }] }],
      '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">a</a>',
    ],
  ])('%s', (_, given, expected) => expect(html(given)).toBe(expected));

  it('names a footnote in the words that it is given', () => {
    const clauses = { ...t.clauses, footnote: (number: string) => `Troednodyn “${number}”` };
    expect(html([{ text: '', marks: [footnote] }], { ...PAGE, t: { clauses } })).toBe(
      '<sup><a href="#two" aria-label="Troednodyn “1”">1</a></sup>',
    );
  });

  it('on another page, clauses are found on their own', () => {
    const context = { t, page: 'house-rules/history/', clauses: 'house-rules/2026-2027/' };
    expect(html([{ text: 'a', marks: [link] }], context)).toBe(
      '<a href="../../house-rules/2026-2027/#one">a</a>',
    );
  });

  describe('of a picture and an attached file', () => {
    const given: Run[] = [
      { text: 'The "gate"', marks: [{ type: 'strong' }, { type: 'picture', name: 'map.png' }] },
      { text: ' and ', marks: [] },
      { text: 'the form', marks: [{ type: 'file', name: 'claim.pdf' }] },
    ];
    const attached: HtmlContext['attached'] = ({ name }) => `house-rules/2025-2026/${name}`;

    it('is in words where nothing leads to files: in feeds and ledgers', () => {
      expect(html(given)).toBe(
        '<strong><span class="picture">The &quot;gate&quot;</span></strong> and the form',
      );
    });

    it('leads to the file, and has the picture in words, where pictures are not shown', () => {
      expect(html(given, { ...PAGE, attached })).toBe(
        '<strong><span class="picture">The &quot;gate&quot;</span></strong> and <a href="../../house-rules/2025-2026/claim.pdf">the form</a>',
      );
    });

    it('has the picture, with its size where that is known', () => {
      const image = (size: string) =>
        `<strong><img src="../../house-rules/2025-2026/map.png" alt="The &quot;gate&quot;"${size}></strong>`;
      const shown = (size: { width: number; height: number } | null) =>
        html(given.slice(0, 1), { ...PAGE, attached, pictures: () => size });
      expect(shown(null)).toBe(image(''));
      expect(shown({ width: 4, height: 3 })).toBe(image(' width="4" height="3"'));
    });
  });
});
