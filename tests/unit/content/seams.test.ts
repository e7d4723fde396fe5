import { emptyRegister } from '../../../src/content/register/register.ts';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/content/build-library.ts';
import { formerClauses, lineageBetween } from '../../../src/content/lineage.ts';
import { seamsFrom, seamsOf, seamsTo } from '../../../src/content/seams.ts';
import { currentEdition, standingOf } from '../../../src/content/timeline.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { clauseHistories } from '../../../src/site/clause-history.ts';
import { coverageView } from '../../../src/site/coverage-view.ts';
import { editionView } from '../../../src/site/edition-view.ts';
import { endedView, replacedHtml } from '../../../src/site/ended-view.ts';
import { homeView } from '../../../src/site/home-view.ts';
import { reviewRows } from '../../../src/site/review-rows.ts';
import { strings } from '../../../src/strings/strings.ts';
import { checkAttention } from '../../../src/content/check-attention.ts';

const t = strings('en');

/** An edition of the clauses named, each with a text of its own. */
const edition = (from: string, front: string, ...ids: string[]) =>
  `---\ntitle: T\nstatus: ${from ? 'adopted' : 'draft'}\n${from ? `effectiveFrom: ${from}\n` : ''}${front}---\n\n${ids
    .map((id) => `Text of ${id}. {/* #${id} */}`)
    .join('\n\n')}\n`;

function school(files: Record<string, string>) {
  const titled = Object.entries(files).map(([path, text]): [string, string] => {
    const [slug = ''] = path.split('/');
    return [
      `${path}.mdx`,
      text.replace('title: T', `title: ${slug[0]?.toUpperCase()}${slug.slice(1)}`),
    ];
  });
  const content = {
    root: 'content',
    files: new Map([['school.yaml', 'name: S\ntimeZone: Europe/London\n'], ...titled]),
  };
  const { library, policies, problems } = buildLibrary(content);
  const policy = (slug: string) => policies.find((p) => p.slug === slug)!;
  return { content, library, policies, policy, codes: problems.map((p) => p.code), problems };
}

const replacing = school({
  'bicycles/2024-2025': edition('2024-09-01', '', 'helmet', 'old-shed', 'bell'),
  'bicycles/2025-2026': edition(
    '2025-09-01',
    'nextReview: Autumn 2025\nlineage:\n  old-shed: shed\n',
    'helmet',
    'shed',
    'bell',
  ),
  'property/2025-2026': edition('2025-09-01', '', 'coins'),
  'belongings/2026-2027': edition(
    '2026-11-10',
    'replaces: [bicycles, property]\nlineage:\n  /bicycles/#helmet: helmet\n  /bicycles/#shed: [racks, roof]\n  /bicycles/#bell: { to: none, why: Nobody rings. }\n  /property/#coins: coins\n',
    'helmet',
    'racks',
    'roof',
    'coins',
  ),
});

