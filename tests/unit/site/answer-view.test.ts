/** What applied on each day: the pages, the file for programs and the timeline say the same. */
import { describe, expect, it } from 'vitest';
import {
  answerOn,
  changeDays,
  type Answer,
  type PolicyEnd,
} from '../../../src/content/timeline.ts';
import { loadLibrary } from '../../../src/content/read-content.ts';
import { dayAfter, dayBefore } from '../../../src/language/when.ts';
import { answerForDay, pageForDay } from '../../../src/policy/days-json.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import { toDaysJson } from '../../../src/publish/to-days-json.ts';
import {
  approvalWords,
  neverApplied,
  pagesOfDays,
  policiesOn,
  stretchViews,
} from '../../../src/site/answer-view.ts';
import { strings } from '../../../src/strings/strings.ts';
import { DEMO_TODAY, demoSchool, editionOf } from '../../support/demo.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';
import { edition, source } from '../policy/read.ts';

const t = strings();
const schools = {
  demo: demoSchool(),
  real: loadLibrary(EXAMPLE_FOLDER),
  small: loadLibrary('tests/fixtures/small'),
};

const dataOf = (answer: Answer) => {
  if (answer.kind === 'edition') return { kind: 'edition', edition: answer.edition.edition };
  if (answer.kind === 'none') return answer;
  return { ...answer, candidates: answer.candidates.map((one) => one?.edition ?? null) };
};

describe.each(Object.entries(schools))('the days of the school %s', (_, library) => {
  const days = toDaysJson(library, DEMO_TODAY);
  const pages = pagesOfDays(library, DEMO_TODAY, t);
  const [first = ''] = days.days;

  it('are in the file for programs as they are in the timeline, day by day', () => {
    for (let day = dayBefore(first); day < '2028-01-01'; day = dayAfter(day))
      for (const policy of library.policies)
        expect(answerForDay(days, policy.slug, day), `${policy.slug} ${day}`).toEqual(
          dataOf(answerOn(day, policy, DEMO_TODAY)),
        );
  });

  it('have one page each, on which nothing changes', () => {
    expect(pages.map(({ from }) => from)).toEqual(days.days);
    expect(changeDays(library.policies, DEMO_TODAY)).toEqual(days.days);
    expect(pageForDay(days, dayBefore(first))).toBe(`on/?day=${dayBefore(first)}`);
    for (const { from, to } of pages) {
      const answers = (day: string) =>
        library.policies.map((policy) => dataOf(answerOn(day, policy, DEMO_TODAY)));
      expect(answers(dayBefore(from))).not.toEqual(answers(from));
      expect(answers(to ?? '2400-01-01')).toEqual(answers(from));
      expect(pageForDay(days, to ?? '2400-01-01')).toContain(`on/${from}/?day=`);
    }
  });
});

describe('a page of the demonstration school', () => {
  const on = (day: string) => policiesOn(schools.demo, day, DEMO_TODAY, t);

  it('has every policy, with both ends, the approval and the code of what applied', () => {
    const rows = on('2025-05-03');
    expect(rows.map(({ title }) => title)).toEqual(schools.demo.policies.map((p) => p.title));
    expect(rows[0]).toMatchObject({
      to: 'behaviour/on/',
      sentence: 'Edition 2024–2025 applied.',
      remark: '',
      editions: [
        {
          to: 'behaviour/2024-2025/',
          certificate: 'behaviour/2024-2025/certificate/',
          days: 'from 20 March 2025 until 2 November 2025',
          approval: '19 March 2025, Full Governing Body, minute FGB 2025/09',
          code: 'GK3V-7EZH-4JCM-D5RF',
          state: 'Superseded',
        },
      ],
    });
  });

  it('says of an edition that came back which of its spans is meant', () => {
    const complaints = (day: string) =>
      on(day).find(({ to }) => to === 'complaints/on/')?.editions[0]?.days;
    expect(complaints('2023-01-01')).toBe('from 1 November 2022 until 31 October 2023');
    expect(complaints('2024-02-01')).toBe('from 18 January 2024 until 31 October 2024');
  });

  it('says where nothing is recorded so early', () => {
    const trips = on('2021-11-01').find(({ to }) => to === 'trips/on/');
    expect(trips).toMatchObject({
      editions: [],
      remark: 'Nothing: no edition is recorded so early.',
    });
  });
});

it('what the record leaves open is left open, and both ends say what they rest on', () => {
  const { policies } = schools.real;
  const [now, open, before] = stretchViews(policies[0]!, schools.real, DEMO_TODAY, t);
  expect(now).toMatchObject({
    from: '2022-12-31',
    to: null,
    sentence: 'Edition 2022–2023 applied.',
    editions: [
      {
        days: 'from a day that is not recorded (reviewed Autumn 2022) until it is replaced',
        approval: 'not recorded',
      },
    ],
  });
  expect(open).toMatchObject({
    from: '2022-09-01',
    to: '2022-12-30',
    remark: 'The record leaves open whether this applied.',
    sentence: 'The record leaves open whether this applied. 2022–2023',
  });
  expect(before).toMatchObject({ from: null, to: '2022-08-31', editions: [] });
});

describe('a policy', () => {
  const from = (name: string) =>
    edition(source('No dogs. {/* #dogs */}\n', 'effectiveFrom: 2024-09-01\n'), name);
  const policy = (editions: Edition[], ended: PolicyEnd | null) => ({
    slug: 'house-rules',
    title: 'House Rules',
    editions,
    ended,
  });

  it('that has ended says which policies hold in its place', () => {
    const house = policy([from('2024-2025')], { on: '2025-09-01', heirs: ['behaviour'] });
    const library = { ...schools.demo, policies: [...schools.demo.policies, house] };
    const [ended] = stretchViews(house, library, DEMO_TODAY, t);
    expect(ended).toMatchObject({
      from: '2025-09-01',
      remark: 'Nothing: the policy had ended.',
      heirs: [{ title: 'Behaviour Policy', to: 'behaviour/on/' }],
    });
  });

  it('says of an edition whose place was taken before its time that it never applied', () => {
    const house = policy([from('2023-2024'), from('2024-2025')], null);
    expect(neverApplied(house, DEMO_TODAY, t)).toMatchObject([
      {
        to: 'house-rules/2023-2024/',
        days: 'never: its place was taken before its time came',
      },
    ]);
  });
});

it('an approval of which only a part is recorded says which part is not', () => {
  const { meta, ...rest } = editionOf(schools.demo, 'behaviour', '2024-2025');
  const partly = { ...meta, minute: undefined } as unknown as typeof meta;
  expect(approvalWords({ ...rest, meta: partly }, t)).toBe(
    '19 March 2025, Full Governing Body, minute not recorded',
  );
});
