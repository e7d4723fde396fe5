/** Pairs the words that stayed in their sentences: sentence by sentence, then by the redline. */
import { matchTexts } from '../redline/redline.ts';
import type { Unit, UnitText } from '../redline/unit.ts';
import {
  freeAmong,
  isFree,
  keyAt,
  pair,
  part,
  partnerOf,
  sentenceAt,
  unitAt,
  wordsOf,
  worthOf,
  type FollowedText,
  type BothTexts,
  type Stretch,
} from './followed-text.ts';

/** A sentence of the old text and one of the new, by index. */
type SentencePair = readonly [from: number, to: number];

/**
 * Pairs sentences that stayed word for word, wherever they are. The heaviest list of them that
 * are in the same order divides both texts, and what is between is compared as a redline would:
 * so a sentence cannot take its words from one that merely follows the same pattern.
 */
export function followInOrder(texts: BothTexts): void {
  const { old, now } = texts;
  const alike = sentencesAlike(texts);
  for (const [from, to] of alike) {
    const first = sentenceAt(old, from).from;
    wordsOf(sentenceAt(now, to)).forEach((word, index) => pair(texts, first + index, word));
  }
  let [row, column] = [0, 0];
  const end: SentencePair = [old.sentences.length, now.sentences.length];
  for (const [nextRow, nextColumn] of [...heaviestInOrder(old, alike), end]) {
    keepAsRedline(
      texts,
      freeAmong(old, between(old, row, nextRow)),
      freeAmong(now, between(now, column, nextColumn)),
    );
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  growSentences(texts);
  for (const sentence of now.sentences) dropIfRewritten(texts, sentence);
}

/** The words from one sentence up to but not including another. */
const between = (text: FollowedText, first: number, end: number): number[] =>
  wordsOf({ from: sentenceAt(text, first).from, to: sentenceAt(text, end).from });

/** Lighter sentences are found too often to say which of them is meant. */
const LEAST_SENTENCE = 200;

/** Pairs of sentences that have the same words: the first with the first, and so on. */
function sentencesAlike({ old, now }: BothTexts): SentencePair[] {
  const keyOf = (text: FollowedText, sentence: Stretch): string =>
    wordsOf(sentence)
      .map((word) => keyAt(text, word))
      .join(' ');
  const waiting = new Map<string, number[]>();
  old.sentences.forEach((sentence, from) => {
    if (worthOf(old, wordsOf(sentence)) < LEAST_SENTENCE) return;
    const key = keyOf(old, sentence);
    waiting.set(key, [...(waiting.get(key) ?? []), from]);
  });
  return now.sentences.flatMap((sentence, to) => {
    const from = waiting.get(keyOf(now, sentence))?.shift();
    return from === undefined ? [] : [[from, to] as const];
  });
}

/** Of pairs that ascend in the new text, the heaviest list that ascends in the old text too. */
function heaviestInOrder(old: FollowedText, pairs: readonly SentencePair[]): SentencePair[] {
  /** For each pair: the heaviest list that ends with it. */
  const lists: { weight: number; list: SentencePair[] }[] = [];
  const heaviestBefore = (row: number): { weight: number; list: SentencePair[] } =>
    lists
      .filter(({ list }) => (list.at(-1)?.[0] ?? row) < row)
      .reduce((a, b) => (b.weight > a.weight ? b : a), { weight: 0, list: [] });
  for (const [from, to] of pairs) {
    const { weight, list } = heaviestBefore(from);
    const own = worthOf(old, wordsOf(sentenceAt(old, from)));
    lists.push({ weight: weight + own, list: [...list, [from, to]] });
  }
  return heaviestBefore(Infinity).list;
}

/** Pairs what a redline of these words keeps. */
export function keepAsRedline(
  texts: BothTexts,
  oldWords: readonly number[],
  newWords: readonly number[],
): void {
  if (oldWords.length === 0 || newWords.length === 0) return;
  const [a, b] = [excerpt(texts.old, oldWords), excerpt(texts.now, newWords)];
  matchTexts(a.text, b.text).forEach((partner, unit) => {
    const [oldWord, newWord] = [a.words[unit] ?? -1, b.words[partner] ?? -1];
    if (oldWord >= 0 && newWord >= 0) pair(texts, oldWord, newWord);
  });
}

/**
 * Some words of a text, with the punctuation that follows each, as a text of their own.
 * `words` says which word each unit is; −1 for punctuation.
 */
function excerpt(of: FollowedText, list: readonly number[]): { text: UnitText; words: number[] } {
  const units: Unit[] = [];
  const words: number[] = [];
  for (const word of list) {
    const [first, ...marks] = of.whole.units.slice(unitAt(of, word), unitAt(of, word + 1));
    if (!first) continue;
    units.push({ ...first, key: keyAt(of, word) }, ...marks);
    words.push(word, ...marks.map(() => -1));
  }
  return { text: { ...of.whole, units }, words };
}

/**
 * Pairs equal words at the ends of a sentence that stayed, and beside paired words whatever
 * punctuation came or went between. A redline marks such a word along with the changes on both
 * sides of it when it is small ("[A new sentence.] The [head → deputy] …"), because that reads
 * better; the word stood there all the same.
 */
function growSentences(texts: BothTexts): void {
  const { old, now } = texts;
  const pairIfSame = (oldWord: number, word: number): void => {
    const areFree = isFree(old, oldWord) && isFree(now, word);
    if (areFree && keyAt(old, oldWord) === keyAt(now, word)) pair(texts, oldWord, word);
  };
  for (const sentence of now.sentences) {
    const source = mainSource(texts, sentence);
    if (!source) continue;
    const { from, to } = sentenceAt(old, source.index);
    pairIfSame(from, sentence.from);
    pairIfSame(to - 1, sentence.to - 1);
  }
  const grow = (word: number, by: 1 | -1): void => {
    const oldWord = partnerOf(now, word);
    const isInside =
      now.sentenceOf[word] === now.sentenceOf[word + by] &&
      old.sentenceOf[oldWord] === old.sentenceOf[oldWord + by];
    if (oldWord >= 0 && isInside) pairIfSame(oldWord + by, word + by);
  };
  for (let word = 0; word < now.words.length; word++) grow(word, 1);
  for (let word = now.words.length - 1; word >= 0; word--) grow(word, -1);
}

/** Where a smaller share is kept, a sentence was rewritten. */
const LEAST_KEPT = 0.2;

/** A sentence of which so much is kept only grew, or is what was left of a longer one. */
const ONLY_GREW = 0.5;

/** What a sentence that was rewritten has in common with the one before is chance. */
function dropIfRewritten(texts: BothTexts, sentence: Stretch): void {
  const { old, now } = texts;
  const source = mainSource(texts, sentence);
  if (!source) return;
  const words = wordsOf(sentence);
  const kept = worthOf(
    now,
    words.filter((word) => !isFree(now, word)),
  );
  const size = worthOf(now, words);
  const oldSize = worthOf(old, wordsOf(sentenceAt(old, source.index)));
  const isOther = kept < LEAST_KEPT * Math.max(size, oldSize);
  const onlyGrew = source.kept >= ONLY_GREW * oldSize || kept >= ONLY_GREW * size;
  if (isOther && !onlyGrew) for (const word of words) part(texts, word);
}

/** The sentence of the old text that most words of a new one come from, and what those are worth. */
export function mainSource(
  { old, now }: BothTexts,
  sentence: Stretch,
): { index: number; kept: number } | undefined {
  const kept = new Map<number, number>();
  for (const word of wordsOf(sentence)) {
    const index = old.sentenceOf[partnerOf(now, word)];
    if (index !== undefined) kept.set(index, (kept.get(index) ?? 0) + worthOf(now, [word]));
  }
  const [main] = [...kept].toSorted(([, a], [, b]) => b - a);
  return main && { index: main[0], kept: main[1] };
}
