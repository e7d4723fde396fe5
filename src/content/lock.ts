/**
 * One writer at a time: a command that writes holds a lock on the content folder.
 *
 * The lock is a file that says who holds it. Whoever finds it waits and says for whom. A
 * command that was killed leaves its lock behind; the next one sees that no such process
 * runs on this computer any more, and takes it away.
 */
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

export const LOCK = '.lock';

/** Who holds a lock. */
export interface Holder {
  /** The command: `adopt`. */
  command: string;
  process: number;
  computer: string;
  /** ISO date and time. */
  since: string;
}

/** Somebody else is at work, and was for as long as a command waits. */
export class Locked extends Error {
  readonly holder: Holder | null;
  /** Path of the lock. */
  readonly path: string;
  constructor(path: string, holder: Holder | null) {
    super(`${path} is held`);
    this.path = path;
    this.holder = holder;
  }
}

const PATIENCE = 20_000;
const PAUSE = 50;

/**
 * Takes the lock of a folder, waiting for whoever holds it.
 * @param waiting told once for whom the command waits; null where the lock does not say
 * @param patience milliseconds
 * @returns what gives it back
 * @throws Locked where the wait was too long; what the file system throws where nothing can be written
 */
export function takeLock(
  folder: string,
  command: string,
  waiting: (holder: Holder | null) => void,
  patience: number = PATIENCE,
): () => void {
  const path = join(folder, LOCK);
  const own: Holder = {
    command,
    process: process.pid,
    computer: hostname(),
    since: new Date().toISOString(),
  };
  const end = performance.now() + patience;
  let told = false;
  while (!created(path, own)) {
    const text = readLock(path);
    if (text === null) continue;
    const holder = holderIn(text);
    if (holder && isGone(holder)) {
      takeAway(path, text);
      continue;
    }
    if (performance.now() > end) throw new Locked(path, holder);
    if (!told) waiting(holder);
    told = true;
    pause(PAUSE);
  }
  return () => takeAway(path, JSON.stringify(own));
}

/**
 * Waits while somebody who is at work holds the lock of a folder. Writes nothing: for
 * commands that only read. Returns after `patience` (milliseconds) in any case.
 * @param waiting as of `takeLock`
 */
export function awaitLock(
  folder: string,
  waiting: (holder: Holder | null) => void,
  patience: number = PATIENCE,
): void {
  const path = join(folder, LOCK);
  const end = performance.now() + patience;
  let told = false;
  for (let text = readLock(path); text !== null; text = readLock(path)) {
    const holder = holderIn(text);
    if ((holder && isGone(holder)) || performance.now() > end) return;
    if (!told) waiting(holder);
    told = true;
    pause(PAUSE);
  }
}

/** Creates the lock; false where there is one. */
function created(path: string, holder: Holder): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, JSON.stringify(holder));
    closeSync(file);
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw thrown;
  }
}

/** Null where the lock is gone meanwhile. */
function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw thrown;
  }
}

/** Null where the holder has not written yet who it is, or somebody else wrote the file. */
function holderIn(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder;
    return typeof holder.process === 'number' ? holder : null;
  } catch {
    return null;
  }
}

/** True where the holder ran on this computer and does not any more. */
function isGone({ process: id, computer }: Holder): boolean {
  if (computer !== hostname()) return false;
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return false;
  } catch (thrown) {
    // EPERM: it runs, and is somebody else’s.
    return (thrown as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/**
 * Takes away the lock with this text, and no other: it is moved aside first, since between
 * reading and removing it somebody else may have put theirs in its place.
 */
function takeAway(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw thrown;
  }
  if (readLock(aside) !== text) linkSync(aside, path);
  rmSync(aside, { force: true });
}

/** Waits without giving the thread away: commands read and write in one go. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
