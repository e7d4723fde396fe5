/**
 * Splits and merges: a clause left over on one side that carries words which its neighbour's
 * partner lost.
 *
 * Described here for a split; a merge is the same with the editions exchanged. The old clause has
 * lost some of its words to no other clause yet. A left-over new clause near its partner is its
 * second half where it consists mostly of those words, or carries a long stretch of them word for
 * word: real splits are half rewritten, and a stretch survives where shares do not. What is not
 * certain stays an addition and a removal.
 */
import type { Likeness } from './likeness.ts';
import { type Links, freeAfter, freeBefore } from './links.ts';
import type { ClauseSide } from './clause-side.ts';

/**
 * Which words of a text another text also has in the same order, which are left, and
 * the longest stretch that two texts share word for word.
 */

export interface CommonWords {
  /** Weight of the words that both have in the same order. */
  common: number;
  /** By word of the first text: 1 where the second has it too. */
  used: Uint8Array;
}

/** Longer texts than this (in table cells) are compared without their order. */
const MOST_CELLS = 4_000_000;

/** The heaviest common subsequence of two texts, traced back. */
export function commonWords(a: Int32Array, b: Int32Array, weight: Float64Array): CommonWords {
  const used = a.length * b.length > MOST_CELLS ? unordered(a, b) : ordered(a, b, weight);
  let common = 0;
  a.forEach((word, x) => {
    if (used[x]) common += weight[word] ?? 0;
  });
  return { common, used };
}

export interface Run {
  words: number;
  weight: number;
}

/**
 * The weightiest stretch that stands in both texts word for word. Words of `a` flagged in
 * `barred` may make up a quarter of it at most.
 */
export function longestRun(
  a: Int32Array,
  b: Int32Array,
  barred: Uint8Array,
  weight: Float64Array,
): Run {
  let best: Run = { words: 0, weight: 0 };
  // By end in b: length, weight and barred words of the stretch that ends there and at a[x].
  // Read from the end of b, so that one row serves for both the last word of `a` and this one.
  const lengths = new Int32Array(b.length + 1);
  const weights = new Float64Array(b.length + 1);
  const bars = new Int32Array(b.length + 1);
  for (let x = 0; x < a.length; x += 1) {
    for (let y = b.length; y > 0; y -= 1) {
      if (a[x] !== b[y - 1]) {
        lengths[y] = weights[y] = bars[y] = 0;
        continue;
      }
      const words = (lengths[y] = (lengths[y - 1] ?? 0) + 1);
      const total = (weights[y] = (weights[y - 1] ?? 0) + (weight[a[x] ?? 0] ?? 0));
      const out = (bars[y] = (bars[y - 1] ?? 0) + (barred[x] ?? 0));
      if (total > best.weight && out * 4 <= words) best = { words, weight: total };
    }
  }
  return best;
}

function ordered(a: Int32Array, b: Int32Array, weight: Float64Array): Uint8Array {
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  for (let x = 1; x <= a.length; x += 1) {
    const word = a[x - 1];
    for (let y = 1; y <= b.length; y += 1) {
      const at = x * width + y;
      table[at] =
        word === b[y - 1]
          ? (table[at - width - 1] ?? 0) + (weight[word ?? 0] ?? 0)
          : Math.max(table[at - width] ?? 0, table[at - 1] ?? 0);
    }
  }
  const used = new Uint8Array(a.length);
  for (let x = a.length, y = b.length; x > 0 && y > 0;) {
    const at = x * width + y;
    if (a[x - 1] === b[y - 1]) {
      used[x - 1] = 1;
      x -= 1;
      y -= 1;
    } else if ((table[at - width] ?? 0) >= (table[at - 1] ?? 0)) x -= 1;
    else y -= 1;
  }
  return used;
}

function unordered(a: Int32Array, b: Int32Array): Uint8Array {
  const left = new Map<number, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return Uint8Array.from(a, (word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0 ? 1 : 0;
  });
}

/** One direction of the search: `whole` clauses come apart into `part` clauses. */
interface Direction {
  whole: ClauseSide;
  part: ClauseSide;
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
