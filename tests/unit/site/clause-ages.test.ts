/** Since when words stand in a clause, as its history says it. */
import { describe, expect, it } from 'vitest';
import { seamsOf } from '../../../src/content/seams.ts';
import { clauseAges, type ClauseAges } from '../../../src/site/clause-ages.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schoolOf } from '../policy/read.ts';

const t = strings();

const file = (title: string, from: string, front: string, texts: Record<string, string>) =>
  `---\ntitle: ${title}\nstatus: ${from ? 'adopted' : 'draft'}\n${from ? `effectiveFrom: ${from}\n` : ''}${front}---\n\n${Object.entries(
    texts,
  )
    .map(([id, text]) => `${text} {/* #${id} */}\n`)
    .join('\n')}`;
const minute = (day: string, number: string) =>
  `approvedBy: Board\napprovedOn: ${day}\nminute: "${number}"\n`;

const { library, problems } = schoolOf({
  'bicycles/2021-2022.mdx': file('Bicycles Policy', '2021-09-01', minute('2021-06-01', 'B 1'), {
    lock: 'Lock **your bicycle** to the [rack](#shed).',
    shed: 'The shed is open. Visitors ask the office.',
    bell: 'Ring the bell.',
  }),
  'bicycles/2022-2023.mdx': file(
    'Bicycles Policy',
    '2022-09-01',
    `${minute('2022-06-01', 'B 2')}changes:\n  lock: { kind: substantive, why: Scooters & skates came. }\nlineage:\n  bell: { to: none, why: It was loud. }\n`,
    {
      lock: 'Lock **your bicycle and scooter** to the [rack](#shed).',
      shed: 'The shed is open.',
    },
  ),
  'bicycles/2023-2024.mdx': file('Bicycles Policy', '2023-09-01', '', {
    lock: 'Lock **your bicycle and scooter** to the [rack](#shed).',
    shed: 'The shed is open. Visitors ask the office.',
  }),
  'bicycles/2024-2025.mdx': file('Bicycles Policy', '', '', {
    lock: 'Lock **your horse** to the [rack](#shed).',
    shed: 'The shed is shut.',
    stable: 'The stable is new.',
  }),
  'found/2022-2023.mdx': file('Found Things Policy', '2022-09-01', '', {
    box: 'The caretaker keeps the box.',
    coins: 'Coins go to the office.',
  }),
  'found/2023-2024.mdx': file(
    'Found Things Policy',
    '2023-09-01',
    'lineage:\n  box: { to: /lost/#keeper, why: One place for all. }\n  coins: { to: /lost/#bag, why: One place for all. }\n',
    { rest: 'Nothing else is kept.' },
  ),
  'lost/2022-2023.mdx': file('Lost Property Policy', '2022-09-01', '', {
    bag: 'Bags go on pegs.',
  }),
  'lost/2023-2024.mdx': file('Lost Property Policy', '2023-09-01', '', {
    bag: 'Bags go on pegs. Coins go to the office.',
    keeper: 'The caretaker keeps the box and the key.',
  }),
});
const policies = library?.policies ?? [];
const agesOf = (policy: string, id: string): ClauseAges | null =>
  clauseAges(
    { policy, id },
    { times: { policies, today: '2024-01-01' }, seams: seamsOf(policies), t },
  );
const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '');
const said = (ages: ClauseAges | null): string[] =>
  ages === null
    ? []
    : ages.kind === 'one'
      ? [withoutTags(ages.html), ...ages.arrivals]
      : [withoutTags(ages.html), ...ages.editions.map(withoutTags), ...ages.arrivals];

it('the school of these tests has no problem', () =>
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]));

describe('the words of a clause', () => {
  it('are followed by the number of their edition, which is told with its day, minute and reason', () => {
    expect(said(agesOf('bicycles', 'lock'))).toEqual([
      'Lock your bicycle[1] and scooter[2] to the rack.[1]',
      '2021–2022, from 1 September 2021. Approval: 1 June 2021, Board, minute B 1.',
      '2022–2023, from 1 September 2022. Approval: 1 June 2022, Board, minute B 2. Why it changed: Scooters &amp; skates came.',
    ]);
  });

  it('keep their links and looks, whole or cut', () => {
    const ages = agesOf('bicycles', 'lock');
    expect(ages).toMatchObject({
      introduction: t.clauseHistory.ages.introduction('2023–2024'),
      html:
        'Lock <strong>your bicycle</strong><sup>[1]</sup><u><strong> and scooter</strong></u>' +
        '<sup>[2]</sup> to the <a href="../../../bicycles/2023-2024/#shed">rack</a>.<sup>[1]</sup>',
    });
  });

  it('are told where they left and came back', () => {
    expect(said(agesOf('bicycles', 'shed'))).toEqual([
      'The shed is open.[1] Visitors ask the office.[2]',
      '2021–2022, from 1 September 2021. Approval: 1 June 2021, Board, minute B 1.',
      '2023–2024, from 1 September 2023. Approval: not recorded. These words were there from 2021–2022, left, and came back with this edition. No reason is recorded.',
    ]);
  });

  it('of one edition are told in a sentence, of a clause that ended too', () => {
    expect(said(agesOf('found', 'rest'))).toEqual([
      'Every word has stood here since 2023–2024 (from 1 September 2023).',
    ]);
    expect(said(agesOf('bicycles', 'bell'))).toEqual([
      'Every word stood here from 2021–2022 (from 1 September 2021) to the last edition that has the clause, 2021–2022.',
    ]);
  });

  it('of a draft are not counted', () => {
    expect(agesOf('bicycles', 'stable')).toBeNull();
    expect(agesOf('bicycles', 'unknown')).toBeNull();
  });
});

describe('words from another policy', () => {
  it('are followed there, and the policy is named', () => {
    expect(said(agesOf('lost', 'keeper'))).toEqual([
      'The caretaker keeps the box[1] and the key.[2]',
      'Found Things Policy, 2022–2023, from 1 September 2022. Approval: not recorded.',
      '2023–2024, from 1 September 2023. Approval: not recorded. Why it changed: One place for all.',
    ]);
  });

  it('are counted from their coming where the clause had words of its own, and that is said', () => {
    expect(said(agesOf('lost', 'bag'))).toEqual([
      'Bags go on pegs.[1] Coins go to the office.[2]',
      '2022–2023, from 1 September 2022. Approval: not recorded.',
      '2023–2024, from 1 September 2023. Approval: not recorded. No reason is recorded.',
      'Words that came from the Found Things Policy are counted from their coming here.',
    ]);
  });
});
