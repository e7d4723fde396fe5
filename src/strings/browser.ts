/**
 * The words of the browser’s scripts, in the school’s language.
 *
 * This file is what tests and the type checker see, in English. In the bundle, `browserWords`
 * (src/build/browser-words.ts) puts the words of the school’s language in its place, so that
 * no reader loads another language.
 */
import { enBrowser } from './en.ts';
import type { BrowserStrings } from './strings.ts';

export const words: BrowserStrings = enBrowser;
