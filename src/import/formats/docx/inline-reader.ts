/** The words inside a paragraph, with their marks; fields, links, notes and symbols resolved. */
import type { Mark, Run } from '../../../policy/clause.ts';
import type { LeftOut, ImportNotice } from '../source-document.ts';
import { parseField, type FieldKind } from './word-fields.ts';
import type { Relation } from './package.ts';
import type { Styles } from './styles.ts';
import {
  child,
  childrenOf,
  controlWithoutText,
  descendants,
  elements,
  flagOf,
  isFallback,
  textIn,
  wordsIn,
  type Xml,
} from './word-xml.ts';

/** A cross-reference whose printed words were not stored; filled once all paragraphs are known. */
export interface Unfilled {
  run: Run;
  bookmark: string;
  wants: 'number' | 'words';
  place: string;
}

export interface InlineContext {
  styles: Styles;
  relations: ReadonlyMap<string, Relation>;
  leftOut: LeftOut[];
  notices: ImportNotice[];
  unfilled: Unfilled[];
}

export interface InlineParagraph {
  runs: Run[];
  anchors: string[];
  /** The contents of text boxes that hang here. */
  boxes: Xml[];
  /** The size of the first printed letter, in points; 0 where there is none. */
  size: number;
}

interface OpenField {
  code: string;
  kind: FieldKind | null;
  dropped: string;
  /** Whether anything was printed for it. */
  printed: boolean;
  place: string;
}

/** Reads the paragraphs of one part in order; fields may run over several of them. */
export class InlineReader {
  private readonly context: InlineContext;
  private readonly fields: OpenField[] = [];
  private paragraph: InlineParagraph = { runs: [], anchors: [], boxes: [], size: 0 };
  private properties: Xml | undefined;
  private place = '';

  constructor(context: InlineContext) {
    this.context = context;
  }

  read(paragraph: Xml, place: string): InlineParagraph {
    this.paragraph = { runs: [], anchors: [], boxes: [], size: 0 };
    this.properties = child(paragraph, 'w:pPr');
    this.place = place;
    for (const field of this.fields) if (field.dropped) field.dropped += ' ';
    this.readAll(elements(paragraph), []);
    return this.paragraph;
  }

  private readAll(nodes: readonly Xml[], marks: Mark[]): void {
    for (const node of nodes) this.readNode(node, marks);
  }

  private readNode(node: Xml, marks: Mark[]): void {
    switch (node.name) {
      case 'w:r':
        return this.readRun(node, marks);
      case 'w:hyperlink':
        return this.readAll(elements(node), this.withLink(node, marks));
      case 'w:fldSimple':
        this.fields.push(this.openField(node.attributes['w:instr'] ?? ''));
        this.fields.at(-1)!.kind = parseField(this.fields.at(-1)!.code);
        this.readAll(elements(node), marks);
        return this.closeField();
      case 'w:bookmarkStart': {
        const name = node.attributes['w:name'];
        if (name && name !== '_GoBack') this.paragraph.anchors.push(name);
        return;
      }
      case 'w:sdt':
        return this.readControl(node, () =>
          this.readAll(elements(child(node, 'w:sdtContent')), marks),
        );
      case 'mc:AlternateContent':
        return this.readAll(
          elements(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback')),
          marks,
        );
      case 'w:ruby':
        return this.readAll(elements(child(node, 'w:rubyBase')), marks);
      case 'm:t':
        return this.print(textIn(node), marks);
      case 'w:pPr':
      case 'w:rPr':
      case 'm:rPr':
      case 'w:fldData':
        return;
      default:
        // Smart tags, custom XML, formulas, and whatever else only wraps words.
        return this.readAll(elements(node), marks);
    }
  }

  /** A content control: what only prompts for words, or is bound to who wrote the file, is no text. */
  private readControl(control: Xml, readInside: () => void): void {
    const why = controlWithoutText(control);
    if (why === null) return readInside();
    this.leaveOut(why, wordsIn(control));
  }

  private readRun(run: Xml, marks: Mark[]): void {
    const properties = child(run, 'w:rPr');
    const letters = this.context.styles.letters(this.properties, properties);
    if (letters.hidden && !this.inCode) {
      this.leaveOut('hidden text', wordsIn(run));
      return this.readFieldMarksOnly(run);
    }
    const own: Mark[] = [...marks];
    if (letters.bold) own.push({ type: 'strong' });
    if (letters.italic) own.push({ type: 'emphasis' });
    if (letters.struck) own.push({ type: 'delete' });
    for (const node of elements(run)) this.readInRun(node, own, letters.size);
  }

  private readInRun(node: Xml, marks: Mark[], size: number): void {
    switch (node.name) {
      case 'w:t':
        if (this.paragraph.size === 0 && textIn(node).trim()) this.paragraph.size = size;
        return this.print(textIn(node), marks);
      case 'w:tab':
      case 'w:ptab':
        return this.print('\t', marks);
      case 'w:br':
        // A page or column break separates words without being a line break of the text.
        return this.print(
          ['page', 'column'].includes(node.attributes['w:type'] ?? '') ? ' ' : '\n',
          marks,
        );
      case 'w:cr':
        return this.print('\n', marks);
      case 'w:noBreakHyphen':
        return this.print('-', marks);
      case 'w:sym':
        return this.readSymbol(node, marks);
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const to = `${kind}-${node.attributes['w:id']}`;
        return this.add({ text: '', marks: [...marks, { type: 'footnote', to }] });
      }
      case 'w:fldChar':
        return this.readFieldChar(node);
      case 'w:instrText':
        if (this.fields.length > 0) this.fields.at(-1)!.code += textIn(node);
        return;
      case 'w:pgNum':
        return this.leaveOut('page number', '');
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.readDrawing(node);
      case 'mc:AlternateContent': {
        const chosen = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
        for (const inner of elements(chosen)) this.readInRun(inner, marks, size);
        return;
      }
      case 'w:rPr':
      case 'w:softHyphen':
      case 'w:lastRenderedPageBreak':
      case 'w:commentReference':
      case 'w:annotationRef':
      case 'w:footnoteRef':
      case 'w:endnoteRef':
      case 'w:delText':
      case 'w:delInstrText':
      case 'w:fldData':
        return;
      default:
        return this.readNode(node, marks);
    }
  }

