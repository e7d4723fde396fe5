/** Which signs of a question are signs, and what they keep and leave out. */
import { describe, expect, it } from 'vitest';
import { dictionaryOf, sortTerms } from '../../../src/search/dictionary.ts';
import { findAsked } from '../../../src/search/find-asked.ts';
import { fold, stemsOf } from '../../../src/search/fold.ts';
import { readOperators } from '../../../src/search/read-operators.ts';
import type { SearchWords } from '../../../src/search/search-files.ts';

describe('the signs of a question', () => {
  it.each<[string, string, string[], string[]]>([
    ['phones in school', 'phones in school', [], []],
    ['"mobile phones"', '', ['mobile phones'], []],
    ['“mobile phones” lost', 'lost', ['mobile phones'], []],
    ['"mobile phones" and "smart watches"', 'and', ['mobile phones', 'smart watches'], []],
    ['phones -trips', 'phones', [], ['trips']],
    ['phones -trips -"lost property"', 'phones', [], ['lost property', 'trips']],
    ['e-safety drop-off', 'e-safety drop-off', [], []],
    ['phones - trips', 'phones trips', [], []],
    ['phones -', 'phones', [], []],
    ['-', '', [], []],
    ['"', '', [], []],
    ['""', '', [], []],
    ['"mobile phones', 'mobile phones', [], []],
    ['mobile" phones', 'mobile phones', [], []],
    ['-phones', 'phones', [], []],
    ['2024 -2025', '2024 -2025', [], []],
    ['the head’s "duty of care"', 'the head’s', ['duty of care'], []],
    ['phones ', 'phones ', [], []],
  ])('%s', (query, text, exact, without) =>
    expect(readOperators(query)).toEqual({ text, exact, without }),
  );
});

describe('what they keep', () => {
  const CLAUSES: Record<string, string> = {
    a: 'Mobile phones must be handed in.',
    b: 'A mobile phone must be handed in.',
    c: 'Phones that are mobile; a trip.',
    d: 'Mobile phones, on trips, stay off.',
  };
  const having = (isSo: (stems: string[]) => boolean) =>
    Object.keys(CLAUSES).filter((id) => isSo(stemsOf(CLAUSES[id]!)));
  const index = {
    total: 4,
    word: async (word: string) =>
      new Map(
        having((stems) => stemsOf(word).every((one) => stems.includes(one))).map((id) => [
          id,
          { strength: 1, at: [0] },
        ]),
      ),
    says: async (phrase: string) =>
      new Set(having((stems) => ` ${stems.join(' ')} `.includes(` ${stemsOf(phrase).join(' ')} `))),
    having: async () => new Set<string>(),
    text: async (id: string) => CLAUSES[id] ?? '',
  };
  const words: SearchWords = {
    terms: [
      ...new Set(Object.values(CLAUSES).flatMap((text) => fold(text).match(/[a-z]+/g) ?? [])),
    ],
    parts: 1,
    headings: [],
    facts: [],
    topics: [],
    policies: [],
    others: 0,
    ask: '',
  };
  const language = {
    dictionary: dictionaryOf(sortTerms(words.terms), []),
    isEnglish: async () => true,
  };
  const ids = async (query: string) =>
    (await findAsked(query, words, index, language)).ranked.map(({ id }) => id).sort();

  it.each([
    ['mobile phones', 'abcd'],
    ['"mobile phones"', 'ad'],
    ['"mobile phone"', 'b'],
    ['"handed in"', 'ab'],
    ['"mobile phones" "handed in"', 'a'],
    ['mobile phones -trip', 'ab'],
    ['"mobile phones" -trips', 'a'],
    ['phones -"mobile phones"', 'bc'],
    ['trips "mobile phones"', 'ad'],
    ['"phones mobile"', ''],
  ])('%s', async (query, found) => expect((await ids(query)).join('')).toBe(found));

  it('nothing is said to be looked for beside exact words', async () => {
    const found = await findAsked('"mobile phone"', words, index, language);
    expect(found).toMatchObject({ also: [], corrections: [], unknown: [], direct: [] });
    expect(found.marks).toEqual(['mobile phone']);
  });
});
