/** Reads the paragraphs, lists and tables of an OpenDocument text, in reading order. */
import { LIMITS } from '../../../policy/limits.ts';
import { textOf } from '../../../policy/runs.ts';
import { isOverContents } from '../is-over-contents.ts';
import { withoutStyleMarks } from '../without-style-marks.ts';
import {
  paragraphsOf,
  type PrintedLabel,
  type SourceBlock,
  type SourceParagraph,
} from '../source-document.ts';
import { tableBlocks, type ReadCell } from '../table-blocks.ts';
import { TooMuch } from '../too-much.ts';
import { child, elements, type Xml } from '../read-xml.ts';
import { headingAnchor, OdtInlineReader, type InlineContext } from './odt-inline-reader.ts';
import {
  OUTLINE,
  type AutomaticNumber,
  type Counters,
  type OdtNumbering,
} from './odt-numbering.ts';
import { wordsIn } from './words-in.ts';

export interface BlockContext extends InlineContext {
  numbering: OdtNumbering;
  lists: Lists;
}

/** The lists of a file so far: one may go on from another. */
export interface Lists {
  count: number;
  byId: Map<string, Counters>;
  last: { style: string; counters: Counters } | null;
  outline: Counters;
}

export const noLists = (): Lists => ({
  count: 0,
  byId: new Map(),
  last: null,
  outline: { id: 'outline', counts: [] },
});

/** A list that is being read. */
interface OpenList {
  /** Empty where only the paragraphs' own styles name one. */
  style: string;
  /** From 0. */
  level: number;
  counters: Counters;
}

/** How a paragraph stands in a list. */
interface InList extends OpenList {
  /** False for a further paragraph of an item, and for one without a number. */
  isCounted: boolean;
  start: number | undefined;
}

const CONTENTS: ReadonlySet<string> = new Set([
  'text:table-of-content',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
]);

const MAX_COLUMNS = LIMITS.columns.most;

export class OdtBlockReader {
  private readonly context: BlockContext;
  private readonly inline: OdtInlineReader;
  /** What the places are in: `footnote 3`, or nothing for the text itself. */
  private readonly where: string;
  private paragraphs = 0;
  private tables = 0;
  /** Bookmarks in empty paragraphs: they belong to the next one. */
  private waiting: string[] = [];
  /** The paragraph read last, in case a table of contents follows it. */
  private last: SourceParagraph | null = null;
  /** The headings of tables of contents, which go with them. */
  private readonly overContents = new Set<SourceBlock>();
  /** How many cells of tables are around what is being read. */
  private cells = 0;

  constructor(context: BlockContext, where = '') {
    this.context = context;
    this.where = where;
    this.inline = new OdtInlineReader(context);
  }

  read(nodes: readonly Xml[]): SourceBlock[] {
    const blocks = nodes.flatMap((node) => this.readNode(node));
    return blocks.filter((block) => !this.overContents.has(block));
  }

  /** Only paragraphs, including those of tables inside: for cells and footnotes. */
  readParagraphs(nodes: readonly Xml[]): SourceParagraph[] {
    return paragraphsOf(this.read(nodes));
  }

  private readNode(node: Xml): SourceBlock[] {
    const { name, attributes } = node;
    if (CONTENTS.has(name)) {
      this.leaveOut('table of contents', wordsIn(node));
      this.inline.namePicturesIn(node, this.placeNow);
      this.leaveOutHeading();
      return [];
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        return this.readParagraph(node, null);
      case 'text:list':
        return this.readList(node, null);
      case 'text:numbered-paragraph':
        return this.readNumbered(node);
      case 'table:table':
        return this.readTable(node, `table ${++this.tables}`);
      case 'text:section':
        return this.readSection(node);
      case 'text:bibliography':
      case 'text:index-body':
      case 'text:index-title':
        return this.read(elements(node));
      case 'text:bookmark':
      case 'text:bookmark-start':
        this.waiting.push(attributes['text:name'] ?? '');
        return [];
      default: {
        if (!name.startsWith('draw:')) return [];
        const place = this.placeNow;
        return this.inline.read(node, place).boxes.flatMap((box) => this.readBox(box, place));
      }
    }
  }

