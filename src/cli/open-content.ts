/** The school’s content as the commands need it: drafts included, and usable beside problems. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { present } from '../language/present.ts';
import { readContent } from '../content/read-content.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import {
  buildLibrary,
  type ContentFiles,
  type LeftOut,
  type Policy,
  type Library,
} from '../content/build-library.ts';
import { leavingOut } from '../content/leaving-out.ts';
import { PolicyError, problem } from '../messages/problem.ts';
import { presentName, type Rename } from '../content/register/names.ts';
import { sealOf, type Register, type SealedEdition } from '../content/register/register.ts';
import { REGISTER_FILE, parseRegister } from '../content/register/register-file.ts';
import { registerFileProblem } from '../content/look-through-folder.ts';
import { timeZoneOf, type School } from '../content/school.ts';
import { suggest } from '../language/suggest.ts';
import { type Arguments, type Io } from './command.ts';
import { UsageError } from '../messages/usage-error.ts';
import {
  JOURNAL,
  commitFiles,
  finishWrites,
  type FileChange,
  type FolderMove,
} from '../content/commit-files.ts';
import { awaitLock } from '../content/lock.ts';
import { lockedWords } from './locked.ts';

export interface Content {
  /** Path of the folder, as the author wrote it. */
  folder: string;
  files: ContentFiles;
  register: Register;
  /** The register’s file as it was read; null where there is none. */
  registerText: string | null;
}

/**
 * Finishes what an interrupted command left in a content folder.
 * @returns the folder’s path without a slash at its end
 * @throws UsageError where there is no such folder, or a file in its place
 */
export function settledFolder(path: string, io: Io): { folder: string; unfinished: boolean } {
  const folder = path.replace(/\/+$/, '');
  if (!io.files.exists(folder))
    throw new UsageError(
      `There is no folder “${folder}”.`,
      'run the command in the project’s folder, or add --content <folder>',
    );
  if (!statSync(folder).isDirectory())
    throw new UsageError(
      `“${folder}” is a file, and the folder that holds school.yaml and the policies is needed.`,
      'say --content <folder>',
    );
  const isOpen = () => io.files.exists(join(folder, JOURNAL));
  if (!isOpen()) return { folder, unfinished: false };
  if (!io.holdsLock) {
    // Where a command is writing at this moment, this is its journal, and soon gone.
    awaitLock(folder, (holder) => io.err(lockedWords(holder)));
    return { folder, unfinished: isOpen() };
  }
  if (finishWrites(folder, io.files))
    io.err('An earlier command was interrupted while it was writing. Its files are in place now.');
  return { folder, unfinished: false };
}

/**
 * Writes files of the content folder and moves folders in it, all of them or none.
 * @throws ChangedMeanwhile where one of them is not as it was read
 */
export function writeFiles(
  { folder, files, registerText }: Pick<Content, 'folder' | 'files' | 'registerText'>,
  changes: readonly Pick<FileChange, 'path' | 'text'>[],
  io: Io,
  moves: readonly FolderMove[] = [],
): void {
  const was = (path: string) =>
    path === REGISTER_FILE
      ? registerText
      : (files.files.get(path) ?? files.beside?.get(path)?.read() ?? null);
  commitFiles(
    folder,
    changes.map((change) => ({ ...change, was: was(change.path) })),
    io.files,
    moves,
  );
}

/**
 * Reads the folder as it is on disk.
 * @throws UsageError where there is no such folder; PolicyError where the register is broken,
 *   or where a command that only reads would see half of what an interrupted one wrote
 */
export function openContent(path: string, io: Io): Content {
  const { folder, unfinished } = settledFolder(path, io);
  if (unfinished) throw new PolicyError([problem('write-unfinished', folder, null)]);
  const unreadable = registerFileProblem(folder);
  if (unreadable) throw new PolicyError([unreadable]);
  const file = join(folder, REGISTER_FILE);
  const registerText = io.files.exists(file) ? io.files.read(file) : null;
  const { register, problems } = parseRegister(registerText ?? '', file);
  if (problems.length > 0) throw new PolicyError(problems);
  return { folder, files: readContent(folder), register, registerText };
}

/** What can be read of the content, with every problem of it. */
export const policiesOf = ({ files, register }: Pick<Content, 'files' | 'register'>) =>
  buildLibrary(files, { register });

