/** Finding one's way in a page: what is text, what stands around it, what is never shown. */
import type { Element, Nodes, Root } from 'hast';

/** What stands around a page's text. */
export const FURNITURE: Record<string, string> = {
  nav: 'navigation',
  header: 'header',
  footer: 'footer',
  aside: 'words at the side',
  form: 'form',
  button: 'button',
  title: 'title of the page',
  note: 'editorial note',
  noscript: 'words for browsers without scripts',
};
export const SILENT = new Set([
  'script',
  'style',
  'template',
  'meta',
  'link',
  'head',
  'svg',
  'iframe',
  'object',
]);
export const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br img o:p'.split(
    ' ',
  ),
);

export const fold = (text: string) =>
  text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ');

export function find(node: Root | Element, names: readonly string[]): Element | null {
  for (const element of descendants(node)) if (names.includes(element.tagName)) return element;
  return null;
}

export function* descendants(node: Root | Element): Generator<Element> {
  for (const child of node.children)
    if (child.type === 'element') {
      yield child;
      yield* descendants(child);
    }
}

export function contains(node: Element, inner: Element): boolean {
  for (const element of descendants(node)) if (element === inner) return true;
  return false;
}

/** Rows of a table, not those of tables inside it. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

export function wordsIn(node: Nodes): string {
  if (node.type === 'text') return fold(node.value);
  if (
    !('children' in node) ||
    (node.type === 'element' && SILENT.has(node.tagName) && node.tagName !== 'head')
  )
    return '';
  const words = node.children.map((c) => wordsIn(c)).join('');
  return node.type === 'element' && (!INLINE.has(node.tagName) || node.tagName === 'br')
    ? ` ${words} `
    : words;
}
