/**
 * Which units of two texts stay as they were.
 *
 * A table of words with priced islands decides. An island is a stretch of unchanged units. A
 * longest common subsequence keeps every "the" and "of" that it can, which leaves a reader
 * with scraps; so here each island pays a fixed price to exist, and a few light words
 * between two changes are marked along with them. This is a sequence alignment with an affine
 * cost (O. Gotoh, "An improved algorithm for matching biological sequences",
 * J. Mol. Biol. 162, 1982) turned round: the price is on the matches, not on the gaps.
 *
 * A word spelt otherwise ("organise", "organize") belongs to the island around it, so that a
 * sentence in another spelling is not replaced whole; it is marked for itself all the same.
 *
 * The table grows with the product of the two lengths. In very long texts sentences are paired
 * first (their table is some four hundred times smaller) and each pair is compared word by
 * word; stretches with no sentences in common are cut at fixed points (the "patience" method
 * of B. Cohen).
 */
import type { Unit } from './unit.ts';

/** A stretch of units: from `from` up to but not including `to`. */
interface Stretch {
  from: number;
  to: number;
}

/** Larger tables are split into sentences first: 2 × 10⁷ cells take 20 MB and about 0.1 s. */
const LARGEST_TABLE = 2e7;

/** Sentences with a smaller share of common words are not the same sentence. */
const LEAST_LIKENESS = 0.4;

/** Words found in more sentences than this say nothing about which sentence is meant. */
const TOO_COMMON = 200;

/** Fills `match`: for each unit of `a` its partner in `b`, or −1; partners ascend. */
export function matchUnits(a: readonly Unit[], b: readonly Unit[], match: Int32Array): void {
  if (a.length * b.length <= LARGEST_TABLE) {
    matchIslands(a, b, match);
    return;
  }
  const rows = sentencesOf(a);
  const columns = sentencesOf(b);
  const pairs = pairSentences(a, b, rows, columns);
  let row = 0;
  let column = 0;
  for (const [nextRow, nextColumn] of [...pairs, [rows.length, columns.length] as const]) {
    matchStretch(a, b, match, join(rows, row, nextRow), join(columns, column, nextColumn));
    const from = rows[nextRow];
    const to = columns[nextColumn];
    if (from && to) matchStretch(a, b, match, from, to);
    row = nextRow + 1;
    column = nextColumn + 1;
  }
}

/** Stretches too large even so are cut at fixed points; what has none is replaced whole. */
function matchStretch(
  a: readonly Unit[],
  b: readonly Unit[],
  match: Int32Array,
  rows: Stretch,
  columns: Stretch,
): void {
  if (fits(rows, columns)) {
    matchIslands(a, b, match, rows, columns);
    return;
  }
  let [row, column] = [rows.from, columns.from];
  const anchors = anchorsOf(a, b, rows, columns);
  for (const [nextRow, nextColumn] of [...anchors, [rows.to, columns.to] as const]) {
    const old = { from: row, to: nextRow };
    const now = { from: column, to: nextColumn };
    if (fits(old, now)) matchIslands(a, b, match, old, now);
    if (nextRow < rows.to) match[nextRow] = nextColumn;
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
}

function fits(rows: Stretch, columns: Stretch): boolean {
  return (rows.to - rows.from) * (columns.to - columns.from) <= LARGEST_TABLE;
}

/** The stretch from one sentence up to but not including another. */
function join(sentences: readonly Stretch[], first: number, end: number): Stretch {
  const from = sentences[first]?.from ?? 0;
  return first < end ? { from, to: sentences[end - 1]?.to ?? from } : { from, to: from };
}

function sentencesOf(units: readonly Unit[]): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (!next || (/^[.!?;:]/.test(unit.key) && next.start > unit.end)) {
      sentences.push({ from, to: index + 1 });
      from = index + 1;
    }
  });
  return sentences;
}

/**
 * Pairs of sentences in order, by their places: those that share the most words
 * (longest common subsequence weighted by the likeness of their words).
 */
