/**
 * Writes several files as one: either all of them are new, or none is.
 *
 * Each file is first written whole beside its place. Then a list of them, the
 * journal, is put in place with one rename: from that moment on the new state
 * counts. Then the files are renamed into their places and the journal is removed.
 * An interruption before the journal leaves the old state; after one that comes later,
 * `finishWrites` completes the new state. Every command calls it before it reads anything.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The file that is in a content folder while several files are written as one. */
export const JOURNAL = '.unfinished.json';

/** The few operations on files that writing needs; tests replace them with failing ones. */
export interface FileSystem {
  exists(path: string): boolean;
  read(path: string): string;
  /** Names in a folder, with whether each is a folder. */
  list(folder: string): { name: string; folder: boolean }[];
  makeFolder(folder: string): void;
  /** Writes a whole file and waits until it is on the disk. */
  write(path: string, text: string): void;
  /** Puts a file in the place of another in one step. */
  rename(from: string, to: string): void;
  /** Removes a file, if there is one. */
  remove(path: string): void;
}

export const diskFiles: FileSystem = {
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((e) => ({
      name: e.name,
      folder: e.isDirectory(),
    })),
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true }),
  write: (path, text) => {
    const file = openSync(path, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

export interface FileChange {
  /** Path from the root folder, with forward slashes. */
  path: string;
  text: string;
}

const waiting = (path: string) => join(dirname(path), `.${basename(path)}.new`);

/**
 * Writes all of the files or none.
 * @param root the folder that holds them all, and the journal while it is needed
 * @throws what the file system throws; before the journal is in place the old state stays
 */
export function commitFiles(root: string, changes: readonly FileChange[], files: FileSystem): void {
  const prepared: string[] = [];
  try {
    for (const { path, text } of changes) {
      files.makeFolder(dirname(join(root, path)));
      prepared.push(join(root, waiting(path)));
      files.write(join(root, waiting(path)), text);
    }
    const [only] = changes;
    if (changes.length === 1 && only) {
      files.rename(join(root, waiting(only.path)), join(root, only.path));
      return;
    }
    prepared.push(join(root, waiting(JOURNAL)));
    files.write(join(root, waiting(JOURNAL)), JSON.stringify(changes.map(({ path }) => path)));
    files.rename(join(root, waiting(JOURNAL)), join(root, JOURNAL));
  } catch (error) {
    for (const path of prepared) files.remove(path);
    throw error;
  }
  finishWrites(root, files);
}

/**
 * Finishes what an interrupted command had begun to put in place, and removes what it
 * had only prepared. Can be called any number of times.
 * @returns true if files were put in place
 */
export function finishWrites(root: string, files: FileSystem): boolean {
  const journal = join(root, JOURNAL);
  if (!files.exists(journal)) {
    clearAway(root, files);
    return false;
  }
  const paths = JSON.parse(files.read(journal)) as string[];
  for (const path of paths)
    if (files.exists(join(root, waiting(path))))
      files.rename(join(root, waiting(path)), join(root, path));
  files.remove(journal);
  return true;
}

/** Removes files that were prepared and are in no journal. */
function clearAway(root: string, files: FileSystem): void {
  for (const entry of files.list(root)) {
    const path = join(root, entry.name);
    if (entry.folder && !entry.name.startsWith('.')) clearAway(path, files);
    else if (/^\..+\.(mdx|jsonl|json)\.new$/.test(entry.name)) files.remove(path);
  }
}
