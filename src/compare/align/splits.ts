/**
 * Splits and merges: a clause left over on one side that carries words which its
 * neighbour's partner lost.
 *
 * Told here for a split; a merge is the same with the editions exchanged. The old
 * clause has lost some of its words to no one yet. A left-over new clause near its
 * partner is its second half where it is mostly made of those words, or carries a long
 * stretch of them word for word: real splits are half rewritten, and a stretch
 * survives where shares do not. What is not sure stays an addition and a removal.
 */
import type { Likeness } from './likeness.ts';
import { type Links, freeAfter, freeBefore } from './links.ts';
import { commonWords, longestRun } from './residue.ts';
import type { Side } from './clause-side.ts';

/** One direction of the search: `whole` clauses come apart into `part` clauses. */
interface Direction {
  whole: Side;
  part: Side;
  /** Part → whole, or -1. */
  wholeOf: Int32Array;
  isFree(part: number): boolean;
}

/** How many clauses away a part may stand, other left-over ones not counted. */
const REACH = 2;

/**
 * Joins the parts that are sure, or only those that are plain: nearly all of the part comes
 * from the whole. A part found is settled, and no other step pairs it.
 */
export function joinSplitsAndMerges(
  links: Links,
  likeness: Likeness,
  which: 'plain' | 'sure' = 'sure',
): void {
  const { before, after } = links;
  const wanted = ({ plain }: Part): boolean => plain || which === 'sure';
  const splits = findParts(
    { whole: before, part: after, wholeOf: links.from, isFree: (j) => freeAfter(links, j) },
    likeness.weight,
  ).filter(wanted);
  const merges = findParts(
    { whole: after, part: before, wholeOf: links.to, isFree: (i) => freeBefore(links, i) },
    likeness.weight,
  ).filter(wanted);
  for (const { whole, part } of splits) {
    links.parts.push([whole, part]);
    links.settledAfter[part] = 1;
  }
  // A clause is split or merged, not both, unless the tie is plain: ties would spread.
  const split = new Set(links.parts.flatMap(([i, j]) => (links.from[j] === -1 ? [i] : [])));
  for (const { whole, part, plain } of merges) {
    if (split.has(links.from[whole] ?? -1) && !plain) continue;
    links.parts.push([part, whole]);
    links.settledBefore[part] = 1;
  }
}

interface Part {
  whole: number;
  part: number;
  /** Nearly all of the part comes from the whole. */
  plain: boolean;
}

function findParts(direction: Direction, weight: Float64Array): Part[] {
  const { whole, part, wholeOf } = direction;
  const rarest = Math.log(1 + whole.size + part.size);
  return Array.from({ length: part.size }, (_, x) => x).flatMap((x): Part[] => {
    const group = part.groups[x];
    // Rows are records: two that say much the same are two rows.
    if (!direction.isFree(x) || (group !== 'prose' && group !== 'any')) return [];
    const words = part.words(x);
    let best: (Part & { score: number }) | null = null;
    for (const [b, distance] of neighbours(direction, x)) {
      const a = wholeOf[b] ?? -1;
      if (whole.keys[a] === part.keys[b]) continue;
      const evidence = weigh(whole.words(a), part.words(b), words, weight, rarest);
      if (!isSure(evidence, words.length, distance)) continue;
      const score = evidence.ofPart + evidence.ofLost - distance / 100;
      if (!best || score > best.score)
        best = { whole: a, part: x, plain: evidence.ofPart > 0.85, score };
    }
    return best ? [best] : [];
  });
}

interface Evidence {
  /** Share of the left-over clause that is found in what the old clause lost. */
  ofPart: number;
  /** Share of what the old clause lost that is found in the left-over clause. */
  ofLost: number;
  /** The longest stretch of it word for word: words, and how many of the rarest words it is worth. */
  runWords: number;
  runWorth: number;
}

function weigh(
  old: Int32Array,
  now: Int32Array,
  left: Int32Array,
  weight: Float64Array,
  rarest: number,
): Evidence {
  const { used } = commonWords(old, now, weight);
  const lost = old.filter((_, x) => !used[x]);
  const { common } = commonWords(left, lost, weight);
  const run = longestRun(old, left, used, weight);
  const worth = (words: Int32Array): number =>
    words.reduce((sum, word) => sum + (weight[word] ?? 0), 0);
  return {
    ofPart: common / Math.max(worth(left), Number.EPSILON),
    ofLost: common / Math.max(worth(lost), Number.EPSILON),
    runWords: run.words,
    runWorth: run.weight / rarest,
  };
}

/** Set by hand on real splits and merges; see `tests/fixtures/compare/gold.json`. */
function isSure(
  { ofPart, ofLost, runWords, runWorth }: Evidence,
  words: number,
  distance: number,
): boolean {
  if (words < 5) return distance === 1 && ofPart > 0.95 && runWords === words && runWorth > 0.8;
  if (ofPart >= 0.8 || (ofPart >= 0.6 && runWords >= Math.min(4, words / 3))) return true;
  return runWords >= 5 && runWorth >= 2.5 && (ofPart >= 0.5 || ofLost >= 0.4);
}

/** The paired clauses near a left-over one, with their distance: above and below it, and what it hangs from. */
function neighbours({ part, wholeOf, isFree }: Direction, x: number): Map<number, number> {
  const found = new Map<number, number>();
  const parent = part.parents[x] ?? -1;
  if (parent < part.size && (wholeOf[parent] ?? -1) >= 0) found.set(parent, 1);
  for (const step of [-1, 1]) {
    let distance = 1;
    for (let b = x + step; b >= 0 && b < part.size && distance <= REACH; b += step) {
      if ((wholeOf[b] ?? -1) >= 0) {
        if (!found.has(b)) found.set(b, distance);
        distance += 1;
      } else if (!isFree(b) || part.groups[b] === 'heading') distance += 1;
    }
  }
  return found;
}
