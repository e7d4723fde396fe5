/** Which edition applies on which day, and what is before and after: one table, and calendars made by chance. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerOn,
  editionAfter,
  editionBefore,
  newestPublished,
  spansOf,
  standingOf,
  stretchesOf,
  waitingEdition,
  type Answer,
  type PolicyEnd,
  type PolicyTime,
} from '../../../src/content/timeline.ts';
import { buildLibrary } from '../../../src/content/build-library.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import { edition, schoolOf, source } from '../policy/read.ts';

const TODAY = '2026-06-01';

/** An edition from one line: name, status, and `field=value` for what it records. */
function editionFrom(line: string): Edition {
  const [name = '', status = '', ...fields] = line.split(' ');
  const front = fields
    .map((field) => `${field.replace('=', ': ').replaceAll('_', ' ')}\n`)
    .join('');
  return edition(source('Text. {/* #a */}', front, status), name);
}
const policyOf = (lines: readonly string[], ended: PolicyEnd | null = null): PolicyTime => ({
  editions: lines.map(editionFrom),
  ended,
});

const inWords = (answer: Answer): string => {
  if (answer.kind === 'edition') return answer.edition.edition;
  if (answer.kind === 'none') return answer.why;
  return answer.candidates.map((one) => one?.edition ?? 'none').join(' or ');
};
/** `2025-09-01 2025-2026` for each stretch, from its first day on. */
const stretchesIn = (policy: PolicyTime): string[] =>
  stretchesOf(policy, TODAY).map(({ from, answer }) => `${from ?? 'first'} ${inWords(answer)}`);

interface Case {
  what: string;
  editions: string[];
  ended?: PolicyEnd;
  stretches: string[];
  /** Today, oldest first. */
  standings: string;
  /** The edition before the last one; what waits today; what the next draft starts from. */
  before?: string;
  waiting?: string;
  newest?: string;
}

const CASES: Case[] = [
  {
    what: 'two editions in a year',
    editions: [
      '2025-2026 adopted effectiveFrom=2025-09-01',
      '2025-2026.2 adopted effectiveFrom=2026-02-01',
    ],
    stretches: ['first not-begun', '2025-09-01 2025-2026', '2026-02-01 2025-2026.2'],
    standings: 'superseded in-force',
    before: '2025-2026',
    newest: '2025-2026.2',
  },
  {
    what: 'one adopted and waiting: the next draft comes after it',
    editions: [
      '2025-2026 adopted effectiveFrom=2025-09-01',
      '2026-2027 adopted approvedOn=2026-05-20 effectiveFrom=2026-09-01',
      '2027-2028 draft',
    ],
    stretches: ['first not-begun', '2025-09-01 2025-2026', '2026-09-01 2026-2027'],
    standings: 'in-force not-yet proposed',
    before: '2026-2027',
    waiting: '2026-2027',
    newest: '2026-2027',
  },
  {
    what: 'one withdrawn: the one before applies again, and is the one before the next',
    editions: [
      '2023-2024 adopted effectiveFrom=2023-09-01',
      '2024-2025 withdrawn effectiveFrom=2024-09-01 withdrawnOn=2025-01-10',
      '2025-2026 adopted effectiveFrom=2025-09-01',
    ],
    stretches: [
      'first not-begun',
      '2023-09-01 2023-2024',
      '2024-09-01 2024-2025',
      '2025-01-10 2023-2024',
      '2025-09-01 2025-2026',
    ],
    standings: 'superseded withdrawn in-force',
    before: '2023-2024',
    newest: '2025-2026',
  },
  {
    what: 'one withdrawn after the next had begun, which replaced it',
    editions: [
      '2023-2024 adopted effectiveFrom=2023-09-01',
      '2024-2025 withdrawn effectiveFrom=2024-09-01 withdrawnOn=2026-01-10',
      '2025-2026 adopted effectiveFrom=2025-09-01',
    ],
    stretches: [
      'first not-begun',
      '2023-09-01 2023-2024',
      '2024-09-01 2024-2025',
      '2025-09-01 2025-2026',
    ],
    standings: 'superseded withdrawn in-force',
    before: '2024-2025',
  },
  {
    what: 'all withdrawn: nothing applies, and the newest is what a draft starts from',
    editions: [
      '2024-2025 withdrawn effectiveFrom=2024-09-01 withdrawnOn=2026-01-10',
      '2026-2027 draft',
    ],
    stretches: ['first not-begun', '2024-09-01 2024-2025', '2026-01-10 withdrawn'],
    standings: 'withdrawn proposed',
    before: '2024-2025',
    newest: '2024-2025',
  },
  {
    what: 'withdrawn before its day',
    editions: [
      '2024-2025 adopted effectiveFrom=2024-09-01',
      '2025-2026 withdrawn effectiveFrom=2025-09-01 withdrawnOn=2025-08-01',
    ],
    stretches: ['first not-begun', '2024-09-01 2024-2025'],
    standings: 'in-force withdrawn',
    before: '2024-2025',
    newest: '2024-2025',
  },
  {
    what: 'a gap: the one whose last day has passed does not come back, nor does the one before',
    editions: [
      '2023-2024 adopted effectiveFrom=2023-09-01',
      '2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2025-08-31',
      '2025-2026 adopted effectiveFrom=2025-11-03',
    ],
    stretches: [
      'first not-begun',
      '2023-09-01 2023-2024',
      '2024-09-01 2024-2025',
      '2025-09-01 expired',
      '2025-11-03 2025-2026',
    ],
    standings: 'superseded superseded in-force',
    before: '2024-2025',
  },
  {
    what: 'expired today',
    editions: ['2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2026-05-31'],
    stretches: ['first not-begun', '2024-09-01 2024-2025', '2026-06-01 expired'],
    standings: 'expired',
    newest: '2024-2025',
  },
  {
    what: 'a backfill: an edition without a day, by the term of its review',
    editions: [
      '2021-2022 adopted lastReviewed=Autumn_2021',
      '2025-2026 adopted approvedOn=2025-10-07',
    ],
    stretches: [
      'first not-begun',
      '2021-09-01 2021-2022 or none',
      '2021-12-31 2021-2022',
      '2025-10-07 2025-2026',
    ],
    standings: 'superseded in-force',
    before: '2021-2022',
  },
  {
    what: 'nothing recorded at all: some day of its year, and today at the latest',
    editions: ['2024-2025 adopted effectiveFrom=2024-09-01', '2025-2026 adopted'],
    stretches: [
      'first not-begun',
      '2024-09-01 2024-2025',
      '2025-09-01 2025-2026 or 2024-2025',
      '2026-06-01 2025-2026',
    ],
    standings: 'superseded in-force',
  },
  {
    what: 'a review that was over before the edition before began is not that of this one',
    editions: [
      '2024-2025 adopted effectiveFrom=2024-09-01',
      '2025-2026 adopted lastReviewed=Autumn_2022',
    ],
    stretches: [
      'first not-begun',
      '2024-09-01 2024-2025',
      '2025-09-01 2025-2026 or 2024-2025',
      '2026-06-01 2025-2026',
    ],
    standings: 'superseded in-force',
  },
  {
    what: 'a policy that ended without an heir: an edition that waited never begins',
    editions: [
      '2024-2025 adopted effectiveFrom=2024-09-01',
      '2026-2027 adopted effectiveFrom=2026-09-01',
    ],
    ended: { on: '2026-03-01', heirs: [] },
    stretches: ['first not-begun', '2024-09-01 2024-2025', '2026-03-01 ended'],
    standings: 'withdrawn withdrawn',
  },
  {
    what: 'a policy that another took over',
    editions: [
      '2023-2024 adopted effectiveFrom=2023-09-01',
      '2024-2025 adopted effectiveFrom=2024-09-01',
    ],
    ended: { on: '2026-03-01', heirs: ['belongings'] },
    stretches: [
      'first not-begun',
      '2023-09-01 2023-2024',
      '2024-09-01 2024-2025',
      '2026-03-01 ended',
    ],
    standings: 'superseded superseded',
  },
];

