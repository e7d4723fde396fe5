/** Days that contradict each other, leave a gap or cannot be: each is said, with a mend that works. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCalendar } from '../../../src/content/check-calendar.ts';
import { emptyRegister } from '../../../src/content/register/register.ts';
import { sealEditions } from '../../../src/content/register/seal.ts';
import { stretchesOf } from '../../../src/content/timeline.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import { schoolOf, source } from '../policy/read.ts';

const TODAY = '2026-06-01';
const body = 'Text. {/* #a */}';

/** Files from lines: `2024-2025 adopted effectiveFrom=2024-09-01`, of the policy “house-rules” unless said. */
function problemsOf(lines: readonly string[], sealed: readonly string[] = []) {
  const files = Object.fromEntries(
    lines.map((line) => {
      const [name = '', status = '', ...fields] = line.split(' ');
      const path = name.includes('/') ? name : `house-rules/${name}`;
      const front = fields.map((f) => `${f.replace('=', ': ').replaceAll('_', ' ')}\n`).join('');
      return [`${path}.mdx`, source(body, front, status)];
    }),
  );
  const { policies } = schoolOf(files);
  const editions = policies.flatMap((p) => p.editions);
  const inOrder = sealed.flatMap((name) => editions.filter((e) => e.edition === name));
  const register = sealEditions(emptyRegister, inOrder, '2026-01-01');
  return checkCalendar(policies, register, TODAY);
}
const told = (lines: readonly string[], sealed?: readonly string[]) =>
  problemsOf(lines, sealed).map(({ code, file }) => `${code} ${file.replace(/^content\//, '')}`);

describe('two editions', () => {
  it.each<[string, string[], string[]]>([
    [
      'one after the other',
      ['2024-2025 adopted effectiveFrom=2024-09-01', '2025-2026 adopted effectiveFrom=2025-09-01'],
      [],
    ],
    [
      'the first until the day before',
      [
        '2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2025-08-31',
        '2025-2026 adopted effectiveFrom=2025-09-01',
      ],
      [],
    ],
    [
      'that overlap by one day',
      [
        '2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2025-09-01',
        '2025-2026 adopted effectiveFrom=2025-09-01',
      ],
      ['editions-overlap house-rules/2025-2026.mdx'],
    ],
    [
      'with a gap of one day',
      [
        '2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2025-08-30',
        '2025-2026 adopted effectiveFrom=2025-09-01',
      ],
      ['gap-undeclared house-rules/2025-2026.mdx'],
    ],
    [
      'with a gap that is declared',
      [
        '2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2025-07-01',
        '2025-2026 adopted effectiveFrom=2025-09-01 gapBefore=The_school_was_closed.',
      ],
      [],
    ],
    [
      'with a gap that is declared and not there',
      [
        '2024-2025 adopted effectiveFrom=2024-09-01',
        '2025-2026 adopted effectiveFrom=2025-09-01 gapBefore=The_school_was_closed.',
      ],
      ['gap-not-there house-rules/2025-2026.mdx'],
    ],
    [
      'in the wrong order',
      ['2024-2025 adopted effectiveFrom=2025-09-01', '2025-2026 adopted effectiveFrom=2024-09-01'],
      ['edition-out-of-order house-rules/2025-2026.mdx'],
    ],
    [
      'on one day',
      ['2024-2025 adopted effectiveFrom=2025-09-01', '2025-2026 adopted effectiveFrom=2025-09-01'],
      ['edition-out-of-order house-rules/2025-2026.mdx'],
    ],
    [
      'in the wrong order by their approvals',
      ['2024-2025 adopted approvedOn=2025-09-01', '2025-2026 adopted approvedOn=2024-09-01'],
      ['edition-out-of-order house-rules/2025-2026.mdx'],
    ],
    [
      'in the wrong order by the year of one that records no day',
      ['2024-2025 adopted', '2025-2026 adopted effectiveFrom=2023-09-01'],
      ['edition-out-of-order house-rules/2025-2026.mdx'],
    ],
    [
      'of which the first records no day, in the right order',
      ['2024-2025 adopted lastReviewed=Autumn_2024', '2025-2026 adopted effectiveFrom=2025-09-01'],
      [],
    ],
    [
      'in the wrong order, the first of which was withdrawn',
      [
        '2024-2025 withdrawn effectiveFrom=2025-09-01 withdrawnOn=2025-09-02',
        '2025-2026 adopted effectiveFrom=2025-08-01',
      ],
      [],
    ],
    [
      'and a draft that says when it is to begin',
      [
        '2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2026-08-31',
        '2025-2026 draft effectiveFrom=2026-01-01',
      ],
      ['editions-overlap house-rules/2025-2026.mdx'],
    ],
    [
      'and a draft that replaces another one',
      [
        '2024-2025 adopted effectiveFrom=2024-09-01',
        '2025-2026 adopted effectiveFrom=2025-09-01',
        '2026-2027 draft supersedes=2024-2025',
      ],
      ['supersedes-other house-rules/2026-2027.mdx'],
    ],
  ])('%s', (_, lines, expected) => expect(told(lines)).toEqual(expected));

  it('are at fault in the order in which they were published, not in that of their years', () => {
    const lines = [
      '2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2025-09-01',
      '2025-2026 adopted effectiveFrom=2025-09-01',
    ];
    expect(told(lines, ['2024-2025', '2025-2026'])).toEqual([
      'editions-overlap house-rules/2025-2026.mdx',
    ]);
    expect(told(lines, ['2025-2026', '2024-2025'])).toEqual([
      'editions-overlap house-rules/2024-2025.mdx',
    ]);
  });
});

