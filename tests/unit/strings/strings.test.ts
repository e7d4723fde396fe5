/** The words of the interface: every language has all of them. */
import { describe, expect, it } from 'vitest';
import { words as browserWords } from '../../../src/strings/browser.ts';
import { en, enBrowser } from '../../../src/strings/en.ts';
import {
  LANGUAGES,
  browserStrings,
  isKnownLanguage,
  strings,
  type BrowserStrings,
  type Strings,
} from '../../../src/strings/strings.ts';

type Entry = string | ((...values: string[]) => string);
interface Group {
  readonly [name: string]: Entry | Group;
}

/** Every entry by its path: `clauses.then.proposed`. */
function entriesOf(group: Group, path = ''): [path: string, entry: Entry][] {
  return Object.entries(group).flatMap(([name, entry]) =>
    typeof entry === 'object' ? entriesOf(entry, `${path}${name}.`) : [[path + name, entry]],
  );
}

/** What an entry is, so that two tables can be compared. */
const kindOf = (entry: Entry) =>
  typeof entry === 'string' ? 'words' : `a sentence of ${entry.length} values`;
const shapeOf = (table: Group) =>
  Object.fromEntries(entriesOf(table).map(([path, entry]) => [path, kindOf(entry)]));

it('refuses, in the compiler, a table that lacks a word or a group', () => {
  const { frame, ...others } = en;
  const { skip, ...lessFrame } = frame;
  // @ts-expect-error a group is missing
  const withoutGroup: Strings = others;
  // @ts-expect-error a word is missing
  const withoutWord: Strings = { ...others, frame: lessFrame };
  const { searchBox, ...scripts } = enBrowser;
  // @ts-expect-error a group of the scripts' words is missing
  const withoutScripts: BrowserStrings = scripts;
  expect([withoutGroup, withoutWord, skip, withoutScripts, searchBox]).toHaveLength(5);
});

const TABLES = Object.entries(LANGUAGES).flatMap(
  ([language, { strings: pages, browser }]): [name: string, table: object, english: object][] => [
    [`${language}: pages`, pages, en],
    [`${language}: scripts`, browser, enBrowser],
  ],
);

describe.each(TABLES)('%s', (_name, table, english) => {
  const entries = entriesOf(table as Group);

  it('has every word that English has', () => {
    expect(shapeOf(table as Group)).toEqual(shapeOf(english as Group));
  });

  it('has no empty word, and none that begins or ends with a space', () => {
    const words = entries.filter((e): e is [string, string] => typeof e[1] === 'string');
    expect(words.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('uses every value that a sentence is given', () => {
    const silent = entries.filter(([, entry]) => {
      if (typeof entry === 'string') return false;
      const values = Array.from({ length: entry.length }, (_, i) => String(1001 + i));
      const said = entry(...values);
      return values.length > 0 ? values.some((value) => !said.includes(value)) : said === '';
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });
});

describe.each(Object.entries(LANGUAGES))('%s', (language, { example, strings: table, browser }) => {
  it('is known by its tag, and by its tag with a country', () => {
    expect(isKnownLanguage(language)).toBe(true);
    expect(strings(example)).toBe(table);
    expect(browserStrings(example)).toBe(browser);
  });
});

it.each(['en', 'en-GB', 'en-IE', 'en-GB-oxendict'])('knows %s', (tag) => {
  expect(strings(tag)).toBe(en);
});

it.each(['', 'English', 'EN', 'en-gb', 'en_GB', 'cy', 'toString', 'x-en'])(
  'does not know “%s”',
  (tag) => {
    expect(isKnownLanguage(tag)).toBe(false);
    expect(() => strings(tag)).toThrow('no words');
  },
);

it('uses English if no language is named', () => {
  expect(strings()).toBe(en);
});

it('gives a script outside the bundle English', () => {
  expect(browserWords).toBe(enBrowser);
});