function pairSentences(
  a: readonly Unit[],
  b: readonly Unit[],
  rows: readonly Stretch[],
  columns: readonly Stretch[],
): [number, number][] {
  const width = columns.length;
  if (rows.length * width > LARGEST_TABLE) return [];
  const likenessesOf = readSentences(b, columns);
  const steps = new Uint8Array(rows.length * width);
  let above = new Float64Array(width + 1);
  for (const [i, row] of rows.entries()) {
    const words = wordsOf(a, row);
    const likenesses = likenessesOf(words);
    const here = new Float64Array(width + 1);
    for (let j = 1; j <= width; j++) {
      const likeness = likenesses[j - 1] ?? 0;
      const paired = likeness >= LEAST_LIKENESS ? (above[j - 1] ?? 0) + likeness * words.size : -1;
      here[j] = Math.max(here[j - 1] ?? 0, above[j] ?? 0, paired);
      steps[i * width + j - 1] = here[j] === paired ? 2 : here[j] === above[j] ? 1 : 0;
    }
    above = here;
  }
  const pairs: [number, number][] = [];
  for (let i = rows.length, j = width; i > 0 && j > 0;) {
    const step = steps[(i - 1) * width + j - 1];
    if (step === 2) pairs.push([--i, --j]);
    else if (step === 1) i--;
    else j--;
  }
  return pairs.reverse();
}

/**
 * Reads the words of sentences once.
 * @returns for the words of another sentence, its Dice likeness to each of them, 0 to 1
 */
function readSentences(
  units: readonly Unit[],
  sentences: readonly Stretch[],
): (words: ReadonlySet<string>) => Float64Array {
  /** By word: the sentences that have it. */
  const holders = new Map<string, number[]>();
  const sizes = sentences.map((sentence, index) => {
    const words = wordsOf(units, sentence);
    for (const word of words) {
      const holding = holders.get(word);
      if (holding) holding.push(index);
      else holders.set(word, [index]);
    }
    return words.size;
  });
  return (words) => {
    const shared = new Uint16Array(sentences.length);
    for (const word of words) {
      const holding = holders.get(word) ?? [];
      if (holding.length > TOO_COMMON) continue;
      for (const index of holding) shared[index] = (shared[index] ?? 0) + 1;
    }
    return Float64Array.from(sizes, (size, j) => {
      const both = words.size + size;
      return (2 * (shared[j] ?? 0)) / (both || 1);
    });
  };
}

function wordsOf(units: readonly Unit[], { from, to }: Stretch): Set<string> {
  const words = new Set<string>();
  for (const unit of units.slice(from, to)) if (unit.worth >= 100) words.add(unit.key);
  return words;
}

/** The price of an island, in hundredths of a word. Islands at either end of the text are free. */
const ISLAND_PRICE = 90;

/** Worth more than nothing and less than anything: of two equal units, the one typed alike. */
const TYPED_ALIKE = 1;

/** What a step of the table did; kept for each cell to walk back by. */
const FROM_ABOVE = 1;
const IS_MATCH = 2;
const OPENS_ISLAND = 4;

const NEVER = -1e9;

/**
 * Fills `match` (for each unit of `a` its partner in `b`, or −1) for one stretch of each.
 *
 * Time and memory are in proportion to the product of the two lengths (one byte a cell).
 */
function matchIslands(
  a: readonly Unit[],
  b: readonly Unit[],
  match: Int32Array,
  rows: Stretch = { from: 0, to: a.length },
  columns: Stretch = { from: 0, to: b.length },
): void {
  const inner = matchEnds(a, b, match, rows, columns);
  const unitsA = a.slice(inner.rows.from, inner.rows.to);
  const unitsB = b.slice(inner.columns.from, inner.columns.to);
  if (unitsA.length === 0 || unitsB.length === 0) return;
  const steps = fillTable(unitsA, unitsB);
  for (const [i, j] of walkBack(steps, unitsA.length, unitsB.length))
    match[inner.rows.from + i] = inner.columns.from + j;
}

/** Islands at either end are free, so they are matched before the table. @returns what is between them */
function matchEnds(
  a: readonly Unit[],
  b: readonly Unit[],
  match: Int32Array,
  rows: Stretch,
  columns: Stretch,
): { rows: Stretch; columns: Stretch } {
  let { from: top, to: bottom } = rows;
  let { from: left, to: right } = columns;
  while (top < bottom && left < right && a[top]?.key === b[left]?.key) match[top++] = left++;
  while (top < bottom && left < right && a[bottom - 1]?.key === b[right - 1]?.key) {
    match[--bottom] = --right;
  }
  return { rows: { from: top, to: bottom }, columns: { from: left, to: right } };
}

