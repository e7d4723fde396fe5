import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { codeOf, sha256 } from '../../../src/content/register/code.ts';
import type { Register, SealedEdition } from '../../../src/content/register/register.ts';
import { parseRegister, printRegister } from '../../../src/content/register/register-file.ts';
import { correctSeal, withSeal } from '../../../src/content/register/seal.ts';

function sealed(policy: string, edition: string, texts: readonly string[]): SealedEdition {
  const clauses = texts.map((text, i) => ({
    id: `clause-${i + 1}`,
    kind: 'paragraph' as const,
    number: i % 2 === 0 ? String(i + 1) : null,
    hash: sha256(text),
    text,
  }));
  const rest = { policy, edition, title: `About ${policy}`, clauses };
  return { ...rest, sealedOn: '2026-11-23', code: codeOf(rest), corrections: [] };
}

const anyRegister = fc
  .uniqueArray(
    fc.record({
      policy: fc.constantFrom('pets', 'trips', 'behaviour'),
      edition: fc.constantFrom('2023-2024', '2024-2025', '2024-2025.2'),
      texts: fc.array(fc.string(), { maxLength: 4 }),
      corrections: fc.array(fc.string(), { maxLength: 3 }),
    }),
    { selector: (e) => `${e.policy}/${e.edition}` },
  )
  .map((editions): Register =>
    editions.reduce<Register>(
      (register, { policy, edition, texts, corrections }) => {
        const seal = corrections.reduce(
          (s, to) =>
            correctSeal(s, {
              id: s.clauses[0]?.id ?? null,
              to,
              why: 'A typing error.',
              on: '2026-12-01',
            }),
          sealed(policy, edition, texts),
        );
        return withSeal(register, seal);
      },
      { editions: [] },
    ),
  );

describe('the register’s file', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const { register: read, problems } = parseRegister(printRegister(register), 'register');
        expect(problems).toEqual([]);
        expect(read).toEqual(register);
      }),
    );
  });

  it('is the same whatever order its lines are in, and with lines twice', () => {
    fc.assert(
      fc.property(anyRegister, fc.infiniteStream(fc.nat()), (register, order) => {
        const lines = printRegister(register).trimEnd().split('\n');
        const shuffled = [...lines, ...lines.slice(0, 2)]
          .map((line) => ({ line, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        const { register: read, problems } = parseRegister(shuffled.join('\r\n'), 'register');
        expect(problems).toEqual([]);
        expect(printRegister(read)).toBe(printRegister(register));
      }),
    );
  });

  it('is refused if a line is lost or changed', () => {
    let register: Register = { editions: [] };
    const first = sealed('pets', '2023-2024', ['No dogs.', 'No cats.', 'Fish are welcom.']);
    register = withSeal(
      register,
      correctSeal(first, {
        id: 'clause-3',
        to: 'Fish are welcome.',
        why: 'Misspelt.',
        on: '2026-12-01',
      }),
    );
    const lines = printRegister(register).trimEnd().split('\n');
    for (const [i, line] of lines.entries()) {
      if (i === 0) continue;
      const without = lines.toSpliced(i, 1).join('\n');
      expect(parseRegister(without, 'r').problems.map((p) => p.code)).toContain('register-broken');
      const half = lines.with(i, line.slice(0, line.length / 2)).join('\n');
      expect(parseRegister(half, 'r').problems.map((p) => p.code)).toContain('register-broken');
    }
    for (const [old, now] of [
      ['No dogs.', 'No hamsters.'],
      ['clause-2', 'clause-9'],
      ['"from":"Fish are welcom."', '"from":"Fish are not welcome."'],
      ['About pets', 'About cats'],
    ] as const) {
      const altered = printRegister(register).replace(old, now);
      expect(parseRegister(altered, 'r').problems.map((p) => p.code)).toContain('register-broken');
    }
  });

  it('is refused if a merge was left unfinished', () => {
    const { problems } = parseRegister('<<<<<<< HEAD\n', 'content/register.jsonl');
    expect(problems[0]!.message).toContain('a merge was left half done here');
    expect(problems[0]).toMatchObject({ file: 'content/register.jsonl', line: 1 });
  });

  it.each([
    ['two policies', 'pets', '2024-2025', 'trips', '2024-2025'],
    ['two editions of one policy', 'pets', '2024-2025', 'pets', '2025-2026'],
  ])('is merged by git if two branches adopt %s', (_, policyA, editionA, policyB, editionB) => {
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const base = withSeal({ editions: [] }, sealed('pets', '2023-2024', ['No dogs.']));
    const ours = withSeal(base, sealed(policyA, editionA, ['No dogs.', 'No cats.']));
    const theirs = withSeal(base, sealed(policyB, editionB, ['Fish are welcome.']));
    for (const [name, register] of Object.entries({ base, ours, theirs }))
      writeFileSync(join(folder, name), printRegister(register));
    // The setting in .gitattributes: merge=union.
    const files = ['ours', 'base', 'theirs'].map((name) => join(folder, name));
    const merge = spawnSync('git', ['merge-file', '--union', ...files]);
    if (merge.error) throw new Error('This test merges as git does: install git, then try again.');
    expect(merge.status).toBe(0);
    const merged = parseRegister(readFileSync(join(folder, 'ours'), 'utf8'), 'register');
    expect(merged.problems).toEqual([]);
    expect(merged.register.editions).toHaveLength(3);
    expect(readFileSync('.gitattributes', 'utf8')).toContain('register.jsonl merge=union');
  });
});
