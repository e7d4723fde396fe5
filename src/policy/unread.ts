/**
 * What a reader of a text sees and the clauses do not hold: pictures, raw HTML, ticks, lines
 * across the page. A comparison of the clauses cannot speak for these, and names them instead.
 */
import type { Nodes, Root } from 'mdast';
import type { Position } from '../messages/position.ts';
import { startOf } from './inline.ts';

/** Something that is not read, as it is written; `broken`: what has no place in the file’s own form. */
export interface Unread {
  kind: UnreadKind;
  position: Position;
  /** Its characters in the file. */
  source: string;
}

export type UnreadKind = 'picture' | 'html' | 'tick' | 'rule' | 'link-title' | 'broken';

/**
 * Everything of a text that its clauses do not hold, in reading order.
 * @param text what the tree was parsed from
 */
export function unreadIn(tree: Root, text: string): Unread[] {
  const found: Unread[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const kind = kindOf(node);
    if (kind) found.push({ kind, position: startOf(node), source: sourceOf(node, kind, text) });
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return found;
}

function kindOf(node: Nodes): UnreadKind | null {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return 'picture';
    case 'html':
      // A remark that no reader sees.
      return /^<!--[\s\S]*?-->\s*$/.test(node.value) ? null : 'html';
    case 'thematicBreak':
      return 'rule';
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'tick' : null;
    case 'link':
      return typeof node.title === 'string' ? 'link-title' : null;
    default:
      return null;
  }
}

function sourceOf(node: Nodes, kind: UnreadKind, text: string): string {
  const { start, end } = node.position ?? {};
  const source = text.slice(start?.offset ?? 0, end?.offset ?? 0);
  // Of an item its words are read; what is not read is whether it is ticked.
  return kind === 'tick' ? (source.split('\n')[0] ?? '') : source;
}