describe.each(CASES)('$what', ({ editions: lines, ended, ...expected }) => {
  const policy = policyOf(lines, ended ?? null);
  const { editions } = policy;

  it('has these stretches', () => expect(stretchesIn(policy)).toEqual(expected.stretches));
  it('has these standings today', () =>
    expect(editions.map((e) => standingOf(e, policy, TODAY)).join(' ')).toBe(expected.standings));
  it('agrees about the one before, the one that waits and the newest', () => {
    if (expected.before)
      expect(editionBefore(editions.at(-1)!, editions)?.edition).toBe(expected.before);
    if (expected.newest) expect(newestPublished(editions)?.edition).toBe(expected.newest);
    if (!ended) expect(waitingEdition(policy, TODAY)?.edition.edition).toBe(expected.waiting);
  });
});

it('takes the next edition for the first later one that applies at all', () => {
  const policy = policyOf([
    '2023-2024 adopted effectiveFrom=2023-09-01',
    '2024-2025 withdrawn effectiveFrom=2024-09-01 withdrawnOn=2024-08-01',
    '2025-2026 adopted effectiveFrom=2025-09-01',
    '2026-2027 draft',
  ]);
  const next = (i: number) => editionAfter(policy.editions[i]!, policy, TODAY)?.edition;
  expect([next(0), next(2)]).toEqual(['2025-2026', undefined]);
});

