/** What holds of every alignment, whatever the texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignClauses } from '../../../src/compare/index.ts';
import type { Alignment, ClauseInput } from '../../../src/compare/alignment.ts';

const WORDS =
  'staff pupils must should phone gate school visit parent report library photograph never always'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 12 })
  .map((words) => words.join(' '));
const kind = fc.constantFrom('heading', 'paragraph', 'item', 'row', undefined);
const section = fc.constantFrom(undefined, [], ['Phones'], ['Phones', 'Visits'], ['Library']);
const clause = fc.record({ text, kind, section }, { requiredKeys: ['text'] });
const clauses: fc.Arbitrary<ClauseInput[]> = fc.array(clause, { maxLength: 14 });
/** Each clause with an id of its own, out of few, so that the two sides share some. */
const withIds = fc
  .tuple(
    clauses,
    fc.shuffledSubarray(
      Array.from({ length: 16 }, (_, n) => `id-${n}`),
      { minLength: 14 },
    ),
  )
  .map(([list, ids]) => list.map((one, n): ClauseInput => ({ ...one, id: ids[n] })));
const either = fc.oneof(clauses, withIds);

const inOrder = (indexes: number[]): number[] => indexes.toSorted((a, b) => a - b);
const allOf = (list: readonly unknown[]): number[] => [...list.keys()];
const having = (alignments: Alignment[], kind: string): number =>
  alignments.filter(({ kinds }) => (kinds as string[]).includes(kind)).length;

describe('alignClauses', () => {
  it('puts every clause of both editions in exactly one alignment', () => {
    fc.assert(
      fc.property(either, either, (before, after) => {
        const alignments = alignClauses(before, after);
        expect(inOrder(alignments.flatMap(({ from }) => from))).toEqual(allOf(before));
        expect(inOrder(alignments.flatMap(({ to }) => to))).toEqual(allOf(after));
      }),
    );
  });

  it('gives each alignment kinds that fit its sides', () => {
    fc.assert(
      fc.property(either, either, (before, after) => {
        for (const { from, to, kinds } of alignClauses(before, after)) {
          expect(kinds.length).toBeGreaterThan(0);
          expect(new Set(kinds).size).toBe(kinds.length);
          expect(kinds.includes('added')).toBe(from.length === 0);
          expect(kinds.includes('removed')).toBe(to.length === 0);
          expect(kinds.includes('split')).toBe(to.length > 1);
          expect(kinds.includes('merged')).toBe(from.length > 1);
          if (kinds.includes('unchanged')) expect(kinds).toEqual(['unchanged']);
        }
      }),
    );
  });

  it('finds an edition unchanged beside itself', () => {
    fc.assert(
      fc.property(either, (edition) => {
        for (const { from, to, kinds } of alignClauses(edition, edition)) {
          expect({ from, kinds }).toEqual({ from: to, kinds: ['unchanged'] });
        }
      }),
    );
  });

  it('says the same of the same input, and leaves it as it was', () => {
    fc.assert(
      fc.property(either, either, (before, after) => {
        const [old, now] = [structuredClone(before), structuredClone(after)];
        expect(alignClauses(before, after)).toEqual(alignClauses(old, now));
        expect([before, after]).toEqual([old, now]);
      }),
    );
  });

  it('keeps equal ids together', () => {
    fc.assert(
      fc.property(withIds, withIds, (before, after) => {
        const alignments = alignClauses(before, after);
        before.forEach(({ id }, i) => {
          const j = after.findIndex((one) => one.id === id);
          if (j < 0) return;
          expect(alignments.find(({ from }) => from.includes(i))?.to).toContain(j);
        });
      }),
    );
  });

  it('adds one way what it removes the other way, where nothing was edited', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(40), { maxLength: 15 }),
        fc.uniqueArray(fc.nat(40), { maxLength: 15 }),
        (a, b) => {
          // Texts of unlike words, so that a clause is either the same or another.
          const texts = (numbers: number[]): ClauseInput[] =>
            numbers.map((n) => ({ text: WORDS.map((word) => `${word}${n}`).join(' ') }));
          const [forth, back] = [
            alignClauses(texts(a), texts(b)),
            alignClauses(texts(b), texts(a)),
          ];
          expect(having(forth, 'added')).toBe(having(back, 'removed'));
          expect(having(forth, 'removed')).toBe(having(back, 'added'));
          expect(having(forth, 'moved')).toBe(having(back, 'moved'));
          expect(having(forth, 'changed')).toBe(0);
        },
      ),
    );
  });

  it('answers by text alike whether ids are hidden or mean nothing', () => {
    fc.assert(
      fc.property(clauses, clauses, (before, after) => {
        const strange = (list: ClauseInput[], side: string): ClauseInput[] =>
          list.map((one, n) => ({ ...one, id: `${side}-${n}`, named: false }));
        expect(alignClauses(strange(before, 'old'), strange(after, 'new'))).toEqual(
          alignClauses(before, after),
        );
      }),
    );
  });
});
