/**
 * Joins the editions of a school and the files that their texts use: each use gets the hash of
 * the file’s content, which is sealed with the text, or a problem.
 */
import { suggest } from '../language/suggest.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { isPicture, type AttachedUse } from '../policy/attached.ts';
import { isAttached, type Clause, type Run } from '../policy/clause.ts';
import type { Edition } from '../policy/edition.ts';
import { LIMITS, excessDetails } from '../policy/limits.ts';
import { isEditionSlug } from '../policy/slugs.ts';
import { contentFault, contentHash, pictureSize, type ContentFault } from './content-fault.ts';
import { diskFault } from './look-through-folder.ts';

/** A file in the folder of a policy that its text may use. */
export interface BesideFile {
  /** In bytes. */
  size: number;
  /** Its content. @throws what the disk says where it cannot be read */
  read: () => Buffer;
}

/** What is known of the content of a file once it has been read. */
interface ReadFile {
  sha256: string;
  fault: ContentFault | null;
  size: AttachedUse['size'] | null;
}

const known = new WeakMap<BesideFile, ReadFile>();

/** Files by their paths in the content folder. */
type Files = ReadonlyMap<string, BesideFile>;

/**
 * Puts the hashes of files into the texts of editions, in place.
 * @param folders of the policies by their names; `unread` is how many of their editions could not be read
 */
export function attachFiles(
  folders: ReadonlyMap<string, { editions: Edition[]; unread: number }>,
  { root, beside = new Map() }: { root: string; beside?: Files },
  problems: Problem[],
): void {
  for (const [policy, folder] of folders) {
    const missing: Problem[] = [];
    folder.editions = folder.editions.map((edition) => attach(edition, beside, missing));
    problems.push(...missing);
    // Which files are used is not known as long as a text cannot be read or names another file.
    const isKnown = folder.unread === 0 && folder.editions.length > 0 && missing.length === 0;
    if (isKnown)
      problems.push(...unused(folder.editions, namesIn(policy, beside), `${root}/${policy}`));
  }
}

function attach(edition: Edition, beside: Files, problems: Problem[]): Edition {
  if (edition.attached.length === 0) return edition;
  const files = new Map<string, ReadFile>();
  for (const use of edition.attached) {
    const found = look(use, edition, beside);
    if ('sha256' in found) files.set(use.name, found);
    else problems.push(found);
  }
  return withFiles(edition, files);
}

/** The files in the folder of a policy, by their names there. */
const namesIn = (policy: string, beside: Files): string[] =>
  [...beside.keys()].flatMap((path) =>
    path.startsWith(`${policy}/`) ? [path.slice(policy.length + 1)] : [],
  );

function unused(editions: readonly Edition[], names: readonly string[], folder: string): Problem[] {
  const used = new Set(editions.flatMap(({ attached }) => attached.map(({ name }) => name)));
  // A document with the name of an edition is what that edition was made from.
  const isSource = (name: string) => isEditionSlug(name.replace(/\.[^.]*$/, ''));
  return names
    .filter((name) => !used.has(name) && !isSource(name))
    .map((name) => {
      const written = isPicture(name) ? `![what it shows](${name})` : `[words](${name})`;
      return problem('attached-unused', `${folder}/${name}`, null, { name, written, folder });
    });
}

/** Two names that some disks take for one. */
const sameLetters = (one: string, other: string) =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

/** The content of the file that a text uses, or why it has none. */
function look(
  { type, name, position }: AttachedUse,
  edition: Edition,
  beside: Files,
): ReadFile | Problem {
  const { file: at, policy } = edition;
  const file = beside.get(`${policy}/${name}`);
  if (!file) {
    const names = namesIn(policy, beside);
    const found = names.find((one) => sameLetters(one, name));
    if (found !== undefined) return problem('attached-letters', at, position, { name, found });
    const folder = at.slice(0, at.lastIndexOf('/'));
    const elsewhere = names.find((one) => one.split('/').at(-1) === name.split('/').at(-1));
    const suggestion = elsewhere ?? suggest(name, names);
    return problem('attached-missing', at, position, { name, folder, suggestion });
  }
  const limit = type === 'picture' ? 'picture' : 'attached';
  if (file.size > LIMITS[limit].most) {
    const { what, found, most = '', remedy } = excessDetails({ limit, found: file.size });
    return problem('attached-large', at, position, { what, found, most, remedy });
  }
  const path = `${at.slice(0, at.lastIndexOf('/'))}/${name}`;
  try {
    const content = contentOf(name, file);
    const { fault } = content;
    if (!fault) return content;
    const { what, remedy } = fault;
    return problem('attached-content', at, position, { name, what, remedy });
  } catch (thrown) {
    return diskFault(thrown, path);
  }
}

function contentOf(name: string, file: BesideFile): ReadFile {
  const last = known.get(file);
  if (last) return last;
  const bytes = file.read();
  const fault = contentFault(name, bytes);
  const size = fault ? null : pictureSize(name, bytes);
  const read = { sha256: contentHash(name, bytes), fault, size };
  known.set(file, read);
  return read;
}

/** A copy: what was parsed from a text stays as it is, whatever lies beside it. */
function withFiles(edition: Edition, files: ReadonlyMap<string, ReadFile>): Edition {
  const inRuns = (runs: readonly Run[]): Run[] =>
    runs.map((run) => ({
      ...run,
      marks: run.marks.map((mark) => {
        const sha256 = isAttached(mark) ? files.get(mark.name)?.sha256 : undefined;
        return sha256 === undefined ? mark : { ...mark, sha256 };
      }),
    }));
  const inClause = (clause: Clause): Clause => ({
    ...clause,
    runs: inRuns(clause.runs),
    ...(clause.cells ? { cells: clause.cells.map(inRuns) } : {}),
    notes: clause.notes.map((note) => ({ paragraphs: note.paragraphs.map(inRuns) })),
  });
  const attached = edition.attached.map((use) => {
    const size = files.get(use.name)?.size;
    return size ? { ...use, size } : use;
  });
  return { ...edition, attached, clauses: edition.clauses.map(inClause) };
}
