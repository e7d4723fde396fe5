/** A table of a comparison as its page shows it: both editions in one, and each by itself. */
import {
  isChangedCell,
  type ComparedTable,
  type ComparedTableRow,
} from '../compare/compared-table.ts';
import { hasTwoPlaces, type ComparisonRow } from '../compare/comparison.ts';
import type { Segment } from '../compare/redline/segment.ts';
import type { RedlineView } from '../publish/redline-to-html.ts';
import type { RowView } from './row-view.ts';

export interface CellView {
  html: string;
  changed: boolean;
  /** Its column stood elsewhere among the others. */
  moved: boolean;
}

export interface TableRowView {
  row: RowView;
  isHead: boolean;
  /** Null where the row is shown across all columns, in its own words. */
  cells: CellView[] | null;
  across: string;
}

/** One way to show the table. */
export interface TableHalf {
  columns: number;
  rows: TableRowView[];
}

export interface TableView {
  /** Both editions in one, the older one, the newer one. */
  inline: TableHalf;
  before: TableHalf;
  after: TableHalf;
  /** What a reader is told of its rows, in their order. */
  told: RowView[];
  /** True if nothing in it differs, so that it is hidden with the clauses that are the same. */
  same: boolean;
  /** True for a table with a change, which stays in sight with its headings. */
  keep: boolean;
  /** How many of its rows are hidden with what is the same. */
  hidden: number;
}

/** @param writeCell the HTML of a cell, in one text or as one edition has it */
export function tableView(
  table: ComparedTable,
  viewOf: (row: ComparisonRow) => RowView,
  writeCell: (segments: readonly Segment[], view: RedlineView) => string,
): TableView {
  const half = (view: RedlineView): TableHalf => {
    const columns = columnsIn(table, view);
    const rows = table.rows
      .filter(({ row }) => isIn(row, view))
      .map((one) => rowOf(one, view, columns));
    return { columns: columns.length, rows };
  };
  const rowOf = (
    { row, isHead, cells }: ComparedTableRow,
    view: RedlineView,
    columns: readonly number[],
  ): TableRowView => {
    const shown = viewOf(row);
    return {
      row: shown,
      isHead,
      across: shown[view] || shown.inline,
      cells:
        cells &&
        columns.map((column) => {
          const segments = cells[column] ?? [];
          return {
            html: cellHtml(segments, shown, view, writeCell),
            changed: shown.whole === null && isChangedCell(segments),
            moved: table.columns[column]?.moved ?? false,
          };
        }),
    };
  };
  const rows = table.rows.map(({ row }) => viewOf(row));
  const isHidden = ({ role, keep }: RowView) => (role === 'same' || role === 'minor') && !keep;
  return {
    inline: half('inline'),
    before: half('before'),
    after: half('after'),
    told: table.rows.filter(isTold).map(({ row }) => viewOf(row)),
    same: rows.every(({ role }) => role === 'same'),
    keep: !rows.every(isHidden),
    hidden: table.rows.filter(({ row, isHead }) => !isHead && isHidden(viewOf(row))).length,
  };

  /** A row that only follows its column is told by the row of headings. */
  function isTold({ row }: ComparedTableRow): boolean {
    const { role } = viewOf(row);
    const isColumn = row.clause.segments.some(({ column }) => column !== undefined);
    return role === 'change' || role === 'left' || (role === 'minor' && !isColumn);
  }
}

/** The columns of a view by their place among the table's, from left to right. */
function columnsIn({ columns }: ComparedTable, view: RedlineView): number[] {
  const all = columns.map((_, k) => k);
  if (view === 'inline') return all;
  const side = view === 'before' ? 'from' : 'to';
  const placeOf = (k: number) => columns[k]?.[side] ?? null;
  return all
    .filter((k) => placeOf(k) !== null)
    .sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0));
}

function isIn({ role, clause }: ComparisonRow, view: RedlineView): boolean {
  switch (view) {
    case 'inline':
      return true;
    case 'before':
      return role === 'left' || (clause.from.length > 0 && !hasTwoPlaces(clause.kinds));
    case 'after':
      return role === 'stands' && clause.to.length > 0;
  }
}

/** A row that is in one edition only is marked as a whole, cell by cell. */
function cellHtml(
  segments: readonly Segment[],
  { whole }: RowView,
  view: RedlineView,
  writeCell: (segments: readonly Segment[], view: RedlineView) => string,
): string {
  if (whole === null) return writeCell(segments, view);
  const words = writeCell(
    segments.map((segment) => ({ ...segment, op: 'same' as const })),
    whole === 'removed' ? 'before' : 'after',
  );
  const element = whole === 'removed' ? 'del' : 'ins';
  return words === '' ? '' : `<${element}>${words}</${element}>`;
}