describe('policies that another one replaces', () => {
  const { policies, policy, codes, library, content } = replacing;

  it('end on the day on which its edition begins', () => {
    expect(codes).toEqual([]);
    expect(policy('bicycles').ended).toEqual({ on: '2026-11-10', heirs: ['belongings'] });
    expect(policy('belongings').ended).toBeNull();
    const [, last] = policy('bicycles').editions;
    expect(currentEdition(policy('bicycles'), '2026-11-09')).toBe(last);
    expect(currentEdition(policy('bicycles'), '2026-11-10')).toBeNull();
    expect(standingOf(last!, policy('bicycles'), '2026-11-10')).toBe('superseded');
  });

  it('have no review that is overdue', () => {
    const overdue = (today: string) =>
      checkAttention(content, policies, emptyRegister, today).filter(
        ({ code }) => code === 'review-overdue',
      );
    expect(overdue('2026-11-09').map(({ file }) => file)).toEqual([
      'content/bicycles/2025-2026.mdx',
    ]);
    expect(overdue('2026-11-10')).toEqual([]);
    const rows = reviewRows(policies, '2026-11-10', t);
    expect(rows.find((row) => row.policy === 'bicycles')).toMatchObject({
      state: 'ended',
      words: 'Ended on 10 November 2026',
      nextReview: undefined,
    });
  });

  it('come last on the home page, which says what is in their place', () => {
    const { rows, ended: gone } = homeView(policies, '2026-11-10', t);
    expect([...rows, ...gone].map(({ title, ended }) => [title, ended.join(' ')])).toEqual([
      ['Belongings', ''],
      ['Bicycles', 'This policy ended on 10 November 2026. In its place: Belongings.'],
      ['Property', 'This policy ended on 10 November 2026. In its place: Belongings.'],
    ]);
    expect(rows).toHaveLength(1);
  });

  it('are still covered on the list of required policies, by the one in their place', () => {
    const required = {
      about: '',
      prepared: '2026-09-01',
      sources: {},
      policies: [{ name: 'Bicycles', must: 'have', sources: [], coveredBy: ['bicycles'] }],
    } as unknown as Parameters<typeof coverageView>[0];
    const [line] = coverageView(required, policies, '2026-11-10', t).lines;
    expect(line).toMatchObject({ state: 'here', here: [{ title: 'Belongings' }] });
    expect(line!.note).toContain('ended on 10 November 2026');
  });

  it('have a page with an anchor for every id that was ever published', () => {
    const others = { policies, seams: seamsOf(policies) };
    const { ended } = policy('bicycles');
    const view = endedView(policy('bicycles'), ended!, 'bicycles/', others, '2026-11-10', t);
    const html = Object.fromEntries(view.clauses.map((c) => [c.id, c.html]));
    expect(Object.keys(html).sort()).toEqual(['bell', 'helmet', 'old-shed', 'shed']);
    expect(html.helmet).toContain('href="../belongings/#helmet"');
    // By any name that it ever had, and to every part.
    for (const id of ['shed', 'old-shed']) {
      expect(html[id]).toContain('href="../belongings/#racks"');
      expect(html[id]).toContain('href="../belongings/#roof"');
    }
    expect(html.bell).toContain('Nobody rings.');
    expect(html.bell).not.toContain('belongings');
    expect(view.said.join(' ')).toContain('<a href="../belongings/">Belongings</a>');
    expect(view.last).toContain('href="../bicycles/2025-2026/"');
  });

  it('are named on the page of the one that replaced them', () => {
    const { editions } = policy('belongings');
    const html = replacedHtml(policy('belongings'), editions[0]!, 'belongings/', { policies }, t);
    expect(html).toContain('On 10 November 2026');
    expect(html).toContain('<a href="../bicycles/">Bicycles</a>');
    expect(html).toContain('<a href="../property/">Property</a>');
  });

  it('are found where their clauses are now, also by their names', () => {
    const { now, other } = searchRecords(library!, '2026-11-10');
    expect(now.every((record) => record.url.startsWith('/belongings/'))).toBe(true);
    const helmet = now.find((record) => record.url === '/belongings/#helmet');
    expect(helmet!.meta.was).toBe('before in Bicycles');
    const then = (url: string) => other.find((record) => record.url === url)!.filters.differs;
    expect(then('/bicycles/2025-2026/#helmet')).toEqual(['no']);
    expect(then('/bicycles/2025-2026/#shed')).toEqual(['yes']);
    // The day before, the old policies are what applies.
    expect(searchRecords(library!, '2026-11-09').now.map(({ url }) => url)).toContain(
      '/bicycles/#helmet',
    );
  });
});

it('a policy goes on while what would replace it is a draft, or was withdrawn before it began', () => {
  const old = { 'bicycles/2025-2026': edition('2025-09-01', '', 'helmet') };
  const heir = (text: string) => school({ ...old, 'belongings/2026-2027': text });
  const front = 'replaces: [bicycles]\nlineage:\n  /bicycles/#helmet: helmet\n';
  expect(heir(edition('', front, 'helmet')).policy('bicycles').ended).toBeNull();
  const withdrawn = edition('2026-09-01', `withdrawnOn: 2026-08-01\n${front}`, 'helmet');
  const never = heir(withdrawn.replace('adopted', 'withdrawn'));
  expect(never.policy('bicycles').ended).toBeNull();
  const later = heir(withdrawn.replace('adopted', 'withdrawn').replace('08-01', '10-01'));
  expect(later.policy('bicycles').ended?.on).toBe('2026-09-01');
});

