/**
 * How alike two texts are: half by which words they share, half by how much of
 * their wording is in the same order.
 */
import type { ClauseSide } from './clause-side.ts';
import type { Links } from './links.ts';

/** Figures of before-clause i and after-clause j, each 0 to 1. */
export interface Likeness {
  /** Exact from `LEAST_LIKENESS` on; below it, at most this. */
  of(i: number, j: number): number;
  /**
   * As `of`, but lower where the two share only words that the clauses around them have too:
   * "The X officer answers questions", again and again.
   */
  amongSiblings(i: number, j: number): number;
  /** How much more of the shorter text is in the longer one than their likeness says. */
  contained(i: number, j: number): number;
  /** The share of the longer text's words that both have in the same order. */
  kept(i: number, j: number): number;
  /** By word: high for words that few clauses have, which tell clauses apart. */
  rarity: Float64Array;
}

/** Below this two texts have nothing to do with each other, wherever they are. */
export const LEAST_LIKENESS = 0.2;

/** What a stop-word counts in word order, where an ordinary word counts 1. */
const STOP_WEIGHT = 0.4;

/** So few words are found in any long text: they do not count as contained in it. */
const FEW = 5;

/** Reads the words of the clauses that are not paired with an equal text. */
export function createLikeness(links: Links): Likeness {
  const { before, after, vocabulary } = links;
  const rarity = inverseFrequencies(links);
  const weight = Float64Array.from({ length: vocabulary.size() }, (_, word) =>
    vocabulary.isStop(word) ? STOP_WEIGHT : 1,
  );
  /** Scratch: how often each word occurs in the clause at hand; all zero between uses. */
  const counts = new Float64Array(vocabulary.size());
  const old = measures(before, weight, rarity, counts);
  const now = measures(after, weight, rarity, counts);
  const [oldTemplates, newTemplates] = [createTemplates(before), createTemplates(after)];

  const cosine = (i: number, j: number): number => {
    const norms = old.norm(i) * now.norm(j);
    if (norms === 0) return 0;
    const [a, b] = [before.words(i), after.words(j)];
    for (const word of a) counts[word] = (counts[word] ?? 0) + 1;
    let dot = 0;
    for (const word of b) dot += (counts[word] ?? 0) * (rarity[word] ?? 0) ** 2;
    for (const word of a) counts[word] = 0;
    return dot / norms;
  };

  const inOrder = (i: number, j: number): number => {
    const [a, b] = [before.words(i), after.words(j)];
    return orderedWeight(a, b, weight) ?? sharedWeight(a, b, weight, counts);
  };

  const of = (i: number, j: number): number => {
    const both = old.weight(i) + now.weight(j);
    if (both === 0) return 0;
    const alike = cosine(i, j);
    // Most clauses share too few words for their order to matter.
    const shared = sharedWeight(before.words(i), after.words(j), weight, counts);
    const most = (alike + (2 * shared) / both) / 2;
    return most < LEAST_LIKENESS ? most : (alike + (2 * inOrder(i, j)) / both) / 2;
  };

  return {
    rarity,
    of,
    amongSiblings: oncePerPair(after.size, (i, j) => {
      const alike = of(i, j);
      if (alike < LEAST_LIKENESS) return alike;
      return withoutTemplate(alike, oldTemplates.own(i), newTemplates.own(j));
    }),
    contained: oncePerPair(after.size, (i, j) => {
      const [a, b] = [old.weight(i), now.weight(j)];
      if (a + b === 0) return 0;
      const shared = inOrder(i, j);
      return Math.max(0, shared / Math.max(Math.min(a, b), FEW) - (2 * shared) / (a + b));
    }),
    kept(i, j) {
      const longer = Math.max(old.weight(i), now.weight(j));
      return longer === 0 ? 0 : inOrder(i, j) / longer;
    },
  };
}

type Figure = (i: number, j: number) => number;

/** Two rounds ask for the same figures, which do not change as pairs are found. */
function oncePerPair(width: number, figure: Figure): Figure {
  const known = new Map<number, number>();
  return (i, j) => {
    const key = i * width + j;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = figure(i, j)));
    return value;
  };
}

/** How many clauses of a side are enough to say how rare a word is. */
const SAMPLE = 1000;

/**
 * By word: log(1 + clauses / clauses with the word), over the clauses that are not paired
 * with an equal text and an even sample of those that are.
 */
function inverseFrequencies({ before, after, vocabulary, to, from }: Links): Float64Array {
  const texts: Int32Array[] = [];
  const read = (side: ClauseSide, partner: Int32Array, other: ClauseSide): void => {
    const step = Math.max(1, Math.floor(side.size / SAMPLE));
    for (let i = 0; i < side.size; i += 1) {
      const equal = side.keys[i] === other.keys[partner[i] ?? -1];
      if (!equal || i % step === 0) texts.push(side.words(i));
    }
  };
  read(before, to, after);
  read(after, from, before);
  const found = new Float64Array(vocabulary.size());
  const seenIn = new Int32Array(vocabulary.size()).fill(-1);
  texts.forEach((words, n) => {
    for (const word of words) {
      if (seenIn[word] === n) continue;
      seenIn[word] = n;
      found[word] = (found[word] ?? 0) + 1;
    }
  });
  return found.map((times) => Math.log(1 + texts.length / Math.max(1, times)));
}

