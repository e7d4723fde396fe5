/** The content folder of a school that begins, or of the example, in the place of what is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { commitFiles, type FileChange } from '../content/commit-files.ts';
import { SCHOOL_FILE } from '../content/look-through-folder.ts';
import { emptyRegister, type Register } from '../content/register/register.ts';
import { REGISTER_FILE, parseRegister, printRegister } from '../content/register/register-file.ts';
import { UsageError } from '../messages/usage-error.ts';
import type { Io } from './command.ts';
import { EXAMPLE_FOLDER } from './example-folder.ts';
import { schoolFile, type SchoolAnswers } from './school-file.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const TEMPLATES = join(import.meta.dirname, 'new-school');

/** The lists that a school edits: what the project knows of them to begin with. */
export const LISTS = ['law.yaml', 'required-policies.yaml', 'vocabulary.yaml'] as const;

/** A file to write, with its path from the content folder. */
export interface NewFile {
  path: string;
  text: string | Uint8Array;
}

/** What a school has before its first policy. */
export function beginningOf(answers: SchoolAnswers, folder: string, io: Io): NewFile[] {
  const logo = logoName(answers.logo, folder, io);
  return [
    { path: SCHOOL_FILE, text: schoolFile({ ...answers, logo }) },
    ...(logo ? [{ path: logo, text: io.files.readBytes(answers.logo) }] : []),
    ...LISTS.map((path) => ({ path, text: readFileSync(join(TEMPLATES, path), 'utf8') })),
  ];
}

/** What the logo is called in the content folder: a name that no file there has. */
function logoName(path: string, folder: string, io: Io): string {
  if (!path) return '';
  const ending = extname(path).toLowerCase();
  let name = `logo${ending}`;
  for (let n = 2; io.files.exists(join(folder, name)); n++) name = `logo-${n}${ending}`;
  return name;
}

/** @throws UsageError where somebody took the example out of the project */
export function exampleFiles(): NewFile[] {
  const folder = join(PROJECT, EXAMPLE_FOLDER);
  if (!existsSync(folder))
    throw new UsageError(
      `The example is not in this project any more: there is no folder ${EXAMPLE_FOLDER}.`,
      'take that folder from a fresh copy of the project',
    );
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** True where nothing was published in a register but what the example has published. */
export function isOfTheExample(register: Register): boolean {
  const file = join(PROJECT, EXAMPLE_FOLDER, REGISTER_FILE);
  if (!existsSync(file)) return false;
  const { entries } = parseRegister(readFileSync(file, 'utf8'), file).register;
  const known = new Set(entries.map(({ hash }) => hash));
  return register.entries.every(({ hash }) => known.has(hash));
}

/**
 * Puts the files into a content folder; everything that is there is kept in a folder beside it.
 * First the folder becomes that of a school without a policy, at once and whole, then the
 * policies are added in the same way: interrupted between the two, it is content that holds.
 * @param today ISO date, for the name of the folder beside it
 * @returns the path of that folder; null where there was nothing to keep
 * @throws UsageError where a file that is replaced is no text that could be kept
 */
export function replaceContent(
  folder: string,
  files: readonly NewFile[],
  today: string,
  io: Io,
): string | null {
  io.files.makeFolder(folder);
  const empty = { path: REGISTER_FILE, text: printRegister(emptyRegister) };
  const first = [empty, ...files.filter(({ path }) => isBeginning(path))];
  const later = files.filter(({ path }) => !isBeginning(path));
  const there = io.files
    .list(folder)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'));
  const aside = there.length > 0 ? freeName(folder, today, io) : null;
  const beside = (name: string) => `../${basename(resolve(aside ?? ''))}/${name}`;
  const replaced = new Map(
    there
      .filter((name) => first.some(({ path }) => path === name))
      .map((name) => [name, textOf(join(folder, name), io)]),
  );
  const kept = [...replaced].map(([name, text]) => ({ path: beside(name), text, was: null }));
  if (aside) io.files.makeFolder(aside);
  commitFiles(
    folder,
    [...kept, ...first.map((file) => ({ ...file, was: replaced.get(file.path) ?? null }))],
    io.files,
    there.filter((name) => !replaced.has(name)).map((name) => ({ from: name, to: beside(name) })),
  );
  const added = later.map(({ path, text }): FileChange => ({
    path,
    text,
    was: path === REGISTER_FILE ? empty.text : null,
  }));
  if (added.length > 0) commitFiles(folder, added, io.files);
  return aside;
}

/** True for the files of a school that say nothing of its policies. */
const isBeginning = (path: string) => !path.includes('/') && path !== REGISTER_FILE;

/** A folder beside the content folder that is not there yet: `content-before-2026-11-23`. */
function freeName(folder: string, today: string, io: Io): string {
  const path = /(?:^|\/)\.{1,2}$/.test(folder) ? resolve(folder) : folder;
  const names = (function* () {
    yield `${path}-before-${today}`;
    for (let n = 2; ; n++) yield `${path}-before-${today}-${n}`;
  })();
  for (const name of names) if (!io.files.exists(name)) return name;
  return path;
}

/** @throws UsageError where the file is no UTF-8 text: what is written again would be another */
function textOf(path: string, io: Io): string {
  const bytes = Buffer.from(io.files.readBytes(path));
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  throw new UsageError(
    `${path} is no text in UTF-8, so it cannot be kept as it is. Nothing was written.`,
    'move the file out of the folder, and run the command again',
  );
}
