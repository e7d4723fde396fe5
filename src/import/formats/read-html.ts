/** Reads HTML pages, as the web and Word's “Save as web page” write them. */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Mark, Run } from '../../policy/clause.ts';
import {
  emptyDocument,
  paragraphsOf,
  type PrintedLabel,
  type SourceDocument,
  type SourceParagraph,
} from './source-document.ts';
import { tableBlocks, type ReadCell } from './table-blocks.ts';
import { LIMITS } from '../../policy/limits.ts';
import { own } from '../../language/own.ts';
import { raised } from './raised.ts';
import { formatNumber } from './format-number.ts';
import { TooMuch } from './too-much.ts';
import { textOf } from '../../policy/runs.ts';

/** @throws TooMuch where the page has too many elements, or too many inside each other */
export function readHtml(text: string): SourceDocument {
  return new HtmlReader(parse(text)).read();
}

function parse(text: string): Root {
  let root: Root;
  try {
    root = fromHtml(text);
  } catch (thrown) {
    // The parser calls itself for each level: its stack ends.
    if (thrown instanceof RangeError) throw new TooMuch({ limit: 'sourceDepth' });
    throw thrown;
  }
  let elements = 0;
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (++elements > LIMITS.elements.most) throw new TooMuch({ limit: 'elements' });
    if (depth > LIMITS.sourceDepth.most) throw new TooMuch({ limit: 'sourceDepth' });
    if ('children' in node)
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return root;
}

const MARKS: Record<string, Mark> = {
  b: { type: 'strong' },
  strong: { type: 'strong' },
  i: { type: 'emphasis' },
  em: { type: 'emphasis' },
  cite: { type: 'emphasis' },
  code: { type: 'code' },
};
const STRUCK = new Set(['s', 'strike', 'del']);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const LIST_FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

class HtmlReader {
  private readonly root: Root;
  private readonly document = emptyDocument('HTML');
  /** The words of the paragraph that is being gathered, and its anchors. */
  private gathered: Run[] = [];
  private gatheredAnchors: string[] = [];
  /** The label of an item whose first words are still to come. */
  private label: PrintedLabel | undefined;
  private lists = 0;
  /** True if only the main part of a page is read. */
  private hasMain = false;

  constructor(root: Root) {
    this.root = root;
  }

  read(): SourceDocument {
    const main = find(this.root, ['main']) ?? find(this.root, ['article']);
    this.hasMain = main !== null;
    this.collectWords(this.root);
    this.head();
    if (main) this.leaveOutAround(this.root, main);
    this.blocks((main ?? this.root).children);
    this.flush();
    return this.document;
  }

  private blocks(nodes: readonly (RootContent | ElementContent)[]): void {
    for (const node of nodes) {
      if (node.type === 'text') this.gathered.push({ text: fold(node.value), marks: [] });
      else if (node.type === 'element') this.element(node);
      else if (node.type === 'comment') this.comment(node.value);
    }
  }

  private element(node: Element): void {
    const { tagName } = node;
    const around = own(AROUND, tagName);
    // The header of the main part holds the title of the text.
    const isOfText = tagName === 'header' && this.hasMain && find(node, HEADINGS) !== null;
    if (around && !isOfText) return this.leaveOut(around, node);
    if (SILENT.has(tagName)) return;
    if (isHidden(node)) return this.leaveOut('hidden text', node);
    if (INLINE.has(tagName)) return void this.gathered.push(...this.inline([node]));
    this.flush();
    const id = node.properties.id;
    if (typeof id === 'string') this.gatheredAnchors.push(id);
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (level) {
      this.gathered = this.inline(node.children);
      return this.flush({ heading: Number(level) });
    }
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') return this.list(node);
    if (tagName === 'table') return this.table(node);
    if (tagName === 'hr') return;
    if (tagName === 'dt') {
      this.gathered = this.inline(node.children).map((r) => ({
        ...r,
        marks: [{ type: 'strong' }, ...r.marks],
      }));
      return this.flush();
    }
    this.blocks(node.children);
    this.flush();
  }

  private list(node: Element): void {
    const ordered = node.tagName === 'ol';
    const { reversed, start } = node.properties;
    const isDown = reversed === true || reversed === '';
    const items = node.children.filter((c) => c.type === 'element' && c.tagName === 'li').length;
    let count = Number(start ?? (isDown ? items : 1));
    for (const item of node.children) {
      if (item.type !== 'element') continue;
      if (item.tagName !== 'li') {
        this.element(item);
        continue;
      }
      if (item.properties.value !== undefined) count = Number(item.properties.value);
      const format = own(LIST_FORMATS, String(node.properties.type ?? '')) ?? 'decimal';
      const text = ordered ? `${formatNumber(count, format)}.` : '•';
      count += isDown ? -1 : 1;
      this.lists++;
      this.label = { text, bullet: !ordered, list: 'list', level: this.lists - 1 };
      this.blocks(item.children);
      this.flush();
      this.label = undefined;
      this.lists--;
    }
  }

