/** Runs commands of its own while another worker runs others: two people at one folder. */
import { parentPort } from 'node:worker_threads';
import { runCommand } from './run-command.ts';

parentPort?.on('message', (args: string[]) => {
  void runCommand(args).then((ran) => parentPort?.postMessage(ran));
});
