/** Reads Markdown (GFM), other people's and this project's own. */
import type {
  BlockContent,
  DefinitionContent,
  Nodes,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { parseNaming, slugify, type Naming } from '../../policy/naming.ts';
import { parseMarkdown, parseMdx } from '../../policy/markdown.ts';
import { excessInText, excessInTree } from '../../policy/find-excess.ts';
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

type Flow = RootContent | BlockContent | DefinitionContent;

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
    for (const node of tree.children)
      this.document.words.push({ place: placeOf(node), text: wordsIn(node) });
    this.blocks(tree.children, { lists: 0 });
    return this.document;
  }

  /** The title and the dates of review are the policy's words; other fields are listed. */
  private readFrontMatter(): string {
    const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(this.text);
    if (!match) return this.text;
    const [whole, fields = ''] = match;
    for (const [i, line] of fields.split('\n').entries()) {
      const place = `line ${i + 2}`;
      const [, name = '', value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
      const plain = value.replace(/^(["'])(.*)\1$/, '$2');
      const lead = { title: '', lastReviewed: 'Last reviewed: ', nextReview: 'Next review: ' }[
        name
      ];
      const said = lead === undefined || !plain ? line : lead + plain;
      this.document.words.push({ place, text: said });
      if (said === line && lead !== '')
        this.document.leftOut.push({ what: 'front matter', place, text: line });
      else this.add([{ text: said, marks: [] }], place, name === 'title' ? { heading: 0 } : {});
    }
    // Empty lines in its stead keep the numbers of the lines after it.
    return whole.replace(/[^\n]/g, '') + this.text.slice(whole.length);
  }

  private blocks(nodes: readonly Flow[], place: Place): void {
    let label = place.label;
    for (const node of nodes) {
      const inside: Place = { lists: place.lists, ...(label ? { label } : {}) };
      label = undefined;
      this.block(node, inside);
    }
  }

  private block(node: Flow, place: Place): void {
    const at = placeOf(node);
    switch (node.type) {
      case 'heading': {
        const runs = this.inline(node.children, at);
        return this.add(runs, at, { heading: node.depth, anchors: [slugify(textOf(runs))] });
      }
      case 'paragraph':
        return this.add(this.inline(node.children, at), at, this.itemOf(place));
      case 'list':
        return node.children.forEach((item, i) => {
          const text = node.ordered ? `${(node.start ?? 1) + i}.` : '•';
          const label = { text, bullet: !node.ordered, list: 'list', level: place.lists };
          this.blocks(item.children, { lists: place.lists + 1, label });
        });
      case 'table':
        return this.table(node, at);
      case 'blockquote':
        this.document.notices.push({ place: at, text: 'a quotation is read as plain paragraphs' });
        return this.blocks(node.children, place);
      case 'code':
        this.document.notices.push({ place: at, text: 'a block of code is read as a paragraph' });
        return this.add([{ text: node.value, marks: [] }], at, this.itemOf(place));
      case 'html':
        return this.html(node.value, at);
      case 'mdxJsxFlowElement':
        return void this.document.leftOut.push({
          what: 'editorial note',
          place: at,
          text: wordsIn(node),
        });
      case 'footnoteDefinition': {
        const paragraphs = node.children.flatMap((child) =>
          child.type === 'paragraph'
            ? [this.paragraph(this.inline(child.children, at), at, {})]
            : [],
        );
        return void this.document.footnotes.push({ label: node.identifier, paragraphs, place: at });
      }
      default:
        // Rules, definitions and the like say nothing; should one hold words after all,
        // the count of words lists them as lost.
        return;
    }
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

  private inline(nodes: readonly PhrasingContent[], place: string): Run[] {
    const runs: Run[] = [];
    const visit = (node: PhrasingContent, marks: Mark[]): void => {
      const inside = (mark: Mark, children: readonly PhrasingContent[]) =>
        children.forEach((child) => visit(child, [...marks, mark]));
      switch (node.type) {
        case 'text':
          return void runs.push({ text: node.value.replace(/\n/g, ' '), marks });
        case 'inlineCode':
          return void runs.push({ text: node.value, marks: [...marks, { type: 'code' }] });
        case 'strong':
        case 'emphasis':
        case 'delete':
          return inside({ type: node.type }, node.children);
        case 'link':
          return inside({ type: 'link', href: node.url }, node.children);
        case 'linkReference':
          return node.children.forEach((child) => visit(child, marks));
        case 'footnoteReference':
          return void runs.push({
            text: '',
            marks: [...marks, { type: 'footnote', to: node.identifier }],
          });
        case 'mdxTextExpression':
          this.naming = parseNaming(node.value) ?? this.naming;
          return;
        case 'break':
          return void runs.push({ text: '\n', marks });
        case 'image':
        case 'imageReference':
          return void this.document.leftOut.push({
            what: 'description of a picture',
            place,
            text: node.alt ?? '',
          });
        case 'html':
          if (/^<br\b/i.test(node.value)) runs.push({ text: '\n', marks });
          else if (node.value.startsWith('<!--'))
            this.document.leftOut.push({
              what: 'comment',
              place,
              text: node.value.slice(4, -3).trim(),
            });
          return;
      }
    };
    for (const node of nodes) visit(node, []);
    return runs;
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
        ? { label: { text: naming.number, bullet: false, list: 'named', level: 0 } }
        : {}),
      ...(naming ? { id: naming.id, anchors: [naming.id] } : {}),
      ...(naming?.number === null ? { unnumbered: true as const } : {}),
    };
  }
}

const placeOf = (node: Nodes) => `line ${node.position?.start.line ?? 1}`;

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
