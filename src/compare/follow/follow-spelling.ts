/** Pairs words whose spelling alone was joined or parted: "head teacher", "headteacher". */
import {
  allWords,
  freeAmong,
  isBeside,
  isFree,
  keyAt,
  pair,
  type BothTexts,
  type FollowedText,
} from './followed-text.ts';

/**
 * Pairs words that were two and are one, or were one and are two ("head teacher", "headteacher").
 * Of two that became one the last is the partner.
 * @returns the second of two words that were one, with what both were
 */
export function followSpelling(texts: BothTexts): Map<number, number> {
  const { old, now } = texts;
  const halves = new Map<number, number>();
  for (const [first, newWord] of twosAndOnes(old, now)) pair(texts, first + 1, newWord);
  for (const [first, oldWord] of twosAndOnes(now, old)) {
    pair(texts, oldWord, first);
    halves.set(first + 1, oldWord);
  }
  return halves;
}

/** The first of two free words in a row, and the free word of the other text that both would be as one. */
function twosAndOnes(text: FollowedText, other: FollowedText): [first: number, one: number][] {
  const ones = new Map<string, number[]>();
  for (const word of freeAmong(other, allWords(other)))
    ones.set(keyAt(other, word), [...(ones.get(keyAt(other, word)) ?? []), word]);
  return freeAmong(text, allWords(text)).flatMap((first) => {
    if (!isFree(text, first + 1) || !isBeside(text, first)) return [];
    const one = ones.get(keyAt(text, first) + keyAt(text, first + 1))?.shift();
    return one === undefined ? [] : [[first, one]];
  });
}
