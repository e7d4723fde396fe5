/**
 * Automatic numbers, counted as office programs count them from the lists of an OpenDocument file.
 *
 * A list counts by itself unless it says that it goes on from another; the lists inside it count
 * with it, a level deeper. Headings count together, by the outline style.
 */
import { LIMITS } from '../../../policy/limits.ts';
import { toRoman } from '../../../language/roman.ts';
import { fromSymbolFont, isOfSymbolFont, isSymbolFont } from '../from-symbol-font.ts';
import { TooMuch } from '../too-much.ts';
import { child, elements, type Xml } from '../read-xml.ts';
import { points } from './odt-styles.ts';

export interface AutomaticNumber {
  /** As printed: `6.1.14`, `(a)`, `•`; empty if the level prints nothing. */
  text: string;
  bullet: boolean;
  /** What the person has to check: an unknown format, a number whose upper level is missing. */
  doubt: string | null;
}

interface Level {
  bullet: boolean;
  /** The sign of a bullet, and its font. */
  sign: string;
  font: string;
  start: number;
  format: string;
  /** Letters go on with aa, bb rather than aa, ab. */
  doubled: boolean;
  prefix: string;
  suffix: string;
  /** How many levels the number shows, its own included. */
  shown: number;
  /** `%1%.%2%)`: instead of all of these, where the file says so. */
  pattern: string | undefined;
  /** In points. */
  indent: number | undefined;
}

type Levels = ReadonlyMap<number, Level>;

/** The counters of a list, by level from 0. */
export interface Counters {
  /** A name for all paragraphs that count together. */
  id: string;
  counts: (number | undefined)[];
}

export class OdtNumbering {
  private readonly lists = new Map<string, Levels>();
  private outlined: Levels = new Map();

  /** @param parts those that hold styles; what the later say stands */
  constructor(parts: readonly Xml[]) {
    for (const part of parts)
      for (const name of ['office:styles', 'office:automatic-styles'])
        for (const style of elements(child(part, name))) {
          if (style.name === 'text:outline-style') this.outlined = readLevels(style);
          else if (style.name === 'text:list-style')
            this.lists.set(style.attributes['style:name'] ?? '', readLevels(style));
        }
    this.lists.set(OUTLINE, this.lists.get(OUTLINE) ?? this.outlined);
  }

  /**
   * Counts one more paragraph.
   * @param level from 0
   * @param start what it begins anew with, where it says so
   * @returns null if the style has no such level
   */
  next(
    style: string,
    level: number,
    { counts }: Counters,
    start: number | undefined,
  ): AutomaticNumber | null {
    const levels = this.lists.get(style);
    const own = levels?.get(level);
    let doubt: string | null = null;
    for (let upper = 0; upper < level; upper++)
      if (counts[upper] === undefined) {
        counts[upper] = levels?.get(upper)?.start ?? 1;
        if (own && !own.bullet && own.shown > level - upper && levels?.get(upper)?.format)
          doubt = `level ${upper + 1} of its list was not used before it, so that part of the number is a guess`;
      }
    const current = counts[level];
    counts[level] = start ?? (current === undefined ? (own?.start ?? 1) : current + 1);
    counts.length = level + 1;
    if (!levels || !own) return null;
    if (own.bullet) return { text: '•', bullet: true, doubt: tellingSign(own) };
    const unknown = levelsShown(own, level)
      .map((at) => levels.get(at)?.format ?? '')
      .find((format) => !isKnown(format));
    if (unknown !== undefined)
      doubt = `the number format “${unknown}” is not known, so figures were written`;
    return { text: printed(levels, own, level, counts), bullet: false, doubt };
  }

  /** The indent of a level in points. */
  indent(style: string, level: number): number | undefined {
    return this.lists.get(style)?.get(level)?.indent;
  }
}

/** The name of the style by which headings are numbered. */
export const OUTLINE = 'Outline';

