/** Content folders in a temporary place, and file systems that fail on purpose. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { diskFiles, type FileSystem } from '../../../src/content/commit-files.ts';

/**
 * A copy of a content folder, removed when the test is over.
 * @param under where in the new folder the copy is; what a command keeps beside it is removed too
 */
export function copyOf(folder: string, under = ''): string {
  const copy = mkdtempSync(join(tmpdir(), 'policies-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, join(copy, under), { recursive: true });
  return copy;
}

/** Every file of a folder with its content. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** Replaces one passage of a file. @throws Error if the passage is not there */
export function replaceIn(path: string, old: string, now: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(old)) throw new Error(`“${old}” is not in ${path}`);
  writeFileSync(
    path,
    text.replace(old, () => now),
  );
}

export class Fault extends Error {
  code: string;
  syscall = 'write';
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * A file system whose n-th change fails (from 0); a write that fails leaves half of its text.
 * `crash`: nothing works after it, as when the machine stops. `full`: only that change fails.
 */
export function failingAt(n: number, how: 'crash' | 'full'): FileSystem & { changes: number } {
  let dead = false;
  const change = (half: () => void, whole: () => void) => {
    if (dead) throw new Fault('EIO');
    if (files.changes++ === n) {
      dead = how === 'crash';
      half();
      throw new Fault(how === 'crash' ? 'EIO' : 'ENOSPC');
    }
    whole();
  };
  const nothing = () => undefined;
  const files: FileSystem & { changes: number } = {
    ...diskFiles,
    changes: 0,
    write: (path, text) =>
      change(
        () => diskFiles.write(path, text.slice(0, text.length / 2)),
        () => diskFiles.write(path, text),
      ),
    rename: (from, to) => change(nothing, () => diskFiles.rename(from, to)),
    remove: (path) => change(nothing, () => diskFiles.remove(path)),
    removeEmpty: (folder) => {
      if (!dead) diskFiles.removeEmpty(folder);
    },
  };
  return files;
}
