/**
 * Finds splits and merges: a clause left over on one side whose words its neighbour's
 * partner lost.
 *
 * Described here for a split; a merge is the same with the editions exchanged. The old
 * clause has lost some of its words, and they are in no clause paired with it. A left-over
 * new clause near its partner is its second half where it is mostly made of those words, has
 * a long stretch of them word for word, or stands right beside it and has a good part of them:
 * real splits are half rewritten. What is not sure remains an addition and a removal.
 */
import type { ClauseSide, Group } from './clause-side.ts';
import { type Likeness, MOST_CELLS } from './likeness.ts';
import { type Links, freeAfter, freeBefore } from './links.ts';

/** One direction of the search: `whole` clauses come apart into `part` clauses. */
interface Direction {
  whole: ClauseSide;
  part: ClauseSide;
  /** Part → whole, or -1, and whole → part. */
  wholeOf: Int32Array;
  partnerOf: Int32Array;
  isFree(part: number): boolean;
  /** The parts beside the partners that an earlier round found: `[whole, part]`. */
  known: [number, number][];
}

interface Part {
  whole: number;
  part: number;
  /** Nearly all of the part comes from the whole. */
  plain: boolean;
}

/** Links the parts that are likely, or only the plain ones. No later step pairs a part. */
export function linkSplitsAndMerges(
  links: Links,
  likeness: Likeness,
  which: 'plain' | 'likely',
): void {
  const { before, after, to, from, parts } = links;
  const isSplit = ([, j]: [number, number]): boolean => from[j] === -1;
  const wanted = ({ plain }: Part): boolean => plain || which === 'likely';
  const splits = findParts(
    {
      whole: before,
      part: after,
      wholeOf: from,
      partnerOf: to,
      isFree: (j) => freeAfter(links, j),
      known: parts.filter(isSplit),
    },
    likeness.rarity,
    wanted,
  );
  const merges = findParts(
    {
      whole: after,
      part: before,
      wholeOf: to,
      partnerOf: from,
      isFree: (i) => freeBefore(links, i),
      known: parts.filter((part) => !isSplit(part)).map(([i, j]) => [j, i]),
    },
    likeness.rarity,
    wanted,
  );
  for (const { whole, part } of splits) {
    parts.push([whole, part]);
    links.decidedAfter[part] = 1;
  }
  // A clause is split or merged, not both, unless the link is plain: one group would grow into the next.
  const split = new Set(parts.filter(isSplit).map(([i]) => i));
  for (const { whole, part, plain } of merges) {
    if (split.has(from[whole] ?? -1) && !plain) continue;
    parts.push([part, whole]);
    links.decidedBefore[part] = 1;
  }
}

/** What is split and merged. Rows are records: two that say much the same are two rows. */
const DIVIDES = {
  heading: false,
  prose: true,
  row: false,
  header: false,
  any: true,
} as const satisfies Record<Group, boolean>;

function findParts(
  direction: Direction,
  rarity: Float64Array,
  wanted: (part: Part) => boolean,
): Part[] {
  const { whole, part, wholeOf, partnerOf, isFree } = direction;
  const rarest = Math.log(1 + whole.size + part.size);
  const words = createWordsInUse(direction, rarity);
  const read = (a: number, x: number, distance: number): (Part & { score: number }) | null => {
    const left = part.words(x);
    const isAbove = x < (partnerOf[a] ?? -1);
    const evidence = readEvidence(whole.words(a), left, words.inUse(a), isAbove, rarity, rarest);
    if (!evidence || !isLikely(evidence, left.length, distance)) return null;
    const score = evidence.ofPart + evidence.ofLost - distance / 100;
    return { whole: a, part: x, plain: evidence.ofPart > 0.85, score };
  };

  const candidates = Array.from({ length: part.size }, (_, x) => x).flatMap((x) => {
    const group = part.groups[x];
    if (!isFree(x) || !group || !DIVIDES[group]) return [];
    return [...neighbours(direction, x)].flatMap(([b, distance]) => {
      const a = wholeOf[b] ?? -1;
      const found = whole.keys[a] === part.keys[b] ? null : read(a, x, distance);
      return found ? [{ ...found, distance }] : [];
    });
  });
  candidates.sort((p, q) => q.score - p.score || p.part - q.part || p.whole - q.whole);
  const settled = new Set<number>();
  const parts: Part[] = [];
  for (const { whole: a, part: x, distance } of candidates) {
    // Another part may have the same words by now: "including of minors", left out twice.
    const found = settled.has(x) ? null : read(a, x, distance);
    if (!found) continue;
    settled.add(x);
    if (!wanted(found)) continue;
    parts.push(found);
    words.use(a, x);
  }
  return parts;
}

