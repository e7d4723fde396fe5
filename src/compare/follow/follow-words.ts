/**
 * Which words of a text are the words of an earlier text, wherever they stand in it.
 *
 * A redline keeps what stays in order and calls the rest removed and added. For the age of a word
 * that is not enough: a sentence that changes its place keeps its words. So:
 *
 * 1. Sentences that both texts have word for word are each other, and divide the texts. Between
 *    them the redline says what is kept; of a sentence that was rewritten nothing is
 *    (`follow-in-order.ts`).
 * 2. What is left over is looked for elsewhere: sentences that were moved and edited, then
 *    stretches of words (`follow-moved.ts`).
 * 3. Last come words whose spelling alone was joined or parted (`follow-spelling.ts`), times in
 *    words (`follow-times.ts`), and the articles, each of which goes with its noun
 *    (`follow-articles.ts`).
 */
import type { UnitText } from '../redline/unit.ts';
import { followArticles } from './follow-articles.ts';
import { followInOrder } from './follow-in-order.ts';
import { followMovedSentences, followMovedStretches } from './follow-moved.ts';
import { followSpelling } from './follow-spelling.ts';
import { followTimes } from './follow-times.ts';
import { toFollowedText } from './followed-text.ts';

/**
 * Follows the words of a text back to an earlier one. Words are the units with `isWord`, counted
 * without the others.
 * @returns for each word of `after` the word of `before` that it is, or −1 where it is new. Two
 *   words that were written as one have the same partner
 */
export function followWords(before: UnitText, after: UnitText): Int32Array {
  const texts = { old: toFollowedText(before), now: toFollowedText(after) };
  followInOrder(texts);
  followMovedSentences(texts);
  followMovedStretches(texts);
  const halves = followSpelling(texts);
  followTimes(texts);
  followArticles(texts);
  const partners = texts.now.partner.slice();
  for (const [newWord, oldWord] of halves) partners[newWord] = oldWord;
  return partners;
}
