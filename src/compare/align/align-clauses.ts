/**
 * Aligns two editions clause by clause: the steps, in order.
 *
 * Each step pairs what it can be sure of and leaves the pairs of earlier steps alone:
 * declared lineage, ids and equal texts, or texts that are equal but for a sentence
 * that went from the one to the other; edited texts by likeness and context; headings and
 * gaps by their place alone; splits and merges among what is left. The finished pairs then
 * say which clauses moved.
 */
import type { AlignOptions, Alignment, ClauseInput } from '../alignment.ts';
import { createLikeness } from './likeness.ts';
import { createLinks } from './links.ts';
import { findMoves } from './moves.ts';
import { pairByPlace, pairEdited } from './pair-edited.ts';
import { pairMovedSentences } from './pair-moved-sentences.ts';
import { pairOtherForms, pairSame } from './pair-same.ts';
import { readAlignments } from './read-alignments.ts';
import { linkSplitsAndMerges } from './splits.ts';

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
  /** By before-index: the after-index that the clause came after, -1 at the top. */
  places: Int32Array;
}

/** As `alignClauses`, with the places that removed and moved clauses left. */
export function alignWithPlaces(
  before: readonly ClauseInput[],
  after: readonly ClauseInput[],
  options: AlignOptions = {},
): PlacedAlignments {
  const links = createLinks(before, after);
  pairSame(links, options.lineage);
  pairOtherForms(links);
  pairMovedSentences(links);

  const likeness = createLikeness(links);
  pairEdited(links, likeness, 'plain');
  linkSplitsAndMerges(links, likeness, 'plain');
  pairEdited(links, likeness, 'likely');
  pairByPlace(links, likeness);
  linkSplitsAndMerges(links, likeness, 'likely');

  const moves = findMoves(links);
  return { alignments: readAlignments(links, moves, likeness), places: moves.oldPlaces };
}
