/**
 * Replaces the built folder in such a way that the last good build is never lost.
 *
 * A build is made in `<folder>.next` and takes the place of the last one by two
 * renames. Between them the last one is `<folder>.old`; if a run is interrupted there,
 * the next one puts it back.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UsageError } from '../messages/usage-error.ts';

/** A build that is stopped may have files on their way to the disk, which arrive while the folder goes. */
const clear = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });

export class BuildFolder {
  readonly path: string;
  /** Where the new build is made. */
  readonly next: string;
  private readonly old: string;

  /** @param path of the built folder, absolute */
  constructor(path: string) {
    this.path = path;
    this.next = `${path}.next`;
    this.old = `${path}.old`;
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  /** Puts the last good build back in its place, and removes what an unfinished run left beside it. */
  restore(): void {
    if (!this.exists && existsSync(this.old)) renameSync(this.old, this.path);
    clear(this.next);
    clear(this.old);
  }

  /** Puts the new build in the place of the last one. */
  accept(): void {
    if (this.exists) renameSync(this.path, this.old);
    renameSync(this.next, this.path);
    clear(this.old);
  }
}

/** Files that every build has, and hardly any other folder. */
const SIGNS = ['index.html', '404.html', 'assets/site.css'];

/**
 * Checks that the folder is a built site, empty, or not there yet, because a build replaces all of it.
 * @throws UsageError if something else would be lost
 */
export function checkBuildFolder(path: string, content: string, project: string): void {
  for (const kept of [project, content].map((folder) => resolve(folder)))
    if (isInside(kept, path))
      throw new UsageError(
        `The site cannot be built into ${path}: the build replaces the whole folder, and ${kept} would be lost with it.`,
      );
  if (isInside(path, resolve(content)))
    throw new UsageError(
      `The site cannot be built into ${path}: the folder ${content} is only for policies.`,
    );
  if (!existsSync(path)) return;
  const isFolder = statSync(path).isDirectory();
  const isBuild = isFolder && SIGNS.every((file) => existsSync(`${path}/${file}`));
  if (isBuild || (isFolder && readdirSync(path).length === 0)) return;
  throw new UsageError(
    `${path} is not a built site, and the build would replace it. Name another folder, or remove it first.`,
  );
}

/** True if `path` is `folder` or something in it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}
