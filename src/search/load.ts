/** Everything search needs at build, read once: records, vocabulary, the data for the browser. */
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblems, PolicyError } from '../policy/problems.ts';
import type { Library } from '../policy/library.ts';
import { searchRecords, type Records } from './records.ts';
import { checkVocabulary, parseVocabulary, type VocabularyEntry } from './vocabulary.ts';

export interface SearchContent {
  records: Records;
  vocabulary: VocabularyEntry[];
}

/**
 * @param folder the content folder
 * @param today ISO date
 * @throws PolicyError where vocabulary.yaml has faults
 */
export function loadSearch(library: Library, folder: string, today: string): SearchContent {
  const records = searchRecords(library, today);
  const path = join(folder, 'vocabulary.yaml');
  const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { entries, problems } = parseVocabulary(source, path);
  const every = [...problems, ...checkVocabulary(entries, textsOf(records), path)];
  if (every.some((p) => p.severity === 'error')) throw new PolicyError(every);
  if (every.length > 0) console.warn(formatProblems(every));
  return { records, vocabulary: entries };
}

/** The texts by which the clauses in force are found. */
export const textsOf = ({ now }: Records): string[] =>
  now.map(({ content, meta }) => [content, meta.under, meta.plain].filter(Boolean).join('\n'));
