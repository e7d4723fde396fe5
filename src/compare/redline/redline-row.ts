/** The redline of a table's row: cell by cell, a column that came or went as one. */
import { foldText } from '../../language/tokenize.ts';
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
