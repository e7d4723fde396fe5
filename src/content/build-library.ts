/** Builds the library: all policies of a school, checked against each other, which every page and export reads. */
import { isPublished, parseEdition, type Edition, type EditionSource } from '../policy/edition.ts';
import { problem, sortProblems, type Problem } from '../messages/problem.ts';
import { parseRequired, type RequiredPolicies } from './required-policies.ts';
import { alphabetical } from '../language/alphabetical.ts';
import { readLogo, type Logo } from './logo.ts';
import { parseSchool, timeZoneOf, type School } from './school.ts';
import { RESERVED, compareEditionSlugs, isEditionSlug, isPolicySlug } from '../policy/slugs.ts';
import { editionNameProblem } from './edition-name.ts';
import { attachFiles, type BesideFile } from './attach-files.ts';
import { checkLinks } from './check-links.ts';
import { checkSeams } from './check-seams.ts';
import { checkSorting } from './check-sorting.ts';
import { policyEnd } from './policy-end.ts';
import { checkSuccession, type IsTaken } from './succession.ts';
import { presentHref, presentName, type Rename } from './register/names.ts';
import { currentEdition, newestPublished, type PolicyEnd } from './timeline.ts';
import { emptyRegister, type Register } from './register/register.ts';
import { readClauseRef, writtenClauseRef } from '../policy/clause-entries.ts';
import { nameProblem } from '../policy/find-characters.ts';
import { slugify } from '../policy/naming.ts';
import { strings } from '../strings/strings.ts';

export interface Policy {
  slug: string;
  /** The title of its edition in force, or of its newest. */
  title: string;
  /** Oldest first. */
  editions: Edition[];
  /** The end of the policy as a whole; null while it goes on. */
  ended: PolicyEnd | null;
}

export interface Library {
  school: School;
  /** Null where school.yaml names none. */
  logo: Logo | null;
  /** By title. */
  policies: Policy[];
  /** What such a school must have or must publish; null if the school keeps no list. */
  required: RequiredPolicies | null;
  /** Every change of a policy’s name, oldest first: the old addresses lead on. */
  names: readonly Rename[];
  /** Drafts that are there, have errors, and are no part of it. */
  leftOut: readonly LeftOut[];
}

/** A draft with errors, without which the rest is used. */
export interface LeftOut {
  policy: string;
  edition: string;
  /** Path of its file, for messages. */
  file: string;
  /** The title of its policy; '' where no edition of it can be read. */
  title: string;
}

/** The text files of a content folder by their paths in it, with forward slashes; the path of a folder ends in one. */
export interface ContentFiles {
  /** The name of the folder in messages. */
  root: string;
  files: ReadonlyMap<string, string>;
  /** What is there and could not be read, with the problem of each; '' for the folder itself. */
  unread?: ReadonlyMap<string, Problem>;
  /** The files in the folders of policies that their texts may use, and pictures beside school.yaml, by path. */
  beside?: ReadonlyMap<string, BesideFile>;
  /** True where there is a register, though it may be empty: a school has begun, and needs no policy yet. */
  hasRegister?: boolean;
  /** Drafts that are not to be read, by path. */
  leftOut?: ReadonlyMap<string, LeftOut>;
}

/** True where a file is in the folder, whether or not it could be read. */
export const isThere = ({ files, unread }: ContentFiles, path: string): boolean =>
  [path, path.split('/')[0] ?? '', ''].some((one) => unread?.has(one)) || files.has(path);

export type ParsedEdition = ReturnType<typeof parseEdition>;

export interface LibraryOptions {
  /** Parses an edition; a cache can take its place. */
  parse?: ((source: EditionSource) => ParsedEdition) | undefined;
  /** What was published, and in which order: empty unless given. */
  register?: Register | undefined;
  /** Today in a time zone, ISO: decides which edition's title a policy has. */
  today?: ((timeZone: string) => string) | undefined;
  /** Keeps drafts in the library even if school.yaml leaves them out of the built site: for those who write. */
  withDrafts?: boolean | undefined;
}

/**
 * Builds the library. `library` is null if there is any error; every problem of every
 * file is in `problems`, sorted by place. `policies` is what could be read in any
 * case, drafts included, whatever school.yaml says.
 */
