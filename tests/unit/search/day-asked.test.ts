/** Which questions are about a day, and where their answers are. */
import { describe, expect, it } from 'vitest';
import type { DaysJson } from '../../../src/policy/days-json.ts';
import { dayAsked, dayHit } from '../../../src/search/day-asked.ts';
import { strings } from '../../../src/strings/strings.ts';

const DAYS: DaysJson = { madeOn: '2026-11-23', days: ['2022-09-01', '2025-03-20'], policies: [] };
const POLICIES = [
  { slug: 'behaviour', title: 'Behaviour Policy' },
  { slug: 'online-safety', title: 'Online Safety and Mobile Phones Policy' },
  { slug: 'trips', title: 'School Trips and Visits Policy' },
];
const wayOf = (query: string) => {
  const asked = dayAsked(query, POLICIES, [strings().dates]);
  return asked && dayHit(asked, DAYS).to;
};

describe('leads to what applied', () => {
  it.each([
    ['3 May 2025', 'on/2025-03-20/?day=2025-05-03'],
    ['on 3 May 2025', 'on/2025-03-20/?day=2025-05-03'],
    ['What applied on 2025-05-03?', 'on/2025-03-20/?day=2025-05-03'],
    ['which text was in force on 3rd May, 2025', 'on/2025-03-20/?day=2025-05-03'],
    ['19 March 2025', 'on/2022-09-01/?day=2025-03-19'],
    ['policy in force May 2025', 'on/?day=May%202025'],
    ['policies in autumn term 2025', 'on/?day=autumn%20term%202025'],
    ['the behaviour policy on 3 May 2025', 'behaviour/on/?day=2025-05-03'],
    ['mobile phones policy May 2025', 'online-safety/on/?day=May%202025'],
    // Nothing is recorded so early: where a day is chosen, that is said.
    ['1 May 2019', 'on/?day=2019-05-01'],
  ])('%s', (query, way) => expect(wayOf(query)).toBe(way));
});

it.each([
  '2025',
  '2024-2025',
  'phones in May',
  'coats on 3 May 2025',
  '31 February 2025',
  'may',
  '',
])('says nothing of “%s”', (query) => expect(wayOf(query)).toBeNull());