  private table(node: Element): void {
    const place = this.place;
    const rows: ReadCell[][] = [];
    const spans: { left: number; cell: ReadCell }[] = [];
    for (const row of rowsOf(node)) {
      const cells: ReadCell[] = [];
      const fillSpans = () => {
        for (let span = spans[cells.length]; span && span.left > 0; span = spans[cells.length]) {
          span.left--;
          cells.push({ paragraphs: span.cell.paragraphs, repeated: true });
        }
      };
      for (const cell of row.children) {
        if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) continue;
        fillSpans();
        const read = this.cell(cell);
        const down = Number(cell.properties.rowSpan ?? 1);
        if (down > 1) spans[cells.length] = { left: Math.min(down - 1, 1000), cell: read };
        cells.push(read);
        for (let i = 1; i < Math.min(60, Number(cell.properties.colSpan ?? 1)); i++)
          cells.push({ paragraphs: [] });
      }
      fillSpans();
      if (cells.some((c) => c.paragraphs.length > 0)) rows.push(cells);
    }
    const caption = node.children.find((c) => c.type === 'element' && c.tagName === 'caption');
    if (caption?.type === 'element') this.blocks(caption.children);
    this.flush();
    this.document.blocks.push(...tableBlocks(rows, place, this.document.notices));
  }

  private cell(node: Element): ReadCell {
    const inner = new HtmlReader({ type: 'root', children: node.children });
    inner.blocks(node.children);
    inner.flush();
    this.document.leftOut.push(...inner.document.leftOut);
    this.document.notices.push(...inner.document.notices);
    const { blocks } = inner.document;
    return { paragraphs: paragraphsOf(blocks), blocks };
  }

  private inline(nodes: readonly ElementContent[], marks: Mark[] = []): Run[] {
    return nodes.flatMap((node): Run[] => {
      if (node.type === 'text') return [{ text: fold(node.value), marks }];
      if (node.type === 'comment') {
        this.comment(node.value);
        return [];
      }
      if (node.type !== 'element' || SILENT.has(node.tagName)) return [];
      if (node.tagName === 'br') return [{ text: '\n', marks }];
      if (isStruck(node)) {
        this.leaveOut('struck-through words', node);
        return [];
      }
      if (isHidden(node)) {
        this.leaveOut('hidden text', node);
        return [];
      }
      if (node.tagName === 'input') return this.tick(node, marks);
      if (node.tagName === 'sup' || node.tagName === 'sub') return this.raise(node, marks);
      const { id, name, href, alt } = node.properties;
      for (const anchor of [id, node.tagName === 'a' ? name : undefined])
        if (typeof anchor === 'string') this.gatheredAnchors.push(anchor);
      if (node.tagName === 'img') {
        if (typeof alt === 'string' && alt.trim())
          this.document.leftOut.push({
            what: 'description of a picture',
            place: this.place,
            text: alt,
          });
        return [];
      }
      const mark: Mark | undefined =
        node.tagName === 'a' && typeof href === 'string'
          ? { type: 'link', href }
          : own(MARKS, node.tagName);
      return this.inline(node.children, mark ? [...marks, mark] : marks);
    });
  }

  /** A box that is ticked says something. */
  private tick({ properties: { type, checked } }: Element, marks: Mark[]): Run[] {
    if (type !== 'checkbox' && type !== 'radio') return [];
    const text = checked === true || checked === '' ? '☒' : '☐';
    this.document.words.push({ place: this.place, text });
    return [{ text: `${text} `, marks }];
  }

  private raise(node: Element, marks: Mark[]): Run[] {
    const runs = this.inline(node.children, marks);
    const words = textOf(runs).trim();
    const how = node.tagName === 'sup' ? 'superscript' : 'subscript';
    const [only, ...more] = runs.filter(({ text }) => text.trim());
    const small = only && more.length === 0 ? raised(only.text, how) : null;
    if (only && small !== null) return [{ text: small, marks: only.marks }];
    // “1st” says the same on the line.
    if (words !== '' && !/^(?:st|nd|rd|th)$/i.test(words))
      this.document.notices.push({
        place: this.place,
        text: `“${words}” is printed ${how === 'superscript' ? 'raised (superscript)' : 'lowered (subscript)'} and was written on the line`,
      });
    return runs;
  }

  /** Ends a paragraph: the words that were gathered become a block. */
  private flush(more: Partial<SourceParagraph> = {}): void {
    const runs = this.gathered;
    this.gathered = [];
    if (!textOf(runs).trim()) return;
    const place = this.place;
    const item: Partial<SourceParagraph> = this.label
      ? { label: this.label, item: true, indent: this.lists * 18 }
      : this.lists > 0
        ? { inItem: this.lists }
        : {};
    this.label = undefined;
    const anchors = this.gatheredAnchors;
    this.gatheredAnchors = [];
    this.document.blocks.push({ type: 'paragraph', runs, anchors, place, ...item, ...more });
  }

  private get place(): string {
    return `paragraph ${this.document.blocks.length + 1}`;
  }

  private comment(text: string): void {
    // Word's conditional comments hold program text, not words.
    if (text.startsWith('[if')) return;
    const place = this.place;
    if (text.trim()) this.document.leftOut.push({ what: 'comment', place, text: text.trim() });
    this.document.words.push({ place, text });
  }

  private leaveOut(what: string, node: Element): void {
    const text = wordsIn(node).trim();
    if (!text) return;
    this.document.leftOut.push({ what, place: this.place, text });
    if (READ_FOR_FACTS.has(what)) this.readBesides(node.children, what);
  }

  private readBesides(nodes: readonly ElementContent[], place: string): void {
    const inner = new HtmlReader({ type: 'root', children: [...nodes] });
    inner.blocks(nodes);
    inner.flush();
    this.document.besides.push(...inner.document.blocks.map((block) => ({ ...block, place })));
  }

  private head(): void {
    const title = find(this.root, ['title']);
    if (title) this.leaveOut('title of the page', title);
    const place = 'the head of the page';
    for (const text of sayingsInHead(this.root)) {
      this.document.leftOut.push({ what: 'head of the page', place, text });
      this.document.words.push({ place, text });
      const runs = [{ text, marks: [] }];
      this.document.besides.push({ type: 'paragraph', runs, anchors: [], place });
    }
  }

  /** Lists the words outside the page's main part as left out. */
  private leaveOutAround(node: Root | Element, main: Element): void {
    for (const child of node.children) {
      if (child === main || child.type !== 'element' || SILENT.has(child.tagName)) continue;
      if (contains(child, main)) this.leaveOutAround(child, main);
      else this.leaveOut(own(AROUND, child.tagName) ?? 'words outside the main part', child);
    }
  }

  private collectWords(root: Root): void {
    const text = wordsIn(root);
    const alts = [...descendants(root)].flatMap((e) =>
      typeof e.properties.alt === 'string' ? [e.properties.alt] : [],
    );
    this.document.words.push({ place: 'the page', text: [text, ...alts].join(' ') });
  }
}

