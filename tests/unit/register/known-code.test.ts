/** Whatever code was printed on a genuine copy is known as long as its words may be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesOf } from '../../../src/content/register/earlier-state.ts';
import { codesOf } from '../../../src/content/register/known-code.ts';
import {
  emptyRegister,
  registerOf,
  sealOf,
  type Register,
} from '../../../src/content/register/register.ts';
import { recordChange, redact, sealEditions } from '../../../src/content/register/seal.ts';
import { invented, steps, type Step } from './invented-register.ts';

const historyOf = (all: readonly Step[]): Register[] =>
  all.reduce<Register[]>((so, step) => [...so, step(so.at(-1) ?? emptyRegister)], []);

/** Puts other words into the first clause. */
const correct = (register: Register, id: string, text: string, on: string): Register =>
  recordChange(
    register,
    { act: 'correct', on, policy: 'pets', edition: '2024-2025', why: 'A letter was missing.' },
    [{ about: 'clause', name: id, value: { kind: 'paragraph', depth: 0, number: null, text } }],
  );
const first = sealEditions(
  emptyRegister,
  [invented('pets', '2024-2025', ['No dgs.', 'No cts.'])],
  '2026-11-01',
);
const codesAre = (register: Register) =>
  codesOf(register).map(({ code, isCurrent, changedOn, since }) => ({
    code,
    isCurrent,
    changedOn,
    since: since.map(({ on }) => on),
  }));

describe('the codes of published texts', () => {
  it('are all that ever were, unless words were erased', () => {
    fc.assert(
      fc.property(steps(8), (all) => {
        const history = historyOf(all);
        const last = history.at(-1) ?? emptyRegister;
        fc.pre(last.entries.every(({ act }) => act !== 'redact'));
        const known = new Set(codesOf(last).map(({ code }) => code));
        for (const { editions } of history)
          for (const { code } of editions) expect(known).toContain(code);
        for (const { code } of last.editions) expect(known).toContain(code);
      }),
      { numRuns: 60 },
    );
  });

  it('come with what was changed since, and the day from which the words are others', () => {
    const noted = recordChange(
      first,
      { act: 'amend', on: '2026-11-02', policy: 'pets', edition: '2024-2025', why: 'Clearer.' },
      [{ about: 'parents', name: 'clause-1', value: 'No dogs, please.' }],
    );
    const last = correct(noted, 'clause-1', 'No dogs.', '2026-11-03');
    expect(codesAre(last)).toEqual([
      { code: last.editions[0]!.code, isCurrent: true, changedOn: null, since: [] },
      {
        code: first.editions[0]!.code,
        isCurrent: false,
        changedOn: '2026-11-03',
        since: ['2026-11-02', '2026-11-03'],
      },
    ]);
    expect(codesAre(noted)).toMatchObject([{ isCurrent: true, since: ['2026-11-02'] }]);
  });

  it('are known of both where two people corrected side by side', () => {
    const a = correct(first, 'clause-1', 'No dogs.', '2026-11-02');
    const b = correct(first, 'clause-2', 'No cats.', '2026-11-03');
    const entries = new Map([...a.entries, ...b.entries].map((e) => [e.hash, e]));
    const both = registerOf([...entries.values()], new Map([...a.parts, ...b.parts]));
    const known = codesOf(both);
    for (const { editions } of [first, a, b, both])
      expect(known.map(({ code }) => code)).toContain(editions[0]!.code);
    const ofA = known.find(({ code }) => code === a.editions[0]!.code)!;
    expect(ofA).toMatchObject({ isCurrent: false, changedOn: '2026-11-03' });
    expect(ofA.since.map(({ on }) => on)).toEqual(['2026-11-03']);
    const heads = statesOf(both).map(({ head }) => head);
    for (const { head } of [emptyRegister, first, a, b, both]) expect(heads).toContain(head);
    expect(heads[0]).toBe(both.head);
  });

  it('are forgotten where words that they were made of were erased', () => {
    const erased = redact(first, { on: '2026-11-04', why: 'A person asked.' }, (says) =>
      says.name === 'clause-1'
        ? { ...says, value: { kind: 'paragraph', depth: 0, number: null, text: '(removed)' } }
        : says,
    );
    const now = sealOf(erased, 'pets', '2024-2025')!;
    expect(codesOf(erased).map(({ code }) => code)).toEqual([now.code]);
    expect(now.code).not.toBe(first.editions[0]!.code);
  });
});

describe('the heads', () => {
  it('are those of every register that there was, the newest first', () => {
    fc.assert(
      fc.property(steps(6), (all) => {
        const history = historyOf(all);
        const last = history.at(-1) ?? emptyRegister;
        const states = statesOf(last);
        expect(states[0]!.since).toBe(0);
        expect(states.at(-1)!.head).toBe(emptyRegister.head);
        const heads = states.map(({ head }) => head);
        for (const { head } of history) expect(heads).toContain(head);
      }),
      { numRuns: 40 },
    );
  });
});