export function buildLibrary(
  content: ContentFiles,
  { parse = parseEdition, register = emptyRegister, today, withDrafts }: LibraryOptions = {},
): { library: Library | null; policies: Policy[]; problems: Problem[] } {
  const problems = [...(content.unread ?? [])].flatMap(([path, one]) =>
    content.leftOut?.has(path) ? [] : [one],
  );
  const { school, logo } = readSchool(content, problems);
  const folders = readFolders(content, parse, problems);
  attachFiles(folders, content, problems);
  const names = register.names;
  checkFolders(folders, content, names, problems);
  const drafts = withDrafts || (school?.publishDrafts ?? true);
  const all: Policy[] = [];
  const built: Policy[] = [];
  const isTaken = takenClauses(folders, names);
  for (const [slug, { editions: read, unread }] of folders) {
    const written = read.toSorted((a, b) => compareEditionSlugs(a.edition, b.edition));
    const { editions, problems: found } = checkSuccession(
      written,
      register,
      unread === 0,
      isTaken(slug),
    );
    problems.push(...found);
    if (editions.length > 0) all.push({ slug, title: '', editions, ended: null });
    const published = editions.filter((e) => drafts || isPublished(e));
    if (published.length > 0) built.push({ slug, title: '', editions: published, ended: null });
  }
  const day = today?.(timeZoneOf(content));
  for (const policy of [...all, ...built]) {
    policy.ended = policyEnd(policy, all, names);
    policy.title = titleOf(policy, day);
  }
  if ([...folders.values()].every((p) => p.unread === 0))
    problems.push(...checkLinks(built, names), ...checkSeams(all, names));
  if (school) problems.push(...checkSorting(all, school));
  const inOrder = alphabetical(strings(school?.language).locale);
  for (const policies of [all, built]) policies.sort((a, b) => inOrder(a.title, b.title));
  const required = readRequired(content, new Set(folders.keys()), names, problems);
  const titles = new Map(all.map(({ slug, title }) => [slug, title]));
  const leftOut = [...(content.leftOut?.values() ?? [])].map((one) => ({
    ...one,
    title: titles.get(one.policy) ?? one.title,
  }));
  const failed = problems.some((p) => p.severity === 'error');
  return {
    library: failed || !school ? null : { school, logo, policies: built, required, names, leftOut },
    policies: all,
    problems: sortProblems(problems),
  };
}

/** For each policy, which of its clauses editions of other policies say they took over. */
function takenClauses(
  folders: ReadonlyMap<string, PolicyFolder>,
  names: readonly Rename[],
): (slug: string) => IsTaken {
  const everyEdition = [...folders.values()].flatMap(({ editions }) => editions);
  const taken = { any: new Set<string>(), published: new Set<string>() };
  for (const edition of everyEdition)
    for (const key of Object.keys(edition.meta.lineage ?? {})) {
      const written = presentHref(key, names);
      if (readClauseRef(written, edition.policy)?.policy === edition.policy) continue;
      taken.any.add(written);
      if (isPublished(edition)) taken.published.add(written);
    }
  return (slug) => (id, by) => taken[by].has(writtenClauseRef({ policy: slug, id }, ''));
}

/** What could be read of a policy's folder. */
interface PolicyFolder {
  editions: Edition[];
  /** Markdown files in it, whatever their names. */
  files: number;
  /** Files that are named as editions and could not be read. */
  unread: number;
}

/** Every policy's folder by its name, in the order of the files. */
function readFolders(
  { root, files, unread, leftOut }: ContentFiles,
  parse: (source: EditionSource) => ParsedEdition,
  problems: Problem[],
): Map<string, PolicyFolder> {
  const folders = new Map<string, PolicyFolder>();
  const folderOf = (slug: string): PolicyFolder => {
    const folder = folders.get(slug) ?? { editions: [], files: 0, unread: 0 };
    folders.set(slug, folder);
    return folder;
  };
  for (const [path, source] of files) {
    const [slug = '', name, deeper] = path.split('/');
    if (name === undefined || deeper !== undefined) continue;
    if (name === '') folderOf(slug);
    if (!/\.mdx?$/.test(name)) continue;
    const file = `${root}/${path}`;
    const folder = folderOf(slug);
    folder.files++;
    if (leftOut?.has(path)) continue;
    const edition = name.replace(/\.mdx?$/, '');
    if (!name.endsWith('.mdx') || !isEditionSlug(edition)) {
      const taken = (one: string) => files.has(`${slug}/${one}.mdx`);
      problems.push(editionNameProblem(name, file, taken));
      continue;
    }
    const parsed = parse({ policy: slug, edition, file, source });
    problems.push(...parsed.problems);
    if (parsed.edition) folder.editions.push(parsed.edition);
    else folder.unread++;
  }
  for (const path of unread?.keys() ?? []) {
    const [slug = '', name] = path.split('/');
    if (!folders.has(slug)) continue;
    const folder = folderOf(slug);
    folder.files++;
    if (leftOut?.has(path)) continue;
    if (name === undefined || isEditionSlug(name.replace(/\.mdx$/, ''))) folder.unread++;
  }
  return folders;
}

