/** The words of the policies and of the vocabulary, ready to be asked. */
import { editDistance } from '../language/suggest.ts';
import { isFormOf, stem, wordsOf } from './fold.ts';
import type { SearchWords, WordGroup } from './search-files.ts';
import { withoutQuestionWords } from './question-words.ts';

export interface Entry {
  group: WordGroup;
  /** Which of its forms. */
  form: number;
}

export interface Dictionary {
  /** What a mistyped word may mean: words of the clauses, the commonest first, and of the vocabulary. */
  spellings: readonly string[];
  /** The entries of the vocabulary that these words, without stop words, are a form of. */
  entriesOf(words: readonly string[]): readonly Entry[];
  /** True where some clause in force has a form of the word. */
  knows(word: string): boolean;
  /** True where it has this very word, whatever its ending. */
  has(word: string): boolean;
}

export function dictionaryOf({ groups, terms }: Pick<SearchWords, 'groups' | 'terms'>): Dictionary {
  const stems = new Set(terms.map(stem));
  const entries = new Map<string, Entry[]>();
  for (const group of groups)
    group.forms.forEach((words, form) => {
      const key = keyOf(withoutQuestionWords(wordsOf(words)));
      entries.set(key, [...(entries.get(key) ?? []), { group, form }]);
    });
  const has = (word: string) => stems.has(stem(word));
  const everyday = groups.flatMap(({ forms }) => forms.flatMap(wordsOf));
  return {
    spellings: [...new Set([...terms, ...everyday])],
    entriesOf: (words) => entries.get(keyOf(words)) ?? [],
    has,
    knows: (word) => has(word) || terms.some((term) => isFormOf(word, term)),
  };
}

/** Two phrases of one key are the same but for their endings. */
export const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

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
