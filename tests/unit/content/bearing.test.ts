/** Where a link from one policy to another leads at a time. */
import { describe, expect, it } from 'vitest';
import { checkProposedLinks } from '../../../src/content/check-links.ts';
import { bearingOf, type LinkedPolicy } from '../../../src/content/bearing.ts';
import { parseEdition, type Edition } from '../../../src/policy/edition.ts';

const TODAY = '2026-06-01';

/**
 * A policy from one line for each edition: its name, its first and its last day (`-` where it
 * records none), its clauses, and whatever else its front matter has. No first day and `draft`
 * is a proposal.
 */
function policy(slug: string, lines: readonly string[], link = ''): LinkedPolicy {
  const editions = lines.map((line): Edition => {
    const [name = '', days = '', ids = '', ...front] = line.split(' ');
    const [status = 'adopted', from = '-', to = '-'] = days.startsWith('draft')
      ? days.split(',')
      : ['adopted', ...days.split(',')];
    const dates = [
      ...(from === '-' ? [] : [`effectiveFrom: ${from}`]),
      ...(to === '-' ? [] : [`effectiveTo: ${to}`]),
    ];
    const clauses = ids.split(',').map((id) => `Text of ${id}.${link} {/* #${id} */}\n`);
    const lineage = front.length > 0 ? [front.join(' ')] : [];
    const head = [`title: ${slug}`, `status: ${status}`, ...dates, ...lineage].join('\n');
    const source = `---\n${head}\n---\n\n${clauses.join('\n')}`;
    const file = `content/${slug}/${name}.mdx`;
    const { edition, problems } = parseEdition({ policy: slug, edition: name, file, source });
    if (!edition || problems.length > 0) throw new Error(JSON.stringify(problems));
    return edition;
  });
  return { slug, title: slug, editions, ended: null };
}

/** A bearing in one line. */
function words(href: string, own: readonly string[], theirs: readonly string[], which = 0): string {
  const trips = policy('trips', own);
  const policies = [trips, policy('behaviour', theirs)];
  const bearing = bearingOf(href, trips.editions[which]!, { policies, today: TODAY });
  const names = (editions: readonly Edition[]) => editions.map((e) => e.edition).join(', ');
  switch (bearing.kind) {
    case 'as-written':
    case 'none':
      return bearing.kind;
    case 'open':
      return `open: ${names(bearing.candidates)}`;
    case 'edition': {
      const { clause, edition, also } = bearing;
      const details = {
        whole: () => '',
        there: (c: { id: string }) => ` #${c.id}`,
        ended: (c: { last: string }) => ` ended, last in ${c.last}`,
        later: (c: { first: Edition | null }) => ` later, with ${c.first?.edition ?? 'none'}`,
      } as Record<string, (c: never) => string>;
      const others = also.length > 0 ? `; also ${names(also.map((other) => other.edition))}` : '';
      return `${edition.edition}${details[clause.kind]!(clause as never)}${others}`;
    }
  }
}

const YEARS = [
  '2023-2024 2023-09-01 old,a',
  '2024-2025 2024-09-01 new,a lineage: { old: new }',
  '2025-2026 2025-09-01 new,b lineage: { a: { to: none, why: It went. } }',
];

