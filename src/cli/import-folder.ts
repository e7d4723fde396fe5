/**
 * Moves a folder of a policy's old files in: a draft for each year, oldest first, the ids carried
 * from each to the next. Everything is read before anything is written, and written together.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { guessEdition, type YearGuess } from '../import/guess-edition.ts';
import { importReport } from '../import/import-report.ts';
import type { Imported } from '../import/import-policy.ts';
import { ImportError } from '../messages/import-error.ts';
import { UsageError } from '../messages/usage-error.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { compareEditionSlugs, isEditionSlug } from '../policy/slugs.ts';
import { authorStrings } from '../strings/strings.ts';
import { Cancelled, type Arguments, type ExitCode, type Io } from './command.ts';
import { bytesOf, importAsking, type Decided } from './import-asking.ts';
import {
  openContent,
  policiesOf,
  refuseFormerName,
  writeFiles,
  type Content,
} from './open-content.ts';
import { savePictures } from './save-pictures.ts';
import { policyToImport, usedIds } from './policy-to-import.ts';

/** Where the school may write which file is of which year: `file name: 2023-2024`, or `: skip`. */
const YEARS_FILE = 'editions.txt';
const READABLE = new Set(
  '.docx .odt .ott .fodt .pdf .md .mdx .markdown .html .htm .txt'.split(' '),
);

interface OldFile {
  name: string;
  path: string;
  bytes: Uint8Array;
  decided: Decided;
  guess: YearGuess;
}

interface Draft {
  file: OldFile;
  edition: string;
  imported: Imported;
}

/** @throws UsageError where a year is not clear and nobody is there to ask; nothing is written then */
export async function importFolder(given: Arguments, io: Io): Promise<ExitCode> {
  const folder = folderOf(given);
  const policy = policyToImport(given);
  if (given.text('edition') !== undefined)
    throw new UsageError(
      'A folder has a file for each year: leave --edition out.',
      `which file is of which year can be written in ${join(folder, YEARS_FILE)}, a line for each: file name: 2023-2024`,
    );
  const content = openContent(given.content, io);
  refuseFormerName(policy, content.register.names);
  const existing = policiesOf(content).policies.find(({ slug }) => slug === policy)?.editions ?? [];
  const written = writtenYears(folder);

  const { files, unreadable, ignored } = await readFiles(folder, written, given, io);
  if (unreadable.length > 0) {
    for (const { message } of unreadable) io.err(message);
    const isLeftOut =
      given.flag('skip-unreadable') ||
      (io.person !== null && !given.yes && (await io.person.confirm('Go on without these files?')));
    if (!isLeftOut) {
      io.err(
        `Nothing was written. Mend or remove ${unreadable.length === 1 ? 'this file' : 'these files'}, or leave ${unreadable.length === 1 ? 'it' : 'them'} out with --skip-unreadable.`,
      );
      return 1;
    }
  }
  const years = await settleYears(files, written, folder, given, io);
  const skipped = years.filter(({ edition }) => existing.some((one) => one.edition === edition));
  const drafts = await importInOrder(
    years.filter((one) => !skipped.includes(one)),
    { policy, content, existing, given, io },
  );

  for (const { name } of ignored) io.out(`Not read, because of its kind: ${name}`);
  for (const { file, edition } of skipped)
    io.out(`${edition} is in ${content.folder}/${policy} already: ${file.name} was not read in.`);
  if (drafts.length === 0) {
    io.out('There is nothing to write.');
    return 0;
  }
  report(drafts, policy, content, io);
  if (given.flag('dry-run')) {
    io.out('\nNothing was written.');
    return 0;
  }
  const question = `Write ${drafts.length === 1 ? 'this draft' : `these ${drafts.length} drafts`}?`;
  if (io.person && !given.yes && !(await io.person.confirm(question))) throw new Cancelled();
  const texts = drafts.map(({ edition, imported }) => ({
    path: `${policy}/${edition}.mdx`,
    text: imported.text,
  }));
  writeFiles(content, texts, io);
  for (const { edition, imported } of drafts)
    for (const line of savePictures(content, policy, edition, imported.source.pictures, io))
      io.out(`${edition}, ${line}`);
  io.out(`\n${nextSteps(drafts, policy)}`);
  return 0;
}

