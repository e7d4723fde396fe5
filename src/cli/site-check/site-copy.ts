/** A copy of the built site, in a folder, in a zip file or at an address, and what is in it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn } from '../../build/write-manifest.ts';
import { UsageError } from '../../messages/usage-error.ts';

export interface SiteCopy {
  /** Paths of all its files; null at an address, where nobody can list them. */
  readonly files: readonly string[] | null;
  /**
   * The bytes of a file; null where it is not there.
   * @throws UnreadFile where it cannot be told
   */
  read(path: string): Promise<Uint8Array | null>;
}

/** A file that could not be read; the message goes on after its name. */
export class UnreadFile extends Error {
  /** True where nothing else can be read from there either. */
  readonly isOutOfReach: boolean;
  constructor(message: string, isOutOfReach = false) {
    super(message);
    this.isOutOfReach = isOutOfReach;
  }
}

export const copyInFolder = (folder: string): SiteCopy => ({
  files: filesIn(folder),
  read: (path) => {
    try {
      return Promise.resolve(readFileSync(join(folder, path)));
    } catch (thrown) {
      const { code, message } = thrown as NodeJS.ErrnoException;
      if (code === 'ENOENT') return Promise.resolve(null);
      return Promise.reject(new UnreadFile(`cannot be read: ${message}`));
    }
  },
});

/** Far more than a school's site needs; a zip file beyond these is something else. */
const MOST_FILES = 100_000;
const MOST_BYTES = 1024 * 1024 * 1024;

/** @throws UsageError where it is no zip file, or too large */
export function copyInZip(file: string): SiteCopy {
  const large = () =>
    new UsageError(
      `${file} is too large for a site: more than ${MOST_FILES} files, or than ${MOST_BYTES / 1024 ** 3} GB.`,
    );
  if (statSync(file).size > MOST_BYTES) throw large();
  const twice = new Set<string>();
  const names = new Set<string>();
  let total = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(readFileSync(file), {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        if (names.has(name)) twice.add(name);
        names.add(name);
        total += originalSize;
        if (names.size > MOST_FILES || total > MOST_BYTES) throw large();
        return true;
      },
    });
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    throw new UsageError(
      `${file} is no folder, and cannot be read as a zip file.`,
      'npm run policy -- verify dist',
    );
  }
  const root = rootOf([...names]);
  return {
    files: [...names].map((name) => name.slice(root.length)),
    read: (path) =>
      twice.has(root + path)
        ? Promise.reject(
            new UnreadFile('stands twice in the zip file: who unpacks it may get either'),
          )
        : Promise.resolve(entries[root + path] ?? null),
  };
}

/** The folder that was packed, where the zip file holds it and not only what is in it: `dist/`. */
function rootOf(names: readonly string[]): string {
  const [first = ''] = names;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return names.every((name) => name.startsWith(folder)) ? folder : '';
}

/** What a copy holds. */
export interface ReadSite {
  files: ReadonlyMap<string, Uint8Array>;
  /** Files that could not be read, each with the reason. */
  unread: ReadonlyMap<string, string>;
  /** True where these are all the files there are. */
  isWhole: boolean;
}

/** So many files are asked for at once. */
const AT_ONCE = 8;

/**
 * Reads a copy: every file of it where they can be listed, or else those that are wanted and
 * those that they lead to. What those lead to is not followed: a server may never come to an end.
 * @param wanted paths that should be there
 * @param linksOf what a file of the site leads to, as paths
 */
export async function readSite(
  copy: SiteCopy,
  wanted: readonly string[],
  linksOf: (path: string, bytes: Uint8Array) => readonly string[],
): Promise<ReadSite> {
  const files = new Map<string, Uint8Array>();
  const unread = new Map<string, string>();
  const first = new Set(copy.files ?? wanted);
  const queue = [...first];
  const asked = new Set(first);
  const ask = (path: string) => {
    if (asked.has(path)) return;
    asked.add(path);
    queue.push(path);
  };
  const readOne = async (path: string) => {
    try {
      const bytes = await copy.read(path);
      if (!bytes) return;
      files.set(path, bytes);
      if (!copy.files && first.has(path)) linksOf(path, bytes).forEach(ask);
    } catch (thrown) {
      if (!(thrown instanceof UnreadFile)) throw thrown;
      unread.set(path, thrown.message);
    }
  };
  for (let at = 0; at < queue.length;) {
    const round = queue.slice(at, at + AT_ONCE);
    await Promise.all(round.map(readOne));
    at += round.length;
  }
  return { files, unread, isWhole: copy.files !== null };
}
