import { statSync } from 'node:fs';
import { readContent } from '../../content/read-content.ts';
import { buildLibrary } from '../../content/build-library.ts';
import { formatProblems } from '../../messages/problem.ts';
import { readCode } from '../../content/register/code.ts';
import type { Correction, Register, SealedEdition } from '../../content/register/register.ts';
import { editionCode } from '../../content/register/seal.ts';
import { checkRegister } from '../../content/register/check-register.ts';
import { timeZoneOf } from '../../content/school.ts';
import { editionName } from '../../policy/slugs.ts';
import { dateInWords, isIsoDate } from '../../language/when.ts';
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
import { isPublished } from '../../policy/edition.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'hold the content, a built or live copy, or a printed code against the register',
  usage: '[<folder, zip file or address>] [--rebuild] [--json] [--code <code>]',
  about:
    'Computes every published text again and compares it with the register, clause by clause. Without more it looks at the content folder; with a folder, a zip file or an address at the site that is there, the words that its pages show and every file of it; with --code it says which text a printed copy was made from.',
  examples: [
    { run: 'verify', does: 'the content folder' },
    { run: 'verify dist', does: 'the site as it was built' },
    { run: 'verify dist --rebuild', does: 'the same, against a fresh build of the content' },
    { run: 'verify https://www.example.sch.uk/policies/', does: 'the site as it is online' },
    { run: 'verify --code PZY6-FMPZ-9H73-VJ9P', does: 'a copy on paper' },
  ],
  options: {
    rebuild: {
      type: 'boolean',
      help: 'build the content anew, and compare every file of the site with that',
    },
    on: { type: 'string', value: '<day>', help: 'the day on which the site was built (today)' },
    json: { type: 'boolean', help: 'print JSON' },
    code: { type: 'string', value: '<code>', help: 'the code at the foot of a printed copy' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(verify, args, 1);
    const content = openContent(given.content, io);
    const { register } = content;
    const code = given.text('code');
    const [where] = given.positionals;
    if (where !== undefined && code === undefined) return verifyCopy(where, content, given, io);
    const forCopy = ['rebuild', 'on', 'json'].find((name) => given.flag(name) || given.text(name));
    if (forCopy)
      throw new UsageError(`--${forCopy} is for a built site.`, 'npm run policy -- verify dist');
    if (code !== undefined) return verifyCode(code, content.folder, register, io);
    return verifyContent(content.folder, register, io);
  },
};

function verifyContent(folder: string, register: Register, io: Io): ExitCode {
  const { policies, problems } = buildLibrary(readContent(folder));
  const unread = problems.filter((p) => p.severity === 'error');
  const wrong = [...unread, ...checkRegister(policies, register, folder)];
  io.out(wrong.length > 0 ? formatProblems(wrong) : allWell(register, folder));
  return wrong.length > 0 ? 1 : 0;
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
    io.err(`Building ${content.folder} anew, as on ${dateInWords(today)} …`);
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
    io.out(`“${typed}” cannot be a code: a character is wrong or missing. Look at it again.`);
    return 1;
  }
  const found = findCode(register, code);
  if (!found) {
    const draft = buildLibrary(readContent(folder))
      .policies.flatMap((p) => p.editions)
      .find((e) => !isPublished(e) && editionCode(e) === code);
    io.out(
      draft
        ? `${code} is the draft of “${draft.meta.title}”, ${editionName(draft.edition)}, as it stands. It is not adopted.`
        : `${code} is no published text of this school. It may be a draft’s, or a copy that was changed.`,
    );
    return 1;
  }
  const { sealed, since } = found;
  io.out(`${code} is “${sealed.title}”, ${editionName(sealed.edition)}, as published.`);
  if (since.length === 0) io.out('It is the text as it stands.');
  else {
    io.out(`Corrected since:`);
    for (const { id, from, to, why, on } of since)
      io.out(`  ${dateInWords(on)}, ${id ?? 'title'}: ${inBrackets(from, to)}\n    ${why}`);
  }
  return 0;
}

interface CodeFound {
  sealed: SealedEdition;
  /** The corrections made after the copy was printed; none where the text is still that one. */
  since: readonly Correction[];
}

/** @param code in the form that is printed; null where no edition has or had it */
function findCode(register: Register, code: string): CodeFound | null {
  for (const sealed of register.editions) {
    if (sealed.code === code) return { sealed, since: [] };
    const first = sealed.corrections.findIndex((c) => c.codeBefore === code);
    if (first >= 0) return { sealed, since: sealed.corrections.slice(first) };
  }
  return null;
}