  private leaveOutHeading(): void {
    const { last } = this;
    const text = last ? textOf(last.runs).trim() : '';
    if (!last || this.overContents.has(last) || !isOverContents(text)) return;
    this.overContents.add(last);
    this.context.leftOut.push({ what: 'table of contents', place: last.place, text });
  }

  private readSection(node: Xml): SourceBlock[] {
    const { attributes } = node;
    const display = attributes['text:display'] ?? 'true';
    const isHidden =
      display === 'none' ||
      (display === 'condition' && attributes['text:is-hidden'] === 'true') ||
      this.context.styles.isHiddenSection(attributes['text:style-name']);
    if (isHidden) {
      this.leaveOut('hidden section', wordsIn(node));
      this.inline.namePicturesIn(node, this.placeNow);
      return [];
    }
    const source = child(node, 'text:section-source')?.attributes['xlink:href'];
    if (source !== undefined)
      this.context.notices.push({
        place: this.placeNow,
        text: `a section takes its words from another file (${source}); those that it held last were read`,
      });
    return this.read(elements(node));
  }

  private readList(node: Xml, outer: OpenList | null): SourceBlock[] {
    const list = outer ? this.innerList(node, outer) : this.outerList(node);
    if (list.level > LIMITS.depth.most) throw new TooMuch({ limit: 'depth', found: list.level });
    return elements(node).flatMap((item): SourceBlock[] => {
      const isHeader = item.name === 'text:list-header';
      if (!isHeader && item.name !== 'text:list-item') return [];
      const style = item.attributes['text:style-override'] ?? list.style;
      const start = numberIn(item.attributes['text:start-value']);
      let isCounted = !isHeader;
      let innerStyle: string | null = null;
      return elements(item).flatMap((inner): SourceBlock[] => {
        if (inner.name === 'text:list') {
          const named = inner.attributes['text:style-name'];
          // A second list of another kind inside one item counts by itself.
          const isOther = innerStyle !== null && (named ?? list.style) !== innerStyle;
          if (isOther && inner.attributes['text:continue-numbering'] !== 'true')
            list.counters.counts.length = Math.min(list.counters.counts.length, list.level + 1);
          innerStyle = named ?? list.style;
          return this.readList(inner, { ...list, style });
        }
        if (inner.name !== 'text:p' && inner.name !== 'text:h') return this.readNode(inner);
        const read = this.readParagraph(inner, { ...list, style, isCounted, start });
        isCounted = false;
        return read;
      });
    });
  }

  private innerList(node: Xml, outer: OpenList): OpenList {
    const style = node.attributes['text:style-name'] ?? outer.style;
    this.register(node, outer.counters);
    return { style, level: outer.level + 1, counters: outer.counters };
  }

  private outerList(node: Xml): OpenList {
    const { attributes } = node;
    const { lists } = this.context;
    const style = attributes['text:style-name'] ?? '';
    const goesOn =
      attributes['text:continue-numbering'] === 'true' && lists.last?.style === style
        ? lists.last.counters
        : undefined;
    const counters =
      style === OUTLINE
        ? lists.outline
        : (lists.byId.get(attributes['text:continue-list'] ?? '') ??
          goesOn ?? { id: `list ${++lists.count}`, counts: [] });
    this.register(node, counters);
    lists.last = { style, counters };
    return { style, level: 0, counters };
  }

  private register({ attributes }: Xml, counters: Counters): void {
    const id = attributes['xml:id'] ?? attributes['text:id'];
    if (id !== undefined) this.context.lists.byId.set(id, counters);
  }

  /** A paragraph that says itself of which list it is. */
  private readNumbered(node: Xml): SourceBlock[] {
    const { attributes } = node;
    const { lists } = this.context;
    const id = attributes['text:list-id'] ?? '';
    const counters = lists.byId.get(id) ?? { id: `list ${++lists.count}`, counts: [] };
    lists.byId.set(id, counters);
    const level = (numberIn(attributes['text:level']) ?? 1) - 1;
    if (level > LIMITS.depth.most) throw new TooMuch({ limit: 'depth', found: level });
    return elements(node)
      .filter(({ name }) => name === 'text:p' || name === 'text:h')
      .flatMap((inner) =>
        this.readParagraph(inner, {
          style: attributes['text:style-name'] ?? '',
          level,
          counters,
          isCounted: true,
          start: numberIn(attributes['text:start-value']),
        }),
      );
  }

