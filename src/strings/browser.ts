/**
 * The words of the browser’s scripts, in the school’s language.
 *
 * Tests and the type checker use this file, in English. In the bundle, `browserWords`
 * (src/build/browser-words.ts) replaces it with the words of the school’s language, each group
 * with the script that shows it, so that no reader loads another language. Use a word by its
 * whole name, `words.group.name`: the bundler then leaves out what is not used.
 */
import { enBrowser } from './en.ts';

/** Every word of the browser’s scripts; another language has the same shape. */
export type BrowserStrings = typeof enBrowser;

export const words: BrowserStrings = enBrowser;
