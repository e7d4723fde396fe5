import { readContent } from '../../content/read-content.ts';
import { buildLibrary } from '../../content/build-library.ts';
import { formatProblems } from '../../messages/problem.ts';
import { HEAD_LENGTH, readCode } from '../../policy/printed-code.ts';
import { lostSince, stateOf } from '../../content/register/earlier-state.ts';
import { codesOf } from '../../content/register/known-code.ts';
import type { Entry } from '../../content/register/entry.ts';
import { parseRegister } from '../../content/register/register-file.ts';
import type { LedgerEntry, Register } from '../../content/register/register.ts';
import { plainWords } from '../../content/register/statements.ts';
import { editionCode } from '../../content/register/seal.ts';
import { checkRegister } from '../../content/register/check-register.ts';
import { editionName } from '../../policy/slugs.ts';
import { dateInWords } from '../../language/when.ts';
import { authorStrings as t } from '../../strings/strings.ts';
import { readArguments, type Command, type ExitCode, type Io } from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { openContent } from '../open-content.ts';
import { inBrackets } from '../more-than-typing.ts';
import {
  fromAddress,
  fromFolder,
  verifyPublished,
  type ReadPublished,
} from '../verify-published.ts';
import { isPublished } from '../../policy/edition.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'compare the content, a built or live copy, or a printed code with the register',
  usage: '[<folder or address>] [--code <code>]',
  writes: false,
  about:
    'Computes every published text again and compares it with the register, clause by clause. Without an argument it checks the content folder; with a folder or an address, the site that is there; with --code it says which text a printed copy was made from.',
  examples: [
    { run: 'verify', does: 'the content folder' },
    { run: 'verify dist', does: 'the site as it was built' },
    { run: 'verify https://www.example.sch.uk/policies/', does: 'the site as it is online' },
    { run: 'verify --code PZY6-FMPZ-9H73-VJ9P', does: 'a copy on paper' },
    {
      run: 'verify --against old/register.jsonl',
      does: 'whether anything of an older register was rewritten',
    },
  ],
  options: {
    code: { type: 'string', value: '<code>', help: 'the code at the foot of a printed copy' },
    head: {
      type: 'string',
      value: '<code>',
      help: 'the head of the register as a minute or a printed copy has it',
    },
    against: { type: 'string', value: '<file>', help: 'an older register.jsonl' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(verify, args, 1);
    const content = openContent(given.content, io);
    const { register } = content;
    const code = given.text('code');
    if (code !== undefined) return verifyCode(code, content.folder, register, io);
    const head = given.text('head');
    if (head !== undefined) return verifyHead(head, register, io);
    const older = given.text('against');
    if (older !== undefined) return verifyAgainst(older, register, io);
    const [where] = given.positionals;
    if (where === undefined) return verifyContent(content.folder, register, io);
    const isAddress = /^https?:\/\//.test(where);
    if (!isAddress && !io.files.exists(where))
      throw new UsageError(`There is no folder “${where}”.`, 'npm run policy -- verify dist');
    return verifySite(register, isAddress ? fromAddress(where) : fromFolder(where), where, io);
  },
};

/** Whether the register still continues the one whose head somebody holds. */
function verifyHead(typed: string, register: Register, io: Io): ExitCode {
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
function verifyAgainst(file: string, register: Register, io: Io): ExitCode {
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
  for (const { policy, edition, name } of statements) io.out(`  ${policy}/${edition}: ${name}`);
  return 1;
}

const inLine = ({ act, on, policy, edition }: Entry) =>
  `${act} ${policy}/${edition} of ${dateInWords(on, t.dates)}`;

const count = (entries: number) => `${entries} ${entries === 1 ? 'entry' : 'entries'}`;

function verifyContent(folder: string, register: Register, io: Io): ExitCode {
  const { policies, problems } = buildLibrary(readContent(folder));
  const unread = problems.filter((p) => p.severity === 'error');
  const wrong = [...unread, ...checkRegister(policies, register, folder)];
  io.out(wrong.length > 0 ? formatProblems(wrong) : allWell(register, folder));
  io.out(`The head of the register is ${register.head}.`);
  return wrong.length > 0 ? 1 : 0;
}

async function verifySite(
  register: Register,
  read: ReadPublished,
  where: string,
  io: Io,
): Promise<ExitCode> {
  let wrong = 0;
  for (const sealed of register.editions) {
    let problems: string[];
    try {
      problems = await verifyPublished(sealed, read);
    } catch (thrown) {
      const { message, cause } = thrown as Error;
      io.err(`${where} cannot be reached: ${(cause as Error | undefined)?.message ?? message}`);
      return 1;
    }
    if (problems.length === 0) continue;
    wrong++;
    io.out(`${sealed.policy}/${sealed.edition}\n${problems.map((f) => `  ${f}`).join('\n')}\n`);
  }
  io.out(
    wrong > 0
      ? `${wrong} of ${register.editions.length} published editions differ from what was sealed.`
      : allWell(register, where),
  );
  return wrong > 0 ? 1 : 0;
}

const allWell = ({ editions }: Register, where: string) => {
  const clauses = editions.reduce((n, e) => n + e.clauses.length, 0);
  return `${where} is as it was published: ${editions.length} ${editions.length === 1 ? 'edition' : 'editions'}, ${clauses} clauses.`;
};

function verifyCode(typed: string, folder: string, register: Register, io: Io): ExitCode {
  const code = readCode(typed);
  if (code === null) {
    io.out(`“${typed}” cannot be a code: a character is wrong or missing. Check it and try again.`);
    return 1;
  }
  const found = codesOf(register).find((known) => known.code === code);
  if (!found) {
    const draft = buildLibrary(readContent(folder))
      .policies.flatMap((p) => p.editions)
      .find((e) => !isPublished(e) && editionCode(e) === code);
    io.out(
      draft
        ? `${code} is the draft of “${draft.meta.title}”, ${editionName(draft.edition, t)}, in its present form. It is not adopted.`
        : `${code} is not the code of a published text of this school. The copy may be of a draft, or may have been changed.`,
    );
    return 1;
  }
  const { sealed, isCurrent, since } = found;
  io.out(`${code} is “${sealed.title}”, ${editionName(sealed.edition, t)}, as published.`);
  if (isCurrent) io.out('The text is still the same.');
  if (since.length > 0) io.out(isCurrent ? 'Changed since, beside the words:' : 'Changed since:');
  for (const entry of since) io.out(inLines(entry));
  return 0;
}

/** An entry of the ledger: its day and act, what it changed, why. */
function inLines({ act, on, items, why }: LedgerEntry): string {
  const changes = items.map(({ about, name, from, to }) => {
    const what = about === 'clause' ? name : `${about} ${name}`.trim();
    if (act === 'redact') return `    ${what}: words were taken out`;
    return `    ${what}: ${inBrackets(plainWords(from), plainWords(to))}`;
  });
  return [`  ${dateInWords(on, t.dates)}, ${act}: ${why}`, ...changes].join('\n');
}
