/**
 * Counts the automatic numbers of an OpenDocument text once more, from its list styles and its
 * lists, for the account: it shares nothing with the reader whose result it is held against.
 */
import type { XmlEvent } from './xml-events.ts';

type Attributes = Record<string, string>;

interface StyleLevel {
  isNumber: boolean;
  attributes: Attributes;
}

interface Nesting {
  /** The counters that it shares with the list around it. */
  tally: number[];
  style: string | undefined;
  depth: number;
  /** Of the item that is open: whether its next paragraph is numbered, and with what. */
  awaits: boolean;
  start: string | undefined;
  override: string | undefined;
  /** The style of the last list inside the item. */
  inner: string | undefined;
}

/** Takes the tags of a text one after another, and says what is printed before each paragraph. */
export class OdtLabelsAgain {
  private readonly kinds = new Map<string, StyleLevel[]>();
  private readonly ofStyles = new Map<string, { list?: string; parent?: string }>();
  private kind: StyleLevel[] = [];
  /** Null for a table or box, in which lists begin anew. */
  private readonly nested: (Nesting | null)[] = [];
  private readonly known = new Map<string, number[]>();
  private readonly headings: number[] = [];
  private before: { style: string | undefined; tally: number[] } | undefined;

  /** Takes a tag of the parts that hold styles. */
  takeStyle({ name, attributes }: { name: string; attributes: Attributes }): void {
    if (name === 'text:list-style' || name === 'text:outline-style') {
      this.kind = [];
      const called = attributes['style:name'] ?? '';
      this.kinds.set(name === 'text:outline-style' ? 'Outline' : called, this.kind);
    } else if (/^text:(?:list|outline)-level-style/.test(name)) {
      const at = Number(attributes['text:level'] ?? 1) - 1;
      this.kind[at] = { isNumber: !/(?:bullet|image)$/.test(name), attributes };
    } else if (name === 'style:style' && attributes['style:family'] === 'paragraph') {
      const { 'style:list-style-name': list, 'style:parent-style-name': parent } = attributes;
      this.ofStyles.set(attributes['style:name'] ?? '', {
        ...(list === undefined ? {} : { list }),
        ...(parent === undefined ? {} : { parent }),
      });
    }
  }

  /** Takes the start or the end of a list or an item. */
  takeList(event: Exclude<XmlEvent, { type: 'text' }>): void {
    const top = this.nested.at(-1);
    if (event.name === 'text:list') {
      if (event.type === 'close') this.nested.pop();
      else this.begin(event.attributes, top);
    } else if (top && event.type === 'open') {
      top.awaits = event.name === 'text:list-item';
      top.start = event.attributes['text:start-value'];
      top.override = event.attributes['text:style-override'];
      top.inner = undefined;
    }
  }

  /** A table or a text box begins. */
  enterFrame(): void {
    this.nested.push(null);
  }

  leaveFrame(): void {
    this.nested.pop();
  }

  private begin(attributes: Attributes, around: Nesting | null | undefined): void {
    const style = attributes['text:style-name'] ?? around?.override ?? around?.style;
    const goesOn = attributes['text:continue-numbering'] === 'true';
    let tally: number[];
    if (around) {
      ({ tally } = around);
      if (around.inner !== undefined && around.inner !== style && !goesOn)
        tally.splice(around.depth + 1);
      around.inner = style ?? '';
    } else if (style === 'Outline') tally = this.headings;
    else {
      const earlier = this.known.get(attributes['text:continue-list'] ?? '');
      const last = goesOn && this.before?.style === style ? this.before?.tally : undefined;
      tally = earlier ?? last ?? [];
    }
    if (!around) this.before = { style, tally };
    const id = attributes['xml:id'] ?? attributes['text:id'];
    if (id !== undefined) this.known.set(id, tally);
    this.nested.push({
      tally,
      style,
      depth: around ? around.depth + 1 : 0,
      awaits: false,
      start: undefined,
      override: undefined,
      inner: undefined,
    });
  }

