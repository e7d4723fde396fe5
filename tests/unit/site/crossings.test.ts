/** Clauses that pass from one policy to another: their history, and comparisons. */
import { describe, expect, it } from 'vitest';
import { compareEditions, toComparisonJson, type Comparison } from '../../../src/compare/index.ts';
import { crossingsBetween, lineageAcross } from '../../../src/content/crossings.ts';
import { changesBetween, lineageBetween } from '../../../src/content/lineage.ts';
import { seamsOf } from '../../../src/content/seams.ts';
import type { Policy } from '../../../src/content/build-library.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import { comparisonToCsv } from '../../../src/publish/comparison-to-csv.ts';
import { clauseHistories } from '../../../src/site/clause-history.ts';
import { comparisonAddress, comparisonView } from '../../../src/site/comparison-view.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schoolOf } from '../policy/read.ts';

const t = strings();
const TODAY = '2026-06-01';

const file = (title: string, from: string, body: string, front = '') =>
  `---\ntitle: ${title}\nstatus: adopted\neffectiveFrom: ${from}\n${front}---\n\n${body}`;
const clauses = (texts: Record<string, string>) =>
  Object.entries(texts)
    .map(([id, text]) => `${text} {/* #${id} */}\n`)
    .join('\n');

const LOCK = 'Lock bicycles.';
const BAG = 'Bags go on pegs.';
const { library, problems } = schoolOf({
  // The keeper moves to another policy; the bell goes and comes back.
  'bicycles/2022-2023.mdx': file(
    'Bicycles Policy',
    '2022-09-01',
    clauses({ lock: LOCK, keeper: 'The caretaker keeps the shed.', bell: 'Ring.' }),
  ),
  'bicycles/2023-2024.mdx': file(
    'Bicycles Policy',
    '2023-09-01',
    clauses({ lock: LOCK, keeper: 'Mr Fennimore keeps the shed.' }),
    'lineage:\n  bell: { to: none, why: It was loud. }\n',
  ),
  'bicycles/2024-2025.mdx': file(
    'Bicycles Policy',
    '2024-09-01',
    clauses({ lock: LOCK, bell: 'Ring.' }),
    'lineage:\n  keeper: { to: /lost-property/#shed-keeper, why: The keeper looks after both. }\n  bell: { to: bell, why: Nobody heard us. }\n',
  ),
  'lost-property/2023-2024.mdx': file('Lost Property Policy', '2023-09-01', clauses({ bag: BAG })),
  'lost-property/2024-2025.mdx': file(
    'Lost Property Policy',
    '2024-09-01',
    clauses({ bag: BAG, 'shed-keeper': 'Mr Fennimore keeps the shed and the box.' }),
  ),
  // Both become one.
  'belongings/2025-2026.mdx': file(
    'Belongings Policy',
    '2025-09-01',
    clauses({
      lock: 'Lock bicycles and scooters.',
      bag: 'Name every bag.',
      keep: 'Mr Fennimore keeps it all.',
    }),
    'replaces: [bicycles, lost-property]\nlineage:\n  /bicycles/#lock: lock\n  /bicycles/#bell: { to: none, why: It is law. }\n  /lost-property/#bag: { to: none, why: The pegs went. }\n  /lost-property/#shed-keeper: keep\n',
  ),
});
const { policies } = library!;
const seams = seamsOf(policies);
const times = { policies, today: TODAY };
const policy = (slug: string) => policies.find((p) => p.slug === slug)!;
const edition = (slug: string, name: string) =>
  policy(slug).editions.find((e) => e.edition === name)!;

function compared(of: Policy, from: Edition, to: Edition): Comparison {
  const isOne = of.editions.includes(from);
  return compareEditions(from, to, {
    ...(isOne
      ? {
          lineage: lineageBetween(of.editions, from, to),
          changes: changesBetween(of.editions, from, to),
        }
      : lineageAcross(from, to, seams)),
    ...crossingsBetween(of, from, to, policies, seams),
    t,
  });
}
const rowsOf = (of: Policy, from: Edition, to: Edition) =>
  comparisonView(of, from, to, compared(of, from, to), times, t).rows;
const history = (slug: string, id: string) =>
  clauseHistories(policy(slug), times, seams, t).find((h) => h.id === id)!;

it('the school of these tests has no problem', () =>
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]));

