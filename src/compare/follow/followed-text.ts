/** A text as a list of words in sentences, each word with its partner in another text. */
import { present } from '../../language/present.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Unit, UnitText } from '../redline/unit.ts';

export interface FollowedText {
  whole: UnitText;
  /** The words alone, with keys that leave out what is a matter of typing; punctuation is nobody's word. */
  words: Unit[];
  /** By word: its place among the units of the text. */
  units: number[];
  sentences: Stretch[];
  /** By word: the index of its sentence. */
  sentenceOf: number[];
  /** By word: its partner among the words of the other text, or −1. */
  partner: Int32Array;
}

/** Words from `from` up to but not including `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Both texts. Partners are always mutual. */
export interface BothTexts {
  old: FollowedText;
  now: FollowedText;
}

export function toFollowedText(whole: UnitText): FollowedText {
  const units = whole.units.flatMap(({ isWord }, index) => (isWord ? [index] : []));
  const words = units.map((index) => {
    const unit = present(whole.units[index], 'these are indexes of the units');
    return { ...unit, key: spelling(unit.key) };
  });
  const sentences: Stretch[] = [];
  for (const { end } of sentencesOf(whole.text)) {
    const from = sentences.at(-1)?.to ?? 0;
    let to = from;
    while (to < words.length && (words[to]?.start ?? 0) < end) to++;
    if (to > from) sentences.push({ from, to });
  }
  const sentenceOf = sentences.flatMap((sentence, index) => wordsOf(sentence).map(() => index));
  return {
    whole,
    words,
    units,
    sentences,
    sentenceOf,
    partner: new Int32Array(words.length).fill(-1),
  };
}

/**
 * A key without what is a matter of typing inside a word: hyphens ("e-mail"), apostrophes, the
 * space of "9.30 am", the colon of "9:30" and the comma of "1,000".
 */
function spelling(key: string): string {
  return key
    .replace(/[\s']|(?<!\d)-|-(?!\d)/g, '')
    .replace(/(?<=\d):(?=\d)/g, '.')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

export const keyAt = ({ words }: FollowedText, word: number): string => words[word]?.key ?? '';

/** The place of a word among the units; past the last word: past the last unit. */
export const unitAt = ({ units, whole }: FollowedText, word: number): number =>
  units[word] ?? whole.units.length;

/** True where no punctuation is between a word and the next. */
export const isBeside = (text: FollowedText, word: number): boolean =>
  unitAt(text, word + 1) === unitAt(text, word) + 1;

/** −1 where the word has none, and outside the text. */
export const partnerOf = ({ partner }: FollowedText, word: number): number => partner[word] ?? -1;

/** True for a word of the text without a partner. */
export const isFree = ({ partner }: FollowedText, word: number): boolean => partner[word] === -1;

export function pair({ old, now }: BothTexts, oldWord: number, newWord: number): void {
  old.partner[oldWord] = newWord;
  now.partner[newWord] = oldWord;
}

/** Takes the partner of a word of the newer text away, if it has one. */
export function part({ old, now }: BothTexts, newWord: number): void {
  const oldWord = partnerOf(now, newWord);
  if (oldWord >= 0) old.partner[oldWord] = -1;
  now.partner[newWord] = -1;
}

export const wordsOf = ({ from, to }: Stretch): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

export const allWords = ({ words }: FollowedText): number[] => [...words.keys()];

export const freeAmong = (text: FollowedText, words: readonly number[]): number[] =>
  words.filter((word) => isFree(text, word));

/** Past the last sentence: an empty stretch at the end of the text. */
export const sentenceAt = ({ sentences, words }: FollowedText, index: number): Stretch =>
  sentences[index] ?? { from: words.length, to: words.length };

/** What some words are worth, in hundredths of a word. */
export const worthOf = ({ words }: FollowedText, list: readonly number[]): number =>
  list.reduce((sum, word) => sum + (words[word]?.worth ?? 0), 0);
