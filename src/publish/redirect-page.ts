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
  /** Places of the page that are linked to. Without scripts the one that is asked for is shown as a link. */
  places?: readonly { anchor: string; words: string }[];
}

/** `verify` knows this script by its hash (site-check/foreign-parts.ts). */
const SCRIPT = 'location.replace(document.querySelector("a").href+location.hash)';

const STYLE = 'li:not(:target){display:none}';

export function redirectPage({
  from,
  to,
  title,
  says,
  link,
  language,
  places = [],
}: Redirection): string {
  const target = escapeHtml(relative(from, to));
  const items = places.map(({ anchor, words }) => {
    const id = escapeHtml(anchor);
    return `<li id="${id}"><a href="${target}#${id}">${escapeHtml(words)}</a></li>`;
  });
  const styles = places.length > 0 ? [STYLE] : [];
  // A browser that leads on by itself forgets the place: where there are places, readers lead on.
  const onward =
    places.length > 0
      ? `<style>${STYLE}</style>`
      : `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`;
  const list = places.length > 0 ? `<noscript><ul>${items.join('')}</ul></noscript>` : '';
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${securityPolicy({ styles, scripts: [SCRIPT] })}">`,
    `<link rel="icon" href="${escapeHtml(relative(from, address.favicon()))}" type="image/svg+xml">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><meta name="robots" content="noindex">`,
    `${onward}</head><body><main><h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(says)} <a href="${target}">${escapeHtml(link)}</a></p>${list}</main>`,
    `<script>${SCRIPT}</script></body></html>\n`,
  ].join('');
}