describe('a comparison', () => {
  const lost = policy('lost-property');
  const [before, after] = lost.editions;

  it('tells a clause that came from another policy as such, with its last words there', () => {
    const row = rowsOf(lost, before!, after!).find((r) => r.anchor === 'shed-keeper')!;
    expect(row.label).toBe('Moved here from Bicycles Policy, 2023–2024');
    expect(row.whole).toBeNull();
    expect(row.otherEnd).toEqual({
      to: '../../../../bicycles/2023-2024/#keeper',
      words: 'Read it there: clause 2',
    });
    expect(row.inline).toMatch(/^Mr Fennimore keeps the shed ?<ins>.*and the box/);
    expect(row.before).not.toContain('box');
    expect(row.after).toContain('box');
  });

  it('tells a clause that went to another policy as such', () => {
    const bicycles = policy('bicycles');
    const [first, second, third] = bicycles.editions;
    for (const from of [first!, second!]) {
      const row = rowsOf(bicycles, from, third!).find((r) => r.anchor === 'keeper')!;
      expect(row.label).toBe('Moved to Lost Property Policy, 2024–2025');
      expect(row.whole).toBeNull();
      expect(row.otherEnd!.to).toBe('../../../../lost-property/2024-2025/#shed-keeper');
    }
    // Not yet, and not any more: neither is about the policy that it went to.
    expect(rowsOf(bicycles, first!, second!).find((r) => r.anchor === 'bell')!.label).toBe(
      'Removed',
    );
    expect(rowsOf(bicycles, second!, third!).find((r) => r.anchor === 'bell')!.label).toBe('Added');
  });

  it('says so in the tables and as data', () => {
    const comparison = compared(lost, before!, after!);
    expect(comparisonToCsv(comparison, t)).toContain('Moved here from Bicycles Policy, 2023–2024');
    const json = toComparisonJson(comparison);
    expect(json.changes[0]).toMatchObject({
      kind: ['added'],
      from: [],
      to: ['shed-keeper'],
      origin: [
        { policy: 'bicycles', title: 'Bicycles Policy', edition: '2023-2024', id: 'keeper' },
      ],
    });
    expect(json).not.toHaveProperty('fromPolicy');
  });

  it('of a policy with what replaced it follows what is declared, and nothing else', () => {
    const belongings = policy('belongings');
    const from = edition('lost-property', '2024-2025');
    const to = belongings.editions[0]!;
    expect(comparisonAddress(belongings, from, to)).toBe(
      'belongings/compare/lost-property/2025-2026/',
    );
    const rows = rowsOf(belongings, from, to);
    const labels = rows.map((r) => `${r.anchor}: ${r.label}`);
    expect(labels).toContain('keep: Changed');
    // The same name is another clause: the edition says that the old one ended.
    expect(labels).toContain('bag: Added');
    expect(labels).toContain('bag--before: Removed');
    expect(rows.find((r) => r.anchor === 'bag--before')!.why).toBe('The pegs went.');
    expect(rows.find((r) => r.anchor === 'bag')!.why).toBe('');
    expect(labels).toContain('lock: Moved here from Bicycles Policy, 2024–2025');
    expect(toComparisonJson(compared(belongings, from, to), from.policy).fromPolicy).toBe(
      'lost-property',
    );
  });
});

describe('the history of a clause', () => {
  const SHED_KEEPER = {
    words: 'Lost Property Policy, clause 2 (“Mr Fennimore keeps the shed and the box.”)',
    to: '../../../lost-property/clauses/shed-keeper/',
  };

  it('goes on where the clause came from, policy by policy', () => {
    const { years, origins } = history('belongings', 'keep');
    expect(years.map(({ name }) => name)).toEqual([
      '2025–2026',
      'Lost Property Policy, 2024–2025',
      'Bicycles Policy, 2023–2024',
      'Bicycles Policy, 2022–2023',
    ]);
    expect(years[0]!.redline).toMatch(/<del>.*the shed and the box/);
    expect(years[0]!.comparison).toBe('../../../belongings/compare/lost-property/2025-2026/#keep');
    expect(years[1]!.to).toBe('../../../lost-property/2024-2025/#shed-keeper');
    expect(years[1]!.redline).toContain('<ins>');
    // There is no comparison of two policies of which none replaced the other.
    expect(years[1]!.comparison).toBe('');
    expect(origins).toEqual([
      {
        how: 'moved',
        edition: '2025–2026',
        isProposed: false,
        from: [SHED_KEEPER],
        wasThere: false,
      },
    ]);
  });

  it('says where a clause went on that left', () => {
    expect(history('bicycles', 'keeper').ended).toEqual({
      when: 'past',
      how: 'moved',
      edition: '2024–2025',
      to: '../../../bicycles/2024-2025/#keeper',
      from: '',
      why: 'The keeper looks after both.',
      became: [SHED_KEEPER],
      others: [],
    });
    expect(history('bicycles', 'lock').ended).toMatchObject({
      edition: 'Belongings Policy, 2025–2026',
      to: '../../../belongings/2025-2026/',
      became: [{ to: '../../../belongings/clauses/lock/' }],
    });
    expect(history('bicycles', 'bell').ended).toMatchObject({ why: 'It is law.', became: [] });
  });

  it('shows the gap of a clause that came back', () => {
    const { years } = history('bicycles', 'bell');
    expect(years.map(({ edition: name, gap }) => [name, gap])).toEqual([
      ['2024-2025', 'It was not in the policy from 1 September 2023 until 31 August 2024.'],
      ['2022-2023', ''],
    ]);
    // The same words as before it went.
    expect(years[0]!.redline).toBe('');
  });

  it('has no gap where a clause was in another policy meanwhile', () => {
    expect(history('belongings', 'keep').years.map(({ gap }) => gap)).toEqual(['', '', '', '']);
  });
});
