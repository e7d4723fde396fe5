/**
 * Reads an OpenDocument text once more, from its XML alone, for the account of what an import did
 * with it. It shares no code with the reader whose result it is held against, and makes nothing of
 * what it finds: it only says what is there and where.
 */
import { unzipSync } from 'fflate';
import { OdtLabelsAgain } from './odt-labels-again.ts';
import {
  SEAM,
  symbolOf,
  type FoundFile,
  type FoundParagraph,
  type FoundPart,
} from './read-again.ts';
import { xmlEvents, type XmlEvent } from './xml-events.ts';

/** The usual prefixes, by how the names of their namespaces end. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/xmlns:office:1\.\d$/, 'office'],
  [/xmlns:style:1\.\d$/, 'style'],
  [/xmlns:text:1\.\d$/, 'text'],
  [/xmlns:table:1\.\d$/, 'table'],
  [/xmlns:drawing:1\.\d$/, 'draw'],
  [/xmlns:svg-compatible:1\.\d$/, 'svg'],
  [/xmlns:loext:1\.\d$/, 'loext'],
  [/\/xlink$/, 'xlink'],
  [/\/MathML$/, 'math'],
];

/** @param changes whether tracked changes are taken or left */
export function readOdtAgain(bytes: Uint8Array, changes: 'accept' | 'reject'): FoundFile {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files: Record<string, Uint8Array> = isPacked
    ? unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') })
    : { 'content.xml': bytes };
  const textOf = (name: string): string => new TextDecoder().decode(files[name]);
  const reader = new OdtReader(changes, (folder) => {
    const name = `${folder.replace(/^\.\/|\/$/g, '')}/content.xml`;
    return files[name] ? textOf(name) : '';
  });
  for (const name of ['styles.xml', 'content.xml']) reader.readStyles(textOf(name));
  reader.read(textOf('content.xml'));
  if (isPacked) reader.read(textOf('styles.xml'));
  return reader.found();
}

/** Elements whose words nobody reads where they stand. */
const UNREAD = new Set([
  'office:annotation-end',
  'office:binary-data',
  'office:change-info',
  'office:event-listeners',
  'office:forms',
  'office:meta',
  'office:scripts',
  'office:settings',
  'office:styles',
  'office:automatic-styles',
  'text:label',
  'text:note-citation',
  'text:ruby-text',
  'text:script',
  'math:annotation',
  'math:annotation-xml',
]);

/** What a frame holds instead of a picture; a picture after it only stands for it. */
const HELD = /^draw:(?:text-box|object|object-ole|plugin|applet|floating-frame)$|^table:table$/;

interface OpenParagraph {
  text: string;
  font: string;
  label: string | null;
  place: string;
  part: FoundPart;
  /** What stands in boxes inside it. */
  inside: FoundParagraph[];
}

interface Frame {
  /** The element's depth in the file. */
  depth: number;
  title: string;
  description: string;
  holds: 'nothing' | 'picture' | 'other';
}

/** Goes through the parts tag by tag. */
class OdtReader {
  private readonly changes: 'accept' | 'reject';
  private readonly objectAt: (folder: string) => string;
  private readonly labels = new OdtLabelsAgain();
  private readonly fonts = new Map<string, string>();
  /** The text first, then what stands beside it, as a draft has it. */
  private readonly parts = new Map<FoundPart, FoundParagraph[]>([['document', []]]);
  private readonly pictures: FoundFile['pictures'] = [];
  private readonly links: FoundFile['links'] = [];
  private readonly open: OpenParagraph[] = [];
  private readonly frames: Frame[] = [];
  private readonly spans: string[] = [];
  private readonly path: string[] = [];
  /** The depth of the element within which nothing is read; 0 where everything is. */
  private silentFrom = 0;
  /** The depth of a hidden section, in which nothing counts. */
  private hiddenFrom = 0;
  private readonly beside: { part: FoundPart; place: string; depth: number }[] = [];
  private readonly counts = { paragraph: 0, table: 0, footnote: 0, endnote: 0, comment: 0 };
  private readonly tables: { table: number; row: number }[] = [];
  private page = '';
  private region = '';
  private readonly inserted = new Set<string>();
  private readonly within = new Set<string>();
  private readonly deleted = new Map<string, string>();

  constructor(changes: 'accept' | 'reject', objectAt: (folder: string) => string) {
    this.changes = changes;
    this.objectAt = objectAt;
  }

  readStyles(source: string): void {
    let style = '';
    for (const event of xmlEvents(source, PREFIXES)) {
      if (event.type !== 'open') continue;
      this.labels.takeStyle(event);
      if (event.name === 'style:style') style = event.attributes['style:name'] ?? '';
      const font = event.attributes['style:font-name'];
      if (event.name === 'style:text-properties' && font !== undefined) this.fonts.set(style, font);
    }
  }

