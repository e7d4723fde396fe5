/** What a resolution says of a table: rows are quoted by their cells, columns by their heads. */
import { textOf } from '../../policy/runs.ts';
import type { Clause } from '../../policy/clause.ts';
import { joinWords } from '../../strings/join-words.ts';
import type { ResolutionWords } from './resolution-words.ts';
import type { ComparedClause } from '../comparison.ts';
import { tablesOf } from '../paired-columns.ts';
import { quoted } from './quoted.ts';
import type { ColumnPair } from '../redline/pair-columns.ts';

/** The texts of a row's cells. */
export const cellsOf = ({ cells, text }: Clause): string[] => cells?.map(textOf) ?? [text];

/** The cells one after the other, each in its quotation marks. */
export const quotedCells = (row: Clause, t: ResolutionWords): string =>
  joinWords(cellsOf(row).map(quoted), t.nextCell);

/** How a row is named: by its first cell, by all of them, or counted among those that are alike. */
export function rowName(row: Clause, clauses: readonly Clause[], t: ResolutionWords): string {
  const rows = clauses.filter(({ kind, header }) => kind === 'row' && header === row.header);
  const what = row.header ? t.clauses.heads : t.clauses.row;
  const [first = ''] = cellsOf(row);
  if (first !== '' && rows.filter((one) => cellsOf(one)[0] === first).length === 1)
    return t.rowOf(what, quoted(first));
  const all = JSON.stringify(cellsOf(row));
  const alike = rows.filter((one) => JSON.stringify(cellsOf(one)) === all);
  const which = alike.length > 1 ? t.nthClause(alike.indexOf(row) + 1, what) : what;
  return t.rowWith(which, quotedCells(row, t));
}

/** A column of the older table: by its head, or counted where that does not tell it. */
export function columnName(index: number, heads: readonly string[], t: ResolutionWords): string {
  const head = heads[index] ?? '';
  const isTelling = head !== '' && heads.filter((one) => one === head).length === 1;
  return isTelling ? t.column(quoted(head)) : t.nthColumn(index + 1);
}

/** A table that goes on as one: its columns are told once, and its rows by their cells. */
export interface AmendedTable {
  head: ComparedClause;
  columns: readonly ColumnPair[];
  /** The heads in the older text. */
  heads: string[];
  rows: ComparedClause[];
}

/**
 * The tables that go on, by each of the changes to their rows. A table is left out if one of its
 * rows went on in another table: what is done to its columns would be done to that row too.
 */
export function amendedTables(
  before: readonly Clause[],
  changes: readonly ComparedClause[],
): ReadonlyMap<ComparedClause, AmendedTable> {
  const headOf = new Map(tablesOf(before));
  const changeOf = new Map(
    changes.flatMap((change) => change.from.map((clause) => [clause, change] as const)),
  );
  const found = new Map<ComparedClause, AmendedTable>();
  for (const head of new Set(headOf.values())) {
    const ofHead = changeOf.get(head);
    const columns = ofHead?.columns;
    if (!ofHead || !columns) continue;
    const rows = [...headOf]
      .filter(([, one]) => one === head)
      .flatMap(([row]) => changeOf.get(row) ?? [])
      .filter(({ to }) => to[0]?.kind === 'row');
    if (!rows.every((row) => row.columns === columns && row.to.length === 1)) continue;
    for (const row of rows) found.set(row, { head: ofHead, columns, heads: cellsOf(head), rows });
  }
  return found;
}

/** The columns that came, went or moved; null where all stand as they stood. */
export function columnsAmended(
  { head, columns, heads, rows }: AmendedTable,
  nameOf: (clause: Clause) => string,
  t: ResolutionWords,
): string | null {
  const old = head.from[0];
  const now = head.to[0];
  if (!old || !now) return null;
  const steps = columns.flatMap(({ from, to }) =>
    from !== null && to === null ? [t.omitColumn(columnName(from, heads, t))] : [],
  );
  /** What stands to the left; null at the edge. */
  let place: string | null = null;
  for (const { from, to, moved } of columns.toSorted((a, b) => (a.to ?? 0) - (b.to ?? 0))) {
    if (to === null) continue;
    if (from === null) {
      const column = insertedColumn(to, now, rows, nameOf, t);
      steps.push(place === null ? t.insertColumnFirst(column) : t.insertColumn(place, column));
      place = t.lastColumn;
      continue;
    }
    const column = columnName(from, heads, t);
    if (moved) steps.push(place === null ? t.moveColumnFirst(column) : t.moveColumn(column, place));
    place = column;
  }
  return steps.length > 0 ? t.inTable(nameOf(old), joinWords(steps, t.also)) : null;
}

function insertedColumn(
  to: number,
  head: Clause,
  rows: readonly ComparedClause[],
  nameOf: (clause: Clause) => string,
  t: ResolutionWords,
): string {
  const cells = rows.flatMap(({ from: [old], to: [now] }) => {
    const cell = now && !now.header ? (cellsOf(now)[to] ?? '') : '';
    return old && cell !== '' ? [t.cellIn(quoted(cell), nameOf(old))] : [];
  });
  const column = t.column(quoted(cellsOf(head)[to] ?? ''));
  return cells.length > 0 ? t.withCells(column, joinWords(cells, t.nextCellIn)) : column;
}
