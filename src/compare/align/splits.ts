/**
 * Splits and merges: a clause left over on one side that carries words which its
 * neighbour's partner lost.
 *
 * A split is claimed when most of the left-over clause is found, in order, in what
 * the old clause said and its new wording no longer says, and the two stand
 * together. A merge is the same with the editions exchanged.
 */
import type { Likeness } from './likeness.ts';
import { type Links, freeAfter, freeBefore } from './links.ts';
import { commonWords } from './residue.ts';
import type { Side } from './side.ts';

/** One direction of the search: `whole` clauses come apart into `part` clauses. */
interface Direction {
  whole: Side;
  part: Side;
  /** Part → whole, or -1. */
  wholeOf: Int32Array;
  isFree(part: number): boolean;
  join(whole: number, part: number): void;
}

/** Share of the left-over clause that the old clause must have lost to it. */
const CONTAINED = 0.6;
/** Fewer words than this prove nothing. */
const LEAST_WORDS = 5;
/** How many clauses away a part may stand. */
const REACH = 3;

export function joinSplitsAndMerges(links: Links, likeness: Likeness): void {
  const { before, after } = links;
  joinParts(
    {
      whole: before,
      part: after,
      wholeOf: links.from,
      isFree: (j) => freeAfter(links, j),
      join: (i, j) => links.parts.push([i, j]),
    },
    likeness.weight,
  );
  const taken = new Set(links.parts.map(([, j]) => j));
  joinParts(
    {
      whole: after,
      part: before,
      wholeOf: links.to,
      isFree: (i) => freeBefore(links, i),
      join: (j, i) => {
        if (!taken.has(j)) links.parts.push([i, j]);
      },
    },
    likeness.weight,
  );
}

function joinParts(direction: Direction, weight: Float64Array): void {
  const { whole, part, wholeOf } = direction;
  for (let x = 0; x < part.size; x += 1) {
    if (!direction.isFree(x) || part.groups[x] === 'heading' || part.groups[x] === 'header')
      continue;
    const words = part.words[x] ?? new Int32Array(0);
    if (words.length < LEAST_WORDS) continue;
    let best = -1;
    let most = CONTAINED;
    for (const b of neighbours(direction, x)) {
      const a = wholeOf[b] ?? -1;
      const old = whole.words[a];
      const now = part.words[b];
      if (!old || !now) continue;
      const lost = commonWords(old, now, weight).rest;
      const { share } = commonWords(words, lost, weight);
      if (share >= most) [best, most] = [a, share];
    }
    if (best >= 0) direction.join(best, x);
  }
}

/** The paired clauses next to a left-over one: above and below it, and what it hangs from. */
function neighbours({ part, wholeOf }: Direction, x: number): Set<number> {
  const found = new Set<number>();
  for (let d = 1; d <= REACH; d += 1) {
    for (const b of [x - d, x + d]) if ((wholeOf[b] ?? -1) >= 0) found.add(b);
  }
  const parent = part.parents[x] ?? -1;
  if (parent < part.size && (wholeOf[parent] ?? -1) >= 0) found.add(parent);
  return found;
}