function folderOf(given: Arguments): string {
  const folder = given.text('folder') ?? '';
  const [file] = given.positionals;
  if (file !== undefined)
    throw new UsageError(`Give a folder or a file, not both: “${file}” is one word too many.`);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(
      `There is no folder “${folder}”. A name with spaces needs quotation marks around it.`,
    );
  return folder;
}

/** What `editions.txt` says, by the names of files; null for one that is left out. */
function writtenYears(folder: string): Map<string, string | null> {
  const path = join(folder, YEARS_FILE);
  const years = new Map<string, string | null>();
  if (!existsSync(path)) return years;
  for (const [i, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name = '', year = ''] = /^(.*):\s*(\S+)\s*$/.exec(line) ?? [];
    const edition = year === 'skip' ? null : year;
    if (name === '' || (edition !== null && !isEditionSlug(edition)))
      throw new UsageError(`${path}:${i + 1} is not “file name: 2023-2024” or “file name: skip”.`);
    years.set(name.trim(), edition);
  }
  return years;
}

async function readFiles(
  folder: string,
  written: ReadonlyMap<string, string | null>,
  given: Arguments,
  io: Io,
): Promise<{ files: OldFile[]; unreadable: ImportError[]; ignored: { name: string }[] }> {
  const files: OldFile[] = [];
  const unreadable: ImportError[] = [];
  const ignored: { name: string }[] = [];
  const entries = readdirSync(folder, { withFileTypes: true })
    // What office programs and systems put beside the files is none of them.
    .filter(({ name }) => !/^(?:\.|~\$)/.test(name) && name !== YEARS_FILE)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const { name } = entry;
    if (written.get(name) === null) continue;
    if (!entry.isFile() || !READABLE.has(extname(name).toLowerCase())) {
      ignored.push({ name });
      continue;
    }
    const path = join(folder, name);
    try {
      const bytes = bytesOf(path);
      // Read once by itself, for its title and its dates: these say what year it is of.
      const { imported, decided } = await importAsking(given, io, {
        file: path,
        bytes,
        policy: 'folder',
        edition: '2000-2001',
        path: name,
        before: null,
        usedIds: new Set(),
      });
      const { facts, edition } = imported;
      const guess = guessEdition({ name, title: edition.meta.title, facts });
      files.push({ name, path, bytes, decided, guess });
    } catch (thrown) {
      if (!(thrown instanceof ImportError)) throw thrown;
      unreadable.push(thrown);
    }
  }
  return { files, unreadable, ignored };
}

interface FileOfYear {
  file: OldFile;
  edition: string;
}

/** The year of each file, oldest first: as written, as guessed where it is clear, or as a person says. */
async function settleYears(
  files: readonly OldFile[],
  written: ReadonlyMap<string, string | null>,
  folder: string,
  given: Arguments,
  io: Io,
): Promise<FileOfYear[]> {
  const known = files.map((file) => ({
    file,
    edition: written.get(file.name) ?? file.guess.edition,
  }));
  const uses = (edition: string) => known.filter((one) => one.edition === edition).length;
  const settled: FileOfYear[] = [];
  const unclear: string[] = [];
  for (const { file, edition } of known) {
    const isTwice = edition !== null && uses(edition) > 1;
    if (edition !== null && !isTwice) {
      settled.push({ file, edition });
      continue;
    }
    const said = saidOf(file, isTwice ? edition : null);
    if (!io.person || given.yes) {
      unclear.push(said);
      continue;
    }
    io.out(said);
    const answer = await io.person.text(`Of which academic year is ${file.name}? (or: skip)`, {
      ...(edition === null ? {} : { initial: edition }),
      check: (year) => {
        if (year === 'skip') return undefined;
        if (!isEditionSlug(year)) return 'Write 2023-2024, or 2023-2024.2 for a second one in it.';
        return settled.some((one) => one.edition === year)
          ? 'Another file is of that year.'
          : undefined;
      },
    });
    if (answer !== 'skip') settled.push({ file, edition: answer });
  }
  if (unclear.length > 0)
    throw new UsageError(
      `It is not clear of which year ${unclear.length === 1 ? 'this file is' : 'these files are'}; nothing was written.\n${unclear.map((line) => `  ${line}`).join('\n')}`,
      `write it in ${join(folder, YEARS_FILE)}, a line for each: “file name: 2023-2024”, or “file name: skip”`,
    );
  return settled.sort((a, b) => compareEditionSlugs(a.edition, b.edition));
}

