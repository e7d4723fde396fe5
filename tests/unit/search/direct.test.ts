import { describe, expect, it } from 'vitest';
import { dictionaryOf, sortPart, sortTerms } from '../../../src/search/dictionary.ts';
import { directHits } from '../../../src/search/direct.ts';
import { searchWords } from '../../../src/search/search-words.ts';
import { partsOf } from '../../../src/search/parts-of.ts';
import { loadSearch, searchGroups } from '../../../src/search/search-content.ts';
import { loadLibrary, readContent } from '../../../src/content/read-content.ts';
import { DEMO_FOLDER, DEMO_TODAY } from '../../support/demo.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';

const schoolOf = (folder: string) => {
  const library = loadLibrary(folder);
  const content = loadSearch(library, readContent(folder), DEMO_TODAY);
  const words = searchWords(library, content, DEMO_TODAY);
  const forms = partsOf(searchGroups(content)).map(sortPart);
  const dictionary = dictionaryOf(sortTerms(words.terms), forms);
  return { words, dictionary };
};
const real = schoolOf(EXAMPLE_FOLDER);
const demo = schoolOf(DEMO_FOLDER);
const hits = (query: string, { words, dictionary } = real, policy = '') =>
  directHits(query, words, dictionary, policy);
const to = (...asked: Parameters<typeof hits>) => hits(...asked).map((hit) => hit.to);

describe('goes straight to', () => {
  it.each([
    ['Breaches of the policy', 'social-media/#breaches'],
    ['acceptable use', 'social-media/#acceptable-use'],
    ['headteacher responsibilities', 'social-media/#headteacher-will'],
    ['the head’s duties', 'social-media/#headteacher-will'],
    ['what must governors do?', 'social-media/#governing-body-will'],
    ['who does this apply to', 'social-media/#who-this-applies-to'],
    ['next review', 'social-media/#_about'],
  ])('%s', (query, address) => {
    expect(to(query)[0]).toBe(address);
  });
});

it.each(['friend request', 'photographs of students', 'can I post', 'staff and students', ''])(
  'says nothing of “%s”',
  (query) => {
    expect(to(query)).toEqual([]);
  },
);

it.each([
  ['acceptable use', { asked: 'heading' }],
  ['headteacher responsibilities', { asked: 'duties', roles: ['headteacher'] }],
  ['who does this apply to', { asked: 'scope' }],
  ['next review', { asked: 'particulars' }],
])('says why “%s” leads there', (query, why) => {
  expect(hits(query)[0]!.why).toEqual(why);
});

it('asks every policy, or the one that is named', () => {
  expect(to('next review', demo)).toHaveLength(4);
  expect(to('next review', demo, 'trips')).toEqual(['trips/#_about']);
  expect(hits('next review', demo, 'trips')[0]!.words).toContain('12 December 2026');
});

describe('the page for parents', () => {
  const topic = (to: string, words: string) => ({
    why: { asked: 'topic' },
    policy: '',
    to: `parents/#${to}`,
    clause: '',
    words,
  });

  it.each([
    ['Photographs', 'photographs', 'Photographs'],
    ['what do trips cost?', 'trips-and-what-they-cost', 'Trips and what they cost'],
  ])('is found by a topic: %s', (query, to, words) => {
    expect(hits(query, demo)).toContainEqual(topic(to, words));
  });

  it('is not found by more words than a topic has, and not within one policy', () => {
    expect(to('photographs of the headteacher', demo)).not.toContain('parents/#photographs');
    expect(to('photographs', demo, 'online-safety')).not.toContain('parents/#photographs');
  });
});
