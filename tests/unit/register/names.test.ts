/** A policy keeps its seals, its codes and its ledger under whatever names it gets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../../src/content/register/check-register.ts';
import { codesOf } from '../../../src/content/register/known-code.ts';
import {
  firstName,
  formerNames,
  presentHref,
  presentName,
} from '../../../src/content/register/names.ts';
import { parseRegister, printRegister } from '../../../src/content/register/register-file.ts';
import {
  emptyRegister,
  registerOf,
  sealOf,
  type Register,
} from '../../../src/content/register/register.ts';
import {
  editionCode,
  recordChange,
  redact,
  renamePolicy,
  sealEditions,
} from '../../../src/content/register/seal.ts';
import { grown, invented, steps } from './invented-register.ts';

const YEAR = '2024-2025';
const pets = (policy = 'pets', edition = YEAR) => ({
  ...invented('pets', edition, ['No dgs.', 'No cats.']),
  policy,
});
const sealed = sealEditions(emptyRegister, [pets()], '2026-11-01');
const called = (register: Register, from: string, to: string, on = '2026-11-02') =>
  renamePolicy(register, { from, to, on, why: `It is more than ${from}.` });
const corrected = (register: Register, policy: string, text = 'No dogs.') =>
  recordChange(
    register,
    { act: 'correct', on: '2026-11-03', policy, edition: YEAR, why: 'A letter was missing.' },
    [
      {
        about: 'clause',
        name: 'clause-1',
        value: { kind: 'paragraph', depth: 0, number: null, text },
      },
    ],
  );
/** What git makes of two branches’ files. */
const merged = (a: Register, b: Register) =>
  parseRegister(printRegister(a) + printRegister(b), 'r');

describe('a renamed policy', () => {
  const renamed = called(sealed, 'pets', 'animals');

  it('has its editions under its present name, with the codes that were printed', () => {
    const [was, now] = [sealOf(sealed, 'pets', YEAR)!, sealOf(renamed, 'animals', YEAR)!];
    expect(now).toEqual({ ...was, policy: 'animals' });
    expect(now.sealedAs).toBe('pets');
    expect(sealOf(renamed, 'pets', YEAR)).toBeNull();
    expect(editionCode(pets('animals'), now.sealedAs)).toBe(was.code);
    expect(editionCode(pets('animals'))).not.toBe(was.code);
    expect(checkRegister([{ slug: 'animals', editions: [pets('animals')] }], renamed, 'c')).toEqual(
      [],
    );
  });

  it('can be corrected, redacted and added to, and renamed again and back', () => {
    const more = sealEditions(
      corrected(renamed, 'animals'),
      [pets('animals', '2025-2026')],
      '2026-11-04',
    );
    const again = called(called(more, 'animals', 'creatures'), 'creatures', 'pets');
    const erased = redact(again, { on: '2026-11-06', why: 'A person asked.' }, (says) =>
      says.name === 'clause-2'
        ? { ...says, value: { kind: 'paragraph', depth: 0, number: null, text: '(removed)' } }
        : says,
    );
    expect(
      again.editions.map(({ policy, sealedAs, edition }) => [policy, sealedAs, edition]),
    ).toEqual([
      ['pets', 'pets', YEAR],
      ['pets', 'animals', '2025-2026'],
    ]);
    const known = codesOf(again).map(({ code }) => code);
    for (const { editions } of [sealed, renamed, more])
      for (const { code } of editions) expect(known).toContain(code);
    // One entry for each edition, whatever names its parts were written under.
    expect(sealOf(erased, 'pets', YEAR)!.ledger.map(({ act }) => act)).toEqual([
      'correct',
      'redact',
    ]);
    expect(erased.entries.slice(-2).map(({ policy }) => policy)).toEqual(['pets', 'pets']);
    const { register, problems } = parseRegister(printRegister(erased), 'r');
    expect(problems).toEqual([]);
    expect(register).toEqual(erased);
    expect(erased.names).toMatchObject([
      { from: 'pets', to: 'animals', why: 'It is more than pets.' },
      { from: 'animals', to: 'creatures' },
      { from: 'creatures', to: 'pets' },
    ]);
    expect(formerNames(erased.names, 'pets')).toEqual(['animals', 'creatures']);
    expect(firstName(erased.names, 'pets')).toBe('pets');
  });

  it('has a reason from which a person’s name can be erased', () => {
    const named = renamePolicy(sealed, {
      from: 'pets',
      to: 'animals',
      on: '2026-11-02',
      why: 'Ann asked.',
    });
    const erased = redact(named, { on: '2026-11-03', why: 'She asked.' }, (says) =>
      says.about === 'why' ? { ...says, value: '(removed) asked.' } : says,
    );
    expect(erased.names).toMatchObject([{ to: 'animals', why: '(removed) asked.' }]);
    expect(printRegister(erased)).not.toContain('Ann');
    expect(parseRegister(printRegister(erased), 'r').problems).toEqual([]);
  });

  it('keeps what somebody wrote who did not have the rename', () => {
    const { register, problems } = merged(renamed, corrected(sealed, 'pets'));
    expect(problems).toEqual([]);
    expect(register.conflicts).toEqual([]);
    expect(sealOf(register, 'animals', YEAR)).toMatchObject({
      sealedAs: 'pets',
      clauses: [{ text: 'No dogs.' }, { text: 'No cats.' }],
      ledger: [{ act: 'correct' }],
    });
    expect(sealOf(register, 'animals', YEAR)!.code).toBe(
      corrected(sealed, 'pets').editions[0]!.code,
    );
  });
});

