/** Reads the words inside a paragraph of an OpenDocument text with their marks: fields, links, notes and drawings included. */
import { assertNever } from '../../../language/assert-never.ts';
import type { Mark, Run } from '../../../policy/clause.ts';
import type { Unfilled } from '../fill-references.ts';
import { inLetters } from '../in-letters.ts';
import {
  isWebAddress,
  type ImportNotice,
  type LeftOut,
  type SourcePicture,
} from '../source-document.ts';
import { child, childrenOf, descendants, elements, textIn, type Xml } from '../read-xml.ts';
import { fieldMeaning, type FieldMeaning } from './field-meaning.ts';
import { mathText } from './math-text.ts';
import type { OdtStyles } from './odt-styles.ts';
import { UNPRINTED, wordsIn } from './words-in.ts';

/** A footnote or endnote, found where the text refers to it. */
export interface FoundNote {
  kind: 'footnote' | 'endnote';
  /** As in the footnote mark. */
  label: string;
  /** `footnote 3` */
  place: string;
  body: Xml;
}

export interface InlineContext {
  styles: OdtStyles;
  leftOut: LeftOut[];
  notices: ImportNotice[];
  unfilled: Unfilled[];
  pictures: SourcePicture[];
  notes: FoundNote[];
  /** What the file says about itself, by name in small letters. */
  properties: ReadonlyMap<string, string>;
  /** The words of the form controls, by their ids. */
  controls: ReadonlyMap<string, string>;
  /** Unpacks a file inside the file; null if it is missing. */
  bytesOf: (path: string) => Uint8Array | null;
  /** The root of a document inside the file; undefined if it cannot be read. */
  objectAt: (href: string) => Xml | undefined;
}

export interface InlineParagraph {
  runs: Run[];
  anchors: string[];
  /** Text boxes and shapes with words that are anchored in it. */
  boxes: Xml[];
  /** The size of the first printed letter, in points; 0 if there is none. */
  size: number;
  /** The number that the program wrote before it, where it did. */
  number: string | null;
  /** True if a field says that it is not printed. */
  hidden: boolean;
}

const emptyParagraph = (): InlineParagraph => ({
  runs: [],
  anchors: [],
  boxes: [],
  size: 0,
  number: null,
  hidden: false,
});

/** What is around the words being read. */
interface Around {
  marks: readonly Mark[];
  /** The styles of letters, the outermost first. */
  spans: readonly string[];
}

const NOTHING: Around = { marks: [], spans: [] };

export class OdtInlineReader {
  private readonly context: InlineContext;
  private paragraph = emptyParagraph();
  private style: string | undefined;
  private place = '';
  /** True where a space that follows is one with what stands before it. */
  private afterSpace = true;

  constructor(context: InlineContext) {
    this.context = context;
  }

  /** @param node a paragraph, or a drawing that stands between paragraphs */
  read(node: Xml, place: string): InlineParagraph {
    this.paragraph = emptyParagraph();
    this.style = node.attributes['text:style-name'];
    this.place = place;
    this.afterSpace = true;
    if (node.name.startsWith('draw:')) this.readDrawing(node, NOTHING);
    else this.readAll(node, NOTHING);
    return this.paragraph;
  }

  private readAll(node: Xml, around: Around): void {
    for (const inner of node.children)
      if (typeof inner === 'string') this.printTyped(inner, around);
      else this.readNode(inner, around);
  }

  private readNode(node: Xml, around: Around): void {
    const { name, attributes } = node;
    if (UNPRINTED.has(name) && name !== 'text:number') return;
    const meaning = fieldMeaning(node);
    if (meaning) return this.readField(node, meaning, around);
    switch (name) {
      case 'text:span': {
        const style = attributes['text:style-name'];
        return this.readAll(
          node,
          style === undefined ? around : { ...around, spans: [...around.spans, style] },
        );
      }
      case 'text:a':
        return this.readLink(node, around);
      case 'text:s':
        return this.print(
          ' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)),
          around,
        );
      case 'text:tab':
        return this.print('\t', around);
      case 'text:line-break':
        return this.print('\n', around);
      case 'text:bookmark':
      case 'text:bookmark-start':
      case 'text:reference-mark':
      case 'text:reference-mark-start':
        this.anchor(attributes['text:name']);
        return;
      case 'text:sequence':
        this.anchor(attributes['text:ref-name']);
        return this.readAll(node, around);
      case 'text:number':
        this.paragraph.number = textIn(node).trim() || null;
        return;
      case 'text:note':
        return this.readNote(node, around);
      case 'text:hidden-text':
        if (attributes['text:is-hidden'] !== 'true') return this.readAll(node, around);
        return this.leaveOut(
          'hidden text',
          wordsIn(node) || (attributes['text:string-value'] ?? ''),
        );
      case 'text:hidden-paragraph':
        if (attributes['text:is-hidden'] === 'true') this.paragraph.hidden = true;
        return;
      case 'text:variable-set':
      case 'text:user-field-get':
        if (attributes['text:display'] === 'none')
          return this.leaveOut('hidden text', wordsIn(node));
        return this.readAll(node, around);
      case 'loext:content-control':
        if (attributes['loext:showing-place-holder'] === 'true')
          return this.leaveOut('prompt that nobody filled in', wordsIn(node));
        return this.readAll(node, around);
      default:
        if (/^draw:/.test(name)) return this.readDrawing(node, around);
        // Whatever else only wraps words.
        if (/^(?:text|loext):/.test(name)) this.readAll(node, around);
    }
  }

