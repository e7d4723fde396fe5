/** The words that the school writes, by which a slip is told from another word. */
import type { ContentFiles, Policy } from '../content/build-library.ts';
import { foldText, TOKEN_KINDS, tokenize } from '../language/tokenize.ts';

/** How many other clauses, titles and lists of the school have a word, whatever its capitals. */
export type KnownWords = (word: string) => number;

/** What is corrected: it is no witness of its own words, in whichever edition. */
export interface Questioned {
  policy: string;
  about: string;
  name: string;
}

/** A clause counts once, however many editions have it. Vocabulary, law and the school’s facts count too. */
export function knownWords(
  policies: readonly Policy[],
  { files }: ContentFiles,
  { policy, about, name }: Questioned,
): KnownWords {
  const witnesses = new Map<string, string[]>();
  const hear = (witness: string, text: string) =>
    witnesses.set(witness, [...(witnesses.get(witness) ?? []), text]);
  for (const [path, text] of files) if (path.endsWith('.yaml')) hear(path, text);
  for (const { slug, editions } of policies)
    for (const { meta, clauses } of editions) {
      const isAsked = (what: string, id: string) =>
        slug === policy && about === what && name === id;
      if (!isAsked('field', 'title')) hear(`${slug} title`, meta.title);
      for (const { id, text } of clauses) if (!isAsked('clause', id)) hear(`${slug} #${id}`, text);
    }
  const counts = new Map<string, number>();
  for (const texts of witnesses.values())
    for (const word of new Set(texts.flatMap(wordsIn)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => counts.get(foldText(word)) ?? 0;
}

/** Folded; “school’s” is a word, and “school” with it. */
const wordsIn = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => TOKEN_KINDS[kind].isWord)
    .flatMap(({ text: word }) => {
      const key = foldText(word);
      return [key, key.replace(/'s?$/, '')];
    });
