/** Whether the register still continues an older one: by its head, or by a copy of its file. */
import { lostSince, stateOf } from '../content/register/earlier-state.ts';
import { parseRegister } from '../content/register/register-file.ts';
import type { Register } from '../content/register/register.ts';
import { formatProblems } from '../messages/problem.ts';
import { UsageError } from '../messages/usage-error.ts';
import { HEAD_LENGTH, readCode } from '../policy/printed-code.ts';
import type { ExitCode, Io } from './command.ts';
import { count, inLine } from './stamp-words.ts';

/** Whether the register still continues the one whose head somebody holds. */
export function verifyHead(typed: string, register: Register, io: Io): ExitCode {
  const head = readCode(typed, HEAD_LENGTH);
  if (head === null) {
    io.out(`“${typed}” cannot be a head: a character is wrong or missing. Look at it again.`);
    return 1;
  }
  const state = stateOf(register, head);
  if (!state) {
    io.out(
      `The register does not continue ${head}: an entry that it stood for was altered or taken out, or it is the head of another register. It has ${count(register.entries.length)} now, and its head is ${register.head}.\nWhoever has an older copy of register.jsonl can see which entry: npm run policy -- verify --against <file>.`,
    );
    return 1;
  }
  const last = state.tips.map(inLine).join(' and ');
  io.out(
    `The register continues ${head}: ${last ? `that was its head after ${last}` : 'that was its head before the first entry'}. Nothing from before has changed; ${count(state.since)} since.`,
  );
  return 0;
}

/** Whether the register still continues an older copy of its file. */
export function verifyAgainst(file: string, register: Register, io: Io): ExitCode {
  if (!io.files.exists(file)) throw new UsageError(`There is no file “${file}”.`);
  const older = parseRegister(io.files.read(file), file);
  if (older.problems.length > 0) {
    io.out(formatProblems(older.problems));
    return 1;
  }
  const { entries, statements } = lostSince(register, older.register);
  if (entries.length === 0 && statements.length === 0) {
    io.out(
      `The register continues ${file}: ${count(older.register.entries.length)} there, ${count(register.entries.length)} here.`,
    );
    return 0;
  }
  io.out(`The register does not continue ${file}. Missing or altered here:`);
  for (const entry of entries) io.out(`  ${inLine(entry)}`);
  for (const { policy, edition, name } of statements)
    io.out(`  ${[policy, edition ?? []].flat().join('/')}: ${name}`);
  return 1;
}
