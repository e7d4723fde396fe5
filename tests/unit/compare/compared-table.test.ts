import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { partsOf, type ComparedTable } from '../../../src/compare/compared-table.ts';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { comparisonToText } from '../../../src/compare/comparison-to-text.ts';
import { excerptOf } from '../../../src/compare/excerpt.ts';
import { compareEditions } from '../../../src/compare/index.ts';
import { textAfter, textBefore } from '../../../src/compare/redline/segment.ts';
import { readForeignText } from '../../../src/policy/foreign-text.ts';
import { comparisonToHtml } from '../../../src/publish/comparison-to-html.ts';
import { strings } from '../../../src/strings/strings.ts';

const t = strings();

const edition = (source: string, name: string) => ({
  policy: 'visits',
  edition: name,
  ...readForeignText(source, `${name}.md`),
});
const compare = (before: string, after: string): Comparison =>
  compareEditions(edition(before, 'old'), edition(after, 'new'));

/** Markdown of a table; the first row is its head. */
const table = (rows: readonly (readonly string[])[]): string =>
  [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const tablesOf = (comparison: Comparison): ComparedTable[] =>
  partsOf(comparison.rows).flatMap((part) => (part.type === 'table' ? [part.table] : []));

/** What is drawn, with marks in brackets. */
const drawn = ({ rows }: ComparedTable): (string[] | null)[] =>
  rows.map(
    ({ cells }) =>
      cells?.map((cell) =>
        cell
          .map(({ op, text }) =>
            op === 'same' ? text : op === 'delete' ? `[-${text}]` : `[+${text}]`,
          )
          .join(''),
      ) ?? null,
  );

const BEFORE = [
  ['Age', 'Local', 'Day', 'Night'],
  ['Under 5', '1 to 4', '1 to 4', 'None'],
  ['5 to 7', '1 to 6', '1 to 6', 'None'],
  ['8 to 11', '1 to 10', '1 to 10', '1 to 8'],
];

describe('a table drawn from two editions', () => {
  it('has the rows of one table together, with its marks in the cells', () => {
    const after = BEFORE.map((row) => row.map((cell) => cell));
    after[2]![2] = '1 to 5';
    const comparison = compare(
      `Adults:\n\n${table(BEFORE)}\n\nCount them.\n`,
      `Adults:\n\n${table(after)}\n\nCount them.\n`,
    );
    expect(partsOf(comparison.rows).map(({ type }) => type)).toEqual(['clause', 'table', 'clause']);
    expect(tablesOf(comparison).map(drawn)).toEqual([
      [
        ['Age', 'Local', 'Day', 'Night'],
        ['Under 5', '1 to 4', '1 to 4', 'None'],
        ['5 to 7', '1 to 6', '1 to [-6][+5]', 'None'],
        ['8 to 11', '1 to 10', '1 to 10', '1 to 8'],
      ],
    ]);
    expect(comparison.changes.map((change) => textAfter(excerptOf(change)))).toEqual([
      'Day: 1 to 5',
    ]);
  });

  it('shows a column that moved once, where it is now', () => {
    const after = BEFORE.map(([age, local, day, night]) => [age!, day!, local!, night!]);
    const [drawing] = tablesOf(compare(table(BEFORE), table(after)));
    expect(drawn(drawing!)).toEqual(after);
    expect(drawing!.columns.filter(({ moved }) => moved)).toHaveLength(1);
  });

  it('marks a column and a row that came or went, cell by cell', () => {
    const after = [
      ['Age', 'Local', 'Day', 'Abroad'],
      ['Under 5', '1 to 4', '1 to 4', 'No'],
      ['5 to 7', '1 to 6', '1 to 6', 'No'],
      ['8 to 11', '1 to 10', '1 to 10', 'No'],
      ['Parents and friends who come along', 'any', 'any', 'none at all'],
    ];
    const [drawing] = tablesOf(compare(table(BEFORE), table(after)));
    const rows = drawn(drawing!);
    expect(rows.at(-1)).toEqual([
      '[+Parents and friends who come along]',
      '[+any]',
      '[+any]',
      '[+none at all]',
    ]);
  });

  it('begins another table at another row of headings', () => {
    const two = `${table(BEFORE)}\n\nOr:\n\n${table([
      ['Who', 'When'],
      ['Cooks', 'Noon'],
    ])}\n`;
    expect(tablesOf(compare(two, two)).map(({ rows }) => rows.length)).toEqual([4, 2]);
    const next = `${table(BEFORE)}\n\n${table([
      ['Who', 'When'],
      ['Cooks', 'Noon'],
    ])}\n`;
    expect(tablesOf(compare(next, next)).map(({ rows }) => rows.length)).toEqual([4, 2]);
  });

  it('shows a table that was put in, and one that was taken out', () => {
    for (const [before, after, side] of [
      ['Adults:\n', `Adults:\n\n${table(BEFORE)}\n`, 'to'],
      [`Adults:\n\n${table(BEFORE)}\n`, 'Adults:\n', 'from'],
    ] as const) {
      const [drawing] = tablesOf(compare(before, after));
      expect(drawing!.rows).toHaveLength(4);
      expect(drawing!.columns.every((column) => column[side] !== null)).toBe(true);
      expect(drawn(drawing!).flat()).not.toContain(null);
    }
  });
});

const word = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'pupils', 'staff', 'noon');
const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const anyTable = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.tuple(
      fc.uniqueArray(cell, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
    ),
  )
  .map(([head, rows]) => [head, ...rows]);
