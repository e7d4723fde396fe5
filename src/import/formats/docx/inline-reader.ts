/** Reads the words inside a Word paragraph with their marks: fields, links, footnote marks and symbols included. */
import { assertNever } from '../../../language/assert-never.ts';
import type { Mark, Run } from '../../../policy/clause.ts';
import {
  isWebAddress,
  type ImportNotice,
  type LeftOut,
  type SourcePicture,
} from '../source-document.ts';
import { formulaText } from './formula.ts';
import { namePictures } from './pictures.ts';
import { inLetters, symbolIn } from '../in-letters.ts';
import { isOfSymbolFont, isSymbolFont } from '../from-symbol-font.ts';
import type { Unfilled } from '../fill-references.ts';
import { WordFields } from './word-fields.ts';
import type { Relation } from './package.ts';
import type { Letters, Styles } from './styles.ts';
import {
  child,
  childrenOf,
  controlWithoutText,
  descendants,
  elements,
  emptyBoundControl,
  flagOf,
  isFallback,
  textIn,
  wordsIn,
  type Xml,
} from './xml.ts';

/** @param name of a field that stands in the text and holds nothing */
export const emptyField = (name: string): string =>
  `the field “${name}” stands here and is empty: it shows a property of the document that has no value`;

export interface InlineContext {
  styles: Styles;
  relations: ReadonlyMap<string, Relation>;
  leftOut: LeftOut[];
  notices: ImportNotice[];
  unfilled: Unfilled[];
  pictures: SourcePicture[];
  /** What the file says about itself, by name in small letters. */
  properties: ReadonlyMap<string, string>;
  /** Unpacks a file inside the file; null if it is missing. */
  bytesOf: (path: string) => Uint8Array | null;
  /** The words of a document inside the file; null if they cannot be read. */
  wordsOfEmbedded: (path: string) => string | null;
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
        return this.readLink(node, marks);
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
      case 'm:oMath':
        return this.readFormula(node, marks);
      case 'w:pPr':
      case 'w:rPr':
      case 'w:fldData':
        return;
      default:
        // Smart tags, custom XML, and whatever else only wraps words.
        return this.readAll(elements(node), marks);
    }
  }

  /** A content control that only prompts for words, or shows who wrote the file, is not part of the text. */
  private readControl(control: Xml, readInside: () => void): void {
    const empty = emptyBoundControl(control);
    if (empty !== null) this.notice(emptyField(empty));
    const why = controlWithoutText(control);
    if (why === null) return readInside();
    this.leaveOut(why, wordsIn(control));
    this.namePictures(control);
  }

  private readRun(run: Xml, marks: Mark[]): void {
    const properties = child(run, 'w:rPr');
    const letters = this.context.styles.letters(this.properties, properties);
    if (letters.hidden && !this.fields.inCode) {
      this.leaveOut('hidden text', wordsIn(run));
      this.namePictures(run);
      return this.readFieldMarksOnly(run);
    }
    if (letters.struck && !this.fields.inCode) {
      this.leaveOut('struck-through words', wordsIn(run));
      this.namePictures(run);
      return this.readFieldMarksOnly(run);
    }
    const own: Mark[] = [...marks];
    if (letters.bold) own.push({ type: 'strong' });
    if (letters.italic) own.push({ type: 'emphasis' });
    for (const node of elements(run)) this.readInRun(node, own, letters);
  }

  private readInRun(node: Xml, marks: Mark[], letters: Letters): void {
    switch (node.name) {
      case 'w:t':
        if (this.paragraph.size === 0 && textIn(node).trim()) this.paragraph.size = letters.size;
        return this.print(this.inLetters(textIn(node), letters), marks);
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
          this.readInRun(inner, marks, letters);
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
    const value = Number.parseInt(code, 16);
    if (!Number.isFinite(value)) return;
    // Any other code is an ordinary character in an unusual font.
    const isSymbol = isOfSymbolFont(value) || (value <= 0xff && isSymbolFont(font));
    this.print(isSymbol ? this.symbol(font, value) : String.fromCodePoint(value), marks);
  }

  private symbol(font: string, code: number): string {
    return symbolIn(font, code, (text) => this.notice(text));
  }

  private inLetters(text: string, letters: Letters): string {
    return inLetters(text, letters, this.printedLast, (notice) => this.notice(notice));
  }

  private readFormula(node: Xml, marks: Mark[]): void {
    const { text, doubts } = formulaText(node);
    for (const doubt of doubts)
      this.notice(`a formula has ${doubt}; it was written on one line as “${text}”`);
    // 5 and ½ are 5½, but 5 and 7/12 are not 57/12.
    const apart = /\d$/.test(this.printedLast) && /^\d+\//.test(text) ? ' ' : '';
    this.print(apart + text, marks);
  }

  /** The words of the paragraph so far. */
  private get printedLast(): string {
    return this.paragraph.runs
      .slice(-3)
      .map(({ text }) => text)
      .join('');
  }

  private readDrawing(node: Xml): void {
    for (const element of descendants(node))
      if (element.name === 'w:txbxContent' && !isFallback(node, element))
        this.paragraph.boxes.push(element);
    const embedded = [...descendants(node)].find(({ name }) => name === 'o:OLEObject');
    if (embedded) this.nameEmbedded(embedded);
    this.namePictures(node, 'apart');
  }

  /** The pictures of what is left out otherwise, or of a drawing. */
  namePictures(node: Xml, boxes: 'too' | 'apart' = 'too', place = this.place): void {
    namePictures(node, place, this.context, boxes);
  }

  private nameEmbedded(object: Xml): void {
    const { 'r:id': id = '', ProgID: program = 'of an unknown kind' } = object.attributes;
    const target = this.context.relations.get(id);
    const words = target && !target.external ? this.context.wordsOfEmbedded(target.target) : null;
    this.context.leftOut.push({
      what: 'embedded document',
      place: this.place,
      text: words ?? `not read (${program})`,
    });
  }

  private readLink(node: Xml, marks: Mark[]): void {
    const { 'r:id': id, 'w:anchor': anchor } = node.attributes;
    const target = id ? this.context.relations.get(id)?.target : undefined;
    if (target !== undefined && !isWebAddress(target)) {
      const before = this.paragraph.runs.length;
      this.readAll(elements(node), marks);
      const words = this.paragraph.runs.slice(before).map(({ text }) => text);
      return this.nameFileLink(words.join(''), target);
    }
    const href = (target ?? '') + (anchor ? `#${anchor}` : '');
    this.readAll(elements(node), href ? [{ type: 'link', href }, ...marks] : marks);
  }

  /** A link to a file beside the document or on a disk leads nowhere from a web page. */
  private nameFileLink(words: string, target: string, place = this.place): void {
    this.context.leftOut.push({
      what: 'link to a file',
      place,
      text: `${words.trim()} → ${target}`,
    });
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
      case 'property':
        if (!printed) this.fillProperty(meaning.name);
        break;
      case 'link':
        if (!meaning.href.startsWith('#') && !isWebAddress(meaning.href))
          this.nameFileLink(field.words, meaning.href, place);
        break;
      default:
        assertNever(meaning);
    }
    if (printed && this.fields.innermost) this.fields.innermost.printed = true;
  }

  /** The file holds no words for the field, so that nobody knows what was printed last. */
  private fillProperty(name: string): void {
    const value = this.context.properties.get(name.toLowerCase());
    this.notice(
      value === undefined
        ? `a field prints the property “${name}” of the file here, which the file does not hold: look at the printed page`
        : `the file does not hold what a field printed; “${value}” was written, from the file’s property “${name}”`,
    );
    if (value !== undefined) this.print(value, []);
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
    this.fields.keep(words);
    this.add({ text: words, marks });
  }

  private add(run: Run): void {
    if (this.fields.inCode || this.fields.dropping) return;
    const { href } = this.fields;
    if (
      href !== null &&
      (href.startsWith('#') || isWebAddress(href)) &&
      !run.marks.some((m) => m.type === 'link')
    )
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