function saidOf({ name, guess }: OldFile, twice: string | null): string {
  if (twice !== null) return `${name}: ${twice}, and so is another file`;
  const evidence = guess.evidence.map(({ from, editions }) => `${from} (${editions.join(' or ')})`);
  return `${name}: ${evidence.length > 0 ? evidence.join('; ') : 'neither its name nor its text says a year'}`;
}

async function importInOrder(
  years: readonly FileOfYear[],
  {
    policy,
    content,
    existing,
    given,
    io,
  }: { policy: string; content: Content; existing: readonly Edition[]; given: Arguments; io: Io },
): Promise<Draft[]> {
  const drafts: Draft[] = [];
  const used = usedIds(content, policy, existing);
  for (const { file, edition } of years) {
    const line = [...existing, ...drafts.map(({ imported }) => imported.edition)].sort((a, b) =>
      compareEditionSlugs(a.edition, b.edition),
    );
    const before = line.filter((one) => compareEditionSlugs(one.edition, edition) < 0).at(-1);
    const after = line.find(
      (one) => isPublished(one) && compareEditionSlugs(one.edition, edition) > 0,
    );
    const { imported } = await importAsking(
      { ...given, flag: (name) => flagOf(name, file, given) },
      io,
      {
        file: file.path,
        bytes: file.bytes,
        policy,
        edition,
        path: `${content.folder}/${policy}/${edition}.mdx`,
        before: before ?? null,
        after,
        countNumbers: given.flag('numbers'),
        usedIds: used,
      },
    );
    for (const { id } of imported.edition.clauses) used.add(id);
    drafts.push({ file, edition, imported });
  }
  return drafts;
}

/** What was decided about a file when it was read first holds. */
function flagOf(name: string, { decided }: OldFile, given: Arguments): boolean {
  switch (name) {
    case 'accept-changes':
      return decided.changes === 'accept';
    case 'reject-changes':
      return decided.changes === 'reject';
    case 'without-comments':
      return decided.withoutComments === true;
    default:
      return given.flag(name);
  }
}

/** A line for each file, and then each by itself. */
function report(drafts: readonly Draft[], policy: string, content: Content, io: Io): void {
  const heads = [
    'file',
    'edition',
    'clauses',
    'lost',
    'left out',
    'numbers kept',
    'ids carried',
    'new',
    'not sure',
  ];
  const rows = drafts.map(({ file, edition, imported: { account, carried, edition: draft } }) => {
    const of = (how: string) => carried.ids.filter((one) => one.how === how).length;
    const { printed, lost } = account.labels;
    return [
      file.name,
      edition,
      draft.clauses.length,
      account.lost.reduce((n, { text }) => n + text.split(' ').length, 0),
      account.leftOut,
      printed === 0 ? '–' : `${printed - lost.length} of ${printed}`,
      carried.ids.filter(({ from }) => from !== null).length,
      of('new'),
      of('unsure'),
    ].map(String);
  });
  const widths = heads.map((head, k) =>
    Math.max(head.length, ...rows.map((row) => row[k]?.length ?? 0)),
  );
  for (const row of [heads, ...rows])
    io.out(
      row
        .map((cell, k) => cell.padEnd(widths[k] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const width = Math.min(process.stdout.columns ?? 80, 100);
  for (const { edition, imported } of drafts)
    io.out(
      `\n${importReport(imported, `${content.folder}/${policy}/${edition}.mdx`, { colour: io.colour, width, t: authorStrings })}`,
    );
}

/** What comes next, oldest first: a text is adopted by the school, never by a program. */
function nextSteps(drafts: readonly Draft[], policy: string): string {
  const adopts = drafts.map(({ edition, imported }) => {
    const day = imported.edition.meta.approvedOn ?? 'unrecorded';
    return `  npm run policy -- adopt ${policy} ${edition} --on ${day}`;
  });
  return [
    `Written: ${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'} of ${policy}. None of them is published yet.`,
    'Compare each with its file; write under “lineage” what became of clauses that are gone; then:',
    '  npm run policy -- check',
    'and for each that the school did adopt, the oldest first, with the day or “unrecorded”:',
    ...adopts,
  ].join('\n');
}
