/** Taking words out of what was published: out of texts, and out of whatever the register keeps. */
import { isAttached, type Mark } from '../../policy/clause.ts';
import type { Json, Statement } from './statements.ts';

/** Takes some words out of a text, and says where a place in it has gone. */
export interface Eraser {
  /** True where the words are in the text. */
  finds(text: string): boolean;
  /** The text without the words; the same where they are not in it. */
  erase(text: string): string;
  /** From a place in a text to the same place in what `erase` gives. */
  moved(text: string, at: number): number;
}

/**
 * Finds the words in any case, over line ends, and not inside longer words.
 * @param put what comes in their place
 */
export function eraser(words: string, put: string): Eraser {
  const source = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
  return {
    finds: (text) => text.search(pattern) >= 0,
    erase: (text) => text.replace(pattern, () => put),
    moved: (text, at) => {
      let shift = 0;
      for (const { index, 0: found } of text.matchAll(pattern)) {
        if (index >= at) break;
        if (at < index + found.length) return index + shift + Math.min(at - index, put.length);
        shift += put.length - found.length;
      }
      return at + shift;
    },
  };
}

/** A statement without the words; the same one where they are not in it. */
export function eraseIn(says: Statement, eraser: Eraser): Statement {
  const value = eraseValue(says.value, eraser);
  return JSON.stringify(value) === JSON.stringify(says.value) ? says : { ...says, value };
}

function eraseValue(value: Json, eraser: Eraser): Json {
  if (typeof value === 'string') return eraser.erase(value);
  if (Array.isArray(value)) return value.map((one) => eraseValue(one, eraser));
  if (typeof value !== 'object' || value === null) return value;
  const erased = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, eraseValue(one, eraser)]),
  );
  const { text, marks, cells } = value;
  if (typeof text !== 'string') return erased;
  const moved = <Rest extends readonly Json[]>([from, to, ...rest]: [number, number, ...Rest]) => [
    eraser.moved(text, from),
    eraser.moved(text, to),
    ...rest.map((one) => eraseValue(one, eraser)),
  ];
  return {
    ...erased,
    // Only a clause and a note’s paragraph have a text with places in it.
    ...(marks ? { marks: (marks as unknown as [number, number, Mark & Json][]).map(moved) } : {}),
    ...(cells ? { cells: (cells as [number, number][]).map(moved) } : {}),
  };
}

/**
 * A statement without a picture or a file: its words stay, and behind them stands what is put.
 * @returns the same statement where it does not use the file
 */
export function eraseFile(says: Statement, name: string, put: string): Statement {
  const value = withoutFile(says.value, name, ` ${put}`);
  return JSON.stringify(value) === JSON.stringify(says.value) ? says : { ...says, value };
}

type Marked = [from: number, to: number, mark: Mark];

function withoutFile(value: Json, name: string, put: string): Json {
  if (Array.isArray(value)) return value.map((one) => withoutFile(one, name, put));
  if (typeof value !== 'object' || value === null) return value;
  const { text, marks, cells } = value;
  if (typeof text !== 'string' || !Array.isArray(marks)) return value;
  // Only a clause and a note’s paragraph have a text with places in it.
  const all = marks as unknown as Marked[];
  const use = all.findLast(([, , mark]) => isAttached(mark) && mark.name === name);
  if (!use) return value;
  const [begins, ends] = use;
  const shifted = (at: number, isInside: boolean) => at + (isInside ? put.length : 0);
  const moved = <Rest extends readonly unknown[]>([from, to, ...rest]: [
    number,
    number,
    ...Rest,
  ]) => {
    const isAround = from <= begins && ends <= to && from < to;
    return [shifted(from, from >= ends && !isAround), shifted(to, to > ends || isAround), ...rest];
  };
  const rest = all.filter((one) => one !== use).map(moved);
  const changed = {
    ...value,
    text: text.slice(0, ends) + put + text.slice(ends),
    marks: rest as unknown as Json,
    ...(cells ? { cells: (cells as [number, number][]).map(moved) as Json } : {}),
  };
  if (rest.length > 0 || !('kind' in value)) return withoutFile(changed, name, put);
  // A clause without marks has none, not an empty list.
  return Object.fromEntries(Object.entries(changed).filter(([key]) => key !== 'marks'));
}
