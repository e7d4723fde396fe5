/** The school’s content as the commands need it: drafts included, and usable beside faults. */
import { existsSync } from 'node:fs';
import { readContent } from '../policy/files.ts';
import { buildLibrary, type ContentFiles, type Library, type Policy } from '../policy/library.ts';
import { compareEditionSlugs } from '../policy/slugs.ts';
import { suggest } from '../policy/suggest.ts';
import type { Edition } from '../policy/edition.ts';
import { PolicyError } from '../policy/problems.ts';
import { todayIn } from '../policy/when.ts';
import { UsageError } from './command.ts';

/**
 * Reads the folder as it is on disk.
 * @throws UsageError where there is no such folder
 */
export function openContent(folder: string): ContentFiles {
  if (!existsSync(folder))
    throw new UsageError(
      `There is no folder “${folder}”.`,
      'Run the command in the project’s folder, or say --content <folder>.',
    );
  return readContent(folder, folder.replace(/\/+$/, ''));
}

/**
 * The whole library, drafts included.
 * @throws PolicyError where anything is an error
 */
export function openLibrary(folder: string): Library {
  const { library, problems } = buildLibrary(openContent(folder), undefined, 'all');
  if (!library) throw new PolicyError(problems);
  return library;
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
  const known = policy.editions.map((e) => e.edition).sort(compareEditionSlugs);
  throw new UsageError(`“${policy.slug}” has no edition “${slug}”. Editions: ${known.join(', ')}.`);
}

/** Today in the school’s time zone, ISO. */
export const todayOf = (library: Pick<Library, 'school'>, now: Date) =>
  todayIn(library.school.timeZone, now);
