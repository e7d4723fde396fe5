/**
 * The state of an alignment while it is made: which clause goes with which, and which section.
 *
 * A pair is one clause on each side. A part is a further clause of a pair: a second half after
 * a split, or a second source of a merge. Sections are matched by the clauses already paired
 * inside them, by their headings and by the sections around them.
 */
import type { ClauseSide } from './clause-side.ts';

export interface Links {
  before: ClauseSide;
  after: ClauseSide;
  /** Before-clause → its after-clause, or -1. */
  to: Int32Array;
  /** After-clause → its before-clause, or -1. */
  from: Int32Array;
  /** Links beside the pairs: `[before, after]`. */
  parts: [number, number][];
  /** 1 where an author's word settles the clause, paired or not: text may not overrule it. */
  settledBefore: Uint8Array;
  settledAfter: Uint8Array;
}

export function createLinks(before: ClauseSide, after: ClauseSide): Links {
  return {
    before,
    after,
    to: new Int32Array(before.size).fill(-1),
    from: new Int32Array(after.size).fill(-1),
    parts: [],
    settledBefore: new Uint8Array(before.size),
    settledAfter: new Uint8Array(after.size),
  };
}

export function pair(links: Links, i: number, j: number): void {
  links.to[i] = j;
  links.from[j] = i;
}

/** True while a clause has neither a pair nor a declared fate. */
export function freeBefore(links: Links, i: number): boolean {
  return links.to[i] === -1 && links.settledBefore[i] === 0;
}

export function freeAfter(links: Links, j: number): boolean {
  return links.from[j] === -1 && links.settledAfter[j] === 0;
}

/**
 * Where each before-clause should stand in the after edition if it had stayed
 * among its neighbours: the nearest settled neighbour's place, either side.
 */
export interface Places {
  /** After-index of the nearest paired clause at or above, and how far above it is. */
  above: Int32Array;
  aboveBy: Int32Array;
  below: Int32Array;
  belowBy: Int32Array;
}

export function readPlaces(links: Links): Places {
  const n = links.before.size;
  const places = {
    above: new Int32Array(n),
    aboveBy: new Int32Array(n),
    below: new Int32Array(n),
    belowBy: new Int32Array(n),
  };
  for (let i = 0, last = -1, at = -1; i < n; i += 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) [last, at] = [j, i];
    places.above[i] = last;
    places.aboveBy[i] = i - at;
  }
  for (let i = n - 1, last = links.after.size, at = n; i >= 0; i -= 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) [last, at] = [j, i];
    places.below[i] = last;
    places.belowBy[i] = at - i;
  }
  return places;
}

/** 1 where the two clauses stand at the same place among settled neighbours, falling to 0 with distance. */
export function nearness(places: Places, i: number, j: number): number {
  const fromAbove = Math.abs(j - (places.above[i] ?? 0) - (places.aboveBy[i] ?? 0));
  const fromBelow = Math.abs((places.below[i] ?? 0) - (places.belowBy[i] ?? 0) - j);
  return 1 / (1 + Math.min(fromAbove, fromBelow) / 3);
}

export interface SectionMap {
  /** Before-section → after-section, or -1. */
  to: Int32Array;
}

/** What an equal heading is worth beside wholly equal contents (1). */
const EQUAL_HEADING = 0.6;
const SAME_AROUND = 0.2;
/** What heading and contents must give by themselves, and with the surroundings. */
const OWN = 0.3;
const ENOUGH = 0.45;

export function mapSections(links: Links): SectionMap {
  const { before, after } = links;
  const width = after.sections.length;
  const shares = contentShares(links);
  const likeness = headingLikenesses(links);
  for (const key of likeness.keys()) if (!shares.has(key)) shares.set(key, 0);

  let to = rootOnly(before.sections.length);
  // The second round knows which surroundings correspond.
  for (let round = 0; round < 2; round += 1) {
    const known = to;
    const scored = [...shares].flatMap(([key, share]) => {
      const s = Math.floor(key / width);
      const t = key % width;
      const around = known[before.sections[s]?.parent ?? 0] === after.sections[t]?.parent;
      const own = share + EQUAL_HEADING * (likeness.get(key) ?? 0);
      const score = own + (around ? SAME_AROUND : 0);
      return own >= OWN && score >= ENOUGH ? [{ s, t, score }] : [];
    });
    scored.sort((x, y) => y.score - x.score || x.s - y.s || x.t - y.t);
    to = rootOnly(before.sections.length);
    const taken = new Uint8Array(width);
    taken[0] = 1;
    for (const { s, t } of scored) {
      if (to[s] !== -1 || taken[t]) continue;
      to[s] = t;
      taken[t] = 1;
    }
  }
  return { to };
}

function rootOnly(size: number): Int32Array {
  const to = new Int32Array(size).fill(-1);
  to[0] = 0;
  return to;
}

/**
 * The share of two sections' words that stands in clauses paired with each other,
 * by section pair. A pair of headings settles its sections.
 */
function contentShares(links: Links): Map<number, number> {
  const { before, after } = links;
  const width = after.sections.length;
  const sizes = [before, after].map((side) => {
    const size = new Float64Array(side.sections.length);
    for (let i = 0; i < side.size; i += 1) {
      const s = side.sectionOf[i] ?? 0;
      size[s] = (size[s] ?? 0) + (side.sizes[i] ?? 0);
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
    const least = Math.min(before.sizes[i] ?? 0, after.sizes[j] ?? 0);
    add(s, t, least / Math.sqrt((sizes[0]?.[s] ?? 1) * (sizes[1]?.[t] ?? 1)));
  }
  const byHeading = new Map(after.sections.map((section, t) => [section.heading, t]));
  before.sections.forEach((section, s) => {
    const j = section.heading < 0 ? -1 : (links.to[section.heading] ?? -1);
    if (j >= 0) add(s, byHeading.get(j) ?? 0, 2);
  });
  return shared;
}

/** A heading used oftener than this is compared with those at a like place only. */
const MANY = 8;

/** Likeness, 0 to 1, of headings that share a word that few headings have. */
function headingLikenesses(links: Links): Map<number, number> {
  const { before, after } = links;
  const width = after.sections.length;
  const likeness = new Map<number, number>();
  const byTitle = new Map<number, number[]>();
  const byWord = new Map<number, number[]>();
  const put = (index: Map<number, number[]>, key: number, t: number): void => {
    const known = index.get(key);
    if (known) known.push(t);
    else index.set(key, [t]);
  };
  after.sections.forEach((section, t) => {
    if (t === 0) return;
    put(byTitle, section.title, t);
    for (const word of new Set(section.words)) put(byWord, word, t);
  });
  const nth = new Map<number, number>();
  before.sections.forEach((section, s) => {
    if (s === 0) return;
    const at = nth.get(section.title) ?? 0;
    nth.set(section.title, at + 1);
    const same = byTitle.get(section.title) ?? [];
    for (const t of same.slice(Math.max(0, at - MANY), at + MANY)) likeness.set(s * width + t, 1);
    const words = new Set(section.words);
    for (const word of words) {
      const others = byWord.get(word) ?? [];
      if (others.length > MANY) continue;
      for (const t of others) {
        const theirs = new Set(after.sections[t]?.words);
        const both = [...words].filter((each) => theirs.has(each)).length;
        const value = (2 * both) / (words.size + theirs.size);
        if (!likeness.has(s * width + t)) likeness.set(s * width + t, value);
      }
    }
  });
  return likeness;
}
