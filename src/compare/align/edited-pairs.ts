/**
 * The pairs that equal text cannot find.
 *
 * Edited clauses are scored by likeness and context and joined best first; only candidates that
 * share rare words, or that are at the same place, are compared. What is then left is settled by
 * context alone: a heading whose section lives on, and a single clause on each side between
 * settled neighbours.
 */
import { type Likeness, createTemplates, withoutTemplate } from './likeness.ts';
import {
  type Links,
  freeAfter,
  freeBefore,
  readPlaces,
  nearness,
  pair,
  type SectionMap,
  mapSections,
} from './links.ts';
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

/** What standing in the same section, and at the same place, is worth beside a likeness of 0 to 1. */
const SAME_SECTION = 0.12;
const SAME_PLACE = 0.12;
const SAME_FIRST_CELL = 0.3;
/** What it is worth, at the same place, that one text is the other cut short or added to. */
const CUT_AT_PLACE = 0.25;
/** Below this two texts are strangers, wherever they stand. */
export const LEAST_LIKENESS = 0.2;

/** What a pair must reach to be plain, and to be more likely than not. */
export const [PLAIN, LIKELY] = [0.6, 0.38];

/**
 * A function that joins what reaches a score. Likenesses once worked out are kept for the
 * next round, which knows more neighbours.
 */
export function createEditedPairsJoiner(
  links: Links,
  likeness: Likeness,
): (enough: number) => void {
  const [old, now] = [createTemplates(links.before), createTemplates(links.after)];
  const known = new Map<number, number>();
  const alike = (i: number, j: number): number => {
    const key = i * links.after.size + j;
    let value = known.get(key);
    if (value === undefined) {
      value = withoutTemplate(likeness.of(i, j), old.own(i), now.own(j));
      known.set(key, value);
    }
    return value;
  };
  const cut = new Map<number, number>();
  const contained = (i: number, j: number): number => {
    const key = i * links.after.size + j;
    let value = cut.get(key);
    if (value === undefined) cut.set(key, (value = likeness.contained(i, j)));
    return value;
  };
  return (enough) => {
    const sections = mapSections(links);
    const places = readPlaces(links);
    const scored = findCandidates(links, likeness).flatMap(([i, j]) => {
      const own = alike(i, j);
      const cells = sameFirstCell(links, i, j) ? SAME_FIRST_CELL : 0;
      if (own + cells < LEAST_LIKENESS) return [];
      const near = nearness(places, i, j);
      const context =
        SAME_SECTION * sameContext(links, sections, i, j) +
        (SAME_PLACE + CUT_AT_PLACE * contained(i, j)) * near ** 2;
      const score = own + cells + context;
      return score < enough ? [] : [{ i, j, score }];
    });
    scored.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
    for (const { i, j } of scored) {
      if (freeBefore(links, i) && freeAfter(links, j)) pair(links, i, j);
    }
  };
}

/** 1 where both hang from the same clause or stand in the same section. */
function sameContext(links: Links, sections: SectionMap, i: number, j: number): number {
  const { before, after } = links;
  const parent = links.to[before.parents[i] ?? -1] ?? -1;
  if (parent >= 0 && parent === after.parents[j]) return 1;
  return sections.to[before.sectionOf[i] ?? 0] === after.sectionOf[j] ? 1 : 0;
}

function sameFirstCell(links: Links, i: number, j: number): boolean {
  const cell = links.before.firstCells[i] ?? -1;
  return cell >= 0 && cell === links.after.firstCells[j];
}

/** Joins headings whose sections correspond, however they are now worded. */
export function joinHeadings(links: Links): void {
  const sections = mapSections(links);
  links.before.sections.forEach((section, s) => {
    const i = section.heading;
    const j = links.after.sections[sections.to[s] ?? -1]?.heading ?? -1;
    if (i >= 0 && j >= 0 && freeBefore(links, i) && freeAfter(links, j)) pair(links, i, j);
  });
}

/** Joins a single free clause on each side between neighbours that are pairs, if they share enough. */
export function fillGaps(links: Links, likeness: Likeness): void {
  const { before, after } = links;
  for (let i = 0; i < before.size; i += 1) {
    if (!freeBefore(links, i)) continue;
    const above = i === 0 ? -1 : (links.to[i - 1] ?? -1);
    const below = i === before.size - 1 ? after.size : (links.to[i + 1] ?? -1);
    const j = above + 1;
    if ((i > 0 && above < 0) || below !== j + 1 || !freeAfter(links, j)) continue;
    if (!groupsFit(before.groups[i], after.groups[j])) continue;
    if (likeness.kept(i, j) >= LEAST_LIKENESS) pair(links, i, j);
  }
}
