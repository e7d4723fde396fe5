/** What goes beyond a limit in the text of an edition: looked for before it is parsed, and in its syntax tree before that is read. */
import type { Nodes, Root } from 'mdast';
import type { Excess } from './limits.ts';
import { LIMITS } from './limits.ts';

/** Quotations and lists that a line opens: `> - 1. `. */
const OPENED = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const MARKER = />|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])/g;
/** A line beneath the headings of a table: `|---|:-:|`. */
const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:|-]*)?$/;

/** The first thing in Markdown, or MDX, that is too long or too deep to be parsed; null nearly always. */
export function excessInText(text: string): Excess | null {
  if (text.length > LIMITS.edition.most)
    return { limit: 'edition', position: null, found: text.length };
  let components = 0;
  let clauses = 0;
  let paragraph = { line: 1, length: 0 };
  /** In a list or a table, each line begins a paragraph of its own. */
  let inList = false;
  let inTable = false;
  let line = 0;
  for (let start = 0; start <= text.length; line++) {
    const end = text.indexOf('\n', start);
    const words = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length + 1 : end + 1;
    if (words.trim() === '') {
      paragraph = { line: line + 2, length: 0 };
      inList = inTable = false;
      continue;
    }
    const [opened = ''] = OPENED.exec(words) ?? [];
    const markers = opened.match(MARKER)?.length ?? 0;
    const indent = columnsOf(words);
    if (markers + (opened.trim() === '' ? 0 : Math.floor(indent / 2)) > LIMITS.depth.most)
      return { limit: 'depth', position: { line: line + 1, column: 1 } };
    if (words.includes('<')) {
      components +=
        (words.match(/<Note\b/g)?.length ?? 0) - (words.match(/<\/Note\b/g)?.length ?? 0);
      if (components > LIMITS.depth.most)
        return { limit: 'depth', position: { line: line + 1, column: words.indexOf('<') + 1 } };
    }
    // Only a bullet or “1.” begins a list right behind a paragraph.
    const beginsItem: boolean = inList
      ? /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(words)
      : indent < 4 &&
        (paragraph.length === 0 ? markers > 0 : /^[ >]*(?:[-*+]|1[.)])[ \t]/.test(words));
    inList ||= beginsItem;
    inTable ||= words.includes('|') && DELIMITERS.test(words);
    if (beginsItem || inTable || /^[ >]*#{1,6} /.test(words))
      paragraph = { line: line + 1, length: 0 };
    if (paragraph.length === 0) clauses += Math.max(1, markers);
    if (clauses > LIMITS.clauses.most)
      return { limit: 'clauses', position: { line: line + 1, column: 1 } };
    paragraph.length += words.length + 1;
    if (paragraph.length > LIMITS.paragraph.most)
      return { limit: 'paragraph', position: { line: paragraph.line, column: 1 } };
  }
  return null;
}

function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4;
    else break;
  }
  return columns;
}

/** Steps of the syntax tree that one level of the text can take: a list, its item, its paragraph. */
const STEPS = 3;

/** The first thing in a syntax tree that is too deep or too wide to be read; null nearly always. */
export function excessInTree(tree: Root): Excess | null {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    const limit =
      depth > STEPS * LIMITS.depth.most
        ? 'depth'
        : node.type === 'tableRow' && node.children.length > LIMITS.columns.most
          ? 'columns'
          : null;
    if (limit) return { limit, position: node.position?.start ?? null };
    if ('children' in node)
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return null;
}
