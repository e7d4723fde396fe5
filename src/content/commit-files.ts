/**
 * Writes several files as one: either all of them are new, or none is.
 *
 * Each file is first written whole beside its place. Then a list of them, the
 * journal, is put in place with one rename: from that moment on the new state
 * holds. Then the folders that move and the files are renamed into their
 * places and the journal removed.
 * An interruption before the journal leaves the old state; one after it is made
 * good by `finishWrites`, which every command that writes calls before it reads anything;
 * the others say that it has to be done.
 * A file that somebody else changed meanwhile is never written over.
 */
import { createHash } from 'node:crypto';
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
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ATTACHABLE } from '../policy/attached.ts';

/** The file that is in a content folder while several files are written as one. */
export const JOURNAL = '.unfinished.json';

/** The few operations on files that writing needs; tests replace them with failing ones. */
export interface FileSystem {
  exists(path: string): boolean;
  read(path: string): string;
  /** A file that is not text. */
  readBytes(path: string): Uint8Array;
  /** Names in a folder, with whether each is a folder. */
  list(folder: string): { name: string; folder: boolean }[];
  makeFolder(folder: string): void;
  /** Writes a whole file and waits until it is on the disk. */
  write(path: string, text: string | Uint8Array): void;
  /** Puts a file in the place of another, at once and whole. */
  rename(from: string, to: string): void;
  /** Removes a file, if there is one. */
  remove(path: string): void;
  /** Removes a folder if nothing is in it. */
  removeEmpty(folder: string): void;
}

export const diskFiles: FileSystem = {
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  readBytes: (path) => readFileSync(path),
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
  removeEmpty: (folder) => {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  },
};

export interface FileChange {
  /** Path from the root folder, with forward slashes. */
  path: string;
  /** What it will hold; null where it is taken out. */
  text: Content | null;
  /** What was in it when the command read it; null where it was not there. */
  was: Content | null;
}

/** A text, or the bytes of a file that is none. */
export type Content = string | Uint8Array;

/** A folder of the root folder gets another name, with whatever is in it at that moment. */
export interface FolderMove {
  from: string;
  to: string;
}

/** A file is not as the command read it: somebody saved it meanwhile. */
export class ChangedMeanwhile extends Error {
  /** Paths from the root folder. */
  readonly paths: readonly string[];
  /** Set where the words of an interrupted command are still to be put in place. */
  readonly interrupted: boolean;
  /** Set where that is the name of a folder, and there are two of them now. */
  readonly move: FolderMove | null;
  constructor(paths: readonly string[], interrupted = false, move: FolderMove | null = null) {
    super(`changed meanwhile: ${paths.join(', ')}`);
    this.paths = paths;
    this.interrupted = interrupted;
    this.move = move;
  }
}

/** What the journal says of a file: the hashes of its content before and after; null where it is not there. */
interface Decided {
  path: string;
  was: string | null;
  now: string | null;
  /** True where its content is no text. */
  bytes: boolean;
}

const hash = (content: Content): string => createHash('sha256').update(content).digest('hex');
const hashOf = (content: Content | null): string | null =>
  content === null ? null : hash(content);
const isBytes = (...contents: (Content | null)[]): boolean =>
  contents.some((content) => content instanceof Uint8Array);

const hashIn = (path: string, bytes: boolean, files: FileSystem): string | null => {
  if (!files.exists(path)) return null;
  return hash(bytes ? files.readBytes(path) : files.read(path));
};

const waiting = (path: string) => join(dirname(path), `.${basename(path)}.new`);

/**
 * Writes or takes out all of the files and moves all of the folders, or none.
 * @param root the folder that holds them all, and the journal meanwhile
 * @param moves none of the files is in one of these folders
 * @throws ChangedMeanwhile where a file is not as it was read, or a folder is gone or there
 *   already, and nothing is written; what the file system throws; before the journal is in
 *   place the old state stays
 */
