/** The page for staff: every line a clause in force, in its own words. */
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../../../src/content/timeline.ts';
import { scopesOf, staffView } from '../../../src/site/staff-view.ts';
import { partsOf, policyParts, rolePages, staffPages } from '../../../src/site/staff-pages.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schools, TODAY } from '../../support/schools.ts';

const t = strings();

const plain = (html: string) =>
  html
    .replace(/<\/?strong>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe.each(Object.entries(schools))('%s', (_name, school) => {
  const { policies } = school();
  const groups = staffView(policies, TODAY, t);
  const lines = groups.flatMap((g) => g.forces.flatMap((f) => f.lines));

  it('has every line in the words of a clause in force', () => {
    expect(lines.length).toBeGreaterThan(20);
    for (const { to, html, leadIn, clause } of lines) {
      const [, slug, id] = /^([^/]+)\/#(.+)$/.exec(to)!;
      const edition = currentEdition(
        policies.find((p) => p.slug === slug)!,
        TODAY,
      )!;
      const found = edition.clauses.find((c) => c.id === id);
      expect(found, to).toBeDefined();
      for (const words of plain(html).split(' … ')) expect(found!.text).toContain(words);
      if (found!.number) expect(clause).toContain(found!.number);
      if (leadIn) expect(edition.clauses.map((c) => c.text)).toContain(plain(leadIn));
    }
  });

  it('shows the word that makes a rule, unless the school said it', () => {
    for (const line of lines)
      if (!line.corrected)
        expect(`${line.leadIn}${line.html}`, line.to).toMatch(/<strong>.+<\/strong>/);
  });

  it('says whom each policy is for in its own words', () => {
    const all = policies.flatMap((p) => currentEdition(p, TODAY)!.clauses);
    const scopes = scopesOf(policies, TODAY, t);
    expect(scopes.length).toBeGreaterThan(0);
    for (const { sentence } of scopes)
      expect(all.some((c) => c.text.includes(sentence))).toBe(true);
  });
});

it('says what a member of staff has to know of the real policy', () => {
  const groups = staffView(schools.real().policies, TODAY, t);
  const clauses = (who: string, force: string) =>
    groups
      .find((g) => g.id === who)!
      .forces.find((f) => f.force === force)!
      .lines.map((l) => l.clause.replace('Clause ', ''));
  expect(groups.map((g) => g.words)).toEqual([
    'All staff',
    'The headteacher',
    'The Governing Body',
    'Rules that name nobody',
  ]);
  expect(clauses('staff', 'must')).toEqual(['5.3(a)', '5.3(b)', '6.1.8', '6.1.15']);
  expect(clauses('staff', 'must-not')).toEqual([
    '2.1',
    '6.1.2',
    '6.1.3',
    '6.1.4',
    '6.1.6',
    '6.1.7',
    '6.1.10',
    '6.1.11',
    '6.1.15',
  ]);
  expect(clauses('staff', 'should')).toEqual(['2.1', '6.1.1', '6.1.4', '6.1.13', '7.1']);
  expect(clauses('staff', 'should-not')).toEqual(['6.1.5', '6.1.9', '6.1.12']);
  expect(clauses('staff', 'may')).toEqual(['6.1.4', '6.1.15']);
  expect(clauses('headteacher', 'must')).toEqual([
    '1.1',
    '5.2(a)',
    '5.2(b)',
    '5.2(c)',
    '5.2(d)',
    '7.4',
  ]);
  expect(clauses('headteacher', 'may')).toEqual(['7.2']);
  expect(clauses('governors', 'must')).toEqual([
    '1.1',
    '2.2',
    '5.1(a)',
    '5.1(b)',
    '5.1(c)',
    '5.1(d)',
  ]);
});

it('marks the word that binds this reader, not the first one of the sentence', () => {
  const groups = staffView(schools.demo().policies, TODAY, t);
  const line = (who: string) =>
    groups
      .find((g) => g.id === who)!
      .forces.flatMap((f) => f.lines)
      .find((l) => l.to === 'online-safety/#training')!.html;
  expect(line('staff')).toMatch(/^All staff <strong>must<\/strong> complete/);
  expect(line('volunteers')).toMatch(/volunteers <strong>must<\/strong> do so/);
});

it('does not take “applies to every visit” for a group of readers', () => {
  const scopes = scopesOf(schools.demo().policies, TODAY, t);
  expect(scopes.map((s) => s.to)).toEqual(['behaviour/#who-it-applies-to']);
});

it('leaves out those who do not work at the school', () => {
  const ids = staffView(schools.demo().policies, TODAY, t).map((g) => g.id);
  for (const who of ['parents', 'students', 'visitors', 'police']) expect(ids).not.toContain(who);
  expect(ids).toContain('volunteers');
  expect(ids).toContain('safeguarding-lead');
});

describe('the pages that the rules are divided into', () => {
  const { policies } = schools.demo();
  const pages = staffPages(policies, TODAY, t);
  const linesOf = (groups: typeof pages.groups) =>
    groups.flatMap((g) =>
      g.forces.flatMap((f) => f.lines.map((l) => `${g.id} ${f.force} ${l.to}`)),
    );
  const every = linesOf(pages.groups).toSorted();

  it('hold together every rule of the one page: by policy, and by role', () => {
    const parts = policyParts(policies, TODAY, t);
    expect(linesOf(parts.flatMap(({ groups }) => groups)).toSorted()).toEqual(every);
    const roles = rolePages(policies, pages, t);
    expect(linesOf(roles.flatMap(({ group }) => group ?? [])).toSorted()).toEqual(every);
    expect(roles.map(({ link }) => link.id)).toContain('nurse');
  });

  it('are not needed by a school with a few policies', () => {
    expect(pages.isDivided).toBe(false);
  });

  /** The rules of a school with so many policies, or a policy with so many rules. */
  const times = (count: number) =>
    pages.groups.map((group) => ({
      ...group,
      forces: group.forces.map((force) => ({
        ...force,
        lines: Array.from({ length: count }, () => force.lines).flat(),
      })),
    }));

  it('are as many as needed, and repeat and lose nothing', () => {
    expect(partsOf(times(1))).toHaveLength(1);
    const parts = partsOf(times(12));
    expect(parts.length).toBeGreaterThan(4);
    expect(linesOf(parts.flat())).toEqual(linesOf(times(12)));
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(100_000);
  });
});
