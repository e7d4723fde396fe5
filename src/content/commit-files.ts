/**
 * Several files written as one: either all of them are new, or none is.
 *
 * Each file is first written whole beside its place. Then a list of them, the
 * journal, is put in place with one rename: from that moment on the new state
 * holds. Then the files are renamed into their places and the journal removed.
 * An interruption before the journal leaves the old state; one after it is made
 * good by `finishWrites`, which every command calls before it reads anything.
 */
import { basename, dirname, join } from 'node:path';
import { JOURNAL } from './journal.ts';
import type { FileSystem } from './file-system.ts';

export interface FileChange {
  /** Path from the root folder, with forward slashes. */
  path: string;
  text: string;
}

const waiting = (path: string) => join(dirname(path), `.${basename(path)}.new`);

/**
 * Writes all of the files or none.
 * @param root the folder that holds them all, and the journal meanwhile
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
  } catch (fault) {
    for (const path of prepared) files.remove(path);
    throw fault;
  }
  finishWrites(root, files);
}

/**
 * Finishes what an interrupted command had decided to write, and clears away what
 * it had not. Does nothing, twice or more, where there is nothing to do.
 * @returns true where files were put in place
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

/** Removes files that were prepared and never decided upon. */
function clearAway(root: string, files: FileSystem): void {
  for (const entry of files.list(root)) {
    const path = join(root, entry.name);
    if (entry.folder && !entry.name.startsWith('.')) clearAway(path, files);
    else if (/^\..+\.(mdx|jsonl|json)\.new$/.test(entry.name)) files.remove(path);
  }
}
