/** Automatic numbers: examples of the rules, and that no two numbers are ever the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../../src/policy/number-clauses.ts';
import { read, source } from './read.ts';

/** The numbers of a draft’s clauses in reading order, `–` for none. */
const numbers = (body: string) => {
  const { edition, problems } = read(source(body, '', 'draft'));
  expect(problems.map((p) => p.code)).toEqual([]);
  return edition!.clauses.map((c) => c.number ?? '–').join(' ');
};
const labels = (body: string) =>
  read(source(body, '', 'draft')).edition!.clauses.map((c) => c.label ?? '–');

const items = (count: number, mark = '-', indent = '') =>
  Array.from({ length: count }, (_, i) => `${indent}${mark} item ${i}`).join('\n');

describe('numbers from the structure', () => {
  it.each([
    ['sections and what is in them', '## A\n\none\n\ntwo\n\n## B\n\nthree', '1 1.1 1.2 2 2.1'],
    ['what comes before the first section', 'one\n\ntwo\n\n## A\n\nthree', '1 2 3 3.1'],
    [
      'sub-sections and paragraphs in one count',
      '## A\n\np\n\n### B\n\nq\n\n### C',
      '1 1.1 1.2 1.2.1 1.3',
    ],
    ['four levels', '## A\n\n### B\n\n#### C\n\n##### D\n\np', '1 1.1 1.1.1 1.1.1.1 1.1.1.1.1'],
    ['a list below its lead-in', '## A\n\nlead:\n\n- x\n- y', '1 1.1 1.1(a) 1.1(b)'],
    ['a list directly below a heading', '## A\n\n- x\n- y', '1 1(a) 1(b)'],
    ['a list before anything else', '- x\n- y', '1 2'],
    [
      'lists in lists: letters, roman, capitals, letters again',
      '## A\n\n- x\n  - y\n    - z\n      - w',
      '1 1(a) 1(a)(i) 1(a)(i)(A) 1(a)(i)(A)(a)',
    ],
    ['a numbered list', '## A\n\nlead:\n\n1. x\n2. y', '1 1.1 1.1(1) 1.1(2)'],
    [
      'a numbered list in a numbered list',
      '## A\n\n1. x\n   1. y\n   2. z',
      '1 1(1) 1(1)(i) 1(1)(ii)',
    ],
    ['a numbered list in a list', '## A\n\n- x\n  1. y', '1 1(a) 1(a)(1)'],
    ['a figure to start with', '## A\n\n3. x\n4. y', '1 1(3) 1(4)'],
    ['two lists of one lead-in', '## A\n\nlead:\n\n- x\n- y\n\n* z', '1 1.1 1.1(a) 1.1(b) 1.1(c)'],
    ['a second list of another kind', '## A\n\nlead:\n\n- x\n\n1. y', '1 1.1 1.1(a) 1.1(1)'],
    ['a further paragraph of an item', '## A\n\n- x\n\n  more\n- y', '1 1(a) – 1(b)'],
    ['a table', '## A\n\n| H |\n|---|\n| x |\n\np', '1 – – 1.1'],
    ['a quotation', '## A\n\n> p\n\nq', '1 1.1 1.2'],
  ])('%s', (_, body, expected) => expect(numbers(body)).toBe(expected));

  it.each([
    ['counts on from a set number', '## A {/* #a 4 */}\n\np\n\n## B', '4 4.1 5'],
    ['counts on within a run', '## A\n\np {/* #p 6.1.9 */}\n\nq', '1 6.1.9 6.1.10'],
    ['a set letter', '## A\n\n- x {/* #x 1(c) */}\n- y', '1 1(c) 1(d)'],
    ['a set item under its own number', '## A\n\n- x {/* #x (b) */}\n- y', '1 (b) 1(c)'],
    ['a clause with “none” is not counted', '## A\n\np {/* #p none */}\n\nq', '1 – 1.1'],
    ['“none” for an item', '## A\n\n- x {/* #x none */}\n- y', '1 – 1(a)'],
    [
      'a cross-heading: the count continues below it',
      '## A\n\np\n\n### Cross {/* #c none */}\n\nq\n\n### D',
      '1 1.1 – 1.2 1.3',
    ],
    ['a list below a cross-heading', '## A {/* #a none */}\n\n- x\n- y\n\n## B', '– 1 2 3'],
    ['a list below an unnumbered lead-in', '## A\n\np {/* #p none */}\n\n- x\n\nq', '1 – 1.1 1.2'],
    ['a list in an unnumbered item', '## A\n\n- x {/* #x none */}\n  - y', '1 – –'],
    ['a set number for a row', '## A\n\n| H |\n|---|\n| x {/* #x 1.7 */} |', '1 – 1.7'],
  ])('set by the author: %s', (_, body, expected) => expect(numbers(body)).toBe(expected));

  it('continues after z with aa, and counts in roman numerals', () => {
    const long = numbers(`## A\n\n${items(54)}`).split(' ');
    expect([long[26], long[27], long[52], long[53]]).toEqual(['1(z)', '1(aa)', '1(az)', '1(ba)']);
    const roman = numbers(`## A\n\n- x\n${items(60, '-', '  ')}`).split(' ');
    expect([2, 5, 10, 15, 20, 41, 50, 51, 61].map((i) => roman[i])).toEqual(
      ['(i)', '(iv)', '(ix)', '(xiv)', '(xix)', '(xl)', '(xlix)', '(l)', '(lx)'].map(
        (r) => `1(a)${r}`,
      ),
    );
  });

  it('prints beside an item only its own part of the number', () => {
    expect(labels('## A\n\nlead:\n\n- x\n  - y\n- z {/* #z 1.1(k) */}')).toEqual([
      '1',
      '1.1',
      '(a)',
      '(i)',
      '(k)',
    ]);
  });
});

