/** Writes the manifest into a built site, as the last of its files. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../messages/usage-error.ts';
import { address } from '../policy/address.ts';
import { manifestFile, printManifest, toManifest } from '../publish/manifest.ts';

/**
 * @param folder of a site that is otherwise complete
 * @throws UsageError where something else is at the manifest's address
 */
export function writeManifest(folder: string): void {
  const file = join(folder, address.manifest());
  if (existsSync(file))
    throw new UsageError(
      `public/${address.manifest()} has the address of the list of all files of the site, which would take its place. Give it another name.`,
    );
  const files = filesIn(folder).map((path) => manifestFile(path, readFileSync(join(folder, path))));
  writeFileSync(file, printManifest(toManifest(files)));
}

/** Paths of everything in a folder that is no folder, with slashes. Links to folders are not followed. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
