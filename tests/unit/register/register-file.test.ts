/** The register’s file: complete, in any order, merged line by line, and not to be altered unnoticed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emptyRegister, type Register } from '../../../src/content/register/register.ts';
import { parseRegister, printRegister } from '../../../src/content/register/register-file.ts';
import { recordChange, sealEditions } from '../../../src/content/register/seal.ts';
import { anyRegister, grown, invented, steps } from './invented-register.ts';

const linesOf = (register: Register) => printRegister(register).trimEnd().split('\n');
const problemsOf = (lines: readonly string[]) =>
  parseRegister(`${lines.join('\n')}\n`, 'content/register.jsonl').problems;

describe('the register’s file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const { register: read, problems } = parseRegister(printRegister(register), 'register');
        expect(problems).toEqual([]);
        expect(read).toEqual(register);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever order its lines are in, and with lines twice', () => {
    fc.assert(
      fc.property(anyRegister, fc.infiniteStream(fc.nat()), (register, order) => {
        const lines = linesOf(register);
        const shuffled = [...lines, ...lines.slice(0, 3)]
          .map((line) => ({ line, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        const { register: read, problems } = parseRegister(shuffled.join('\r\n'), 'register');
        expect(problems).toEqual([]);
        expect(read.head).toBe(register.head);
        expect(linesOf(read).toSorted()).toEqual(lines.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('has no line that can be taken out, cut or altered unnoticed, but for the newest entry as a whole', () => {
    fc.assert(
      fc.property(anyRegister, fc.nat(), fc.nat(), (register, which, where) => {
        const lines = linesOf(register);
        const at = 1 + (which % (lines.length - 1));
        const line = lines[at] ?? '';
        const altered = `${line.slice(0, where % line.length)}x${line.slice((where % line.length) + 1)}`;
        fc.pre(altered !== line);
        const isTip = register.tips.some((tip) => line.includes(`"entry":"${tip}"`));
        // Whoever takes out the newest entry leaves its parts, and these give it away.
        const without = problemsOf(lines.toSpliced(at, 1));
        if (!isTip || register.parts.size > 0) expect(without.length).toBeGreaterThan(0);
        expect(problemsOf(lines.with(at, altered)).length).toBeGreaterThan(0);
        expect(problemsOf(lines.with(at, line.slice(0, -5))).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('says where, and what is missing', () => {
    const register = sealEditions(
      emptyRegister,
      [invented('pets', '2023-2024', ['No dogs.']), invented('pets', '2024-2025', ['No dogs.'])],
      '2026-11-23',
    );
    const lines = linesOf(register);
    const said = (changed: readonly string[]) => problemsOf(changed).map((p) => p.message);
    const firstEntry = lines.findIndex((l) => l.includes('"act":"adopt"'));
    expect(said(lines.toSpliced(firstEntry, 1)).join()).toContain('an entry was taken out');
    const clause = lines.findIndex((l) => l.includes('No dogs.'));
    expect(said(lines.toSpliced(clause, 1))).toEqual([
      expect.stringContaining('1 of the') as string,
    ]);
    const altered = lines.with(clause, (lines[clause] ?? '').replace('No dogs', 'No cats'));
    expect(problemsOf(altered)).toEqual([
      expect.objectContaining({
        line: clause + 1,
        message: expect.stringContaining('“clause-1” of pets/2023-2024 was altered') as string,
      }),
    ]);
    expect(said(['{"register":1,"about":"x"}']).join()).toContain('another version');
    expect(said(['{}']).join()).toContain('none that the register writes');
    expect(said(['<<<<<<< HEAD']).join()).toContain('a merge was left half done here');
  });

  it('takes no second seal of an edition', () => {
    const once = sealEditions(
      emptyRegister,
      [invented('pets', '2023-2024', ['No.'])],
      '2026-11-23',
    );
    const twice = sealEditions(once, [invented('pets', '2023-2024', ['Yes.'])], '2026-11-24');
    expect(problemsOf(linesOf(twice)).map((p) => p.message)).toEqual([
      expect.stringContaining('pets/2023-2024 was sealed before, and again') as string,
    ]);
  });
});

describe('two branches’ registers, merged', () => {
  /** What `merge=union` makes of two files: the lines of both. */
  const union = (a: Register, b: Register) =>
    parseRegister([...linesOf(a), ...linesOf(b)].join('\n'), 'register');

  it('are valid as they are, and nothing of either is lost', () => {
    fc.assert(
      fc.property(steps(4), steps(3), steps(3), (before, left, right) => {
        const base = grown(before);
        const [a, b] = [grown(left, base), grown(right, base)];
        // Words that one branch erased and the other still has are named; that is tried below.
        const erased = [...a.entries, ...b.entries].some(
          (e) => e.act === 'redact' && !base.entries.includes(e),
        );
        fc.pre(!erased);
        const { register, problems } = union(a, b);
        const hashes = new Set(register.entries.map(({ hash }) => hash));
        for (const { hash } of [...a.entries, ...b.entries]) expect(hashes).toContain(hash);
        const twice = problems.filter((p) => !p.message.includes('sealed before'));
        expect(twice).toEqual([]);
        expect(union(b, a).register.head).toBe(register.head);
      }),
      { numRuns: 60 },
    );
  });

  const base = sealEditions(
    emptyRegister,
    [invented('pets', '2023-2024', ['No dgs.', 'No cts.'])],
    '2026-11-01',
  );
  const correct = (register: Register, id: string, text: string, on: string) =>
    recordChange(
      register,
      { act: 'correct', on, policy: 'pets', edition: '2023-2024', why: 'A letter was missing.' },
      [{ about: 'clause', name: id, value: { kind: 'paragraph', depth: 0, number: null, text } }],
    );

  it('keep corrections of two clauses, and both codes that were printed meanwhile', () => {
    const a = correct(base, 'clause-1', 'No dogs.', '2026-11-02');
    const b = correct(base, 'clause-2', 'No cats.', '2026-11-03');
    const { register, problems } = union(a, b);
    expect(problems).toEqual([]);
    expect(register.conflicts).toEqual([]);
    expect(register.tips).toHaveLength(2);
    expect(register.editions[0]?.clauses.map(({ text }) => text)).toEqual(['No dogs.', 'No cats.']);
    expect(register.editions[0]?.ledger).toHaveLength(2);
    const next = correct(register, 'clause-2', 'No cats!', '2026-11-04');
    expect(next.tips).toHaveLength(1);
    expect(next.entries.at(-1)?.after).toHaveLength(2);
  });

  it('say where two people corrected one clause, and take a third entry as the answer', () => {
    const a = correct(base, 'clause-1', 'No dogs.', '2026-11-02');
    const b = correct(base, 'clause-1', 'No dags.', '2026-11-03');
    const { register } = union(a, b);
    expect(register.conflicts).toMatchObject([{ about: 'clause', name: 'clause-1' }]);
    expect(
      union(a, correct(base, 'clause-1', 'No dogs.', '2026-11-03')).register.conflicts,
    ).toEqual([]);
    const settled = correct(register, 'clause-1', 'No dogs.', '2026-11-05');
    expect(settled.conflicts).toEqual([]);
    expect(settled.editions[0]?.ledger).toHaveLength(3);
  });

  it.each([
    ['two policies', 'pets', '2024-2025', 'trips', '2024-2025'],
    ['two editions of one policy', 'pets', '2024-2025', 'pets', '2025-2026'],
  ])('by git itself, where two branches adopt %s', (_, policyA, editionA, policyB, editionB) => {
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const ours = sealEditions(base, [invented(policyA, editionA, ['No dogs.'])], '2026-11-02');
    const theirs = sealEditions(base, [invented(policyB, editionB, ['Fish.'])], '2026-11-03');
    for (const [name, register] of Object.entries({ base, ours, theirs }))
      writeFileSync(join(folder, name), printRegister(register));
    // What .gitattributes asks for: merge=union.
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
