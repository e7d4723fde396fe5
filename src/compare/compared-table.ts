/** The tables of a comparison: which of its rows stand in one table, and what became of each cell. */
import type { Clause, Run } from '../policy/clause.ts';
import type { ColumnPair } from './redline/pair-columns.ts';
import { hasTwoPlaces, shownClause, type ComparisonRow } from './comparison.ts';
import {
  redlineCells,
  tableRowOf,
  type RedlinedCell,
  type TableRow,
} from './redline/redline-row.ts';
import {
  markedWith,
  normalizeRuns,
  OPERATIONS,
  type Operation,
  type Segment,
} from './redline/segment.ts';

/** A column of the old table, of the new one, or of both: its place in each, from 0. */
export type ComparedColumn = ColumnPair;

export interface ComparedTableRow {
  row: ComparisonRow;
  /** A row of column headings, then or now. */
  isHead: boolean;
  /**
   * The redline of each cell, one for each column of the table, empty where the row has no such
   * cell. Null for what cannot be laid out in the columns: two rows that became one, an item that
   * became a row, a row from a table with other columns. It is shown across all of them.
   */
  cells: Segment[][] | null;
}

/** A table of the newer edition with what the older one had in its place. */
export interface ComparedTable {
  /** As they are shown, from left to right. */
  columns: ComparedColumn[];
  rows: ComparedTableRow[];
}

/** A stretch of the running text: a clause, or a table with all its rows. */
export type ComparisonPart =
  { type: 'clause'; row: ComparisonRow } | { type: 'table'; table: ComparedTable };

/** The running text of a comparison with the rows of each table together. */
export function partsOf(rows: readonly ComparisonRow[]): ComparisonPart[] {
  const parts: (ComparisonRow | ComparisonRow[])[] = [];
  let table: ComparisonRow[] | null = null;
  for (const row of rows) {
    if (isOfTable(row)) {
      if (!table || (isHeadRow(row) && !isOtherHead(row, table))) parts.push((table = []));
      table.push(row);
    } else {
      // What only the older edition has here may lie between two rows; the table goes on behind it.
      if (standsNow(row)) table = null;
      parts.push(row);
    }
  }
  return parts.map((part) =>
    Array.isArray(part) ? { type: 'table', table: tableOf(part) } : { type: 'clause', row: part },
  );
}

/** True for a cell with other words or marks than it had; typing alone is none. */
export const isChangedCell = (segments: readonly Segment[]): boolean =>
  segments.some(
    ({ op, typography, was }) =>
      (OPERATIONS[op].change !== null && !typography) || was !== undefined,
  );

const standsNow = ({ role, clause }: ComparisonRow): boolean =>
  role === 'stands' && clause.to.length > 0;

/** The clause that is read at this place. */
const clauseAt = ({ role, clause }: ComparisonRow): Clause | undefined =>
  role === 'left' ? clause.from[0] : shownClause(clause);

const isOfTable = (row: ComparisonRow): boolean => clauseAt(row)?.kind === 'row';

const isHeadRow = (row: ComparisonRow): boolean => clauseAt(row)?.header === true;

/** The headings of one edition, behind those of the other that were not paired with them. */
const isOtherHead = (row: ComparisonRow, table: readonly ComparisonRow[]): boolean =>
  table.every((one) => isHeadRow(one) && standsNow(one) !== standsNow(row)) &&
  [row, ...table].every(({ clause }) => clause.from.length === 0 || clause.to.length === 0);

function tableOf(rows: readonly ComparisonRow[]): ComparedTable {
  const columns = columnsOf(rows);
  return {
    columns,
    rows: rows.map((row) => ({ row, isHead: isHeadRow(row), cells: cellsOf(row, columns) })),
  };
}

/** The columns by the headings that the rows stand under in each edition. */
function columnsOf(rows: readonly ComparisonRow[]): ComparedColumn[] {
  const first = (side: 'from' | 'to', those: readonly ComparisonRow[]) =>
    those.flatMap(({ clause }) => clause[side].slice(0, 1)).find(({ kind }) => kind === 'row');
  const standing = rows.filter(({ role }) => role === 'stands');
  // A row that moved may have stood in another table.
  const stayed = rows.filter(({ role, clause }) => role === 'left' || !hasTwoPlaces(clause.kinds));
  const old = first('from', stayed) ?? first('from', standing);
  const now = first('to', standing);
  // The rows that go on say which columns belong together, whatever their headings are now.
  const known = stayed.find(({ clause }) => clause.columns !== undefined)?.clause.columns;
  if (known) return [...known];
  if (old && now) return redlineCells(headOf(old), headOf(now));
  return headOf(old ?? now).cells.map((_, k) => ({
    from: old ? k : null,
    to: now ? k : null,
    moved: false,
  }));
}

/** The headings over a row, as a row of the table. */
function headOf(row: Clause | undefined): TableRow {
  const { columns = [] } = row ? tableRowOf(row) : {};
  return { cells: columns.map((text): Run[] => [{ text, marks: [] }]), columns };
}

function cellsOf(
  { role, clause }: ComparisonRow,
  columns: readonly ComparedColumn[],
): Segment[][] | null {
  const { from, to, origin, destination } = clause;
  if (from.length > 1 || to.length > 1 || origin.length > 1) return null;
  const [old, now] = [origin[0]?.clause ?? from[0], to[0]];
  if (role === 'left' || destination.length > 0) return inColumns(one('same', old), columns);
  if (old && now) {
    if (!old.cells || !now.cells) return null;
    const cells = redlineCells(tableRowOf(old), tableRowOf(now), clause.columns);
    // The columns of another policy's table are not those of this one.
    if (origin.length > 0 && cells.some((cell) => cell.to === null)) return null;
    return inColumns(cells, columns);
  }
  return inColumns(now ? one('insert', now) : one('delete', old), columns);
}

/** The cells of a row that is in one edition only, or that is shown as it was. */
function one(op: Operation, clause: Clause | undefined): PlacedCell[] {
  return (clause?.cells ?? []).map((runs, k) => ({
    from: OPERATIONS[op].inOld ? k : null,
    to: OPERATIONS[op].inOld ? null : k,
    segments: normalizeRuns(runs).map(({ text, marks }) => ({ op, text, ...markedWith(marks) })),
  }));
}

type PlacedCell = Pick<RedlinedCell, 'from' | 'to' | 'segments'>;

/** The cells in the table's columns; null where one of them has no column of its own. */
function inColumns(
  cells: readonly PlacedCell[],
  columns: readonly ComparedColumn[],
): Segment[][] | null {
  const laid = columns.map((): Segment[] => []);
  const taken = new Set<number>();
  for (const cell of cells) {
    const column = columns.findIndex(
      ({ from, to }) =>
        (cell.to === null || cell.to === to) && (cell.from === null || cell.from === from),
    );
    if (column < 0 || taken.has(column)) return null;
    taken.add(column);
    laid[column] = cell.segments;
  }
  return laid;
}
