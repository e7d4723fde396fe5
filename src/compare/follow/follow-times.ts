/** Holds the words of a time together: "half past three" is one thing to a reader. */
import { allWords, isFree, part, type BothTexts } from './followed-text.ts';

/** A time in words. In digits it is one unit anyhow. */
const TIME_IN_WORDS = /\b(?:(?:half|quarter) (?:past|to) \p{L}+|\p{L}+ o['’]clock)\b/giu;

/** A time is one word: where a part of it is new, all of it is. */
export function followTimes(texts: BothTexts): void {
  const { now } = texts;
  for (const { 0: time, index } of now.whole.text.matchAll(TIME_IN_WORDS)) {
    const parts = allWords(now).filter((word) => {
      const start = now.words[word]?.start ?? 0;
      return start >= index && start < index + time.length;
    });
    if (parts.some((word) => isFree(now, word))) for (const word of parts) part(texts, word);
  }
}
