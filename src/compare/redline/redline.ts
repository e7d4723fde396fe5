/**
 * The redline of one clause: what was removed, what was added and what is the same.
 *
 * 1. Both texts are cut into units: words, numbers, punctuation, footnote references (`unit.ts`).
 * 2. A table of words says which units are kept; very long texts go by sentences first
 *    (`match-units.ts`).
 * 3. Scattered matches are dropped and lone changes slide to an edge (`tidy-matches.ts`).
 * 4. The matches are written out as segments (`write-segments.ts`).
 */
import type { Run } from '../../policy/clause.ts';
import { matchUnits } from './match-units.ts';
import type { Segment } from './segment.ts';
import { tidyMatches } from './tidy-matches.ts';
import { cutIntoUnits, type UnitText } from './unit.ts';
import { writeSegments } from './write-segments.ts';

/**
 * Compares two texts word by word.
 *
 * `same` and `delete` in order give `before` exactly, `same` and `insert` give `after`.
 * Differences of typing alone are a `delete` and an `insert` with `typography: true`.
 */
export function redline(before: string, after: string): Segment[] {
  return redlineRuns([{ text: before, marks: [] }], [{ text: after, marks: [] }]);
}

/**
 * As `redline`, for text with marks. `runsBefore` and `runsAfter` give both lists of runs
 * back in normal form (`normalizeRuns`). The same words under other marks are `same` with `was`.
 */
export function redlineRuns(before: readonly Run[], after: readonly Run[]): Segment[] {
  const a = cutIntoUnits(before);
  const b = cutIntoUnits(after);
  return writeSegments(a, b, matchTexts(a, b));
}

/** What a redline keeps. @returns for each unit of `a` its partner in `b`, or −1; partners ascend */
export function matchTexts(a: UnitText, b: UnitText): Int32Array {
  const match = new Int32Array(a.units.length).fill(-1);
  matchUnits(a.units, b.units, match);
  tidyMatches(a, b, match);
  return match;
}