describe('an approval', () => {
  it.each<[string, string, string[]]>([
    ['today', 'adopted approvedOn=2026-06-01', []],
    ['tomorrow', 'adopted approvedOn=2026-06-02', ['approved-in-future house-rules/2025-2026.mdx']],
    ['on the first day', 'adopted approvedOn=2026-01-05 effectiveFrom=2026-01-05', []],
    [
      'after the first day',
      'adopted approvedOn=2026-01-06 effectiveFrom=2026-01-05',
      ['approved-late house-rules/2025-2026.mdx'],
    ],
    [
      'after the first day, with the reason',
      'adopted approvedOn=2026-01-06 effectiveFrom=2026-01-05 retrospective=The_meeting_was_late.',
      [],
    ],
    ['that is not recorded', 'adopted', []],
  ])('%s', (_, line, expected) => expect(told([`2025-2026 ${line}`])).toEqual(expected));
});

describe('one title', () => {
  const days = 'effectiveFrom=2025-09-01';
  it('for two policies in force is an error, in the one that came second', () => {
    const lines = [`aa/2025-2026 adopted ${days}`, `bb/2025-2026 adopted ${days}`];
    expect(told(lines)).toEqual(['title-of-another bb/2025-2026.mdx']);
  });
  it('for policies that will both be in force is one', () =>
    expect(
      told([`aa/2025-2026 adopted ${days}`, 'bb/2026-2027 adopted effectiveFrom=2026-09-01']),
    ).toHaveLength(1));
  it('for a policy whose time was over is none', () =>
    expect(
      told([
        `aa/2024-2025 adopted effectiveFrom=2024-09-01 effectiveTo=2025-08-31`,
        `bb/2025-2026 adopted ${days}`,
      ]),
    ).toEqual([]));
  it('for a draft is a warning', () =>
    expect(told([`aa/2025-2026 adopted ${days}`, 'bb/2025-2026 draft'])).toEqual([
      'title-of-another-draft bb/2025-2026.mdx',
    ]));
});

it('whatever the days are: where nothing is wrong, every gap between editions is declared', () => {
  const FIRST = Date.UTC(2020, 0, 1);
  const someDay = fc
    .integer({ min: 0, max: 60 })
    .map((n) => new Date(FIRST + n * 30 * 86_400_000).toISOString().slice(0, 10));
  const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const anEdition = fc.record({
    status: fc.constantFrom('draft', 'adopted', 'adopted', 'adopted'),
    effectiveFrom: someDay,
    effectiveTo: optional(someDay),
    gapBefore: optional(fc.constant('The school was closed.')),
  });
  let right = 0;
  fc.assert(
    fc.property(
      fc.array(anEdition, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (said, inOrder) => {
        const days = said.map(({ effectiveFrom }) => effectiveFrom);
        const ordered = inOrder ? days.toSorted() : days;
        const editions = said.map(
          ({ status, ...meta }, i) =>
            ({
              policy: 'p',
              edition: `${2020 + i}-${2021 + i}`,
              file: `${i}`,
              places: {},
              meta: { title: 'T', status, ...meta, effectiveFrom: ordered[i] },
              clauses: [],
            }) as unknown as Edition,
        );
        const policy = { slug: 'p', title: 'T', editions, ended: null };
        const problems = checkCalendar([policy], emptyRegister, '2030-01-01');
        if (problems.some(({ severity }) => severity === 'error')) return;
        right += 1;
        for (const [i, { answer }] of stretchesOf(policy, '2030-01-01').entries()) {
          const next = stretchesOf(policy, '2030-01-01')[i + 1]?.answer;
          if (answer.kind !== 'none' || answer.why === 'not-begun' || next?.kind !== 'edition')
            continue;
          expect(next.edition.meta.gapBefore).toBeDefined();
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(right).toBeGreaterThan(50);
});
