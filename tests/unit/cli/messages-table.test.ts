import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MESSAGES_FILE, messagesTable } from '../../../src/cli/messages-table.ts';
import { catalogue } from '../../../src/messages/problem.ts';

it('the table of messages matches the code (if not: npm run docs)', () => {
  expect(readFileSync(MESSAGES_FILE, 'utf8')).toBe(messagesTable());
});

it('names every message once, each with a cause and a remedy', () => {
  const rows = messagesTable()
    .split('\n')
    .filter((line) => line.startsWith('| <a id='));
  expect(rows).toHaveLength(Object.keys(catalogue).length);
  for (const row of rows) {
    const cells = row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((c) => c.trim());
    expect(cells).toHaveLength(5);
    expect(cells.every((c) => c !== '' && !c.includes('undefined'))).toBe(true);
  }
});
