/** Makes of the cells of an office program's table what the text has of it: a table, or the text that it only lays out. */
import { isLayout, numberAlone } from './is-layout.ts';
import {
  fillRows,
  type ImportNotice,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
} from './source-document.ts';

/** A cell with all that is in it: the tables inside it too. */
export interface ReadCell extends SourceCell {
  blocks?: SourceBlock[];
}

const blocksOf = ({ blocks, repeated }: ReadCell): SourceBlock[] =>
  repeated ? [] : (blocks ?? []);

const asCell = ({ paragraphs, repeated }: ReadCell): SourceCell => ({
  paragraphs,
  ...(repeated ? { repeated } : {}),
});

/** A grid column in which no cell has words is there only for the layout. */
function withoutEmptyColumns(rows: readonly ReadCell[][]): ReadCell[][] {
  const inUse = (rows[0] ?? []).map((_, column) =>
    rows.some((row) => (row[column]?.paragraphs.length ?? 0) > 0),
  );
  return rows.map((row) => row.filter((_, column) => inUse[column]));
}

/**
 * @param rows as read; they are made as long as the longest
 * @throws TooMuch where that is longer than any table's
 */
export function tableBlocks(
  rows: ReadCell[][],
  place: string,
  notices: ImportNotice[],
): SourceBlock[] {
  fillRows(rows);
  const tidy = withoutEmptyColumns(rows);
  // A table of one column is only a frame around the text.
  if ((tidy[0]?.length ?? 0) <= 1) return tidy.flat().flatMap(blocksOf);
  if (isLayout(tidy)) {
    notices.push({
      place,
      text: 'this table only lays out the text; it was read as text, row by row, from left to right',
    });
    return tidy.flatMap((row) => rowAsText(row));
  }
  if (tidy.flat().some((cell) => cell.repeated && cell.paragraphs.length > 0))
    notices.push({
      place,
      text: 'cells are merged downwards; their words are repeated in each row, so that a row can be cited alone',
    });
  return [{ type: 'table', rows: tidy.map((row) => row.map(asCell)), place }];
}

/** A number that stands alone in a cell is that of the text beside it. */
function rowAsText(row: readonly ReadCell[]): SourceBlock[] {
  const [side, ...others] = row;
  const number = side ? numberAlone(side) : null;
  const [first, ...rest] = others.flatMap(blocksOf);
  if (!side || number === null || first?.type !== 'paragraph') return row.flatMap(blocksOf);
  const anchors = [...side.paragraphs.flatMap((p) => p.anchors), ...first.anchors];
  const automatic = side.paragraphs[0]?.label;
  const numbered: SourceParagraph = automatic
    ? { ...first, label: automatic, anchors }
    : { ...first, runs: [{ text: `${number}\t`, marks: [] }, ...first.runs], anchors };
  return [numbered, ...rest];
}
