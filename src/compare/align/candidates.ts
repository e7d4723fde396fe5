/**
 * Which free clauses are worth comparing: those that share rare words, and those
 * that stand at the same place.
 */
import type { Likeness } from './likeness.ts';
import { type Links, freeAfter, freeBefore, readPlaces } from './links.ts';
import { groupsFit } from './clause-side.ts';

/** How many clauses that share words are looked at, for each clause. */
const MOST = 8;
/** How many entries of the word index are read for each clause, rarest words first. */
const BUDGET = 600;
/** How far from its expected place a clause is looked for whatever its words. */
const REACH = 3;

/** Candidate pairs `[before, after]`, each once. */
export function findCandidates(links: Links, likeness: Likeness): [number, number][] {
  const { before, after } = links;
  const index = indexWords(links, likeness.weight.length);
  const scores = new Float64Array(after.size);
  const places = readPlaces(links);
  const found: [number, number][] = [];
  for (let i = 0; i < before.size; i += 1) {
    // Headings are told apart by their sections, not by their few words.
    if (!freeBefore(links, i) || before.groups[i] === 'heading') continue;
    const fits = (j: number): boolean =>
      freeAfter(links, j) &&
      after.groups[j] !== 'heading' &&
      groupsFit(before.groups[i], after.groups[j]);

    const touched: number[] = [];
    let budget = BUDGET;
    for (const word of rarestFirst(before.words(i), likeness.weight)) {
      const clauses = index.get(word) ?? [];
      budget -= clauses.length;
      if (budget < 0) break;
      const w = (likeness.weight[word] ?? 0) ** 2;
      for (const j of clauses) {
        if (scores[j] === 0) touched.push(j);
        scores[j] = (scores[j] ?? 0) + w / Math.sqrt(1 + (after.sizes[j] ?? 0));
      }
    }
    const best = touched.filter(fits);
    best.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
    for (const j of touched) scores[j] = 0;

    const chosen = new Set(best.slice(0, MOST));
    for (const at of [
      (places.above[i] ?? 0) + (places.aboveBy[i] ?? 0),
      (places.below[i] ?? 0) - (places.belowBy[i] ?? 0),
    ]) {
      for (let j = at - REACH; j <= at + REACH; j += 1) {
        if (j >= 0 && j < after.size && fits(j)) chosen.add(j);
      }
    }
    for (const j of chosen) found.push([i, j]);
  }
  return found;
}

/** The free after-clauses that hold each word. */
function indexWords(links: Links, size: number): Map<number, number[]> {
  const index = new Map<number, number[]>();
  const seenIn = new Int32Array(size).fill(-1);
  for (let j = 0; j < links.after.size; j += 1) {
    if (!freeAfter(links, j)) continue;
    for (const word of links.after.words(j)) {
      if (seenIn[word] === j) continue;
      seenIn[word] = j;
      const known = index.get(word);
      if (known) known.push(j);
      else index.set(word, [j]);
    }
  }
  return index;
}

function rarestFirst(words: Int32Array, weight: Float64Array): number[] {
  return [...new Set(words)].sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
}