  private readParagraph(node: Xml, list: InList | null): SourceBlock[] {
    this.paragraphs++;
    const place = this.placeNow;
    const { styles } = this.context;
    const style = node.attributes['text:style-name'];
    const read = this.inline.read(node, place);
    const { label, indent } = this.label(node, list, read.number, place);
    const boxes = read.boxes.flatMap((box) => this.readBox(box, place));
    const anchors = [...this.waiting, ...read.anchors];
    const words = textOf(read.runs).trim();
    if (read.hidden) {
      this.leaveOut('hidden text', words);
      this.waiting = anchors;
      return boxes;
    }
    const holdsMark = read.runs.some(({ marks }) =>
      marks.some(({ type }) => type === 'footnote' || type === 'link'),
    );
    if (words === '' && !holdsMark) {
      this.waiting = anchors;
      if (!label || label.bullet || this.cells === 0) return boxes;
      // In a cell, it is the number of what stands beside it.
      this.waiting = [];
      return [{ type: 'paragraph', runs: [], anchors, label, place }, ...boxes];
    }
    this.waiting = [];
    if (/^contents (?:\d+|heading)$/.test(styles.paragraphName(style))) {
      this.leaveOut('table of contents', words);
      return boxes;
    }
    const heading = headingOf(node) ?? styles.headingLevel(style);
    if (heading !== undefined && heading > 0) anchors.push(headingAnchor(words));
    const paragraph: SourceParagraph = {
      type: 'paragraph',
      runs: heading === undefined ? read.runs : withoutStyleMarks(read.runs),
      anchors,
      ...(heading === undefined ? {} : { heading }),
      ...(label ? { label } : {}),
      ...(indent === undefined ? {} : { indent }),
      look: { size: read.size, centred: styles.isCentred(style) },
      place,
    };
    this.last = paragraph;
    return [paragraph, ...boxes];
  }

  /** Counts the paragraph's automatic number, and returns it with the indent in points. */
  private label(
    node: Xml,
    list: InList | null,
    written: string | null,
    place: string,
  ): { label: PrintedLabel | undefined; indent: number | undefined } {
    const { numbering, styles } = this.context;
    const id = node.attributes['text:style-name'];
    const at = list ?? this.outlineOf(node);
    const style = at ? at.style || (styles.listStyle(id) ?? '') : '';
    const counted = at?.isCounted ? numbering.next(style, at.level, at.counters, at.start) : null;
    const automatic = counted && asWritten(counted, written);
    if (automatic?.doubt) this.context.notices.push({ place, text: automatic.doubt });
    const indent =
      styles.margin(id, 'hand') ??
      (at ? numbering.indent(style, at.level) : undefined) ??
      styles.margin(id, 'style');
    return {
      label:
        at && automatic?.text
          ? {
              text: automatic.text,
              bullet: automatic.bullet,
              list: at.counters.id,
              level: at.level,
            }
          : undefined,
      indent,
    };
  }

  /** A heading outside of lists is numbered by the outline style, unless it says that it is not. */
  private outlineOf(node: Xml): InList | null {
    const level = headingOf(node);
    if (level === undefined || level < 1) return null;
    const { attributes } = node;
    const isUnnumbered =
      attributes['text:is-list-header'] === 'true' ||
      this.context.styles.listStyle(attributes['text:style-name']) === '';
    if (isUnnumbered) return null;
    const isAnew = attributes['text:restart-numbering'] === 'true';
    return {
      style: OUTLINE,
      level: level - 1,
      counters: this.context.lists.outline,
      isCounted: true,
      start: isAnew ? (numberIn(attributes['text:start-value']) ?? 1) : undefined,
    };
  }