describe('two people who rename one policy at once', () => {
  const base = called(sealed, 'pets', 'animals');
  const a = called(base, 'animals', 'creatures', '2026-11-05');
  const b = called(base, 'animals', 'beasts', '2026-11-06');

  it('are told so in one message, and a third entry settles it either way', () => {
    const { register, problems } = merged(a, b);
    expect(problems).toEqual([]);
    expect(merged(b, a).register.names).toEqual(register.names);
    const said = checkRegister(
      [{ slug: 'beasts', editions: [pets('beasts')] }],
      register,
      'content',
    );
    expect(said).toMatchObject([{ code: 'register-two-names', file: 'content/beasts' }]);
    expect(said[0]!.remedy).toContain('rename beasts creatures');
    for (const [from, to] of [
      ['beasts', 'creatures'],
      ['creatures', 'beasts'],
    ] as const) {
      const settled = called(register, from, to, '2026-11-07');
      expect(settled.nameConflicts).toEqual([]);
      expect(settled.unlawful).toEqual([]);
      expect(settled.editions.map(({ policy }) => policy)).toEqual([to]);
      for (const name of ['pets', 'animals', from])
        expect(presentName(settled.names, name)).toBe(to);
    }
  });

  it('are not where they gave it the same name', () => {
    const { register } = merged(a, called(base, 'animals', 'creatures', '2026-11-09'));
    expect(register.nameConflicts).toEqual([]);
    expect(register.unlawful).toEqual([]);
    expect(register.editions).toHaveLength(1);
  });
});

describe('what no command writes', () => {
  const two = sealEditions(sealed, [pets('trips')], '2026-11-01');
  it.each([
    [
      'a policy that was never sealed',
      called(sealed, 'trips', 'outings'),
      'renames trips, which was never sealed',
    ],
    ['the name of another', called(two, 'pets', 'trips'), 'two policies were called “trips”'],
    [
      'a name that another had',
      called(called(two, 'pets', 'animals'), 'trips', 'pets'),
      'two policies were called “pets”',
    ],
    [
      'one name for two, side by side',
      merged(called(two, 'pets', 'x'), called(two, 'trips', 'x')).register,
      'two policies were called “x”',
    ],
    [
      'the name of one that somebody else begins',
      merged(called(sealed, 'pets', 'trips'), sealEditions(sealed, [pets('trips')], '2026-11-03'))
        .register,
      'two policies were called “trips”',
    ],
  ])('%s', (_, register, words) => {
    expect(register.unlawful.join()).toContain(words);
    const { problems } = parseRegister(printRegister(register), 'r');
    expect(problems.map(({ code }) => code)).toContain('register-broken');
  });

  it('names that are no addresses, and renames of an edition', () => {
    const text = printRegister(called(sealed, 'pets', 'animals'));
    for (const [was, is] of [
      ['"to":"animals"', '"to":"../animals"'],
      ['"to":"animals"', '"to":"creatures"'],
      ['"to":"animals",', ''],
      ['"act":"rename"', `"edition":"${YEAR}","act":"rename"`],
    ] as const) {
      expect(text).toContain(was);
      expect(parseRegister(text.replace(was, is), 'r').problems.length).toBeGreaterThan(0);
    }
  });
});

it('links with an old name have the present one', () => {
  const { names } = called(called(sealed, 'pets', 'animals'), 'animals', 'creatures');
  expect(presentHref('/pets/#hall', names)).toBe('/creatures/#hall');
  expect(presentHref('/animals/2024-2025/#hall', names)).toBe('/creatures/2024-2025/#hall');
  expect(presentHref('/trips/', names)).toBe('/trips/');
  expect(presentHref('#pets', names)).toBe('#pets');
});

it('in any history, every edition is under its policy’s present name, with the code of its words', () => {
  fc.assert(
    fc.property(steps(12), (all) => {
      const register = grown(all);
      const { names, editions, unlawful, nameConflicts } = register;
      expect({ unlawful, nameConflicts }).toEqual({ unlawful: [], nameConflicts: [] });
      for (const sealed of editions) {
        expect(presentName(names, sealed.sealedAs)).toBe(sealed.policy);
        expect(presentName(names, sealed.policy)).toBe(sealed.policy);
      }
      // Without the renames the same editions stand, as often and with the same words.
      expect(new Set(editions.map(({ policy, edition }) => `${policy}/${edition}`)).size).toBe(
        editions.length,
      );
      const adopted = register.entries.filter(({ act }) => act === 'adopt');
      expect(editions).toHaveLength(adopted.length);
      // Whatever order the lines come in, the same comes of them.
      expect(registerOf([...register.entries].reverse(), register.parts)).toEqual(register);
    }),
    { numRuns: 150 },
  );
});
