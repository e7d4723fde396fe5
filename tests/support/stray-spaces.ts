/** Spaces that a reader sees before a comma or a full stop, or inside a bracket, in the words of a page. */
import type { Nodes } from 'hast';
import { childrenOf, classesOf, htmlTree } from '../../src/cli/site-check/html-tree.ts';

/** Elements that begin and end a line of their own; the words of any other run on. */
const BLOCKS = new Set(
  `address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol option p pre section select summary svg
  table tbody td text tfoot th thead title tr ul`.split(/\s+/),
);
const UNSEEN = new Set(['head', 'script', 'style', 'template']);

const LINE = '\n\n';

/** Words for people who do not see the marks are not seen either. */
const isSeen = (node: Nodes): boolean =>
  node.type !== 'element' || (!UNSEEN.has(node.tagName) && !classesOf(node).includes('hidden'));

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!isSeen(node)) return '';
  const inside = childrenOf(node).map(textOf).join('');
  return node.type === 'element' && BLOCKS.has(node.tagName) ? LINE + inside + LINE : inside;
}

/** The words of a page as they are seen, line by line. */
export const visibleLines = (page: Uint8Array): string[] =>
  textOf(htmlTree(page)!)
    .split(LINE)
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean);

const BEFORE = String.raw`[^ ]* [,.;:!?)\]’”](?=[ ,.;:!?)\]’”]|$)`;
const AFTER = String.raw`[(\[“‘] [^ ]*`;
const STRAY = new RegExp(`${BEFORE}|${AFTER}`, 'g');

/**
 * Every stray space of a page, with what stands around it.
 * @param own the policies' own words, which stay as they are
 */
export const straySpaces = (page: Uint8Array, own = ''): string[] =>
  visibleLines(page).flatMap((line) =>
    [...line.matchAll(STRAY)]
      .filter(([found]) => !own.includes(found))
      .map(({ 0: found, index }) => line.slice(Math.max(0, index - 20), index + found.length + 10)),
  );