function levelsShown({ pattern, shown }: Level, level: number): number[] {
  if (pattern !== undefined)
    return [...pattern.matchAll(/%(\d+)%/g)].map(([, figure]) => Number(figure) - 1);
  return Array.from({ length: shown }, (_, k) => level - shown + 1 + k).filter((at) => at >= 0);
}

function printed(
  levels: Levels,
  own: Level,
  level: number,
  counts: readonly (number | undefined)[],
): string {
  const figure = (at: number): string => {
    const { format = '1', doubled = false, start = 1 } = levels.get(at) ?? {};
    return formatted(counts[at] ?? start, format, doubled);
  };
  if (own.pattern !== undefined)
    return own.pattern
      .replace(/%(\d+)%/g, (_, of: string) => figure(Number(of) - 1))
      .replace(/[\u200b\ufeff]/g, '')
      .trim();
  if (own.format === '') return '';
  const figures = levelsShown(own, level)
    .filter((at) => levels.get(at)?.format !== '' && !levels.get(at)?.bullet)
    .map(figure);
  return (own.prefix + figures.join('.') + own.suffix).trim();
}

const isKnown = (format: string) => /^(?:|0*1|[aAiI])$/.test(format);

/** No list goes on so far; letters and Roman numerals beyond it fill pages. */
const HIGHEST = 9_999;

function formatted(n: number, format: string, doubled: boolean): string {
  if (format === '') return '';
  if (/^0+1$/.test(format)) return String(n).padStart(format.length, '0');
  if (n < 1 || n > HIGHEST || !isKnown(format) || format === '1') return String(n);
  const small = format === 'i' || format === 'I' ? toRoman(n).toLowerCase() : letters(n, doubled);
  return format === format.toUpperCase() ? small.toUpperCase() : small;
}

/** a … z, then aa, ab; or aa, bb where they are doubled. */
function letters(n: number, doubled: boolean): string {
  const letter = (at: number) => String.fromCharCode(97 + at);
  if (doubled) return letter((n - 1) % 26).repeat(Math.floor((n - 1) / 26) + 1);
  let text = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = letter((rest - 1) % 26) + text;
  return text;
}

/** Signs that say something of the words behind them, as a bullet does not. */
const TELLING = /^[✓✔✗✘☐☑☒☞☺☹👍👎⚠]/u;

function tellingSign({ sign, font }: Level): string | null {
  const code = sign.codePointAt(0) ?? 0;
  const drawn = isOfSymbolFont(code) || isSymbolFont(font) ? fromSymbolFont(font, code) : sign;
  return drawn !== null && TELLING.test(drawn)
    ? `its list has “${drawn}” before each item, which says something; a plain bullet was written`
    : null;
}

/** @throws TooMuch for a level that no list has */
function readLevels(style: Xml): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elements(style)) {
    if (!/^text:(?:list|outline)-level-style/.test(element.name)) continue;
    const { attributes } = element;
    const level = Number(attributes['text:level'] ?? 1) - 1;
    if (!(level <= LIMITS.depth.most)) throw new TooMuch({ limit: 'depth' });
    const properties = child(element, 'style:list-level-properties');
    const aligned = child(properties, 'style:list-level-label-alignment');
    const before = points(properties?.attributes['text:space-before']);
    const width = points(properties?.attributes['text:min-label-width']);
    levels.set(level, {
      bullet: /-(?:bullet|image)$/.test(element.name),
      sign: attributes['text:bullet-char'] ?? '',
      font: child(element, 'style:text-properties')?.attributes['style:font-name'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1),
      format: (attributes['style:num-format'] ?? '').replace(/[.,:\s]+.*$/, ''),
      doubled: attributes['style:num-letter-sync'] === 'true',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      shown: Math.max(1, Number(attributes['text:display-levels'] ?? 1) || 1),
      pattern: attributes['style:num-list-format'] ?? attributes['loext:num-list-format'],
      indent:
        points(aligned?.attributes['fo:margin-left']) ??
        (before === undefined && width === undefined ? undefined : (before ?? 0) + (width ?? 0)),
    });
  }
  return levels;
}
