/** Whoever holds an older head, or an older file, finds out whether the register was rewritten. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD_LENGTH, readCode } from '../../../src/policy/printed-code.ts';
import { lostSince, stateOf } from '../../../src/content/register/earlier-state.ts';
import {
  emptyRegister,
  registerOf,
  type Register,
} from '../../../src/content/register/register.ts';
import { grown, steps, type Step } from './invented-register.ts';

/** The registers that a school had, one after each step. */
const historyOf = (all: readonly Step[]): Register[] =>
  all.reduce<Register[]>((so, step) => [...so, step(so.at(-1) ?? emptyRegister)], []);

const merged = (a: Register, b: Register): Register => {
  const entries = new Map([...a.entries, ...b.entries].map((e) => [e.hash, e]));
  return registerOf([...entries.values()], new Map([...a.parts, ...b.parts]));
};

describe('the head of a register', () => {
  it('is found again in every register that continues it', () => {
    fc.assert(
      fc.property(steps(8), (all) => {
        const history = historyOf(all);
        const last = history.at(-1) ?? emptyRegister;
        for (const earlier of history) {
          const state = stateOf(last, earlier.head);
          expect(state?.since).toBe(last.entries.length - earlier.entries.length);
          expect(readCode(earlier.head.toLowerCase(), HEAD_LENGTH)).toBe(earlier.head);
          expect(lostSince(last, earlier)).toEqual({ entries: [], statements: [] });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is found again in what two people’s registers were merged to', () => {
    fc.assert(
      fc.property(steps(3), steps(3), steps(3), steps(2), (before, left, right, after) => {
        const base = grown(before);
        const [a, b] = [grown(left, base), grown(right, base)];
        const both = merged(a, b);
        const last = grown(after, both);
        for (const { head } of [base, a, b, both]) expect(stateOf(last, head)).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is found again in what three people’s registers were merged to, and then went on from', () => {
    fc.assert(
      fc.property(steps(2), steps(2), steps(2), steps(2), (before, one, two, three) => {
        const base = grown(before);
        const [a, b, c] = [grown(one, base), grown(two, base), grown(three, base)];
        const all = merged(merged(a, b), c);
        // A fourth person’s work is merged before anybody writes an entry on the three.
        const last = merged(all, grown(before.slice(0, 1), grown(one, merged(a, b))));
        for (const { head } of [base, a, b, c, merged(a, b), merged(b, c), all])
          expect(stateOf(last, head)).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is not found where any entry before it was altered, replaced or taken out', () => {
    fc.assert(
      fc.property(steps(8), fc.nat(), (all, which) => {
        const honest = grown(all);
        fc.pre(honest.entries.length > 1);
        const at = which % honest.entries.length;
        // Somebody leaves one entry out and does everything after it again.
        const kept = honest.entries.slice(0, at);
        const start = registerOf(kept, honest.parts);
        const rewritten = grown(all, start);
        fc.pre(rewritten.head !== honest.head);
        expect(stateOf(rewritten, honest.head)).toBeNull();
        expect(lostSince(rewritten, honest).entries.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
