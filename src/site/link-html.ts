/** Pieces of HTML that pages put into the sentences of the interface. */
import { escapeHtml } from '../publish/html.ts';

/** @param to the address, relative to the page */
export const linkHtml = (to: string, words: string): string =>
  `<a href="${escapeHtml(to)}">${escapeHtml(words)}</a>`;

/** Links one after the other in a sentence, with nothing between a link and its comma. */
export const linksInLine = (links: readonly { to: string; words: string }[]): string =>
  links.map(({ to, words }) => linkHtml(to, words)).join(', ');

/** Words after a link's own words for people who hear only the links; not shown. */
export const hiddenHtml = (words: string): string =>
  `<span class="hidden"> ${escapeHtml(words)}</span>`;

/**
 * Words on a line of their own: for a whole block, where no reader sees the white space. Never for a
 * part of a sentence, where a link would be underlined beyond its words and a comma stand alone.
 */
export const ownLine = (words: string): string => `\n${words}\n`;
