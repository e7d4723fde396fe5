/**
 * Pairs two clauses by what they kept where a sentence went from the one to the other: both are
 * otherwise as they were.
 *
 * Where the clauses are short, the sentence is most of either, and their likeness would pair the
 * clause that lost it with the one that got it.
 */
import { sentencesOf } from '../../language/sentences.ts';
import { type ClauseSide, groupsFit } from './clause-side.ts';
import { type Links, freeAfter, freeBefore, pair } from './links.ts';

/** Fewer words may stand anywhere: “See above.” */
const LEAST_WORDS = 3;

/** A clause that is another one with a sentence more. */
interface WithSentence {
  longer: number;
  /** The clause of the other edition without it. */
  shorter: number;
}

export function pairMovedSentences(links: Links): void {
  const old = indexes(links.before.size, (i) => freeBefore(links, i));
  const now = indexes(links.after.size, (j) => freeAfter(links, j));
  if (old.length < 2 || now.length < 2) return;
  const lost = findWithSentence(links.before, old, links.after, now);
  const gained = findWithSentence(links.after, now, links.before, old);
  for (const [sentence, { longer: i, shorter: j }] of lost) {
    const other = gained.get(sentence);
    if (!other) continue;
    if (isFreePair(links, i, j) && isFreePair(links, other.shorter, other.longer)) {
      pair(links, i, j);
      pair(links, other.shorter, other.longer);
    }
  }
}

function indexes(size: number, wanted: (at: number) => boolean): number[] {
  return Array.from({ length: size }, (_, at) => at).filter(wanted);
}

function isFreePair(links: Links, i: number, j: number): boolean {
  const fit = groupsFit(links.before.groups[i], links.after.groups[j]);
  return fit && freeBefore(links, i) && freeAfter(links, j);
}

/** By sentence, for those clauses of a side that are a clause of the other side and that sentence. */
function findWithSentence(
  side: ClauseSide,
  clauses: readonly number[],
  other: ClauseSide,
  others: readonly number[],
): Map<string, WithSentence> {
  const byText = new Map(others.map((at) => [textOf(other, at), at]));
  const found = new Map<string, WithSentence>();
  for (const longer of clauses) {
    const text = textOf(side, longer);
    const places = sentencesOf(text);
    if (places.length < 2) continue;
    for (const { start, end } of places) {
      const sentence = text.slice(start, end).trim();
      if (sentence.split(/\s+/).length < LEAST_WORDS) continue;
      const rest = [text.slice(0, start).trim(), text.slice(end).trim()];
      const shorter = byText.get(rest.filter((part) => part !== '').join(' '));
      if (shorter !== undefined) found.set(sentence, { longer, shorter });
    }
  }
  return found;
}

function textOf(side: ClauseSide, clause: number): string {
  return side.clauses[clause]?.text ?? '';
}
