/** Reads HTML back with another program's parser, and checks it tag by tag. */
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements as a browser would understand them. */
export const parse = (html: string): Nodes => fromHtml(html, { fragment: true });

/** The words of a tree, `<br>` as a line end; elements for which `leaveOut` is true are left out. */
export function wordsOf(
  node: Nodes,
  leaveOut: (name: string, classes: unknown) => boolean,
): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && leaveOut(node.tagName, node.properties.className)) return '';
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map((child) => wordsOf(child, leaveOut)).join('') : '';
}

/** Every element of a tree in order: its name and its attributes. */
export function elementsOf(node: Nodes): { name: string; attributes: Record<string, unknown> }[] {
  const inside = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element'
    ? [{ name: node.tagName, attributes: { ...node.properties } }, ...inside]
    : inside;
}

/**
 * What is wrong with the tags of a piece of HTML: one that is not closed in its
 * place, a link inside a link. A browser would repair these in silence.
 */
export function tagFaults(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z]+)[^<>]*>/g)) {
    if (name === 'br') continue;
    if (slash === '') {
      if (name === 'a' && open.includes('a')) faults.push(`${tag} inside a link`);
      open.push(name);
    } else if (open.pop() !== name) faults.push(`${tag} closes nothing`);
  }
  return [...faults, ...open.map((name) => `<${name}> is left open`)];
}
