/** Which table the scripts' bundle takes its words from, and in what form. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { moduleOf, sourceOf, wordsFor } from '../../../src/build/browser-words.ts';
import { enBrowser } from '../../../src/strings/en.ts';
import { LANGUAGES } from '../../../src/strings/strings.ts';

const SCHOOL = `name: Larkfield
contact:
  questions:
    name: the office
timeZone: Europe/London
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['names a language with a country', `${SCHOOL}language: en-IE\n`],
  ['names no language', SCHOOL],
  ['names one without a table, which the check reports', `${SCHOOL}language: cy\n`],
])('takes English if school.yaml %s', (_case, source) => {
  writeFileSync(join(folder, 'school.yaml'), source);
  expect(wordsFor(folder)).toBe(enBrowser);
});

it('takes English if there is no school.yaml, which the check reports', () => {
  expect(wordsFor(folder)).toBe(enBrowser);
});

it('makes a module of each group, which has its words as exports', () => {
  const table = { locale: 'en', box: { list: 'Results', why: (why: string) => `${why}.` } };
  expect(moduleOf(table)).toBe("export * as words from './browser.ts?all';");
  expect(moduleOf(table, 'all').split('\n')).toEqual([
    'export const locale = "en";',
    "export * as box from './browser.ts?box';",
  ]);
  expect(moduleOf(table, 'box').split('\n')).toEqual([
    'export const list = "Results";',
    'export const why = (why) => `${why}.`;',
  ]);
  expect(() => moduleOf(table, 'sheet')).toThrow('no group “sheet”');
});

it.each(Object.entries(LANGUAGES))(
  '%s: every sentence says the same when made from its source text',
  (_, l) => {
    const same = (original: unknown, alone: unknown): void => {
      if (typeof original === 'function') {
        const values = Array.from({ length: original.length }, (_, i) => String(1001 + i));
        expect((alone as typeof original)(...values)).toBe(original(...values));
      } else if (typeof original === 'object' && original !== null)
        for (const [name, entry] of Object.entries(original))
          same(entry, (alone as Record<string, unknown>)[name]);
      else expect(alone).toBe(original);
    };
    // Strict, and without access to any name of this file.
    const alone: unknown = new Function(`'use strict'; return ${sourceOf(l.browser)};`)();
    same(l.browser, alone);
  },
);
