/**
 * Edited clauses: what equal text cannot pair is scored by likeness and context
 * and joined best first.
 */
import { findCandidates } from './candidates.ts';
import type { Likeness } from './likeness.ts';
import { type Links, freeAfter, freeBefore, nearness, pair, readPlaces } from './links.ts';
import { type SectionMap, mapSections } from './sections.ts';
import { createTemplates, withoutTemplate } from './templates.ts';

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
export function createEditedJoiner(links: Links, likeness: Likeness): (enough: number) => void {
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
