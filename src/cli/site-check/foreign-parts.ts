/**
 * What a page holds that no page of the site does: scripts, styles and frames from elsewhere or
 * of unknown text, forms that send words away, links that run. Asks nothing of the manifest.
 */
import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { attribute, elementsIn, htmlTree, insideOf, wordsIn } from './html-tree.ts';

/** What stands in the text of pages, by the SHA-256 of it. */
const OWN_TEXTS: readonly string[] = [
  // The script that takes the #anchor along where an address leads to another (Redirect.astro).
  '6d870f5c7304dfdb6b2a8e82d7aec4eb6811ee90371d8a47827582385ba0c65c',
  // The style that shows the place which was asked for, without scripts (redirect-page.ts).
  'eb5696c572a7a3fd12f475434d0abf45ac99218c3878eb80ca4f54dbaa71c83f',
  // The script and the style of the page for what is not there (404.astro).
  'c5c7c717cc3ea18e90b2d5a1194a52e9c052f4e9d27e4daf07366aaff9838500',
  '0b324269bea01d65266880e4be751d6b3cbef5e0562d772ce5ded943d2d0c4f7',
  // The script that sees whether the address asks for a part of the page (asked.js).
  '26aec9c4019f09998a7e000c974ed758fe3c1c3f97e6c41e7f1347127d0a579a',
  // The script that asks for what a linked search needs (search/preload.js).
  '6ddf7f08e10bc4f520b674320e8fd7a0418b6bcddce7229de1c2cfbb67415e3d',
];

/** The running head and foot of a printed sheet; its words are set aside before it is compared. */
const SHEET_STYLE = /^(main\{--sheet:[\d.]+pt\})?@page\{[^{}]*(@[a-z-]+\{[^{}]*\})*\}$/;
const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/** The security policy of every page, but for the hashes of what stands in it. */
const SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";
const HASHES = / 'sha256-[^']*'/g;

/** Elements that show something else inside a page, or move all its links. */
const NEVER = 'applet base embed fencedframe frame frameset iframe object portal'.split(' ');

/** Attributes that hold addresses, with whether a browser asks there by itself. */
const ADDRESSES: Record<string, boolean> = {
  href: false,
  xLinkHref: true,
  src: true,
  srcSet: true,
  poster: true,
  data: true,
  background: true,
  // It asks when a reader sends a form off or follows a link; with what they wrote or did.
  action: true,
  formAction: true,
  ping: true,
};

/**
 * @param file the page's path, from which its links are understood
 * @returns sentences that go on after its name
 */
export function foreignParts(file: string, bytes: Uint8Array): string[] {
  const page = htmlTree(bytes);
  if (!page) return ['is nested too deeply to be read'];
  const elements = elementsIn(page);
  const policies = elements.filter((e) => isMeta(e, 'content-security-policy'));
  const isOwn = (e: Element) => attribute(e, 'content')?.replaceAll(HASHES, '') === SECURITY_POLICY;
  const found = elements.flatMap((element) => [
    ...partsOf(element, file),
    ...Object.keys(element.properties).flatMap((name) => partsIn(element, name, file)),
  ]);
  if (policies.length !== 1 || !policies.every(isOwn))
    found.push('does not have the site’s security policy');
  return [...new Set(found)];
}

/** What a page leads to inside the site, as paths. */
export function linksOf(file: string, bytes: Uint8Array): string[] {
  const page = htmlTree(bytes);
  if (!page) return [];
  const links = elementsIn(page).flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
  );
  return [...new Set(links.flatMap((link) => insideOf(file, link) ?? []))];
}

const isMeta = (element: Element, name: string) =>
  element.tagName === 'meta' && attribute(element, 'httpEquiv')?.toLowerCase() === name;

/** What is foreign in an element as a whole. */
function partsOf(element: Element, file: string): string[] {
  const { tagName } = element;
  if (NEVER.includes(tagName)) return [`has <${tagName}>, which no page of the site has`];
  if (tagName === 'script' && attribute(element, 'src') === null) {
    const hash = hashOf(wordsIn(element));
    return OWN_TEXTS.includes(hash) ? [] : [`has a script in it that is not the site’s: ${hash}`];
  }
  if (tagName === 'style') {
    const text = wordsIn(element);
    const isOwn =
      SHEET_STYLE.test(text.replaceAll(QUOTED, '""')) || OWN_TEXTS.includes(hashOf(text));
    return isOwn ? [] : [`has a style in it that is not the site’s: ${hashOf(text)}`];
  }
  if (tagName !== 'meta' || isMeta(element, 'content-security-policy')) return [];
  const instruction = attribute(element, 'httpEquiv');
  const content = attribute(element, 'content') ?? '';
  const [, to] = /^0; url=(.*)$/.exec(content) ?? [];
  const isOwn =
    instruction === null ||
    (isMeta(element, 'refresh') && to !== undefined && insideOf(file, to) !== null);
  return isOwn ? [] : [`tells the browser: ${instruction} ${content}`];
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What is foreign in one attribute. */
function partsIn(element: Element, name: string, file: string): string[] {
  const { tagName } = element;
  const value = attribute(element, name);
  if (value === null) return [];
  const says = (what: string) => [`has <${tagName}> ${what}`];
  if (/^on/i.test(name)) return says(`that runs a script (${name.toLowerCase()})`);
  if (name === 'style') return says(`with a style of its own: ${value}`);
  if (name === 'srcDoc') return says('with a page of its own');
  const loads = ADDRESSES[name];
  if (loads === undefined) return [];
  // A browser overlooks white space and control characters in it.

  if (/^(javascript|vbscript):/i.test(value.replace(/[\u0000-\u0020]/g, '')))
    return says(`that leads to a script: ${value}`);
  const asks = loads || (tagName === 'link' && !isOnlyNamed(element));
  const isPicture = tagName === 'img' && value.startsWith('data:image/');
  if (!asks || isPicture) return [];
  const links =
    name === 'srcSet' ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value];
  return links
    .filter((link) => insideOf(file, link) === null)
    .flatMap((link) => says(`that asks another place: ${link}`));
}

/** A link that says where a page is to be found, and loads nothing. */
const isOnlyNamed = (link: Element) =>
  ['alternate', 'canonical'].includes(attribute(link, 'rel') ?? '');
