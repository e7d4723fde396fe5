/**
 * From a syntax tree to clauses in reading order, and the blocks that lay them out.
 *
 * This file walks the tree; what a heading, a table, a footnote or a note is
 * stands in `written/`, a file each.
 */
import type {
  BlockContent,
  Blockquote,
  Code,
  DefinitionContent,
  FootnoteDefinition,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import 'mdast-util-mdx';
import { startOf } from './inline.ts';
import type { Problem } from '../messages/problem.ts';
import type { Block } from './clause.ts';
import { WrittenClauses, type WrittenText } from './written/clauses.ts';
import { readFootnotes } from './written/footnotes.ts';
import { Headings } from './written/headings.ts';
import { notesAlone, readFlowComponent, readFlowExpression } from './written/notes.ts';
import { readTable } from './written/tables.ts';

export type { WrittenClause, WrittenText } from './written/clauses.ts';

type FlowNode = RootContent | BlockContent | DefinitionContent;

interface Place {
  /** The item that holds this block, or null. */
  item: number | null;
  depth: number;
  quoted?: boolean;
}

/** Reads the whole tree; faults are added to `problems`. */
export function readClauses(tree: Root, file: string, problems: Problem[]): WrittenText {
  return new Reader(new WrittenClauses(file, problems)).read(tree);
}

class Reader {
  private readonly written: WrittenClauses;
  private readonly headings: Headings;
  private readonly footnotes: FootnoteDefinition[] = [];

  constructor(written: WrittenClauses) {
    this.written = written;
    this.headings = new Headings(written);
  }

  read(tree: Root): WrittenText {
    const blocks = this.readBlocks(tree.children, { item: null, depth: 0 });
    const definitions = readFootnotes(this.footnotes, this.written);
    if (definitions.length > 0) blocks.push({ type: 'footnotes', clauses: definitions });
    return { clauses: this.written.list, blocks };
  }

  private readBlocks(nodes: readonly FlowNode[], place: Place): Block[] {
    const blocks: Block[] = [];
    /** The paragraph a list hangs from: the block right before it. */
    let leadIn: number | null = null;
    for (const node of nodes) {
      switch (node.type) {
        case 'heading': {
          const inside = place.item !== null || place.quoted === true;
          blocks.push({ type: 'clause', clause: this.headings.read(node, inside) });
          leadIn = null;
          break;
        }
        case 'paragraph': {
          const notes = notesAlone(node);
          if (notes) {
            for (const note of notes) readFlowComponent(note, this.written);
            break;
          }
          leadIn = this.readParagraph(node, place);
          blocks.push({ type: 'clause', clause: leadIn });
          break;
        }
        case 'list':
          blocks.push(this.readList(node, place, leadIn));
          break;
        case 'table':
          blocks.push(readTable(node, this.written, this.hanging(place, leadIn)));
          break;
        case 'blockquote':
          blocks.push(this.readQuote(node, place));
          break;
        case 'footnoteDefinition':
          this.footnotes.push(node);
          break;
        case 'mdxFlowExpression':
          readFlowExpression(node, this.written);
          break;
        case 'mdxJsxFlowElement':
          readFlowComponent(node, this.written);
          break;
        case 'mdxjsEsm':
          this.written.fault('import-export', startOf(node), { word: node.value.split(' ')[0]! });
          break;
        case 'code':
          // Refused, and yet its words are kept: a text that is not ours is read as far as it goes.
          this.refuse(node);
          blocks.push({ type: 'clause', clause: this.readCode(node, place) });
          break;
        default:
          this.refuse(node);
      }
    }
    return blocks;
  }

  private readParagraph(node: Paragraph, place: Place): number {
    return this.written.add('paragraph', node.children, startOf(node), {
      ...this.hanging(place, null),
      ...(place.item === null ? {} : { uncounted: true }),
    });
  }

  private readCode(node: Code, place: Place): number {
    const words: PhrasingContent[] = [{ type: 'inlineCode', value: node.value }];
    return this.written.add('paragraph', words, startOf(node), {
      ...this.hanging(place, null),
      refused: true,
    });
  }

  private readList(list: List, place: Place, leadIn: number | null): Block {
    const ordered = list.ordered ?? false;
    const depth = place.depth + 1;
    const items = list.children.map((item, i) => {
      const [first, ...rest] = item.children;
      if (typeof item.checked === 'boolean')
        this.written.fault('content-unsupported', startOf(item), {
          what: 'A box to tick',
          remedy: 'Write a list without [ ] and [x].',
        });
      const startsAt = i === 0 && typeof list.start === 'number' ? list.start : 1;
      const clause = this.written.add(
        'item',
        first?.type === 'paragraph' ? first.children : [],
        startOf(item),
        {
          ...this.hanging(place, leadIn),
          depth,
          ordered,
          ...(startsAt === 1 ? {} : { start: startsAt }),
        },
      );
      const inside = first?.type === 'paragraph' ? rest : item.children;
      return { clause, children: this.readBlocks(inside, { ...place, item: clause, depth }) };
    });
    return { type: 'list', ordered, items };
  }

  private readQuote(node: Blockquote, place: Place): Block {
    return { type: 'quote', children: this.readBlocks(node.children, { ...place, quoted: true }) };
  }

  /** A block hangs from the item that holds it, else from its lead-in, else from its heading. */
  private hanging(place: Place, leadIn: number | null) {
    const heading = this.headings.current;
    return { depth: place.depth, parent: place.item ?? leadIn ?? heading, heading };
  }

  private refuse(node: FlowNode): void {
    const what: Record<string, [string, string]> = {
      code: ['A block of code', 'Write it as paragraphs.'],
      thematicBreak: ['A line across the page', 'Start a new section with a heading (##).'],
      definition: ['A reference definition', 'Write the address with the link: [text](https://…).'],
    };
    const [name, remedy] = what[node.type] ?? [
      `“${node.type}”`,
      'Write it as paragraphs, lists or tables.',
    ];
    this.written.fault('content-unsupported', startOf(node), { what: name, remedy });
  }
}
