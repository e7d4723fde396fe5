/** Pairs articles by their nouns. */
import {
  allWords,
  isBeside,
  isFree,
  keyAt,
  pair,
  part,
  partnerOf,
  type BothTexts,
  type FollowedText,
} from './followed-text.ts';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** So many words at most are between an article and its noun. */
const MOST_ADJECTIVES = 2;

/**
 * Gives each noun its own article back. Of "the head", which became "the deputy or the head", a
 * redline keeps "the … head", and has no reason to keep the second "the" rather than the first.
 */
export function followArticles(texts: BothTexts): void {
  const { old, now } = texts;
  for (const word of allWords(now)) {
    if (!ARTICLES.has(keyAt(now, word))) continue;
    const noun = nounAfter(now, word);
    const article = noun === undefined ? undefined : articleBefore(old, partnerOf(now, noun));
    if (article === undefined || keyAt(old, article) !== keyAt(now, word)) continue;
    const rival = partnerOf(old, article);
    if (rival === word || (rival >= 0 && nounAfter(now, rival) === noun)) continue;
    const other = partnerOf(now, word);
    part(texts, word);
    if (rival >= 0) part(texts, rival);
    pair(texts, article, word);
    if (rival >= 0 && other >= 0) pair(texts, other, rival);
  }
}

/** The first word after an article that has a partner, where that is in the same phrase. */
function nounAfter(text: FollowedText, article: number): number | undefined {
  for (let word = article + 1; word <= article + 1 + MOST_ADJECTIVES; word++) {
    if (!goesOn(text, word - 1)) return undefined;
    if (!isFree(text, word)) return word;
  }
  return undefined;
}

/** The article before a noun, where nothing is between them but words without a partner. */
function articleBefore(text: FollowedText, noun: number): number | undefined {
  for (let word = noun - 1; word >= noun - 1 - MOST_ADJECTIVES && word >= 0; word--) {
    if (!goesOn(text, word)) return undefined;
    if (ARTICLES.has(keyAt(text, word))) return word;
    if (!isFree(text, word)) return undefined;
  }
  return undefined;
}

/** True where the phrase goes on after a word: the next is beside it and no small word, which begins another. */
const goesOn = (text: FollowedText, word: number): boolean =>
  isBeside(text, word) && (text.words[word + 1]?.worth ?? 0) >= 100;
