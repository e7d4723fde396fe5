/**
 * Tables. Cells merged sideways keep their words in the first of them; the words
 * of cells merged downwards are said again in each row, so that a row can be
 * cited alone.
 */
import type { SourceBlock, SourceCell, SourceParagraph } from '../source-document.ts';
import { elements, child, childrenOf, valueOf, type Xml } from './xml.ts';
import type { BlockReader } from './blocks.ts';

/** No table of a policy is wider; a file that says so is broken. */
const MAX_COLUMNS = 60;

export function readTable(table: Xml, place: string, reader: BlockReader): SourceBlock[] {
  const { remarks } = reader.context;
  const rows: SourceCell[][] = [];
  let merged = false;
  for (const row of rowsOf(table)) {
    const properties = child(row, 'w:trPr');
    const cells: SourceCell[] = blanks(properties, 'w:gridBefore');
    for (const cell of cellsOf(row)) {
      const span = Math.min(MAX_COLUMNS, Number(valueOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1) || 1);
      const merge = child(cell, 'w:tcPr', 'w:vMerge');
      const paragraphs = reader.readParagraphs(elements(cell));
      const above = rows.at(-1)?.[cells.length];
      const goesOn = merge !== undefined && (valueOf(merge) ?? 'continue') === 'continue';
      if (goesOn && above && paragraphs.length === 0) {
        merged ||= above.paragraphs.length > 0;
        cells.push({ paragraphs: above.paragraphs, repeated: true });
      } else cells.push({ paragraphs });
      for (let i = 1; i < span && cells.length < MAX_COLUMNS; i++) cells.push({ paragraphs: [] });
    }
    cells.push(...blanks(properties, 'w:gridAfter'));
    if (cells.some((c) => c.paragraphs.length > 0)) rows.push(cells);
  }
  if (merged)
    remarks.push({
      place,
      text: 'cells are merged downwards; their words are said again in each row, so that a row can be cited alone',
    });
  const width = Math.max(0, ...rows.map((r) => r.length));
  for (const row of rows) while (row.length < width) row.push({ paragraphs: [] });
  const used = columnsInUse(rows);
  const tidy = rows.map((row) => used.map((i) => row[i]!));
  if (used.length <= 1)
    return tidy.flat().flatMap((c): SourceParagraph[] => (c.repeated ? [] : c.paragraphs));
  return [{ type: 'table', rows: tidy, place }];
}

/** A grid column that no cell starts in was only drawn for the layout. */
function columnsInUse(rows: readonly SourceCell[][]): number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, i) => i).filter((i) =>
    rows.some((row) => row[i]!.paragraphs.length > 0),
  );
}

const blanks = (properties: Xml | undefined, name: string): SourceCell[] =>
  Array.from(
    { length: Math.min(MAX_COLUMNS, Number(valueOf(properties, name) ?? 0) || 0) },
    () => ({ paragraphs: [] }),
  );

/** Rows and cells may stand inside content controls. */
const rowsOf = (table: Xml) => inside(table, 'w:tr');
const cellsOf = (row: Xml) => inside(row, 'w:tc');

function inside(parent: Xml, name: string): Xml[] {
  return elements(parent).flatMap((node) => {
    if (node.name === name) return [node];
    if (node.name === 'w:sdt') return inside(child(node, 'w:sdtContent') ?? node, name);
    return node.name === 'w:customXml' ? childrenOf(node, name) : [];
  });
}
