/**
 * Reads a Word file once more, from its XML alone, for the account of what an import did with it.
 * It shares no code with the reader whose result it is held against, and makes nothing of what
 * it finds: it only says what is there and where.
 */
import { unzipSync } from 'fflate';
import { LabelsAgain } from './labels-again.ts';
import { xmlEvents, type XmlEvent } from './xml-events.ts';

/** In a text: where one stretch of letters ends and the next begins, perhaps in the middle of a word. */
export const SEAM = '\u0001';
/** In a text: a character of a symbol font, whatever it is. */
export const SYMBOL = '\uFFFD';

/** Codes that symbol fonts draw as bullets; before a line they are no words of it. */
const BULLETS = new Set([
  0x6c, 0x6d, 0x6e, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x9e, 0x9f, 0xa7, 0xb7, 0xd8,
]);
/** Codes of the font Symbol that are spaces and marks of punctuation, which no account counts. */
const PUNCTUATION = new Set([
  0x20, 0x21, 0x23, 0x25, 0x26, 0x28, 0x29, 0x2c, 0x2e, 0x2f, 0x3a, 0x3b, 0x3f, 0x5b, 0x5d, 0x5f,
  0x60, 0x7b, 0x7d, 0xa2, 0xb2, 0xb7, 0xbc, 0xd7, 0xe1, 0xf1,
]);
/** And of Wingdings. */
const DOTS = new Set([0x20, 0x9e, 0x9f]);

/** What a character of a symbol font counts as: SYMBOL, a figure, or nothing. */
export function symbolOf(code: number, font: string, isFirst: boolean): string {
  const low = code & 0xff;
  if (isFirst && BULLETS.has(low)) return ' ';
  if (/^w(?:ing|eb)dings/i.test(font)) return DOTS.has(low) ? ' ' : SYMBOL;
  if (low >= 0x30 && low <= 0x39) return String.fromCharCode(low);
  return PUNCTUATION.has(low) ? ' ' : SYMBOL;
}

/** A paragraph of any part of the file, or what stands in it. */
export interface FoundParagraph {
  /** `the text`, `footnote`, `header` … */
  part: FoundPart;
  /** For a person: `paragraph 12`, `table 2, row 3`. */
  place: string;
  text: string;
  /** The automatic number or letter before it: '' for none, null where its way of counting is not known. */
  label: string | null;
}

export const FOUND_PARTS = {
  document: 'the text',
  footnotes: 'a footnote',
  endnotes: 'an endnote',
  header: 'a header',
  footer: 'a footer',
  comments: 'a comment',
  diagrams: 'a diagram',
  charts: 'a chart',
  embedded: 'a document inside the file',
  embeddedText: 'a page or text inside the file',
} as const;

export type FoundPart = keyof typeof FOUND_PARTS;

export interface FoundFile {
  paragraphs: FoundParagraph[];
  pictures: { place: string; description: string }[];
  /** Addresses outside the file that its text leads to. */
  links: { place: string; target: string }[];
  /** Figures that are raised or lowered behind the letters of a word or number; none for most formats. */
  raised?: RaisedFigures[];
}

/** The 3 of 10³: `behind` is 10, `figures` 3. */
export interface RaisedFigures {
  place: string;
  behind: string;
  figures: string;
  isLowered: boolean;
}

