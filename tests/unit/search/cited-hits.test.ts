/** Where citations lead: every form that the site copies, and what people write and say. */
import { describe, expect, it } from 'vitest';
import { citedHits } from '../../../src/search/cited-hits.ts';
import type { Why } from '../../../src/search/direct.ts';
import { readCitation } from '../../../src/search/read-citation.ts';
import { searchWords } from '../../../src/search/search-words.ts';
import { toPlacesJson } from '../../../src/search/to-places-json.ts';
import { words } from '../../../src/strings/browser.ts';
import { demoSchool, DEMO_TODAY } from '../../support/demo.ts';

const library = demoSchool();
const content = { records: { now: [], other: [] }, vocabulary: [] };
const { policies, headings } = searchWords(
  { ...library, names: [{ from: 'outings', to: 'trips', on: '2025-09-01', why: '' }] },
  content,
  DEMO_TODAY,
);
const places = toPlacesJson(library, DEMO_TODAY);
const hits = (query: string) => {
  const citation = readCitation(query, policies);
  return citation ? citedHits(citation, places, headings) : [];
};
const SITE = 'https://www.larkfield.example/policies';

/** A citation as the sheet of a clause makes it. */
const cited = (edition: string, clause: string, address: string) =>
  words.cite.citation(edition, clause, address, '3 May 2025');
const school = (edition: string, policy = 'Behaviour Policy') =>
  words.cite.edition('Larkfield Primary School', policy, edition);
const NOW = cited(
  school('2026–2027'),
  words.cite.clause('5.5', 'whole-class'),
  `${SITE}/behaviour/2026-2027/#whole-class`,
);
const THEN = cited(
  words.cite.inState(school('2023–2024, second edition'), 'Superseded'),
  words.cite.clause('3.3.2', 'no-punishment'),
  'http://localhost:4321/behaviour/2023-2024.2/#no-punishment',
);
const withoutAddress = (citation: string) => citation.replace(/https?:\S+ /, '');

describe('what is copied leads to its clause', () => {
  it.each([
    ['a citation', NOW, 'behaviour/#whole-class'],
    [
      'the text with its source',
      words.cite.text('A whole class must not.', NOW),
      'behaviour/#whole-class',
    ],
    ['a citation of an earlier edition', THEN, 'behaviour/2023-2024.2/#no-punishment'],
    ['without its address', withoutAddress(NOW), 'behaviour/#whole-class'],
    ['an earlier one without', withoutAddress(THEN), 'behaviour/2023-2024.2/#no-punishment'],
    [
      'a clause without a number',
      withoutAddress(cited(school('2026–2027'), words.cite.clauseById('step-repair'), '')),
      'behaviour/#step-repair',
    ],
    [
      'quoted words with policy, number and edition',
      '“Members of staff must not punish.” (Behaviour Policy, 2022-23, clause 3.3.2)',
      'behaviour/2022-2023/#no-punishment',
    ],
    [
      'quoted words and only the number',
      '"A whole class must not be kept in." Behaviour Policy, clause 5.5',
      'behaviour/#whole-class',
    ],
  ])('%s', (_, query, to) => expect(hits(query)[0]?.to).toBe(to));

  it('and an earlier edition’s to the clause as it is now as well', () =>
    expect(hits(THEN).map(({ to }) => to)).toEqual([
      'behaviour/2023-2024.2/#no-punishment',
      'behaviour/#no-punishment',
    ]));
});

