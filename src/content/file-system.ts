/** The few operations on files that writing needs; tests put failing ones in their place. */
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

export interface FileSystem {
  exists(path: string): boolean;
  read(path: string): string;
  /** Names in a folder, with whether each is a folder. */
  list(folder: string): { name: string; folder: boolean }[];
  makeFolder(folder: string): void;
  /** Writes a whole file and waits until it is on the disk. */
  write(path: string, text: string): void;
  /** Puts a file in the place of another, at once and whole. */
  rename(from: string, to: string): void;
  /** Removes a file; no fault where there is none. */
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
