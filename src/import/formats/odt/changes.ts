/**
 * Tracked changes of an OpenDocument text: counts them, and gives the text with all of them or as
 * it was before any.
 *
 * The text in the file is the one with all changes: what was inserted stands between two marks,
 * and what was deleted lies at the top of the file, with a mark where it stood.
 */
import { child, childrenOf, descendants, elements, type Xml } from '../read-xml.ts';
import { wordsIn } from './words-in.ts';

export interface TrackedChanges {
  insertions: number;
  deletions: number;
  formatting: number;
  /** The first few inserted and deleted words, to recognise the changes by. */
  examples: string[];
}

const idOf = ({ attributes }: Xml): string => attributes['xml:id'] ?? attributes['text:id'] ?? '';

const regionsIn = (text: Xml): Xml[] =>
  childrenOf(child(text, 'text:tracked-changes'), 'text:changed-region');

export function findChanges(text: Xml): TrackedChanges {
  const regions = regionsIn(text);
  const having = (name: string) => regions.filter((region) => child(region, name));
  const inserted = having('text:insertion');
  const deleted = having('text:deletion');
  const examples = [
    ...inserted.map((region) => ['inserted', insertedWords(text, idOf(region))] as const),
    ...deleted.map((region) => ['deleted', wordsIn(region)] as const),
  ].flatMap(([what, words]) =>
    words === '' ? [] : [`${what} “${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`],
  );
  return {
    insertions: inserted.length,
    deletions: deleted.length,
    formatting: having('text:format-change').length,
    examples: examples.slice(0, 3),
  };
}

function insertedWords(text: Xml, id: string): string {
  let isInside = false;
  let words = '';
  const visit = (node: Xml): void => {
    for (const inner of node.children)
      if (typeof inner === 'string') {
        if (isInside) words += inner;
      } else if (inner.attributes['text:change-id'] === id)
        isInside = inner.name === 'text:change-start';
      else {
        visit(inner);
        if (inner.name === 'text:p' || inner.name === 'text:h') words += ' ';
      }
  };
  visit(text);
  return words.replace(/\s+/g, ' ').trim();
}

/** @param text `office:text` */
export function applyDecision(text: Xml, decision: 'accept' | 'reject'): Xml {
  return decision === 'accept' ? text : new Rejection(text).text;
}

type Nodes = (Xml | string)[];

/** The text before all changes. */
class Rejection {
  readonly text: Xml;
  private readonly inserted = new Set<string>();
  /** By the id of the change: what stood at its mark. */
  private readonly deleted = new Map<string, Xml[]>();
  /** Insertions within which the walk through the text is. */
  private readonly open = new Set<string>();

  constructor(text: Xml) {
    for (const region of regionsIn(text)) {
      const deletion = child(region, 'text:deletion');
      if (child(region, 'text:insertion')) this.inserted.add(idOf(region));
      if (deletion)
        this.deleted.set(
          idOf(region),
          elements(deletion).filter(({ name }) => name !== 'office:change-info'),
        );
    }
    this.text = { ...text, children: this.blocks(text) };
  }

  /** The children of an element that holds paragraphs. */
  private blocks(parent: Xml): Nodes {
    const kept: Nodes = [];
    /** The paragraph in which the insertion began that is open. */
    let cut: Xml | null = null;
    for (const node of parent.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'text:tracked-changes') continue;
      if (this.takeMark(node)) {
        if (node.name === 'text:change' && this.open.size === 0)
          kept.push(...(this.deleted.get(node.attributes['text:change-id'] ?? '') ?? []));
        continue;
      }
      const isParagraph = node.name === 'text:p' || node.name === 'text:h';
      const wasOpen = this.open.size > 0;
      const read = { ...node, children: isParagraph ? this.inline(node) : this.blocks(node) };
      const isOpen = this.open.size > 0;
      if (wasOpen && isParagraph) {
        // What is left of a paragraph whose beginning was inserted belongs to the one before.
        if (cut && read.children.length > 0) cut.children = [...cut.children, ...read.children];
        else if (read.children.length > 0 || !isOpen) kept.push(read);
        if (read.children.length > 0) cut = isOpen ? (cut ?? read) : null;
      } else if (!wasOpen || read.children.length > 0) {
        kept.push(read);
        cut = isParagraph && isOpen ? read : null;
      }
    }
    return kept.flatMap((node) => (typeof node === 'string' ? [node] : restored(node)));
  }

  /** The children of a paragraph or of a stretch of it; what was deleted there stands in an element of its own. */
  private inline(parent: Xml): Nodes {
    const kept: Nodes = [];
    for (const node of parent.children) {
      if (typeof node === 'string') {
        if (this.open.size === 0) kept.push(node);
      } else if (this.takeMark(node)) {
        const was = this.deleted.get(node.attributes['text:change-id'] ?? '');
        if (node.name === 'text:change' && was && this.open.size === 0)
          kept.push({ name: DELETED, attributes: {}, children: was });
      } else {
        const wasOpen = this.open.size > 0;
        const children = this.inline(node);
        if (!wasOpen || children.length > 0) kept.push({ ...node, children });
      }
    }
    return kept;
  }

  private takeMark({ name, attributes }: Xml): boolean {
    if (!/^text:change(?:-start|-end)?$/.test(name)) return false;
    const id = attributes['text:change-id'] ?? '';
    if (name === 'text:change-start' && this.inserted.has(id)) this.open.add(id);
    if (name === 'text:change-end') this.open.delete(id);
    return true;
  }
}

/** No element of any file. */
const DELETED = 'deleted';

/** A paragraph with what was deleted in it; where that had several paragraphs, it is several again. */
function restored(paragraph: Xml): Nodes {
  if (![...descendants(paragraph)].some(({ name }) => name === DELETED)) return [paragraph];
  let open: Xml = { ...paragraph, children: [] };
  const all: Nodes = [open];
  for (const node of paragraph.children) {
    if (typeof node === 'string' || node.name !== DELETED) {
      open.children.push(typeof node === 'string' ? node : flattened(node));
      continue;
    }
    const [first, ...rest] = node.children.filter((one) => typeof one !== 'string');
    if (first) open.children.push(...first.children);
    if (first && rest.length > 0) open.attributes = first.attributes;
    for (const next of rest) {
      open = { ...next, children: [...next.children] };
      all.push(open);
    }
  }
  return all;
}

/** Inside a stretch of a paragraph, what was deleted is put on its line. */
function flattened(node: Xml): Xml {
  const children = node.children.flatMap((inner): Nodes => {
    if (typeof inner === 'string') return [inner];
    if (inner.name !== DELETED) return [flattened(inner)];
    return inner.children.flatMap((one, k) =>
      typeof one === 'string' ? [] : [...(k > 0 ? [' '] : []), ...one.children],
    );
  });
  return { ...node, children };
}
