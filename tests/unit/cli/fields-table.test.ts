import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AUTHORING_FILE, withFieldsTable } from '../../../src/cli/fields-table.ts';
import { FIELDS } from '../../../src/policy/frontmatter.ts';

it('the table of fields is as the code has them (else: npm run docs)', () => {
  const page = readFileSync(AUTHORING_FILE, 'utf8');
  expect(page).toBe(withFieldsTable(page));
  const rows = [...page.matchAll(/^\| `(\w+)` \| \S.* \|$/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(FIELDS));
});

it('refuses a page without a place for it', () => {
  expect(() => withFieldsTable('# How to write a policy\n')).toThrow('no place for the table');
});