describe('the number after one', () => {
  it.each([
    ['6.1.9', '6.1.10'],
    ['5.1(a)', '5.1(b)'],
    ['(z)', '(aa)'],
    ['(az)', '(ba)'],
    ['(Z)', '(AA)'],
    ['12A', '12B'],
    ['()', null],
  ])('%s → %s', (number, next) => expect(nextNumber(number)).toBe(next));
});

/** A list and, item by item, the list inside it. */
interface Tree {
  ordered: boolean;
  children: Tree[];
}
const noList: Tree = { ordered: false, children: [] };
const { list } = fc.letrec<{ list: Tree }>((tie) => ({
  list: fc.record({
    ordered: fc.boolean(),
    // Eight items at most: see the test on the ninth.
    children: fc.array(fc.oneof({ maxDepth: 3 }, fc.constant(noList), tie('list')), {
      maxLength: 8,
    }),
  }),
}));

/** An item with an empty list has no list. */
const writeList = ({ ordered, children }: Tree, indent = ''): string =>
  children
    .map((child) => {
      const line = `${indent}${ordered ? '1.' : '-'} item`;
      const inner = writeList(child, `${indent}   `);
      return inner ? `${line}\n${inner}` : line;
    })
    .join('\n');

const block = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('paragraph', 'paragraph', '> quoted') },
  { weight: 2, arbitrary: fc.constantFrom('## Section', '### Part', '#### Piece') },
  { weight: 1, arbitrary: fc.constantFrom('## Cross {/* none */}', '### Cross {/* none */}') },
  { weight: 2, arbitrary: list.map((tree) => writeList(tree)) },
);

/** Sections without a missing level, and ids for the clauses whose numbers are switched off. */
const sound = (blocks: string[]) => {
  let depth = 1;
  let count = 0;
  return blocks
    .map((text) => {
      const marks = /^#+/.exec(text)?.[0].length;
      if (marks === undefined) return text;
      depth = Math.min(marks, depth + 1);
      return text
        .replace(/^#+/, '#'.repeat(depth))
        .replace('/* none', () => `/* #x${count++} none`);
    })
    .join('\n\n');
};

it('no two counted numbers are the same, whatever the structure', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const { edition, problems } = read(source(sound(blocks), '', 'draft'));
      expect(problems.filter((p) => p.code !== 'edition-no-text')).toEqual([]);
      const counted = edition!.clauses.flatMap((c) => c.number ?? []);
      expect(new Set(counted).size).toBe(counted.length);
    }),
    { numRuns: 150 },
  );
});

it('reports where letters and roman numerals of one item meet at (i)', () => {
  const body = `## A\n\n1. x\n${items(9, '-', '   ')}\n\n   1. y`;
  expect(read(source(body, '', 'draft')).problems.map((p) => p.code)).toEqual(['number-duplicate']);
});

it('two set numbers that are the same are reported, with the place of the first', () => {
  const { problems } = read(source('## A {/* #a 2 */}\n\n## B {/* #b 2 */}'));
  expect(problems.map((p) => `${p.line}:${p.column} ${p.code}`)).toEqual(['8:6 number-duplicate']);
  expect(problems[0]!.message).toContain('“a” on line 6');
});
