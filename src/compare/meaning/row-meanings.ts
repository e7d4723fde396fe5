/** What the change of a table's row means: of its columns as such, and of each cell by itself. */
import type { Run } from '../../policy/clause.ts';
import type { Strings } from '../../strings/strings.ts';
import type { ColumnPair } from '../redline/pair-columns.ts';
import { redlineCells, type RedlinedCell, type TableRow } from '../redline/redline-row.ts';
import { OPERATIONS } from '../redline/segment.ts';
import { classify, inOrder, toMeaning } from './classify.ts';
import type { FoundMeaning, Meaning } from './meaning.ts';

/**
 * @param isHead whether it is the row of column headings: it says what became of the columns
 * @param paired which columns of the two tables belong together, as for `redlineCells`
 */
export function rowMeanings(
  old: TableRow,
  now: TableRow,
  isHead: boolean,
  t: Strings,
  paired?: readonly ColumnPair[],
): Meaning[] {
  const cells = redlineCells(old, now, paired);
  const changed = cells.filter(isOtherCell);
  const ofColumns = isHead || changed.length === 0 ? columnMeanings(cells) : [];
  const columns = ofColumns.map((one) => toMeaning(one, t));
  const said = changed.flatMap(({ from, to, heading, segments }) => {
    const [was, is] = [textAt(old, from), textAt(now, to)];
    const found = classify(was, is, segments, t);
    if (isHead && was && is && found.every((one) => one.class === 'wording'))
      return [toMeaning({ code: 'column-renamed', from: was, to: is }, t)];
    return changed.length > 1 && heading
      ? found.map((one) => ({ ...one, sentence: t.meanings.inCell(heading, one.sentence) }))
      : found;
  });
  return inOrder([...columns, ...said]);
}

/** A cell of a column that both tables have, with other words or marks. */
const isOtherCell = ({ from, to, segments }: RedlinedCell): boolean =>
  from !== null &&
  to !== null &&
  segments.some(({ op, was }) => OPERATIONS[op].change !== null || was !== undefined);

function columnMeanings(cells: readonly RedlinedCell[]): FoundMeaning[] {
  const found = cells.flatMap(({ from, to, heading }): FoundMeaning[] => {
    if (heading === undefined || (from !== null && to !== null)) return [];
    return [{ code: 'column', change: from === null ? 'added' : 'removed', heading }];
  });
  const headings = movedHeadings(cells);
  return headings.length > 0 ? [...found, { code: 'columns-moved', headings }] : found;
}

/** The two that changed places, or those that moved past the others. */
function movedHeadings(cells: readonly RedlinedCell[]): string[] {
  if (!cells.some(({ moved }) => moved)) return [];
  const both = cells.filter(({ from, to }) => from !== null && to !== null);
  const then = both.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const now = both.toSorted((a, b) => (a.to ?? 0) - (b.to ?? 0));
  const elsewhere = then.filter((cell, k) => now[k] !== cell);
  const named = elsewhere.length === 2 ? elsewhere : cells.filter(({ moved }) => moved);
  return named.flatMap(({ heading }) => heading ?? []);
}

const textAt = ({ cells }: TableRow, index: number | null): string | null =>
  index === null ? null : textOf(cells[index] ?? []);

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
