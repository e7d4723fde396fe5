import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordAges, type AgedEdition } from '../../../src/compare/index.ts';
import type { Run } from '../../../src/policy/clause.ts';
import { editedRuns } from './arbitrary.ts';

const textOf = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');

const ids = ['a', 'b', 'c'];

/** Two wordings of a clause, or one of them twice; what one edition has of each id, and its lineage. */
const clauses: fc.Arbitrary<Map<string, Run[]>> = fc
  .array(fc.tuple(fc.constantFrom(...ids), editedRuns, fc.boolean()), { maxLength: 3 })
  .map((list) => new Map(list.map(([id, [before, after], newer]) => [id, newer ? after : before])));

const lineage = fc.dictionary(
  fc.constantFrom(...ids),
  fc.record({ to: fc.uniqueArray(fc.constantFrom(...ids)) }),
  { maxKeys: 2 },
);

/** One to five editions; some of the clauses of the first two are related, and any may be missing. */
const histories: fc.Arbitrary<AgedEdition[]> = fc
  .tuple(fc.array(fc.tuple(clauses, lineage), { minLength: 1, maxLength: 4 }), editedRuns)
  .map(([years, [before, after]]) => {
    const first = years[0]?.[0];
    const last = years.at(-1)?.[0];
    first?.set('a', before);
    last?.set('a', after);
    return years.map(([byId, entries], index) => ({
      edition: String(2020 + index),
      clauses: [...byId].map(([id, runs]) => ({ id, text: textOf(runs), runs })),
      lineage: entries,
    }));
  });

/** The text of the clause in the newest edition that has it. */
const newestText = (editions: readonly AgedEdition[]): string =>
  editions.flatMap((edition) => edition.clauses.filter(({ id }) => id === 'a')).at(-1)?.text ?? '';

test('the texts joined are the newest text, and neighbours are of different ages', () => {
  fc.assert(
    fc.property(histories, (editions) => {
      const ages = wordAges(editions, 'a');
      expect(textOf(ages)).toBe(newestText(editions));
      const names = editions.map(({ edition }) => edition);
      ages.forEach(({ text, since, returned }, index) => {
        expect(text).not.toBe('');
        expect(names).toContain(since);
        if (returned) expect(names.indexOf(returned.first)).toBeLessThan(names.indexOf(since));
        expect({ since, returned }).not.toEqual({
          since: ages[index - 1]?.since,
          returned: ages[index - 1]?.returned,
        });
      });
    }),
    { numRuns: 500 },
  );
});

test('any two texts at all are given back', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (...texts) => {
      const editions = texts.map((one, index) => ({
        edition: String(index),
        clauses: [{ id: 'a', text: one }],
      }));
      expect(textOf(wordAges(editions, 'a'))).toBe(texts[2]);
    }),
  );
});

test('a history of one edition is all of that edition', () => {
  fc.assert(
    fc.property(histories, ([only]) => {
      if (!only) return;
      const text = newestText([only]);
      expect(wordAges([only], 'a')).toEqual(text === '' ? [] : [{ text, since: only.edition }]);
    }),
  );
});

test('an edition that is added without a change changes nothing', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (editions, place) => {
      const at = place % editions.length;
      const twin = editions.slice(at, at + 1).map((edition) => ({
        edition: `${edition.edition}.2`,
        clauses: edition.clauses,
      }));
      const longer = [...editions.slice(0, at + 1), ...twin, ...editions.slice(at + 1)];
      expect(wordAges(longer, 'a')).toEqual(wordAges(editions, 'a'));
    }),
    { numRuns: 500 },
  );
});
