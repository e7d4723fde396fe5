/** Decides what in a source is a title, a heading, a clause, an item or a row, and builds the draft from it. */
import { assertNever } from '../../language/assert-never.ts';
import {
  paragraphsOf,
  type SourceDocument,
  type SourceParagraph,
} from '../formats/source-document.ts';
import { takeContents } from './take-contents.ts';
import { takeFacts } from './facts.ts';
import { takeTitle } from './title.ts';
import {
  clausesOf,
  type Draft,
  type DraftBlock,
  type DraftClause,
  type DraftList,
  type Printed,
} from './draft.ts';
import { findHeadings, foldHeading } from './find-headings.ts';
import { readLabel } from '../formats/label.ts';
import { findItems, placeItem, type Level } from './find-items.ts';
import type { Edition } from '../../policy/edition.ts';
import { isHeading, type ClauseKind, type Run } from '../../policy/clause.ts';
import { textOf } from '../../policy/runs.ts';
import { isAllBold, onOneLine, toPieces, type Piece, type PieceBlock } from './pieces.ts';

/**
 * Adds every guess to the document's notices, and every line that is left out to its list of those.
 * @param before the edition before, to recognise its title and headings by
 */
export function outline(document: SourceDocument, before: Edition | null): Draft {
  const { notices, leftOut } = document;
  takeContents(document);
  const read = takeFacts(toPieces(document), document.besides);
  leftOut.push(...read.leftOut);
  const { title, place, words, blocks } = takeTitle(
    read.blocks,
    {
      known: before?.meta.title ?? null,
      stated: read.titles,
      besides: paragraphsOf(document.besides).map((p) => ({
        place: p.place,
        text: textOf(p.runs),
      })),
    },
    notices,
    leftOut,
  );
  const headings = findHeadings(blocks, knownHeadings(before), notices);
  return numberFootnotes({
    title,
    details: read.details,
    facts: [
      ...(title === null
        ? []
        : [{ field: 'title' as const, value: title, words: words ?? title, place }]),
      ...read.facts,
    ],
    doubts: read.doubts,
    stated: [...read.stated, ...(words === null ? [] : [{ place, text: words }])],
    blocks: new Builder(blocks, headings).build(),
    footnotes: document.footnotes.map((note) => ({
      kind: 'definition',
      runs: joinParagraphs(note.paragraphs),
      footnote: note.label,
      printed: null,
      anchors: note.paragraphs.flatMap((p) => p.anchors),
      place: note.place,
    })),
  });
}

function knownHeadings(before: Edition | null): Map<string, number> {
  const headings = (before?.clauses ?? []).filter(isHeading);
  return new Map(headings.map((c) => [foldHeading(c.text), c.depth - 1]));
}

/** Footnotes are numbered in the order in which the text refers to them. */
function numberFootnotes(draft: Draft): Draft {
  const labels = new Map<string, string>();
  const rename = (runs: readonly Run[]): Run[] =>
    runs.map((run) => ({
      text: run.text,
      marks: run.marks.map((mark) => {
        if (mark.type !== 'footnote') return mark;
        const to = labels.get(mark.to) ?? String(labels.size + 1);
        labels.set(mark.to, to);
        return { ...mark, to };
      }),
    }));
  for (const { clause } of clausesOf(draft)) {
    if (clause.kind === 'definition') continue;
    clause.runs = rename(clause.runs);
    if (clause.cells) clause.cells = clause.cells.map(rename);
  }
  const order = [...labels.keys()];
  const placeOf = ({ footnote = '' }: DraftClause) => order.indexOf(footnote);
  draft.footnotes.sort((a, b) => placeOf(a) - placeOf(b));
  for (const note of draft.footnotes) {
    const label = labels.get(note.footnote ?? '');
    if (label !== undefined) note.footnote = label;
  }
  return draft;
}

type ListItem = DraftList['items'][number];

interface OpenList extends Level {
  items: ListItem[];
  /** The last of the items. */
  item: ListItem;
  ordered: boolean;
  /** What the list is a part of: the text, or the children of an item. */
  home: DraftBlock[];
}

class Builder {
  private readonly blocks: readonly PieceBlock[];
  private readonly headings: readonly (number | null)[];
  private readonly built: DraftBlock[] = [];
  private readonly open: OpenList[] = [];
  /** The levels, as the source counts them, of the last heading and of those above it. */
  private readonly above: number[] = [];

  constructor(blocks: readonly PieceBlock[], headings: readonly (number | null)[]) {
    this.blocks = blocks;
    this.headings = headings;
  }

  build(): DraftBlock[] {
    const roles = findItems(this.blocks, this.headings);
    this.blocks.forEach((block, i) => {
      const heading = this.headings[i] ?? null;
      if (block.type === 'table') {
        this.open.length = 0;
        this.built.push(tableOf(block));
      } else if (heading !== null) this.addHeading(block, heading);
      else if (roles[i] === 'item' && block.label) this.addItem(block, block.label);
      else this.addParagraph(block, i);
    });
    return this.built;
  }

