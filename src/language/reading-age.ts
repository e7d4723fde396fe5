/** Measures how old a reader has to be to understand a sentence. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf } from './sentences.ts';

/** Sentences for parents are meant for this reading age or below. */
export const READING_AGE_LIMIT = 11;

/**
 * Reading age in years, one decimal: the Flesch–Kincaid grade plus five, never below five.
 *
 * Kincaid, Fishburne, Rogers and Chissom, “Derivation of new readability formulas”, Research
 * Branch Report 8-75 (1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59. A
 * grade is a year of school, and grade 1 begins at the age of six. For one short text it is
 * a rough measure: one long name can cost a year.
 */
export function readingAge(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return 5;
  const counts = {
    sentence: Math.max(1, sentencesOf(text).length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
  return Math.max(5, Math.round((fleschKincaid(counts) + 5) * 10) / 10);
}
