/** A table's row as a line of words: “Local visit: 1 to 6; Day visit: 1 to 5”. */
import type { Clause } from '../policy/clause.ts';
import type { ColumnPair } from './redline/pair-columns.ts';
import { redlineCells, tableRowOf } from './redline/redline-row.ts';
import { markedWith, normalizeRuns, type Operation, type Segment } from './redline/segment.ts';
import { isChangedCell } from './compared-table.ts';

/** A cell under its heading; the row of headings has none. */
export interface NamedCell {
  heading: string | null;
  segments: Segment[];
}

/** The cells of a row that say something, in their order. */
export const namedCells = ({ cells = [], columns, header }: Clause, op: Operation): NamedCell[] =>
  cells
    .map((runs, k) => ({
      heading: header ? null : (columns?.[k] ?? null),
      segments: normalizeRuns(runs).map(({ text, marks }) => ({ op, text, ...markedWith(marks) })),
    }))
    .filter(({ segments }) => segments.length > 0);

/** All cells of a row with what changed in them; a row that stands under other headings says so by these. */
export const comparedCells = (
  old: Clause,
  now: Clause,
  columns?: readonly ColumnPair[],
): NamedCell[] =>
  redlineCells(tableRowOf(old), tableRowOf(now), columns)
    .map(({ heading, segments }) => ({ heading: now.header ? null : (heading ?? null), segments }))
    .filter(({ segments }) => segments.length > 0);

/** The cells that changed between two rows; all of the newer one's where none did by itself. */
export function changedCells(
  old: Clause,
  now: Clause,
  columns?: readonly ColumnPair[],
): NamedCell[] {
  const changed = comparedCells(old, now, columns).filter(({ segments }) =>
    isChangedCell(segments),
  );
  return changed.length > 0 ? changed : namedCells(now, 'same');
}

/** The cells one behind the other, each under its heading. */
export const cellsInLine = (cells: readonly NamedCell[]): Segment[] =>
  cells.flatMap(({ heading, segments }, k) => [
    ...(k > 0 ? [same('; ')] : []),
    ...(heading ? [same(`${heading}: `)] : []),
    ...segments,
  ]);

const same = (text: string): Segment => ({ op: 'same', text });
