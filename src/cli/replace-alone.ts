/**
 * Makes a whole folder anew, all or nothing: what is there stays until the new one is complete,
 * also where the run is stopped. One run of the project at a time: a build and what is made
 * of its pages follow on each other.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildFolder } from '../build/build-folder.ts';
import { LOCK, Locked, takeLock } from '../content/lock.ts';
import { diskProblem } from './disk-problem.ts';
import { holderWords } from './locked.ts';

/** For how long a run waits for another one, in milliseconds: longer than one takes. */
const PATIENCE = 600_000;

/** What is made, and where. */
export interface Replacing {
  /** Folder of the project, which one run has to itself. */
  project: string;
  /** The command, for those who wait for it: “build”. */
  command: string;
  folder: BuildFolder;
  /** A sentence that says that the last good one is still there, or that there is none. */
  lastGood: () => string;
}

/**
 * Makes the folder when no other run of the project is at work any more.
 * @param make fills the new folder, which is `folder.next`
 * @returns false where the last good one was kept; why is printed, and the exit code is 1
 */
export async function replaceAlone(
  replacing: Replacing,
  make: (next: string) => Promise<void>,
): Promise<boolean> {
  const { project, command, lastGood } = replacing;
  const lock = join(project, LOCK);
  let release: () => void;
  try {
    release = takeLock(
      project,
      command,
      (holder) =>
        console.error(`${holderWords(holder)} is at work; waiting for it. ${ifGone(lock)}`),
      PATIENCE,
    );
  } catch (thrown) {
    return failed(thrown, lastGood);
  }
  try {
    return await replace(replacing, release, make);
  } finally {
    release();
  }
}

function ifGone(lock: string): string {
  return `Where it is not running any more, delete ${lock}.`;
}

function failed(thrown: unknown, lastGood: () => string): false {
  console.error(`${messageOf(thrown)}\n\n${lastGood()}`);
  process.exitCode = 1;
  return false;
}

/** @param release gives the lock back, where the run is stopped */
async function replace(
  { folder, lastGood }: Replacing,
  release: () => void,
  make: (next: string) => Promise<void>,
): Promise<boolean> {
  const stop = (signal: NodeJS.Signals) => {
    folder.restore();
    release();
    console.error(`\nStopped. ${lastGood()}`);
    process.once('exit', () => clearAway(folder));
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    folder.restore();
    await make(folder.next);
    folder.accept();
    return true;
  } catch (thrown) {
    folder.restore();
    return failed(thrown, lastGood);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** What was being written at that moment comes after the clearing: no more is begun, so it ends soon. */
function clearAway(folder: BuildFolder): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < 20; tries++) {
    Atomics.wait(pause, 0, 0, 50);
    if (tries > 0 && !existsSync(folder.next)) return;
    folder.restore();
  }
}

/** Problems of the content are for the author, who is not shown a stack or a file of this program. */
function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const isForAuthor = thrown.name === 'PolicyError' || thrown.name === 'UsageError';
  if (isForAuthor) return thrown.message;
  if (thrown instanceof Locked)
    return `${holderWords(thrown.holder)} is still at work. Try again when it is done. ${ifGone(thrown.path)}`;
  return diskProblem(thrown) ?? thrown.stack ?? thrown.message;
}
