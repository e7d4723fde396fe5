/**
 * Gives the browser's scripts their words in the school's language, and in no other.
 *
 * In place of src/strings/browser.ts the bundle gets a line that takes the table of that
 * language from its own file. Only school.yaml is read for it: the editions are being
 * parsed in another thread while the scripts are bundled (parse-ahead.ts).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parseSchool } from '../content/school.ts';
import { DEFAULT_LANGUAGE, languageOf } from '../strings/strings.ts';
import { context } from './context.ts';

const WORDS = resolve(import.meta.dirname, '../strings/browser.ts');

export const browserWords = (): Plugin => ({
  name: 'browser-words',
  enforce: 'pre',
  load: (id) => (resolve(id) === WORDS ? moduleOf(context.contentFolder) : null),
});

/** The text of the module that exports the words. What is wrong in school.yaml is reported with the content. */
export function moduleOf(contentFolder: string): string {
  const file = join(contentFolder, 'school.yaml');
  const { school } = parseSchool(existsSync(file) ? readFileSync(file, 'utf8') : '', file);
  const language = languageOf(school?.language ?? DEFAULT_LANGUAGE) ?? 'en';
  return `export { ${language}Browser as words } from './${language}.ts';`;
}
