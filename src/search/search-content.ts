/** Everything search needs at build, read once: records, vocabulary, the data for the browser. */
import type { ContentFiles, Library } from '../content/library.ts';
import { PolicyError, type Problem } from '../messages/problem.ts';
import { searchRecords, type Records } from './records.ts';
import { checkVocabulary, parseVocabulary, type VocabularyEntry } from './vocabulary.ts';

const VOCABULARY_FILE = 'vocabulary.yaml';

export interface SearchContent {
  records: Records;
  vocabulary: VocabularyEntry[];
}

/**
 * @param today ISO date
 * @throws PolicyError where vocabulary.yaml has errors; its warnings are for `check` to say
 */
export function loadSearch(library: Library, files: ContentFiles, today: string): SearchContent {
  const records = searchRecords(library, today);
  const { entries, problems } = readVocabulary(files, records);
  if (problems.some((p) => p.severity === 'error')) throw new PolicyError(problems);
  return { records, vocabulary: entries };
}

/** The vocabulary of a content folder, and every fault of it; a folder need not have one. */
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
