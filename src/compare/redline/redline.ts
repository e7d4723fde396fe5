/**
 * The redline of one clause: what was removed, what was added and what stands.
 *
 * 1. Both texts become units: words, numbers, marks of punctuation, footnote references (`side.ts`).
 * 2. A table of words with priced islands says which units stand (`islands.ts`); very long
 *    texts go by sentences first (`long.ts`).
 * 3. Scattered matches are dropped (`scattered.ts`) and lone changes slide to an edge (`slide.ts`).
 * 4. The matches are written out as segments (`segments.ts`).
 */
import type { Run } from '../../policy/clause.ts';
import { matchUnits } from './match-units.ts';
import type { Segment } from './segment.ts';
import { dropScatteredMatches, slideToEdges } from './tidy-matches.ts';
import { sideOf } from './unit.ts';
import { segmentsOf } from './write-segments.ts';

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
  const a = sideOf(before);
  const b = sideOf(after);
  const match = new Int32Array(a.units.length).fill(-1);
  matchUnits(a.units, b.units, match);
  dropScatteredMatches(a, b, match);
  slideToEdges(a, b, match);
  return segmentsOf(a, b, match);
}
