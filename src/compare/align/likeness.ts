/**
 * How alike two texts are: half by which words they share, half by how much of
 * their wording stands in the same order.
 */
import type { Side } from './side.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Likeness {
  /** 0 to 1. */
  of(i: number, j: number): number;
  /** How much more of the shorter text is in the longer one than their likeness says, 0 to 1. */
  contained(i: number, j: number): number;
  /** The share of the longer text's words that both have in the same order, 0 to 1. */
  kept(i: number, j: number): number;
  /** Weight of a word: rare words tell clauses apart, common ones do not. */
  weight: Float64Array;
}

/** What a stop-word counts in word order, where an ordinary word counts 1. */
const STOP_WEIGHT = 0.4;

/** So few words are found in any long text: they do not count as contained in it. */
const FEW = 5;

/** Past this many cells the order of words is no longer worth its time. */
const MOST_CELLS = 4_000_000;

export function createLikeness(before: Side, after: Side, vocabulary: Vocabulary): Likeness {
  const weight = inverseFrequencies(before, after, vocabulary.size());
  const worth = Float64Array.from({ length: vocabulary.size() }, (_, word) =>
    vocabulary.isStop(word) ? STOP_WEIGHT : 1,
  );
  const sums = [before, after].map((side) => side.words.map((words) => total(words, worth)));
  const norms = [before, after].map((side) => side.words.map((words) => norm(words, weight)));
  /** Scratch: how often each word occurs in the clause at hand. */
  const counts = new Float64Array(vocabulary.size());

  const cosine = (a: Int32Array, b: Int32Array, normA: number, normB: number): number => {
    if (normA === 0 || normB === 0) return 0;
    for (const word of a) counts[word] = (counts[word] ?? 0) + 1;
    let dot = 0;
    for (const word of b) {
      const w = weight[word] ?? 0;
      dot += (counts[word] ?? 0) * w * w;
    }
    for (const word of a) counts[word] = 0;
    return dot / (normA * normB);
  };

  const inOrder = (a: Int32Array, b: Int32Array): number =>
    a.length * b.length > MOST_CELLS ? sharedWorth(a, b, worth, counts) : orderedWorth(a, b, worth);

  return {
    weight,
    of(i, j) {
      const [a, b] = [before.words[i] ?? NONE, after.words[j] ?? NONE];
      const both = (sums[0]?.[i] ?? 0) + (sums[1]?.[j] ?? 0);
      if (both === 0) return 0;
      const order = (2 * inOrder(a, b)) / both;
      return (cosine(a, b, norms[0]?.[i] ?? 0, norms[1]?.[j] ?? 0) + order) / 2;
    },
    contained(i, j) {
      const [old, now] = [sums[0]?.[i] ?? 0, sums[1]?.[j] ?? 0];
      if (old + now === 0) return 0;
      const shared = inOrder(before.words[i] ?? NONE, after.words[j] ?? NONE);
      return Math.max(0, shared / Math.max(Math.min(old, now), FEW) - (2 * shared) / (old + now));
    },
    kept(i, j) {
      const longer = Math.max(sums[0]?.[i] ?? 0, sums[1]?.[j] ?? 0);
      if (longer === 0) return 0;
      return inOrder(before.words[i] ?? NONE, after.words[j] ?? NONE) / longer;
    },
  };
}

const NONE = new Int32Array(0);

/** log(1 + clauses / clauses with the word), over both editions. */
function inverseFrequencies(before: Side, after: Side, size: number): Float64Array {
  const found = new Float64Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  let clause = 0;
  for (const side of [before, after]) {
    for (const words of side.words) {
      for (const word of words) {
        if (seenIn[word] === clause) continue;
        seenIn[word] = clause;
        found[word] = (found[word] ?? 0) + 1;
      }
      clause += 1;
    }
  }
  return found.map((times) => Math.log(1 + clause / Math.max(1, times)));
}

function total(words: Int32Array, worth: Float64Array): number {
  let sum = 0;
  for (const word of words) sum += worth[word] ?? 0;
  return sum;
}

function norm(words: Int32Array, weight: Float64Array): number {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let sum = 0;
  for (const [word, count] of counts) sum += (count * (weight[word] ?? 0)) ** 2;
  return Math.sqrt(sum);
}

/** Worth of the words both have, whatever their order; `counts` is scratch, all zero. */
function sharedWorth(
  a: Int32Array,
  b: Int32Array,
  worth: Float64Array,
  counts: Float64Array,
): number {
  for (const word of a) counts[word] = (counts[word] ?? 0) + 1;
  let sum = 0;
  for (const word of b) {
    const left = counts[word] ?? 0;
    if (left === 0) continue;
    counts[word] = left - 1;
    sum += worth[word] ?? 0;
  }
  for (const word of a) counts[word] = 0;
  return sum;
}

/** Worth of the heaviest common subsequence: two rows of the usual table. */
export function orderedWorth(a: Int32Array, b: Int32Array, worth: Float64Array): number {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  let ends = 0;
  while (start < endA && start < endB && a[start] === b[start]) {
    ends += worth[a[start] ?? 0] ?? 0;
    start += 1;
  }
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    ends += worth[a[endA] ?? 0] ?? 0;
  }
  const width = endB - start;
  if (width === 0 || endA === start) return ends;
  const row = new Float64Array(width + 1);
  for (let x = start; x < endA; x += 1) {
    const word = a[x];
    const value = worth[word ?? 0] ?? 0;
    let diagonal = 0;
    for (let y = 1; y <= width; y += 1) {
      const up = row[y] ?? 0;
      const left = row[y - 1] ?? 0;
      row[y] = b[start + y - 1] === word ? diagonal + value : up > left ? up : left;
      diagonal = up;
    }
  }
  return ends + (row[width] ?? 0);
}