function checkFolders(
  folders: ReadonlyMap<string, PolicyFolder>,
  { root, unread, hasRegister }: ContentFiles,
  names: readonly Rename[],
  problems: Problem[],
): void {
  for (const [slug, { files }] of folders) {
    // A folder that is no policy is told once, whatever it is called.
    if (files > 0) checkPolicyName(slug, root, folders, problems);
    const now = presentName(names, slug);
    const folder = `${root}/${slug}`;
    if (now !== slug)
      problems.push(
        problem('name-taken-for-ever', folder, null, { name: slug, now, folder, root }),
      );
    if (files === 0)
      problems.push(problem('policy-empty', `${root}/${slug}`, null, { policy: slug }));
  }
  if (folders.size === 0 && !unread?.size && !hasRegister)
    problems.push(problem('content-missing', root, null, { folder: root }));
}

function readSchool(
  content: ContentFiles,
  problems: Problem[],
): { school: School | null; logo: Logo | null } {
  const file = `${content.root}/school.yaml`;
  const source = content.files.get('school.yaml');
  if (source === undefined) {
    if (isThere(content, 'school.yaml')) return { school: null, logo: null };
    // One message for one slip: what is misnamed is told with what is missing.
    const wrong = problems.findIndex(
      (one) => one.code === 'file-name' && one.remedy.includes(' to school.yaml'),
    );
    const [misnamed] = wrong < 0 ? [] : problems.splice(wrong, 1);
    const instead = misnamed?.file.slice(content.root.length + 1);
    problems.push(problem('school-missing', file, null, { instead }));
    return { school: null, logo: null };
  }
  const { school, problems: found, logoAt } = parseSchool(source, file);
  problems.push(...found);
  if (!school) return { school, logo: null };
  const { logo, problems: ofLogo } = readLogo(school.logo, logoAt, content);
  problems.push(...ofLogo);
  return { school, logo };
}

function readRequired(
  content: ContentFiles,
  policies: ReadonlySet<string>,
  names: readonly Rename[],
  problems: Problem[],
): RequiredPolicies | null {
  const name = 'required-policies.yaml';
  const source = content.files.get(name);
  if (source === undefined) return null;
  const parsed = parseRequired(source, `${content.root}/${name}`, policies, names);
  problems.push(...parsed.problems);
  return parsed.required;
}

function checkPolicyName(
  slug: string,
  root: string,
  folders: ReadonlyMap<string, unknown>,
  problems: Problem[],
): void {
  const folder = `${root}/${slug}`;
  if (RESERVED.has(slug)) problems.push(problem('name-reserved', folder, null, { name: slug }));
  else if (!isPolicySlug(slug)) {
    const details = { name: slug, remedy: nameRemedy(slug, folders) };
    problems.push(nameProblem(slug, folder) ?? problem('policy-name', folder, null, details));
  }
}

/** How a folder can be called that cannot be called as it is. */
function nameRemedy(name: string, folders: ReadonlyMap<string, unknown>): string {
  const copied = slugify(
    decoded(name).replace(/^copy of | *[-–] *copy(?: *\(\d+\))?$| *\(\d+\)$| +\d+$/gi, ''),
  );
  if (copied !== slugify(decoded(name)) && folders.has(copied))
    return `It may be a copy of the folder “${copied}”: put what is right into that one, and remove this one. If it is another policy, give it a name of its own.`;
  const suggestion = slugify(decoded(name));
  if (suggestion === '' || RESERVED.has(suggestion))
    return 'Give the folder a name such as “social-media”.';
  return folders.has(suggestion)
    ? `A folder “${suggestion}” is there already: put what is right into it, and remove this one.`
    : `Rename the folder to “${suggestion}”.`;
}

/** A name as addresses show it: `Lost%20Property` is “Lost Property”. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * The title of the edition in force; where none is, or the day is not known, that of the newest
 * published one, or of the newest draft.
 */
function titleOf(policy: Policy, today: string | undefined): string {
  const current = today === undefined ? null : currentEdition(policy, today);
  const edition = current ?? newestPublished(policy.editions) ?? policy.editions.at(-1);
  return edition?.meta.title ?? policy.slug;
}
