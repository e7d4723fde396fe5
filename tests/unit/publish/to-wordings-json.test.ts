import { expect, it } from 'vitest';
import { loadLibrary } from '../../../src/content/read-content.ts';
import { toWordingsJson } from '../../../src/publish/to-wordings-json.ts';
import { DEMO_FOLDER } from '../../support/demo.ts';

const { policies } = loadLibrary(DEMO_FOLDER);

it('gives every id of every edition a place in each edition, and its own words the same number everywhere', () => {
  for (const policy of policies) {
    const { editions, clauses } = toWordingsJson(policy);
    expect(editions).toEqual(policy.editions.map(({ edition }) => edition));
    for (const [i, edition] of policy.editions.entries())
      for (const { id, text } of edition.clauses) {
        const row = clauses[id]!;
        expect(row).toHaveLength(editions.length);
        expect(row[i]).toHaveLength(1);
        for (const [j, there] of row.entries()) {
          const other = policy.editions[j]!.clauses.find((c) => c.id === (there?.[1] ?? id));
          expect(there === null).toBe(other === undefined);
          if (there && other)
            expect([policy.slug, id, there[0] === row[i]![0]]).toEqual([
              policy.slug,
              id,
              other.text.replace(/\s+/g, ' ').trim() === text.replace(/\s+/g, ' ').trim(),
            ]);
        }
      }
  }
});

it('follows a clause under another id, forwards and back', () => {
  const renamed = policies.flatMap((policy) => {
    const { clauses } = toWordingsJson(policy);
    return Object.entries(clauses).flatMap(([id, row]) =>
      row.flatMap((there) => (there?.[1] ? [{ clauses, id, other: there[1] }] : [])),
    );
  });
  expect(renamed.length).toBeGreaterThan(0);
  const back = renamed.filter(({ clauses, id, other }) =>
    clauses[other]!.some((there) => there?.[1] === id),
  );
  expect(back.length).toBeGreaterThan(0);
});
