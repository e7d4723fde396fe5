/** What search is made of: the records of the clauses, and the vocabulary, read and checked. */
import { z } from 'zod';
import { optional, texts } from '../policy/field.ts';
import { suggest } from '../language/suggest.ts';
import { readYaml } from '../policy/yaml.ts';
import { findUnreadable } from '../policy/broken-mdx.ts';
import type { Position } from '../messages/position.ts';
import { keyOf } from './dictionary.ts';
import { fold, stemsOf, wordsOf } from './fold.ts';
import { GENERAL_VOCABULARY } from './vocabulary/general-vocabulary.ts';
import type { VocabularyEntry } from './vocabulary/vocabulary-entry.ts';
import type { WordGroup } from './parts-of.ts';
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
    entries: withGeneral(entries, off),
    problems: [...problems, ...checkVocabulary(entries, texts, file)],
  };
}

/** The texts by which the clauses in force are found. */
export const textsOf = ({ now }: Records): string[] =>
  now.map(({ content, meta }) => [content, meta.under, meta.plain].filter(Boolean).join('\n'));

/** An entry that the school wrote: one word or phrase of its policies. */
export interface OwnEntry {
  term: string;
  everyday: readonly string[];
  position: Position;
}

/** What is written in the place of everyday words to switch a word of the general vocabulary off. */
const OFF = 'off';

const entryKey = (term: string): string => keyOf(wordsOf(term));

/**
 * The general entries without the words that the school switches off, then its own entries.
 * @param off words, of either side of an entry, that lead nowhere and are led to by nothing
 */
export function withGeneral(
  own: readonly Pick<OwnEntry, 'term' | 'everyday'>[],
  off: readonly string[],
): VocabularyEntry[] {
  const gone = new Set(off.map(entryKey));
  const kept = (words: readonly string[]) => words.filter((word) => !gone.has(entryKey(word)));
  const general =
    off.length === 0
      ? GENERAL_VOCABULARY
      : GENERAL_VOCABULARY.map(({ terms, everyday }) => ({
          terms: kept(terms),
          everyday: kept(everyday),
        }));
  return [...general, ...own.map(({ term, everyday }) => ({ terms: [term], everyday }))];
}

/**
 * Of each entry what leads somewhere in the policies, and no more; none that leads nowhere.
 * @param texts what search finds clauses by
 */
export function groupsOf(
  entries: readonly VocabularyEntry[],
  texts: readonly string[],
): WordGroup[] {
  const isIn = phrasesIn(texts);
  return entries.flatMap(({ terms, everyday }): WordGroup[] => {
    const [used, unused] = parted(terms, isIn);
    const [both, said] = parted(everyday, isIn);
    const group =
      used.length > 0
        ? { terms: used, everyday: [...unused, ...said], both }
        : // The policies say as people do: an official word leads there, another everyday one does not.
          { terms: both, everyday: unused, both: [] };
    const forms = group.everyday.length + group.terms.length + group.both.length;
    return group.terms.length > 0 && forms > 1 ? [group] : [];
  });
}

/** The vocabulary as far as it leads somewhere in this content, worked out once. */
export function searchGroups(content: SearchContent): WordGroup[] {
  const groups = known.get(content) ?? groupsOf(content.vocabulary, textsOf(content.records));
  known.set(content, groups);
  return groups;
}
const known = new WeakMap<SearchContent, WordGroup[]>();

function parted<T>(list: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))];
}

const schema = z.record(
  z.string(),
  optional(texts('Write the everyday words as a list: “student: [pupil, child, kid]”.')),
);

const generalForms = (): string[] =>
  GENERAL_VOCABULARY.flatMap(({ terms, everyday }) => [...terms, ...everyday]);

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
  const isOff = ({ everyday }: Pick<OwnEntry, 'everyday'>) =>
    everyday.length === 1 && everyday[0] === OFF;
  const entries = written.filter((entry) => !isOff(entry));
  const off = written.filter(isOff);
  const general = off.length > 0 ? generalForms() : [];
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
  const isIn = phrasesIn(texts);
  const words = new Set(texts.flatMap((text) => fold(text).match(/\p{L}{3,}/gu) ?? []));
  return entries
    .filter(({ term, everyday }) => ![term, ...everyday].some(isIn))
    .map(({ term, position }) =>
      problem('vocabulary-nowhere', file, position, { term, suggestion: suggest(term, words) }),
    );
}

/** Tells whether some text holds all of a few words, whatever their endings. */
export function phrasesIn(texts: readonly string[]): (words: string) => boolean {
  const places = new Map<string, Set<number>>();
  texts.forEach((text, i) => {
    for (const stem of stemsOf(text)) {
      const known = places.get(stem) ?? new Set();
      places.set(stem, known.add(i));
    }
  });
  return (words) => {
    const sets = stemsOf(words).map((stem) => places.get(stem) ?? new Set<number>());
    const [first = new Set<number>(), ...others] = sets.sort((a, b) => a.size - b.size);
    return [...first].some((i) => others.every((set) => set.has(i)));
  };
}
