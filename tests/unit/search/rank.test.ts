import { expect, it } from 'vitest';
import fc from 'fast-check';
import { rank, type Answer, type ConceptAnswers, type Ground } from '../../../src/search/rank.ts';

const ground: Ground = {
  near: [],
  total: 100,
  phrase: new Set<string>(),
  headings: new Set<string>(),
  gives: [],
};
const all = (concepts: readonly (readonly Answer[])[]): ConceptAnswers[] =>
  concepts.map((answers) => ({ weight: 1, answers }));
const found = (weight: number, ...ids: string[]): Answer => ({
  weight,
  found: new Map(ids.map((id) => [id, 1])),
});
const order = (concepts: readonly (readonly Answer[])[], on = ground) =>
  rank(all(concepts), on).map(({ id }) => id);

it('puts a clause with both things asked for before clauses with one', () => {
  expect(order([[found(1, 'a', 'b')], [found(1, 'b', 'c')]])[0]).toBe('b');
});

it('counts a second word for the same thing less than a second thing', () => {
  const twice = [found(1, 'a', 'b'), found(1, 'a')];
  expect(order([twice, [found(1, 'b', 'c')]])[0]).toBe('b');
  expect(order([twice])[0]).toBe('a');
});

it('puts what gives the kind of answer that is wanted first', () => {
  expect(order([[found(1, 'a', 'b')]], { ...ground, gives: [new Set(['b'])] })).toEqual(['b', 'a']);
});

it('gives a rare thing more weight than a common one', () => {
  const common = Array.from({ length: 30 }, (_, i) => `c${i}`);
  expect(order([[found(1, ...common)], [found(1, 'rare')]])[0]).toBe('rare');
});

it('prefers the clause that says the words side by side, and a clause to a heading', () => {
  const concepts = [[found(1, 'a', 'b')]];
  expect(order(concepts, { ...ground, phrase: new Set(['b']) })[0]).toBe('b');
  expect(order(concepts, { ...ground, headings: new Set(['a']) })[0]).toBe('b');
});

it('leaves out what is far behind', () => {
  expect(order([[found(1, 'a'), found(0.05, 'z')]])).toEqual(['a']);
});

it('ranks the same whatever the order of concepts, and never what was not found', () => {
  const answer = fc.record({
    weight: fc.double({ min: 0.1, max: 1, noNaN: true }),
    found: fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.1, max: 1, noNaN: true }))
      .map((entries) => new Map(Object.entries(entries))),
  });
  fc.assert(
    fc.property(fc.array(fc.array(answer, { maxLength: 3 }), { maxLength: 3 }), (concepts) => {
      const ranked = rank(all(concepts), ground);
      const known = new Set(concepts.flat().flatMap((a) => [...a.found.keys()]));
      expect(ranked.every(({ id, score }) => known.has(id) && score > 0)).toBe(true);
      const turned = new Map(rank(all(concepts.toReversed()), ground).map((r) => [r.id, r.score]));
      for (const { id, score } of ranked) expect(turned.get(id)).toBeCloseTo(score, 9);
    }),
  );
});

it('takes weak evidence for less than what was asked, and for something where nothing else is', () => {
  const near = [{ weight: 1, found: [new Map([['b', 1]])] }];
  expect(order([[found(1, 'a')]], { ...ground, near })).toEqual(['a', 'b']);
  expect(order([[]], { ...ground, near })).toEqual(['b']);
  const [tied] = order([[found(1, 'a', 'b')]], { ...ground, near });
  expect(tied).toBe('b');
});

it('adds little for a second word of an entry that is near', () => {
  const once = { weight: 1, found: [new Map([['b', 1]])] };
  const twice = { weight: 1, found: [new Map([['b', 1]]), new Map([['b', 1]])] };
  const scoreOf = (near: Ground['near']) => rank([], { ...ground, near })[0]?.score ?? 0;
  expect(scoreOf([twice])).toBeGreaterThan(scoreOf([once]));
  expect(scoreOf([twice])).toBeLessThan(1.5 * scoreOf([once]));
});
