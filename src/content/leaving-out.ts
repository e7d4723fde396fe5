/** Leaves drafts with errors out of the content, so that the rest of it can be used: a proposal that is half written stops nobody. */
import { isPublished } from '../policy/edition.ts';
import type { Problem } from '../messages/problem.ts';
import { isEditionSlug } from '../policy/slugs.ts';
import type { ContentFiles, LeftOut, Library, Policy } from './build-library.ts';
import { sealOf, type Register } from './register/register.ts';

/** What a check of content gives. */
interface Checked {
  /** Null if there is any error. */
  library: Library | null;
  /** What could be read in any case. */
  policies: readonly Policy[];
  problems: readonly Problem[];
}

/**
 * Checks content, and again without the drafts that have errors, until nothing but them is wrong.
 * @param check called with the content, and then with less and less of it
 * @returns `all`, the first check, and `rest`, the last; they are one where nothing can be left out
 */
export function leavingOut<Result extends Checked>(
  content: ContentFiles,
  register: Pick<Register, 'editions'>,
  check: (content: ContentFiles) => Result,
): { all: Result; rest: Result; problems: Problem[] } {
  const all = check(content);
  let rest = all;
  const told = new Map(all.problems.map((one) => [sentence(one), one]));
  const leftOut = new Map<string, LeftOut>();
  while (!rest.library) {
    const faulty = faultyDrafts(rest, content, register);
    if (!faulty) break;
    for (const draft of faulty) leftOut.set(`${draft.policy}/${draft.edition}.mdx`, draft);
    rest = check({ ...content, leftOut });
    // What could not be checked beside a text that nobody can read.
    for (const one of rest.problems)
      if (one.severity === 'error' && !told.has(sentence(one))) told.set(sentence(one), one);
  }
  return { all, rest: rest.library ? rest : all, problems: [...told.values()] };
}

const sentence = ({ code, file, line, message }: Problem) => `${code} ${file} ${line} ${message}`;

/** The drafts to which the errors belong; null where one belongs to anything else. */
function faultyDrafts(
  { problems, policies }: Checked,
  content: ContentFiles,
  register: Pick<Register, 'editions'>,
): LeftOut[] | null {
  const files = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const drafts = [...files].map((file) => draftOf(file, content, policies, register));
  return drafts.length > 0 && drafts.every((one) => one !== null) ? drafts : null;
}

/** The draft whose file it is; null for any other file, and for what was published or says that it is. */
function draftOf(
  file: string,
  { root, files }: ContentFiles,
  policies: readonly Policy[],
  register: Pick<Register, 'editions'>,
): LeftOut | null {
  const path = file.slice(root.length + 1);
  const [policy = '', name = '', deeper] = path.split('/');
  const edition = name.replace(/\.mdx$/, '');
  if (deeper !== undefined || !name.endsWith('.mdx') || !isEditionSlug(edition)) return null;
  if (sealOf(register, policy, edition)) return null;
  const found = policies.find(({ slug }) => slug === policy);
  const read = found?.editions.find((one) => one.edition === edition);
  const saysPublished = read
    ? isPublished(read)
    : /^status:[ \t]*["']?(?:adopted|withdrawn)\b/m.test(files.get(path) ?? '');
  return saysPublished ? null : { policy, edition, file, title: found?.title ?? '' };
}
