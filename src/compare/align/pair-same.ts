/**
 * Pairs clauses that are the same clause without doubt: by an author's word, by their id or
 * by an equal text.
 */
import type { DeclaredLineage } from '../alignment.ts';
import { groupsFit } from './clause-side.ts';
import { createLikeness } from './likeness.ts';
import {
  type Links,
  expectedPlaces,
  freeAfter,
  freeBefore,
  mapSections,
  nearness,
  pair,
} from './links.ts';

/** Declared lineage comes before ids, ids before texts. */
export function pairSame(links: Links, lineage: DeclaredLineage | undefined): void {
  if (lineage) linkDeclared(links, lineage);
  pairIds(links);
  pairUniqueTexts(links);
  pairLeadIns(links);
  growPairs(links);
  pairRepeatedTexts(links);
}

/**
 * Links what an author declared. The new clause that keeps the old id, else the
 * one most alike, becomes the pair; the others are parts.
 */
function linkDeclared(links: Links, lineage: DeclaredLineage): void {
  const { before, after } = links;
  const likeness = createLikeness(links);
  const wishes: { i: number; j: number; likeness: number }[] = [];
  for (const [id, { to }] of Object.entries(lineage)) {
    const i = before.byId.get(id);
    if (i === undefined) continue;
    links.decidedBefore[i] = 1;
    for (const target of to) {
      const j = after.byId.get(target);
      if (j === undefined) continue;
      links.decidedAfter[j] = 1;
      wishes.push({ i, j, likeness: target === id ? 2 : likeness.of(i, j) });
    }
  }
  // A merge names its old clauses one by one; the one that kept its id belongs to it too.
  for (const { j } of [...wishes]) {
    const id = after.clauses[j]?.id ?? '';
    const i = before.byId.get(id);
    if (i !== undefined && lineage[id] === undefined) wishes.push({ i, j, likeness: 2 });
  }
  wishes.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
  for (const { i, j } of wishes) {
    if (links.to[i] === -1 && links.from[j] === -1) pair(links, i, j);
    else if (links.to[i] !== j) links.parts.push([i, j]);
  }
}

/** Pairs clauses that carry the same id, whatever their texts. */
function pairIds(links: Links): void {
  for (const [id, i] of links.before.byId) {
    const j = links.after.byId.get(id);
    if (j !== undefined && freeBefore(links, i) && freeAfter(links, j)) pair(links, i, j);
  }
}

/** Pairs texts that occur once on each side. */
function pairUniqueTexts(links: Links): void {
  for (const [mine, theirs] of equalTexts(links)) {
    const [i, j] = [mine[0], theirs[0]];
    if (i === undefined || j === undefined || mine.length > 1 || theirs.length > 1) continue;
    if (groupsFit(links.before.groups[i], links.after.groups[j])) pair(links, i, j);
  }
}

/**
 * Pairs equal texts that most of the same clauses hang from: "Staff must:" is written again and
 * again, and what it leads in says which is which.
 */
function pairLeadIns(links: Links): void {
  const { before, after, to } = links;
  const shared = new Map<number, number>();
  for (let i = 0; i < before.size; i += 1) {
    const [p, q] = [before.parents[i] ?? -1, after.parents[to[i] ?? -1] ?? -1];
    if (!isEqual(links, p, q)) continue;
    const key = p * after.size + q;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  for (const [key] of [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0])) {
    const [p, q] = [Math.floor(key / after.size), key % after.size];
    if (isEqual(links, p, q)) pair(links, p, q);
  }
}

/** Pairs equal texts that are next to a pair, onwards and back from it. */
function growPairs(links: Links): void {
  const grow = (step: 1 | -1, start: number): void => {
    let i = start + step;
    let j = (links.to[start] ?? -1) + step;
    while (isEqual(links, i, j)) {
      pair(links, i, j);
      i += step;
      j += step;
    }
  };
  for (let i = 0; i < links.before.size; i += 1) if ((links.to[i] ?? -1) >= 0) grow(1, i);
  for (let i = links.before.size - 1; i >= 0; i -= 1) if ((links.to[i] ?? -1) >= 0) grow(-1, i);
}

function isEqual(links: Links, i: number, j: number): boolean {
  const { before, after } = links;
  if (i < 0 || j < 0 || i >= before.size || j >= after.size) return false;
  if (!freeBefore(links, i) || !freeAfter(links, j)) return false;
  return before.keys[i] === after.keys[j] && groupsFit(before.groups[i], after.groups[j]);
}

/** Of a text used oftener than this, only those at about the same count from the top are compared. */
const MANY = 40;

/**
 * Pairs texts that occur several times, by section, by what they hang from and by place. Across
 * sections only headings: "In this chapter:" is in many, and where it is edited, the edited one at
 * its place is more likely than an equal one elsewhere.
 */
function pairRepeatedTexts(links: Links): void {
  const { before, after } = links;
  const sections = mapSections(links);
  const places = expectedPlaces(links);
  const wishes: { i: number; j: number; score: number }[] = [];
  for (const [mine, theirs] of equalTexts(links)) {
    mine.forEach((i, nth) => {
      const others = theirs.length > MANY ? theirs.slice(Math.max(0, nth - 5), nth + 5) : theirs;
      for (const j of others) {
        if (!groupsFit(before.groups[i], after.groups[j])) continue;
        const sameSection = sections[before.sectionOf[i] ?? 0] === after.sectionOf[j];
        if (!sameSection && before.groups[i] !== 'heading') continue;
        const parent = links.to[before.parents[i] ?? -1];
        const sameParent = parent !== undefined && parent === after.parents[j];
        const score = (sameSection ? 1 : 0) + (sameParent ? 1 : 0) + nearness(places, i, j);
        wishes.push({ i, j, score });
      }
    });
  }
  wishes.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  for (const { i, j } of wishes) {
    if (freeBefore(links, i) && freeAfter(links, j)) pair(links, i, j);
  }
}

/** The free clauses of each text that both sides have: `[before, after]`, in reading order. */
function equalTexts(links: Links): [number[], number[]][] {
  const found = new Map<number, [number[], number[]]>();
  for (let i = 0; i < links.before.size; i += 1) {
    if (!freeBefore(links, i)) continue;
    const key = links.before.keys[i] ?? -1;
    const known = found.get(key);
    if (known) known[0].push(i);
    else found.set(key, [[i], []]);
  }
  for (let j = 0; j < links.after.size; j += 1) {
    if (freeAfter(links, j)) found.get(links.after.keys[j] ?? -1)?.[1].push(j);
  }
  return [...found.values()].filter(([, theirs]) => theirs.length > 0);
}

/**
 * Pairs the rows of a table with the items or paragraphs of the same words that it became, and the
 * other way round. Only texts that occur once are sure enough.
 */
export function pairOtherForms(links: Links): void {
  const { before, after } = links;
  if (!before.groups.includes('row') && !after.groups.includes('row')) return;
  const wordsOf = (side: Links['before'], clause: number): string => side.words(clause).join(' ');
  const byWords = new Map<string, number[]>();
  for (let j = 0; j < after.size; j += 1) {
    const words = freeAfter(links, j) ? wordsOf(after, j) : '';
    if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), j]);
  }
  for (let i = 0; i < before.size; i += 1) {
    const [j, ...others] = freeBefore(links, i) ? (byWords.get(wordsOf(before, i)) ?? []) : [];
    if (j === undefined || others.length > 0 || !freeAfter(links, j)) continue;
    const groups = [before.groups[i], after.groups[j]];
    if (groups.includes('row') && groups.includes('prose')) pair(links, i, j);
  }
}
