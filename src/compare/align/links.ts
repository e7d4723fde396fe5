/**
 * The state of an alignment while it is made: which clause stands for which.
 *
 * A pair is one clause on each side. A part is a further clause of a pair: a
 * second half after a split, or a second source of a merge.
 */
import type { Side } from './clause-side.ts';

export interface Links {
  before: Side;
  after: Side;
  /** Before-clause → its after-clause, or -1. */
  to: Int32Array;
  /** After-clause → its before-clause, or -1. */
  from: Int32Array;
  /** Links beside the pairs: `[before, after]`. */
  parts: [number, number][];
  /** 1 where an author's word settles the clause, paired or not: text may not overrule it. */
  settledBefore: Uint8Array;
  settledAfter: Uint8Array;
}

export function createLinks(before: Side, after: Side): Links {
  return {
    before,
    after,
    to: new Int32Array(before.size).fill(-1),
    from: new Int32Array(after.size).fill(-1),
    parts: [],
    settledBefore: new Uint8Array(before.size),
    settledAfter: new Uint8Array(after.size),
  };
}

export function pair(links: Links, i: number, j: number): void {
  links.to[i] = j;
  links.from[j] = i;
}

/** True while a clause has neither a pair nor a declared fate. */
export function freeBefore(links: Links, i: number): boolean {
  return links.to[i] === -1 && links.settledBefore[i] === 0;
}

export function freeAfter(links: Links, j: number): boolean {
  return links.from[j] === -1 && links.settledAfter[j] === 0;
}

/**
 * Where each before-clause should stand in the after edition if it had stayed
 * among its neighbours: the nearest settled neighbour's place, either side.
 */
export interface Places {
  /** After-index of the nearest paired clause at or above, and how far above it is. */
  above: Int32Array;
  aboveBy: Int32Array;
  below: Int32Array;
  belowBy: Int32Array;
}

export function readPlaces(links: Links): Places {
  const n = links.before.size;
  const places = {
    above: new Int32Array(n),
    aboveBy: new Int32Array(n),
    below: new Int32Array(n),
    belowBy: new Int32Array(n),
  };
  for (let i = 0, last = -1, at = -1; i < n; i += 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) [last, at] = [j, i];
    places.above[i] = last;
    places.aboveBy[i] = i - at;
  }
  for (let i = n - 1, last = links.after.size, at = n; i >= 0; i -= 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) [last, at] = [j, i];
    places.below[i] = last;
    places.belowBy[i] = at - i;
  }
  return places;
}

/** 1 where the two clauses stand at the same place among settled neighbours, falling to 0 with distance. */
export function nearness(places: Places, i: number, j: number): number {
  const fromAbove = Math.abs(j - (places.above[i] ?? 0) - (places.aboveBy[i] ?? 0));
  const fromBelow = Math.abs((places.below[i] ?? 0) - (places.belowBy[i] ?? 0) - j);
  return 1 / (1 + Math.min(fromAbove, fromBelow) / 3);
}
