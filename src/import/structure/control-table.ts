/** Reads a control table, down (a label and its value in a row) or across (labels in the first row, values below). */
import { textOf } from '../../policy/runs.ts';
import type { SourceTable } from '../formats/source-document.ts';
import { meaningOfFactLabel, type Meaning } from './fact-label.ts';
import { isBlank } from './read-name.ts';
import { isValue, readFactLine, readPart, readValue, type LineReading } from './fact-line.ts';

/** What a row, or a column where labels stand across, says. */
export interface Entry {
  readings: LineReading[];
  /** All its words. */
  text: string;
  /** True for a row or column that has a known label. */
  known: boolean;
}

export interface TableReading {
  /** What the entries are. */
  by: 'row' | 'column';
  entries: Entry[];
}

const cellsOf = (table: SourceTable) =>
  table.rows.map((row) =>
    row.map((cell) =>
      cell.repeated
        ? ''
        : cell.paragraphs
            .map((p) => textOf(p.runs).replace(/\s+/g, ' ').trim())
            .filter(Boolean)
            .join('\n'),
    ),
  );

/** Null for a table that says nothing of this kind. */
export function readControlTable(table: SourceTable): TableReading | null {
  const rows = cellsOf(table);
  const across = readAcross(rows);
  const entries = across ?? readStacked(rows) ?? rows.map(readRow);
  const says = entries.some((e) => e.readings.some(({ reading }) => isOfUse(reading.type)));
  return says ? { by: across ? 'column' : 'row', entries } : null;
}

const isOfUse = (type: string) => type === 'facts' || type === 'date' || type === 'unread';

/** True where half of the entries or more have a known label, so that the others are its company. */
export function isControlTable({ entries }: TableReading): boolean {
  const facts = entries.some((e) => e.readings.some(({ reading }) => reading.type === 'facts'));
  return facts && entries.filter((e) => e.known).length * 2 >= entries.length;
}

/**
 * The rows of a table whose first row names facts and whose rows below give each more than once,
 * as the history of a policy does: nobody can say here which of them holds. Null for another table.
 */
export function readHistory(table: SourceTable): string[] | null {
  const [heads = [], ...rest] = cellsOf(table);
  if (rest.length < 2 || !isHeads(heads) || rest.some((row) => row.some(isOnlyLabel))) return null;
  return rest.map((row) => row.filter(Boolean).join(' '));
}

function readAcross(rows: readonly string[][]): Entry[] | null {
  const [heads = [], values = []] = rows;
  if (rows.length !== 2 || !isHeads(heads) || values.some(isOnlyLabel)) return null;
  return heads.map((head, i) => entryOf(head, values[i] ?? ''));
}

/** Labels and values in turn: a row of labels, a row of their values, and so on. */
function readStacked(rows: readonly string[][]): Entry[] | null {
  const isStacked =
    rows.length > 2 &&
    rows.length % 2 === 0 &&
    rows.every((row, i) =>
      i % 2 === 0 ? row.every((cell) => cell === '' || isLabel(cell)) : !row.some(isOnlyLabel),
    );
  if (!isStacked) return null;
  return rows.map((row, i) => {
    if (i % 2 === 0) return { readings: [], text: '', known: true };
    const pairs = row.map((value, column) => entryOf(rows[i - 1]?.[column] ?? '', value));
    return joined(pairs.filter(({ text }) => text));
  });
}

const joined = (pairs: readonly Entry[]): Entry => ({
  readings: pairs.flatMap((e) => e.readings),
  text: pairs.map((e) => e.text).join(' '),
  known: pairs.every((e) => e.known),
});

/** True for a label that is no value either: “Governing Body” and “Headteacher” can be both. */
const isOnlyLabel = (cell: string) => isLabel(cell) && meaningOfFactLabel(cell) !== 'cell';

const isLabel = (cell: string) => cell !== '' && meaningOfFactLabel(cell) !== null;

/** Two labels or more, one of which says something that front matter has, and no less than half. */
function isHeads(cells: readonly string[]): boolean {
  const meanings = cells.map(meaningOfFactLabel).filter((m) => m !== null);
  const ofUse = meanings.filter((m) => !['control', 'cell', 'title', 'date'].includes(m));
  return (
    cells.length > 1 &&
    ofUse.length > 0 &&
    meanings.length * 2 >= cells.length &&
    meanings.length > 1
  );
}

function readRow(cells: readonly string[]): Entry {
  const filled = cells.filter(Boolean);
  const [first = '', second = '', third = ''] = cells;
  if (!isLabel(first)) {
    const read = readCells(filled);
    return read.known || filled.length !== 2 ? read : entryOf(first, second);
  }
  if (cells.length === 4 && (isLabel(third) || third === '')) {
    return joined(
      [entryOf(first, second), entryOf(third, cells[3] ?? '')].filter(({ text }) => text),
    );
  }
  return entryOf(first, cells.slice(1).filter(Boolean).join(', '));
}

/** Cells that each have a label and a value, or only a heading over the table. */
function readCells(cells: readonly string[]): Entry {
  const readings = cells.flatMap(readFactLine);
  const known = readings.length > 0 && readings.every(({ reading }) => reading.type !== 'words');
  return { readings, text: cells.join(' '), known };
}

function entryOf(label: string, value: string): Entry {
  const meaning: Meaning | null = meaningOfFactLabel(label);
  const text = [label, value].filter(Boolean).join(' ');
  // “Approved by Governors” has no label, and is one with the name in it.
  if (meaning === null) {
    const reading = readPart(`${label}: ${value}`);
    return { readings: [{ text, reading }], text, known: reading.type !== 'words' };
  }
  // “Approved by: Date:” is a form that nobody filled in.
  const filled = isBlank(value) || isValue(value) ? value : '';
  const reading =
    value !== '' && filled === '' ? undefined : readValue(meaning, filled.replace(/\n/g, ', '));
  return {
    readings: [
      {
        text,
        reading: reading ?? { type: 'unread', why: 'has a label where its value should be' },
      },
    ],
    text,
    known: true,
  };
}
