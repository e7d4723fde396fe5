/**
 * Counts the automatic numbers of a Word file once more, from its numbering and its styles, for
 * the account: it shares nothing with the reader whose result it is held against.
 */
import { xmlEvents } from './xml-events.ts';

/** Whatever prefix the file has for Word's names. */
const WORD = [[/wordprocessingml\/(?:2006\/)?main$/, 'w']] as const;

interface ListLevel {
  start: number;
  format: string;
  /** `%1.%2` */
  text: string;
  /** The level from which it begins anew, from 1; 0 for never; undefined for any above it. */
  restart?: number;
  legal: boolean;
  /** The paragraph style that belongs to it. */
  style?: string;
}

interface ListOf {
  /** The counters that it shares with others. */
  counters: string;
  levels: Map<number, ListLevel>;
  /** Levels that begin anew where this list comes first, and with what. */
  starts: Map<number, number>;
}

/** Written by itself in the file; a list points to one. */
interface ListKind {
  levels: Map<number, ListLevel>;
  /** The list style that it stands for. */
  style?: string;
}

/** Where a paragraph says that it is numbered; each may come from its style. */
export interface Numbered {
  list?: string | undefined;
  level?: number | undefined;
  style?: string | undefined;
}

/** Gives the automatic label of one paragraph after another, in their order. */
export class LabelsAgain {
  private readonly lists: Map<string, ListOf>;
  private readonly styles: Map<string, Numbered & { basedOn?: string | undefined }>;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** @param numbering, styles the parts of these names, or '' */
  constructor(numbering: string, styles: string) {
    this.styles = readStyles(styles);
    this.lists = readLists(numbering, this.styles);
  }

  /** @returns what is printed; '' for none and for a bullet; null for a way of counting that is not known here */
  next(paragraph: Numbered): string | null {
    const styled = this.numberingOfStyle(paragraph.style);
    const id = paragraph.list ?? styled.list;
    const list = id === undefined ? undefined : this.lists.get(id);
    if (id === undefined || !list) return '';
    const at =
      paragraph.level ??
      (paragraph.list === undefined ? levelOfStyle(list, this.chain(paragraph.style)) : null) ??
      styled.level ??
      0;
    const counts = this.counts.get(list.counters) ?? [];
    this.counts.set(list.counters, counts);
    const level = list.levels.get(at);
    if (!level) return '';
    for (let above = 0; above < at; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    const anew = list.starts.get(at);
    const isFirst = !this.begun.has(`${id} ${at}`);
    this.begun.add(`${id} ${at}`);
    counts[at] = anew !== undefined && isFirst ? anew : (counts[at] ?? level.start - 1) + 1;
    for (const [below, { restart }] of list.levels)
      if (below > at && restart !== 0 && (restart === undefined || at < restart))
        counts[below] = undefined;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return written(level, list, counts);
  }

  /** A style and those that it is based on. */
  private chain(style: string | undefined): string[] {
    const chain: string[] = [];
    for (let next = style; next !== undefined && !chain.includes(next);) {
      chain.push(next);
      next = this.styles.get(next)?.basedOn;
    }
    return chain;
  }

  private numberingOfStyle(style: string | undefined): Numbered {
    const chain = this.chain(style).map((id) => this.styles.get(id));
    return {
      list: chain.find((one) => one?.list !== undefined)?.list,
      level: chain.find((one) => one?.level !== undefined)?.level,
    };
  }
}

function levelOfStyle(list: ListOf, chain: readonly string[]): number | null {
  for (const style of chain)
    for (const [at, level] of list.levels) if (level.style === style) return at;
  return null;
}

function written(
  level: ListLevel,
  list: ListOf,
  counts: readonly (number | undefined)[],
): string | null {
  let isKnown = true;
  const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
    const figure = figureIn(counts[at] ?? list.levels.get(at)?.start ?? 1, format);
    isKnown &&= figure !== null;
    return figure ?? '';
  });
  return isKnown ? text.trim() : null;
}