it('a policy that is divided has several heirs, all from one day', () => {
  const divided = (second: string) =>
    school({
      'rules/2025-2026': edition('2025-09-01', '', 'a', 'b'),
      'indoors/2026-2027': edition(
        '2026-09-01',
        'replaces: rules\nlineage:\n  /rules/#a: [a, /outdoors/#a]\n',
        'a',
      ),
      'outdoors/2026-2027': edition(
        second,
        'replaces: [rules]\nlineage:\n  /rules/#b: b\n',
        'a',
        'b',
      ),
    });
  const { policy, codes, policies } = divided('2026-09-01');
  expect(codes).toEqual([]);
  expect(policy('rules').ended).toEqual({ on: '2026-09-01', heirs: ['indoors', 'outdoors'] });
  const [seam] = seamsFrom({ policy: 'rules', id: 'a' }, seamsOf(policies));
  expect(seam!.to).toEqual([
    { policy: 'indoors', id: 'a' },
    { policy: 'outdoors', id: 'a' },
  ]);
  expect(divided('2026-10-01').codes).toEqual(['replaces-ended']);
});

describe('a clause that moves to another policy', () => {
  const moved = (keeper: string, ...more: [string, string][]) =>
    school({
      'bicycles/2024-2025': edition('2024-09-01', '', 'helmet', 'warden'),
      'bicycles/2025-2026': edition(
        '2025-09-01',
        'lineage:\n  warden: keeper\n',
        'helmet',
        'keeper',
      ),
      'bicycles/2026-2027': edition('2026-09-01', keeper, 'helmet'),
      'property/2026-2027': edition('2026-09-01', '', 'coins', 'keeper'),
      ...Object.fromEntries(more),
    });
  const toProperty = 'lineage:\n  keeper: { to: /property/#keeper, why: One for both. }\n';

  it('is one seam, whichever policy declares it', () => {
    const here = moved(toProperty);
    const there = moved('', [
      'property/2026-2027',
      edition('2026-09-01', 'lineage:\n  /bicycles/#keeper: keeper\n', 'coins', 'keeper'),
    ]);
    const both = moved(toProperty, [
      'property/2026-2027',
      edition('2026-09-01', 'lineage:\n  /bicycles/#keeper: keeper\n', 'coins', 'keeper'),
    ]);
    for (const { policies, codes } of [here, there, both]) {
      expect(codes).toEqual([]);
      const seams = seamsOf(policies);
      expect(seams.map(({ from, to }) => ({ from, to }))).toEqual([
        {
          from: { policy: 'bicycles', id: 'keeper', edition: '2025-2026' },
          to: [{ policy: 'property', id: 'keeper' }],
        },
      ]);
      expect(seams[0]!.on.written).toBe('2026-09-01');
      expect(seamsTo({ policy: 'property', id: 'keeper' }, seams)).toEqual(seams);
    }
    expect(seamsOf(here.policies)[0]!.why).toBe('One for both.');
    expect(seamsOf(both.policies)[0]!.why).toBe('One for both.');
  });

  it('leaves a tombstone that leads there, under every id that it had', () => {
    const { policies, policy } = moved(toProperty);
    const last = policy('bicycles').editions.at(-1)!;
    const others = { policies, seams: seamsOf(policies) };
    const view = editionView(
      policy('bicycles'),
      last,
      'bicycles/',
      { policies, today: '2026-10-01' },
      [],
      t,
      others,
    );
    const gone = view.clauses.flatMap((clause) => clause.gone);
    expect(gone.map(({ id }) => id).sort()).toEqual(['keeper', 'warden']);
    for (const { html } of gone) {
      expect(html).toContain('<strong>Moved</strong> in 2026–2027 to');
      expect(html).toContain('href="../property/#keeper"');
      expect(html).toContain('One for both.');
    }
  });

  it('leads to the edition that has it while the page of its new policy does not show it yet', () => {
    const { policies, policy } = moved(
      toProperty,
      ['property/2025-2026', edition('2025-09-01', '', 'coins')],
      ['property/2026-2027', edition('2027-01-04', '', 'coins', 'keeper')],
    );
    const last = policy('bicycles').editions.at(-1)!;
    const others = { policies, seams: seamsOf(policies) };
    const html = (today: string) =>
      editionView(policy('bicycles'), last, 'bicycles/', { policies, today }, [], t, others)
        .clauses.flatMap((clause) => clause.gone)
        .find(({ id }) => id === 'keeper')!.html;
    expect(html('2026-10-01')).toContain('href="../property/2026-2027/#keeper"');
    expect(html('2027-01-04')).toContain('href="../property/#keeper"');
  });

  it('may stay in part', () => {
    const { policies, policy, codes } = moved('', [
      'bicycles/2026-2027',
      edition(
        '2026-09-01',
        'lineage:\n  keeper: [keeper, /property/#keeper]\n',
        'helmet',
        'keeper',
      ),
    ]);
    expect(codes).toEqual([]);
    const { editions } = policy('bicycles');
    expect(lineageBetween(editions, editions[1]!, editions[2]!)).toEqual({});
    expect(formerClauses(editions, editions[2]!).map(({ id, became }) => [id, became])).toEqual([
      ['warden', ['keeper']],
    ]);
    expect(seamsOf(policies)[0]!.to).toEqual([
      { policy: 'bicycles', id: 'keeper' },
      { policy: 'property', id: 'keeper' },
    ]);
  });

  it('may be a draft’s word about another draft, and no published edition’s', () => {
    const draft: [string, string] = ['property/2026-2027', edition('', '', 'coins', 'keeper')];
    expect(moved(toProperty, draft).codes).toEqual(['lineage-to-draft']);
    const both = moved('', draft, ['bicycles/2026-2027', edition('', toProperty, 'helmet')]);
    expect(both.codes).toEqual([]);
    // A draft that says so is no word for a published edition that leaves the clause out.
    const taken = edition('', 'lineage:\n  /bicycles/#keeper: keeper\n', 'coins', 'keeper');
    expect(moved('', ['property/2026-2027', taken]).codes).toEqual(['id-vanished']);
  });
});

