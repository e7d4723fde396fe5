/** The words on which a rule hangs. */
import { expect, it } from 'vitest';
import { RULE_WORDS, isCommonWord, ruleWordKind } from '../../../src/language/rule-words.ts';

it('stand in one list each, and are words', () => {
  const words = Object.entries(RULE_WORDS).flatMap(([kind, list]) =>
    [...list].map((word) => [word, kind] as const),
  );
  expect(words.map(([word]) => [word, ruleWordKind(word.toUpperCase())])).toEqual(words);
  expect(words.filter(([word]) => !isCommonWord(word))).toEqual([]);
});
