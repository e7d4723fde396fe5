/** Tables: each row is a clause, the row of column headings too. */
import type { Table } from 'mdast';
import { startOf, type Inline } from '../inline.ts';
import type { Block, Run } from '../clause.ts';
import type { Hanging, WrittenClauses } from './clauses.ts';

/** Adds the rows of a table. @returns the block that lays them out */
export function readTable(table: Table, written: WrittenClauses, hanging: Hanging): Block {
  const rows: number[] = [];
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    const cells = row.children.map((cell) => written.inline(cell.children));
    const [head] = rows;
    const index = written.addInline('row', joined(cells), startOf(row), {
      ...hanging,
      cells: cells.map((cell) => cell.runs),
      ...(head === undefined ? { header: true } : { head }),
    });
    if (cells.length > columns)
      written.fault('content-unsupported', startOf(row), {
        what: `A row of ${cells.length} cells beneath ${columns} column headings`,
        remedy: 'Give every column a heading; write \\| for a plain upright line.',
      });
    rows.push(index);
  }
  const [head = 0, ...others] = rows;
  return { type: 'table', align: table.align ?? [], head, rows: others };
}

/** The cells of a row as one text, with ` | ` between them. */
function joined(cells: readonly Inline[]): Inline {
  const between: Run = { text: ' | ', marks: [] };
  return {
    runs: cells.flatMap((cell, i) => (i === 0 ? cell.runs : [{ ...between }, ...cell.runs])),
    names: cells.flatMap((cell) => cell.names),
    notes: cells.flatMap((cell) => cell.notes),
    references: cells.flatMap((cell) => cell.references),
    end: cells.findLast((cell) => cell.end)?.end ?? null,
  };
}
