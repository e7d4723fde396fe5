/** Messages about the vocabulary of search. */
import { near, warning, type Needs } from './message.ts';

export const vocabularyMessages = {
  'vocabulary-twice': warning<Needs<'term' | 'word'>>(
    'vocabulary.yaml names an everyday word twice for the same term.',
    (d) => `“${d.word}” is listed twice for “${d.term}”.`,
    () => 'Remove one of them.',
  ),
  'vocabulary-nowhere': warning<Needs<'term', 'suggestion'>>(
    'vocabulary.yaml explains a word that no policy uses.',
    (d) => `No clause in force uses “${d.term}” or any of its everyday words.${near(d)}`,
    () => 'Write the word as the policies write it, or remove the entry.',
  ),
  'vocabulary-off': warning<Needs<'term', 'suggestion'>>(
    'vocabulary.yaml switches off a word that the general vocabulary does not have.',
    (d) => `The general vocabulary has no “${d.term}” to switch off.${near(d)}`,
    () =>
      'Write the word as src/search/vocabulary has it, or remove the line.',
  ),
};