  /** Levels start at ## and none is skipped, whatever levels the source has. */
  private addHeading(piece: Piece, level: number): void {
    this.open.length = 0;
    while ((this.above.at(-1) ?? 0) >= level) this.above.pop();
    this.above.push(level);
    const runs = onOneLine(piece.runs);
    this.built.push({
      type: 'clause',
      clause: {
        ...clauseOf('heading', piece, isAllBold(runs) ? withoutMarks(runs, 'strong') : runs),
        depth: Math.min(6, this.above.length + 1),
      },
    });
  }

  private addParagraph(piece: Piece, index: number): void {
    const clause = clauseOf('paragraph', piece, piece.runs);
    const item = piece.label ? undefined : this.itemAround(piece, index);
    if (item) return void item.children.push({ type: 'clause', clause });
    this.open.length = 0;
    this.built.push({ type: 'clause', clause });
  }

  /** A paragraph without a label belongs to the item before it if it is indented like it and the list continues. */
  private itemAround(piece: Piece, index: number): ListItem | undefined {
    if (piece.inItem !== undefined) {
      while (this.open.length > piece.inItem) this.open.pop();
      return this.open.at(-1)?.item;
    }
    const last = this.open.at(-1);
    if (piece.indent === undefined || last?.indent === undefined) return undefined;
    if (piece.indent < last.indent - 1 || piece.indent <= 0) return undefined;
    const next = this.blocks.slice(index + 1).find((b) => b.type === 'paragraph' && b.label);
    const goesOn =
      next?.type === 'paragraph' && next.label?.list === last.list && last.list !== undefined;
    return goesOn ? last.item : undefined;
  }

  private addItem(piece: Piece, label: NonNullable<Piece['label']>): void {
    const ordered = label.style === 'decimal';
    const { keep, nested } = placeItem(this.open, piece);
    this.open.length = keep;
    const clause = clauseOf('item', piece, piece.runs);
    const last = this.open.at(-1);
    const item: ListItem = { clause, children: [] };
    const place = { label, list: label.list, level: label.level ?? 0, indent: piece.indent, item };
    if (last && !nested && last.ordered === ordered) {
      last.items.push(item);
      Object.assign(last, place);
      return;
    }
    const home = !last ? this.built : nested ? last.item.children : last.home;
    if (last && !nested) this.open.pop();
    const items = [item];
    const start = ordered ? Number(label.number) : 1;
    home.push({ type: 'list', ordered, ...(start > 1 ? { start } : {}), items });
    this.open.push({ ...place, items, ordered, home });
  }
}

/** The kinds of clause that one paragraph makes. */
type TextKind = Exclude<ClauseKind, 'row' | 'definition'>;

function clauseOf(kind: TextKind, piece: Piece, runs: Run[]): DraftClause {
  return {
    kind,
    runs,
    printed: printedBy(kind, piece),
    ...(piece.label?.typed ? { typed: piece.label.text } : {}),
    ...(kind === 'item' && piece.label?.style === 'bullet' ? { bullet: true as const } : {}),
    anchors: piece.anchors,
    ...(piece.id ? { id: piece.id } : {}),
    ...(piece.unnumbered ? { unnumbered: true as const } : {}),
    place: piece.place,
  };
}

function printedBy(kind: TextKind, { label }: Piece): Printed | null {
  if (!label || label.style === 'bullet') return null;
  const { text, number } = label;
  if (label.named) return { text, number: text };
  if (number === null) return { text };
  switch (kind) {
    case 'heading':
    case 'paragraph':
      return { text, number };
    case 'item':
      return label.style === 'other'
        ? { text, number }
        : { text, label: `(${number.replace(/[()]/g, '')})` };
    default:
      return assertNever(kind);
  }
}

function tableOf(table: Exclude<PieceBlock, Piece>): DraftBlock {
  return {
    type: 'table',
    rows: table.rows.map((row, i) => {
      const cells = row.map((cell) => joinParagraphs(cell.paragraphs));
      return {
        kind: 'row',
        // Column headings are shown in bold anyway.
        cells: i === 0 ? cells.map((c) => (isAllBold(c) ? withoutMarks(c, 'strong') : c)) : cells,
        runs: [],
        printed: null,
        anchors: row.flatMap((cell) =>
          cell.repeated ? [] : cell.paragraphs.flatMap((p) => p.anchors),
        ),
        place: `${table.place}, row ${i + 1}`,
      };
    }),
  };
}

/** Puts paragraphs on one line, as a cell or a footnote needs it, with the labels they print. */
function joinParagraphs(paragraphs: readonly SourceParagraph[]): Run[] {
  return paragraphs.flatMap((p, i): Run[] => {
    const label = p.label ? `${p.label.bullet ? '•' : readLabel(p.label.text).text} ` : '';
    const before = (i > 0 ? ' ' : '') + label;
    return [...(before ? [{ text: before, marks: [] }] : []), ...onOneLine(p.runs)];
  });
}

function withoutMarks(runs: readonly Run[], ...types: string[]): Run[] {
  return runs.map((r) => ({ text: r.text, marks: r.marks.filter((m) => !types.includes(m.type)) }));
}
