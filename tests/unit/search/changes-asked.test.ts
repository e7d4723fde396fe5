/** Which questions are about changes, what of, and which changes answer them. */
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/compare/index.ts';
import { changesBetween, lineageBetween } from '../../../src/content/lineage.ts';
import { isPublished } from '../../../src/policy/edition.ts';
import { changesAsked } from '../../../src/search/changes-asked.ts';
import { rankChanges } from '../../../src/search/rank-changes.ts';
import { toChangesJson } from '../../../src/search/to-changes-json.ts';
import type { Concept } from '../../../src/search/understand.ts';
import { strings } from '../../../src/strings/strings.ts';
import { demoSchool } from '../../support/demo.ts';

const t = strings();
const { policies } = demoSchool();
const TODAY = '2026-11-23';
const asked = (query: string) => changesAsked(query, policies, [t.dates], TODAY);

describe('what a question about changes is about', () => {
  it.each([
    ['What changed about phones', 'phones'],
    ['what’s changed about phones?', 'phones'],
    ['what has changed with school trips', 'school trips'],
    ['changes to uniform', 'uniform'],
    ['any changes to the uniform rules', 'uniform rules'],
    ['what are the changes to detention', 'detention'],
    ['what is new in behaviour', 'behaviour'],
    ["what's new", ''],
    ['how has homework changed', 'homework'],
    ['has the phone rule changed since 2024', 'phone rule'],
    ['what changed in the behaviour policy', ''],
  ])('%s', (query, about) => expect(asked(query)?.about).toBe(about));

  it.each([
    ['changes to uniform since 2024', '2024-01-01', ''],
    ['changes to uniform since May 2025', '2025-05-01', ''],
    ['changes to uniform in 2024-2025', '2024-09-01', '2025-08-31'],
    ['what changed about phones this year', '2026-09-01', ''],
    ['what changed last year', '2025-09-01', '2026-08-31'],
    ['what changed about phones', '', ''],
  ])('%s is from %s to %s', (query, since, until) =>
    expect(asked(query)).toMatchObject({ since, until }),
  );

  it('a policy is meant where it is called so', () => {
    expect(asked('what changed in the behaviour policy')).toMatchObject({ policy: 'behaviour' });
    expect(asked('what is new in behaviour')).toMatchObject({ policy: '', named: 'behaviour' });
    expect(asked('what changed about phones')).toMatchObject({ policy: '', named: '' });
  });

  it.each([
    'changes',
    'change of clothes',
    'changes of address',
    'what happens if a rule changes',
    'changing rooms',
    'new pupils',
    'who is told about changes to my address',
    'what to wear',
    'phones',
    '',
  ])('“%s” is about something else', (query) => expect(asked(query)).toBeNull());
});

describe('the changes that answer', () => {
  const pairs = policies.flatMap(({ slug, editions }) => {
    const published = editions.filter(isPublished);
    return published.slice(1).map((to, i) => {
      const from = published[i]!;
      const lineage = lineageBetween(editions, from, to);
      const changes = changesBetween(editions, from, to);
      const comparison = compareEditions(from, to, { lineage, changes, t });
      return { policy: slug, from, fromName: from.edition, to, comparison };
    });
  });
  const all = toChangesJson(pairs, t);
  const concept = (...words: string[]): Concept => ({
    said: words[0]!,
    variants: words.map((one) => ({ words: one, weight: 1 })),
    weight: 1,
  });
  const found = (query: string, ...concepts: Concept[]) =>
    rankChanges(all, asked(query)!, concepts).map(
      ({ pair, line }) => `${pair.policy} ${pair.from} ${pair.to} ${line[0]}`,
    );

  it('are of all policies and years, the newest first among equally good', () => {
    const ids = found('what changed about phones', concept('phone'));
    expect(new Set(ids.map((id) => id.split(' ')[0])).size).toBeGreaterThan(1);
    expect(ids[0]).toMatch(/^online-safety 2026-2027 2027-2028 phones-/);
  });

  it('are kept to the time and the policy that are asked for', () => {
    const behaviour = found('what changed in the behaviour policy since November 2026');
    expect(behaviour.length).toBeGreaterThan(3);
    expect(behaviour.every((id) => id.startsWith('behaviour 2025-2026 2026-2027 '))).toBe(true);
    expect(found('what changed about phones in 2019', concept('phone'))).toEqual([]);
  });

  it('say their words in turn unchanged, removed and added', () => {
    const { changes } = all.pairs.find((p) => p.policy === 'behaviour' && p.to === '2026-2027')!;
    expect(changes.find(([anchor]) => anchor === 'whole-class')).toEqual([
      'whole-class',
      '5.5',
      'Changed',
      'Responding to poor behaviour',
      ['A whole class ', 'may', 'must not', ' be kept in for the behaviour of a few.'],
    ]);
    expect(changes.every(([, , , , redline]) => redline.length > 1)).toBe(true);
  });
});
