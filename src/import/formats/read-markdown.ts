/** Reads Markdown (GFM) from elsewhere and in this project's own format. */
import type {
  FootnoteDefinition,
  Image,
  ImageReference,
  List,
  Nodes,
  PhrasingContent,
  Table,
} from 'mdast';
import { parseNaming, slugify, type Naming } from '../../policy/naming.ts';
import { blocksOf, parseMarkdown, parseMdx, type FlowNode } from '../../policy/markdown.ts';
import { readNode, type NodeReaders } from '../../policy/node-readers.ts';
import { excessInText, excessInTree } from '../../policy/excess-in-text.ts';
import { TooMuch } from './too-much.ts';
import 'remark-mdx';
import type { Mark, Run } from '../../policy/clause.ts';
import {
  emptyDocument,
  fillRows,
  type PrintedLabel,
  type SourceCell,
  type SourceDocument,
  type SourceParagraph,
} from './source-document.ts';
import { readHtml } from './read-html.ts';
import { textOf } from '../../policy/runs.ts';

export function readMarkdown(text: string): SourceDocument {
  return new MarkdownReader(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).read();
}

/** In how many lists a block is, and with what label its first paragraph is printed. */
interface Place {
  lists: number;
  label?: PrintedLabel;
}

class MarkdownReader {
  private readonly text: string;
  private readonly document = emptyDocument('Markdown');

  /** The id and number that the paragraph being read gives itself. */
  private naming: Naming | null = null;

  constructor(text: string) {
    this.text = text;
  }

