/**
 * A page that leads to another address: by script, which keeps the #anchor; without scripts
 * by the browser; or by a link.
 */
import { address, relative } from '../policy/address.ts';
import { escapeHtml } from './html.ts';
import { securityPolicy } from './security-policy.ts';

export interface Redirection {
  /** Both from the root of the site. */
  from: string;
  to: string;
  title: string;
  /** What a reader is told before the link. */
  says: string;
  /** The link’s words. */
  link: string;
  /** A tag, as in school.yaml. */
  language: string;
}

/** `verify` knows this script by its hash (site-check/foreign-parts.ts). */
const SCRIPT = 'location.replace(document.querySelector("a").href+location.hash)';

export function redirectPage({ from, to, title, says, link, language }: Redirection): string {
  const target = escapeHtml(relative(from, to));
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${securityPolicy({ scripts: [SCRIPT] })}">`,
    `<link rel="icon" href="${escapeHtml(relative(from, address.favicon()))}" type="image/svg+xml">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><meta name="robots" content="noindex">`,
    `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`,
    `</head><body><main><h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(says)} <a href="${target}">${escapeHtml(link)}</a></p></main>`,
    `<script>${SCRIPT}</script></body></html>\n`,
  ].join('');
}
