import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsAfter, runsBefore, normalizeRuns } from '../../../src/compare/redline/segment.ts';
import { redlineRow } from '../../../src/compare/redline/redline-row.ts';
import type { TableRow } from '../../../src/compare/redline/redline-row.ts';

const row = (columns: string[], ...cells: string[]): TableRow => ({
  columns,
  cells: cells.map((text) => (text === '' ? [] : [{ text, marks: [] }])),
});
const line = (one: TableRow) =>
  normalizeRuns(
    one.cells.flatMap((cell, index) =>
      index === 0 ? cell : [{ text: ' | ', marks: [] }, ...cell],
    ),
  );

describe('redlineRow', () => {
  test('cell by cell, by the headings', () => {
    expect(
      redlineRow(
        row(['What', 'When'], 'Fire drill', 'once a term'),
        row(['What', 'When'], 'Fire drill', 'once a month'),
      ),
    ).toEqual([
      { op: 'same', text: 'Fire drill' },
      { op: 'same', text: ' | ' },
      { op: 'same', text: 'once a ' },
      { op: 'delete', text: 'term' },
      { op: 'insert', text: 'month' },
    ]);
  });

  test('a new column is one thing, whatever is in it', () => {
    const segments = redlineRow(
      row(['What', 'When'], 'Fire drill', 'termly'),
      row(['What', 'Who', 'When'], 'Fire drill', 'Site manager', 'termly'),
    );
    expect(segments.filter((segment) => segment.op !== 'same')).toEqual([
      { op: 'insert', text: ' | ', column: 'Who' },
      { op: 'insert', text: 'Site manager', column: 'Who' },
    ]);
  });

  test('both rows are rebuilt exactly', () => {
    const headings = fc.uniqueArray(fc.constantFrom('What', 'Who', 'When', 'Where'), {
      minLength: 1,
    });
    const table = headings.chain((columns) =>
      fc
        .array(fc.constantFrom('', 'once a term', 'the head', 'the hall', 'staff | all'), {
          minLength: columns.length,
          maxLength: columns.length,
        })
        .map((cells) => row(columns, ...cells)),
    );
    fc.assert(
      fc.property(table, table, (before, after) => {
        const segments = redlineRow(before, after);
        expect(runsBefore(segments)).toEqual(line(before));
        expect(runsAfter(segments)).toEqual(line(after));
      }),
    );
  });
});
