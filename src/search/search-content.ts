/** What search is made of: the records of the clauses, and the vocabulary, read and checked. */
import { z } from 'zod';
import { optional, texts } from '../policy/field.ts';
import { suggest } from '../language/suggest.ts';
import { readYaml } from '../policy/yaml.ts';
import { findUnreadable } from '../policy/broken-mdx.ts';
import type { Position } from '../messages/position.ts';
import { keyOf } from './dictionary.ts';
import { fold, holdsWords, stemsOf, wordsOf } from './fold.ts';
import { GENERAL_VOCABULARY } from './general-vocabulary.ts';
import type { ContentFiles, Library } from '../content/build-library.ts';
import { PolicyError, problem, type Problem } from '../messages/problem.ts';
import { searchRecords, type Records } from './records.ts';

const VOCABULARY_FILE = 'vocabulary.yaml';

export interface SearchContent {
  records: Records;
  vocabulary: VocabularyEntry[];
}

/**
 * @param today ISO date
 * @param writing true while somebody writes: drafts are searched too
 * @throws PolicyError where vocabulary.yaml has errors; its warnings are for `check` to say
 */
export function loadSearch(
  library: Library,
  files: ContentFiles,
  today: string,
  writing = false,
): SearchContent {
  const records = searchRecords(library, today, writing);
  const { entries, problems } = readVocabulary(files, records);
  if (problems.some((p) => p.severity === 'error')) throw new PolicyError(problems);
  return { records, vocabulary: entries };
}

/**
 * The general vocabulary with what a content folder adds to it and switches off, and every
 * problem of the folder's file; a folder need not have one.
 */
export function readVocabulary(
  { root, files }: ContentFiles,
  records: Records,
): { entries: VocabularyEntry[]; problems: Problem[] } {
  const source = files.get(VOCABULARY_FILE) ?? '';
  const file = `${root}/${VOCABULARY_FILE}`;
  const { entries, off, problems } = parseVocabulary(source, file);
  const texts = textsOf(records);
  return {
    entries: withGeneral(entries, off, texts),
    problems: [...problems, ...checkVocabulary(entries, texts, file)],
  };
}

/** The texts by which the clauses in force are found. */
export const textsOf = ({ now }: Records): string[] =>
  now.map(({ content, meta }) => [content, meta.under, meta.plain].filter(Boolean).join('\n'));

/** The policies' word, and the everyday words that people use for it. */
export interface VocabularyEntry {
  /** A word or phrase that the policies use: `student`, `data protection`. */
  term: string;
  /** What people say for it: `pupil`, `child`. None where the term is only for the index of terms. */
  everyday: readonly string[];
}

/** An entry that the school wrote. */
export interface OwnEntry extends VocabularyEntry {
  position: Position;
}

/** What is written in the place of everyday words to switch a general entry off. */
const OFF = 'off';

const entryKey = (term: string): string => keyOf(wordsOf(term));

/**
 * The general entries, with the words that the school adds to each, then its own entries.
 * Of a general entry there is what leads somewhere in this school's policies, and no more.
 * @param off terms of general entries that are left out
 * @param texts what search finds clauses by
 */
export function withGeneral(
  own: readonly VocabularyEntry[],
  off: readonly string[],
  texts: readonly string[],
): VocabularyEntry[] {
  const stems = texts.map(stemsOf);
  const gone = new Set(off.map(entryKey));
  const added = new Map(own.map((entry) => [entryKey(entry.term), entry]));
  const general = Object.entries(GENERAL_VOCABULARY).flatMap(([term, words]) => {
    const key = entryKey(term);
    if (gone.has(key)) return [];
    const more = added.get(key);
    added.delete(key);
    if (more) {
      const known = new Set(more.everyday.map(fold));
      const everyday = [...more.everyday, ...words.filter((word) => !known.has(fold(word)))];
      return [{ term: more.term, everyday }];
    }
    // From the policies' word to an everyday one, or the other way: one of the two is in a policy.
    const everyday = isIn(term, stems) ? words : words.filter((word) => isIn(word, stems));
    return everyday.length > 0 ? [{ term, everyday }] : [];
  });
  return [...general, ...added.values()];
}

const schema = z.record(
  z.string(),
  optional(texts('Write the everyday words as a list: “student: [pupil, child, kid]”.')),
);

/**
 * Reads the school's own file. One with problems gives what could be read, and the problems.
 * `off` has the terms of the general entries that it switches off.
 */
export function parseVocabulary(
  source: string,
  file: string,
): { entries: OwnEntry[]; off: string[]; problems: Problem[] } {
  const { data, problems, positionOf } = readYaml(source, file, 1, schema);
  const written = Object.entries(data ?? {}).map(([term, everyday = []]) => ({
    term,
    everyday,
    position: positionOf([term], true),
  }));
  const isOff = ({ everyday }: VocabularyEntry) => everyday.length === 1 && everyday[0] === OFF;
  const entries = written.filter((entry) => !isOff(entry));
  const off = written.filter(isOff);
  const general = Object.keys(GENERAL_VOCABULARY);
  const known = new Set(general.map(entryKey));
  const unknown = off
    .filter(({ term }) => !known.has(entryKey(term)))
    .map(({ term, position }) =>
      problem('vocabulary-off', file, position, { term, suggestion: suggest(term, general) }),
    );
  const repeated = entries.flatMap(({ term, everyday }) =>
    everyday.flatMap((word, i) => {
      const again = [term, ...everyday.slice(0, i)].some((w) => fold(w) === fold(word));
      const at = positionOf([term, i]);
      return again ? [problem('vocabulary-twice', file, at, { word, term })] : [];
    }),
  );
  return {
    entries,
    off: off.map(({ term }) => term),
    problems: [...findUnreadable(source, file), ...problems, ...repeated, ...unknown],
  };
}

/**
 * Entries of the school that lead nowhere: neither the term nor any of its everyday words is in a policy.
 * @param texts what search finds clauses by
 */
export function checkVocabulary(
  entries: readonly OwnEntry[],
  texts: readonly string[],
  file: string,
): Problem[] {
  const stems = texts.map(stemsOf);
  const words = new Set(texts.flatMap((text) => fold(text).match(/\p{L}{3,}/gu) ?? []));
  return entries
    .filter(({ term, everyday }) => ![term, ...everyday].some((words) => isIn(words, stems)))
    .map(({ term, position }) =>
      problem('vocabulary-nowhere', file, position, { term, suggestion: suggest(term, words) }),
    );
}

/** True where some text holds all the words, whatever their endings. */
export const isIn = (words: string, stems: readonly (readonly string[])[]): boolean => {
  const phrase = stemsOf(words);
  return stems.some((text) => holdsWords(text, phrase));
};