  private readFieldMarksOnly(run: Xml): void {
    for (const node of childrenOf(run, 'w:fldChar')) this.readFieldChar(node);
  }

  private readSymbol(node: Xml, marks: Mark[]): void {
    const { 'w:font': font = '', 'w:char': code = '' } = node.attributes;
    const character = symbol(font, code);
    if (character === null)
      this.notice(
        `a character of the font ${font} (${code}) is not known and was written as [symbol]`,
      );
    this.print(character ?? '[symbol]', marks);
  }

  private readDrawing(node: Xml): void {
    for (const element of descendants(node)) {
      if (element.name === 'w:txbxContent' && !isFallback(node, element))
        this.paragraph.boxes.push(element);
      const described = element.name === 'wp:docPr' ? element.attributes.descr?.trim() : undefined;
      if (described)
        this.notice(`a picture is not taken over; its description says “${described}”`);
    }
  }

  private withLink(node: Xml, marks: Mark[]): Mark[] {
    const { 'r:id': id, 'w:anchor': anchor } = node.attributes;
    const target = id ? this.context.relations.get(id) : undefined;
    const href = target ? target.target + (anchor ? `#${anchor}` : '') : anchor ? `#${anchor}` : '';
    return href ? [{ type: 'link', href }, ...marks] : marks;
  }

  private readFieldChar(node: Xml): void {
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') {
      this.fields.push(this.openField(''));
      const box = child(node, 'w:ffData', 'w:checkBox');
      if (box && !this.inCode) this.print(flagOf(box, 'w:checked') ? '☒' : '☐', []);
    } else if (type === 'separate') {
      const field = this.fields.at(-1);
      if (field) field.kind = parseField(field.code);
    } else if (type === 'end') this.closeField();
  }

  private openField(code: string): OpenField {
    return { code, kind: null, dropped: '', printed: false, place: this.place };
  }

  private closeField(): void {
    const field = this.fields.pop();
    if (!field) return;
    const kind = field.kind ?? parseField(field.code);
    if (kind.type === 'dropped') {
      this.context.leftOut.push({
        what: kind.what,
        place: field.place,
        text: field.dropped.trim(),
      });
      return;
    }
    if (this.dropping) return;
    if (kind.type === 'reference' && !field.printed) {
      const run: Run = { text: '', marks: [{ type: 'link', href: `#${kind.bookmark}` }] };
      this.context.unfilled.push({ run, ...kind, place: this.place });
      this.add(run);
    } else if (kind.type === 'unstored' && !field.printed) this.notice(kind.doubt);
    else if (kind.type === 'words' && kind.doubt && field.printed) this.notice(kind.doubt);
    if (field.printed && this.fields.length > 0) this.fields.at(-1)!.printed = true;
  }

  /** Inside the code of a field, where nothing is printed. */
  private get inCode(): boolean {
    return this.fields.some((f) => f.kind === null);
  }

  private get dropping(): OpenField | undefined {
    return this.fields.find((f) => f.kind?.type === 'dropped');
  }

  private print(text: string, marks: Mark[]): void {
    const words = text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/[\u00a0\u202f\u2007]/g, ' ');
    if (words === '') return;
    const dropping = this.dropping;
    if (dropping) {
      dropping.dropped += words;
      return;
    }
    const field = this.fields.at(-1);
    if (field?.kind && words.trim()) {
      field.printed = true;
      if (/^Error!/.test(words))
        this.notice(`Word printed “${words.trim()}” for a reference that leads nowhere`);
    }
    this.add({ text: words, marks });
  }

  private add(run: Run): void {
    if (this.inCode || this.dropping) return;
    const link = this.fields.findLast(
      (f) => f.kind?.type === 'link' || f.kind?.type === 'reference',
    );
    const kind = link?.kind;
    const href =
      kind?.type === 'link' ? kind.href : kind?.type === 'reference' ? `#${kind.bookmark}` : null;
    if (href !== null && !run.marks.some((m) => m.type === 'link'))
      run.marks = [{ type: 'link', href }, ...run.marks];
    this.paragraph.runs.push(run);
  }

  private leaveOut(what: string, text: string): void {
    if (text.trim()) this.context.leftOut.push({ what, place: this.place, text: text.trim() });
  }

  private notice(text: string): void {
    this.context.notices.push({ place: this.place, text });
  }
}

/** The low byte of the code in Wingdings and its like. */
const WINGDINGS: Record<number, string> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const SYMBOL: Record<number, string> = {
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb9: '≠',
  0xd7: '·',
};

/** @returns null where the character is not known */
function symbol(font: string, code: string): string | null {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value)) return null;
  // Symbol fonts sit in the private area from F000; anything else is an ordinary character.
  if (value < 0xf000 || value > 0xf0ff) return String.fromCodePoint(value);
  const table = /wingdings|webdings/i.test(font) ? WINGDINGS : SYMBOL;
  return table[value - 0xf000] ?? null;
}