/** @param changes whether tracked changes are taken or left */
export function readAgain(bytes: Uint8Array, changes: 'accept' | 'reject'): FoundFile {
  const files = unzipSync(bytes, {
    filter: ({ name }) => /\.(xml|rels|docx|html?|txt)$/i.test(name),
  });
  const textOf = (name: string): string => {
    const data = files[name];
    return data ? new TextDecoder().decode(data) : '';
  };
  const found: FoundFile = { paragraphs: [], pictures: [], links: [] };
  const kinds = kindsOfParts(textOf);
  const nameOf = (kind: string) => [...kinds].find(([, one]) => one === kind)?.[0] ?? '';
  const labels = new LabelsAgain(textOf(nameOf('numbering')), textOf(nameOf('styles')));
  const raisedBy = raisingStyles(textOf(nameOf('styles')));
  for (const name of Object.keys(files).sort()) {
    const part = partOf(name, kinds);
    if (!part) continue;
    if (part === 'embedded') {
      const inner = readAgain(files[name] ?? new Uint8Array(), changes);
      const place = name.replace(/^.*\//, '');
      for (const paragraph of inner.paragraphs)
        found.paragraphs.push({ ...paragraph, part, place, label: '' });
      continue;
    }
    if (part === 'embeddedText') {
      const place = name.replace(/^.*\//, '');
      const text = withoutTags(textOf(name));
      if (text !== '') found.paragraphs.push({ part, place, text, label: '' });
      continue;
    }
    const links = linksOf(textOf(relationsOf(name)));
    new PartReader({ part, name, links, changes, raisedBy }, labels, found).read(textOf(name));
  }
  return found;
}

/** What each part is, by the last word of the relation that leads to it: `header`, `styles`. */
function kindsOfParts(textOf: (name: string) => string): Map<string, string> {
  const [main] = relationsIn(textOf('_rels/.rels'), '').filter(
    ({ kind }) => kind === 'officeDocument',
  );
  if (!main) return new Map();
  const folder = main.target.replace(/[^/]*$/, '');
  const parts = relationsIn(textOf(relationsOf(main.target)), folder);
  return new Map([
    ...parts.map(({ target, kind }): [string, string] => [target, kind]),
    [main.target, 'officeDocument'],
  ]);
}

function relationsIn(source: string, folder: string): { kind: string; target: string }[] {
  const relations: { kind: string; target: string }[] = [];
  for (const event of xmlEvents(source)) {
    if (event.type !== 'open' || event.attributes.TargetMode === 'External') continue;
    const { Type, Target } = event.attributes;
    if (Type === undefined || Target === undefined) continue;
    const path = new URL(Target, `file:///${folder}`).pathname.slice(1);
    relations.push({ kind: Type.replace(/^.*\//, ''), target: decodeURIComponent(path) });
  }
  return relations;
}

const PART_KINDS: Readonly<Record<string, FoundPart>> = {
  officeDocument: 'document',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'header',
  footer: 'footer',
  comments: 'comments',
  diagramData: 'diagrams',
  chart: 'charts',
};

function partOf(name: string, kinds: ReadonlyMap<string, string>): FoundPart | null {
  if (/\.docx$/i.test(name)) return 'embedded';
  if (/^word\/.*\.(?:html?|txt)$/i.test(name)) return 'embeddedText';
  const kind = kinds.get(name);
  return kind !== undefined && Object.hasOwn(PART_KINDS, kind) ? (PART_KINDS[kind] ?? null) : null;
}

function withoutTags(page: string): string {
  const body = page.replace(/<(script|style|title)\b[^]*?<\/\1>/gi, ' ').replaceAll('&nbsp;', ' ');
  let text = '';
  for (const event of xmlEvents(body))
    if (event.type === 'text') text += event.text;
    else if (!/^(?:a|b|i|u|em|strong|span|sup|sub|font)$/i.test(event.name)) text += ' ';
  return text.replace(/\s+/g, ' ').trim();
}

const relationsOf = (name: string): string => name.replace(/([^/]+)$/, '_rels/$1.rels');

function linksOf(relations: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const event of xmlEvents(relations))
    if (event.type === 'open' && event.attributes.TargetMode === 'External')
      links.set(event.attributes.Id ?? '', event.attributes.Target ?? '');
  return links;
}

/** By style: whether it raises its letters (`superscript`) or lowers them (`subscript`). */
function raisingStyles(styles: string): Map<string, string> {
  const raising = new Map<string, string>();
  let style = '';
  for (const event of xmlEvents(styles, PREFIXES)) {
    if (event.type !== 'open') continue;
    if (event.name === 'w:style') style = event.attributes['w:styleId'] ?? '';
    if (event.name === 'w:vertAlign') raising.set(style, event.attributes['w:val'] ?? '');
  }
  return raising;
}

interface PartToRead {
  part: FoundPart;
  name: string;
  links: ReadonlyMap<string, string>;
  changes: 'accept' | 'reject';
  raisedBy: ReadonlyMap<string, string>;
}

/** Elements whose words are no words of the text, whatever is in them. */
const UNREAD = new Set([
  'mc:Fallback',
  'w:instrText',
  'w:delInstrText',
  'w:rPrChange',
  'w:pPrChange',
]);

/** The usual prefixes, by how the names of their namespaces end in both editions of the standard. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/relationships$/, 'r'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

interface OpenParagraph {
  text: string;
  list?: string | undefined;
  level?: number | undefined;
  style?: string | undefined;
  isDropCap?: boolean;
  place: string;
}

/** Goes through a part tag by tag. Paragraphs may lie in each other: a text box in the words around it. */
class PartReader {
  private readonly to: PartToRead;
  private readonly labels: LabelsAgain;
  private readonly found: FoundFile;
  private readonly open: OpenParagraph[] = [];
  private readonly path: string[] = [];
  /** The element within which nothing is read; 0 where everything is. */
  private silentFrom = 0;
  private paragraphs = 0;
  private note = '';
  private isSeparator = false;
  private readonly tables: { table: number; row: number }[] = [];
  private tableCount = 0;

  constructor(to: PartToRead, labels: LabelsAgain, found: FoundFile) {
    this.to = to;
    this.labels = labels;
    this.found = found;
  }

  read(source: string): void {
    for (const event of xmlEvents(source, PREFIXES)) this.take(event);
  }

  private take(event: XmlEvent): void {
    if (event.type === 'text') {
      const element = this.path.at(-1) ?? '';
      if (element === 'w:instrText') this.addToCode(event.text);
      if (this.silentFrom === 0 && /^(?:w|m|a|c|dgm):(?:t|delText|v)$/.test(element)) {
        this.noteRaised(event.text);
        this.printTyped(event.text);
      }
      return;
    }
    if (event.type === 'close') {
      this.close(event.name);
      this.path.pop();
      if (this.path.length < this.silentFrom) this.silentFrom = 0;
      return;
    }
    this.path.push(event.name);
    if (this.silentFrom === 0 && this.isSilent(event.name)) this.silentFrom = this.path.length;
    if (this.silentFrom === 0) this.enter(event.name, event.attributes);
  }

  private isSilent(name: string): boolean {
    if (UNREAD.has(name)) return true;
    return this.to.changes === 'accept'
      ? name === 'w:del' || name === 'w:moveFrom'
      : name === 'w:ins' || name === 'w:moveTo';
  }

  private enter(name: string, attributes: Record<string, string>): void {
    const paragraph = this.open.at(-1);
    const value = attributes['w:val'];
    switch (name) {
      case 'w:p':
        this.open.push({ text: '', place: this.nextPlace() });
        break;
      case 'a:p':
      case 'c:pt':
        if (this.to.part !== 'document') this.open.push({ text: '', place: this.nextPlace() });
        break;
      case 'w:tbl':
        this.tables.push({ table: ++this.tableCount, row: 0 });
        break;
      case 'w:tr': {
        const table = this.tables.at(-1);
        if (table) table.row += 1;
        break;
      }
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        this.note = attributes['w:id'] ?? '';
        this.isSeparator = (attributes['w:type'] ?? 'normal') !== 'normal';
        this.paragraphs = 0;
        break;
      case 'w:pStyle':
        if (paragraph && this.isIn('w:pPr')) paragraph.style = value;
        break;
      case 'w:numId':
        if (paragraph && this.isIn('w:pPr')) paragraph.list = value;
        break;
      case 'w:ilvl':
        if (paragraph && this.isIn('w:pPr')) paragraph.level = Number(value);
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (!this.isIn('w:pPr')) this.print(' ');
        break;
      case 'w:noBreakHyphen':
        this.print('-');
        break;
      case 'w:sym':
        this.printSymbol(
          Number.parseInt(attributes['w:char'] ?? '', 16),
          attributes['w:font'] ?? '',
        );
        break;
      case 'w:r':
        this.font = '';
        this.raising = '';
        break;
      case 'w:rStyle':
        if (!this.isIn('w:pPr')) this.raising = this.to.raisedBy.get(value ?? '') ?? '';
        break;
      case 'w:vertAlign':
        if (!this.isIn('w:pPr')) this.raising = value ?? '';
        break;
      case 'w:rFonts':
        this.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
        break;
      case 'w:framePr':
        if (paragraph && /^(?:drop|margin)$/.test(attributes['w:dropCap'] ?? ''))
          paragraph.isDropCap = true;
        break;
      case 'm:den':
        this.print('/');
        break;
      case 'm:sup':
      case 'm:sub':
        this.print(SEAM);
        break;
      case 'w:fldChar':
        if (attributes['w:fldCharType'] === 'begin') this.codes.push('');
        else this.endCode(attributes['w:fldCharType'] === 'end');
        break;
      case 'w:fldSimple':
        this.linkOfCode(attributes['w:instr'] ?? '');
        break;
      case 'w:hyperlink':
        this.link(this.to.links.get(attributes['r:id'] ?? ''));
        break;
      case 'a:blip':
      case 'v:imagedata':
        this.found.pictures.push({ place: this.placeNow(), description: this.described });
        break;
      case 'wp:docPr':
      case 'pic:cNvPr':
        this.described = attributes.descr ?? this.described;
        break;
      default:
        break;
    }
  }

  /** What the picture that is being read says of itself. */
  private described = '';
  /** The font that the run being read names; empty for none. */
  private font = '';
  /** How the run being read stands on its line: `superscript`, `subscript`; empty for upon it. */
  private raising = '';
  /** A large first letter that stands in a paragraph before its own. */
  private dropCap = '';
  /** The codes of the fields that are open, the innermost last; null where the code has ended. */
  private readonly codes: (string | null)[] = [];

  private addToCode(text: string): void {
    const code = this.codes.at(-1);
    if (typeof code === 'string') this.codes[this.codes.length - 1] = code + text;
  }

  private endCode(isEnd: boolean): void {
    const code = this.codes.pop();
    if (code !== null && code !== undefined) this.linkOfCode(code);
    if (!isEnd) this.codes.push(null);
  }

  private linkOfCode(code: string): void {
    const target = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(code);
    this.link(target?.[1] ?? target?.[2]);
  }

  private noteRaised(text: string): void {
    if (!/^(?:super|sub)script$/.test(this.raising) || !/^[+−-]?\d+$/.test(text.trim())) return;
    const before = (this.open.at(-1)?.text ?? '').replaceAll(SEAM, '');
    const behind = /[\p{L}\p{N}]+$/u.exec(before)?.[0];
    if (behind === undefined || !/^(?:document|footnotes|endnotes)$/.test(this.to.part)) return;
    const isLowered = this.raising === 'subscript';
    this.found.raised ??= [];
    this.found.raised.push({ place: this.placeNow(), behind, figures: text.trim(), isLowered });
  }

  private printTyped(text: string): void {
    let plain = '';
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0xf020 || code > 0xf0ff) {
        plain += character;
        continue;
      }
      this.print(plain);
      plain = '';
      this.printSymbol(code, this.font);
    }
    this.print(plain);
  }

  private printSymbol(code: number, font: string): void {
    const before = (this.open.at(-1)?.text ?? '').replaceAll(SEAM, '').trim();
    // Any other code is an ordinary character in an unusual font.
    if (code > 0xff && (code < 0xf020 || code > 0xf0ff)) this.print(String.fromCodePoint(code));
    else if (Number.isFinite(code)) this.print(symbolOf(code, font, before === ''));
  }

  private close(name: string): void {
    if (this.silentFrom !== 0) return;
    if (name === 'w:r' || name === 'm:r') this.print(SEAM);
    if (name === 'w:tbl') this.tables.pop();
    if (name === 'w:drawing' || name === 'w:pict') this.described = '';
    const isParagraph =
      name === 'w:p' || (/^(?:a:p|c:pt)$/.test(name) && this.to.part !== 'document');
    const paragraph = isParagraph ? this.open.pop() : undefined;
    if (!paragraph || this.isSeparator) return;
    const isText = this.to.part === 'document';
    const label = isText ? this.labels.next(paragraph) : '';
    const whole = this.dropCap + paragraph.text;
    const text = whole.replace(/\s+/g, ' ').trim();
    if (paragraph.isDropCap) {
      this.dropCap = text.replaceAll(SEAM, '');
      return;
    }
    if (text !== '') this.dropCap = '';
    if (text.replaceAll(SEAM, '').trim() !== '')
      this.found.paragraphs.push({ part: this.to.part, place: paragraph.place, text, label });
  }

  private print(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph) paragraph.text += text;
  }

  private link(target: string | undefined): void {
    if (target) this.found.links.push({ place: this.placeNow(), target });
  }

  private isIn(element: string): boolean {
    return this.path.includes(element, Math.max(0, this.path.lastIndexOf('w:p')));
  }

  private nextPlace(): string {
    this.paragraphs += 1;
    return this.placeNow();
  }

  private placeNow(): string {
    const { part, name } = this.to;
    const table = this.tables.at(-1);
    switch (part) {
      case 'document':
        return table
          ? `table ${table.table}, row ${table.row}`
          : `paragraph ${Math.max(1, this.paragraphs)}`;
      case 'footnotes':
      case 'endnotes':
        return `${part.slice(0, -1)} ${this.note}`;
      case 'comments':
        return `comment ${this.note}`;
      default:
        return name.replace(/^.*\//, '').replace(/\.xml$/, '');
    }
  }
}
