/**
 * The vocabulary in parts, so that a search loads the entries of the words that were typed and
 * not the thousands of others. Which part has a word is told by the word's first letters alone,
 * in the build and in the browser; src/client/search/preload.js does the same sum.
 */
import { stem, wordsOf } from './fold.ts';
import { LIGHT_WORDS, QUESTION_WORDS, withoutQuestionWords } from './question-words.ts';

/** An entry of the vocabulary, as far as it leads somewhere in the policies. */
export interface WordGroup {
  /** Words that the policies use: every other form leads to them, and each to the others. */
  terms: string[];
  /** What people say, and no policy does. */
  everyday: string[];
  /** What people say and the policies do too: the terms lead to these as well. */
  both: string[];
}

/** What a part has of an entry: where it leads, and those of its forms and words that belong to the part. */
export interface PartOfGroup {
  /** The entry's number, the same in all parts. */
  entry: number;
  terms: string[];
  both: string[];
  /** How many forms the entry has that are no terms, in all parts. */
  breadth: number;
  forms: string[];
  /** For the stems of its words that belong to the part, in how many of its forms each is. */
  words: Record<string, number>;
}

/** Characters of the whole vocabulary to a part, about: with what is repeated, some 5 KB over the wire. */
const SIZE = 4_000;
const MOST = 128;
/** Where an entry leads, at most: the first of its words say what it is about. */
const TERMS = 6;
const BOTH = 4;
/** The share of all entries from which on a word, such as “child”, does not tell them apart; and entries that are never too many. */
const COMMON = 0.05;
const FEW = 20;

/** @returns how many parts a vocabulary of this size has: a power of two */
export function partsFor(groups: readonly WordGroup[]): number {
  const size = JSON.stringify(groups).length;
  return Math.min(MOST, 2 ** Math.max(0, Math.ceil(Math.log2(size / SIZE))));
}

/** @param stem of a word */
export function partOf(stem: string, parts: number): number {
  let sum = 0;
  for (const letter of stem.slice(0, 3)) sum = sum * 31 + letter.charCodeAt(0);
  return sum % parts;
}

/**
 * The entries in parts: a form of several words is in the part of its first, and each word that
 * tells entries apart in the part of its own.
 */
export function partsOf(groups: readonly WordGroup[]): PartOfGroup[][] {
  const count = partsFor(groups);
  const parts: PartOfGroup[][] = Array.from({ length: count }, () => []);
  const words = groups.map(wordsOfGroup);
  const isTelling = tellingWords(words);
  groups.forEach(({ terms, everyday, both }, entry) => {
    const formsByPart = new Map<number, string[]>();
    for (const form of [...terms, ...everyday, ...both])
      for (const part of partsOfForm(form, count))
        formsByPart.set(part, [...(formsByPart.get(part) ?? []), form]);
    const telling = [...(words[entry] ?? [])].filter(([word]) => isTelling(word));
    const wordsByPart = Map.groupBy(telling, ([word]) => partOf(word, count));
    for (const part of new Set([...formsByPart.keys(), ...wordsByPart.keys()]))
      parts[part]?.push({
        entry,
        terms: terms.slice(0, TERMS),
        both: both.slice(0, BOTH),
        breadth: everyday.length + both.length,
        forms: formsByPart.get(part) ?? [],
        words: Object.fromEntries(wordsByPart.get(part) ?? []),
      });
  });
  return parts;
}

/** A form is where its first word is looked up and, as “Wi-Fi” and “e bike”, where both words written as one are. */
function partsOfForm(form: string, count: number): Set<number> {
  const words = withoutQuestionWords(wordsOf(form)).flatMap((word) => word.split('-'));
  const [first = '', second = ''] = words;
  const spellings = words.length === 2 ? [first, first + second] : [first];
  return new Set(spellings.map((spelling) => partOf(stem(spelling), count)));
}

/** The stems of an entry's words, and in how many of its forms each is. */
function wordsOfGroup({ terms, everyday, both }: WordGroup): Map<string, number> {
  const counts = new Map<string, number>();
  for (const form of [...terms, ...everyday, ...both])
    for (const word of new Set(wordsOf(form).flatMap((word) => word.split('-'))))
      if (!QUESTION_WORDS.has(word) && !LIGHT_WORDS.has(word))
        counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  return counts;
}

/** Words that not too many entries have. */
function tellingWords(entries: readonly ReadonlyMap<string, number>[]): (word: string) => boolean {
  const having = new Map<string, number>();
  for (const words of entries)
    for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const most = Math.max(FEW, entries.length * COMMON);
  return (word) => (having.get(word) ?? 0) <= most;
}
