/** The pages for governors, on the invented school: what is due, proposed, changed, required and cited. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Law } from '../../../src/content/law.ts';
import type { Policy } from '../../../src/content/build-library.ts';
import { clauseIn, emptyRegister } from '../../../src/content/register/register.ts';
import { recordChange, sealEditions } from '../../../src/content/register/seal.ts';
import { statementsOf, type Json } from '../../../src/content/register/statements.ts';
import { onDay } from '../../../src/language/when.ts';
import { toAtom } from '../../../src/publish/atom.ts';
import { toCalendar } from '../../../src/publish/calendar.ts';
import { coverageView } from '../../../src/site/coverage-view.ts';
import { eventsOf, type LedgerEvent } from '../../../src/site/events.ts';
import { feedOf } from '../../../src/site/feed.ts';
import { citedLaw } from '../../../src/site/cited-law.ts';
import { openProposals } from '../../../src/site/open-proposals.ts';
import { reviewDays, reviewRows, reviewTable } from '../../../src/site/review-rows.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schools, TODAY } from '../../support/schools.ts';

const { school, policies, required } = schools.demo();
const real = schools.real();
const t = strings();

describe('reviews', () => {
  const rows = reviewRows(policies, TODAY, t);

  it('are in the order in which they are due', () => {
    expect(rows.map((r) => `${r.title}: ${r.words}`)).toEqual([
      'Complaints Procedure: Review overdue since Autumn 2025',
      'School Trips and Visits Policy: Next review: 12 December 2026',
      'Behaviour Policy: Next review: Autumn 2027',
      'Online Safety and Mobile Phones Policy: Next review: Autumn 2027',
    ]);
  });

  it('are in the same order on another day, so that an old page is in the right order', () => {
    const order = (today: string) => reviewRows(policies, today, t).map((r) => r.policy);
    expect(order('2027-01-31')).toEqual(rows.map((r) => r.policy));
  });

  it('put policies without a date last, or without an edition in force', () => {
    const empty: Policy = { slug: 'a', title: 'A', editions: [], ended: null };
    const [last] = reviewRows([empty, ...policies], TODAY, t).slice(-1);
    expect(last).toMatchObject({ policy: 'a', state: 'none', words: 'No edition in force' });
  });

  it('name the edition that takes over later', () => {
    const online = rows.find((r) => r.policy === 'online-safety')!;
    expect(online.next).toEqual({ name: '2027–2028', from: '2027-09-01' });
  });

  it('make a table with as many cells in every row', () => {
    const table = reviewTable(rows, t);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([10]));
    expect(table.length).toBe(policies.length + 1);
  });

  it('make a calendar: two days for a term, one for a day, one for a new edition', () => {
    const days = reviewDays(rows, school, t);
    const text = toCalendar(
      { name: 'Reviews', school: school.name, language: school.language, days },
      new Date(0),
    );
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part));
    const told = events.map((e) => `${e.startDate.toString()} ${e.summary}`);
    expect(told.filter((t) => t.includes('Trips'))).toEqual([
      '2026-12-12 Review due today: School Trips and Visits Policy',
    ]);
    expect(told.filter((t) => t.includes('Behaviour'))).toEqual([
      '2027-09-01 Review due from today: Behaviour Policy (Autumn 2027)',
      '2027-12-31 Last day for the review: Behaviour Policy (Autumn 2027)',
    ]);
    expect(told).toContain(
      '2027-09-01 In force from today: Online Safety and Mobile Phones Policy 2027–2028',
    );
    expect(new Set(events.map((e) => e.uid)).size).toBe(events.length);
  });
});

describe('events', () => {
  const events = eventsOf(policies, emptyRegister, TODAY, t);

  it('are newest first, one for every edition', () => {
    expect(events.length).toBe(policies.flatMap((p) => p.editions).length);
    const days = events.map((e) => e.when.end);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('are never announced on a day to come', () => {
    for (const event of events) expect(event.announced <= TODAY).toBe(true);
  });

  it('compare an edition with the adopted one before it, skipping a withdrawn one', () => {
    const told = events.find((e) => e.policy === 'complaints' && e.edition === '2024-2025')!;
    expect(told.kind !== 'ledger' && told.since!.name).toBe('2022–2023');
  });

  it('mark a proposal', () => {
    const proposals = events.filter((e) => e.kind === 'proposal');
    expect(proposals.map((e) => `${e.policy} ${e.edition} ${e.standing} ${e.announced}`)).toEqual([
      'trips 2026-2027 proposed 2026-11-16',
    ]);
  });

  it('tell of what was changed in published editions', () => {
    const trips = policies.find((p) => p.slug === 'trips')!.editions;
    const edition = trips.find((e) => e.edition === '2025-2026')!;
    const weather = statementsOf(edition).find(({ name }) => name === 'weather')!;
    const said = clauseIn(weather.value).text;
    const value = { ...clauseIn(weather.value), text: said.replace('weather', 'wether') };
    const register = recordChange(
      recordChange(
        sealEditions(emptyRegister, [edition], '2026-01-01'),
        { act: 'amend', on: '2026-02-01', policy: 'trips', edition: '2025-2026', why: 'x' },
        [{ ...weather, value: value as unknown as Json }],
      ),
      {
        act: 'correct',
        on: '2026-02-03',
        policy: 'trips',
        edition: '2025-2026',
        why: 'A letter was missing.',
      },
      [weather],
    );
    const [told, ...others] = eventsOf(policies, register, TODAY, t).filter(
      (e): e is LedgerEvent => e.kind === 'ledger' && e.entry.act === 'correct',
    );
    expect(others).toEqual([]);
    expect(told).toMatchObject({ to: 'trips/2025-2026/#weather', when: onDay('2026-02-03') });
    const feed = feedOf([told!], school);
    expect(feed.entries[0]).toMatchObject({
      title: 'Correction: School Trips and Visits Policy 2025–2026',
      summary: expect.stringContaining('Corrected on 3 February 2026.') as string,
    });
  });
});

describe('feeds', () => {
  const events = eventsOf(policies, emptyRegister, TODAY, t);
  const read = (text: string) => parseXml(text).root!;
  const entries = (root: XmlElement) =>
    root.children.filter((c): c is XmlElement => c instanceof XmlElement && c.name === 'entry');
  const text = (of: XmlElement, name: string) =>
    of.children.find((c): c is XmlElement => c instanceof XmlElement && c.name === name)!.text;

  it('of the site name every edition once, the newest first', () => {
    const all = entries(read(toAtom(feedOf(events, school))));
    expect(all.length).toBe(events.length);
    expect(new Set(all.map((e) => text(e, 'id'))).size).toBe(all.length);
    const days = all.map((e) => text(e, 'updated'));
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('of one policy are about that policy only', () => {
    const feed = feedOf(events, school, { slug: 'trips', title: 'Trips' });
    expect(entries(read(toAtom(feed))).map((e) => text(e, 'title'))).toEqual([
      'Proposal: School Trips and Visits Policy 2026–2027',
      'New edition: School Trips and Visits Policy 2025–2026',
      'New edition: School Trips and Visits Policy 2024–2025',
      'New edition: School Trips and Visits Policy 2023–2024',
      'New edition: School Trips and Visits Policy 2022–2023',
    ]);
    expect(feed.page).toBe('../trips/history/');
  });

  it('have the table of changes, and say that a proposal is one', () => {
    const feed = feedOf(events, school, { slug: 'trips', title: 'Trips' });
    const [proposal] = entries(read(toAtom(feed)));
    expect(text(proposal!, 'summary')).toMatch(/^This is a proposal\. It is not in force\./);
    const html = text(proposal!, 'content');
    expect(html).toContain('<th scope="col">Where</th>');
    expect(html).toContain('href="../trips/compare/2025-2026/2026-2027/#');
  });

  it('keep their names when the site moves', () => {
    const ids = (of: typeof school) => feedOf(events, of).entries.map((e) => e.id);
    const moved = { ...school, publishedAt: 'https://policies.example.org/' };
    expect(ids(moved)).toEqual(ids(school));
    expect(feedOf(events, moved).self).toBe('https://policies.example.org/feed.xml');
  });
});

it('open proposals are those newer than the edition in force', () => {
  expect(openProposals(policies, TODAY, t).map((p) => [p.to, p.comparison?.to])).toEqual([
    ['trips/2026-2027/', 'trips/compare/2025-2026/2026-2027/'],
  ]);
});

describe('what the school must have', () => {
  it('is compared with the policies in force', () => {
    const view = coverageView(required!, policies, TODAY, t);
    expect(view.lines.map((l) => `${l.name}: ${l.state}`)).toEqual([
      'Behaviour: here',
      'Complaints: here',
      'Charging: elsewhere',
      'Accessibility plan: missing',
    ]);
    expect(view.counts).toEqual({ here: 2, elsewhere: 1, missing: 1 });
  });

  it('says for each line when it was checked, or that it was not', () => {
    const view = coverageView(required!, policies, TODAY, t);
    expect(view.lines.map((l) => l.day)).toEqual(Array(4).fill('Checked on 14 September 2026.'));
    const [line] = coverageView(real.required!, real.policies, TODAY, t).lines;
    expect(line!.day).toBe('Listed on 23 November 2026, not yet checked by the school.');
  });

  it('is not met by a policy without an edition in force', () => {
    expect(coverageView(required!, policies, '2000-01-01', t).counts.here).toBe(0);
  });

  it('names a source for every line of the real list, and says how certain it is', () => {
    const { policies: lines, sources } = real.required!;
    expect(lines.length).toBeGreaterThan(25);
    for (const line of lines) {
      expect(line.sources.length).toBeGreaterThan(0);
      // A line that was not read at its source is never called certain.
      if (line.certain) expect(line.sources).toEqual(['governance-guide']);
    }
    for (const source of Object.values(sources))
      expect(source.address).toMatch(/^https:\/\/www\.gov\.uk\//);
  });
});

describe('law cited', () => {
  const law: Law[] = [
    {
      name: 'Equality Act 2010',
      state: 'in force',
      also: undefined,
      since: undefined,
      replacedBy: undefined,
      source: undefined,
      checked: undefined,
    },
    {
      name: 'Education Act 1996',
      state: 'repealed',
      since: '2026-01-01',
      replacedBy: 'another Act',
      also: undefined,
      source: undefined,
      checked: undefined,
    },
  ];
  const cited = citedLaw(policies, law, TODAY, t);

  it('puts what is out of date first, with what to cite instead', () => {
    expect(cited[0]).toMatchObject({
      name: 'Education Act 1996',
      state: 'out of date',
      words: 'Repealed on 1 January 2026. Cite instead: another Act.',
    });
    expect(cited.at(-1)).toMatchObject({ name: 'Equality Act 2010', state: 'in force' });
  });

  it('shows what is not on the list, and none of the school’s own policies', () => {
    const unknown = cited.filter((c) => c.state === 'not on the list').map((c) => c.name);
    expect(unknown).toContain('Online Safety Act 2023');
    expect(unknown.filter((name) => /Policy$/.test(name))).toEqual([]);
  });

  it('leads to clauses in force', () => {
    for (const { citations } of cited) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { to } of citations) expect(to).toMatch(/^[a-z-]+\/#[a-z0-9-]+$/);
    }
  });
});