/**
 * What the head of a page says of it by name (“review-date”, “dcterms.title”): such names are the
 * words of a control table, and are read as those of one.
 */
function sayingsInHead(root: Root): string[] {
  return [...descendants(root)].flatMap(({ tagName, properties: { name, content } }) => {
    if (tagName !== 'meta' || typeof name !== 'string' || typeof content !== 'string') return [];
    if (SETTINGS.test(name) || !content.trim()) return [];
    const words = name.replace(/^(?:dc|dcterms)[.:]/i, '').replace(/[-_.:]+/g, ' ');
    return [`${words}: ${content.trim()}`];
  });
}

/** What the head of a page says to programs, about no text. */
const SETTINGS =
  /^(?:viewport|generator|robots|googlebot.*|theme-color|referrer|color-scheme|format-detection|progid|originator|(?:msapplication|apple|twitter|google|csrf|msvalidate|og)[-:.].*)$/i;

/** What stands around the text and may say who approved it and when. */
const READ_FOR_FACTS = new Set([
  'header',
  'footer',
  'title of the page',
  'words outside the main part',
]);

/** The elements around a page's text, and what the report calls them. */
const AROUND: Record<string, string> = {
  nav: 'navigation',
  header: 'header',
  footer: 'footer',
  aside: 'sidebar',
  form: 'form',
  button: 'button',
  note: 'editorial note',
  noscript: 'words for browsers without scripts',
};
/** Elements that show no words. */
const SILENT = new Set([
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
/** Elements that do not end a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br img input o:p'.split(
    ' ',
  ),
);

const fold = (text: string) => text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ');

const isStruck = ({ tagName, properties: { style } }: Element): boolean =>
  STRUCK.has(tagName) || (typeof style === 'string' && style.includes('line-through'));

const isHidden = ({ properties: { style, hidden } }: Element): boolean =>
  hidden === true ||
  hidden === '' ||
  (typeof style === 'string' && /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i.test(style));

function find(node: Root | Element, names: readonly string[]): Element | null {
  for (const element of descendants(node)) if (names.includes(element.tagName)) return element;
  return null;
}

function* descendants(node: Root | Element): Generator<Element> {
  for (const child of node.children)
    if (child.type === 'element') {
      yield child;
      yield* descendants(child);
    }
}

function contains(node: Element, inner: Element): boolean {
  for (const element of descendants(node)) if (element === inner) return true;
  return false;
}

/** The rows of a table, without those of tables inside it. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function wordsIn(node: Nodes): string {
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