  private anchor(name: string | undefined): void {
    if (name !== undefined && name !== '') this.paragraph.anchors.push(name);
  }

  private readNote(node: Xml, { marks }: Around): void {
    const kind = node.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
    const { notes } = this.context;
    const count = notes.filter((note) => note.kind === kind).length + 1;
    const place = `${kind} ${count}`;
    const label = `${kind}-${count}`;
    const body = child(node, 'text:note-body');
    this.anchor(node.attributes['text:id']);
    if (!body || wordsIn(body) === '') return;
    notes.push({ kind, label, place, body });
    this.paragraph.runs.push({ text: '', marks: [...marks, { type: 'footnote', to: label }] });
    this.afterSpace = false;
  }

  private readField(node: Xml, meaning: FieldMeaning, around: Around): void {
    const words = wordsIn(node);
    switch (meaning.type) {
      case 'dropped':
        return this.leaveOut(meaning.what, words);
      case 'words':
        if (meaning.doubt !== undefined && words !== '')
          this.notice(`“${words}” is ${meaning.doubt}`);
        return this.readAll(node, around);
      case 'property':
        if (words !== '') return this.readAll(node, around);
        return this.fillProperty(meaning.name, around);
      case 'reference': {
        const href = `#${meaning.to}`;
        if (meaning.doubt !== undefined && words !== '')
          this.notice(`“${words}” is ${meaning.doubt}`);
        if (/^Error:/.test(words))
          this.notice(`“${words}” is printed for a reference that leads nowhere`);
        if (words !== '') return this.readAll(node, linked(around, href));
        const run: Run = { text: '', marks: [...linked(around, href).marks] };
        const { to: bookmark, wants } = meaning;
        this.context.unfilled.push({ run, bookmark, wants, place: this.place });
        this.paragraph.runs.push(run);
        this.afterSpace = false;
        return;
      }
      default:
        assertNever(meaning);
    }
  }

  /** The file holds no words for the field, so that nobody knows what was printed last. */
  private fillProperty(name: string, around: Around): void {
    const value = this.context.properties.get(name.toLowerCase());
    this.notice(
      value === undefined
        ? `a field prints the property “${name}” of the file here, which the file does not hold: look at the printed page`
        : `the file does not hold what a field printed; “${value}” was written, from the file’s property “${name}”`,
    );
    if (value !== undefined) this.printTyped(value, around);
  }

  private readLink(node: Xml, around: Around): void {
    const written = node.attributes['xlink:href'] ?? '';
    if (written.startsWith('#'))
      return this.readAll(node, linked(around, `#${anchorOf(written.slice(1))}`));
    if (written === '' || isWebAddress(written))
      return this.readAll(node, written === '' ? around : linked(around, written));
    const before = this.paragraph.runs.length;
    this.readAll(node, around);
    const words = this.paragraph.runs
      .slice(before)
      .map(({ text }) => text)
      .join('');
    this.leaveOut('link to a file', `${words.trim()} → ${written}`);
  }

  private readDrawing(node: Xml, around: Around): void {
    const { name, attributes } = node;
    if (name === 'draw:a') {
      this.leaveOut('link of a picture', attributes['xlink:href'] ?? '');
      for (const inner of elements(node)) this.readNode(inner, around);
      return;
    }
    if (name === 'draw:control') {
      const words = this.context.controls.get(attributes['draw:control'] ?? '');
      return this.leaveOut('form control', words ?? 'without words');
    }
    const description = descriptionOf(node);
    if (name === 'draw:g') {
      const inside = elements(node).filter((inner) => inner.name.startsWith('draw:'));
      for (const inner of inside) this.readDrawing(inner, around);
      if (description !== '') this.namePicture(description, null);
      return;
    }
    if (name !== 'draw:frame') {
      if (wordsIn(node) !== '') this.paragraph.boxes.push(node);
      else if (description !== '') this.namePicture(description, null);
      return;
    }
    this.readFrame(node, description, around);
  }

  /** A frame holds one thing, perhaps in several forms: the first that is understood is meant. */
  private readFrame(frame: Xml, description: string, around: Around): void {
    for (const node of elements(frame)) {
      const href = node.attributes['xlink:href'] ?? '';
      switch (node.name) {
        case 'draw:text-box':
          this.paragraph.boxes.push(node);
          return;
        case 'draw:image':
          return this.namePicture(description, node);
        case 'draw:object': {
          const object = this.context.objectAt(href) ?? elements(node)[0];
          if (object?.name === 'math:math') return this.readFormula(object, around);
          return this.leaveOut(
            'embedded document',
            (object && wordsIn(object)) || `not read (${href || 'of an unknown kind'})`,
          );
        }
        case 'draw:object-ole':
        case 'draw:plugin':
        case 'draw:applet':
        case 'draw:floating-frame':
          return this.leaveOut('embedded document', `not read (${href || 'of an unknown kind'})`);
        case 'table:table':
          this.paragraph.boxes.push(frame);
          return;
        default:
          break;
      }
    }
  }

