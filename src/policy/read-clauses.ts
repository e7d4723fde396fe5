/** Reads the text of a file as clauses in reading order, and the blocks that lay them out. */
import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
} from 'mdast';
import 'remark-mdx';
import { findBrokenMdx, syntaxProblem } from './broken-mdx.ts';
import { startOf, type Inline } from './inline.ts';
import { LIMITS, excessProblem, type Excess } from './limits.ts';
import { blocksOf, parseMdx, type FlowNode } from './markdown.ts';
import { readNode, type NodeReaders } from './node-readers.ts';
import { excessInText, excessInTree } from './excess-in-text.ts';
import type { Problem } from '../messages/problem.ts';
import type { Block, Run } from './clause.ts';
import { readFlowComponent, readFlowExpression, readFootnotes, readNotes } from './read-notes.ts';
import { WrittenClauses, type Hanging, type WrittenText } from './written-clause.ts';

/** What the blocks that are being read are in. */
interface Place {
  /** The item that holds them, or null. */
  item: number | null;
  depth: number;
  quoted?: boolean;
  /** The paragraph that a list among them hangs from: the last one before it in its section. */
  leadIn: number | null;
}

/**
 * Reads the text of an MDX file. Everything that is wrong is added to `problems`.
 * @param body the text with its front matter blanked out, so that line numbers stay right
 * @returns null if it cannot be parsed
 */
export function readMdx(body: string, file: string, problems: Problem[]): WrittenText | null {
  const refuse = (excess: Excess) => {
    problems.push(excessProblem(excess, file));
    return null;
  };
  const tooLong = excessInText(body);
  if (tooLong) return refuse(tooLong);
  const broken = findBrokenMdx(body, file);
  problems.push(...broken.problems);
  if (broken.problems.length > LIMITS.faults.most)
    return refuse({ limit: 'faults', position: null });
  const parsed = parseMdx(broken.masked);
  if ('error' in parsed) {
    problems.push(syntaxProblem(parsed.error, broken.masked, file));
    return null;
  }
  const tooDeep = excessInTree(parsed.tree);
  return tooDeep ? refuse(tooDeep) : readClauses(parsed.tree, file, problems);
}

