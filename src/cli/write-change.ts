/** Changing what was published: the change is checked as a whole before a byte of it is written. */
import type { BesideFile } from '../content/attach-files.ts';
import type { Register } from '../content/register/register.ts';
import { REGISTER_FILE, printRegister } from '../content/register/register-file.ts';
import { checkFiles } from '../build/check-content.ts';
import { PolicyError, type Problem } from '../messages/problem.ts';
import type { ContentFiles, Policy } from '../content/build-library.ts';
import type { Io } from './command.ts';
import { policiesOf, writeFiles, type Content } from './open-content.ts';

/** What a command is about to write. */
export interface Change {
  /** Files of the content folder, by their paths in it, as they will be. */
  files: ReadonlyMap<string, string>;
  /** Pictures and attached files likewise; null for one that is taken out. */
  beside?: ReadonlyMap<string, Uint8Array | null>;
  register: Register;
}

/** The content folder as it will be. */
function filesAfter(
  { files: now }: Pick<Content, 'files'>,
  { files, beside = new Map() }: Pick<Change, 'files' | 'beside'>,
): ContentFiles {
  const others = new Map<string, BesideFile>(now.beside);
  for (const [path, bytes] of beside)
    if (bytes === null) others.delete(path);
    else others.set(path, { size: bytes.length, read: () => Buffer.from(bytes) });
  return { ...now, files: new Map([...now.files, ...files]), beside: others };
}

/** The policies as they will be, drafts included. */
export const policiesAfter = (
  content: Content,
  files: Change['files'],
  beside: Change['beside'] = new Map(),
): Policy[] =>
  policiesOf({ register: content.register, files: filesAfter(content, { files, beside }) })
    .policies;

/**
 * Refuses a change after which something is wrong that was not wrong before.
 * @throws PolicyError with every such problem
 */
export function checkChange(content: Content, change: Change, { today }: Pick<Io, 'today'>): void {
  const before = errorsOf(content.files, content.register, today);
  const known = new Set(before.map(sentence));
  const after = errorsOf(filesAfter(content, change), change.register, today);
  const fresh = after.filter((p) => !known.has(sentence(p)));
  if (fresh.length > 0) throw new PolicyError(fresh);
}

const errorsOf = (files: ContentFiles, register: Register, today: Io['today']): Problem[] =>
  checkFiles(files, register, { today }).problems.filter((p) => p.severity === 'error');

const sentence = ({ code, file, message }: Problem) => `${code} ${file} ${message}`;

/** Writes all of it or nothing. @returns the paths that were written, as the author knows them */
export function writeChange(
  content: Content,
  { files, beside = new Map(), register }: Change,
  io: Io,
): string[] {
  const changed = [
    ...[...files].filter(([path, text]) => content.files.files.get(path) !== text),
    ...beside,
  ];
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
