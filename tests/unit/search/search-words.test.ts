/** What search answers about a policy as a whole, as far as its edition says it. */
import { expect, it } from 'vitest';
import type { Library } from '../../../src/content/build-library.ts';
import type { EditionMeta } from '../../../src/policy/frontmatter.ts';
import { parseWhen } from '../../../src/language/when.ts';
import { searchWords } from '../../../src/search/search-words.ts';
import { DATE_WORDS } from '../../../src/strings/strings.ts';
import { demoSchool, DEMO_TODAY, editionOf } from '../../support/demo.ts';

/** The facts of a policy with one edition that says this of itself. */
function factsOf(meta: Partial<EditionMeta>): Record<string, string> {
  const library = demoSchool();
  const { clauses, ...edition } = editionOf(library, 'behaviour', '2026-2027');
  const own: EditionMeta = { title: 'Behaviour', status: 'adopted', ...meta };
  const policy = {
    slug: 'behaviour',
    title: own.title,
    editions: [{ ...edition, meta: own, clauses: clauses.slice(0, 1) }],
    ended: null,
  };
  const school: Library = { ...library, policies: [policy] };
  const content = { records: { now: [], other: [] }, vocabulary: [] };
  const { facts } = searchWords(school, content, DEMO_TODAY);
  return Object.fromEntries(facts.map(({ about, words }) => [about, words]));
}

it('says what is not recorded, and nothing more', () => {
  expect(factsOf({})).toEqual({
    'in-force': 'In force from a day that is not recorded (for 2026–2027) until it is replaced',
  });
});

it.each<[EditionMeta['approvedBy'], EditionMeta['approvedOn'], string]>([
  ['Governing Body', '2026-10-05', 'Approved by Governing Body on 5 October 2026'],
  ['Governing Body', undefined, 'Approved by Governing Body'],
  [undefined, '2026-10-05', 'Approved on 5 October 2026'],
])('approved by %s on %s', (approvedBy, approvedOn, approved) => {
  expect(factsOf({ approvedBy, approvedOn })).toMatchObject({ approved });
});

it('says a field by its name, and whom the policy is for', () => {
  expect(
    factsOf({
      owner: 'Headteacher',
      lastReviewed: parseWhen('2026-10', DATE_WORDS)!,
      nextReview: parseWhen('Autumn 2027', DATE_WORDS)!,
      effectiveFrom: '2026-11-01',
      audience: ['staff', 'governors'],
    }),
  ).toEqual({
    owner: 'Owner: Headteacher',
    'last-review': 'Last reviewed: October 2026',
    'next-review': 'Next review: Autumn 2027',
    'in-force': 'In force from 1 November 2026 until it is replaced',
    'applies-to': 'For staff, governors',
  });
});
