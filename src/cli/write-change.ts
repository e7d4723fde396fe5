/** Changing what was published: the change is checked as a whole before a byte of it is written. */
import type { Register } from '../content/register/register.ts';
import { REGISTER_FILE, printRegister } from '../content/register/register-file.ts';
import { checkFiles } from '../build/check-content.ts';
import { PolicyError, type Problem } from '../messages/problem.ts';
import type { Policy } from '../content/build-library.ts';
import type { Io } from './command.ts';
import { policiesOf, writeFiles, type Content } from './open-content.ts';

/** What a command is about to write. */
export interface Change {
  /** Files of the content folder, by their paths in it, as they will be. */
  files: ReadonlyMap<string, string>;
  register: Register;
}

/** The policies as they will be, drafts included. */
export const policiesAfter = ({ files, register }: Content, changed: Change['files']): Policy[] =>
  policiesOf({ register, files: { ...files, files: new Map([...files.files, ...changed]) } })
    .policies;

/**
 * Refuses a change after which something is wrong that was not wrong before.
 * @throws PolicyError with every such problem
 */
export function checkChange(
  content: Content,
  { files, register }: Change,
  { today }: Pick<Io, 'today'>,
): void {
  const before = errorsOf(content, new Map(), content.register, today);
  const known = new Set(before.map(sentence));
  const fresh = errorsOf(content, files, register, today).filter((p) => !known.has(sentence(p)));
  if (fresh.length > 0) throw new PolicyError(fresh);
}

const errorsOf = (
  { files }: Content,
  changed: Change['files'],
  register: Register,
  today: Io['today'],
): Problem[] =>
  checkFiles({ ...files, files: new Map([...files.files, ...changed]) }, register, {
    today,
  }).problems.filter((p) => p.severity === 'error');

const sentence = ({ code, file, message }: Problem) => `${code} ${file} ${message}`;

/** Writes all of it or nothing. @returns the paths that were written, as the author knows them */
export function writeChange(content: Content, { files, register }: Change, io: Io): string[] {
  const changed = [...files].filter(([path, text]) => content.files.files.get(path) !== text);
  writeFiles(
    content,
    [
      ...changed.map(([path, text]) => ({ path, text })),
      { path: REGISTER_FILE, text: printRegister(register) },
    ],
    io,
  );
  return [...changed.map(([path]) => path), REGISTER_FILE].map(
    (path) => `${content.folder}/${path}`,
  );
}
