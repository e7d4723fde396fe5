/** Reads a content folder from disk: the library is built from files in memory only. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildLibrary,
  type ContentFiles,
  type Library,
  type ParsedEdition,
} from './build-library.ts';
import type { EditionSource } from '../policy/edition.ts';
import { STAMPS } from './register/stamps.ts';
import { PolicyError, type Problem } from '../messages/problem.ts';

/**
 * Reads the YAML files of the folder and every Markdown file one folder deep.
 * @param folder path on disk
 * @param root the name of the folder in messages
 */
export function readContent(folder: string, root: string = folder): ContentFiles {
  const files = new Map<string, string>();
  if (!existsSync(folder)) return { root, files };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.yaml'))
      files.set(entry.name, readFileSync(join(folder, entry.name), 'utf8'));
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const names = readdirSync(join(folder, entry.name));
    // The time stamps of the register, unless somebody took it for a policy’s.
    if (entry.name === STAMPS && !names.some((name) => /\.mdx?$/.test(name))) continue;
    files.set(`${entry.name}/`, '');
    for (const name of names)
      if (/\.mdx?$/.test(name))
        files.set(`${entry.name}/${name}`, readFileSync(join(folder, entry.name, name), 'utf8'));
  }
  return { root, files };
}

/**
 * The library of a content folder.
 * @throws PolicyError with every problem, if there is an error; warnings go to `warn`
 */
export function loadLibrary(
  folder: string,
  options: {
    root?: string;
    parse?: (source: EditionSource) => ParsedEdition;
    warn?: (warnings: readonly Problem[]) => void;
  } = {},
): Library {
  const { library, problems } = buildLibrary(readContent(folder, options.root), options.parse);
  if (!library) throw new PolicyError(problems);
  if (problems.length > 0) options.warn?.(problems);
  return library;
}
