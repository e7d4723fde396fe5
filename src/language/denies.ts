/** Finds words that deny a statement: “does not apply”, “never”. */
import { ruleWordKind } from './rule-words.ts';
import { tokenize } from './tokenize.ts';

const AUXILIARY = '(?:do|does|did|is|are|was|were|has|have|had)';
const NOT = new RegExp(
  `\\b(?:${AUXILIARY}\\s+(?:not|never|no longer)|${AUXILIARY}n['’]t|not|never|no longer)\\b\\s*`,
  'i',
);

/** "not only", "not limited to" and the like deny nothing. */
const DENIES_NOTHING = /\bnot\s+(?:only|just|merely|limited|necessarily|least|all|un\w+|in\w+)\b/i;

/** Whether the words deny something. */
export const denies = (words: string): boolean => NOT.test(words);

/** Whether any word denies, or leaves only something: “no dogs are admitted”, “only guide dogs are”. */
export const hasNegation = (words: string): boolean =>
  tokenize(words).some(({ key }) => ruleWordKind(key) === 'negation' || key === 'only');

/** Whether words say no more than that something is done: “are”, or nothing before the verb itself. */
export const isPlainPresent = (words: string): boolean =>
  /^\s*(?:is|are|(?:is|are)\s+(?:always|usually|normally)|always|usually|normally)?\s*$/i.test(
    words,
  );

/** @param after what follows the words, which may be what they do not deny */
export const deniesNothing = (words: string, after: string): boolean =>
  DENIES_NOTHING.test(words + after.slice(0, 24));

/** The words without their negation, auxiliary verb and ending: equal where one denies the other. */
export function undenied(words: string): string {
  return words
    .toLowerCase()
    .replace(NOT, '')
    .replace(/\b(?:do|does|did|is|are|will|always)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:ies|ys?)$/, 'i')
    .replace(/(?:es|e|s)$/, '');
}