describe('calendars made by chance', () => {
  const FIRST = Date.UTC(2020, 0, 1);
  const day = (n: number) => new Date(FIRST + n * 86_400_000).toISOString().slice(0, 10);
  const someDay = fc.integer({ min: 0, max: 2000 }).map(day);
  const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const anEdition = fc.record({
    status: fc.constantFrom('draft', 'adopted', 'adopted', 'withdrawn'),
    effectiveFrom: optional(someDay),
    approvedOn: optional(someDay),
    effectiveTo: optional(someDay),
    withdrawnOn: optional(someDay),
  });
  type Said = typeof anEdition extends fc.Arbitrary<infer T> ? T : never;
  const editionsFrom = (all: readonly Said[]): Edition[] =>
    all.map(
      ({ status, ...meta }, i) =>
        ({
          policy: 'p',
          edition: `${2019 + i}-${2020 + i}`,
          meta: {
            title: 'T',
            status,
            ...meta,
            withdrawnOn: status === 'withdrawn' ? meta.withdrawnOn : undefined,
          },
          clauses: [],
          blocks: [],
        }) as unknown as Edition,
    );
  const calendars = fc.record({
    all: fc.array(anEdition, { maxLength: 6 }).map(editionsFrom),
    ended: optional(someDay),
    today: someDay,
  });

  it('have one answer for every day: the one of the stretch it is in', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.array(someDay, { maxLength: 20 }),
        ({ all, ended, today }, days) => {
          const policy = { editions: all, ended: ended ? { on: ended, heirs: [] } : null };
          const stretches = stretchesOf(policy, today);
          expect(stretches[0]?.from).toBeNull();
          expect(stretches.at(-1)?.to).toBeNull();
          for (const one of [...days, today]) {
            const holding = stretches.filter(
              ({ from, to }) => (from ?? '') <= one && (to === null || one <= to),
            );
            expect(holding).toHaveLength(1);
            expect(inWords(holding[0]!.answer)).toBe(inWords(answerOn(one, policy, today)));
            if (ended && ended <= one) expect(inWords(holding[0]!.answer)).toBe('ended');
          }
        },
      ),
    );
  });

  it('follow one another without a day between', () => {
    fc.assert(
      fc.property(calendars, ({ all, today }) => {
        const stretches = stretchesOf({ editions: all, ended: null }, today);
        for (const [i, { to }] of stretches.slice(0, -1).entries()) {
          const next = stretches[i + 1]!.from!;
          expect(Date.parse(next) - Date.parse(to!)).toBe(86_400_000);
        }
      }),
    );
  });

  /** The rule once more, for editions that record their days, in other words: whoever was last to begin. */
  function lastToBegin(all: readonly Edition[], one: string): string {
    let found = 'none';
    for (const { edition: name, meta } of all) {
      const from = meta.effectiveFrom ?? meta.approvedOn;
      if (meta.status === 'draft' || !from || from > one) continue;
      if (meta.status === 'withdrawn' && (meta.withdrawnOn ?? '') <= one) continue;
      found = meta.effectiveTo && meta.effectiveTo < one ? 'none' : name;
    }
    return found;
  }

  it('give the newest edition that has begun, is not withdrawn and has not ended', () => {
    const recorded = calendars.filter(({ all }) =>
      all.every(
        ({ meta }) =>
          (meta.effectiveFrom ?? meta.approvedOn) &&
          (meta.status !== 'withdrawn' || meta.withdrawnOn),
      ),
    );
    fc.assert(
      fc.property(recorded, fc.array(someDay, { maxLength: 20 }), ({ all, today }, days) => {
        for (const one of days) {
          const answer = answerOn(one, { editions: all, ended: null }, today);
          expect(answer.kind === 'none' ? 'none' : inWords(answer)).toBe(lastToBegin(all, one));
        }
      }),
    );
  });

  it('give spans that together are the days with that answer', () => {
    fc.assert(
      fc.property(calendars, fc.array(someDay, { maxLength: 20 }), ({ all, today }, days) => {
        const policy = { editions: all, ended: null };
        for (const one of days)
          for (const each of all) {
            const isIn = spansOf(each, policy, today).some(
              ({ from, to }) => from <= one && (to === null || one <= to),
            );
            const answer = answerOn(one, policy, today);
            expect(isIn).toBe(answer.kind === 'edition' && answer.edition === each);
          }
      }),
    );
  });
});

it('is the same whatever order the files are in', () => {
  const texts = {
    'house-rules/2023-2024.mdx': source('A. {/* #a */}', 'effectiveFrom: 2023-09-01\n'),
    'house-rules/2024-2025.mdx': source('A. {/* #a */}', 'effectiveFrom: 2024-09-01\n'),
    'house-rules/2025-2026.mdx': source('A. {/* #a */}', 'effectiveFrom: 2025-09-01\n'),
  };
  const stretches = (files: Record<string, string>) => {
    const { policies } = schoolOf(files);
    return stretchesIn(policies[0]!);
  };
  const reversed = Object.fromEntries(Object.entries(texts).reverse());
  expect(stretches(reversed)).toEqual(stretches(texts));
});

it('a policy has the title of its edition in force until the next one with another begins', () => {
  const files = {
    'house-rules/2025-2026.mdx': source('A. {/* #a */}', 'effectiveFrom: 2025-09-01\n'),
    'house-rules/2026-2027.mdx': source('A. {/* #a */}', 'effectiveFrom: 2026-09-01\n').replace(
      'House Rules',
      'School Rules',
    ),
  };
  const titleOn = (today: string) =>
    buildLibrary(
      {
        root: 'content',
        files: new Map([['school.yaml', 'name: Hill\n'], ...Object.entries(files)]),
      },
      { today: () => today },
    ).policies[0]?.title;
  expect([titleOn('2026-08-31'), titleOn('2026-09-01')]).toEqual(['House Rules', 'School Rules']);
});
