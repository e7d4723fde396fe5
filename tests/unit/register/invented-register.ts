/** Registers that grow as a school’s do, for tests: editions adopted, corrected, amended, withdrawn, redacted, policies renamed. */
import fc from 'fast-check';
import { eraseIn, eraser } from '../../../src/content/register/erase.ts';
import { emptyRegister, sealOf, type Register } from '../../../src/content/register/register.ts';
import { presentName } from '../../../src/content/register/names.ts';
import {
  recordChange,
  redact,
  renamePolicy,
  sealEditions,
} from '../../../src/content/register/seal.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import { edition } from '../policy/read.ts';

/** An adopted edition with one paragraph for each text; ids `clause-1`, `clause-2` … */
export function invented(policy: string, name: string, texts: readonly string[]): Edition {
  const body = texts.map((text, i) => `${text} {/* #clause-${i + 1} */}`).join('\n\n');
  const source = `---\ntitle: About ${policy}\nstatus: adopted\nminute: 1/26\n---\n\n${body}\n`;
  return { ...edition(source), policy, edition: name };
}

/** Something that is done to a register; nothing where it cannot be. */
export type Step = (register: Register) => Register;

const POLICIES = ['pets', 'trips', 'behaviour'];
const EDITIONS = ['2023-2024', '2024-2025', '2024-2025.2'];
const WORDS = ['No dogs.', 'No cats but Tibbles.', 'Fish are welcom.', 'Ask **Ann Oak** first.'];

/** The place of an edition as somebody writes it who has the register: under the policy’s present name. */
const now = <Of extends { policy: string }>(register: Register, of: Of): Of => ({
  ...of,
  policy: presentName(register.names, of.policy),
});

const place = fc.record({
  policy: fc.constantFrom(...POLICIES),
  edition: fc.constantFrom(...EDITIONS),
});
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);

const adopts = fc
  .tuple(place, day, fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }))
  .map(([named, on, texts]): Step => (register) => {
    const of = now(register, named);
    return sealOf(register, of.policy, of.edition)
      ? register
      : sealEditions(register, [invented(of.policy, of.edition, texts)], on);
  });

const changes = fc
  .tuple(place, day, fc.constantFrom('correct', 'amend', 'withdraw'), fc.string())
  .map(([named, on, act, text]): Step => (register) => {
    const of = now(register, named);
    if (!sealOf(register, of.policy, of.edition)) return register;
    const says = {
      correct: {
        about: 'clause' as const,
        name: 'clause-1',
        value: { kind: 'paragraph', depth: 0, number: null, text },
      },
      amend: { about: 'parents' as const, name: 'clause-1', value: { sentence: text } },
      withdraw: { about: 'field' as const, name: 'status', value: 'withdrawn' },
    }[act];
    return recordChange(register, { act, on, ...of, why: `Because of ${on}.` }, [says]);
  });

const redacts = fc.tuple(day, fc.constantFrom('Ann Oak', 'Tibbles')).map(
  ([on, words]): Step =>
    (register) =>
      redact(register, { on, why: 'A person asked.' }, (says) =>
        eraseIn(says, eraser(words, '(removed)')),
      ),
);

/** New names, among them ones that the policy had before; never one that another has or had. */
const renames = fc
  .tuple(fc.constantFrom(...POLICIES), fc.integer({ min: 1, max: 3 }), day, fc.boolean())
  .map(([named, n, on, hasReason]): Step => (register) => {
    const from = presentName(register.names, named);
    const to = n === 1 ? named : `${named}-${n}`;
    const isSealed = register.editions.some(({ policy }) => policy === from);
    if (!isSealed || from === to) return register;
    return renamePolicy(register, { from, to, on, why: hasReason ? `Because of ${on}.` : '' });
  });

/** A school’s doings, in order. */
export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof({ weight: 4, arbitrary: adopts }, { weight: 4, arbitrary: changes }, redacts, {
      weight: 2,
      arbitrary: renames,
    }),
    { minLength: 1, maxLength },
  );

export const grown = (all: readonly Step[], from: Register = emptyRegister): Register =>
  all.reduce((register, step) => step(register), from);

export const anyRegister = steps(8)
  .map((all) => grown(all))
  .filter(({ entries }) => entries.length > 0);
