/**
 * The vocabulary in parts, so that a search loads the entries of the words that were typed and
 * not the thousands of others. Which part has a word is told by the word's first letters alone,
 * in the build and in the browser; src/client/search/preload.js does the same sum.
 */
import { stem, wordsOf } from './fold.ts';
import { withoutQuestionWords } from './question-words.ts';

/** An entry of the vocabulary, as far as it leads somewhere in the policies. */
export interface WordGroup {
  /** Words that the policies use: every other form leads to them, and each to the others. */
  terms: string[];
  /** What people say, and no policy does. */
  everyday: string[];
  /** What people say and the policies do too: the terms lead to these as well. */
  both: string[];
}

/** What a part has of an entry: where it leads, and those of its forms that belong to the part. */
export interface PartOfGroup {
  terms: string[];
  both: string[];
  /** How many forms the entry has that are no terms, in all parts. */
  breadth: number;
  forms: string[];
}

/** Characters of the whole vocabulary to a part, about: with what is repeated, some 5 KB over the wire. */
const SIZE = 4_000;
const MOST = 128;
/** Where an entry leads, at most: the first of its words say what it is about. */
const TERMS = 6;
const BOTH = 4;

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

/** The entries in parts: a form of several words is in the part of its first. */
export function partsOf(groups: readonly WordGroup[]): PartOfGroup[][] {
  const count = partsFor(groups);
  const parts: PartOfGroup[][] = Array.from({ length: count }, () => []);
  for (const { terms, everyday, both } of groups) {
    const byPart = Map.groupBy([...terms, ...everyday, ...both], (form) => {
      const [first = ''] = withoutQuestionWords(wordsOf(form));
      return partOf(stem(first.split('-')[0] ?? ''), count);
    });
    for (const [part, forms] of byPart)
      parts[part]?.push({
        terms: terms.slice(0, TERMS),
        both: both.slice(0, BOTH),
        breadth: everyday.length + both.length,
        forms,
      });
  }
  return parts;
}