/** Which words of the wholes are in a clause paired with them or in a part already found. */
function createWordsInUse({ whole, part, partnerOf, known }: Direction, rarity: Float64Array) {
  const flags = new Map<number, Uint8Array>();
  const inUse = (a: number): Uint8Array => {
    let used = flags.get(a);
    if (used) return used;
    const partner = part.words(partnerOf[a] ?? -1);
    flags.set(a, (used = commonWords(whole.words(a), partner, rarity)));
    return used;
  };
  const use = (a: number, x: number): void => {
    const used = inUse(a);
    const lost = [...used.keys()].filter((at) => used[at] === 0);
    const old = whole.words(a);
    const found = commonWords(
      Int32Array.from(lost, (at) => old[at] ?? 0),
      part.words(x),
      rarity,
    );
    lost.forEach((at, n) => (used[at] = found[n] ?? 0));
  };
  for (const [a, x] of known) use(a, x);
  return { inUse, use };
}

/** How many clauses away a part may be, other left-over ones not counted. */
const REACH = 2;

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

interface Evidence {
  /** Share of the left-over clause that is found in what the old clause lost. */
  ofPart: number;
  /** Share of what the old clause lost that is found in the left-over clause. */
  ofLost: number;
  /**
   * Share of what is found that stood on the side of the old clause where the left-over clause
   * now is: a sentence cut off from the end comes after what is left.
   */
  onItsSide: number;
  /** The longest stretch of it word for word: words, and how many of the rarest words that equals. */
  runWords: number;
  runRarity: number;
}

/** Less of either than this says nothing, whatever its order: most neighbours share only small words. */
const [LEAST_OF_PART, LEAST_OF_LOST] = [0.3, 0.4];

/**
 * Null where too little is shared for a part.
 *
 * @param kept by word of the old clause: 1 where another clause has it by now
 * @param isAbove whether the left-over clause stands above what is left of the old one
 */
function readEvidence(
  old: Int32Array,
  left: Int32Array,
  kept: Uint8Array,
  isAbove: boolean,
  rarity: Float64Array,
  rarest: number,
): Evidence | null {
  const lost = old.filter((_, x) => !kept[x]);
  const [allOfPart, allOfLost] = [sumOf(left, rarity), sumOf(lost, rarity)];
  const words = new Set(left);
  const most = sumOf(
    lost.filter((word) => words.has(word)),
    rarity,
  );
  if (most < LEAST_OF_PART * allOfPart && most < LEAST_OF_LOST * allOfLost) return null;
  const found = commonWords(lost, left, rarity);
  const foundWords = lost.filter((_, x) => found[x]);
  const common = sumOf(foundWords, rarity);
  const keptBefore = countBefore(kept);
  const all = keptBefore.at(-1) ?? 0;
  // In the outer quarter: what was put into the middle of a clause is no end of it.
  const isOnItsSide = (place: number): boolean =>
    isAbove ? place * 4 < all : place * 4 >= all * 3;
  const places = keptBefore.filter((_, x) => !kept[x]);
  const onItsSide = lost.filter((_, x) => found[x] && isOnItsSide(places[x] ?? 0));
  const run = longestRun(old, left, kept, rarity);
  return {
    ofPart: common / Math.max(allOfPart, Number.EPSILON),
    ofLost: common / Math.max(allOfLost, Number.EPSILON),
    onItsSide: sumOf(onItsSide, rarity) / Math.max(common, Number.EPSILON),
    runWords: run.words,
    runRarity: run.rarity / rarest,
  };
}

