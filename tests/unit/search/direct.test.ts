import { describe, expect, it } from 'vitest';
import { codeHit, directHits } from '../../../src/search/direct.ts';
import type { CodesJson } from '../../../src/policy/codes-json.ts';
import { searchWords } from '../../../src/search/search-words.ts';
import { dictionaryOf } from '../../../src/search/dictionary.ts';
import { partsOf } from '../../../src/search/vocabulary-parts.ts';
import { loadSearch, searchGroups } from '../../../src/search/search-content.ts';
import { loadLibrary, readContent } from '../../../src/content/read-content.ts';
import { DEMO_FOLDER, DEMO_TODAY } from '../../support/demo.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';

const wordsOf = (folder: string) => {
  const library = loadLibrary(folder);
  const content = loadSearch(library, readContent(folder), DEMO_TODAY);
  const words = searchWords(library, content, DEMO_TODAY);
  const dictionary = dictionaryOf(words.terms);
  for (const part of partsOf(searchGroups(content))) dictionary.learn(part);
  return { words, dictionary };
};
const real = wordsOf(EXAMPLE_FOLDER);
const demo = wordsOf(DEMO_FOLDER);
const hitsOf = (query: string, { words, dictionary } = real, policy = '') =>
  directHits(query, words, dictionary, policy);
const to = (query: string, words = real, policy = '') =>
  hitsOf(query, words, policy).map((hit) => hit.to);

describe('goes straight to', () => {
  it.each([
    ['6.1.14', 'social-media/#school-accounts'],
    ['clause 6.1.14', 'social-media/#school-accounts'],
    ['5.1(a)', 'social-media/#governors-implement-policy'],
    ['students-as-friends', 'social-media/#students-as-friends'],
    ['#breaches', 'social-media/#breaches'],
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
  ['6.1.14', { asked: 'clause', number: '6.1.14' }],
  ['section 6', { asked: 'section', number: '6' }],
  ['students-as-friends', { asked: 'id' }],
  ['acceptable use', { asked: 'heading' }],
  ['headteacher responsibilities', { asked: 'duties', roles: ['headteacher'] }],
  ['who does this apply to', { asked: 'scope' }],
  ['next review', { asked: 'particulars' }],
])('says why “%s” leads there', (query, why) => {
  expect(hitsOf(query, real)[0]!.why).toEqual(why);
});

it('asks every policy, or the one that is named', () => {
  expect(to('next review', demo)).toHaveLength(4);
  expect(to('next review', demo, 'trips')).toEqual(['trips/#_about']);
  expect(hitsOf('next review', demo, 'trips')[0]!.words).toContain('12 December 2026');
});

describe('the code of a printed copy', () => {
  const of = { policy: 'pets', edition: '2024-2025', title: 'Pets', name: '2024–2025' };
  const known: CodesJson = {
    head: 'HEAD',
    codes: [
      { code: 'NOW', ...of, status: 'adopted', changedOn: null },
      { code: 'THEN', ...of, status: 'adopted', changedOn: '2026-11-23' },
      { code: 'DRAFT', ...of, edition: '2025-2026', status: 'draft', changedOn: null },
    ],
    heads: [
      { head: 'HEAD', since: 0, after: [] },
      { head: 'OLDER', since: 2, after: [] },
    ],
  };
  it.each([
    ['NOW', 'pets/2024-2025/', { asked: 'code', changedOn: null, isProposal: false }],
    ['THEN', 'pets/2024-2025/#_about', { changedOn: '2026-11-23' }],
    ['DRAFT', 'pets/2025-2026/', { isProposal: true }],
    ['HEAD', 'linking/?code=HEAD#_checking', { asked: 'head', isNow: true }],
    ['OLDER', 'linking/?code=OLDER#_checking', { asked: 'head', isNow: false }],
  ])('%s leads to %s', (code, to, why) => {
    expect(codeHit(code, known)).toMatchObject({ to, why });
  });

  it('that nothing has leads nowhere', () => expect(codeHit('OTHER', known)).toBeNull());
});
