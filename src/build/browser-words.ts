/**
 * Gives the browser's scripts their words in the school's language, and in no other.
 *
 * In place of src/strings/browser.ts the bundle gets a module for each group of that
 * language's table: a group is loaded with the script that shows it, and a page loads no
 * words of scripts that it does not run. Only school.yaml is read for it: the editions are
 * being parsed in another thread while the scripts are bundled (parse-ahead.ts).
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readSchoolFile } from '../content/read-content.ts';
import { parseSchool } from '../content/school.ts';
import { DEFAULT_LANGUAGE, browserStrings, type BrowserStrings } from '../strings/strings.ts';
import { context } from './context.ts';

const WORDS = resolve(import.meta.dirname, '../strings/browser.ts');

type Entry = string | ((...values: never[]) => string);
interface Group {
  readonly [name: string]: Entry | Group;
}

export const browserWords = (): Plugin => ({
  name: 'browser-words',
  enforce: 'pre',
  load: (id) => {
    const [path = '', group] = id.split('?');
    return resolve(path) === WORDS ? moduleOf(wordsFor(context.contentFolder), group) : null;
  },
});

/** The table for a content folder. What is wrong in its school.yaml is reported with the content. */
export function wordsFor(contentFolder: string): BrowserStrings {
  const { school } = parseSchool(readSchoolFile(contentFolder), contentFolder);
  return browserStrings(school?.language ?? DEFAULT_LANGUAGE);
}

/**
 * The text of the module that takes the place of browser.ts, or for one part of it.
 * @param part what follows the question mark in an import: `all` for the table, or a group's name
 */
export function moduleOf(table: Group, part?: string): string {
  if (part === undefined) return `export * as words from './browser.ts?all';`;
  const group = part === 'all' ? table : table[part];
  if (typeof group !== 'object') throw new Error(`The scripts’ words have no group “${part}”.`);
  return Object.entries(group)
    .map(([name, entry]) =>
      part === 'all' && typeof entry === 'object'
        ? `export * as ${name} from './browser.ts?${name}';`
        : `export const ${name} = ${sourceOf(entry)};`,
    )
    .join('\n');
}

/** An entry as it is written in a script. A sentence uses nothing but its values, so its own text will do. */
export function sourceOf(entry: Entry | Group): string {
  if (typeof entry === 'string') return JSON.stringify(entry);
  if (typeof entry === 'function') return entry.toString();
  const fields = Object.entries(entry).map(
    ([name, inner]) => `${JSON.stringify(name)}: ${sourceOf(inner)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
