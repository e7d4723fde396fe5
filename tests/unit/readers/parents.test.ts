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
  const groups = parentsView(policies, TODAY, t);

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
  const shown = parentsView(policies, TODAY, t).flatMap((g) => g.lines.map((l) => l.sentence));
  expect(shown).not.toContain('Your child must leave their phone at home.');
  expect(shown).toContain(
    'Phones are handed in at the office in the morning, and collected at home time.',
  );
  // From 1 September 2027 it is the other way round.
  const later = parentsView(policies, '2027-09-01', t).flatMap((g) =>
    g.lines.map((l) => l.sentence),
  );
  expect(later).toContain('Your child must leave their phone at home.');
});

it('keeps the sentences of an edition that was reviewed without change', () => {
  const { policies } = schools.demo();
  const trips = parentsView(policies, '2025-06-01', t).find((g) => g.to === 'trips/')!;
  expect(trips.edition).toBe('2024–2025');
  expect(trips.lines.length).toBeGreaterThan(0);
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
