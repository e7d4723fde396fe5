/** `npm run policy -- <command>`: the command line for authors. */
import { commands } from './commands/commands.ts';
import { runPolicy } from './run-policy.ts';
import { terminalIo } from './terminal.ts';

// `… | head` closes the pipe early, which is not an error of the command.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});
process.exitCode = await runPolicy(commands, process.argv.slice(2), terminalIo());
