/** The resolution in words: what it says, and that it gives the newer text when it is followed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendment } from '../../../src/compare/amendment.ts';
import { compareEditions } from '../../../src/compare/index.ts';
import type { Clause } from '../../../src/policy/clause.ts';
import { en } from '../../../src/strings/en.ts';
import { demoSchool } from '../../support/demo.ts';
import { editedRuns } from './arbitrary.ts';
import { applyAmendment, type Line } from './apply-amendment.ts';
import { clauseOf } from './editions.ts';

const lines = (clauses: readonly Clause[]): Line[] =>
  clauses.map(({ kind, number, text }) => ({ kind, number, text }));

function resolution(
  before: readonly Clause[],
  after: readonly Clause[],
  lineage: Record<string, { to: string[] }> = {},
): string[] {
  const edition = (name: string, clauses: readonly Clause[]) => ({
    policy: 'example',
    edition: name,
    clauses,
  });
  const comparison = compareEditions(edition('one', before), edition('two', after), { lineage });
  return amendment(before, after, comparison, en.amendment).map(({ words }) => words);
}

/** Clauses by `number: words`, with ids out of a word in braces at the end. */
const clauses = (...texts: string[]): Clause[] =>
  texts.map((text, n) => {
    const [, number, words, id] = /^(?:(\S+): )?(.*?)(?: \{(\w+)\})?$/su.exec(text)!;
    return clauseOf(id ?? `c${n}`, words!, { number: number ?? null, label: number ?? null });
  });

const check = (before: Clause[], after: Clause[], said: string[]) => {
  const words = resolution(before, after);
  expect(words).toEqual(said);
  expect(applyAmendment(lines(before), words)).toEqual(lines(after));
};

describe('what it says', () => {
  it('substitutes, omits and inserts words', () => {
    check(
      clauses(
        '6.1: Staff should not disclose anything at all. {a}',
        '6.2: Staff must really keep records. {b}',
        '6.3: Staff may write about their work. {c}',
      ),
      clauses(
        '6.1: Staff must not disclose anything at all. {a}',
        '6.2: Staff must keep records. {b}',
        '6.3: Staff may write about their work, except at home. {c}',
      ),
      [
        'In 6.1, for “should” substitute “must”.',
        'In 6.2, omit “really”.',
        'In 6.3, after “work” insert “, except at home”.',
      ],
    );
  });
  it('counts words that stand in several places', () => {
    check(
      clauses('1: Staff should read what staff should read when they can. {a}'),
      clauses('1: Staff should read what staff must read when they can. {a}'),
      ['In 1, for the second “should” substitute “must”.'],
    );
  });
  it('puts in and takes out clauses, and says new numbers once', () => {
    check(
      clauses(
        '1: One clause stands here. {a}',
        '2: Another one goes away soon. {b}',
        '3: The third remains as ever. {c}',
      ),
      clauses(
        '1: A quite new beginning for all. {x}',
        '2: One clause stands here. {a}',
        '3: The third remains as ever. {c}',
      ),
      [
        'Before everything insert the paragraph 1: “A quite new beginning for all.”.',
        'Omit 2.',
        'Renumber 1 as 2.',
      ],
    );
  });
  it('names a clause without a number by its first words', () => {
    check(
      clauses('Bicycles are kept in the shed. {a}', 'Bicycles are kept locked at night. {b}'),
      clauses(
        'Bicycles are kept in the shed. {a}',
        'Bicycles are kept safely locked at night. {b}',
      ),
      ['In the paragraph beginning “Bicycles are kept locked”, after “kept” insert “safely”.'],
    );
  });
});

describe('followed by a clerk, it gives the newer text', () => {
  const school = demoSchool();
  const pairs = school.policies.flatMap(({ slug, editions }) =>
    editions.flatMap((to, j) =>
      editions.slice(0, j).map((from) => [slug, from.edition, to.edition, from, to] as const),
    ),
  );
  it.each(pairs)('%s %s → %s', (_slug, _from, _to, from, to) => {
    const words = resolution(from.clauses, to.clauses, to.meta.lineage);
    expect(applyAmendment(lines(from.clauses), words)).toEqual(lines(to.clauses));
    // And the other way round, which has what was put in as what is left out.
    const back = resolution(to.clauses, from.clauses);
    expect(applyAmendment(lines(to.clauses), back)).toEqual(lines(from.clauses));
  });

  it('of clauses whose words change in any way', () => {
    fc.assert(
      fc.property(editedRuns, ([before, after]) => {
        const text = (runs: typeof before) =>
          runs
            .map((run) => run.text)
            .join('')
            .trim();
        const [old, now] = [clauses(), clauses()];
        old.push(clauseOf('a', text(before), { number: '1' }));
        now.push(clauseOf('a', text(after), { number: '1' }));
        const words = resolution(old, now);
        expect(applyAmendment(lines(old), words)).toEqual(lines(now));
      }),
      { numRuns: 600 },
    );
  });

  const sentence = fc
    .array(
      fc.constantFrom(
        ...'staff pupils must should not keep read send the a records every day'.split(' '),
      ),
      {
        minLength: 3,
        maxLength: 9,
      },
    )
    .map((words) => `${words.join(' ')}.`);
  it('of texts whose clauses come, go, move, divide and join', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 9 }),
        fc.array(fc.tuple(fc.nat(8), sentence, fc.nat(20)), { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (texts, edits, numbered) => {
          const number = (n: number) => (numbered ? `${1 + (n >> 2)}.${1 + (n & 3)}` : null);
          const old = texts.map((text, n) => clauseOf(`c${n}`, text, { number: number(n) }));
          const lineage: Record<string, { to: string[] }> = {};
          const fresh = old.flatMap((clause, n): { order: number; clause: Clause }[] => {
            const [choice, other, order] = edits[n]!;
            const keep = { order: n, clause };
            if (choice === 0) return [];
            if (choice === 1) return [keep, { order: n, clause: clauseOf(`x${n}`, other) }];
            if (choice === 2) return [{ order, clause }];
            if (choice === 3)
              return [{ order: n, clause: clauseOf(clause.id, `${other} ${clause.text}`) }];
            if (choice === 4) {
              lineage[clause.id] = { to: [clause.id, `x${n}`] };
              return [keep, { order: order % 2 ? order : n, clause: clauseOf(`x${n}`, other) }];
            }
            if (choice === 5 && n > 0) {
              lineage[clause.id] = { to: [`c${n - 1}`] };
              return [];
            }
            if (choice === 6)
              return [
                { order: n, clause: clauseOf(clause.id, clause.text, { kind: 'item', depth: 1 }) },
              ];
            return [keep];
          });
          const now = fresh
            .toSorted((a, b) => a.order - b.order)
            .map(({ clause }, n) => ({ ...clause, number: number(n) }));
          const words = resolution(old, now, lineage);
          expect(applyAmendment(lines(old), words)).toEqual(lines(now));
        },
      ),
      { numRuns: 600 },
    );
  });
});