  read(): SourceDocument {
    const body = this.readFrontMatter();
    const tooLong = excessInText(body);
    if (tooLong) throw new TooMuch(tooLong);
    // This project's own format names clauses in comments; anything else is plain Markdown.
    const own = /\{\/\*\s*#/.test(body) ? parseMdx(body) : null;
    const tree = own && 'tree' in own ? own.tree : parseMarkdown(body);
    const tooDeep = excessInTree(tree);
    if (tooDeep) throw new TooMuch(tooDeep);
    const nodes = blocksOf(tree);
    for (const node of nodes)
      this.document.words.push({ place: placeOf(node), text: wordsIn(node) });
    this.blocks(nodes, { lists: 0 });
    return this.document;
  }

  /** The title and the dates of review are words of the policy; other fields are listed as left out. */
  private readFrontMatter(): string {
    const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(this.text);
    if (!match) return this.text;
    const [whole, fields = ''] = match;
    for (const [i, line] of fields.split('\n').entries()) {
      const place = `line ${i + 2}`;
      const [, name = '', value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
      const plain = value.replace(/^(["'])(.*)\1$/, '$2');
      if (name === 'numbers' && plain === 'written') this.document.onlyWritten = true;
      const lead = { title: '', lastReviewed: 'Last reviewed: ', nextReview: 'Next review: ' }[
        name
      ];
      const said = lead === undefined || !plain ? line : lead + plain;
      this.document.words.push({ place, text: said });
      if (said === line && lead !== '')
        this.document.leftOut.push({ what: 'front matter', place, text: line });
      else this.add([{ text: said, marks: [] }], place, name === 'title' ? { heading: 0 } : {});
    }
    // Empty lines in its place keep the line numbers of the text right.
    return whole.replace(/[^\n]/g, '') + this.text.slice(whole.length);
  }

  private blocks(nodes: readonly FlowNode[], place: Place): void {
    let label = place.label;
    for (const node of nodes) {
      const inside: Place = { lists: place.lists, ...(label ? { label } : {}) };
      label = undefined;
      readNode(this.blockReaders, node, inside, placeOf(node));
    }
  }

  /** How each kind of block is read; `at` is its line, for a person. */
  private readonly blockReaders: NodeReaders<FlowNode, [place: Place, at: string], void> = {
    heading: (node, _, at) => {
      const runs = this.inline(node.children, at);
      this.add(runs, at, { heading: node.depth, anchors: [slugify(textOf(runs))] });
    },
    paragraph: (node, place, at) =>
      this.add(this.inline(node.children, at), at, this.itemOf(place)),
    list: (node, place) => this.list(node, place),
    table: (node, _, at) => this.table(node, at),
    blockquote: (node, place, at) => {
      this.document.notices.push({ place: at, text: 'a quotation is read as plain paragraphs' });
      this.blocks(node.children, place);
    },
    code: (node, place, at) => {
      this.document.notices.push({ place: at, text: 'a block of code is read as a paragraph' });
      this.add([{ text: node.value, marks: [] }], at, this.itemOf(place));
    },
    html: (node, _, at) => this.html(node.value, at),
    mdxJsxFlowElement: (node, _, at) => this.leaveOut('editorial note', wordsIn(node), at),
    footnoteDefinition: (node, _, at) => this.footnote(node, at),
    thematicBreak: saysNothing,
    definition: saysNothing,
    mdxFlowExpression: saysNothing,
    mdxjsEsm: saysNothing,
  };

  private list(node: List, { lists }: Place): void {
    for (const [i, item] of node.children.entries()) {
      const text = node.ordered ? `${(node.start ?? 1) + i}.` : '•';
      const label = { text, bullet: !node.ordered, list: 'list', level: lists };
      // A box that is ticked says something.
      const box = { true: '☒ ', false: '☐ ' }[String(item.checked)];
      const [first] = item.children;
      if (box && first?.type === 'paragraph') {
        first.children.unshift({ type: 'text', value: box });
        this.document.words.push({ place: placeOf(item), text: box });
      }
      this.blocks(item.children, { lists: lists + 1, label });
    }
  }

  private footnote(node: FootnoteDefinition, place: string): void {
    const paragraphs = node.children.flatMap((child) =>
      child.type === 'paragraph'
        ? [this.paragraph(this.inline(child.children, place), place, {})]
        : [],
    );
    this.document.footnotes.push({ label: node.identifier, paragraphs, place });
  }

  private itemOf({ lists, label }: Place): Partial<SourceParagraph> {
    if (label) return { label, item: true, indent: lists * 18 };
    return lists > 0 ? { inItem: lists } : {};
  }

  private table(node: Table, place: string): void {
    const rows = node.children.map((row) =>
      row.children.map((cell): SourceCell => {
        const runs = this.inline(cell.children, place);
        return { paragraphs: textOf(runs).trim() ? [this.paragraph(runs, place, {})] : [] };
      }),
    );
    fillRows(rows);
    this.document.blocks.push({ type: 'table', rows, place });
  }

  private html(source: string, place: string): void {
    const read = readHtml(source);
    for (const block of read.blocks) this.document.blocks.push({ ...block, place });
    for (const left of read.leftOut) this.document.leftOut.push({ ...left, place });
  }

  /** @param marks of the nodes around */
  private inline(nodes: readonly PhrasingContent[], place: string, marks: Mark[] = []): Run[] {
    return nodes.flatMap((node) => readNode(this.inlineReaders, node, marks, place));
  }

  /** How each kind of node inside a block is read, under the marks of the nodes around it. */
  private readonly inlineReaders: NodeReaders<
    PhrasingContent,
    [marks: Mark[], place: string],
    Run[]
  > = {
    text: ({ value }, marks) => [{ text: value.replace(/\n/g, ' '), marks }],
    break: (_, marks) => [{ text: '\n', marks }],
    inlineCode: ({ value }, marks) => [{ text: value, marks: [...marks, { type: 'code' }] }],
    strong: (node, marks, place) =>
      this.inline(node.children, place, [...marks, { type: 'strong' }]),
    emphasis: (node, marks, place) =>
      this.inline(node.children, place, [...marks, { type: 'emphasis' }]),
    delete: (node, _, place) => {
      this.leaveOut('struck-through words', wordsIn(node), place);
      return [];
    },
    link: (node, marks, place) =>
      this.inline(node.children, place, [...marks, { type: 'link', href: node.url }]),
    linkReference: (node, marks, place) => this.inline(node.children, place, marks),
    footnoteReference: ({ identifier }, marks) => [
      { text: '', marks: [...marks, { type: 'footnote', to: identifier }] },
    ],
    image: (node, _, place) => this.picture(node, place),
    imageReference: (node, _, place) => this.picture(node, place),
    html: ({ value }, marks, place) => this.inlineHtml(value, marks, place),
    mdxTextExpression: ({ value }) => {
      this.naming = parseNaming(value) ?? this.naming;
      return [];
    },
    // Its words are in no run, so that the count of words lists them as lost.
    mdxJsxTextElement: () => [],
  };

  private picture({ alt }: Image | ImageReference, place: string): Run[] {
    this.leaveOut('description of a picture', alt ?? '', place);
    return [];
  }

  /** A line end is kept, a comment is listed; of other elements only the words around the tag are text. */
  private inlineHtml(tag: string, marks: Mark[], place: string): Run[] {
    if (/^<br\b/i.test(tag)) return [{ text: '\n', marks }];
    if (tag.startsWith('<!--')) this.leaveOut('comment', tag.slice(4, -3).trim(), place);
    return [];
  }

  private leaveOut(what: string, text: string, place: string): void {
    this.document.leftOut.push({ what, place, text });
  }

  private add(runs: Run[], place: string, more: Partial<SourceParagraph>): void {
    const paragraph = this.paragraph(runs, place, more);
    const marked = paragraph.runs.some((r) => r.marks.some((m) => m.type === 'footnote'));
    if (textOf(paragraph.runs).trim() || marked) this.document.blocks.push(paragraph);
  }

  private paragraph(runs: Run[], place: string, more: Partial<SourceParagraph>): SourceParagraph {
    const naming = this.naming;
    this.naming = null;
    return {
      type: 'paragraph',
      runs,
      anchors: [],
      place,
      ...more,
      ...(naming?.number
        ? {
            label: {
              text: naming.number,
              bullet: false,
              list: 'named',
              level: 0,
              named: true as const,
            },
          }
        : {}),
      ...(naming ? { id: naming.id, anchors: [naming.id] } : {}),
      ...(naming?.number === null ? { unnumbered: true as const } : {}),
    };
  }
}

const placeOf = (node: Nodes) => `line ${node.position?.start.line ?? 1}`;

/** Should it hold words after all, the count of words lists them as lost. */
const saysNothing = (): void => undefined;

/** Every word beneath a node. */
function wordsIn(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if ('value' in node)
    return node.type === 'html'
      ? node.value.replace(/<[^<>!][^<>]*>/g, ' ').replace(/<!--|-->/g, ' ')
      : node.value;
  if ('alt' in node) return node.alt ?? '';
  if (!('children' in node)) return '';
  const blocks = node.type !== 'paragraph' && node.type !== 'heading';
  const parts = node.children.map((child) => (child.type === 'break' ? ' ' : wordsIn(child)));
  return parts.join(blocks && !isInline(node) ? ' ' : '');
}

const isInline = (node: Nodes) =>
  ['strong', 'emphasis', 'delete', 'link', 'linkReference', 'tableCell'].includes(node.type);