function sumOf(words: Int32Array, rarity: Float64Array): number {
  return words.reduce((sum, word) => sum + (rarity[word] ?? 0), 0);
}

/** By word: how many of the words before it are kept; at the end, how many in all. */
function countBefore(kept: Uint8Array): Int32Array {
  const counts = new Int32Array(kept.length + 1);
  kept.forEach((flag, x) => (counts[x + 1] = (counts[x] ?? 0) + flag));
  return counts;
}

/** Set by hand on real splits and merges; see `tests/fixtures/compare/gold.json`. */
function isLikely(
  { ofPart, ofLost, onItsSide, runWords, runRarity }: Evidence,
  words: number,
  distance: number,
): boolean {
  // Cut off at one end and put there, it is known by less of its words.
  if (distance === 1 && onItsSide >= 0.9) {
    const least = words < 3 ? 0.6 : words < 5 ? 0.4 : 0.3;
    if (words >= 2 && ofPart >= least && ofPart * ofLost >= (words < 3 ? 0.15 : 0.1)) return true;
  }
  // Right beside it, a part may be half rewritten if it is also where what was lost went.
  const shared = words < 5 ? 0.6 : 0.4;
  if (words >= 3 && distance === 1 && ofPart >= shared && ofLost >= shared) return true;
  if (words < 5) return distance === 1 && ofPart > 0.95 && runWords === words && runRarity > 0.8;
  if (ofPart >= 0.8 || (ofPart >= 0.6 && runWords >= Math.min(4, words / 3))) return true;
  return runWords >= 5 && runRarity >= 2.5 && (ofPart >= 0.5 || ofLost >= 0.4);
}

/**
 * By word of `a`: 1 where it is part of the rarest common subsequence with `b`. Texts too long
 * for that are compared without their order.
 */
function commonWords(a: Int32Array, b: Int32Array, rarity: Float64Array): Uint8Array {
  return a.length * b.length > MOST_CELLS ? inAnyOrder(a, b) : inOrder(a, b, rarity);
}

function inOrder(a: Int32Array, b: Int32Array, rarity: Float64Array): Uint8Array {
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  for (let x = 1; x <= a.length; x += 1) {
    const word = a[x - 1];
    for (let y = 1; y <= b.length; y += 1) {
      const at = x * width + y;
      table[at] =
        word === b[y - 1]
          ? (table[at - width - 1] ?? 0) + (rarity[word ?? 0] ?? 0)
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

function inAnyOrder(a: Int32Array, b: Int32Array): Uint8Array {
  const left = new Map<number, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return Uint8Array.from(a, (word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0 ? 1 : 0;
  });
}

/**
 * The stretch that both texts have word for word and whose words are the rarest in sum. Words
 * of `a` flagged in `barred` may make up a quarter of it at most.
 */
function longestRun(
  a: Int32Array,
  b: Int32Array,
  barred: Uint8Array,
  rarity: Float64Array,
): { words: number; rarity: number } {
  let best = { words: 0, rarity: 0 };
  // By end in b: length, rarity and barred words of the stretch that ends there and at a[x].
  // Read from the end of b, so that one row serves for both the last word of `a` and this one.
  const lengths = new Int32Array(b.length + 1);
  const sums = new Float64Array(b.length + 1);
  const bars = new Int32Array(b.length + 1);
  for (let x = 0; x < a.length; x += 1) {
    for (let y = b.length; y > 0; y -= 1) {
      if (a[x] !== b[y - 1]) {
        lengths[y] = sums[y] = bars[y] = 0;
        continue;
      }
      const words = (lengths[y] = (lengths[y - 1] ?? 0) + 1);
      const sum = (sums[y] = (sums[y - 1] ?? 0) + (rarity[a[x] ?? 0] ?? 0));
      const out = (bars[y] = (bars[y - 1] ?? 0) + (barred[x] ?? 0));
      if (sum > best.rarity && out * 4 <= words) best = { words, rarity: sum };
    }
  }
  return best;
}
