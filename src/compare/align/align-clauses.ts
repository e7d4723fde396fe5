/**
 * Aligning two editions clause by clause.
 *
 * The steps, each of which leaves what is settled alone: declared lineage and ids;
 * equal texts, grown over equal neighbours; edited texts by likeness and context;
 * headings and gaps by context alone; splits and merges among what is left. Then
 * moves are read from the tree of the finished pairs.
 */
import type { AlignOptions, Alignment, ClauseInput } from '../alignment.ts';
import { joinCertainPairs } from './certain-pairs.ts';
import { createEditedPairsJoiner, LIKELY, PLAIN, fillGaps, joinHeadings } from './edited-pairs.ts';
import { readAlignments, findMoves, oldPlaces } from './read-alignments.ts';
import { createLikeness } from './likeness.ts';
import { createLinks, mapSections } from './links.ts';
import { readSide, createVocabulary } from './clause-side.ts';
import { joinSplitsAndMerges } from './splits.ts';

/**
 * Aligns the clauses of two editions.
 *
 * Every index of `before` and of `after` is in exactly one alignment. Works with
 * ids, without them and with ids on some clauses; equal ids always belong together
 * unless `options.lineage` says otherwise. The answer is in reading order and is
 * the same for the same input.
 */
export function alignClauses(
  before: readonly ClauseInput[],
  after: readonly ClauseInput[],
  options: AlignOptions = {},
): Alignment[] {
  return alignWithPlaces(before, after, options).alignments;
}

export interface PlacedAlignments {
  alignments: Alignment[];
  /** By before-index: the after-index that the clause stood behind, -1 at the top. */
  places: Int32Array;
}

/** As `alignClauses`, with the places that removed and moved clauses left. */
export function alignWithPlaces(
  before: readonly ClauseInput[],
  after: readonly ClauseInput[],
  options: AlignOptions = {},
): PlacedAlignments {
  const known = new Set(before.map(({ text }) => text));
  const shared = new Set(after.flatMap(({ text }) => (known.has(text) ? [text] : [])));
  const vocabulary = createVocabulary(shared);
  const [old, now] = [readSide(before, vocabulary), readSide(after, vocabulary)];
  const links = createLinks(old, now);

  joinCertainPairs(links, options.lineage, () => createLikeness(links, vocabulary));
  const likeness = createLikeness(links, vocabulary);
  const joinEdited = createEditedPairsJoiner(links, likeness);
  joinEdited(PLAIN);
  joinSplitsAndMerges(links, likeness, 'plain');
  joinEdited(LIKELY);
  joinHeadings(links);
  fillGaps(links, likeness);
  joinSplitsAndMerges(links, likeness);

  const moved = findMoves(links, mapSections(links));
  const places = oldPlaces(links, moved);
  return { alignments: readAlignments(links, moved, places, likeness), places };
}
