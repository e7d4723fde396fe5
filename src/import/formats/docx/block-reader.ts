/** Reads the paragraphs and tables of a part of a Word file, in reading order. */
import { isOverContents } from '../is-over-contents.ts';
import { tableBlocks, type ReadCell } from '../table-blocks.ts';
import { withoutStyleMarks } from '../without-style-marks.ts';
import {
  paragraphsOf,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
} from '../source-document.ts';
import { LIMITS } from '../../../policy/limits.ts';
import { textOf } from '../../../policy/runs.ts';
import type { Run } from '../../../policy/clause.ts';
import { emptyField, InlineReader, type InlineContext } from './inline-reader.ts';
import type { Numbering } from './numbering.ts';
import { numberingOf } from './styles.ts';
import {
  child,
  childrenOf,
  controlWithoutText,
  elements,
  emptyBoundControl,
  valueOf,
  wordsIn,
  type Xml,
} from './xml.ts';

export interface BlockContext extends InlineContext {
  numbering: Numbering;
}

/** Counts paragraphs, tables and text boxes, so that each has a place that a person can find. */
interface Places {
  paragraph: number;
  table: number;
}

export class BlockReader {
  private readonly context: BlockContext;
  private readonly inline: InlineReader;
  private readonly places: Places = { paragraph: 0, table: 0 };
  /** What the places are in: `footnote 3`, or nothing for the text itself. */
  private readonly where: string;
  /** Bookmarks between paragraphs or in empty ones: they belong to the next one. */
  private waiting: string[] = [];
  /** The paragraph read last, in case a table of contents follows it. */
  private last: SourceParagraph | null = null;
  /** The headings of tables of contents, which go with them. */
  private readonly overContents = new Set<SourceBlock>();
  /** A large first letter that stands in a paragraph before its own. */
  private dropCap = '';
  /** How many cells of tables are around what is being read. */
  private cells = 0;

  constructor(context: BlockContext, where = '') {
    this.context = context;
    this.where = where;
    this.inline = new InlineReader(context);
  }

  read(nodes: readonly Xml[]): SourceBlock[] {
    const blocks = nodes.flatMap((node) => {
      const [before, known] = [this.last, this.context.leftOut.length];
      const read = this.readNode(node);
      if (this.context.leftOut.slice(known).some(({ what }) => what === 'table of contents'))
        this.leaveOutHeading(before);
      return read;
    });
    return blocks.filter((block) => !this.overContents.has(block));
  }

  private leaveOutHeading(paragraph: SourceParagraph | null): void {
    if (!paragraph || this.overContents.has(paragraph)) return;
    const text = textOf(paragraph.runs).trim();
    if (!isOverContents(text)) return;
    this.overContents.add(paragraph);
    this.context.leftOut.push({ what: 'table of contents', place: paragraph.place, text });
  }

  /** Only paragraphs, including those of tables inside: for cells and footnotes. */
  readParagraphs(nodes: readonly Xml[]): SourceParagraph[] {
    return paragraphsOf(this.read(nodes));
  }

