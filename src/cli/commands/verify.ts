import { statSync } from 'node:fs';
import { readContent } from '../../content/read-content.ts';
import { buildLibrary } from '../../content/build-library.ts';
import { formatProblems } from '../../messages/problem.ts';
import { HEAD_LENGTH, readCode } from '../../policy/printed-code.ts';
import { lostSince, stateOf } from '../../content/register/earlier-state.ts';
import { codesOf } from '../../content/register/known-code.ts';
import { checkStamp } from '../../content/register/stamps.ts';
import { StampRefused } from '../../content/register/time-stamp.ts';
import { parseRegister } from '../../content/register/register-file.ts';
import type { LedgerEntry, Register } from '../../content/register/register.ts';
import { changeInWords } from '../../content/register/statements.ts';
import { editionCode } from '../../content/register/seal.ts';
import { checkRegister } from '../../content/register/check-register.ts';
import { timeZoneOf } from '../../content/school.ts';
import { editionName } from '../../policy/slugs.ts';
import { dateInWords, isIsoDate } from '../../language/when.ts';
import { authorStrings as t } from '../../strings/strings.ts';
import { readArguments, type Arguments, type Command, type ExitCode, type Io } from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { openContent, type Content } from '../open-content.ts';
import { inBrackets } from '../more-than-typing.ts';
import { copyAtAddress } from '../site-check/copy-at-address.ts';
import { freshBuild } from '../site-check/fresh-build.ts';
import { knownSite, type FileList } from '../site-check/known-site.ts';
import { copyInFolder, copyInZip, UnreadFile, type SiteCopy } from '../site-check/site-copy.ts';
import { allWell, siteReport, siteReportJson } from '../site-check/site-report.ts';
import { verifySite, type SiteCheck } from '../site-check/verify-site.ts';
import {
  TRUST_OPTION,
  checkKeptStamps,
  count,
  inLine,
  notChecked,
  stampWords,
  trustedIn,
} from '../stamp-words.ts';
import { isPublished } from '../../policy/edition.ts';

export const verify: Command = {
  name: 'verify',
  summary:
    'compare the content, a built or live copy, a printed code or an older head with the register',
  usage:
    '[<folder, zip file or address>] [--rebuild] [--json] [--code <code>] [--head <code>] [--against <file>]',
  writes: false,
  about:
    'Computes every published text again and compares it with the register, clause by clause. Without an argument it checks the content folder, its time stamps included; with a folder, a zip file or an address, the site that is there: the words that its pages show and every file of it. With --code it says which text a printed copy was made from; with --head or --against, whether the register still continues an older one.',
  examples: [
    { run: 'verify', does: 'the content folder' },
    { run: 'verify dist', does: 'the site as it was built' },
    { run: 'verify dist --rebuild', does: 'the same, against a fresh build of the content' },
    { run: 'verify https://www.example.sch.uk/policies/', does: 'the site as it is online' },
    { run: 'verify --code PZY6-FMPZ-9H73-VJ9P', does: 'a copy on paper' },
    {
      run: 'verify --against old/register.jsonl',
      does: 'whether anything of an older register was rewritten',
    },
  ],
  options: {
    rebuild: {
      type: 'boolean',
      help: 'build the content anew, and compare every file of the site with that',
    },
    on: { type: 'string', value: '<day>', help: 'the day on which the site was built (today)' },
    json: { type: 'boolean', help: 'print JSON' },
    code: { type: 'string', value: '<code>', help: 'the code at the foot of a printed copy' },
    head: {
      type: 'string',
      value: '<code>',
      help: 'the head of the register as a minute or a printed copy has it',
    },
    against: { type: 'string', value: '<file>', help: 'an older register.jsonl' },
    stamp: { type: 'string', value: '<file>', help: 'a time stamp of the register (.tsr)' },
    trust: TRUST_OPTION,
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(verify, args, 1);
    const content = openContent(given.content, io);
    const { register } = content;
    const code = given.text('code');
    const head = given.text('head');
    const older = given.text('against');
    const stamp = given.text('stamp');
    const [where] = given.positionals;
    const asked = code ?? head ?? older ?? stamp;
    if (where !== undefined && asked === undefined) return verifyCopy(where, content, given, io);
    const forCopy = ['rebuild', 'on', 'json'].find((name) => given.flag(name) || given.text(name));
    if (forCopy)
      throw new UsageError(`--${forCopy} is for a built site.`, 'npm run policy -- verify dist');
    if (code !== undefined) return verifyCode(code, content.folder, register, io);
    if (head !== undefined) return verifyHead(head, register, io);
    if (older !== undefined) return verifyAgainst(older, register, io);
    if (stamp !== undefined) return verifyStamp(stamp, register, given, io);
    return verifyContent(content.folder, register, given, io);
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

/** Whether a time stamp proves that the register was at a state by a time. */
function verifyStamp(file: string, register: Register, given: Arguments, io: Io): ExitCode {
  if (!io.files.exists(file)) throw new UsageError(`There is no file “${file}”.`);
  const trusted = trustedIn(given, io);
  try {
    const checked = checkStamp(io.files.readBytes(file), register, { trusted });
    io.out(`${file}: ${stampWords(checked)}\n${notChecked([checked])}`);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof StampRefused)) throw thrown;
    io.out(`${file} proves nothing. ${thrown.message}`);
    return 1;
  }
}

