/**
 * What context alone can settle: a heading whose section lives on, and a single
 * clause left over on each side between settled neighbours.
 */
import { LEAST_LIKENESS } from './edited.ts';
import type { Likeness } from './likeness.ts';
import { type Links, freeAfter, freeBefore, pair } from './links.ts';
import { mapSections } from './sections.ts';
import { groupsFit } from './clause-side.ts';

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
