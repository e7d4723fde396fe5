/** The school’s content as the commands need it: drafts included, and usable beside problems. */
import { statSync } from 'node:fs';
import { present } from '../language/present.ts';
import { readContent } from '../content/read-content.ts';
import type { Edition } from '../policy/edition.ts';
import { buildLibrary, type ContentFiles, type Policy } from '../content/build-library.ts';
import { PolicyError } from '../messages/problem.ts';
import type { Register } from '../content/register/register.ts';
import { readRegister } from '../content/register/register-file.ts';
import { registerFileProblem } from '../content/look-through-folder.ts';
import { timeZoneOf, type School } from '../content/school.ts';
import { suggest } from '../language/suggest.ts';
import { type Arguments, type Io } from './command.ts';
import { UsageError } from '../messages/usage-error.ts';
import { finishWrites } from '../content/commit-files.ts';

export interface Content {
  /** Path of the folder, as the author wrote it. */
  folder: string;
  files: ContentFiles;
  register: Register;
}

/**
 * Finishes what an interrupted command left in a content folder.
 * @returns the folder’s path without a slash at its end
 * @throws UsageError where there is no such folder, or a file in its place
 */
export function finishInterrupted(path: string, io: Io): string {
  const folder = path.replace(/\/+$/, '');
  if (!io.files.exists(folder))
    throw new UsageError(
      `There is no folder “${folder}”.`,
      'run the command in the project’s folder, or say --content <folder>',
    );
  if (!statSync(folder).isDirectory())
    throw new UsageError(
      `“${folder}” is a file, and the folder that holds school.yaml and the policies is needed.`,
      'say --content <folder>',
    );
  if (finishWrites(folder, io.files))
    io.err('An earlier command was interrupted while it was writing. Its files are in place now.');
  return folder;
}

/**
 * Reads the folder as it is on disk, after finishing what an interrupted command left.
 * @throws UsageError where there is no such folder; PolicyError where the register is broken
 */
export function openContent(path: string, io: Io): Content {
  const folder = finishInterrupted(path, io);
  const unreadable = registerFileProblem(folder);
  if (unreadable) throw new PolicyError([unreadable]);
  const { register, problems } = readRegister(folder);
  if (problems.length > 0) throw new PolicyError(problems);
  return { folder, files: readContent(folder), register };
}

/**
 * The whole library, drafts included.
 * @throws PolicyError where anything in it is an error
 */
export function libraryOf(content: Content): { school: School; policies: Policy[] } {
  const { library, policies, problems } = buildLibrary(content.files);
  if (!library) throw new PolicyError(problems);
  return { school: library.school, policies };
}

/** @throws UsageError where there is no such policy, with the nearest name */
export function findPolicy(policies: readonly Policy[], slug: string): Policy {
  const found = policies.find((p) => p.slug === slug);
  if (found) return found;
  const known = policies.map((p) => p.slug);
  const near = suggest(slug, known);
  throw new UsageError(
    `There is no policy “${slug}”.${near ? ` Did you mean “${near}”?` : ''} Policies: ${known.join(', ')}.`,
  );
}

/** @throws UsageError where there is no such edition, with those there are */
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
  policy: Policy;
  edition: Edition;
  /** Its file: path from the content folder, and what is in it. */
  path: string;
  source: string;
  /** ISO date. */
  today: string;
}

/**
 * Opens the edition named by the first two positionals. Works beside problems in other files.
 * @throws UsageError where it is not named or not there; PolicyError where it cannot be read
 */
export function openEdition(given: Arguments, io: Io): OpenEdition {
  const [policySlug, editionSlug] = given.positionals;
  if (!policySlug || !editionSlug)
    throw new UsageError('Say which policy and which edition.', 'social-media 2026-2027');
  const content = openContent(given.content, io);
  const { policies, problems } = buildLibrary(content.files);
  const path = `${policySlug}/${editionSlug}.mdx`;
  const source = content.files.files.get(path);
  const policy = policies.find((p) => p.slug === policySlug);
  if (source !== undefined && !policy?.editions.some((e) => e.edition === editionSlug))
    throw new PolicyError(problems.filter((p) => p.file === `${content.files.root}/${path}`));
  const found = findPolicy(policies, policySlug);
  return {
    content,
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
