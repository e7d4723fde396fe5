/**
 * How alike two texts are: half by the words they share, half by how much of their wording
 * is in the same order.
 *
 * Sibling boilerplate ("The X officer answers questions", again and again) needs a second
 * look: where clauses under the same parent share most of their words, only the words that are
 * a clause's own tell it from the others.
 */
import type { Links } from './links.ts';
import type { ClauseSide, Vocabulary } from './clause-side.ts';

/** Past this many cells the order of words is no longer worth its time. */
const MOST_CELLS = 4_000_000;

/**
 * Worth of the heaviest common subsequence: two rows of the usual table. Undefined for
 * texts too long for it.
 */
export function orderedWorth(
  a: Int32Array,
  b: Int32Array,
  worth: Float64Array,
): number | undefined {
  if (a.length * b.length > MOST_CELLS) return undefined;
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

/** Worth of the words both have, whatever their order; `counts` is scratch, all zero. */
export function sharedWorth(
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
  const count = (side: ClauseSide, partner: Int32Array, other: ClauseSide): void => {
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
function measures(
  side: ClauseSide,
  worth: Float64Array,
  weight: Float64Array,
  counts: Float64Array,
) {
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

export interface Templates {
  /** The words of a clause that fewer than half of its siblings have; null without a template. */
  own(clause: number): ReadonlySet<number> | null;
}

/** Fewer clauses than this are no pattern; more are a text without headings. */
const [LEAST_SIBLINGS, MOST_SIBLINGS] = [3, 60];

/** Longer clauses are told apart by their many words. */
const MOST_WORDS = 30;

export function createTemplates(side: ClauseSide): Templates {
  const families = new Map<number, number[]>();
  for (let i = 0; i < side.size; i += 1) {
    const parent = side.parents[i] ?? -1;
    const family = families.get(parent);
    if (family) family.push(i);
    else families.set(parent, [i]);
  }
  /** By parent: the words that at least half of its children have. */
  const templates = new Map<number, ReadonlySet<number>>();
  const templateOf = (parent: number): ReadonlySet<number> => {
    const known = templates.get(parent);
    if (known) return known;
    const all = families.get(parent) ?? [];
    const family = all.length < LEAST_SIBLINGS || all.length > MOST_SIBLINGS ? [] : all;
    const counts = new Map<number, number>();
    for (const i of family) {
      for (const word of new Set(side.words(i))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const shared = [...counts].flatMap(([word, times]) =>
      times * 2 >= family.length ? [word] : [],
    );
    const template = new Set(shared);
    templates.set(parent, template);
    return template;
  };
  return {
    own(clause) {
      const words = new Set(side.words(clause));
      if (words.size > MOST_WORDS) return null;
      const template = templateOf(side.parents[clause] ?? -1);
      const own = new Set([...words].filter((word) => !template.has(word)));
      // A few articles in common are no template.
      return own.size > 0 && own.size * 2 <= words.size ? own : null;
    },
  };
}

/** What is left of a likeness, 0 to 1, where two clauses share their template and not their own words. */
export function withoutTemplate(
  likeness: number,
  own: ReadonlySet<number> | null,
  other: ReadonlySet<number> | null,
): number {
  if (!own || !other) return likeness;
  const shared = [...own].filter((word) => other.has(word)).length;
  return (
    likeness * (TEMPLATE_WORTH + (1 - TEMPLATE_WORTH) * ((2 * shared) / (own.size + other.size)))
  );
}

const TEMPLATE_WORTH = 0.2;