  private readNode(node: Xml): SourceBlock[] {
    switch (node.name) {
      case 'w:p':
        return this.readParagraph(node);
      case 'w:tbl': {
        const place = `table ${++this.places.table}`;
        return this.readTable(node, place);
      }
      case 'w:bookmarkStart': {
        const name = node.attributes['w:name'];
        if (name && name !== '_GoBack') this.waiting.push(name);
        return [];
      }
      case 'w:sdt': {
        const empty = emptyBoundControl(node);
        if (empty !== null)
          this.context.notices.push({ place: this.placeNow, text: emptyField(empty) });
        const why = controlWithoutText(node);
        if (why === null) return this.read(elements(child(node, 'w:sdtContent')));
        this.leaveOut(why, wordsIn(node));
        this.inline.namePictures(node, 'too', this.placeNow);
        return [];
      }
      case 'mc:AlternateContent':
        return this.read(elements(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback')));
      case 'w:altChunk':
        this.nameEmbedded(node);
        return [];
      case 'w:sectPr':
      case 'w:tblPr':
        return [];
      default:
        return /^(?:w|w14|m):/.test(node.name) ? this.read(elements(node)) : [];
    }
  }

  private readParagraph(node: Xml): SourceBlock[] {
    this.places.paragraph++;
    const place = this.placeNow;
    const properties = child(node, 'w:pPr');
    const { styles } = this.context;
    const read = this.inline.read(node, place);
    const boxes = read.boxes.flatMap((box) => this.readBox(box, place));
    const anchors = [...this.waiting, ...read.anchors];
    const words = read.runs
      .map((r) => r.text)
      .join('')
      .trim();
    if (
      words === '' &&
      !read.runs.some((r) => r.marks.some((m) => m.type === 'footnote' || m.type === 'link'))
    ) {
      this.waiting = anchors;
      // Word counts and prints the number of an empty numbered paragraph too.
      const { label } = this.label(properties, place);
      if (!label || label.bullet || this.cells === 0) return boxes;
      // In a cell, it is the number of what stands beside it.
      this.waiting = [];
      return [{ type: 'paragraph', runs: [], anchors, label, place }, ...boxes];
    }
    this.waiting = [];
    if (child(properties, 'w:framePr')?.attributes['w:dropCap']?.match(/^(?:drop|margin)$/)) {
      this.waiting = anchors;
      this.dropCap = words;
      return boxes;
    }
    this.takeDropCap(read.runs);
    if (
      /^toc \d$|^table of (?:figures|authorities)$|^toc heading$/.test(styles.styleName(properties))
    ) {
      this.leaveOut('table of contents', words);
      return boxes;
    }
    const { label, indent } = this.label(properties, place);
    const heading = styles.headingLevel(properties);
    const paragraph: SourceParagraph = {
      type: 'paragraph',
      runs: heading === undefined ? read.runs : withoutStyleMarks(read.runs),
      anchors,
      ...(heading === undefined ? {} : { heading }),
      ...(label ? { label } : {}),
      ...(indent === undefined ? {} : { indent }),
      look: {
        size: read.size,
        centred: valueOf(styles.paragraphProperty(properties, 'w:jc')) === 'center',
      },
      place,
    };
    this.last = paragraph;
    return [paragraph, ...boxes];
  }

  /** The large first letter of a paragraph is kept by Word in a paragraph of its own before it. */
  private takeDropCap(runs: Run[]): void {
    const [first] = runs;
    if (first && this.dropCap) runs.unshift({ text: this.dropCap, marks: first.marks });
    this.dropCap = '';
  }

  /**
   * Cells merged sideways keep their words in the first of them; the words of cells
   * merged downwards are repeated in each row, so that a row can be cited alone.
   */
  private readTable(table: Xml, place: string): SourceBlock[] {
    const rows: ReadCell[][] = [];
    for (const row of rowsOf(table)) {
      const cells = this.readRow(row, rows.at(-1) ?? []);
      if (cells.some((c) => c.paragraphs.length > 0)) rows.push(cells);
    }
    return tableBlocks(rows, place, this.context.notices);
  }

  private readRow(row: Xml, above: readonly ReadCell[]): ReadCell[] {
    const properties = child(row, 'w:trPr');
    const cells: ReadCell[] = blanks(properties, 'w:gridBefore');
    for (const cell of cellsOf(row)) {
      const span = Math.min(MAX_COLUMNS, Number(valueOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1) || 1);
      const merge = child(cell, 'w:tcPr', 'w:vMerge');
      this.cells++;
      const blocks = this.read(elements(cell));
      this.cells--;
      const paragraphs = paragraphsOf(blocks);
      const upper = above[cells.length];
      const goesOn = merge !== undefined && (valueOf(merge) ?? 'continue') === 'continue';
      if (goesOn && upper && paragraphs.length === 0)
        cells.push({ paragraphs: upper.paragraphs, repeated: true });
      else cells.push({ paragraphs, blocks });
      for (let i = 1; i < span && cells.length < MAX_COLUMNS; i++) cells.push({ paragraphs: [] });
    }
    return [...cells, ...blanks(properties, 'w:gridAfter')];
  }

  private readBox(box: Xml, place: string): SourceBlock[] {
    const reader = new BlockReader(this.context, `text box at ${place}`);
    const blocks = reader.read(elements(box));
    if (blocks.length > 0)
      this.context.notices.push({
        place,
        text: 'the words of a text box were put after this paragraph',
      });
    return blocks;
  }

  /** Counts the paragraph's automatic number, and returns it with the indent in points. */
  private label(properties: Xml | undefined, place: string) {
    const { styles, numbering } = this.context;
    const own = numberingOf(properties);
    const styled = styles.numbering(properties);
    const id = own.id ?? styled.id;
    let level = own.level ?? styled.level ?? 0;
    if (id !== undefined && own.id === undefined)
      level = numbering.levelOfStyle(id, styles.chain(properties)) ?? level;
    const listed = id !== undefined && id !== '0';
    const automatic = listed ? numbering.next(id, level) : null;
    if (automatic?.doubt) this.context.notices.push({ place, text: automatic.doubt });
    const indent = indentOf(
      child(properties, 'w:ind') ??
        (listed ? child(numbering.properties(id, level), 'w:ind') : undefined) ??
        styles.paragraphProperty(properties, 'w:ind'),
    );
    const { text, bullet, list } = automatic ?? { text: '', bullet: false, list: '' };
    return { label: text ? { text, bullet, list, level } : undefined, indent };
  }

  private get placeNow(): string {
    return this.where
      ? this.places.paragraph > 1
        ? `${this.where}, paragraph ${this.places.paragraph}`
        : this.where
      : `paragraph ${Math.max(1, this.places.paragraph)}`;
  }

  private nameEmbedded({ attributes }: Xml): void {
    const target = this.context.relations.get(attributes['r:id'] ?? '');
    const words = target && !target.external ? this.context.wordsOfEmbedded(target.target) : null;
    this.leaveOut(
      'embedded document',
      words ??
        `not read (${target?.target ?? 'it is missing'}): open the file in Word and save it again`,
    );
  }

  private leaveOut(what: string, text: string): void {
    if (text) this.context.leftOut.push({ what, place: this.placeNow, text });
  }
}

/** The left indent in points. */
function indentOf(ind: Xml | undefined): number | undefined {
  const left = ind?.attributes['w:left'] ?? ind?.attributes['w:start'];
  const points = Number.parseInt(left ?? '', 10) / 20;
  return Number.isFinite(points) ? points : undefined;
}

/** A cell that says it is wider is broken. */
const MAX_COLUMNS = LIMITS.columns.most;

const blanks = (properties: Xml | undefined, name: string): SourceCell[] =>
  Array.from(
    { length: Math.min(MAX_COLUMNS, Number(valueOf(properties, name) ?? 0) || 0) },
    () => ({ paragraphs: [] }),
  );

/** Rows and cells may be inside content controls. */
const rowsOf = (table: Xml) => inside(table, 'w:tr');
const cellsOf = (row: Xml) => inside(row, 'w:tc');

function inside(parent: Xml, name: string): Xml[] {
  return elements(parent).flatMap((node) => {
    if (node.name === name) return [node];
    if (node.name === 'w:sdt') return inside(child(node, 'w:sdtContent') ?? node, name);
    return node.name === 'w:customXml' ? childrenOf(node, name) : [];
  });
}
