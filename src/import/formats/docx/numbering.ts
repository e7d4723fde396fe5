/**
 * Automatic numbers, counted as Word counts them from `numbering.xml`.
 *
 * A list instance (`w:num`) points to an abstract list that holds the levels; all
 * instances of one abstract list share its counters, and an instance may restart
 * a level (`w:startOverride`) or replace it (`w:lvl` inside `w:lvlOverride`).
 */
import { formatNumber, isKnownFormat } from '../format-number.ts';
import { LIMITS } from '../../../policy/limits.ts';
import { TooMuch } from '../too-much.ts';
import { fromSymbolFont, isOfSymbolFont, isSymbolFont } from '../from-symbol-font.ts';
import { numberingOf } from './styles.ts';
import { child, childrenOf, flagOf, valueOf, type Xml } from './xml.ts';

export interface AutomaticNumber {
  /** As printed: `6.1.14`, `(a)`, `•`; empty if the level prints nothing. */
  text: string;
  bullet: boolean;
  /** The abstract list: the same for all lists that count together. */
  list: string;
  level: number;
  /** What the person has to check: an unknown format, a number whose upper level is missing. */
  doubt: string | null;
}

interface Level {
  start: number;
  format: string;
  text: string;
  /** The font that its number or bullet is written in. */
  font: string;
  /** The level that restarts it: undefined for any above, 0 for never, else a count from 1. */
  restart: number | undefined;
  /** All figures, whatever the levels above are written in. */
  legal: boolean;
  style: string | undefined;
  properties: Xml | undefined;
}

interface Instance {
  abstract: string;
  levels: Map<number, Level>;
  /** Level → the number with which this instance restarts it. */
  starts: Map<number, number>;
}

export interface Numbering {
  /** Counts one more paragraph. Null if there is no such list. */
  next: (id: string, level: number) => AutomaticNumber | null;
  /** The level of a list that belongs to one of the styles; null if none does. */
  levelOfStyle: (id: string, styles: readonly string[]) => number | null;
  /** The paragraph properties that a level of a list brings with it (its indent). */
  properties: (id: string, level: number) => Xml | undefined;
}

/** @param styles the paragraph properties of numbered styles, by style id */
export function readNumbering(xml: Xml | undefined, styles: ReadonlyMap<string, Xml>): Numbering {
  const instances = readInstances(xml, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return {
    properties: (id, level) => instances.get(id)?.levels.get(level)?.properties,
    levelOfStyle(id, chain) {
      const levels = [...(instances.get(id)?.levels ?? [])];
      // The nearest style decides: one that is based on another may belong to a deeper level.
      for (const style of chain) {
        const own = levels.find(([, level]) => level.style === style);
        if (own) return own[0];
      }
      return null;
    },
    next(id, index) {
      const instance = instances.get(id);
      const level = instance?.levels.get(index);
      if (!instance || !level) return null;
      const counts = counters.get(instance.abstract) ?? [];
      counters.set(instance.abstract, counts);
      let doubt = isKnownFormat(level.format)
        ? null
        : `the number format “${level.format}” is not known, so figures were written`;
      for (let upper = 0; upper < index; upper++)
        if (counts[upper] === undefined) {
          counts[upper] = instance.levels.get(upper)?.start ?? 1;
          if (level.text.includes(`%${upper + 1}`))
            doubt = `level ${upper + 1} of its list was not used before it, so that part of the number is a guess`;
        }
      const override = instance.starts.get(index);
      const key = `${id} ${index}`;
      const current = counts[index];
      if (override !== undefined && !started.has(key)) counts[index] = override;
      else counts[index] = current === undefined ? level.start : current + 1;
      started.add(key);
      for (const [deeper, { restart }] of instance.levels)
        if (deeper > index && (restart === undefined || (restart > 0 && index < restart)))
          counts[deeper] = undefined;
      const bullet = level.format === 'bullet';
      const text = bullet ? '•' : printed(level, instance, counts);
      const sign = bullet ? tellingSign(level) : null;
      if (sign !== null)
        doubt = `its list has “${sign}” before each item, which says something; a plain bullet was written`;
      return { text, bullet, list: instance.abstract, level: index, doubt };
    },
  };
}

/** Signs that say something of the words behind them, as a bullet does not. */
const TELLING = /^[✓✔✗✘☐☑☒☞☺☹👍👎⚠]/u;

/** The sign of a bulleted list where it is more than a bullet; null for any other. */
function tellingSign({ text, font }: Level): string | null {
  const code = text.codePointAt(0) ?? 0;
  const sign = isOfSymbolFont(code) || isSymbolFont(font) ? fromSymbolFont(font, code) : text;
  return sign !== null && TELLING.test(sign) ? sign : null;
}

function printed(level: Level, instance: Instance, counts: readonly (number | undefined)[]) {
  return level.text
    .replace(/%([1-9])/g, (_, figure: string) => {
      const index = Number(figure) - 1;
      const format = level.legal ? 'decimal' : (instance.levels.get(index)?.format ?? 'decimal');
      return formatNumber(counts[index] ?? 1, format);
    })
    .trim();
}

function readInstances(xml: Xml | undefined, styles: ReadonlyMap<string, Xml>) {
  const abstracts = new Map<string, Xml>();
  for (const abstract of childrenOf(xml, 'w:abstractNum'))
    abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
  const written = new Map<string, Xml>();
  for (const num of childrenOf(xml, 'w:num')) written.set(num.attributes['w:numId'] ?? '', num);

  /** A list that only names a list style stands for the list that this style uses. */
  const follow = (id: string, seen: readonly string[] = []): string => {
    const style = valueOf(abstracts.get(id), 'w:numStyleLink');
    const target = style ? numberingOf(styles.get(style)).id : undefined;
    const next = target ? valueOf(written.get(target), 'w:abstractNumId') : undefined;
    return next === undefined || seen.includes(next) ? id : follow(next, [...seen, id]);
  };

  const instances = new Map<string, Instance>();
  for (const [id, num] of written) {
    const abstract = follow(valueOf(num, 'w:abstractNumId') ?? '');
    const levels = readLevels(abstracts.get(abstract));
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const index = levelOf(override);
      const start = valueOf(override, 'w:startOverride');
      const level = child(override, 'w:lvl');
      if (level) levels.set(index, readLevel(level));
      if (start !== undefined) starts.set(index, Number(start));
    }
    instances.set(id, { abstract, levels, starts });
  }
  return instances;
}

function readLevels(abstract: Xml | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of childrenOf(abstract, 'w:lvl')) levels.set(levelOf(level), readLevel(level));
  return levels;
}

/** @throws TooMuch for a level that no list has */
function levelOf(xml: Xml): number {
  const level = Number(xml.attributes['w:ilvl'] ?? 0);
  if (level > LIMITS.depth.most) throw new TooMuch({ limit: 'depth', found: level });
  return level;
}

function readLevel(xml: Xml): Level {
  const restart = valueOf(xml, 'w:lvlRestart');
  return {
    start: Number(valueOf(xml, 'w:start') ?? 0),
    format: valueOf(xml, 'w:numFmt') ?? 'decimal',
    text: valueOf(xml, 'w:lvlText') ?? '',
    font: child(xml, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    legal: flagOf(xml, 'w:isLgl') ?? false,
    style: valueOf(xml, 'w:pStyle'),
    properties: child(xml, 'w:pPr'),
  };
}
