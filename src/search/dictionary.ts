/** The words of the policies and of the vocabulary, ready to be asked. */
import { isFormOf, stem, wordsOf } from './fold.ts';
import type { SearchWords, WordGroup } from './index-words.ts';

export interface Entry {
  group: WordGroup;
  /** Which of its forms. */
  form: number;
}

export interface Dictionary {
  terms: readonly string[];
  /** The entries of the vocabulary that these words are a form of. */
  entriesOf(words: readonly string[]): readonly Entry[];
  /** True where some clause or the vocabulary has a form of the word. */
  knows(word: string): boolean;
  /** True where it has this very word, whatever its ending. */
  has(word: string): boolean;
}

export function dictionaryOf({ groups, terms }: Pick<SearchWords, 'groups' | 'terms'>): Dictionary {
  const stems = new Set(terms.map(stem));
  const entries = new Map<string, Entry[]>();
  for (const group of groups)
    group.forms.forEach((words, form) => {
      const key = keyOf(wordsOf(words));
      entries.set(key, [...(entries.get(key) ?? []), { group, form }]);
    });
  const has = (word: string) => stems.has(stem(word));
  return {
    terms,
    entriesOf: (words) => entries.get(keyOf(words)) ?? [],
    has,
    knows: (word) => has(word) || terms.some((term) => isFormOf(word, term)),
  };
}

/** Two phrases of one key are the same but for their endings. */
export const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');
