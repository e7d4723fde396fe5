/** A compared table in lines of text: columns beside each other, or a line for each cell where there is no room. */
import type { ComparedTable, ComparedTableRow } from './compared-table.ts';
import { redlineToLines, widthsOf, type TextLine, type TextLook } from './redline-to-lines.ts';
import type { Segment } from './redline/segment.ts';

const BETWEEN = ' │ ';
const CROSSING = '─┼─';
const RULE = '─';

/** A row with its cells laid out. */
type LaidRow = ComparedTableRow & { cells: Segment[][] };

/**
 * The rows that are asked for under the table's headings. A row that has no place in the columns
 * is left to the caller.
 * @param width characters in a line
 * @param columnName for a column without a heading, by its place from 1
 */
export function tableToLines(
  { columns, rows }: ComparedTable,
  isAsked: (row: ComparedTableRow) => boolean,
  look: TextLook,
  width: number,
  columnName: (place: number) => string,
): string[] {
  const laid = rows.filter((row): row is LaidRow => row.cells !== null);
  const heads = laid.filter(({ isHead }) => isHead);
  const body = laid.filter((row) => !row.isHead && isAsked(row));
  const cells = [...heads, ...body].map((row) => row.cells);
  const widths = columnWidths(cells, columns.length, look, width);
  if (widths)
    return [
      ...heads.flatMap((row) => rowToLines(row.cells, widths, look)),
      ...(heads.length > 0 ? [widths.map((size) => RULE.repeat(size)).join(CROSSING)] : []),
      ...body.flatMap((row) => rowToLines(row.cells, widths, look)),
    ];
  const nameOf = (column: number): string =>
    heads.map((row) => wordsOf(row.cells[column])).find((words) => words !== '') ??
    columnName(column + 1);
  return [
    ...heads.flatMap((row) => row.cells.flatMap((cell) => indented(cell, look, width))),
    ...body.flatMap((row) =>
      row.cells.flatMap((cell, column) => {
        const name: Segment = { op: 'same', text: `${nameOf(column)}: ` };
        return indented([name, ...cell], look, width, column > 0);
      }),
    ),
  ];
}

const wordsOf = (segments: readonly Segment[] = []): string =>
  segments.map(({ text }) => text).join('');

function indented(
  segments: readonly Segment[],
  look: TextLook,
  width: number,
  isDeeper = false,
): string[] {
  const indent = isDeeper ? '  ' : '';
  return redlineToLines(segments, look, width - indent.length).map(({ shown }) => indent + shown);
}

/** Characters for each column; null where the longest words do not fit beside each other. */
function columnWidths(
  rows: readonly (readonly Segment[][])[],
  count: number,
  look: TextLook,
  width: number,
): number[] | null {
  const room = width - BETWEEN.length * (count - 1);
  const asked = Array.from({ length: count }, (_, column) => {
    const sizes = rows.map((cells) => widthsOf(cells[column] ?? [], look));
    return {
      whole: Math.max(1, ...sizes.map(({ whole }) => whole)),
      longest: Math.max(1, ...sizes.map(({ longest }) => longest)),
    };
  });
  let left = room - sum(asked.map(({ longest }) => longest));
  if (left < 0) return null;
  // The narrow columns are whole before a wide one has more than its part of the room.
  const widths = asked.map(({ longest }) => longest);
  const narrowFirst = asked.map((_, k) => k).sort((a, b) => wholeOf(a) - wholeOf(b));
  narrowFirst.forEach((column, k) => {
    const lacks = wholeOf(column) - (widths[column] ?? 0);
    const more = Math.min(lacks, Math.floor(left / (count - k)));
    widths[column] = (widths[column] ?? 0) + more;
    left -= more;
  });
  return widths;

  function wholeOf(column: number): number {
    return asked[column]?.whole ?? 0;
  }
}

function rowToLines(
  cells: readonly Segment[][],
  widths: readonly number[],
  look: TextLook,
): string[] {
  const columns = widths.map((width, k) => redlineToLines(cells[k] ?? [], look, width));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, k) => padded(lines[line], widths[k] ?? 0))
      .join(BETWEEN)
      .trimEnd(),
  );
}

const padded = (line: TextLine | undefined, width: number): string =>
  (line?.shown ?? '') + ' '.repeat(Math.max(0, width - (line?.length ?? 0)));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
