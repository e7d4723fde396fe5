/**
 * Very long texts: sentences are paired first, then each pair is compared word by word.
 *
 * The table of words grows with the product of the two lengths; the table of
 * sentences is some four hundred times smaller.
 */
import { anchorsOf } from './anchors.ts';
import { LARGEST_TABLE, matchIslands } from './islands.ts';
import type { Stretch } from './islands.ts';
import type { Unit } from './units.ts';

/** Sentences with a smaller share of common words are not the same sentence. */
const LEAST_LIKENESS = 0.4;

/** Words found in more sentences than this say nothing about which sentence is meant. */
const TOO_COMMON = 200;

/** As `matchIslands`, for texts of any length. */
export function matchLong(a: readonly Unit[], b: readonly Unit[], match: Int32Array): void {
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

/** Stretches too large even so are cut at fixed points; what has none is a text and its replacement. */
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
  return first < end ? { from, to: sentences[end - 1]!.to } : { from, to: from };
}

function sentencesOf(units: readonly Unit[]): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  units.forEach((unit, index) => {
    const isLast = index === units.length - 1;
    if (isLast || (/^[.!?;:]/.test(unit.key) && units[index + 1]!.start > unit.end)) {
      sentences.push({ from, to: index + 1 });
      from = index + 1;
    }
  });
  return sentences;
}

/**
 * Pairs of sentences in order, by their places: those that share the most words
 * (longest common subsequence weighted by the Dice likeness of their words).
 */
function pairSentences(
  a: readonly Unit[],
  b: readonly Unit[],
  rows: readonly Stretch[],
  columns: readonly Stretch[],
): (readonly [number, number])[] {
  const width = columns.length;
  if (rows.length * width > LARGEST_TABLE) return [];
  const holders = new Map<string, number[]>();
  const wordsInColumn = columns.map((column, index) => {
    const words = wordsOf(b, column);
    for (const word of words) {
      const held = holders.get(word);
      if (held) held.push(index);
      else holders.set(word, [index]);
    }
    return words.size;
  });
  const steps = new Uint8Array(rows.length * width);
  let above = new Float64Array(width + 1);
  rows.forEach((row, i) => {
    const words = wordsOf(a, row);
    const shared = new Uint16Array(width);
    for (const word of words) {
      const held = holders.get(word) ?? [];
      if (held.length <= TOO_COMMON) for (const index of held) shared[index]!++;
    }
    const here = new Float64Array(width + 1);
    for (let j = 1; j <= width; j++) {
      const likeness = (2 * shared[j - 1]!) / (words.size + wordsInColumn[j - 1]! || 1);
      const paired = likeness >= LEAST_LIKENESS ? above[j - 1]! + likeness * words.size : -1;
      here[j] = Math.max(here[j - 1]!, above[j]!, paired);
      steps[i * width + j - 1] = here[j] === paired ? 2 : here[j] === above[j] ? 1 : 0;
    }
    above = here;
  });
  const pairs: [number, number][] = [];
  for (let i = rows.length, j = width; i > 0 && j > 0;) {
    const step = steps[(i - 1) * width + j - 1];
    if (step === 2) pairs.push([--i, --j]);
    else if (step === 1) i--;
    else j--;
  }
  return pairs.reverse();
}

function wordsOf(units: readonly Unit[], { from, to }: Stretch): Set<string> {
  const words = new Set<string>();
  for (let index = from; index < to; index++) {
    const unit = units[index]!;
    if (unit.worth >= 100) words.add(unit.key);
  }
  return words;
}
