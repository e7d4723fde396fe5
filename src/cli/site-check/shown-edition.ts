/**
 * The words of an edition as its page shows them.
 *
 * Shares nothing with what makes the page: it reads the HTML that readers get, and takes every
 * word in the policy's text for the policy's, but for what stands beside a clause and is marked so.
 */
import type { Element, Nodes } from 'hast';
import {
  attribute,
  childrenOf,
  classesOf,
  elementsIn,
  htmlTree,
  squeeze,
  wordsIn,
} from './html-tree.ts';

export interface ShownClause {
  id: string;
  /** The number that is its address too (`6.1.14`), or null. */
  number: string | null;
  /** What stands in the margin: all of its number, or the end of it. */
  label: string;
  /** White space squeezed. */
  text: string;
}

export interface ShownEdition {
  title: string;
  /** The code under “About this edition”. */
  code: string;
  /** In reading order. */
  clauses: ShownClause[];
  /** What no page of an edition has in the policy's text, a sentence each. */
  odd: string[];
}

/** What stands beside a clause and is not its text: its number, notes, where its links lead, and what became of it. */
const BESIDE = ['was', 'then', 'notes', 'leads', 'correction', 'gone'];

/** The elements that a policy's text is made of. Any other could hide words or put some in. */
const TEXT = new Set(
  'div h2 h3 h4 h5 h6 span p a ol ul li blockquote table thead tbody tr th td section strong em code s sup br img'.split(
    ' ',
  ),
);

/**
 * @param bytes of a page
 * @param footnotes the ids of the edition's footnotes, in order: their marks are no words
 * @returns null where the page shows no edition
 */
export function shownEdition(bytes: Uint8Array, footnotes: readonly string[]): ShownEdition | null {
  const tree = htmlTree(bytes);
  if (!tree) return null;
  const bodies = waysTo(tree, (e) => classesOf(e).includes('body'));
  const [way] = bodies;
  const body = way?.at(-1);
  if (!way || !body || !way.some((e) => e.tagName === 'article')) return null;
  const clauses: ShownClause[] = [];
  const odd = way.flatMap(hiding);
  if (bodies.length > 1) odd.push('shows more than one text');

  const read = (node: Nodes, clause: ShownClause | null): void => {
    if (node.type === 'text') return add(node.value, clause);
    if (node.type !== 'element') return;
    const classes = classesOf(node);
    if (classes.includes('n')) return clause ? readNumber(node, clause) : add(wordsIn(node), null);
    if (node.properties.id === '_about' || classes.some((c) => BESIDE.includes(c))) return;
    if (node.tagName === 'sup' && isFootnoteMark(node, footnotes)) return;
    if (!TEXT.has(node.tagName)) odd.push(`has <${node.tagName}> in the policy’s text`);
    odd.push(...hiding(node));
    if (node.tagName === 'br') return add('\n', clause);
    if (node.tagName === 'img') return add(attribute(node, 'alt') ?? '', clause);
    const own = clauseAt(node);
    if (own) clauses.push(own);
    let cells = 0;
    for (const child of childrenOf(node)) {
      const isCell = child.type === 'element' && /^t[hd]$/.test(child.tagName);
      if (isCell && cells++ > 0) add(' | ', own ?? clause);
      read(child, own ?? clause);
    }
  };
  const add = (words: string, clause: ShownClause | null) => {
    if (clause) clause.text += words;
    else if (squeeze(words) !== '')
      odd.push(`has words that belong to no clause: “${squeeze(words)}”`);
  };

  for (const child of childrenOf(body)) read(child, null);
  for (const clause of clauses) clause.text = squeeze(clause.text);
  const elements = elementsIn(tree);
  const about = elements.find((e) => e.properties.id === '_about');
  const code = about && elementsIn(about).find((e) => e.tagName === 'code');
  return {
    title: elements
      .filter((e) => e.tagName === 'h1')
      .map((e) => squeeze(wordsIn(e)))
      .join(' · '),
    code: code ? squeeze(wordsIn(code)) : '',
    clauses,
    odd,
  };
}

/** The elements on the way to each one that fits, itself the last. */
function waysTo(node: Nodes, fits: (e: Element) => boolean, above: Element[] = []): Element[][] {
  return childrenOf(node).flatMap((child) => {
    if (child.type !== 'element') return waysTo(child, fits, above);
    const way = [...above, child];
    return [...(fits(child) ? [way] : []), ...waysTo(child, fits, way)];
  });
}

/** How an element may keep what is in it from readers; nothing of the kind is on a page of ours. */
function hiding(element: Element): string[] {
  const how = ['style', 'hidden', 'inert', 'popover', 'ariaHidden'].filter(
    (name) => attribute(element, name) !== null,
  );
  if (classesOf(element).includes('hidden')) how.push('class');
  return how.map((name) => `has <${element.tagName}> with “${name}” around the policy’s words`);
}

/** A clause is what has an id and is laid out as one: a block with a margin, or a table's row. */
function clauseAt(element: Element): ShownClause | null {
  const id = attribute(element, 'id');
  const isClause = classesOf(element).includes('c') || element.tagName === 'tr';
  return id !== null && isClause ? { id, number: null, label: '', text: '' } : null;
}

function readNumber(link: Element, clause: ShownClause): void {
  const seen = childrenOf(link).filter(
    (child) => child.type !== 'element' || !classesOf(child).includes('hidden'),
  );
  clause.number = attribute(link, 'data-number') ?? attribute(link, 'id');
  clause.label += squeeze(seen.map(wordsIn).join(''));
}

/** The mark of a footnote: a link to one of them that says which in order it is, and nothing else. */
function isFootnoteMark(sup: Element, footnotes: readonly string[]): boolean {
  const [link, ...more] = sup.children;
  if (link?.type !== 'element' || link.tagName !== 'a' || more.length > 0) return false;
  const index = footnotes.indexOf(attribute(link, 'href')?.slice(1) ?? '');
  return index >= 0 && wordsIn(link) === String(index + 1);
}
