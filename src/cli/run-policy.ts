/** Finds a command, runs it, and turns what it throws into a message and an exit code. */
import { PolicyError } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import { ChangedMeanwhile } from '../content/commit-files.ts';
import { Locked, takeLock } from '../content/lock.ts';
import { Cancelled, contentFolderIn, type Command, type ExitCode, type Io } from './command.ts';
import { UsageError } from '../messages/usage-error.ts';
import { diskProblem } from './disk-problem.ts';
import { changedWords, holderWords, lockedWords } from './locked.ts';
import { commandHelp, generalHelp } from './help.ts';

/**
 * @param args the words after `npm run policy --`
 * @returns the exit code; nothing is thrown for problems that an author can mend
 */
export async function runPolicy(
  commands: readonly Command[],
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  const known = commands.map((c) => c.name);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = commands.find((c) => c.name === rest[0]);
    io.out(about ? commandHelp(about) : generalHelp(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((c) => c.name === name);
  if (!command) {
    const near = suggest(name, known);
    io.err(`There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''}`);
    io.err(`Commands: ${known.join(', ')}. Help: npm run policy -- --help`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(commandHelp(command));
    return 0;
  }
  try {
    return await runAlone(command, rest, io);
  } catch (thrown) {
    return report(thrown, io, command);
  }
}

/** Runs a command; one that writes has the content folder to itself meanwhile. */
async function runAlone(command: Command, args: readonly string[], io: Io): Promise<ExitCode> {
  const folder = contentFolderIn(args);
  // Without a folder there is nothing to lock: the command says so.
  if (!command.writes || !io.files.exists(folder)) return command.run(args, io);
  const release = takeLock(folder, command.name, (holder) => io.err(lockedWords(holder)));
  try {
    return await command.run(args, { ...io, holdsLock: true });
  } finally {
    release();
  }
}

function report(thrown: unknown, io: Io, command: Command): ExitCode {
  if (thrown instanceof Cancelled) {
    io.err('Nothing was changed.');
    return 1;
  }
  if (thrown instanceof UsageError) {
    io.err(thrown.message);
    if (thrown.hint) io.err(`Use: ${thrown.hint}`);
    io.err(`Help: npm run policy -- ${command.name} --help`);
    return 2;
  }
  if (thrown instanceof PolicyError) {
    io.err(thrown.message);
    return 1;
  }
  if (thrown instanceof Locked) {
    io.err(`${holderWords(thrown.holder)} is still at work on the content. Nothing was changed.`);
    io.err(`Try again when it is done. Where it is not running any more, delete ${thrown.path}.`);
    return 1;
  }
  if (thrown instanceof ChangedMeanwhile) {
    io.err(changedWords(thrown));
    return 1;
  }
  const problem = diskProblem(thrown);
  if (problem) {
    io.err(problem);
    return 1;
  }
  throw thrown;
}