/** The steps of the best path to each cell, row by row: a row for each unit of `a`, a column for each of `b`. */
function fillTable(a: readonly Unit[], b: readonly Unit[]): Uint8Array {
  const width = b.length;
  const [nameA, nameB] = namesOf(a, b);
  const steps = new Uint8Array(a.length * width);
  // Best total so far, and best total of the paths that are in an island; one row of the table.
  const best = new Int32Array(width + 1);
  const inside = new Int32Array(width + 1).fill(NEVER);
  for (const [i, unit] of a.entries()) {
    const name = nameA[i];
    let bestDiagonal = 0;
    let insideDiagonal = NEVER;
    let bestLeft = 0;
    for (let j = 1; j <= width; j++) {
      const bestAbove = best[j] ?? 0;
      let total = bestLeft;
      let step = 0;
      if (bestAbove > bestLeft) {
        total = bestAbove;
        step = FROM_ABOVE;
      }
      const insideAbove = inside[j] ?? NEVER;
      if (name === nameB[j - 1]) {
        const opened = bestDiagonal - ISLAND_PRICE;
        let matched = insideDiagonal;
        if (opened > insideDiagonal) {
          matched = opened;
          step |= OPENS_ISLAND;
        }
        matched += unit.worth;
        if (unit.text === b[j - 1]?.text) matched += TYPED_ALIKE;
        inside[j] = matched;
        if (matched > total) {
          total = matched;
          step |= IS_MATCH;
        }
      } else {
        inside[j] = NEVER;
      }
      steps[i * width + j - 1] = step;
      best[j] = total;
      bestDiagonal = bestAbove;
      insideDiagonal = insideAbove;
      bestLeft = total;
    }
  }
  return steps;
}

/** A number for each unit, the same for units with the same key: each cell of the table compares two. */
function namesOf(a: readonly Unit[], b: readonly Unit[]): [Int32Array, Int32Array] {
  const names = new Map<string, number>();
  const nameOf = ({ key }: Unit): number => {
    const name = names.get(key) ?? names.size;
    names.set(key, name);
    return name;
  };
  return [Int32Array.from(a, nameOf), Int32Array.from(b, nameOf)];
}

/** Follows the steps from the last cell to the first. @returns the matches: a row and a column each */
function walkBack(steps: Uint8Array, height: number, width: number): [number, number][] {
  const matches: [number, number][] = [];
  let i = height;
  let j = width;
  let inIsland = false;
  while (i > 0 && j > 0) {
    const step = steps[(i - 1) * width + j - 1] ?? 0;
    if (inIsland || step & IS_MATCH) {
      matches.push([--i, --j]);
      inIsland = (step & OPENS_ISLAND) === 0;
    } else if (step & FROM_ABOVE) {
      i--;
    } else {
      j--;
    }
  }
  return matches;
}

/** Pairs of places in `a` and `b`, ascending in both. */
function anchorsOf(
  a: readonly Unit[],
  b: readonly Unit[],
  rows: Stretch,
  columns: Stretch,
): [number, number][] {
  const inB = singleTriples(b, columns);
  const pairs: [number, number][] = [];
  for (const [triple, index] of singleTriples(a, rows)) {
    const partner = inB.get(triple);
    if (index >= 0 && partner !== undefined && partner >= 0) pairs.push([index, partner]);
  }
  return longestAscending(pairs.sort((one, other) => one[0] - other[0]));
}

/** Where each three units in a row begin, or −1 for those that occur twice. */
function singleTriples(units: readonly Unit[], { from, to }: Stretch): Map<string, number> {
  const places = new Map<string, number>();
  for (let index = from; index + 2 < to; index++) {
    const keys = units.slice(index, index + 3).map((unit) => unit.key);
    const triple = keys.join(' ');
    places.set(triple, places.has(triple) ? -1 : index);
  }
  return places;
}

/** The longest run of pairs whose second places ascend (patience sorting). */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  /** By length: the run of that length whose last pair comes first in the second text. */
  const tails: { index: number; second: number }[] = [];
  const previous = pairs.map(([, second], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle]?.second ?? Infinity) < second) low = middle + 1;
      else high = middle;
    }
    tails[low] = { index, second };
    return tails[low - 1]?.index ?? -1;
  });
  const longest: [number, number][] = [];
  let last = tails.at(-1)?.index ?? -1;
  for (let pair = pairs[last]; pair; pair = pairs[last]) {
    longest.push(pair);
    last = previous[last] ?? -1;
  }
  return longest.reverse();
}
