/** Redlines of tables: cell by cell, a column or a row that came or went as one. */
import { TOKEN_KINDS, foldText, tokenize } from '../../language/tokenize.ts';
import type { Run } from '../../policy/clause.ts';
import { redlineRuns } from './redline.ts';
import { markedWith, normalizeRuns, type OneSidedOperation, type Segment } from './segment.ts';

/** What separates two cells where a row is read as one line of text. */
const SEPARATOR = ' | ';

/** One row. Rows without headings are compared by the order of their cells. */
export interface TableRow {
  cells: readonly (readonly Run[])[];
  columns?: readonly string[] | undefined;
}

export interface RowRedline {
  /** Indexes into the two lists of rows; null where the row came or went. */
  from: number | null;
  to: number | null;
  segments: Segment[];
}

export interface TableRedline {
  /** The new table's rows in order, with removed rows where they were. */
  rows: RowRedline[];
  /** What happened to whole columns and rows, a sentence each: "Column “Deadline” added." */
  statements: string[];
}

/**
 * Compares two rows cell by cell. Segments of a column that came or went as a whole carry
 * its heading in `column`. The rules of `redlineRuns` hold for the cells joined by ` | `.
 */
export function redlineRow(before: TableRow, after: TableRow): Segment[] {
  const segments: Segment[] = [];
  let [isFirstOld, isFirstNew] = [true, true];
  for (const { from, to } of pairColumns(headingsOf(before), headingsOf(after))) {
    const [old, now] = [cellAt(before, from), cellAt(after, to)];
    const column =
      from === null ? after.columns?.[to ?? 0] : to === null ? before.columns?.[from] : undefined;
    const label = column === undefined ? {} : { column };
    const [needsOld, needsNew] = [old !== null && !isFirstOld, now !== null && !isFirstNew];
    if (needsOld && needsNew) segments.push({ op: 'same', text: SEPARATOR });
    else if (needsOld) segments.push({ op: 'delete', text: SEPARATOR, ...label });
    else if (needsNew) segments.push({ op: 'insert', text: SEPARATOR, ...label });
    if (old && now) segments.push(...redlineRuns(old, now));
    else if (old) segments.push(...whole('delete', old).map((one) => ({ ...one, ...label })));
    else if (now) segments.push(...whole('insert', now).map((one) => ({ ...one, ...label })));
    isFirstOld &&= old === null;
    isFirstNew &&= now === null;
  }
  return segments;
}

function headingsOf({ cells, columns = [] }: TableRow): string[] {
  return cells.map((_, index) => columns[index] ?? `column ${index + 1}`);
}

function cellAt({ cells }: TableRow, index: number | null): readonly Run[] | null {
  return index === null ? null : (cells[index] ?? []);
}

function whole(op: OneSidedOperation, runs: readonly Run[]): Segment[] {
  return normalizeRuns(runs).map(({ text, marks }) => ({ op, text, ...markedWith(marks) }));
}

/**
 * Compares two tables: rows by the text of their first cell, then by likeness. The rows of
 * column headings are not among `before` and `after`.
 */
export function redlineTable(
  before: readonly TableRow[],
  after: readonly TableRow[],
): TableRedline {
  const partner = pairRows(before, after);
  const removed = [...before.entries()].filter(([index]) => !partner.includes(index));
  const rows: RowRedline[] = [];
  const writeRemoved = (upTo: number): void => {
    const here = removed.findIndex(([index]) => index >= upTo);
    for (const [from, row] of removed.splice(0, here < 0 ? removed.length : here))
      rows.push({ from, to: null, segments: whole('delete', lineOf(row)) });
  };
  after.forEach((row, to) => {
    const from = partner[to] ?? -1;
    const old = before[from];
    if (old) {
      writeRemoved(from);
      rows.push({ from, to, segments: redlineRow(old, row) });
    } else {
      rows.push({ from: null, to, segments: whole('insert', lineOf(row)) });
    }
  });
  writeRemoved(before.length);
  const statements = [...columnStatements(before, after), ...rowStatements(before, after, rows)];
  return { rows, statements };
}