/**
 * The whole library, drafts included; those with errors are left out.
 * @throws PolicyError if anything else has an error
 */
export function libraryOf({ files, register }: Content): {
  school: School;
  policies: readonly Policy[];
  leftOut: readonly LeftOut[];
  required: Library['required'];
} {
  const { rest, problems } = leavingOut(files, register, (less) =>
    buildLibrary(less, { register }),
  );
  if (!rest.library) throw new PolicyError(problems);
  const { school, leftOut, required } = rest.library;
  return { school, policies: rest.policies, leftOut, required };
}

/**
 * @param register whose renames say what a policy is called now
 * @throws UsageError if there is no such policy, with its present or the nearest name
 */
export function findPolicy(
  policies: readonly Policy[],
  slug: string,
  { names }: Pick<Register, 'names'>,
): Policy {
  const found = policies.find((p) => p.slug === slug);
  if (found) return found;
  refuseFormerName(slug, names);
  const known = policies.map((p) => p.slug);
  const near = suggest(slug, known);
  throw new UsageError(
    `There is no policy “${slug}”.${near ? ` Did you mean “${near}”?` : ''} Policies: ${known.join(', ')}.`,
  );
}

/** @throws UsageError where a policy had the name before it was renamed */
export function refuseFormerName(slug: string, names: readonly Rename[]): void {
  const now = presentName(names, slug);
  if (now === slug) return;
  throw new UsageError(
    `The policy “${slug}” was renamed and is called “${now}” now. Its old addresses lead there, so no other policy can have that name.`,
    `write ${now} in place of ${slug}`,
  );
}

/** @throws UsageError if there is no such edition, with those that there are */
export function findEdition(policy: Policy, slug: string): Edition {
  const found = policy.editions.find((e) => e.edition === slug);
  if (found) return found;
  const known = policy.editions.map((e) => e.edition);
  throw new UsageError(`“${policy.slug}” has no edition “${slug}”. Editions: ${known.join(', ')}.`);
}

/** Today in the school’s time zone, ISO. */
export const todayOf = ({ school }: { school: School }, io: Io) => io.today(school.timeZone);

/** One edition, chosen on the command line, with everything a command needs to change it. */
export interface OpenEdition {
  content: Content;
  /** All of them, drafts included, as far as they can be read. */
  policies: Policy[];
  policy: Policy;
  edition: Edition;
  /** Its file: path from the content folder, and content. */
  path: string;
  source: string;
  /** ISO date. */
  today: string;
}

/**
 * Opens the edition named by the first two positionals. Works even if other files have problems.
 * @throws UsageError if it is not named or not there; PolicyError if it cannot be read
 */
export function openEdition(given: Arguments, io: Io): OpenEdition {
  const [policySlug, editionSlug] = given.positionals;
  if (!policySlug || !editionSlug)
    throw new UsageError('Name the policy and the edition.', 'social-media 2026-2027');
  const content = openContent(given.content, io);
  const { policies, problems } = policiesOf(content);
  const path = `${policySlug}/${editionSlug}.mdx`;
  const source = content.files.files.get(path);
  const policy = policies.find((p) => p.slug === policySlug);
  if (source !== undefined && !policy?.editions.some((e) => e.edition === editionSlug))
    throw new PolicyError(problems.filter((p) => p.file === `${content.files.root}/${path}`));
  const found = findPolicy(policies, policySlug, content.register);
  return {
    content,
    policies,
    policy: found,
    edition: findEdition(found, editionSlug),
    path,
    source: present(source, 'the edition was read from it'),
    today: io.today(timeZoneOf(content.files)),
  };
}

/** The same content with one file written, as if it were on disk. */
export function withFile(content: ContentFiles, path: string, text: string): ContentFiles {
  return { ...content, files: new Map(content.files).set(path, text) };
}

/** @throws UsageError where the edition was never sealed */
export function sealedOf(register: Register, edition: Edition): SealedEdition {
  const { policy, edition: name } = edition;
  const sealed = sealOf(register, policy, name);
  if (sealed) return sealed;
  throw new UsageError(
    isPublished(edition)
      ? `${name} was never sealed: run “npm run policy -- adopt ${policy} ${name}” first.`
      : `${name} is a draft: change it as you like.`,
  );
}