  read(source: string): void {
    for (const event of xmlEvents(source, PREFIXES)) this.take(event);
  }

  found(): FoundFile {
    return {
      paragraphs: [...this.parts.values()].flat(),
      pictures: this.pictures,
      links: this.links,
    };
  }

  private take(event: XmlEvent): void {
    if (event.type === 'text') return this.takeText(event.text);
    if (event.type === 'close') {
      if (this.silentFrom === 0) this.leave(event);
      this.path.pop();
      if (this.path.length < this.silentFrom) this.silentFrom = 0;
      if (this.path.length < this.hiddenFrom) this.hiddenFrom = 0;
      return;
    }
    this.path.push(event.name);
    const isUnread =
      UNREAD.has(event.name) ||
      (event.name === 'text:tracked-changes' && this.changes === 'accept') ||
      (/^style:(?:header|footer)/.test(event.name) &&
        event.attributes['style:display'] === 'false');
    if (this.silentFrom === 0 && isUnread) this.silentFrom = this.path.length;
    if (this.silentFrom === 0) this.enter(event.name, event.attributes, event);
  }

  private takeText(text: string): void {
    const element = this.path.at(-1) ?? '';
    const frame = this.frames.at(-1);
    if (frame && element === 'svg:title') frame.title += text;
    else if (frame && element === 'svg:desc') frame.description += text;
    if (this.silentFrom !== 0 || /^svg:|^dc:|^meta:/.test(element)) return;
    if (this.path.includes('text:tracked-changes')) {
      this.deleted.set(this.region, (this.deleted.get(this.region) ?? '') + text);
      return;
    }
    const paragraph = this.open.at(-1);
    if (!paragraph || this.within.size > 0) return;
    if (element === 'text:number') paragraph.label = text.trim();
    else for (const character of text) this.printCharacter(character, paragraph);
  }

  private printCharacter(character: string, paragraph: OpenParagraph): void {
    const code = character.codePointAt(0) ?? 0;
    const isSymbol = code >= 0xf020 && code <= 0xf0ff;
    const isFirst = paragraph.text.replaceAll(SEAM, '').trim() === '';
    const font = this.spans.at(-1) ?? '';
    paragraph.text += isSymbol ? symbolOf(code, font || paragraph.font, isFirst) : character;
  }

