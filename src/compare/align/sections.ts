/**
 * Which section of the one edition became which of the other: by the clauses
 * already paired inside them, by their headings and by the sections around them.
 */
import type { Links } from './links.ts';

export interface SectionMap {
  /** Before-section → after-section, or -1. */
  to: Int32Array;
  /** How much speaks for it: above 1, both heading and contents do. */
  strength: Float64Array;
}

/** What an equal heading is worth beside wholly equal contents (1). */
const EQUAL_HEADING = 0.6;
const SAME_AROUND = 0.3;
const ENOUGH = 0.35;

export function mapSections(links: Links): SectionMap {
  const { before, after } = links;
  const width = after.sections.length;
  const shares = contentShares(links);
  for (const [s, t] of equalHeadings(links)) {
    const key = s * width + t;
    if (!shares.has(key)) shares.set(key, 0);
  }

  let map = rootsOnly(links);
  // The second round knows which surroundings correspond.
  for (let round = 0; round < 2; round += 1) {
    const known = map.to;
    const scored = [...shares].map(([key, share]) => {
      const s = Math.floor(key / width);
      const t = key % width;
      const [a, b] = [before.sections[s], after.sections[t]];
      const around = known[a?.parent ?? 0] === b?.parent ? SAME_AROUND : 0;
      return { s, t, score: share + headingLikeness(links, s, t) * EQUAL_HEADING + around };
    });
    scored.sort((x, y) => y.score - x.score || x.s - y.s || x.t - y.t);
    map = rootsOnly(links);
    const taken = new Uint8Array(width);
    taken[0] = 1;
    for (const { s, t, score } of scored) {
      if (score < ENOUGH || map.to[s] !== -1 || taken[t]) continue;
      map.to[s] = t;
      map.strength[s] = score;
      taken[t] = 1;
    }
  }
  return map;
}

function rootsOnly(links: Links): SectionMap {
  const to = new Int32Array(links.before.sections.length).fill(-1);
  to[0] = 0;
  return { to, strength: new Float64Array(to.length) };
}

/**
 * The share of two sections' words that stands in clauses paired with each other,
 * by section pair. A pair of headings settles its sections.
 */
function contentShares(links: Links): Map<number, number> {
  const { before, after } = links;
  const width = after.sections.length;
  const words = (texts: Int32Array[], i: number): number => 1 + (texts[i]?.length ?? 0);
  const sizes = [before, after].map((side) => {
    const size = new Float64Array(side.sections.length);
    for (let i = 0; i < side.size; i += 1) {
      const s = side.sectionOf[i] ?? 0;
      size[s] = (size[s] ?? 0) + words(side.words, i);
    }
    return size;
  });
  const shared = new Map<number, number>();
  const add = (s: number, t: number, worth: number): void => {
    if (s > 0 && t > 0) shared.set(s * width + t, (shared.get(s * width + t) ?? 0) + worth);
  };
  for (let i = 0; i < before.size; i += 1) {
    const j = links.to[i] ?? -1;
    if (j < 0) continue;
    const [s, t] = [before.sectionOf[i] ?? 0, after.sectionOf[j] ?? 0];
    const least = Math.min(words(before.words, i), words(after.words, j));
    add(s, t, least / Math.max(1, Math.min(sizes[0]?.[s] ?? 1, sizes[1]?.[t] ?? 1)));
  }
  const byHeading = new Map(after.sections.map((section, t) => [section.heading, t]));
  before.sections.forEach((section, s) => {
    const j = section.heading < 0 ? -1 : (links.to[section.heading] ?? -1);
    if (j >= 0) add(s, byHeading.get(j) ?? 0, 1);
  });
  return shared;
}

/** Pairs of sections under equal headings; a heading used many times is paired in order only. */
function equalHeadings(links: Links): [number, number][] {
  const byTitle = new Map<number, number[]>();
  links.after.sections.forEach((section, t) => {
    if (t > 0) byTitle.set(section.title, [...(byTitle.get(section.title) ?? []), t]);
  });
  const order = new Map<number, number>();
  return links.before.sections.flatMap((section, s): [number, number][] => {
    const same = s === 0 ? undefined : byTitle.get(section.title);
    if (!same) return [];
    const nth = order.get(section.title) ?? 0;
    order.set(section.title, nth + 1);
    const near = same.slice(Math.max(0, nth - 8), nth + 8);
    return near.map((t) => [s, t]);
  });
}

function headingLikeness(links: Links, s: number, t: number): number {
  const [a, b] = [links.before.sections[s], links.after.sections[t]];
  if (!a || !b) return 0;
  if (a.title === b.title) return 1;
  const all = a.words.length + b.words.length;
  const words = new Set(a.words);
  return all === 0 ? 0 : (2 * b.words.filter((word) => words.has(word)).length) / all;
}