describe('a clause that comes back', () => {
  const back = (front: string) =>
    school({
      'rules/2023-2024': edition('2023-09-01', '', 'walk', 'hall'),
      'rules/2024-2025': edition(
        '2024-09-01',
        'lineage:\n  hall: { to: none, why: It was shut. }\n',
        'walk',
      ),
      'rules/2025-2026': edition('2025-09-01', front, 'walk', 'hall'),
    });
  const said = 'lineage:\n  hall: { to: hall, why: It is open again. }\n';

  it('takes up its id where its edition says so with a reason, and not otherwise', () => {
    expect(back(said).codes).toEqual([]);
    const silent = back('');
    expect(silent.codes).toEqual(['id-reused']);
    expect(silent.problems[0]!.remedy).toContain('hall: { to: hall, why: … }');
    expect(back('lineage:\n  hall: hall\n').codes).toContain('id-reused');
  });

  it('has its history unbroken but for the gap', () => {
    const { policy } = back(said);
    const rules = policy('rules');
    const [first, gap, last] = rules.editions;
    expect(lineageBetween(rules.editions, first!, last!)).toEqual({});
    expect(formerClauses(rules.editions, last!)).toEqual([]);
    expect(formerClauses(rules.editions, gap!).map(({ id }) => id)).toEqual(['hall']);
    const hall = clauseHistories(rules, { policies: [rules], today: '2026-01-01' }, [], t).find(
      ({ id }) => id === 'hall',
    )!;
    expect(hall.ended).toBeNull();
    expect(hall.origins).toEqual([]);
    expect(hall.years.map((year) => [year.edition, year.gap])).toEqual([
      ['2025-2026', 'It was not in the policy from 1 September 2024 until 31 August 2025.'],
      ['2023-2024', ''],
    ]);
    const walk = clauseHistories(rules, { policies: [rules], today: '2026-01-01' }, [], t).find(
      ({ id }) => id === 'walk',
    )!;
    expect(walk.years.every(({ gap }) => gap === '')).toBe(true);
  });

  it('is followed from the name that it had before', () => {
    const { policy, codes } = school({
      'rules/2022-2023': edition('2022-09-01', '', 'walk', 'corridor'),
      'rules/2023-2024': edition('2023-09-01', 'lineage:\n  corridor: hall\n', 'walk', 'hall'),
      'rules/2024-2025': edition(
        '2024-09-01',
        'lineage:\n  hall: { to: none, why: No. }\n',
        'walk',
      ),
      'rules/2025-2026': edition('2025-09-01', said, 'walk', 'hall'),
    });
    expect(codes).toEqual([]);
    const { editions } = policy('rules');
    expect(lineageBetween(editions, editions[0]!, editions[3]!)).toEqual({
      corridor: { to: ['hall'], why: 'No.' },
    });
  });
});
