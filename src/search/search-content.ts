/** What search is made of: the records of the clauses, and `vocabulary.yaml`, read and checked. */
import { z } from 'zod';
import { optional, texts } from '../policy/field.ts';
import { suggest } from '../language/suggest.ts';
import { readYaml } from '../policy/yaml.ts';
import { findUnreadable } from '../policy/broken-mdx.ts';
import type { Position } from '../messages/position.ts';
import { fold, holdsWords, stemsOf } from './fold.ts';
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

/** The vocabulary of a content folder, and every problem of it; a folder need not have one. */
export function readVocabulary(
  { root, files }: ContentFiles,
  records: Records,
): { entries: VocabularyEntry[]; problems: Problem[] } {
  const source = files.get(VOCABULARY_FILE);
  if (source === undefined) return { entries: [], problems: [] };
  const file = `${root}/${VOCABULARY_FILE}`;
  const { entries, problems } = parseVocabulary(source, file);
  return { entries, problems: [...problems, ...checkVocabulary(entries, textsOf(records), file)] };
}

/** The texts by which the clauses in force are found. */
export const textsOf = ({ now }: Records): string[] =>
  now.map(({ content, meta }) => [content, meta.under, meta.plain].filter(Boolean).join('\n'));

/** The policies' word, and the everyday words that people use for it. */
export interface VocabularyEntry {
  /** A word or phrase that the policies use: `student`, `data protection`. */
  term: string;
  /** What people say for it: `pupil`, `child`. None where the term is only for the index of terms. */
  everyday: string[];
  position: Position;
}

const schema = z.record(
  z.string(),
  optional(texts('Write the everyday words as a list: “student: [pupil, child, kid]”.')),
);

/** Reads the file. One with problems gives the entries that could be read, and the problems. */
export function parseVocabulary(
  source: string,
  file: string,
): { entries: VocabularyEntry[]; problems: Problem[] } {
  const { data, problems, positionOf } = readYaml(source, file, 1, schema);
  const entries = Object.entries(data ?? {}).map(([term, everyday = []]) => ({
    term,
    everyday,
    position: positionOf([term], true),
  }));
  const repeated = entries.flatMap(({ term, everyday }) =>
    everyday.flatMap((word, i) => {
      const again = [term, ...everyday.slice(0, i)].some((w) => fold(w) === fold(word));
      const at = positionOf([term, i]);
      return again ? [problem('vocabulary-twice', file, at, { word, term })] : [];
    }),
  );
  return { entries, problems: [...findUnreadable(source, file), ...problems, ...repeated] };
}

/**
 * Entries that lead nowhere: neither the term nor any of its everyday words is in a policy.
 * @param texts what search finds clauses by
 */
export function checkVocabulary(
  entries: readonly VocabularyEntry[],
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
