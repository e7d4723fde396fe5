/**
 * `npm run docs`: writes the table of messages from the code that raises them.
 *
 * Usage: docs [--check]; with --check it writes nothing and ends with 1 if the table is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { MESSAGES_FILE, messagesTable } from './messages-table.ts';

const table = messagesTable();
if (!process.argv.includes('--check')) writeFileSync(MESSAGES_FILE, table);
else if (readFileSync(MESSAGES_FILE, 'utf8') !== table) {
  console.error(`${MESSAGES_FILE} is stale: run “npm run docs”.`);
  process.exitCode = 1;
}