  /** @returns what is printed; '' for none and for a bullet; null for a way of counting that is not known here */
  paragraph(name: string, attributes: Attributes): string | null {
    const top = this.nested.at(-1);
    const named = this.listOfStyle(attributes['text:style-name']);
    if (top) {
      if (!top.awaits) return '';
      top.awaits = false;
      return this.count(top.override ?? top.style ?? named ?? '', top.depth, top.tally, top.start);
    }
    if (name !== 'text:h' || attributes['text:is-list-header'] === 'true' || named === '')
      return '';
    const start =
      attributes['text:restart-numbering'] === 'true'
        ? (attributes['text:start-value'] ?? '1')
        : undefined;
    const depth = Number(attributes['text:outline-level'] ?? 1) - 1;
    return this.count('Outline', depth, this.headings, start);
  }

  private listOfStyle(style: string | undefined, left = 60): string | undefined {
    const found = this.ofStyles.get(style ?? '');
    if (!found || left === 0) return undefined;
    return found.list ?? this.listOfStyle(found.parent, left - 1);
  }

  private count(
    style: string,
    depth: number,
    tally: number[],
    start: string | undefined,
  ): string | null {
    const levels = this.kinds.get(style) ?? [];
    const first = (at: number) => Number(levels[at]?.attributes['text:start-value'] ?? 1);
    for (let at = 0; at < depth; at++) tally[at] ??= first(at);
    const last = tally[depth];
    tally[depth] = start === undefined ? (last === undefined ? first(depth) : last + 1) : +start;
    tally.splice(depth + 1);
    const level = levels[depth];
    return level?.isNumber ? written(levels, level.attributes, depth, tally) : '';
  }
}

function written(
  levels: readonly (StyleLevel | undefined)[],
  own: Attributes,
  depth: number,
  tally: readonly number[],
): string | null {
  let isKnown = true;
  const figure = (at: number): string => {
    const { 'style:num-format': format = '', 'style:num-letter-sync': sync } =
      levels[at]?.attributes ?? {};
    const text = figureIn(tally[at] ?? 1, format, sync === 'true');
    isKnown &&= text !== null;
    return text ?? '';
  };
  const pattern = own['style:num-list-format'] ?? own['loext:num-list-format'];
  if (pattern !== undefined) {
    const text = pattern.replace(/%(\d+)%/g, (_, at: string) => figure(Number(at) - 1)).trim();
    return isKnown ? text : null;
  }
  if ((own['style:num-format'] ?? '') === '') return '';
  const from = depth + 1 - Number(own['text:display-levels'] ?? 1);
  const figures: string[] = [];
  for (let at = Math.max(0, from); at <= depth; at++) {
    const text = levels[at]?.isNumber ? figure(at) : '';
    if (text !== '') figures.push(text);
  }
  const text = `${own['style:num-prefix'] ?? ''}${figures.join('.')}${own['style:num-suffix'] ?? ''}`;
  return isKnown ? text.trim() : null;
}

/** Null for a way of counting that is not known here. */
function figureIn(n: number, format: string, isDoubled: boolean): string | null {
  const kind = format.split(/[.,: ]/)[0] ?? '';
  if (kind === '' || kind === '1') return kind === '' ? '' : String(n);
  if (/^0+1$/.test(kind))
    return `${'0'.repeat(kind.length)}${n}`.slice(-Math.max(kind.length, `${n}`.length));
  if (!/^[aAiI]$/.test(kind)) return null;
  if (n < 1) return String(n);
  const small = /i/i.test(kind) ? numeral(n) : isDoubled ? doubled(n) : lettersOf(n);
  return /[AI]/.test(kind) ? small.toUpperCase() : small;
}

const lettersOf = (n: number): string =>
  n < 1 ? '' : lettersOf(Math.ceil(n / 26) - 1) + String.fromCharCode(97 + ((n - 1) % 26));

const doubled = (n: number): string =>
  String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const NUMERALS: readonly string[] =
  'm:1000 cm:900 d:500 cd:400 c:100 xc:90 l:50 xl:40 x:10 ix:9 v:5 iv:4 i:1'.split(' ');

function numeral(n: number): string {
  let rest = n;
  let text = '';
  for (const one of NUMERALS) {
    const [letters = '', value = ''] = one.split(':');
    for (; rest >= Number(value); rest -= Number(value)) text += letters;
  }
  return text;
}
