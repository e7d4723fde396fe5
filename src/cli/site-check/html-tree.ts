/** The elements of a published page, read by a parser that is not ours, as a browser reads them. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

export const isPage = (path: string): boolean => /\.x?html?$/i.test(path);

const decoder = new TextDecoder();

/** @returns null for a page that no parser can hold: nested more deeply than the machine can follow */
export function htmlTree(bytes: Uint8Array): Root | null {
  try {
    return fromHtml(decoder.decode(bytes));
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** What is in a node, inert templates included. */
export const childrenOf = (node: Nodes): readonly Nodes[] => [
  ...('children' in node ? node.children : []),
  ...('content' in node && node.content ? [node.content] : []),
];

/** Every element of a tree, in reading order. */
export function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  const collect = (from: Nodes) => {
    for (const child of childrenOf(from)) {
      if (child.type === 'element') found.push(child);
      collect(child);
    }
  };
  collect(node);
  return found;
}

/** All words in a node. */
export const wordsIn = (node: Nodes): string =>
  node.type === 'text' ? node.value : childrenOf(node).map(wordsIn).join('');

/** White space as a reader sees it: any of it is one space, and none stands at the ends. */
export const squeeze = (text: string): string =>
  text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** An attribute as text; null where it is not there. */
export function attribute({ properties }: Element, name: string): string | null {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Stands for the site's folder, wherever that is. */
const FOLDER = 'https://site.invalid/folder/';

/**
 * Where a link of a page leads: a path from the root of the site, without what follows
 * `?` or `#`; null where that is outside the site's folder.
 * @param file the page's path
 */
export function insideOf(file: string, link: string): string | null {
  let to: URL;
  try {
    to = new URL(link, FOLDER + file);
  } catch {
    return null;
  }
  if (!to.href.startsWith(FOLDER)) return null;
  try {
    const path = decodeURIComponent(to.pathname.slice(new URL(FOLDER).pathname.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}
