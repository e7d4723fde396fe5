import { expect, it } from 'vitest';
import { demoSchool, editionOf, readAnswers } from '../../support/demo.ts';
import { CHECKED_FEATURES, checkFor } from './features.ts';

const { features } = readAnswers();

it.each(features)('$feature: $policy $edition', (row) => {
  const edition = editionOf(demoSchool(), row.policy, row.edition);
  const { editions } = demoSchool().policies.find((p) => p.slug === row.policy)!;
  const before = editions[editions.indexOf(edition) - 1]?.clauses ?? [];
  const clauses = row.clauses.map(
    (id) => edition.clauses.find((c) => c.id === id) ?? expect.fail(`There is no clause ${id}.`),
  );
  const check = checkFor(row.feature) ?? expect.fail('Nothing checks this feature.');
  const found = { clauses, edition, before: new Map(before.map((c) => [c.id, c])) };
  expect(check(found)).toBe(true);
});

it('names every feature that can be checked', () => {
  const named = features.map((row) => row.feature.replace(/ \(again\)$/, ''));
  expect(CHECKED_FEATURES.filter((feature) => !named.includes(feature))).toEqual([]);
});
