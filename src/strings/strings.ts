/** The languages of the interface, and its words in each. */
import type { BrowserStrings } from './browser.ts';
import { en, enBrowser } from './en.ts';

/** Every word of the interface; another language has the same shape. */
export type Strings = typeof en;

export type { BrowserStrings };

/** Used if school.yaml names no language. */
export const DEFAULT_LANGUAGE = 'en-GB';

interface Language {
  name: string;
  example: string;
  strings: Strings;
  /** The words of the scripts: a separate table, so that scripts contain no other words. */
  browser: BrowserStrings;
}

/** By the first part of a language tag: `en` serves en-GB, en-IE and every other `en-…`. */
export const LANGUAGES = {
  en: { name: 'English', example: en.locale, strings: en, browser: enBrowser },
} as const satisfies Record<string, Language>;

/** The words of commands and of messages to authors: they are in English in every school. */
export const authorStrings: Strings = en;

/** What every language has for dates: an author may write them in any of them. */
export const DATE_WORDS: readonly Strings['dates'][] = Object.values(LANGUAGES).map(
  (language: Language) => language.strings.dates,
);

type KnownLanguage = keyof typeof LANGUAGES;

/** @returns null if the tag is not a language tag, is not in its usual form, or has no table */
function languageOf(tag: string): KnownLanguage | null {
  try {
    if (Intl.getCanonicalLocales(tag)[0] !== tag) return null;
  } catch {
    return null;
  }
  const [language = ''] = tag.split('-');
  return Object.hasOwn(LANGUAGES, language) ? (language as KnownLanguage) : null;
}

/** @param tag as in school.yaml and on pages: `en`, `en-GB` */
export const isKnownLanguage = (tag: string): boolean => languageOf(tag) !== null;

/**
 * The words of the interface in a language.
 * @throws Error for a tag that `isKnownLanguage` refuses
 */
export const strings = (tag: string = DEFAULT_LANGUAGE): Strings => tablesOf(tag).strings;

/** The same for the browser's scripts. */
export const browserStrings = (tag: string = DEFAULT_LANGUAGE): BrowserStrings =>
  tablesOf(tag).browser;

function tablesOf(tag: string): Language {
  const language = languageOf(tag);
  if (!language) throw new Error(`There are no words for the language “${tag}”.`);
  return LANGUAGES[language];
}
