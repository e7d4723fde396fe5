/**
 * How alike two texts are: half by which words they share, half by how much of
 * their wording stands in the same order.
 */
import type { Links } from './links.ts';
import { orderedWorth, sharedWorth } from './common.ts';
import type { Side } from './clause-side.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Likeness {
  /** 0 to 1. */
  of(i: number, j: number): number;
  /** How much more of the shorter text is in the longer one than their likeness says, 0 to 1. */
  contained(i: number, j: number): number;
  /** The share of the longer text's words that both have in the same order, 0 to 1. */
  kept(i: number, j: number): number;
  /** By word: rare words tell clauses apart, common ones do not. */
  weight: Float64Array;
}

/** What a stop-word counts in word order, where an ordinary word counts 1. */
const STOP_WORTH = 0.4;

/** So few words are found in any long text: they do not count as contained in it. */
const FEW = 5;

/** The clauses of the two sides that are not settled by equal texts are read here. */
export function createLikeness(links: Links, vocabulary: Vocabulary): Likeness {
  const { before, after } = links;
  const weight = inverseFrequencies(links, vocabulary);
  const worth = Float64Array.from({ length: vocabulary.size() }, (_, word) =>
    vocabulary.isStop(word) ? STOP_WORTH : 1,
  );
  /** Scratch: how often each word occurs in the clause at hand; all zero between uses. */
  const counts = new Float64Array(vocabulary.size());
  const old = measures(before, worth, weight, counts);
  const now = measures(after, worth, weight, counts);

  const cosine = (i: number, j: number): number => {
    const norms = old.norm(i) * now.norm(j);
    if (norms === 0) return 0;
    const a = before.words(i);
    for (const word of a) counts[word] = (counts[word] ?? 0) + 1;
    let dot = 0;
    for (const word of after.words(j)) dot += (counts[word] ?? 0) * (weight[word] ?? 0) ** 2;
    for (const word of a) counts[word] = 0;
    return dot / norms;
  };

  const inOrder = (i: number, j: number): number => {
    const [a, b] = [before.words(i), after.words(j)];
    return orderedWorth(a, b, worth) ?? sharedWorth(a, b, worth, counts);
  };

  return {
    weight,
    of(i, j) {
      const both = old.worth(i) + now.worth(j);
      return both === 0 ? 0 : (cosine(i, j) + (2 * inOrder(i, j)) / both) / 2;
    },
    contained(i, j) {
      const [a, b] = [old.worth(i), now.worth(j)];
      if (a + b === 0) return 0;
      const shared = inOrder(i, j);
      return Math.max(0, shared / Math.max(Math.min(a, b), FEW) - (2 * shared) / (a + b));
    },
    kept(i, j) {
      const longer = Math.max(old.worth(i), now.worth(j));
      return longer === 0 ? 0 : inOrder(i, j) / longer;
    },
  };
}

/** How many clauses of a side are enough to say how rare a word is. */
const SAMPLE = 1000;

/**
 * By word: log(1 + clauses / clauses with the word), over the clauses that are not settled
 * by equal texts and an even sample of those that are.
 */
function inverseFrequencies(links: Links, vocabulary: Vocabulary): Float64Array {
  const { before, after } = links;
  const seenIn: number[] = [];
  const found: number[] = [];
  let read = 0;
  const count = (side: Side, partner: Int32Array, other: Side): void => {
    const step = Math.max(1, Math.floor(side.size / SAMPLE));
    for (let i = 0; i < side.size; i += 1) {
      const settled = side.keys[i] === other.keys[partner[i] ?? -1];
      if (settled && i % step !== 0) continue;
      read += 1;
      for (const word of side.words(i)) {
        if (seenIn[word] === read) continue;
        seenIn[word] = read;
        found[word] = (found[word] ?? 0) + 1;
      }
    }
  };
  count(before, links.to, after);
  count(after, links.from, before);
  return Float64Array.from({ length: vocabulary.size() }, (_, word) =>
    Math.log(1 + read / (found[word] ?? 1)),
  );
}

/** Two figures of each clause, worked out once: the worth of its words, the length of its vector. */
function measures(side: Side, worth: Float64Array, weight: Float64Array, counts: Float64Array) {
  const worths = new Float64Array(side.size).fill(-1);
  const norms = new Float64Array(side.size).fill(-1);
  const measure = (i: number): void => {
    const words = side.words(i);
    let sum = 0;
    for (const word of words) {
      sum += worth[word] ?? 0;
      counts[word] = (counts[word] ?? 0) + 1;
    }
    let squares = 0;
    for (const word of words) {
      squares += ((counts[word] ?? 0) * (weight[word] ?? 0)) ** 2;
      counts[word] = 0;
    }
    worths[i] = sum;
    norms[i] = Math.sqrt(squares);
  };
  const read = (figures: Float64Array, i: number): number => {
    if (figures[i] === -1) measure(i);
    return figures[i] ?? 0;
  };
  return { worth: (i: number) => read(worths, i), norm: (i: number) => read(norms, i) };
}
