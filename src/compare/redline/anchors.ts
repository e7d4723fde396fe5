/**
 * Fixed points for long stretches that have no sentences in common: three units in
 * a row that occur once in each text (after the "patience" method of B. Cohen).
 */
import type { Stretch } from './islands.ts';
import type { Unit } from './units.ts';

/** Pairs of places in `a` and `b`, ascending in both. */
export function anchorsOf(
  a: readonly Unit[],
  b: readonly Unit[],
  rows: Stretch,
  columns: Stretch,
): [number, number][] {
  const inB = singleTriples(b, columns);
  const pairs: [number, number][] = [];
  for (const [triple, index] of singleTriples(a, rows)) {
    const partner = inB.get(triple);
    if (index >= 0 && partner !== undefined && partner >= 0) pairs.push([index, partner]);
  }
  return longestAscending(pairs.sort((one, other) => one[0] - other[0]));
}

/** Where each three units in a row begin, or −1 for those that occur twice. */
function singleTriples(units: readonly Unit[], { from, to }: Stretch): Map<string, number> {
  const places = new Map<string, number>();
  for (let index = from; index + 2 < to; index++) {
    const triple = `${units[index]!.key} ${units[index + 1]!.key} ${units[index + 2]!.key}`;
    places.set(triple, places.has(triple) ? -1 : index);
  }
  return places;
}

/** The longest run of pairs whose second places ascend (patience sorting). */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous = pairs.map((pair, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    tails[low] = index;
    return low > 0 ? tails[low - 1]! : -1;
  });
  const longest: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index]!) {
    longest.push(pairs[index]!);
  }
  return longest.reverse();
}
