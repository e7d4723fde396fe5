/** `npm run policy -- <command>`: what an author runs. */
import { commands } from './commands/index.ts';
import { runPolicy } from './run.ts';
import { terminalIo } from './terminal.ts';

process.exitCode = await runPolicy(commands, process.argv.slice(2), terminalIo());
