/** Where a text uses words that need explaining: those of `words.yaml`, and those that the policy itself defines. */
import { isHeading, type Clause } from '../policy/clause.ts';
import type { WordsFile } from './words-file.ts';

/** What is said beside the clause in which a reader meets the word. */
export type Explained =
  | { kind: 'means'; word: string; means: string }
  /** The policy says it in another clause. */
  | { kind: 'defined'; word: string; at: Clause };

/** “Mobile device” means …, and the same with a verb that defines as plainly. */
const DEFINES =
  /^[“"]([^”"]{2,60})[”"],? (?:means|is taken to mean|refers to|includes|stands for)\b/;

/**
 * The words to explain beside each clause, by its id: where a word first stands in each section of
 * the first level, so that nobody who lands in a section misses it and nobody reads it twice.
 */
export function wordsUsed(
  clauses: readonly Clause[],
  { words }: Pick<WordsFile, 'words'>,
): ReadonlyMap<string, Explained[]> {
  const listed = words.map(({ word, also = [], means }) => ({
    pattern: patternOf([word, ...also]),
    at: undefined,
    explained: { kind: 'means', word, means } as const,
  }));
  const defined = clauses.flatMap((at) => {
    const [, word] = DEFINES.exec(at.text) ?? [];
    return word === undefined
      ? []
      : [{ pattern: patternOf([word]), at, explained: { kind: 'defined', word, at } as const }];
  });
  const found = new Map<string, Explained[]>();
  for (const { pattern, at, explained } of [...defined, ...listed]) {
    const told = new Set(at ? [sectionOf(at)] : []);
    for (const clause of clauses) {
      const section = sectionOf(clause);
      if (clause === at || isHeading(clause) || told.has(section)) continue;
      if (!pattern.test(clause.text)) continue;
      told.add(section);
      found.set(clause.id, [...(found.get(clause.id) ?? []), explained]);
    }
  }
  return found;
}

const sectionOf = ({ sectionIds }: Clause): string => sectionIds[0] ?? '';

/** An abbreviation stands only as it is written; of other words, capitals and a plural do not matter. */
function patternOf(names: readonly string[]): RegExp {
  const each = names.map((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (/\p{Lu}{2}/u.test(name)) return `${escaped}s?`;
    return `${escaped.replace(/\p{L}/gu, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`)}s?`;
  });
  return new RegExp(`(?<![\\p{L}\\d])(?:${each.join('|')})(?![\\p{L}\\d])`, 'u');
}