const document = fc
  .array(fc.oneof(anyTable.map(table), cell), { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.join('\n\nThen this.\n\n'));

describe('for any two texts with tables', () => {
  it('draws each row once, and loses no word of either edition', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const { rows } = compare(before, after);
        const parts = partsOf(rows);
        const placed = parts.flatMap((part) =>
          part.type === 'table' ? part.table.rows.map(({ row }) => row) : [part.row],
        );
        expect(new Set(placed)).toEqual(new Set(rows));
        expect(placed).toHaveLength(rows.length);
        for (const part of parts) {
          if (part.type === 'clause') continue;
          for (const { row, cells } of part.table.rows) {
            if (!cells || row.role === 'left') continue;
            expect(cells).toHaveLength(part.table.columns.length);
            const { from, to } = row.clause;
            const words = (texts: string[]) => texts.filter(Boolean).sort();
            const cellsOf = (clause: (typeof to)[number] | undefined) =>
              words((clause?.cells ?? []).map((runs) => runs.map(({ text }) => text).join('')));
            expect(words(cells.map(textBefore))).toEqual(cellsOf(from[0]));
            expect(words(cells.map(textAfter))).toEqual(cellsOf(to[0]));
          }
        }
      }),
      { seed: 13, numRuns: 100 },
    );
  });
});

describe('a table in the terminal', () => {
  const after = BEFORE.map((row) => [...row]);
  after[3]![3] = '1 to 8, and always two adults who know the place well';
  const comparison = compare(`Adults:\n\n${table(BEFORE)}\n`, `Adults:\n\n${table(after)}\n`);
  const text = (options: Partial<Parameters<typeof comparisonToText>[1]>) =>
    comparisonToText(comparison, { colour: false, width: 80, all: false, t, ...options });

  it('stands in columns under its heads, with the rows that changed', () => {
    expect(text({}).split('\n').slice(-4)).toEqual([
      '    Age     │ Local   │ Day     │ Night',
      '    ────────┼─────────┼─────────┼───────────────────────────────────────────────',
      '    8 to 11 │ 1 to 10 │ 1 to 10 │ 1 to 8[added: , and always two adults who know',
      '            │         │         │ the place well]',
    ]);
    expect(text({})).not.toContain('Under 5');
    expect(text({ all: true })).toContain('    Under 5 │ 1 to 4  │ 1 to 4  │ None');
  });

  it('keeps within the width, with colour too', () => {
    for (const width of [44, 60, 80, 120])
      for (const colour of [true, false])
        for (const line of text({ width, colour, all: true }).split('\n').slice(4))
          if (!line.includes('Marks:'))
            expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(width);
  });

  it('gives each cell its line under its head where there is no room', () => {
    const lines = text({ width: 30 }).split('\n');
    expect(lines).toContain('      Day: 1 to 10');
    expect(lines.some((line) => line.includes('│'))).toBe(false);
  });
});

it('is a table in the file for mail and print, with the changed cell framed', () => {
  const after = BEFORE.map((row) => [...row]);
  after[2]![2] = '1 to 5';
  const html = comparisonToHtml(
    compare(`Adults:\n\n${table(BEFORE)}\n`, `Adults:\n\n${table(after)}\n`),
    'Visits',
    t,
    'en-GB',
  );
  expect(html.match(/<th scope="col">Age<\/th>/g)).toHaveLength(1);
  expect(html.match(/class="is-changed"/g)).toHaveLength(1);
  expect(html).toContain('5 to 7, Day');
  expect(html).not.toContain(' | ');
});
