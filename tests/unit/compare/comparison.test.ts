/** The comparison as its page and its published file read it. */
import { describe, expect, it } from 'vitest';
import { compareEditions, toComparisonJson } from '../../../src/compare/index.ts';
import type { Comparison } from '../../../src/compare/index.ts';
import type { Clause, Run } from '../../../src/policy/clause.ts';
import { clauseOf, editionOfTexts } from './editions.ts';

const OLD = {
  phones: 'Staff should keep their phones out of sight while pupils are present.',
  library: 'The library opens at noon and closes at four.',
  visitors: 'Visitors sign the book at reception.',
  gate: 'The caretaker locks the gate at nine in the morning.',
};

function compare(now: Record<string, string>): Comparison {
  return compareEditions(editionOfTexts('2023-2024', OLD), editionOfTexts('2024-2025', now));
}

function without(id: keyof typeof OLD): Record<string, string> {
  return Object.fromEntries(Object.entries(OLD).filter(([one]) => one !== id));
}

function rowsOf({ rows }: Comparison): string[] {
  return rows.map(({ role, clause }) => `${role} ${clause.anchor} ${clause.kinds.join(' ')}`);
}

describe('compareEditions', () => {
  it('says that it compared even if nothing differs', () => {
    const comparison = compare(OLD);
    expect(comparison.changes).toEqual([]);
    expect(comparison.minor).toEqual([]);
    expect(comparison.counts).toMatchObject({ unchanged: 4, changed: 0, added: 0, removed: 0 });
    expect(comparison.rows).toHaveLength(4);
  });

  it('takes one new clause that pushes every number as one change', () => {
    const comparison = compare({ bells: 'Bells ring at ten past the hour.', ...OLD });
    expect(comparison.changes.map(({ anchor }) => anchor)).toEqual(['bells']);
    expect(comparison.minor).toHaveLength(4);
    expect(comparison.counts).toMatchObject({ added: 1, renumbered: 4, unchanged: 0 });
  });

  it('shows a removed clause where it was', () => {
    const rest = without('library');
    expect(rowsOf(compare(rest))).toEqual([
      'stands phones unchanged',
      'stands library removed',
      'stands visitors renumbered',
      'stands gate renumbered',
    ]);
  });

  it('shows both ends of a move', () => {
    const { phones, ...rest } = OLD;
    expect(rowsOf(compare({ ...rest, phones }))).toEqual([
      'left phones moved renumbered',
      'stands library renumbered',
      'stands visitors renumbered',
      'stands gate renumbered',
      'stands phones moved renumbered',
    ]);
  });

  it('puts the most important change first', () => {
    const now = {
      ...OLD,
      phones: OLD.phones.replace('should', 'must'),
      library: OLD.library.replace('noon', '12:30'),
    };
    const swapped = {
      library: now.library,
      phones: now.phones,
      visitors: OLD.visitors,
      gate: OLD.gate,
    };
    const before = {
      library: OLD.library,
      phones: OLD.phones,
      visitors: OLD.visitors,
      gate: OLD.gate,
    };
    const comparison = compareEditions(
      editionOfTexts('2023-2024', before),
      editionOfTexts('2024-2025', swapped),
    );
    expect(comparison.changes.map(({ anchor }) => anchor)).toEqual(['phones', 'library']);
  });

  it('reports a new column of a table once', () => {
    const cell = (text: string): Run[] => [{ text, marks: [] }];
    const row = (
      id: string,
      cells: string[],
      columns: string[],
      more: Partial<Clause> = {},
    ): Clause =>
      clauseOf(id, cells.join(' | '), { kind: 'row', cells: cells.map(cell), columns, ...more });
    const table = (columns: string[], cells: string[][]): Clause[] => [
      row('head', columns, columns, { header: true }),
      ...cells.map((texts, n) => row(`row-${n}`, texts, columns)),
    ];
    const before = table(
      ['Where', 'Kept for'],
      [
        ['Displays', 'A year'],
        ['Website', 'Two years'],
      ],
    );
    const after = table(
      ['Where', 'Kept for', 'Who decides'],
      [
        ['Displays', 'A year', 'The teacher'],
        ['Website', 'One year', 'The headteacher'],
      ],
    );
    const edition = { policy: 'example', edition: '2023-2024' };
    const comparison = compareEditions(
      { ...edition, clauses: before },
      { ...edition, clauses: after },
    );
    expect(comparison.changes.map(({ anchor }) => anchor).sort()).toEqual(['head', 'row-1']);
    expect(comparison.minor.map(({ anchor }) => anchor)).toEqual(['row-0']);
    expect(comparison.counts).toMatchObject({ changed: 2, unchanged: 0 });
  });

  it('joins the two halves of a split by a line break, so that both texts can be rebuilt', () => {
    const now = {
      ...OLD,
      phones: 'Staff should keep their phones out of sight.',
      present: 'This holds while pupils are present.',
    };
    const comparison = compareEditions(
      editionOfTexts('2023-2024', OLD),
      editionOfTexts('2024-2025', now),
      { lineage: { phones: { to: ['phones', 'present'] } } },
    );
    const split = comparison.changes.find(({ kinds }) => kinds.includes('split'));
    const rebuilt = split?.segments
      .flatMap(({ op, text }) => (op === 'delete' ? [] : [text]))
      .join('');
    expect(rebuilt).toBe(`${now.phones}\n${now.present}`);
  });
});

describe('toComparisonJson', () => {
  it('gives the contract of comparison.json', () => {
    const now = { ...OLD, phones: OLD.phones.replace('should', 'must') };
    expect(toComparisonJson(compare(now))).toMatchObject({
      policy: 'example',
      from: '2023-2024',
      to: '2024-2025',
      counts: {
        unchanged: 3,
        changed: 1,
        added: 0,
        removed: 0,
        moved: 0,
        renumbered: 0,
        split: 0,
        merged: 0,
      },
      changes: [
        {
          kind: ['changed'],
          from: ['phones'],
          to: ['phones'],
          redline: [
            { op: 'same', text: 'Staff ' },
            { op: 'delete', text: 'should' },
            { op: 'insert', text: 'must' },
            { op: 'same', text: ' keep their phones out of sight while pupils are present.' },
          ],
          force: { from: 'should', to: 'must', effect: 'strengthened' },
        },
      ],
      minor: [],
    });
  });

  it('names removed and added clauses on their own side', () => {
    const rest = without('gate');
    const { changes } = toComparisonJson(
      compare({ ...rest, bells: 'Bells ring at ten past the hour.' }),
    );
    expect(changes.map(({ kind, from, to }) => ({ kind, from, to }))).toEqual([
      { kind: ['removed'], from: ['gate'], to: [] },
      { kind: ['added'], from: [], to: ['bells'] },
    ]);
  });
});
