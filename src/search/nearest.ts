/** Small typing errors: the word of the policies that a mistyped word most likely stands for. */
import { editDistance } from '../language/suggest.ts';

/** Letters of a word that may be wrong: none in a short one. */
const allowed = (word: string) => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/**
 * @param word folded
 * @param terms folded words of policies and vocabulary, the commonest first
 * @returns the nearest, the commoner of two that are as near; null where none is near
 */
export function nearestTerm(word: string, terms: readonly string[]): string | null {
  if (/\d/.test(word)) return null;
  // People seldom get the first letter wrong.
  const likely = terms.filter((term) => term[0] === word[0]);
  return nearestTerms(word, likely, allowed(word))[0] ?? null;
}

/** Up to `count` terms within `limit` wrong letters, nearest first. */
export function nearestTerms(
  word: string,
  terms: readonly string[],
  limit: number = allowed(word) + 1,
  count = 5,
): string[] {
  return terms
    .filter((term) => Math.abs(term.length - word.length) <= limit)
    .map((term, order) => ({ term, order, distance: editDistance(word, term) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, count)
    .map(({ term }) => term);
}
