/** The redline of a table's row: cell by cell, a column that came or went as one. */
import type { Clause, Run } from '../../policy/clause.ts';
import { pairColumns, type ColumnPair } from './pair-columns.ts';
import { redlineRuns } from './redline.ts';
import { markedWith, normalizeRuns, type OneSidedOperation, type Segment } from './segment.ts';

/** What separates two cells where a row is read as one line of text. */
const SEPARATOR = ' | ';

/** One row. Rows without headings are compared by the order of their cells. */
export interface TableRow {
  cells: readonly (readonly Run[])[];
  columns?: readonly string[] | undefined;
}

/** A row as the redline reads it: the row of headings is under its own words. */
export const tableRowOf = ({ header, cells = [], columns }: Clause): TableRow => ({
  cells,
  columns: header ? cells.map((runs) => runs.map(({ text }) => text).join('')) : columns,
});

/** A column of one table or of both, and what became of its cell in a row. */
export interface RedlinedCell {
  /** The column's place in each table; null where it is not in one. */
  from: number | null;
  to: number | null;
  /** The words at its head, now or, if it is gone, then; undefined where it has none. */
  heading: string | undefined;
  /** It stands elsewhere among the columns that both tables have. */
  moved: boolean;
  /** The redline of the cell alone. */
  segments: Segment[];
}

/**
 * Compares two rows cell by cell.
 *
 * @param columns which columns of the two tables belong together, as the whole tables say; without
 *   them columns of one heading are one column, wherever they stand
 */
export function redlineCells(
  before: TableRow,
  after: TableRow,
  columns: readonly ColumnPair[] = pairColumns(headingsOf(before), headingsOf(after)),
): RedlinedCell[] {
  return columns.map(({ from, to, moved }) => ({
    from,
    to,
    moved,
    heading: to === null ? before.columns?.[from ?? 0] : after.columns?.[to],
    segments: cellSegments(cellAt(before, from), cellAt(after, to)),
  }));
}

function cellSegments(old: readonly Run[] | null, now: readonly Run[] | null): Segment[] {
  if (old && now) return redlineRuns(old, now);
  if (old) return whole('delete', old);
  return now ? whole('insert', now) : [];
}

/**
 * Compares two rows cell by cell. Segments of a column that came or went as a whole carry its
 * heading in `column`; one that moved does both, and its segments are `moved` where its cell has
 * the same words. The rules of `redlineRuns` hold for the cells joined by ` | `.
 *
 * @param columns as for `redlineCells`
 */
export function redlineRow(
  before: TableRow,
  after: TableRow,
  columns?: readonly ColumnPair[],
): Segment[] {
  const segments: Segment[] = [];
  let [isFirstOld, isFirstNew] = [true, true];
  const cells = redlineCells(before, after, columns);
  for (const { old, now, label } of inReadingOrder(before, after, cells)) {
    const [needsOld, needsNew] = [old !== null && !isFirstOld, now !== null && !isFirstNew];
    if (needsOld && needsNew) segments.push({ op: 'same', text: SEPARATOR });
    else if (needsOld) segments.push({ op: 'delete', text: SEPARATOR, ...label });
    else if (needsNew) segments.push({ op: 'insert', text: SEPARATOR, ...label });
    segments.push(...cellSegments(old, now).map((one) => ({ ...one, ...label })));
    isFirstOld &&= old === null;
    isFirstNew &&= now === null;
  }
  return segments;
}

interface PlacedCell {
  old: readonly Run[] | null;
  now: readonly Run[] | null;
  label: Pick<Segment, 'column' | 'moved'>;
}

/** As both rows read from left to right; a cell that moved is in two places. */
function inReadingOrder(
  before: TableRow,
  after: TableRow,
  cells: readonly RedlinedCell[],
): PlacedCell[] {
  const placed: PlacedCell[] = [];
  let from = 0;
  const olds = cells.filter((cell) => cell.from !== null).sort((a, b) => at(a.from) - at(b.from));
  const nows = cells.filter((cell) => cell.to !== null).sort((a, b) => at(a.to) - at(b.to));
  const place = (cell: RedlinedCell, hasOld: boolean, hasNew: boolean): void => {
    const isOneSided = !hasOld || !hasNew;
    const isSame = cell.moved && cell.segments.every(({ op, was }) => op === 'same' && !was);
    const isColumn = cell.heading !== undefined && isOneSided && (!cell.moved || isSame);
    placed.push({
      old: hasOld ? cellAt(before, cell.from) : null,
      now: hasNew ? cellAt(after, cell.to) : null,
      label: {
        ...(isColumn && cell.heading !== undefined && { column: cell.heading }),
        ...(isColumn && cell.moved && { moved: true }),
      },
    });
  };
  const placeOld = (until: RedlinedCell | null): void => {
    for (; from < olds.length && olds[from] !== until; from += 1) {
      const cell = olds[from];
      if (cell) place(cell, true, false);
    }
  };
  for (const cell of nows) {
    const isBoth = cell.from !== null && !cell.moved;
    if (isBoth) {
      placeOld(cell);
      from += 1;
    }
    place(cell, isBoth, true);
  }
  placeOld(null);
  return placed;
}

const at = (index: number | null): number => index ?? 0;

function headingsOf({ cells, columns = [] }: TableRow): string[] {
  return cells.map((_, index) => columns[index] ?? `column ${index + 1}`);
}

function cellAt({ cells }: TableRow, index: number | null): readonly Run[] | null {
  return index === null ? null : (cells[index] ?? []);
}

function whole(op: OneSidedOperation, runs: readonly Run[]): Segment[] {
  return normalizeRuns(runs).map(({ text, marks }) => ({ op, text, ...markedWith(marks) }));
}
