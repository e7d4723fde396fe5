/**
 * The three ways of aligning that a person would try first, to measure ours beside.
 * Each returns pairs `[before, after]` by index.
 */
import { foldText, tokenize } from '../../../src/language/tokenize.ts';
import type { ClauseInput } from '../../../src/compare/alignment.ts';

export type Pairs = [number, number][];
export type Aligner = (before: readonly ClauseInput[], after: readonly ClauseInput[]) => Pairs;

export const BASELINES: Record<string, Aligner> = {
  'line diff': lineDiff,
  'greedy Jaccard': (before, after) => greedy(before, after, jaccard, 0.5),
  'greedy TF-IDF': (before, after) => greedy(before, after, cosine, 0.5),
};

/** Longest common subsequence of equal texts; what lies between is paired by position. */
function lineDiff(before: readonly ClauseInput[], after: readonly ClauseInput[]): Pairs {
  const [a, b] = [before, after].map((side) => side.map((clause) => foldText(clause.text)));
  const [old, now] = [a ?? [], b ?? []];
  const width = now.length + 1;
  const table = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        old[i] === now[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Pairs = [];
  let [i, j, gapI, gapJ] = [0, 0, 0, 0];
  const fill = (): void => {
    for (let k = 0; gapI + k < i && gapJ + k < j; k += 1) pairs.push([gapI + k, gapJ + k]);
  };
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      fill();
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
      [gapI, gapJ] = [i, j];
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [old.length, now.length];
  fill();
  return pairs;
}

type Bag = Map<string, number>;
type Measure = (a: Bag, b: Bag, rarity: Map<string, number>) => number;

function jaccard(a: Bag, b: Bag): number {
  let both = 0;
  for (const word of a.keys()) if (b.has(word)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}

function cosine(a: Bag, b: Bag, rarity: Map<string, number>): number {
  const weight = (bag: Bag, word: string): number => (bag.get(word) ?? 0) * (rarity.get(word) ?? 0);
  const norm = (bag: Bag): number =>
    Math.sqrt([...bag.keys()].reduce((sum, word) => sum + weight(bag, word) ** 2, 0));
  let dot = 0;
  for (const word of a.keys()) if (b.has(word)) dot += weight(a, word) * weight(b, word);
  return dot / Math.max(Number.EPSILON, norm(a) * norm(b));
}

/** Every pair that reaches the threshold, best first. Pairs without a shared word are not looked at. */
function greedy(
  before: readonly ClauseInput[],
  after: readonly ClauseInput[],
  measure: Measure,
  threshold: number,
): Pairs {
  const [old, now] = [before.map(bagOf), after.map(bagOf)];
  const rarity = new Map<string, number>();
  for (const bag of [...old, ...now]) {
    for (const word of bag.keys()) rarity.set(word, (rarity.get(word) ?? 0) + 1);
  }
  const all = old.length + now.length;
  for (const [word, times] of rarity) rarity.set(word, Math.log(1 + all / times));
  const scored = old.flatMap((a, i) =>
    now.flatMap((b, j) => {
      const score = measure(a, b, rarity);
      return score >= threshold ? [{ i, j, score }] : [];
    }),
  );
  scored.sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const [usedI, usedJ] = [new Set<number>(), new Set<number>()];
  return scored.flatMap(({ i, j }): Pairs => {
    if (usedI.has(i) || usedJ.has(j)) return [];
    usedI.add(i);
    usedJ.add(j);
    return [[i, j]];
  });
}

function bagOf(clause: ClauseInput): Bag {
  const bag: Bag = new Map();
  for (const token of tokenize(clause.text)) {
    if (token.kind === 'word' || token.kind === 'number') {
      bag.set(token.key, (bag.get(token.key) ?? 0) + 1);
    }
  }
  return bag;
}