  /** The pictures of what is left out otherwise. */
  namePicturesIn(node: Xml, place: string): void {
    this.place = place;
    for (const frame of descendants(node)) {
      if (frame.name !== 'draw:frame') continue;
      const [first] = elements(frame).filter(({ name }) => !name.startsWith('svg:'));
      if (first?.name === 'draw:image') this.namePicture(descriptionOf(frame), first);
    }
  }

  private namePicture(description: string, image: Xml | null): void {
    const { leftOut, pictures, bytesOf } = this.context;
    const place = this.place;
    leftOut.push({ what: 'picture', place, text: description || 'no description' });
    if (!image) return;
    const data = child(image, 'office:binary-data');
    const path = (image.attributes['xlink:href'] ?? '').replace(/^\.\//, '');
    if (data) {
      const type = image.attributes['loext:mime-type'] ?? image.attributes['draw:mime-type'] ?? '';
      pictures.push({
        place,
        description,
        path: `picture${endingOf(type)}`,
        read: () => unwritten(textIn(data)),
      });
    } else if (path !== '' && !isWebAddress(path))
      pictures.push({ place, description, path, read: () => bytesOf(path) });
    else if (path !== '') leftOut.push({ what: 'link of a picture', place, text: path });
  }

  private readFormula(formula: Xml, around: Around): void {
    const { text, doubts } = mathText(formula);
    for (const doubt of doubts)
      this.notice(`a formula has ${doubt}; it was written on one line as “${text}”`);
    // 5 and ½ are 5½, but 5 and 7/12 are not 57/12.
    const apart = /\d$/.test(this.printedLast) && /^\d+\//.test(text) ? ' ' : '';
    this.print(apart + text, around);
  }

  /** White space in the file counts as one space, and as none where one stands before it. */
  private printTyped(text: string, around: Around): void {
    const plain = text.replace(/[ \t\r\n]+/g, ' ');
    const words = this.afterSpace && plain.startsWith(' ') ? plain.slice(1) : plain;
    if (words === '') return;
    this.print(words, around);
    this.afterSpace = words.endsWith(' ');
  }

  private print(text: string, { marks, spans }: Around): void {
    this.afterSpace = false;
    const letters = this.context.styles.letters(this.style, spans);
    if (letters.hidden) return this.leaveOut('hidden text', text);
    if (letters.struck) return this.leaveOut('struck-through words', text);
    const { paragraph } = this;
    if (paragraph.size === 0 && text.trim()) paragraph.size = letters.size;
    const words = inLetters(text, letters, this.printedLast, (notice) => this.notice(notice))
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/[\u00a0\u202f\u2007]/g, ' ')
      .replaceAll('\u2011', '-');
    if (words === '') return;
    const own: Mark[] = [...marks];
    if (letters.bold) own.push({ type: 'strong' });
    if (letters.italic) own.push({ type: 'emphasis' });
    paragraph.runs.push({ text: words, marks: own });
  }

  /** The words of the paragraph so far. */
  private get printedLast(): string {
    return this.paragraph.runs
      .slice(-3)
      .map(({ text }) => text)
      .join('');
  }

  private leaveOut(what: string, text: string): void {
    if (text.trim()) this.context.leftOut.push({ what, place: this.place, text: text.trim() });
  }

  private notice(text: string): void {
    this.context.notices.push({ place: this.place, text });
  }
}

/** The innermost link is the one that a reader follows. */
const linked = ({ marks, spans }: Around, href: string): Around => ({
  marks: [{ type: 'link', href }, ...marks.filter(({ type }) => type !== 'link')],
  spans,
});

/** The address of a place in the text: `bookmark`, or `1.Porch|outline` for a heading. */
function anchorOf(address: string): string {
  let name = address;
  try {
    name = decodeURIComponent(address);
  } catch {
    // A stray per cent sign is one of the name.
  }
  return name.endsWith('|outline') ? headingAnchor(name.replace(/\|outline$/, '')) : name;
}

/** The name by which links lead to a heading, whatever its number is. */
export const headingAnchor = (text: string): string =>
  `${text.replace(/^[\d.\s]+/, '').trim()}|outline`;

/** What a drawing says of itself for those who do not see it. */
function descriptionOf(node: Xml): string {
  const parts = ['svg:title', 'svg:desc'].flatMap((name) =>
    childrenOf(node, name).map((part) => textIn(part).replace(/\s+/g, ' ').trim()),
  );
  return [...new Set(parts.filter(Boolean))].join(': ');
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/svg+xml': '.svg',
};

const endingOf = (type: string): string => ENDINGS[type] ?? '.png';

/** The bytes that stand in the file as text (base64); null if they are damaged. */
function unwritten(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
