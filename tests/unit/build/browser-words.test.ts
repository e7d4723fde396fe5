/** Which table the scripts' bundle takes its words from. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { moduleOf } from '../../../src/build/browser-words.ts';

const SCHOOL = `name: Larkfield
contact:
  questions:
    name: the office
timeZone: Europe/London
`;
const ENGLISH = "export { enBrowser as words } from './en.ts';";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['names a language with a place', `${SCHOOL}language: en-IE\n`],
  ['names none', SCHOOL],
  ['names one without a table, which the check reports', `${SCHOOL}language: cy\n`],
])('takes English where school.yaml %s', (_case, source) => {
  writeFileSync(join(folder, 'school.yaml'), source);
  expect(moduleOf(folder)).toBe(ENGLISH);
});

it('takes English where there is no school.yaml, which the check reports', () => {
  expect(moduleOf(folder)).toBe(ENGLISH);
});