describe('a link from a published edition leads to the other policy’s edition of the same time', () => {
  it.each<[string, string, readonly string[], readonly string[], string]>([
    // What applied on its first day.
    ['on its first day', '/behaviour/', ['2024-2025 2024-11-01,2025-07-31 x'], YEARS, '2024-2025'],
    ['on the same day', '/behaviour/', ['2024-2025 2024-09-01,2025-08-31 x'], YEARS, '2024-2025'],
    [
      'with what came while it applied',
      '/behaviour/',
      ['2024-2025 2024-11-01 x'],
      YEARS,
      '2024-2025; also 2025-2026',
    ],
    // Nothing applied yet.
    [
      'the first within its time where nothing applied yet',
      '/behaviour/',
      ['2022-2023 2022-09-01,2024-12-31 x'],
      YEARS,
      '2023-2024; also 2024-2025',
    ],
    ['none if nothing did', '/behaviour/', ['2021-2022 2021-09-01,2022-08-31 x'], YEARS, 'none'],
    [
      'none where the other had expired',
      '/behaviour/',
      ['2024-2025 2024-09-01,2025-08-31 x'],
      ['2022-2023 2022-09-01,2023-08-31 x'],
      'none',
    ],
    // A beginning that is not recorded.
    [
      'one day or another, one answer',
      '/behaviour/',
      ['2024-2025 - x'],
      YEARS,
      '2024-2025; also 2025-2026',
    ],
    [
      'open where days have two answers',
      '/behaviour/',
      ['2024-2025 - x'],
      ['2023-2024 2023-09-01 a', '2024-2025 2025-01-10 a'],
      'open: 2023-2024, 2024-2025',
    ],
    [
      'open where the other’s record is open',
      '/behaviour/',
      ['2024-2025 2024-11-01 x'],
      ['2023-2024 2023-09-01 a', '2024-2025 - a'],
      'open: 2023-2024, 2024-2025',
    ],
    [
      'none yet or the first, one answer',
      '/behaviour/',
      ['2024-2025 2024-11-01 x'],
      ['2024-2025 - a'],
      '2024-2025',
    ],
    // Not begun today, and the one that waits.
    [
      'one that waits, to one that waits',
      '/behaviour/#b',
      ['2026-2027 2026-09-01 x'],
      [...YEARS, '2026-2027 2026-09-01 b lineage: { new: { to: none, why: Gone. } }'],
      '2026-2027 #b',
    ],
    // Clauses.
    ['a clause', '/behaviour/#a', ['2024-2025 2024-11-01,2025-07-31 x'], YEARS, '2024-2025 #a'],
    [
      'an old id leads on',
      '/behaviour/#old',
      ['2024-2025 2024-11-01,2025-07-31 x'],
      YEARS,
      '2024-2025 #old',
    ],
    [
      'a later id is its older one',
      '/behaviour/#new',
      ['2023-2024 2023-11-01,2024-07-31 x'],
      YEARS,
      '2023-2024 #old',
    ],
    [
      'one that came later',
      '/behaviour/#b',
      ['2024-2025 2024-11-01,2025-07-31 x'],
      YEARS,
      '2024-2025 later, with 2025-2026',
    ],
    [
      'one that had ended',
      '/behaviour/#a',
      ['2025-2026 2025-11-01 x'],
      YEARS,
      '2025-2026 ended, last in 2024-2025',
    ],
    [
      'one that never was',
      '/behaviour/#c',
      ['2025-2026 2025-11-01 x'],
      YEARS,
      '2025-2026 later, with none',
    ],
    // Not decided by the time.
    [
      'an edition that is written',
      '/behaviour/2023-2024/#a',
      ['2025-2026 2025-11-01 x'],
      YEARS,
      'as-written',
    ],
    ['no policy', '/parking/', ['2025-2026 2025-11-01 x'], YEARS, 'as-written'],
    [
      'out of the site',
      'https://example.com/behaviour/',
      ['2025-2026 2025-11-01 x'],
      YEARS,
      'as-written',
    ],
    ['within the text', '#x', ['2025-2026 2025-11-01 x'], YEARS, 'as-written'],
    [
      'its own policy',
      '/trips/#x',
      ['2024-2025 2024-11-01 x', '2025-2026 2025-11-01 x'],
      YEARS,
      '2024-2025 #x',
    ],
  ])('%s', (_, href, own, theirs, expected) => expect(words(href, own, theirs)).toBe(expected));

  it('that was withdrawn, and came back', () => {
    const own = ['2023-2024 2023-09-01 x', '2024-2025 2024-11-01 x'];
    const trips = policy('trips', own);
    trips.editions[1]!.meta.status = 'withdrawn';
    trips.editions[1]!.meta.withdrawnOn = '2025-10-01';
    const policies = [trips, policy('behaviour', YEARS)];
    const bearings = trips.editions.map((e) =>
      bearingOf('/behaviour/', e, { policies, today: TODAY }),
    );
    expect(bearings).toMatchObject([
      // Its second time is within its time too.
      {
        edition: { edition: '2023-2024' },
        also: [{ edition: { edition: '2024-2025' } }, { edition: { edition: '2025-2026' } }],
      },
      { edition: { edition: '2024-2025' }, also: [{ edition: { edition: '2025-2026' } }] },
    ]);
  });
});