  private readTable(table: Xml, place: string): SourceBlock[] {
    const rows: ReadCell[][] = [];
    /** By column: for how many more rows the cell above reaches down. */
    const reach: number[] = [];
    let total = 0;
    for (const row of rowsOf(table)) {
      const times = numberIn(row.attributes['table:number-rows-repeated']) ?? 1;
      const cells = this.readRow(row, rows.at(-1) ?? [], reach);
      const size = cells.reduce((sum, cell) => sum + cell.paragraphs.length, 0);
      // Empty rows come by the thousand at the end of a sheet.
      if (size === 0) continue;
      // A row that comes thousands of times may hold tables with rows that do.
      total += size * times;
      if (total > LIMITS.paragraphs.most) throw new TooMuch({ limit: 'paragraphs' });
      for (let time = 0; time < times; time++) rows.push([...cells]);
    }
    return tableBlocks(rows, place, this.context.notices);
  }

  private readRow(row: Xml, above: readonly ReadCell[], reach: number[]): ReadCell[] {
    const cells: ReadCell[] = [];
    for (const cell of elements(row)) {
      const isCovered = cell.name === 'table:covered-table-cell';
      if (!isCovered && cell.name !== 'table:table-cell') continue;
      const columns = numberIn(cell.attributes['table:number-columns-repeated']) ?? 1;
      const down = numberIn(cell.attributes['table:number-rows-spanned']) ?? 1;
      const words = wordsIn(cell);
      const read = isCovered ? this.nameCovered(cell, words) : this.readCell(cell);
      // Empty cells come by the thousand at the end of a sheet's rows; words beyond the limit are refused.
      const most = words === '' ? MAX_COLUMNS : MAX_COLUMNS + 1;
      for (let column = 0; column < columns && cells.length < most; column++) {
        const at = cells.length;
        const left = reach[at] ?? 0;
        const upper = isCovered && left > 0 ? above[at] : undefined;
        reach[at] = isCovered ? Math.max(0, left - 1) : down - 1;
        cells.push(upper ? { paragraphs: upper.paragraphs, repeated: true } : read);
      }
    }
    return cells;
  }

  private readCell(cell: Xml): ReadCell {
    this.cells++;
    const blocks = this.read(elements(cell));
    this.cells--;
    return { paragraphs: paragraphsOf(blocks), blocks };
  }

  /** A cell that others cover is not printed, whatever is in it. */
  private nameCovered(cell: Xml, words: string): ReadCell {
    this.leaveOut('hidden text', words);
    this.inline.namePicturesIn(cell, this.placeNow);
    return { paragraphs: [] };
  }

  private readBox(box: Xml, place: string): SourceBlock[] {
    const reader = new OdtBlockReader(this.context, `text box at ${place}`);
    const blocks = reader.read(elements(box));
    if (blocks.length > 0)
      this.context.notices.push({
        place,
        text: 'the words of a text box were put after this paragraph',
      });
    return blocks;
  }

  private get placeNow(): string {
    if (this.where === '') return `paragraph ${Math.max(1, this.paragraphs)}`;
    return this.paragraphs > 1 ? `${this.where}, paragraph ${this.paragraphs}` : this.where;
  }

  private leaveOut(what: string, text: string): void {
    if (text) this.context.leftOut.push({ what, place: this.placeNow, text });
  }
}

/** The level of a heading that is marked as one, from 1. */
const headingOf = ({ name, attributes }: Xml): number | undefined =>
  name === 'text:h' ? (numberIn(attributes['text:outline-level']) ?? 1) : undefined;

/** A number that the program wrote beside the paragraph is the one that it printed. */
function asWritten(counted: AutomaticNumber, written: string | null): AutomaticNumber {
  if (written === null || counted.bullet || written === counted.text) return counted;
  return {
    text: written,
    bullet: false,
    doubt: `the file holds “${written}” as its number, where counting gives “${counted.text}”`,
  };
}

function numberIn(value: string | undefined): number | undefined {
  const number = Number(value ?? NaN);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** Rows may stand in groups, and those of the head in one of their own. */
function rowsOf(table: Xml): Xml[] {
  return elements(table).flatMap((node) => {
    if (node.name === 'table:table-row') return [node];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(node.name) ? rowsOf(node) : [];
  });
}
