/** The words of the policies and of the vocabulary, ready to be asked. */
import { isFormOf, stem, wordsOf } from './fold.ts';
import type { SearchWords, WordGroup } from './search-words.ts';
import { withoutStopWords } from './stop-words.ts';

export interface Entry {
  group: WordGroup;
  /** Which of its forms. */
  form: number;
}

export interface Dictionary {
  /** What a mistyped word may stand for: words of the clauses, the commonest first, and of the vocabulary. */
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
      const key = keyOf(withoutStopWords(wordsOf(words)));
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