describe('a link from a proposal leads to what would be in force', () => {
  const waiting = '2026-2027 2026-09-01 new,b,c';
  const draft = '2027-2028 draft new,b,c,d';
  it.each<[string, string, string, readonly string[], string]>([
    ['today’s', '/behaviour/#b', 'draft', YEARS, '2025-2026 #b'],
    [
      'that of its own day',
      '/behaviour/#b',
      'draft,2026-10-01',
      [...YEARS, waiting],
      '2026-2027 #b',
    ],
    [
      'the one that waits, for a clause of that one',
      '/behaviour/#c',
      'draft',
      [...YEARS, waiting],
      '2026-2027 #c',
    ],
    [
      'not so if it is to begin before',
      '/behaviour/#c',
      'draft,2026-07-01',
      [...YEARS, waiting],
      '2025-2026 later, with 2026-2027',
    ],
    [
      'the other’s proposal, for a clause of that one',
      '/behaviour/#d',
      'draft',
      [...YEARS, waiting, draft],
      '2027-2028 #d',
    ],
    ['a policy that is a proposal', '/behaviour/', 'draft', [draft], '2027-2028'],
    [
      'none of a policy that has expired',
      '/behaviour/',
      'draft',
      ['2022-2023 2022-09-01,2023-08-31 x'],
      'none',
    ],
  ])('%s', (_, href, days, theirs, expected) =>
    expect(words(href, [`2026-2027 ${days} x`], theirs)).toBe(expected),
  );
});

it('a link on the page of the edition in force is about today', () => {
  const policies = [policy('behaviour', YEARS)];
  const at = (href: string) => bearingOf(href, 'now', { policies, today: TODAY });
  expect(at('/behaviour/#b')).toMatchObject({
    edition: { edition: '2025-2026' },
    clause: { id: 'b' },
  });
  expect(at('/behaviour/#a')).toMatchObject({ clause: { kind: 'ended' } });
});

describe('a link to a clause that did not exist then', () => {
  const problems = (href: string, days: string, theirs: readonly string[]) => {
    const trips = policy('trips', [`2026-2027 ${days} x`], ` [It](${href}).`);
    const times = { policies: [trips, policy('behaviour', theirs)], today: TODAY };
    const said = (list: readonly { code: string; message: string; remedy: string }[]) =>
      list.map(({ code, message, remedy }) => `${code} ${message} → ${remedy}`);
    return said(checkProposedLinks(times));
  };
  const draft = '2026-2027 draft new,b,d';
  const waiting = '2026-2027 2026-09-01 new,b,d';

  it('is an error in a draft, with the link that holds', () => {
    expect(problems('/behaviour/#a', 'draft', YEARS)).toEqual([
      'link-not-then “/behaviour/#a” leads to 2025-2026 of “behaviour”, which has no such clause: 2024-2025 was the last to have it. → Write “/behaviour/2024-2025/#a”, or link to a clause that 2025-2026 has.',
    ]);
    expect(problems('/behaviour/#d', 'draft,2026-07-01', [...YEARS, waiting])).toEqual([
      'link-not-then “/behaviour/#d” leads to 2025-2026 of “behaviour”, which has no such clause: it comes with 2026-2027. → Write “/behaviour/2026-2027/#d”, or link to a clause that 2025-2026 has.',
    ]);
  });

  it('is none where it exists, was renamed, or the other’s draft has it', () => {
    for (const href of [
      '/behaviour/#b',
      '/behaviour/#old',
      '/behaviour/#d',
      '/behaviour/2023-2024/#a',
    ])
      expect(problems(href, 'draft', [...YEARS, draft])).toEqual([]);
  });

  it('is none in a published edition', () =>
    expect(problems('/behaviour/#d', '2026-05-01', [...YEARS, draft])).toEqual([]));
});
