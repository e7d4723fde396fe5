/** Which columns of two tables are one column. */
import { foldText } from '../../language/tokenize.ts';

/** A column of the old table, of the new one, or of both, by index. */
export interface ColumnPair {
  from: number | null;
  to: number | null;
}

/**
 * Pairs columns by their headings, in order; a lone column without a partner on both
 * sides of a gap was renamed. The rest were removed or added.
 */
export function pairColumns(before: readonly string[], after: readonly string[]): ColumnPair[] {
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
  const longest = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i]![j] =
        a[i] === b[j]
          ? longest[i + 1]![j + 1]! + 1
          : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
