/** The register on disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../messages/problem.ts';
import { REGISTER_FILE, emptyRegister, parseRegister } from './register-file.ts';
import type { Register } from './register.ts';

/**
 * Reads a content folder's register; without a file it is empty.
 * @param root how the folder is called in messages
 */
export function readRegister(
  folder: string,
  root: string = folder,
): { register: Register; problems: Problem[] } {
  const path = join(folder, REGISTER_FILE);
  if (!existsSync(path)) return { register: emptyRegister, problems: [] };
  return parseRegister(readFileSync(path, 'utf8'), `${root}/${REGISTER_FILE}`);
}