function verifyContent(folder: string, register: Register, given: Arguments, io: Io): ExitCode {
  const { policies, problems } = buildLibrary(readContent(folder));
  const unread = problems.filter((p) => p.severity === 'error');
  const wrong = [...unread, ...checkRegister(policies, register, folder)];
  io.out(wrong.length > 0 ? formatProblems(wrong) : allWell(register, folder));
  io.out(`The head of the register is ${register.head}.`);
  const stamped = checkKeptStamps(folder, register, trustedIn(given, io), io);
  return wrong.length > 0 || !stamped ? 1 : 0;
}

async function verifyCopy(
  where: string,
  content: Content,
  given: Arguments,
  io: Io,
): Promise<ExitCode> {
  const copy = copyAt(where, io);
  const today = given.text('on') ?? io.today(timeZoneOf(content.files));
  if (!isIsoDate(today)) throw new UsageError(`“${today}” is not a date.`, '--on 2026-11-23');
  let built: FileList | null = null;
  if (given.flag('rebuild')) {
    io.err(`Building ${content.folder} anew, as on ${dateInWords(today, t.dates)} …`);
    const made = await freshBuild(content.folder, today);
    if ('failed' in made) {
      io.err(`${made.failed}\n${content.folder} cannot be built.`);
      return 1;
    }
    built = made;
  }
  let check: SiteCheck;
  try {
    check = await verifySite(copy, knownSite(content, today), built);
  } catch (thrown) {
    if (!(thrown instanceof UnreadFile)) throw thrown;
    io.err(`${where} ${thrown.message}`);
    return 1;
  }
  const report = given.flag('json') ? siteReportJson : siteReport;
  io.out(report(check, where, content.register));
  if (built && check.findings.some((f) => f.about === 'files'))
    io.err('Some pages depend on the day. If the site was built on another, name it: --on <day>.');
  return check.findings.length > 0 ? 1 : 0;
}

/** @throws UsageError where there is nothing that could be a site */
function copyAt(where: string, io: Io): SiteCopy {
  if (/^https?:\/\//.test(where)) return copyAtAddress(where);
  if (!io.files.exists(where))
    throw new UsageError(`There is no folder “${where}”.`, 'npm run policy -- verify dist');
  return statSync(where).isDirectory() ? copyInFolder(where) : copyInZip(where);
}

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
    const words = changeInWords(from, to);
    return `    ${what}: ${inBrackets(words.from, words.to)}`;
  });
  return [`  ${dateInWords(on, t.dates)}, ${act}: ${why}`, ...changes].join('\n');
}