describe('an address leads to its clause', () => {
  it.each([
    [`${SITE}/behaviour/#whole-class`, 'behaviour/#whole-class'],
    ['www.elsewhere.example/behaviour/index.html#whole-class', 'behaviour/#whole-class'],
    ['behaviour/#whole-class', 'behaviour/#whole-class'],
    [`see ${SITE}/behaviour/#whole-class.`, 'behaviour/#whole-class'],
    [`${SITE}/behaviour/#5.5`, 'behaviour/#whole-class'],
    [`${SITE}/behaviour/2022-2023/#5.5`, 'behaviour/2022-2023/#reasonable-adjustments'],
    [`${SITE}/behaviour/2022-2023/?q=1#whole-class`, 'behaviour/2022-2023/#whole-class'],
    [`${SITE}/behaviour/clauses/whole-class/`, 'behaviour/#whole-class'],
    [`${SITE}/behaviour/clauses/golden-time/`, 'behaviour/clauses/golden-time/'],
    [`${SITE}/behaviour/#golden-time`, 'behaviour/clauses/golden-time/'],
    [`${SITE}/behaviour/compare/2022-2023/2026-2027/#whole-class`, 'behaviour/#whole-class'],
    [`${SITE}/behaviour/compare/2022-2023/2026-2027/`, 'behaviour/compare/2022-2023/2026-2027/'],
    [`${SITE}/behaviour/2022-2023/`, 'behaviour/2022-2023/'],
    [`${SITE}/behaviour/2022-2023/#_about`, 'behaviour/2022-2023/'],
    [`${SITE}/behaviour/`, 'behaviour/'],
    [`${SITE}/outings/#first-aid`, 'trips/#first-aid'],
  ])('%s', (query, to) => expect(hits(query)[0]?.to).toBe(to));
});

describe('what is said leads to its clause', () => {
  it.each([
    ['Behaviour Policy clause 5.5', 'behaviour/#whole-class'],
    ['behaviour 5.5', 'behaviour/#whole-class'],
    ['5.5 behaviour', 'behaviour/#whole-class'],
    ['clause 5.5 of the behaviour policy', 'behaviour/#whole-class'],
    ['what is 5.5 in the behaviour policy?', 'behaviour/#whole-class'],
    ['behaviour policy §4.2(a)(i)', 'behaviour/#show-work'],
    ['mobile phones section 4', 'online-safety/#'],
    ['outings 5.3', 'trips/#adults-counted'],
    ['behaviour 5.5 in 2022-2023', 'behaviour/2022-2023/#reasonable-adjustments'],
    ['#whole-class', 'behaviour/#whole-class'],
    ['whole-class', 'behaviour/#whole-class'],
    ['behaviour 4.3(b)(ii)', 'behaviour/clauses/golden-time/'],
    ['golden-time', 'behaviour/clauses/golden-time/'],
    ['complaints 2023-2024', 'complaints/2023-2024/'],
    ['complaints procedure 2023/24', 'complaints/2023-2024/'],
  ])('%s', (query, to) =>
    expect(hits(query)[0]?.to).toMatch(new RegExp(`^${to.replace(/[()/.]/g, '\\$&')}`)),
  );

  it('a number without a policy leads to each that has it', () =>
    expect(hits('5.5').map(({ policy }) => policy)).toContain('behaviour'));
});

it.each<[string, Why[]]>([
  [
    'behaviour 5.5',
    [
      { asked: 'clause', number: '5.5' },
      { asked: 'was', number: '5.5', edition: '2022–2023', now: '5.6' },
    ],
  ],
  ['behaviour 5', [{ asked: 'section', number: '5' }]],
  [
    'behaviour 4.3(b)(ii)',
    [{ asked: 'was', number: '4.3(b)(ii)', edition: '2024–2025', now: null }],
  ],
  [
    'golden-time',
    [{ asked: 'removed', number: '4.3(b)(ii)', id: 'golden-time', edition: '2024–2025' }],
  ],
  ['complaints 2023-2024', [{ asked: 'edition', edition: '2023–2024' }]],
  // What a draft would number so has not been called so.
  ['trips 8.1(e)', []],
])('says why “%s” leads there', (query, whys) =>
  expect(hits(query).map(({ why }) => why)).toEqual(whys),
);

it.each([
  'phones',
  'year 7',
  '28 days',
  '£16,190',
  '2024-2025',
  'what happens after 2 warnings',
  'behaviour in year 6',
  'and/or',
  'drop-off',
  'stage 2 complaints meeting',
  'behaviour 99.9',
  `${SITE}/reviews/`,
  '',
])('says nothing of “%s”', (query) => expect(hits(query)).toEqual([]));
