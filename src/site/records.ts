/** What stands beside the policies in the content folder: the register of published texts, and the list of law. */
import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { LAW_FILE, parseLaw, type Law } from '../policy/law.ts';
import { PolicyError, type Problem } from '../policy/problems.ts';
import { readRegister, type Register } from '../policy/register/index.ts';
import { contentFolder } from './settings.ts';

let loadedRegister: Register | undefined;
let loadedLaw: Law[] | undefined;

/** @throws PolicyError where the register cannot be read */
export function register(): Register {
  if (!loadedRegister) {
    const read = readRegister(contentFolder());
    refuse(read.problems);
    loadedRegister = read.register;
  }
  return loadedRegister;
}

/**
 * Acts and guidance as policies cite them; empty without a list.
 * @throws PolicyError where the list has faults
 */
export function law(): Law[] {
  if (!loadedLaw) {
    const path = join(contentFolder(), LAW_FILE);
    const read = existsSync(path)
      ? parseLaw(readFileSync(path, 'utf8'), path)
      : { law: [], problems: [] };
    refuse(read.problems);
    loadedLaw = read.law;
  }
  return loadedLaw;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.some((p) => p.severity === 'error')) throw new PolicyError(problems);
}