function lineOf({ cells }: TableRow): Run[] {
  return cells.flatMap((cell, index) =>
    index === 0 ? [...cell] : [{ text: SEPARATOR, marks: [] }, ...cell],
  );
}

function columnStatements(before: readonly TableRow[], after: readonly TableRow[]): string[] {
  const [olds, nows] = [before[0]?.columns ?? [], after[0]?.columns ?? []];
  return pairColumns(olds, nows).flatMap(({ from, to }): string[] => {
    const [old, now] = [olds[from ?? -1], nows[to ?? -1]];
    if (old === undefined) return [`Column “${now}” added.`];
    if (now === undefined) return [`Column “${old}” removed.`];
    return foldText(old) === foldText(now) ? [] : [`Column “${old}” renamed “${now}”.`];
  });
}

function rowStatements(
  before: readonly TableRow[],
  after: readonly TableRow[],
  rows: readonly RowRedline[],
): string[] {
  return rows.flatMap(({ from, to }): string[] => {
    if (from !== null && to !== null) return [];
    const row = from === null ? after[to ?? -1] : before[from];
    return row ? [`Row “${nameOf(row)}” ${from === null ? 'added' : 'removed'}.`] : [];
  });
}

function nameOf({ cells }: TableRow): string {
  return (cells[0] ?? []).map((run) => run.text).join('');
}

/** Two rows are one where they share this much of their words. */
const LEAST_LIKENESS = 0.4;

/** For each new row its old one, or −1. */
function pairRows(before: readonly TableRow[], after: readonly TableRow[]): number[] {
  const free = new Set(before.keys());
  const names = before.map((row) => foldText(nameOf(row)));
  const partner = after.map((row) => {
    const name = foldText(nameOf(row));
    const index = names.findIndex((other, at) => other === name && free.has(at));
    if (index >= 0) free.delete(index);
    return index;
  });
  const bags = before.map(wordsOf);
  after.forEach((row, to) => {
    if ((partner[to] ?? -1) >= 0) return;
    const words = wordsOf(row);
    const likeness = (index: number): number => {
      const bag = bags[index] ?? new Set();
      const shared = [...words].filter((word) => bag.has(word)).length;
      return (2 * shared) / (words.size + bag.size || 1);
    };
    const best = [...free].sort((a, b) => likeness(b) - likeness(a))[0];
    if (best !== undefined && likeness(best) >= LEAST_LIKENESS) {
      partner[to] = best;
      free.delete(best);
    }
  });
  return partner;
}

function wordsOf(row: TableRow): Set<string> {
  const tokens = tokenize(
    lineOf(row)
      .map((run) => run.text)
      .join(''),
  );
  return new Set(
    tokens.filter((one) => !one.stop && TOKEN_KINDS[one.kind].isWord).map((one) => one.key),
  );
}

/** A column of the old table, of the new one, or of both, by index. */
interface ColumnPair {
  from: number | null;
  to: number | null;
}

/**
 * Pairs columns by their headings, in order; a lone column without a partner on both
 * sides of a gap was renamed. The rest were removed or added.
 */
function pairColumns(before: readonly string[], after: readonly string[]): ColumnPair[] {
  const anchors = commonHeadings(before.map(foldText), after.map(foldText));
  const pairs: ColumnPair[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...anchors, [before.length, after.length] as const]) {
    const isRenamed = nextFrom - from === 1 && nextTo - to === 1;
    if (isRenamed) pairs.push({ from: from++, to: to++ });
    while (from < nextFrom) pairs.push({ from: from++, to: null });
    while (to < nextTo) pairs.push({ from: null, to: to++ });
    if (nextFrom < before.length) pairs.push({ from: nextFrom, to: nextTo });
    [from, to] = [nextFrom + 1, nextTo + 1];
  }
  return pairs;
}

/** The longest list of headings that both tables have in the same order. */
function commonHeadings(a: readonly string[], b: readonly string[]): [number, number][] {
  /** How long the list is from heading i of the one and j of the other; 0 past their ends. */
  const longest: number[][] = [];
  const from = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row: number[] = (longest[i] = []);
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? from(i + 1, j + 1) + 1 : Math.max(from(i + 1, j), from(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (from(i + 1, j) >= from(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
