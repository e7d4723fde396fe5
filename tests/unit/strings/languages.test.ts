/**
 * What depends on a language is given one: no file of the source names a language of its own,
 * or leaves it to the machine.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alphabetical, plainOrder } from '../../../src/language/alphabetical.ts';
import { listInWords } from '../../../src/language/list-in-words.ts';
import { LANGUAGES, strings } from '../../../src/strings/strings.ts';

const FORBIDDEN = [
  // A tag written out: 'en', "en-GB", lang="en".
  /(['"`])en(?:-[A-Za-z0-9]+)*\1/g,
  // The language of the machine, or one written out.
  /\.(?:localeCompare|toLocale\w*)\(/g,
  /\bIntl\.\w+\((?:\)|\[|undefined|['"`])/g,
];
/** The form of a day that machines read, which depends on no language. */
const ALLOWED: Record<string, string[]> = {
  'src/language/today-in.ts': ["'en-CA'", "Intl.DateTimeFormat('"],
};
/** The tables, which say what language they are. */
const TABLES = 'src/strings/';

const found = (source: string) => FORBIDDEN.flatMap((form) => source.match(form) ?? []);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((path) => /\.(astro|mdx|ts|js|cjs)$/.test(path) && !path.startsWith(TABLES));

it('no file of the source has a language of its own', () => {
  const faults = files.flatMap((path) =>
    found(readFileSync(path, 'utf8'))
      .filter((text) => !ALLOWED[path]?.includes(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});

it.each([
  "a.localeCompare(b, 'cy')",
  'day.toLocaleDateString()',
  "new Intl.Collator('cy')",
  'new Intl.ListFormat()',
  '<html lang="en">',
  "language ?? 'en-GB'",
])('such as %s', (source) => {
  expect(found(source)).toHaveLength(1);
});

it.each(['new Intl.Collator(locale)', "import { en } from './en.ts'", '"enough"'])(
  'but not %s',
  (source) => expect(found(source)).toEqual([]),
);

describe.each(Object.entries(LANGUAGES))('%s', (language, { example, strings: { locale } }) => {
  it('is sorted and listed as that language is', () => {
    expect(locale).toBe(example);
    expect(new Intl.Locale(locale).language).toBe(language);
    expect(Intl.Collator.supportedLocalesOf(locale)).toEqual([locale]);
    expect(Intl.ListFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });
});

describe('the order of names', () => {
  const sorted = (words: string, locale: string) => words.split(' ').sort(alphabetical(locale));

  it('is that of the language', () => {
    expect(sorted('llaw lwc dysgu ddoe chwarae cyn', 'en-GB')).toEqual(
      'chwarae cyn ddoe dysgu llaw lwc'.split(' '),
    );
    expect(sorted('llaw lwc dysgu ddoe chwarae cyn', 'cy')).toEqual(
      'cyn chwarae dysgu ddoe lwc llaw'.split(' '),
    );
  });

  it('in English is without regard to capitals and accents, which only settle what is left', () => {
    expect(sorted('Zoo été Apple ete banana apple', strings().locale)).toEqual(
      'apple Apple banana ete été Zoo'.split(' '),
    );
  });

  it('of what only machines know is that of the characters', () => {
    expect(['b-1', 'B', 'a', 'b', 'é', 'b-1'].sort(plainOrder)).toEqual(
      'B a b b-1 b-1 é'.split(' '),
    );
  });
});

it('a list is set as the language does', () => {
  expect(listInWords([], 'en-GB')).toBe('');
  expect(listInWords(['staff', 'governors', 'parents'], 'en-GB')).toBe('staff, governors, parents');
  expect(listInWords(['staff', 'llywodraethwyr'], 'cy')).toBe('staff, llywodraethwyr');
  expect(listInWords(['教師', '保護者'], 'ja')).toBe('教師 保護者');
});