function figureIn(n: number, format: string): string | null {
  switch (format) {
    case 'decimal':
      return String(n);
    case 'decimalZero':
      return n < 10 ? `0${n}` : String(n);
    case 'lowerLetter':
      return lettersOf(n);
    case 'upperLetter':
      return lettersOf(n).toUpperCase();
    case 'lowerRoman':
      return romanOf(n);
    case 'upperRoman':
      return romanOf(n).toUpperCase();
    default:
      return null;
  }
}

/** a … z, aa, bb: as Word counts. */
const lettersOf = (n: number): string =>
  n < 1 ? '' : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function romanOf(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}

type StyleNumbering = Numbered & { basedOn?: string | undefined };

function readStyles(source: string): Map<string, StyleNumbering> {
  const styles = new Map<string, StyleNumbering>();
  let style: StyleNumbering = {};
  for (const event of xmlEvents(source, WORD)) {
    if (event.type !== 'open') continue;
    const { name, attributes } = event;
    const value = attributes['w:val'];
    if (name === 'w:style') {
      style = {};
      styles.set(attributes['w:styleId'] ?? '', style);
    } else if (name === 'w:basedOn') style.basedOn = value;
    else if (name === 'w:numId') style.list = value;
    else if (name === 'w:ilvl') style.level = Number(value);
  }
  return styles;
}

function readLists(
  source: string,
  styles: ReadonlyMap<string, StyleNumbering>,
): Map<string, ListOf> {
  const kinds = new Map<string, ListKind>();
  const written = new Map<
    string,
    { kind: string; levels: Map<number, ListLevel>; starts: Map<number, number> }
  >();
  let levels = new Map<number, ListLevel>();
  let kind: ListKind = { levels };
  let list = { kind: '', levels, starts: new Map<number, number>() };
  let level: ListLevel = { start: 0, format: 'decimal', text: '', legal: false };
  let replaced = 0;
  for (const event of xmlEvents(source, WORD)) {
    if (event.type !== 'open') continue;
    const { name, attributes } = event;
    const value = attributes['w:val'] ?? '';
    const at = Number(attributes['w:ilvl'] ?? 0);
    if (name === 'w:abstractNum') {
      levels = new Map();
      kind = { levels };
      kinds.set(attributes['w:abstractNumId'] ?? '', kind);
    } else if (name === 'w:num') {
      levels = new Map();
      list = { kind: '', levels, starts: new Map() };
      written.set(attributes['w:numId'] ?? '', list);
    } else if (name === 'w:abstractNumId') list.kind = value;
    else if (name === 'w:numStyleLink') kind.style = value;
    else if (name === 'w:lvlOverride') replaced = at;
    else if (name === 'w:startOverride') list.starts.set(replaced, Number(value));
    else if (name === 'w:lvl') {
      level = { start: 0, format: 'decimal', text: '', legal: false };
      levels.set(at, level);
    } else if (name === 'w:start') level.start = Number(value);
    else if (name === 'w:numFmt') level.format = value;
    else if (name === 'w:lvlText') level.text = value;
    else if (name === 'w:lvlRestart') level.restart = Number(value);
    else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
    else if (name === 'w:pStyle') level.style = value;
  }
  const ownKind = (id: string, left = 8): string => {
    const style = kinds.get(id)?.style;
    const next = style === undefined ? undefined : styles.get(style)?.list;
    const target = next === undefined ? undefined : written.get(next)?.kind;
    return target === undefined || left === 0 ? id : ownKind(target, left - 1);
  };
  return new Map(
    [...written].map(([id, { kind: of, levels: own, starts }]) => {
      const counters = ownKind(of);
      const all = new Map([...(kinds.get(counters)?.levels ?? []), ...own]);
      return [id, { counters, levels: all, starts }];
    }),
  );
}
