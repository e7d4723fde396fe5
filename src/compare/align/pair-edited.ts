/**
 * Pairs edited clauses: by likeness and context, best first, and, where their place alone
 * says which belong together, however they are now worded.
 */
import { groupsFit } from './clause-side.ts';
import { LEAST_LIKENESS, type Likeness } from './likeness.ts';
import {
  type ExpectedPlaces,
  type Links,
  expectedPlaces,
  freeAfter,
  freeBefore,
  mapSections,
  nearness,
  pair,
} from './links.ts';

/** What the same section, and the same place, add to a likeness of 0 to 1. */
const SAME_SECTION = 0.12;
const SAME_PLACE = 0.12;
const SAME_FIRST_CELL = 0.3;
/** What it adds, at the same place, that one text is the other cut short or added to. */
const CUT_AT_PLACE = 0.25;

/** The score a pair must reach to be plain, and to be more likely than not. */
const ENOUGH = { plain: 0.6, likely: 0.38 } as const;

/** Pairs what reaches a score. A second, lower round has more paired neighbours to go by. */
export function pairEdited(links: Links, likeness: Likeness, which: keyof typeof ENOUGH): void {
  const sections = mapSections(links);
  const places = expectedPlaces(links);
  const scored = findCandidates(links, likeness.rarity, places).flatMap(([i, j]) => {
    const alike = likeness.amongSiblings(i, j);
    const cells = sameFirstCell(links, i, j) ? SAME_FIRST_CELL : 0;
    if (alike + cells < LEAST_LIKENESS || areOtherRows(links, i, j)) return [];
    const near = nearness(places, i, j);
    const context =
      SAME_SECTION * (haveSameParent(links, sections, i, j) ? 1 : 0) +
      (SAME_PLACE + CUT_AT_PLACE * likeness.contained(i, j)) * near ** 2;
    const score = alike + cells + context;
    return score < ENOUGH[which] ? [] : [{ i, j, score }];
  });
  scored.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  for (const { i, j } of scored) {
    if (freeBefore(links, i) && freeAfter(links, j)) pair(links, i, j);
  }
}

/** Whether both hang from the same clause or are in the same section. */
function haveSameParent(links: Links, sections: Int32Array, i: number, j: number): boolean {
  const { before, after } = links;
  const parent = links.to[before.parents[i] ?? -1] ?? -1;
  if (parent >= 0 && parent === after.parents[j]) return true;
  return sections[before.sectionOf[i] ?? 0] === after.sectionOf[j];
}

function sameFirstCell(links: Links, i: number, j: number): boolean {
  const cell = links.before.firstCells[i] ?? -1;
  return cell >= 0 && cell === links.after.firstCells[j];
}

/**
 * Two rows of which neither the heads share a word nor half of the other cells are the same: rows
 * of a table are alike in their small words (“1 to 12”) whatever they are about.
 */
function areOtherRows({ before, after }: Links, i: number, j: number): boolean {
  const [old, now] = [before.rows.get(i), after.rows.get(j)];
  if (!old || !now || old.head.size === 0 || now.head.size === 0) return false;
  if ([...old.head].some((word) => now.head.has(word))) return false;
  const same = old.cells.filter((cell) => now.cells.includes(cell)).length;
  return 2 * same < Math.max(old.cells.length, now.cells.length);
}

/** How many clauses that share words are compared, for each clause. */
const MOST = 8;
/** How far from its expected place a clause is looked for whatever its words. */
const REACH = 3;

/**
 * Which free clauses to compare, `[before, after]`, each pair once: those that share rare
 * words, and those at the same place.
 */
function findCandidates(
  links: Links,
  rarity: Float64Array,
  places: ExpectedPlaces,
): [number, number][] {
  const { before, after } = links;
  const sharingWords = createWordIndex(links, rarity);
  const found: [number, number][] = [];
  for (let i = 0; i < before.size; i += 1) {
    // Headings are paired by their sections, not by their few words.
    if (!freeBefore(links, i) || before.groups[i] === 'heading') continue;
    const fits = (j: number): boolean =>
      freeAfter(links, j) &&
      after.groups[j] !== 'heading' &&
      groupsFit(before.groups[i], after.groups[j]);

    const chosen = new Set(sharingWords(i, fits).slice(0, MOST));
    for (const at of [places.fromAbove[i] ?? 0, places.fromBelow[i] ?? 0]) {
      for (let j = at - REACH; j <= at + REACH; j += 1) {
        if (j >= 0 && j < after.size && fits(j)) chosen.add(j);
      }
    }
    for (const j of chosen) found.push([i, j]);
  }
  return found;
}

/** How many entries of the word index are read for each clause, rarest words first. */
const BUDGET = 600;

/**
 * A function that gives the free after-clauses that share words with a before-clause and
 * that fit it, those that share the most and rarest words first.
 */
function createWordIndex(
  links: Links,
  rarity: Float64Array,
): (i: number, fits: (j: number) => boolean) => number[] {
  const { before, after } = links;
  const index = indexWords(links, rarity.length);
  /** Scratch, all zero between uses. */
  const scores = new Float64Array(after.size);
  return (i, fits) => {
    const touched: number[] = [];
    let budget = BUDGET;
    for (const word of rarestFirst(before.words(i), rarity)) {
      const clauses = index.get(word) ?? [];
      budget -= clauses.length;
      if (budget < 0) break;
      const gain = (rarity[word] ?? 0) ** 2;
      for (const j of clauses) {
        if (scores[j] === 0) touched.push(j);
        scores[j] = (scores[j] ?? 0) + gain / Math.sqrt(1 + (after.sizes[j] ?? 0));
      }
    }
    const best = touched.filter(fits);
    best.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
    for (const j of touched) scores[j] = 0;
    return best;
  };
}

/** The free after-clauses that have each word. */
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

function rarestFirst(words: Int32Array, rarity: Float64Array): number[] {
  return [...new Set(words)].sort((a, b) => (rarity[b] ?? 0) - (rarity[a] ?? 0) || a - b);
}

/**
 * Pairs what its place alone can decide: a heading whose section goes on, and a single
 * clause left over on each side between neighbours that are pairs.
 */
export function pairByPlace(links: Links, likeness: Likeness): void {
  pairHeadings(links);
  fillGaps(links, likeness);
}

/** Pairs headings whose sections correspond, however they are now worded. */
function pairHeadings(links: Links): void {
  const sections = mapSections(links);
  links.before.sections.forEach((section, s) => {
    const i = section.heading;
    const j = links.after.sections[sections[s] ?? -1]?.heading ?? -1;
    if (i >= 0 && j >= 0 && freeBefore(links, i) && freeAfter(links, j)) pair(links, i, j);
  });
}

/** Pairs a single free clause on each side between neighbours that are pairs, if they share enough. */
function fillGaps(links: Links, likeness: Likeness): void {
  const { before, after } = links;
  for (let i = 0; i < before.size; i += 1) {
    if (!freeBefore(links, i)) continue;
    const above = i === 0 ? -1 : (links.to[i - 1] ?? -1);
    const below = i === before.size - 1 ? after.size : (links.to[i + 1] ?? -1);
    const j = above + 1;
    if ((i > 0 && above < 0) || below !== j + 1 || !freeAfter(links, j)) continue;
    if (!groupsFit(before.groups[i], after.groups[j])) continue;
    if (likeness.kept(i, j) >= LEAST_LIKENESS && !areOtherRows(links, i, j)) pair(links, i, j);
  }
}
