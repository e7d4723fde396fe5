/** What is shown of content while somebody writes in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LastGood } from '../../../src/build/last-good.ts';
import { REGISTER_FILE, printRegister } from '../../../src/content/register/register-file.ts';
import { emptyRegister } from '../../../src/content/register/register.ts';
import { sealEditions } from '../../../src/content/register/seal.ts';
import { PolicyError, type ProblemCode } from '../../../src/messages/problem.ts';
import { edition } from '../policy/read.ts';
import { writeContent } from './run.ts';

const text = (status: string, title: string, words: string) => `---
title: ${title}
status: ${status}
---

## Rules {/* #rules */}

${words} {/* #rule */}
`;
const ADOPTED = text('adopted', 'House Rules', 'Children must walk.');
const FILES = {
  'school.yaml': 'name: Hill School\ntimeZone: Europe/London\npublishDrafts: false\n',
  [REGISTER_FILE]: printRegister(sealEditions(emptyRegister, [edition(ADOPTED)], '2026-11-01')),
  'house-rules/2026-2027.mdx': ADOPTED,
  'house-rules/2027-2028.mdx': text('draft', 'House Rules', 'Children must skip.'),
  'lunch/2027-2028.mdx': text('draft', 'Lunch', 'Lunch is hot.'),
};

let folder: string;
let lastGood: LastGood;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-good-'));
  lastGood = new LastGood();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is shown once these files are saved, a line for each edition, and the errors. */
function save(files: Record<string, string>): { shown: string[]; errors: ProblemCode[] } {
  writeContent(folder, files);
  const { library, problems } = lastGood.read(folder, { today: () => '2026-11-23' });
  return {
    shown: library.policies.flatMap(({ slug, editions }) =>
      editions.map((e) => `${slug}/${e.edition}: ${e.clauses.at(-1)?.text}`),
    ),
    errors: problems.filter((p) => p.severity === 'error').map((p) => p.code),
  };
}

const ALL = [
  'house-rules/2026-2027: Children must walk.',
  'house-rules/2027-2028: Children must skip.',
  'lunch/2027-2028: Lunch is hot.',
];

it('shows drafts, whether or not the school publishes them', () => {
  expect(save(FILES)).toEqual({ shown: ALL, errors: [] });
});

it('keeps the text from before a mistake, and shows what is typed in other files', () => {
  save(FILES);
  const faulty = text('draft', 'House Rules', 'Children under <11 must skip.');
  const typed = text('draft', 'Lunch', 'Lunch is cold.');
  const files = { ...FILES, 'house-rules/2027-2028.mdx': faulty, 'lunch/2027-2028.mdx': typed };
  const shown = [...ALL.slice(0, 2), 'lunch/2027-2028: Lunch is cold.'];
  expect(save(files)).toEqual({ shown, errors: ['mdx-less-than'] });
  const mended = { ...files, 'house-rules/2027-2028.mdx': faulty.replace('<11', '11') };
  expect(save(mended).shown[1]).toBe('house-rules/2027-2028: Children under 11 must skip.');
});

it('keeps a published text that was changed by mistake, or whose file is gone', () => {
  save(FILES);
  const changed = { ...FILES, 'house-rules/2026-2027.mdx': ADOPTED.replace('walk', 'run') };
  expect(save(changed)).toEqual({ shown: ALL, errors: ['published-text-changed'] });
  const others = Object.entries(FILES).filter(([path]) => path !== 'house-rules/2026-2027.mdx');
  expect(save(Object.fromEntries(others))).toEqual({ shown: ALL, errors: ['edition-disappeared'] });
});

it('leaves out a draft that has had a mistake from the start', () => {
  const faulty = { ...FILES, 'lunch/2027-2028.mdx': text('drafft', 'Lunch', 'Lunch is hot.') };
  expect(save(faulty)).toEqual({ shown: ALL.slice(0, 2), errors: ['field-wrong'] });
});

it('keeps everything where a mistake is in no one file of a policy', () => {
  save(FILES);
  const faulty = { ...FILES, 'school.yaml': 'name: [Hill School\n' };
  const { shown, errors } = save(faulty);
  expect(shown).toEqual(ALL);
  expect(errors).not.toEqual([]);
});

it('throws every problem where nothing was ever right', () => {
  expect(() => save({ ...FILES, 'school.yaml': 'name: [Hill School\n' })).toThrow(PolicyError);
});