export function commitFiles(
  root: string,
  changes: readonly FileChange[],
  files: FileSystem,
  moves: readonly FolderMove[] = [],
): void {
  const prepared: string[] = [];
  const made: string[] = [];
  const decided = changes.map(({ path, text, was }): Decided => ({
    path,
    was: hashOf(was),
    now: hashOf(text),
    bytes: isBytes(text, was),
  }));
  try {
    for (const { path, text } of changes) {
      if (text === null) continue;
      const folder = dirname(join(root, path));
      if (!files.exists(folder)) made.push(folder);
      files.makeFolder(folder);
      prepared.push(join(root, waiting(path)));
      files.write(join(root, waiting(path)), text);
    }
    const changed = [
      ...decided.filter(({ path, was, bytes }) => hashIn(join(root, path), bytes, files) !== was),
      ...moves.flatMap(({ from, to }) => [
        ...(files.exists(join(root, from)) ? [] : [{ path: from }]),
        ...(files.exists(join(root, to)) ? [{ path: to }] : []),
      ]),
    ];
    if (changed.length > 0) throw new ChangedMeanwhile(changed.map(({ path }) => path));
    if (decided.length + moves.length === 1) {
      for (const one of decided) putInPlace(root, one, files);
      for (const { from, to } of moves) files.rename(join(root, from), join(root, to));
      return;
    }
    prepared.push(join(root, waiting(JOURNAL)));
    files.write(join(root, waiting(JOURNAL)), JSON.stringify([...moves, ...decided]));
    files.rename(join(root, waiting(JOURNAL)), join(root, JOURNAL));
  } catch (error) {
    for (const path of prepared) files.remove(path);
    for (const folder of made) files.removeEmpty(folder);
    throw error;
  }
  finishWrites(root, files);
}

/**
 * Finishes what an interrupted command had decided to write, and clears away what
 * it had not. Does nothing, twice or more, where there is nothing to do.
 * @returns true where files were put in place
 * @throws ChangedMeanwhile where somebody changed one of the files since, or put something into
 *   a folder’s old place
 */
export function finishWrites(root: string, files: FileSystem): boolean {
  const journal = join(root, JOURNAL);
  if (!files.exists(journal)) {
    clearAway(root, files);
    return false;
  }
  const all = JSON.parse(files.read(journal)) as (Decided | FolderMove)[];
  const moves = all
    .filter((one) => 'from' in one)
    .filter(({ from }) => files.exists(join(root, from)));
  const decided = all.filter((one) => 'path' in one);
  const open = decided.filter(({ path, now }) =>
    files.exists(join(root, now === null ? path : waiting(path))),
  );
  const changed = open.filter(({ path, was, now, bytes }) => {
    const there = hashIn(join(root, path), bytes, files);
    return there !== was && there !== now;
  });
  if (changed.length > 0)
    throw new ChangedMeanwhile(
      changed.map(({ path }) => path),
      true,
    );
  const twice = moves.find(({ to }) => files.exists(join(root, to)));
  if (twice) throw new ChangedMeanwhile([twice.from], true, twice);
  for (const { from, to } of moves) files.rename(join(root, from), join(root, to));
  for (const one of open) putInPlace(root, one, files);
  files.remove(journal);
  return true;
}

function putInPlace(root: string, { path, now }: Decided, files: FileSystem): void {
  if (now === null) files.remove(join(root, path));
  else files.rename(join(root, waiting(path)), join(root, path));
}

const PREPARED = new RegExp(
  `^\\..+\\.(?:mdx|jsonl|json|tsr|yaml|${Object.keys(ATTACHABLE).join('|')})\\.new$`,
  'i',
);

/** Removes files that were prepared and are in no journal, and folders that were made for them. */
function clearAway(root: string, files: FileSystem): void {
  for (const entry of files.list(root)) {
    const path = join(root, entry.name);
    if (entry.folder && !entry.name.startsWith('.')) {
      const { length } = files.list(path);
      clearAway(path, files);
      if (files.list(path).length < length) files.removeEmpty(path);
    } else if (PREPARED.test(entry.name)) files.remove(path);
  }
}
