import { describe, expect, it } from 'vitest';
import { dictionaryOf, sortPart, sortTerms } from '../../../src/search/dictionary.ts';
import { wordsOf } from '../../../src/search/fold.ts';
import { nearEntries } from '../../../src/search/near-entries.ts';
import { partsOf, type WordGroup } from '../../../src/search/parts-of.ts';

const group = (terms: string[], everyday: string[]): WordGroup => ({ terms, everyday, both: [] });
const near = (groups: readonly WordGroup[], asked: string) =>
  nearEntries(wordsOf(asked), dictionaryOf(sortTerms([]), partsOf(groups).map(sortPart)));
const GIFTS = group(['gifts', 'hospitality'], ['gift voucher', 'box of chocolates', 'fifty quid']);
const MONEY = group(['debt'], ['owe fifty pounds']);
const PHONES = group(['mobile devices'], ['phone', 'phone call']);

describe('an entry is near to a question', () => {
  it('that shares words with its forms and says none of them', () => {
    expect(near([PHONES, GIFTS, MONEY], 'mum quid voucher')).toEqual([
      { weight: 1, words: ['gifts', 'hospitality'] },
    ]);
  });

  it('the nearer the more of the words it has, and the rarer they are', () => {
    const [first, second, ...others] = near([PHONES, GIFTS, MONEY], 'fifty quid voucher');
    expect(first).toEqual({ weight: 1, words: ['gifts', 'hospitality'] });
    expect(second?.words).toEqual(['debt']);
    expect(second?.weight).toBeLessThan(1);
    expect(others).toEqual([]);
  });

  it('whatever the ending, and in the parts of a compound', () => {
    expect(near([PHONES, GIFTS], 'e-vouchers').map(({ words }) => words[0])).toEqual(['gifts']);
  });

  it('not for a word that very many entries have', () => {
    const many = Array.from({ length: 500 }, (_, i) => group([`rule${i}`], [`child thing${i}`]));
    expect(near(many, 'child')).toEqual([]);
    expect(near(many, 'child thing7')).toEqual([{ weight: 1, words: ['rule7'] }]);
  });

  it('only the nearest few', () => {
    const ten = Array.from({ length: 10 }, (_, i) => group([`rule${i}`], [`quid thing${i}`]));
    expect(near(ten, 'quid')).toHaveLength(4);
  });

  it('like no other where a word is one of the language’s own', () => {
    expect(near([PHONES], 'constructor toString __proto__ prototype')).toEqual([]);
  });
});
