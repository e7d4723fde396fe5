/**
 * Pairs the words that were moved: what is left over in both texts, out of order.
 *
 * Sentences first, the most alike before the others; then stretches of words, the heaviest before
 * the others (the greedy form of W. F. Tichy, "The string-to-string correction problem with block
 * moves", ACM Trans. Comput. Syst. 2, 1984).
 */
import { RULE_WORDS } from '../../language/rule-words.ts';
import { keepAsRedline, mainSource } from './follow-in-order.ts';
import {
  allWords,
  freeAmong,
  isFree,
  keyAt,
  pair,
  wordsOf,
  worthOf,
  type FollowedText,
  type BothTexts,
} from './followed-text.ts';

/** Sentences in different places with a smaller share of common words are two sentences. */
const LEAST_LIKENESS = 0.5;

/** A sentence, and what of it has no partner yet. */
interface Loose {
  free: readonly number[];
  /** What the whole sentence is worth. */
  size: number;
}

/** Pairs what a redline keeps of sentences that were moved and edited. */
export function followMovedSentences(texts: BothTexts): void {
  const { old, now } = texts;
  const looseBefore = looseSentences(old);
  const candidates = looseSentences(now).flatMap((to) =>
    looseBefore.flatMap((from) => {
      const likeness = likenessOf(texts, from, to);
      return likeness >= LEAST_LIKENESS ? [{ from, to, likeness }] : [];
    }),
  );
  const used = new Set<Loose>();
  for (const { from, to } of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    if (used.has(from) || used.has(to)) continue;
    used.add(from).add(to);
    keepAsRedline(texts, from.free, to.free);
  }
}

/** Sentences of which enough is free to be like another. */
const looseSentences = (text: FollowedText): Loose[] =>
  text.sentences.flatMap((sentence) => {
    const words = wordsOf(sentence);
    const [free, size] = [freeAmong(text, words), worthOf(text, words)];
    return 2 * worthOf(text, free) >= LEAST_LIKENESS * size ? [{ free, size }] : [];
  });

/** The Dice likeness of two sentences, 0 to 1; only words that are free count as common. */
function likenessOf({ old, now }: BothTexts, from: Loose, to: Loose): number {
  const left = new Map<string, number>();
  for (const word of from.free) left.set(keyAt(old, word), (left.get(keyAt(old, word)) ?? 0) + 1);
  const shared = to.free.filter((word) => {
    const count = left.get(keyAt(now, word)) ?? 0;
    left.set(keyAt(now, word), count - 1);
    return count > 0;
  });
  return (2 * worthOf(now, shared)) / (from.size + to.size || 1);
}

/** What a stretch has to be worth to have been moved: out of another sentence, or inside its own. */
const LEAST_WORTH = { elsewhere: 400, sameSentence: 100 };

/** Words of the new text from `to` on that are those of the old text from `from` on. */
interface Moved {
  from: number;
  to: number;
  length: number;
  worth: number;
}

/** Pairs stretches of words until none is left that is worth it. */
export function followMovedStretches(texts: BothTexts): void {
  const sources = texts.now.sentences.map((sentence) => mainSource(texts, sentence)?.index);
  for (;;) {
    const moved = heaviestMoved(texts, sources);
    if (!moved) return;
    for (let index = 0; index < moved.length; index++)
      pair(texts, moved.from + index, moved.to + index);
  }
}

/**
 * The heaviest stretch of free words that both texts have, inside one sentence of each.
 * @param sources by sentence of the new text: the sentence of the old text that it was
 */
function heaviestMoved(
  { old, now }: BothTexts,
  sources: readonly (number | undefined)[],
): Moved | undefined {
  const places = new Map<string, number[]>();
  for (const word of freeAmong(old, allWords(old)))
    places.set(keyAt(old, word), [...(places.get(keyAt(old, word)) ?? []), word]);
  let heaviest: Moved | undefined;
  /** By the old word that it ends with: each stretch that ends with the new word before. */
  let endedBefore = new Map<number, Moved>();
  for (const word of allWords(now)) {
    const endsHere = new Map<number, Moved>();
    const sentence = now.sentenceOf[word];
    for (const oldWord of isFree(now, word) ? (places.get(keyAt(now, word)) ?? []) : []) {
      const oldSentence = old.sentenceOf[oldWord];
      const goesOn =
        now.sentenceOf[word - 1] === sentence && old.sentenceOf[oldWord - 1] === oldSentence;
      const before = goesOn ? endedBefore.get(oldWord - 1) : undefined;
      const moved: Moved = {
        from: before?.from ?? oldWord,
        to: before?.to ?? word,
        length: (before?.length ?? 0) + 1,
        worth: (before?.worth ?? 0) + worthOf(now, [word]),
      };
      endsHere.set(oldWord, moved);
      const isSame = sentence !== undefined && sources[sentence] === oldSentence;
      const least = LEAST_WORTH[isSame ? 'sameSentence' : 'elsewhere'];
      const isHeavy = moved.worth >= least && moved.worth > (heaviest?.worth ?? 0);
      if (isHeavy && !hasRuleWordsAlone(now, moved)) heaviest = moved;
    }
    endedBefore = endsHere;
  }
  return heaviest;
}

/**
 * True where verbs of duty, negations and numbers stand without another word of weight: a "must"
 * that went and one that came are two rules, not one that moved.
 */
function hasRuleWordsAlone(now: FollowedText, { to, length }: Moved): boolean {
  return now.words
    .slice(to, to + length)
    .every(
      ({ key, worth }) =>
        worth < 100 || RULE_WORDS.duty.has(key) || RULE_WORDS.negation.has(key) || /\d/.test(key),
    );
}
