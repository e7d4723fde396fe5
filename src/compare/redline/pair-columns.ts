/**
 * Which column of one table is which of another: by the words of the cells, over the whole table,
 * and by the heads. A column whose cells are mostly the same is the same column, whatever stands
 * at its head now.
 */
import { foldText } from '../../language/tokenize.ts';

/** A column of the old table, of the new one, or of both, by index. */
export interface ColumnPair {
  from: number | null;
  to: number | null;
  /** It stands elsewhere among the columns that both tables have. */
  moved: boolean;
}

/** The texts of a row's cells in both tables. */
export interface RowTexts {
  before: readonly string[];
  after: readonly string[];
}

/** What the same head is worth beside the share of the cells that are the same. */
const HEAD = 0.5;
/** More than this share of the cells has to be the same where the heads are not. */
const MOSTLY = 0.5;

/**
 * Pairs the columns that are alike in the order that both tables have, then those that moved.
 * A lone column without a partner on both sides of a gap was renamed. The rest were removed or
 * added.
 *
 * @param rows the rows that go on, without the rows of heads; without any the heads alone decide
 * @returns in the order of the new table, what is gone at its old place
 */
export function pairColumns(
  before: readonly string[],
  after: readonly string[],
  rows: readonly RowTexts[] = [],
): ColumnPair[] {
  const worth = worthOfPairs(before.map(foldText), after.map(foldText), rows.map(foldedRow));
  const anchors = pairsInOrder(before.length, after.length, worth);
  const pairs: ColumnPair[] = anchors.map(([from, to]) => ({ from, to, moved: false }));
  const isOldFree = (from: number): boolean => pairs.every((pair) => pair.from !== from);
  const isNewFree = (to: number): boolean => pairs.every((pair) => pair.to !== to);
  const others = after
    .flatMap((_, to) => before.map((_one, from) => ({ from, to, worth: worth(from, to) })))
    .filter((pair) => pair.worth > 0)
    .sort((a, b) => b.worth - a.worth);
  for (const { from, to } of others)
    if (isOldFree(from) && isNewFree(to)) pairs.push({ from, to, moved: true });
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...anchors, [before.length, after.length] as const]) {
    const gapOld = range(from, nextFrom).filter(isOldFree);
    const gapNew = range(to, nextTo).filter(isNewFree);
    const [old, now] = [gapOld[0], gapNew[0]];
    if (old !== undefined && now !== undefined && gapOld.length === 1 && gapNew.length === 1)
      pairs.push({ from: old, to: now, moved: false });
    else {
      pairs.push(...gapOld.map((one) => ({ from: one, to: null, moved: false })));
      pairs.push(...gapNew.map((one) => ({ from: null, to: one, moved: false })));
    }
    [from, to] = [nextFrom + 1, nextTo + 1];
  }
  return pairs.sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ from, to }: ColumnPair): number => to ?? (from ?? 0) - 0.5;

const foldedRow = ({ before, after }: RowTexts): RowTexts => ({
  before: before.map(foldText),
  after: after.map(foldText),
});

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k);

/** How much a column of each table are alike; 0 where they are not the same column. */
type Worth = (from: number, to: number) => number;

function worthOfPairs(
  before: readonly string[],
  after: readonly string[],
  rows: readonly RowTexts[],
): Worth {
  const worths = before.map((head, from) =>
    after.map((other, to) => {
      const { share, tells } = likenessOf(rows, from, to);
      if (head === other) return HEAD + share;
      // A column under the same head that is as much alike is the same column, not this one.
      const rivals = [
        likenessOf(rows, from, after.indexOf(head)),
        likenessOf(rows, before.indexOf(other), to),
      ];
      return tells && share > MOSTLY && rivals.every((rival) => rival.share < share) ? share : 0;
    }),
  );
  return (from, to) => worths[from]?.[to] ?? 0;
}

/**
 * The share of the cells that are the same, and whether that tells anything: cells that are all
 * alike ("yes", "yes", "yes") do not tell one column from another.
 */
function likenessOf(
  rows: readonly RowTexts[],
  from: number,
  to: number,
): { share: number; tells: boolean } {
  const same = new Set<string>();
  let [filled, alike] = [0, 0];
  for (const { before, after } of rows) {
    const [old = '', now = ''] = [before[from], after[to]];
    if (old === '' && now === '') continue;
    filled += 1;
    if (old !== now) continue;
    alike += 1;
    same.add(old);
  }
  return { share: filled === 0 ? 0 : alike / filled, tells: same.size > 1 };
}

/** The pairs of most worth of which none crosses another. */
function pairsInOrder(lengthOfA: number, lengthOfB: number, worth: Worth): [number, number][] {
  /** The most worth from column i of the one and j of the other on; 0 past their ends. */
  const most: number[][] = [];
  const from = (i: number, j: number): number => most[i]?.[j] ?? 0;
  const isPair = (i: number, j: number): boolean =>
    worth(i, j) > 0 && worth(i, j) + from(i + 1, j + 1) >= Math.max(from(i + 1, j), from(i, j + 1));
  for (let i = lengthOfA - 1; i >= 0; i--) {
    const row: number[] = (most[i] = []);
    for (let j = lengthOfB - 1; j >= 0; j--)
      row[j] = isPair(i, j)
        ? worth(i, j) + from(i + 1, j + 1)
        : Math.max(from(i + 1, j), from(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < lengthOfA && j < lengthOfB;) {
    if (isPair(i, j)) pairs.push([i++, j++]);
    else if (from(i + 1, j) >= from(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
