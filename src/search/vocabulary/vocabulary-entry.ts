/** An entry of a vocabulary: words that policies use for one thing, and what people say for it. */
export interface VocabularyEntry {
  /** The policies' own words, the most telling first: `absence`, `non-attendance`. */
  terms: readonly string[];
  /** What people say: `poorly`, `day off`. None where the terms are only for the index of terms. */
  everyday: readonly string[];
}

/**
 * Reads entries written a line each: “absence, non-attendance: poorly, day off”.
 * @param text empty lines and those that begin with “#” are for its readers
 * @throws Error that quotes a line without a colon, or with nothing on one of its sides
 */
export function readEntries(text: string): VocabularyEntry[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [terms = [], everyday = []] = line.split(/:\s/).map(listed);
      if (terms.length === 0 || everyday.length === 0)
        throw new Error(`An entry is “terms: everyday words”, and this is not: ${line}`);
      return { terms, everyday };
    });
}

const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
