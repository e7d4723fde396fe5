/**
 * `npm run docs`: writes the tables of messages and of fields from the code that has them.
 *
 * Usage: docs [--check]; with --check it writes nothing and ends with 1 if the table is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { AUTHORING_FILE, withFieldsTable } from './fields-table.ts';
import { MESSAGES_FILE, messagesTable } from './messages-table.ts';

const pages = {
  [MESSAGES_FILE]: messagesTable(),
  [AUTHORING_FILE]: withFieldsTable(readFileSync(AUTHORING_FILE, 'utf8')),
};
for (const [file, page] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) writeFileSync(file, page);
  else if (readFileSync(file, 'utf8') !== page) {
    console.error(`${file} is stale: run “npm run docs”.`);
    process.exitCode = 1;
  }
}
