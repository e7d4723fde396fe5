/** Explains why a file or folder could not be read or written. */

const REMEDIES: Record<string, string> = {
  EROFS: 'the disk is read-only. Copy the project to a folder that you may write to.',
  EACCES:
    'you may not write there. Ask for permission, or copy the project to a folder of your own.',
  EPERM:
    'you may not write there. Ask for permission, or copy the project to a folder of your own.',
  ENOSPC: 'the disk is full. Make room, and try again.',
};

/** What a program asks of the system when it only reads. */
const READING = new Set(['scandir', 'stat', 'lstat', 'read', 'readlink']);

/**
 * @param thrown anything
 * @returns a sentence with the place and what to do; null if it is not a problem of the disk
 */
export function diskProblem(thrown: unknown): string | null {
  const { code, syscall, path, message } = (thrown ?? {}) as NodeJS.ErrnoException;
  if (!code || !syscall) return null;
  if (READING.has(syscall) && (code === 'EACCES' || code === 'EPERM'))
    return `${path ?? 'A file'} could not be read (${code}): you may not open it. Ask for the right to, or copy the project to a folder of yours.`;
  const remedy = REMEDIES[code];
  if (!remedy) return `This could not be read or written: ${message}`;
  return `${path ?? 'A file'} could not be written (${code}): ${remedy}`;
}
