/** Imports one file for a command; what only a person can decide about it is asked. */
import { readFileSync, statSync } from 'node:fs';
import { importPolicy, type Imported, type ImportRequest } from '../import/import-policy.ts';
import { importError, ImportError } from '../messages/import-error.ts';
import { UsageError } from '../messages/usage-error.ts';
import { excessDetails, LIMITS } from '../policy/limits.ts';
import { Cancelled, type Arguments, type Io } from './command.ts';

/** What was decided about a file, so that it need not be asked again. */
export type Decided = Pick<ImportRequest, 'changes' | 'withoutComments'>;

/** @throws ImportError before a file that is too large is in memory */
export function bytesOf(file: string): Uint8Array {
  const found = statSync(file).size;
  if (found > LIMITS.source.most)
    throw importError('import-too-large', file, excessDetails({ limit: 'source', found }));
  return readFileSync(file);
}

/**
 * Imports; if the file holds tracked changes or comments, asks the person who is there.
 * @throws ImportError where the file cannot be read, or where nobody is there to decide
 */
export async function importAsking(
  given: Arguments,
  io: Io,
  request: Omit<ImportRequest, keyof Decided>,
): Promise<{ imported: Imported; decided: Decided }> {
  const [accept, reject] = [given.flag('accept-changes'), given.flag('reject-changes')];
  if (accept && reject)
    throw new UsageError('Choose one of --accept-changes and --reject-changes.');
  const decided: Decided = {
    changes: accept ? 'accept' : reject ? 'reject' : undefined,
    withoutComments: given.flag('without-comments'),
  };
  for (;;) {
    try {
      return { imported: await importPolicy({ ...request, ...decided }), decided };
    } catch (thrown) {
      // --yes does not answer the question which text is meant.
      if (!(thrown instanceof ImportError) || !io.person || given.yes) throw thrown;
      await decide(thrown, decided, io.person, io);
    }
  }
}

/** @throws the error itself where nothing can be decided about it */
async function decide(
  thrown: ImportError,
  decided: Decided,
  person: NonNullable<Io['person']>,
  io: Io,
): Promise<void> {
  const { code, message } = thrown.problem;
  if (code === 'import-tracked-changes') {
    io.out(message);
    if (await person.confirm('Take the text with all of these changes accepted?'))
      decided.changes = 'accept';
    else if (await person.confirm('Take the text as it was before them?'))
      decided.changes = 'reject';
    else throw new Cancelled();
  } else if (code === 'import-comments') {
    io.out(message);
    if (!(await person.confirm('Leave the comments out?'))) throw new Cancelled();
    decided.withoutComments = true;
  } else throw thrown;
}