/** Reads a syntax tree, of MDX or of plain Markdown. Everything that is wrong is added to `problems`. */
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
    const blocks = this.readBlocks(blocksOf(tree), { item: null, depth: 0, leadIn: null });
    const definitions = readFootnotes(this.footnotes, this.written);
    if (definitions.length > 0) blocks.push({ type: 'footnotes', clauses: definitions });
    return { clauses: this.written.list, blocks, attached: this.written.attached };
  }

  private readBlocks(nodes: readonly FlowNode[], within: Place): Block[] {
    const place: Place = { ...within, leadIn: null };
    return nodes.flatMap((node) => readNode(this.readers, node, place) ?? []);
  }

  /** How each kind of node is read; null where it lays out no block of its own. */
  private readonly readers: NodeReaders<FlowNode, [place: Place], Block | null> = {
    heading: (node, place) => this.readHeading(node, place),
    paragraph: (node, place) => this.readParagraph(node, place),
    list: (node, place) => this.readList(node, place),
    table: (node, place) => readTable(node, this.written, this.hanging(place, place.leadIn)),
    blockquote: (node, place) => this.readQuote(node, place),
    code: (node, place) => this.readCode(node, place),
    footnoteDefinition: (node) => {
      this.footnotes.push(node);
      return null;
    },
    mdxFlowExpression: (node) => {
      readFlowExpression(node, this.written);
      return null;
    },
    mdxJsxFlowElement: (node) => {
      readFlowComponent(node, this.written);
      return null;
    },
    mdxjsEsm: (node) => {
      const [word = ''] = node.value.split(' ');
      this.written.report('import-export', startOf(node), { word });
      return null;
    },
    thematicBreak: (node) =>
      this.refuse(node, 'A line across the page', 'Remove the line; a new section starts with a heading (##).'),
    definition: (node) =>
      this.refuse(
        node,
        'A reference definition',
        'Write the address with the link: [text](https://…).',
      ),
    html: (node) => this.refuse(node, '“html”', 'Write it as paragraphs, lists or tables.'),
  };

  private readHeading(node: Heading, place: Place): Block {
    place.leadIn = null;
    const inside = place.item !== null || place.quoted === true;
    return { type: 'clause', clause: this.headings.read(node, inside) };
  }

  private readParagraph(node: Paragraph, place: Place): Block | null {
    if (readNotes(node, this.written)) return null;
    const clause = this.written.add('paragraph', node.children, startOf(node), {
      ...this.hanging(place, null),
      ...(place.item === null ? {} : { uncounted: true }),
    });
    place.leadIn = clause;
    return { type: 'clause', clause };
  }

  /** A problem, and yet its words are kept: a text that is not ours is read as far as it goes. */
  private readCode(node: Code, place: Place): Block {
    this.refuse(node, 'A block of code', 'Write it as paragraphs.');
    const words: PhrasingContent[] = [{ type: 'inlineCode', value: node.value }];
    const clause = this.written.add('paragraph', words, startOf(node), {
      ...this.hanging(place, null),
      unsupported: true,
    });
    return { type: 'clause', clause };
  }

  private readList(list: List, place: Place): Block {
    const ordered = list.ordered ?? false;
    const depth = place.depth + 1;
    const items = list.children.map((item, i) => {
      const [first, ...rest] = item.children;
      if (typeof item.checked === 'boolean')
        this.written.report('content-unsupported', startOf(item), {
          what: 'A tick box',
          remedy: 'Write a list without [ ] and [x].',
        });
      const startsAt = i === 0 && typeof list.start === 'number' ? list.start : 1;
      const clause = this.written.add(
        'item',
        first?.type === 'paragraph' ? first.children : [],
        startOf(item),
        {
          ...this.hanging(place, place.leadIn),
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

  private refuse(node: FlowNode, what: string, remedy: string): null {
    this.written.report('content-unsupported', startOf(node), { what, remedy });
    return null;
  }
}

/** Keeps the headings above the current place, outermost first. */
class Headings {
  private readonly open: { depth: number; index: number }[] = [];
  private readonly written: WrittenClauses;

  constructor(written: WrittenClauses) {
    this.written = written;
  }

  /** Index of the nearest heading above, or null before the first. */
  get current(): number | null {
    return this.open.at(-1)?.index ?? null;
  }

  /**
   * Adds a heading; everything after it is under it.
   * @param inside true within a list or a quotation, where a heading is a problem
   * @returns its index
   */
  read(node: Heading, inside: boolean): number {
    const at = startOf(node);
    if (inside)
      this.written.report('content-unsupported', at, {
        what: 'A heading inside a list or a quotation',
        remedy: 'Put the heading outside, or write it as a bold paragraph.',
      });
    for (let last; (last = this.open.at(-1)) && last.depth >= node.depth;) this.open.pop();
    this.checkLevel(node);
    const index = this.written.add('heading', node.children, at, {
      depth: node.depth,
      parent: this.current,
      heading: this.current,
    });
    this.open.push({ depth: node.depth, index });
    return index;
  }

  private checkLevel(node: Heading): void {
    const level = '#'.repeat(node.depth);
    const above = this.open.at(-1)?.depth ?? 1;
    if (node.depth === 1)
      this.written.report('heading-level', startOf(node), {
        marks: level,
        reason: 'the policy’s title is in the front matter, so sections start with ##',
        remedy: 'Write ## for a section and ### for a part of one.',
      });
    else if (node.depth > above + 1)
      this.written.report('heading-level', startOf(node), {
        marks: level,
        reason: `the heading above it has ${'#'.repeat(above)}, so a level is missing`,
        remedy: `Write ${'#'.repeat(above + 1)}.`,
      });
  }
}

/** Adds the rows of a table. @returns the block that lays them out */
function readTable(table: Table, written: WrittenClauses, hanging: Hanging): Block {
  const rows: number[] = [];
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    const cells = row.children.map((cell) => written.inline(cell.children));
    const [head] = rows;
    const index = written.addInline('row', joined(cells), startOf(row), {
      ...hanging,
      cells: cells.map((cell) => cell.runs),
      ...(head === undefined ? { header: true } : { head }),
    });
    if (cells.length > columns)
      written.report('content-unsupported', startOf(row), {
        what: `A row of ${cells.length} cells below ${columns} column headings`,
        remedy: 'Give every column a heading; write \\| for a plain upright line.',
      });
    rows.push(index);
  }
  const [head = 0, ...others] = rows;
  return { type: 'table', align: table.align ?? [], head, rows: others };
}

/** The cells of a row as one text, with ` | ` between them. */
function joined(cells: readonly Inline[]): Inline {
  const between: Run = { text: ' | ', marks: [] };
  return {
    runs: cells.flatMap((cell, i) => (i === 0 ? cell.runs : [{ ...between }, ...cell.runs])),
    names: cells.flatMap((cell) => cell.names),
    notes: cells.flatMap((cell) => cell.notes),
    references: cells.flatMap((cell) => cell.references),
    attached: cells.flatMap((cell) => cell.attached),
    end: cells.findLast((cell) => cell.end)?.end ?? null,
  };
}
