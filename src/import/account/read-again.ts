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
} as const;

export type FoundPart = keyof typeof FOUND_PARTS;

export interface FoundFile {
  paragraphs: FoundParagraph[];
  pictures: { place: string; description: string }[];
  /** Addresses outside the file that its text leads to. */
  links: { place: string; target: string }[];
}

/** @param changes whether tracked changes are taken or left */
export function readAgain(bytes: Uint8Array, changes: 'accept' | 'reject'): FoundFile {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels|docx)$/i.test(name) });
  const textOf = (name: string): string => {
    const data = files[name];
    return data ? new TextDecoder().decode(data) : '';
  };
  const found: FoundFile = { paragraphs: [], pictures: [], links: [] };
  const kinds = kindsOfParts(textOf);
  const nameOf = (kind: string) => [...kinds].find(([, one]) => one === kind)?.[0] ?? '';
  const labels = new LabelsAgain(textOf(nameOf('numbering')), textOf(nameOf('styles')));
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
    const links = linksOf(textOf(relationsOf(name)));
    new PartReader({ part, name, links, changes }, labels, found).read(textOf(name));
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
  const kind = kinds.get(name);
  return kind !== undefined && Object.hasOwn(PART_KINDS, kind) ? (PART_KINDS[kind] ?? null) : null;
}

const relationsOf = (name: string): string => name.replace(/([^/]+)$/, '_rels/$1.rels');

function linksOf(relations: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const event of xmlEvents(relations))
    if (event.type === 'open' && event.attributes.TargetMode === 'External')
      links.set(event.attributes.Id ?? '', event.attributes.Target ?? '');
  return links;
}

interface PartToRead {
  part: FoundPart;
  name: string;
  links: ReadonlyMap<string, string>;
  changes: 'accept' | 'reject';
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
      if (this.silentFrom === 0 && /^(?:w|m|a|c|dgm):(?:t|delText|v)$/.test(element))
        this.print(event.text);
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
        this.print(SYMBOL);
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

  private close(name: string): void {
    if (this.silentFrom !== 0) return;
    if (name === 'w:r') this.print(SEAM);
    if (name === 'w:tbl') this.tables.pop();
    if (name === 'w:drawing' || name === 'w:pict') this.described = '';
    const isParagraph =
      name === 'w:p' || (/^(?:a:p|c:pt)$/.test(name) && this.to.part !== 'document');
    const paragraph = isParagraph ? this.open.pop() : undefined;
    if (!paragraph || this.isSeparator) return;
    const isText = this.to.part === 'document';
    const label = isText ? this.labels.next(paragraph) : '';
    const text = paragraph.text.replace(/\s+/g, ' ').trim();
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
