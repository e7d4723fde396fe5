/** `npm run policy -- <command>`: what an author runs. */
import { commands } from './commands/commands.ts';
import { runPolicy } from './run-policy.ts';
import { terminalIo } from './terminal.ts';

// `… | head` closes the pipe early, which is no problem of the command.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});
process.exitCode = await runPolicy(commands, process.argv.slice(2), terminalIo());
