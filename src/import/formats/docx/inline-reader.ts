/** Reads the words inside a Word paragraph with their marks: fields, links, footnote marks and symbols included. */
import { assertNever } from '../../../language/assert-never.ts';
import type { Mark, Run } from '../../../policy/clause.ts';
import type { LeftOut, ImportNotice } from '../source-document.ts';
import { WordFields } from './word-fields.ts';
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
} from './xml.ts';

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
  /** The contents of text boxes that are anchored in it. */
  boxes: Xml[];
  /** The size of the first printed letter, in points; 0 if there is none. */
  size: number;
}

/** Reads the paragraphs of one part in order; fields may run over several of them. */
export class InlineReader {
  private readonly context: InlineContext;
  private readonly fields = new WordFields();
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
    this.fields.startParagraph();
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
        this.fields.begin(this.place, node.attributes['w:instr'] ?? '');
        this.fields.endCode();
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

  /** A content control that only prompts for words, or shows who wrote the file, is not part of the text. */
  private readControl(control: Xml, readInside: () => void): void {
    const why = controlWithoutText(control);
    if (why === null) return readInside();
    this.leaveOut(why, wordsIn(control));
  }

  private readRun(run: Xml, marks: Mark[]): void {
    const properties = child(run, 'w:rPr');
    const letters = this.context.styles.letters(this.properties, properties);
    if (letters.hidden && !this.fields.inCode) {
      this.leaveOut('hidden text', wordsIn(run));
      return this.readFieldMarksOnly(run);
    }
    if (letters.struck && !this.fields.inCode) {
      this.leaveOut('struck-through words', wordsIn(run));
      return this.readFieldMarksOnly(run);
    }
    const own: Mark[] = [...marks];
    if (letters.bold) own.push({ type: 'strong' });
    if (letters.italic) own.push({ type: 'emphasis' });
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
        return this.print(breakOf(node), marks);
      case 'w:cr':
        return this.print('\n', marks);
      case 'w:noBreakHyphen':
        return this.print('-', marks);
      case 'w:sym':
        return this.readSymbol(node, marks);
      case 'w:footnoteReference':
        return this.referToNote('footnote', node, marks);
      case 'w:endnoteReference':
        return this.referToNote('endnote', node, marks);
      case 'w:fldChar':
        return this.readFieldChar(node);
      case 'w:instrText':
        if (this.fields.innermost) this.fields.innermost.code += textIn(node);
        return;
      case 'w:pgNum':
        return this.leaveOut('page number', '');
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.readDrawing(node);
      case 'mc:AlternateContent':
        for (const inner of elements(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback')))
          this.readInRun(inner, marks, size);
        return;
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

  private referToNote(kind: 'footnote' | 'endnote', node: Xml, marks: Mark[]): void {
    const to = `${kind}-${node.attributes['w:id']}`;
    this.add({ text: '', marks: [...marks, { type: 'footnote', to }] });
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
      if (described) this.notice(`a picture was left out; its description says “${described}”`);
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
      this.fields.begin(this.place);
      const box = child(node, 'w:ffData', 'w:checkBox');
      if (box && !this.fields.inCode) this.print(flagOf(box, 'w:checked') ? '☒' : '☐', []);
    } else if (type === 'separate') this.fields.endCode();
    else if (type === 'end') this.closeField();
  }

  private closeField(): void {
    const field = this.fields.end();
    if (!field) return;
    const { meaning, printed, place } = field;
    if (meaning.type === 'dropped') {
      this.context.leftOut.push({ what: meaning.what, place, text: field.dropped.trim() });
      return;
    }
    if (this.fields.dropping) return;
    switch (meaning.type) {
      case 'words':
        if (meaning.doubt && printed) this.notice(meaning.doubt);
        break;
      case 'unstored':
        if (!printed) this.notice(meaning.doubt);
        break;
      case 'reference': {
        if (printed) break;
        const run: Run = { text: '', marks: [{ type: 'link', href: `#${meaning.bookmark}` }] };
        const { bookmark, wants } = meaning;
        this.context.unfilled.push({ run, bookmark, wants, place: this.place });
        this.add(run);
        break;
      }
      case 'link':
        break;
      default:
        assertNever(meaning);
    }
    if (printed && this.fields.innermost) this.fields.innermost.printed = true;
  }

  private print(text: string, marks: Mark[]): void {
    const words = text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/[\u00a0\u202f\u2007]/g, ' ');
    if (words === '') return;
    const { dropping, innermost } = this.fields;
    if (dropping) {
      dropping.dropped += words;
      return;
    }
    if (innermost?.meaning && words.trim()) {
      innermost.printed = true;
      if (/^Error!/.test(words))
        this.notice(`Word printed “${words.trim()}” for a reference that leads nowhere`);
    }
    this.add({ text: words, marks });
  }

  private add(run: Run): void {
    if (this.fields.inCode || this.fields.dropping) return;
    const { href } = this.fields;
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

/** A break of the page or column separates words without being a line break of the text. */
const breakOf = ({ attributes }: Xml) =>
  ['page', 'column'].includes(attributes['w:type'] ?? '') ? ' ' : '\n';

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

/** A character that Word draws from a symbol font (`w:sym`), as an ordinary one; null if it is not known. */
function symbol(font: string, code: string): string | null {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value)) return null;
  // Symbol fonts use the private area from F000; any other code is an ordinary character.
  if (value < 0xf000 || value > 0xf0ff) return String.fromCodePoint(value);
  const table = /wingdings|webdings/i.test(font) ? WINGDINGS : SYMBOL;
  return table[value - 0xf000] ?? null;
}
