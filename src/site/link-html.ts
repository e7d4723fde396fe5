/** Pieces of HTML that pages put into the sentences of the interface. */
import { escapeHtml } from '../publish/html.ts';

/** @param to the address, relative to the page */
export const linkHtml = (to: string, words: string): string =>
  `<a href="${escapeHtml(to)}">${escapeHtml(words)}</a>`;

/** Words after a link's own words for people who hear only the links; not shown. */
export const hiddenHtml = (words: string): string =>
  `<span class="hidden"> ${escapeHtml(words)}</span>`;

/**
 * Words on a line of their own. No reader sees the white space; pages have always been
 * published with it, and what is published changes only for a reason.
 */
export const ownLine = (words: string): string => `\n${words}\n`;