  private enter(
    name: string,
    attributes: Record<string, string>,
    event: Extract<XmlEvent, { type: 'open' }>,
  ): void {
    if (this.path.includes('text:tracked-changes')) return this.enterChange(name, attributes);
    const depth = this.path.length;
    if (HELD.test(name) && this.frames.at(-1)?.depth === depth - 1) this.hold('other');
    switch (name) {
      case 'text:p':
      case 'text:h':
        return this.enterParagraph(name, attributes);
      case 'text:list':
      case 'text:list-item':
      case 'text:list-header':
        if (this.countsLists()) this.labels.takeList(event);
        return;
      case 'text:section':
        if (attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true')
          this.hiddenFrom ||= depth;
        return;
      case 'text:span':
        this.spans.push(
          this.fonts.get(attributes['text:style-name'] ?? '') ?? this.spans.at(-1) ?? '',
        );
        return;
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        return this.print(' ');
      case 'text:a':
      case 'draw:a': {
        const target = attributes['xlink:href'] ?? '';
        if (target !== '' && !target.startsWith('#'))
          this.links.push({ place: this.placeNow(), target });
        return;
      }
      case 'text:note': {
        const kind = attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
        const place = `${kind} ${++this.counts[kind]}`;
        this.beside.push({ part: `${kind}s`, place, depth });
        return;
      }
      case 'office:annotation':
        this.beside.push({ part: 'comments', place: `comment ${++this.counts.comment}`, depth });
        return;
      case 'style:master-page':
        this.page = attributes['style:name'] ?? '';
        return;
      case 'text:change-start':
        if (this.inserted.has(attributes['text:change-id'] ?? ''))
          this.within.add(attributes['text:change-id'] ?? '');
        return;
      case 'text:change-end':
        this.within.delete(attributes['text:change-id'] ?? '');
        return;
      case 'text:change':
        return this.print(this.deleted.get(attributes['text:change-id'] ?? '') ?? '');
      case 'table:table':
        this.tables.push({ table: ++this.counts.table, row: 0 });
        this.labels.enterFrame();
        return;
      case 'table:table-row': {
        const table = this.tables.at(-1);
        if (table) table.row += 1;
        return;
      }
      case 'draw:frame':
        this.frames.push({ depth, title: '', description: '', holds: 'nothing' });
        return;
      case 'draw:text-box':
        return this.labels.enterFrame();
      case 'draw:image':
        return this.hold('picture');
      case 'draw:object':
        return this.readObject(attributes['xlink:href'] ?? '');
      default:
        if (/^style:(?:header|footer)(?:-left|-first)?$/.test(name)) {
          const part = name.startsWith('style:header') ? 'header' : 'footer';
          this.beside.push({ part, place: `${part} of the page style “${this.page}”`, depth });
        } else if (this.path.at(-2) === 'math:mfrac') this.print(' ');
    }
  }

  /** What was deleted is kept for the place where it stood; of what was inserted only that it was. */
  private enterChange(name: string, attributes: Record<string, string>): void {
    if (name === 'text:changed-region')
      this.region = attributes['xml:id'] ?? attributes['text:id'] ?? '';
    else if (name === 'text:insertion') this.inserted.add(this.region);
    else if (/^text:(?:p|h|s|tab|line-break)$/.test(name) && this.deleted.has(this.region))
      this.deleted.set(this.region, `${this.deleted.get(this.region)} `);
  }

  private enterParagraph(name: string, attributes: Record<string, string>): void {
    const { part, place } = this.beside.at(-1) ?? { part: 'document' as const, place: '' };
    if (part === 'document' && !this.isInBox()) this.counts.paragraph += 1;
    const label = this.countsLists() ? this.labels.paragraph(name, attributes) : '';
    this.open.push({
      text: '',
      font: this.fonts.get(attributes['text:style-name'] ?? '') ?? '',
      label,
      place: place || this.placeNow(),
      part,
      inside: [],
    });
  }

  private leave(event: Extract<XmlEvent, { type: 'close' }>): void {
    const { name } = event;
    if (this.path.includes('text:tracked-changes')) return;
    if (this.beside.at(-1)?.depth === this.path.length) this.beside.pop();
    if (name === 'text:p' || name === 'text:h') this.leaveParagraph();
    else if (/^text:list(?:-item|-header)?$/.test(name)) {
      if (this.countsLists()) this.labels.takeList(event);
    } else if (name === 'draw:text-box') this.labels.leaveFrame();
    else if (name === 'table:table') {
      this.tables.pop();
      this.labels.leaveFrame();
    } else if (name === 'text:span') {
      this.spans.pop();
      this.print(SEAM);
    } else if (name === 'draw:frame') this.leaveFrame();
    else if (/^math:m[inot]/.test(name)) this.print(SEAM);
  }

  private leaveParagraph(): void {
    const paragraph = this.open.pop();
    if (!paragraph) return;
    const { part, place, label, inside } = paragraph;
    const text = paragraph.text.replace(/\s+/g, ' ').trim();
    const own = text.replaceAll(SEAM, '').trim() === '' ? [] : [{ part, place, text, label }];
    const around = this.open.at(-1);
    const found = [...own, ...inside];
    if (around?.part === part) around.inside.push(...found);
    else this.parts.set(part, [...(this.parts.get(part) ?? []), ...found]);
  }

  private hold(what: 'picture' | 'other'): void {
    const frame = this.frames.at(-1);
    if (frame?.holds === 'nothing') frame.holds = what;
  }

  private leaveFrame(): void {
    const frame = this.frames.pop();
    if (frame?.holds !== 'picture') return;
    const said = [frame.title, frame.description].map((text) => text.replace(/\s+/g, ' ').trim());
    const description = [...new Set(said.filter((text) => text !== ''))].join(': ');
    this.pictures.push({ place: this.placeNow(), description });
  }

  /** A formula is printed where it stands; the words of anything else lie in a document of their own. */
  private readObject(href: string): void {
    const source = href === '' ? '' : this.objectAt(href);
    let words = '';
    let isFormula = false;
    for (const event of xmlEvents(source, PREFIXES)) {
      if (event.type === 'open' && event.name === 'math:math') isFormula = true;
      if (isFormula) this.take(event);
      else if (event.type === 'text') words += event.text;
      else if (/^text:[ph]$/.test(event.name)) words += ' ';
    }
    const text = words.replace(/\s+/g, ' ').trim();
    const embedded = this.parts.get('embedded') ?? [];
    if (text === '' || isFormula) return;
    this.parts.set('embedded', [...embedded, { part: 'embedded', place: href, text, label: '' }]);
  }

  private print(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph && this.within.size === 0) paragraph.text += text;
  }

  /** Lists and headings of the text count; those of notes and of hidden sections do not count with them. */
  private countsLists(): boolean {
    return this.beside.length === 0 && this.hiddenFrom === 0;
  }

  private isInBox(): boolean {
    return this.open.length > 0;
  }

  private placeNow(): string {
    const beside = this.beside.at(-1);
    if (beside) return beside.place;
    const table = this.tables.at(-1);
    return table
      ? `table ${table.table}, row ${table.row}`
      : `paragraph ${Math.max(1, this.counts.paragraph)}`;
  }
}
