/** The comparison as its page shows it: the answer, the lines for what is minor, the map. */
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/compare/index.ts';
import { changesBetween, lineageBetween } from '../../../src/content/lineage.ts';
import { comparisonView } from '../../../src/site/comparison-view.ts';
import { en } from '../../../src/strings/en.ts';
import { DEMO_TODAY, demoSchool } from '../../support/demo.ts';

const { policies } = demoSchool();
const pairs = policies.flatMap((policy) =>
  policy.editions.slice(1).map((to, n) => ({ policy, from: policy.editions[n]!, to })),
);
const viewOf = ({ policy, from, to }: (typeof pairs)[number]) => {
  const comparison = compareEditions(from, to, {
    lineage: lineageBetween(policy.editions, from, to),
    changes: changesBetween(policy.editions, from, to),
  });
  const times = { policies, today: DEMO_TODAY };
  return { comparison, view: comparisonView(policy, from, to, comparison, times, en) };
};

describe.each(
  pairs.map(
    (pair) => [`${pair.policy.slug} ${pair.from.edition} → ${pair.to.edition}`, pair] as const,
  ),
)('%s', (_, pair) => {
  const { comparison, view } = viewOf(pair);
  const listed = view.answers.flatMap(({ rows }) => rows);

  it('counts every change once, and quotes its words', () => {
    expect(listed.map(({ anchor }) => anchor).sort()).toEqual(
      comparison.changes.map(({ anchor }) => anchor).sort(),
    );
    const rows = new Set(
      comparison.changes
        .filter(({ from, to }) => [...from, ...to].some(({ kind }) => kind === 'row'))
        .map(({ anchor }) => anchor),
    );
    for (const { anchor, excerpt, where } of listed) {
      expect(excerpt.replace(/<[^>]*>/g, '')).toMatch(/\p{L}|\p{N}/u);
      expect(where).toMatch(rows.has(anchor) ? /\p{L}|\d/u : /\d|“/);
      expect(excerpt + where).not.toContain(' | ');
    }
  });

  it('says everything that is minor in one line of its sort', () => {
    const said = view.minor.flatMap(({ clauses }) => clauses.map(({ anchor }) => anchor));
    expect(said.sort()).toEqual(comparison.minor.map(({ anchor }) => anchor).sort());
  });

  it('has every change on the map, under its section', () => {
    const ticks = view.sections.flatMap((section) => section.ticks);
    expect(ticks).toHaveLength(comparison.changes.length);
    for (const { anchor, ticks, length } of view.sections) {
      expect(anchor === null).toBe(ticks.length === 0);
      expect(length).toBeLessThanOrEqual(100);
      for (const { at } of ticks) expect(at).toBeLessThanOrEqual(100);
    }
  });

  it('keeps the headings and the words that lead in to what changed', () => {
    const kept = new Set(view.rows.filter(({ keep }) => keep).map(({ anchor }) => anchor));
    for (const { to, anchor } of comparison.changes)
      for (const { parent } of to.slice(0, 1))
        if (parent !== null) expect([anchor, kept.has(parent)]).toEqual([anchor, true]);
  });
});
