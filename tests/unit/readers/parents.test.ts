/** The page for parents: nothing that is not in force, and a clause for every sentence. */
import { describe, expect, it } from 'vitest';
import { READING_AGE_LIMIT, readingAge } from '../../../src/language/reading-age.ts';
import { readabilityReport, sentenceScores } from '../../../src/content/readability-report.ts';
import { currentEdition } from '../../../src/content/timeline.ts';
import { parentsView } from '../../../src/site/parents-view.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schools, TODAY } from '../../support/schools.ts';

const t = strings();

describe.each(Object.entries(schools))('%s', (_name, school) => {
  const { policies } = school();
  const { groups } = parentsView(policies, TODAY, t, school().school.topics);

  it('says something', () => expect(groups.flatMap((g) => g.lines).length).toBeGreaterThan(5));

  it('bases every line on a clause in force', () => {
    for (const { lines } of groups)
      for (const { to, sentence, clause } of lines) {
        const [, slug, id] = /^([^/]+)\/#(.+)$/.exec(to)!;
        const edition = currentEdition(
          policies.find((p) => p.slug === slug)!,
          TODAY,
        )!;
        expect(edition.meta.parents![id!]!.sentence).toBe(sentence);
        const found = edition.clauses.find((c) => c.id === id);
        expect(found, to).toBeDefined();
        if (found!.number) expect(clause).toContain(found!.number);
      }
  });

  it('can be read at the age of eleven', () => {
    for (const { sentence } of groups.flatMap((g) => g.lines))
      expect.soft(readingAge(sentence), sentence).toBeLessThanOrEqual(READING_AGE_LIMIT);
  });
});

it('shows no sentence of a proposal, an old edition or a future one', () => {
  const { policies } = schools.demo();
  const shown = parentsView(policies, TODAY, t).groups.flatMap((g) =>
    g.lines.map((l) => l.sentence),
  );
  expect(shown).not.toContain('Your child must leave their phone at home.');
  expect(shown).toContain(
    'Phones are handed in at the office in the morning, and collected at home time.',
  );
  // From 1 September 2027 it is the other way round.
  const later = parentsView(policies, '2027-09-01', t).groups.flatMap((g) =>
    g.lines.map((l) => l.sentence),
  );
  expect(later).toContain('Your child must leave their phone at home.');
});

it('keeps the sentences of an edition that was reviewed without change', () => {
  const { policies } = schools.demo();
  const { groups, sources } = parentsView(policies, '2025-06-01', t);
  expect(sources.find(({ slug }) => slug === 'trips')!.edition).toBe('2024–2025');
  expect(groups.find(({ id }) => id === 'trips')!.lines.length).toBeGreaterThan(0);
});

describe('the topics', () => {
  const { policies, school } = schools.demo();
  const view = parentsView(policies, TODAY, t, school.topics);
  const policiesUnder = (id: string) => [
    ...new Set(view.groups.find((group) => group.id === id)!.lines.map(({ policy }) => policy)),
  ];

  it('stand in the school’s order, each with sentences of every policy that has some', () => {
    expect(view.groups.map(({ title }) => title)).toEqual(school.topics!.map(({ name }) => name));
    expect(policiesUnder('messages-and-news')).toEqual(['behaviour', 'online-safety', 'trips']);
    expect(policiesUnder('if-you-are-worried')).toEqual([
      'behaviour',
      'complaints',
      'online-safety',
    ]);
  });

  it('lose no sentence, and put those without a topic last', () => {
    const all = (groups: typeof view.groups) =>
      groups.flatMap(({ lines }) => lines.map(({ to }) => to)).toSorted();
    expect(all(view.groups)).toEqual(all(parentsView(policies, TODAY, t).groups));
    const early = parentsView(policies, '2026-01-10', t, school.topics).groups;
    expect(early.at(-1)).toMatchObject({ id: '_others', title: 'Other things' });
    expect(all(early)).toContain('behaviour/#rules-taught');
  });

  it('say first whom a sentence is about, where the school says it', () => {
    const real = schools.real();
    const [photographs] = parentsView(real.policies, TODAY, t, real.school.topics).groups;
    expect(photographs!.about).toMatch(/^The first rule is for all staff\./);
    expect(photographs!.lines.slice(0, 2).map(({ who, to }) => [who, to])).toEqual([
      ['All staff', 'social-media/#photographs-of-students'],
      ['Some staff, about learning', 'social-media/#sharing-learning'],
    ]);
  });

  it('have the state of each policy as its own page has it, and the way to complain', () => {
    expect(view.sources.map(({ slug, state }) => `${slug} ${state}`)).toEqual([
      'behaviour later',
      'complaints overdue',
      'online-safety later',
      'trips later',
    ]);
    expect(view.complaints.map(({ to }) => to)).toEqual(['complaints/']);
  });
});

describe('the reading age', () => {
  it.each([
    ['The cat sat on the mat.', 5],
    ['We teach your child the three school rules.', 5],
    ['Staff must not accept your child as a friend on social media.', 9.8],
  ])('of “%s”', (text, age) => expect(readingAge(text)).toBe(age));

  it('rises with longer words and with longer sentences', () => {
    const short = readingAge('We tell you. We do it soon. You can ask us.');
    expect(readingAge('We tell you, we do it soon, and you can ask us.')).toBeGreaterThan(short);
    expect(readingAge('We notify you. We do it immediately. You can consult us.')).toBeGreaterThan(
      short,
    );
  });

  it('is reported for what is in force, not yet in force or proposed, the hardest first', () => {
    const scores = sentenceScores(schools.demo().policies, TODAY);
    expect(new Set(scores.map((s) => `${s.policy} ${s.edition}`))).toEqual(
      new Set([
        'behaviour 2026-2027',
        'complaints 2024-2025',
        'online-safety 2026-2027',
        'online-safety 2027-2028',
        'trips 2025-2026',
        'trips 2026-2027',
      ]),
    );
    expect(scores.map((s) => s.age)).toEqual(scores.map((s) => s.age).toSorted((a, b) => b - a));
    expect(readabilityReport(schools.demo().policies, TODAY)).toMatch(
      /31 sentences for parents, 0 above the reading age of 11\.$/,
    );
  });
});
