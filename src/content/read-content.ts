/** Reading a content folder from disk. The only place where the model touches files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildLibrary,
  type ContentFiles,
  type Library,
  type ParsedEdition,
} from './build-library.ts';
import { REGISTER_FILE } from './register/register-file.ts';
import { decodeText } from './decode-text.ts';
import {
  SCHOOL_FILE,
  diskFault,
  lookThroughFolder,
  schoolFileProblem,
} from './look-through-folder.ts';
import type { EditionSource } from '../policy/edition.ts';
import { PolicyError, problem, type Problem } from '../messages/problem.ts';

/**
 * Reads school.yaml and the other files of the school, and every Markdown file one folder deep.
 * What is there and cannot be read is in `unread`, each with its problem; nothing is thrown for it.
 * @param folder path on disk
 * @param root the name of the folder in messages
 */
export function readContent(folder: string, root: string = folder): ContentFiles {
  const files = new Map<string, string>();
  if (!existsSync(folder)) return { root, files };
  const { paths, unread, attached } = lookThroughFolder(folder, root);
  for (const path of paths) {
    const text = path.endsWith('/') ? '' : readText(join(folder, path), `${root}/${path}`);
    if (typeof text === 'string') files.set(path, text);
    else unread.set(path, text);
  }
  const beside = new Map(
    [...attached].map(([path, size]) => [
      path,
      { size, read: () => readFileSync(join(folder, path)) },
    ]),
  );
  return { root, files, unread, beside, hasRegister: existsSync(join(folder, REGISTER_FILE)) };
}

/** The text of school.yaml; '' where it is not there or cannot be read, which `readContent` reports. */
export function readSchoolFile(folder: string): string {
  const path = join(folder, SCHOOL_FILE);
  const text = schoolFileProblem(folder) ? null : readText(path, path);
  return typeof text === 'string' ? text : '';
}

/** A file's text, or why it is none. */
function readText(path: string, file: string): string | Problem {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (thrown) {
    return diskFault(thrown, file);
  }
  const text = decodeText(bytes);
  return typeof text === 'string' ? text : problem('file-not-text', file, null, text);
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
  const { library, problems } = buildLibrary(readContent(folder, options.root), {
    parse: options.parse,
  });
  if (!library) throw new PolicyError(problems);
  if (problems.length > 0) options.warn?.(problems);
  return library;
}