/** Two figures of each clause, worked out once: the weight of its words, the length of its vector. */
function measures(
  side: ClauseSide,
  weight: Float64Array,
  rarity: Float64Array,
  counts: Float64Array,
) {
  const weights = new Float64Array(side.size).fill(-1);
  const norms = new Float64Array(side.size).fill(-1);
  const measure = (i: number): void => {
    const words = side.words(i);
    let sum = 0;
    for (const word of words) {
      sum += weight[word] ?? 0;
      counts[word] = (counts[word] ?? 0) + 1;
    }
    let squares = 0;
    for (const word of words) {
      squares += ((counts[word] ?? 0) * (rarity[word] ?? 0)) ** 2;
      counts[word] = 0;
    }
    weights[i] = sum;
    norms[i] = Math.sqrt(squares);
  };
  const read = (figures: Float64Array, i: number): number => {
    if (figures[i] === -1) measure(i);
    return figures[i] ?? 0;
  };
  return { weight: (i: number) => read(weights, i), norm: (i: number) => read(norms, i) };
}

/** Past this many table cells the order of words costs more time than it is good for. */
export const MOST_CELLS = 4_000_000;

/**
 * Weight of the heaviest common subsequence: two rows of the usual table. Undefined for
 * texts too long for it.
 */
function orderedWeight(a: Int32Array, b: Int32Array, weight: Float64Array): number | undefined {
  if (a.length * b.length > MOST_CELLS) return undefined;
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  let ends = 0;
  while (start < endA && start < endB && a[start] === b[start]) {
    ends += weight[a[start] ?? 0] ?? 0;
    start += 1;
  }
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    ends += weight[a[endA] ?? 0] ?? 0;
  }
  const width = endB - start;
  if (width === 0 || endA === start) return ends;
  const row = new Float64Array(width + 1);
  for (let x = start; x < endA; x += 1) {
    const word = a[x];
    const value = weight[word ?? 0] ?? 0;
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

/** Weight of the words both have, whatever their order; `counts` is scratch, all zero. */
function sharedWeight(
  a: Int32Array,
  b: Int32Array,
  weight: Float64Array,
  counts: Float64Array,
): number {
  for (const word of a) counts[word] = (counts[word] ?? 0) + 1;
  let sum = 0;
  for (const word of b) {
    const left = counts[word] ?? 0;
    if (left === 0) continue;
    counts[word] = left - 1;
    sum += weight[word] ?? 0;
  }
  for (const word of a) counts[word] = 0;
  return sum;
}

/**
 * Where clauses that hang from the same parent share most of their words, only the words
 * that are a clause's own tell it from the others.
 */
interface Templates {
  /** The words of a clause that fewer than half of its siblings have; null without a template. */
  own(clause: number): ReadonlySet<number> | null;
}

/** Fewer clauses than this are no pattern; more are a text without headings. */
const [LEAST_SIBLINGS, MOST_SIBLINGS] = [3, 60];

/** Longer clauses differ in enough words of their own. */
const MOST_WORDS = 30;

function createTemplates(side: ClauseSide): Templates {
  let families: Map<number, number[]> | undefined;
  /** By parent: the words that at least half of its children have. */
  const templates = new Map<number, ReadonlySet<number>>();
  const templateOf = (parent: number): ReadonlySet<number> => {
    const known = templates.get(parent);
    if (known) return known;
    families ??= readFamilies(side);
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
  const readOwn = (clause: number): ReadonlySet<number> | null => {
    const words = new Set(side.words(clause));
    if (words.size > MOST_WORDS) return null;
    const template = templateOf(side.parents[clause] ?? -1);
    const own = new Set([...words].filter((word) => !template.has(word)));
    // A few articles in common are no template.
    return own.size > 0 && own.size * 2 <= words.size ? own : null;
  };
  const known = new Map<number, ReadonlySet<number> | null>();
  return {
    own(clause) {
      let own = known.get(clause);
      if (own === undefined) known.set(clause, (own = readOwn(clause)));
      return own;
    },
  };
}

/** The clauses that hang from each node. */
function readFamilies(side: ClauseSide): Map<number, number[]> {
  const families = new Map<number, number[]>();
  for (let i = 0; i < side.size; i += 1) {
    const parent = side.parents[i] ?? -1;
    const family = families.get(parent);
    if (family) family.push(i);
    else families.set(parent, [i]);
  }
  return families;
}

/** The share of a likeness that counts where two clauses have their template in common and no more. */
const TEMPLATE_SHARE = 0.2;

/** What is left of a likeness, 0 to 1, where two clauses share their template and not their own words. */
function withoutTemplate(
  likeness: number,
  own: ReadonlySet<number> | null,
  other: ReadonlySet<number> | null,
): number {
  if (!own || !other) return likeness;
  const shared = [...own].filter((word) => other.has(word)).length;
  return (
    likeness * (TEMPLATE_SHARE + (1 - TEMPLATE_SHARE) * ((2 * shared) / (own.size + other.size)))
  );
}
