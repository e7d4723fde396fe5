/**
 * The state of an alignment while it is made: which clauses are linked, and what the pairs
 * found so far say about the places and sections of the others.
 *
 * A pair is one clause on each side. A part is a further clause of a pair: a
 * second half after a split, or a second source of a merge.
 */
import type { ClauseInput } from '../alignment.ts';
import {
  type ClauseSide,
  type Vocabulary,
  createVocabulary,
  readClauseSide,
} from './clause-side.ts';

export interface Links {
  before: ClauseSide;
  after: ClauseSide;
  vocabulary: Vocabulary;
  /** By section pair (`s * after.sections.length + t`): how alike their headings are, 0 to 1. */
  headings: ReadonlyMap<number, number>;
  /** Before-clause → its after-clause, or -1. */
  to: Int32Array;
  /** After-clause → its before-clause, or -1. */
  from: Int32Array;
  /** Links beside the pairs: `[before, after]`. */
  parts: [number, number][];
  /**
   * 1 where lineage or a split says what became of the clause, whether it is in a pair or
   * not: no later step pairs it.
   */
  decidedBefore: Uint8Array;
  decidedAfter: Uint8Array;
}

/** Reads both editions; nothing is linked yet. */
export function createLinks(before: readonly ClauseInput[], after: readonly ClauseInput[]): Links {
  const known = new Set(before.map(({ text }) => text));
  const shared = new Set(after.flatMap(({ text }) => (known.has(text) ? [text] : [])));
  const vocabulary = createVocabulary(shared);
  const [old, now] = [readClauseSide(before, vocabulary), readClauseSide(after, vocabulary)];
  return {
    before: old,
    after: now,
    vocabulary,
    headings: headingLikenesses(old, now),
    to: new Int32Array(before.length).fill(-1),
    from: new Int32Array(after.length).fill(-1),
    parts: [],
    decidedBefore: new Uint8Array(before.length),
    decidedAfter: new Uint8Array(after.length),
  };
}

export function pair(links: Links, i: number, j: number): void {
  links.to[i] = j;
  links.from[j] = i;
}

/** True while a clause is in no pair and nothing else says what became of it. */
export function freeBefore(links: Links, i: number): boolean {
  return links.to[i] === -1 && links.decidedBefore[i] === 0;
}

export function freeAfter(links: Links, j: number): boolean {
  return links.from[j] === -1 && links.decidedAfter[j] === 0;
}

/**
 * By before-clause: the after-index it would have if nothing had changed between it and the
 * nearest paired clause, counted from the one at or above it and from the one at or below it.
 */
export interface ExpectedPlaces {
  fromAbove: Int32Array;
  fromBelow: Int32Array;
}

export function expectedPlaces(links: Links): ExpectedPlaces {
  const size = links.before.size;
  const fromAbove = new Int32Array(size);
  const fromBelow = new Int32Array(size);
  for (let i = 0, place = 0; i < size; i += 1, place += 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) place = j;
    fromAbove[i] = place;
  }
  for (let i = size - 1, place = links.after.size - 1; i >= 0; i -= 1, place -= 1) {
    const j = links.to[i] ?? -1;
    if (j >= 0) place = j;
    fromBelow[i] = place;
  }
  return { fromAbove, fromBelow };
}

/** 1 where after-clause j is where i is expected, falling to 0 with the distance. */
export function nearness(places: ExpectedPlaces, i: number, j: number): number {
  const fromAbove = Math.abs(j - (places.fromAbove[i] ?? 0));
  const fromBelow = Math.abs(j - (places.fromBelow[i] ?? 0));
  return 1 / (1 + Math.min(fromAbove, fromBelow) / 3);
}

/** What an equal heading counts beside wholly equal contents (1). */
const EQUAL_HEADING = 0.6;
const SAME_AROUND = 0.2;
/** What heading and contents must reach by themselves, and with the sections around them. */
const OWN = 0.3;
const ENOUGH = 0.45;

/**
 * Which section of the one edition became which of the other, by the clauses already paired
 * inside them, by their headings and by the sections around them.
 *
 * @returns before-section → after-section, or -1; the whole text always became the whole text
 */
export function mapSections(links: Links): Int32Array {
  const { before, after } = links;
  const width = after.sections.length;
  const shares = contentShares(links);
  const likeness = links.headings;
  for (const key of likeness.keys()) if (!shares.has(key)) shares.set(key, 0);

  let to = rootOnly(before.sections.length);
  // The second round knows which of the sections around them correspond.
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
  return to;
}

function rootOnly(size: number): Int32Array {
  const to = new Int32Array(size).fill(-1);
  to[0] = 0;
  return to;
}

/**
 * By section pair: the share of the two sections' words that is in clauses paired with each
 * other. A pair of headings decides for its sections.
 */
function contentShares(links: Links): Map<number, number> {
  const { before, after } = links;
  const width = after.sections.length;
  const [oldSizes, newSizes] = [sectionSizes(before), sectionSizes(after)];
  const shares = new Map<number, number>();
  const add = (s: number, t: number, share: number): void => {
    if (s > 0 && t > 0) shares.set(s * width + t, (shares.get(s * width + t) ?? 0) + share);
  };
  for (let i = 0; i < before.size; i += 1) {
    const j = links.to[i] ?? -1;
    if (j < 0) continue;
    const [s, t] = [before.sectionOf[i] ?? 0, after.sectionOf[j] ?? 0];
    const least = Math.min(before.sizes[i] ?? 0, after.sizes[j] ?? 0);
    add(s, t, least / Math.sqrt((oldSizes[s] ?? 1) * (newSizes[t] ?? 1)));
  }
  const byHeading = new Map(after.sections.map((section, t) => [section.heading, t]));
  before.sections.forEach((section, s) => {
    const j = section.heading < 0 ? -1 : (links.to[section.heading] ?? -1);
    if (j >= 0) add(s, byHeading.get(j) ?? 0, 2);
  });
  return shares;
}

function sectionSizes(side: ClauseSide): Float64Array {
  const sizes = new Float64Array(side.sections.length);
  for (let i = 0; i < side.size; i += 1) {
    const s = side.sectionOf[i] ?? 0;
    sizes[s] = (sizes[s] ?? 0) + (side.sizes[i] ?? 0);
  }
  return sizes;
}

/** A heading used oftener than this is compared with those at a like place only. */
const MANY = 8;

/** Likeness, 0 to 1, of headings that share a word that few headings have. */
function headingLikenesses(before: ClauseSide, after: ClauseSide): Map<number, number> {
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
