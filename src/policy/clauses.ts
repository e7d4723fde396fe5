/** From a syntax tree to clauses in reading order, and the blocks that lay them out. */
import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { MdxFlowExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx';
import { componentFaults } from './components.ts';
import { parseNaming, type Naming } from './ids.ts';
import {
  expressionFaults,
  readInline,
  reportNames,
  startOf,
  type Inline,
  type Reference,
} from './inline.ts';
import { problem, type Problem } from './problems.ts';
import type { Block, ClauseKind, Note, Position, Run } from './types.ts';

/** A clause as written: before ids are settled and numbers counted. */
export interface WrittenClause {
  kind: ClauseKind;
  depth: number;
  /** Index of the clause it hangs from. */
  parent: number | null;
  /** Index of the heading it stands under. */
  heading: number | null;
  name: (Naming & { position: Position }) | null;
  runs: Run[];
  cells?: Run[][];
  header?: boolean;
  /** Rows: index of the row of column headings. */
  head?: number;
  /** Definitions: the footnote's label. */
  footnote?: string;
  ordered?: boolean;
  /** The first item of a numbered list: its figure, where that is not 1. */
  start?: number;
  uncounted?: boolean;
  notes: Note[];
  /** The cross-references in its text and its notes. */
  references: Reference[];
  position: Position;
  /** Right behind its last word, where its id is written; null where it has no words. */
  end: Position | null;
}

export interface WrittenText {
  clauses: WrittenClause[];
  blocks: Block[];
}

type FlowNode = RootContent | BlockContent | DefinitionContent;

interface Place {
  /** The item that holds this block, or null. */
  item: number | null;
  depth: number;
  quoted?: boolean;
}

/** Reads the whole tree; faults are added to `problems`. */
export function readClauses(tree: Root, file: string, problems: Problem[]): WrittenText {
  return new Reader(file, problems).read(tree);
}

class Reader {
  private readonly clauses: WrittenClause[] = [];
  private readonly headings: { depth: number; index: number }[] = [];
  private readonly footnotes: FootnoteDefinition[] = [];
  private readonly file: string;
  private readonly problems: Problem[];

  constructor(file: string, problems: Problem[]) {
    this.file = file;
    this.problems = problems;
  }

  read(tree: Root): WrittenText {
    const blocks = this.readBlocks(tree.children, { item: null, depth: 0 });
    const definitions = this.readFootnotes();
    if (definitions.length > 0) blocks.push({ type: 'footnotes', clauses: definitions });
    return { clauses: this.clauses, blocks };
  }

  private readBlocks(nodes: readonly FlowNode[], place: Place): Block[] {
    const blocks: Block[] = [];
    /** The paragraph a list hangs from: the block right before it. */
    let leadIn: number | null = null;
    for (const node of nodes) {
      switch (node.type) {
        case 'heading':
          blocks.push({ type: 'clause', clause: this.readHeading(node, place) });
          leadIn = null;
          break;
        case 'paragraph':
          leadIn = this.readParagraph(node, place);
          blocks.push({ type: 'clause', clause: leadIn });
          break;
        case 'list':
          blocks.push(this.readList(node, place, leadIn));
          break;
        case 'table':
          blocks.push(this.readTable(node, place, leadIn));
          break;
        case 'blockquote':
          blocks.push(this.readQuote(node, place));
          break;
        case 'footnoteDefinition':
          this.footnotes.push(node);
          break;
        case 'mdxFlowExpression':
          this.readFlowExpression(node);
          break;
        case 'mdxJsxFlowElement':
          this.readComponent(node);
          break;
        case 'mdxjsEsm':
          this.fault('import-export', startOf(node), {
            word: node.value.split(' ')[0]!,
          });
          break;
        default:
          this.refuse(node);
      }
    }
    return blocks;
  }

  private readHeading(node: Heading, place: Place): number {
    const at = startOf(node);
    if (place.item !== null || place.quoted)
      this.fault('content-unsupported', at, {
        what: 'A heading inside a list or a quotation',
        remedy: 'Put the heading outside, or write it as a bold paragraph.',
      });
    if (node.depth === 1)
      this.fault('heading-level', at, {
        marks: '#',
        reason: 'the policy’s title stands in the front matter, so sections start with ##',
        remedy: 'Write ## for a section and ### for a part of one.',
      });
    while (this.headings.length > 0 && this.headings.at(-1)!.depth >= node.depth)
      this.headings.pop();
    const above = this.headings.at(-1);
    const expected = (above?.depth ?? 1) + 1;
    if (node.depth > expected && node.depth > 1)
      this.fault('heading-level', at, {
        marks: '#'.repeat(node.depth),
        reason: `the heading above it has ${'#'.repeat(expected - 1) || 'none'}, so a level is missing`,
        remedy: `Write ${'#'.repeat(expected)}.`,
      });
    const index = this.add('heading', node.children, at, {
      depth: node.depth,
      parent: above?.index ?? null,
      heading: above?.index ?? null,
    });
    this.headings.push({ depth: node.depth, index });
    return index;
  }

  private readParagraph(node: Paragraph, place: Place): number {
    return this.add('paragraph', node.children, startOf(node), {
      depth: place.depth,
      parent: place.item ?? this.heading,
      heading: this.heading,
      ...(place.item === null ? {} : { uncounted: true }),
    });
  }

  private readList(list: List, place: Place, leadIn: number | null): Block {
    const ordered = list.ordered ?? false;
    const depth = place.depth + 1;
    const items = list.children.map((item, i) => {
      const [first, ...rest] = item.children;
      if (typeof item.checked === 'boolean')
        this.fault('content-unsupported', startOf(item), {
          what: 'A box to tick',
          remedy: 'Write a list without [ ] and [x].',
        });
      const children = first?.type === 'paragraph' ? first.children : [];
      const clause = this.add('item', children, startOf(item), {
        depth,
        parent: place.item ?? leadIn ?? this.heading,
        heading: this.heading,
        ordered,
        ...(i === 0 && typeof list.start === 'number' && list.start !== 1
          ? { start: list.start }
          : {}),
      });
      const inside = first?.type === 'paragraph' ? rest : item.children;
      return { clause, children: this.readBlocks(inside, { ...place, item: clause, depth }) };
    });
    return { type: 'list', ordered, items };
  }

  private readTable(table: Table, place: Place, leadIn: number | null): Block {
    const rows: number[] = [];
    for (const row of table.children) {
      const cells: Inline[] = row.children.map((cell) =>
        readInline(cell.children, this.file, this.problems),
      );
      const runs = cells.flatMap((cell, i) =>
        i === 0 ? cell.runs : [{ text: ' | ', marks: [] }, ...cell.runs],
      );
      const index = this.push('row', joined(cells, runs), startOf(row), {
        depth: place.depth,
        parent: place.item ?? leadIn ?? this.heading,
        heading: this.heading,
      });
      const head = rows[0] === undefined ? cells.length : this.clauses[rows[0]]!.cells!.length;
      if (cells.length > head)
        this.fault('content-unsupported', startOf(row), {
          what: `A row of ${cells.length} cells beneath ${head} column headings`,
          remedy: 'Give every column a heading; write \\| for a plain upright line.',
        });
      const clause = this.clauses[index]!;
      clause.cells = cells.map((cell) => cell.runs);
      if (rows.length === 0) clause.header = true;
      else clause.head = rows[0]!;
      rows.push(index);
    }
    const [head = 0, ...others] = rows;
    return { type: 'table', align: table.align ?? [], head, rows: others };
  }

  private readQuote(node: Blockquote, place: Place): Block {
    return { type: 'quote', children: this.readBlocks(node.children, { ...place, quoted: true }) };
  }

  /** Footnotes stand at the end, in the order in which they are first referred to. */
  private readFootnotes(): number[] {
    const referred = new Set<string>();
    for (const clause of this.clauses)
      for (const run of clause.runs)
        for (const mark of run.marks) if (mark.type === 'footnote') referred.add(mark.to);
    const order = [...referred];
    const known = new Set(this.footnotes.map((f) => f.identifier));
    for (const note of this.footnotes)
      if (!referred.has(note.identifier))
        this.fault('footnote-nowhere', startOf(note), {
          label: note.label ?? note.identifier,
          reason: 'is not referred to anywhere',
          remedy: `Write [^${note.label}] where it belongs, or remove it.`,
        });
    this.footnotes.sort((a, b) => order.indexOf(a.identifier) - order.indexOf(b.identifier));
    this.reportLostReferences(known);
    for (const [i, note] of this.footnotes.entries())
      if (this.footnotes.findIndex((f) => f.identifier === note.identifier) < i)
        this.fault('footnote-nowhere', startOf(note), {
          label: note.label ?? note.identifier,
          reason: 'is written twice',
          remedy: 'Give one of the two another name.',
        });
    return this.footnotes.map((note) => {
      const [first, ...rest] = note.children;
      if (first?.type !== 'paragraph' || rest.length > 0)
        this.fault('content-unsupported', startOf(note), {
          what: 'A footnote of more than one paragraph',
          remedy: 'Write the footnote as one paragraph, or as a section of the policy.',
        });
      const index = this.add(
        'definition',
        first?.type === 'paragraph' ? first.children : [],
        startOf(note),
        {
          depth: 0,
          parent: null,
          heading: null,
        },
      );
      this.clauses[index]!.footnote = note.identifier;
      return index;
    });
  }

  /** GFM leaves a reference to an unwritten footnote as plain text: `[^name]`. */
  private reportLostReferences(known: ReadonlySet<string>): void {
    for (const clause of this.clauses)
      for (const run of clause.runs)
        for (const [, label = ''] of run.text.matchAll(/\[\^([^\]\s]+)\]/g))
          if (!known.has(label.toLowerCase()))
            this.fault('footnote-nowhere', clause.position, {
              label,
              reason: 'is referred to but never written',
              remedy: `Write its text on a line of its own: [^${label}]: …`,
            });
  }

  private readFlowExpression(node: MdxFlowExpression): void {
    const naming = parseNaming(node.value);
    const last = this.clauses.at(-1);
    if (naming && last && !last.name) last.name = { ...naming, position: startOf(node) };
    else if (naming) this.fault('id-nowhere', startOf(node), { id: naming.id });
    else this.problems.push(...expressionFaults(node, this.file));
  }

  private readComponent(node: MdxJsxFlowElement): void {
    this.problems.push(...componentFaults(node, this.file));
    if (node.name === 'Ref')
      this.fault('component-wrong', startOf(node), {
        name: 'Ref',
        reason: 'stands outside a paragraph',
        remedy: 'Put it into the sentence that refers to the clause.',
      });
    if (node.name !== 'Note') return;
    const note: Note = { paragraphs: [] };
    const references: Reference[] = [];
    for (const child of node.children) {
      if (child.type === 'paragraph') {
        const inline = readInline(child.children, this.file, this.problems);
        reportNames(inline, this.file, this.problems);
        note.paragraphs.push(inline.runs);
        references.push(...inline.references);
      } else if (child.type !== 'mdxFlowExpression')
        this.fault('component-wrong', startOf(child), {
          name: 'Note',
          reason: 'holds something other than paragraphs',
          remedy: 'Write the note as plain paragraphs.',
        });
    }
    const last = this.clauses.at(-1);
    if (last) {
      last.notes.push(note);
      last.references.push(...references);
    } else
      this.fault('component-wrong', startOf(node), {
        name: 'Note',
        reason: 'stands before the first clause',
        remedy: 'Put it after the clause that it is about.',
      });
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
    this.fault('content-unsupported', startOf(node), { what: name, remedy });
  }

  private get heading(): number | null {
    return this.headings.at(-1)?.index ?? null;
  }

  private add(
    kind: ClauseKind,
    nodes: readonly PhrasingContent[],
    position: Position,
    rest: Pick<WrittenClause, 'depth' | 'parent' | 'heading'> & Partial<WrittenClause>,
  ): number {
    return this.push(kind, readInline(nodes, this.file, this.problems), position, rest);
  }

  private push(
    kind: ClauseKind,
    inline: Inline,
    position: Position,
    rest: Pick<WrittenClause, 'depth' | 'parent' | 'heading'> & Partial<WrittenClause>,
  ): number {
    const [name = null, second] = inline.names;
    if (name && second)
      this.fault('id-twice', second.position, { first: name.id, second: second.id });
    const { runs, notes, references, end } = inline;
    // Where something else is wrong with the line, its words were perhaps lost to that.
    const explained = this.problems.some((p) => p.line === position.line);
    if (kind !== 'row' && !runs.some(hasWords) && !explained)
      this.fault('clause-empty', position, {});
    this.clauses.push({ kind, name, runs, notes, references, position, end, ...rest });
    return this.clauses.length - 1;
  }

  private fault(
    ...[code, position, details]: [Problem['code'], Position, Record<string, string>]
  ): void {
    this.problems.push(problem(code, this.file, position, details));
  }
}

/** True for words, and for a reference, whose number is printed later on. */
const hasWords = (run: Run) =>
  run.text.trim() !== '' || run.marks.some((mark) => mark.type === 'reference');

function joined(cells: readonly Inline[], runs: Run[]): Inline {
  return {
    runs,
    names: cells.flatMap((c) => c.names),
    notes: cells.flatMap((c) => c.notes),
    references: cells.flatMap((c) => c.references),
    end: cells.findLast((c) => c.end)?.end ?? null,
  };
}
