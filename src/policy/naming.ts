/** Clause ids: how they are written, what form they have, and which id to suggest for an unnamed clause. */

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const NUMBER = /^(?=.*[A-Za-z0-9])[A-Za-z0-9.()]+$/;
const NAMING = /^\s*\/\*\s*#(\S*)(?:\s+(\S+))?\s*\*\/\s*$/;
const COMMENT = /^(?:\s*\/\*[\s\S]*?\*\/\s*)*$/;

/** What `{/* #id number *​/}` says: `number` is null for “none” and undefined if it is to be counted. */
export interface Naming {
  id: string;
  number?: string | null;
}

/** Reads the inside of an expression as a naming comment; null if it is not one. */
export function parseNaming(expression: string): Naming | null {
  const match = NAMING.exec(expression);
  if (!match) return null;
  const [, id = '', number] = match;
  // A second word is part of an id that was written as two, or all of it after a lone #.
  if (number !== undefined && number !== 'none' && (id === '' || isWord(number))) return null;
  return number === undefined ? { id } : { id, number: number === 'none' ? null : number };
}

/** True for a comment that is meant to name a clause but does not: `{/* #two words more *​/}`. */
export const isFailedNaming = (expression: string) =>
  /^\s*\/\*\s*#/.test(expression) && parseNaming(expression) === null;

/** A word in the place of a number: no number and none of the words for one. */
const isWord = (text: string) => /^\p{L}[\p{L}'’-]{2,}$/u.test(text) && !/^[ivxlc]+$/i.test(text);

/** How a clause can be named by what was written for it: `Two Brakes 3.1` is `#two-brakes 3.1`. */
export function meantNaming(words: string): string {
  const parts = words.replaceAll('#', ' ').trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  const isNumbered = parts.length > 1 && (last === 'none' || (/\d/.test(last) && isNumber(last)));
  const id = slugify((isNumbered ? parts.slice(0, -1) : parts).join(' ')) || 'clause-id';
  return isNumbered ? `${id} ${last}` : id;
}

/** The comment that names a clause, as it is written into a file. */
export function namingComment(naming: Naming): string {
  const number = naming.number === undefined ? '' : ` ${naming.number ?? 'none'}`;
  return `{/* #${naming.id}${number} */}`;
}

/** True if an expression holds nothing but comments, so that it runs nothing. */
export const isComment = (expression: string) => COMMENT.test(expression);

/** Lower-case words joined by single hyphens, starting with a letter. */
export const isId = (text: string) => ID.test(text);

/** A number that can be used in an address and cannot be taken for an id. */
export const isNumber = (text: string) => NUMBER.test(text) && !isId(text);

const SMALL_WORDS = new Set(
  'a an and any are as at be been but by can do for from has have how if in into is it its may must no not of on or our shall should so such than that the their them there these they this those to up was we were what when which who will with would your'.split(
    ' ',
  ),
);

/** Turns any words into the form of an id: `Staff’s “own” time` → `staffs-own-time`. May be empty. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
}

/**
 * A readable id for an unnamed clause: its first four words that are neither small nor figures (a
 * time or a price may be another next year), with a figure if it is taken. It depends only on the
 * words and on `taken`, so it is the same every time.
 */
export function suggestId(text: string, taken: ReadonlySet<string>): string {
  const words = slugify(text).split('-').filter(Boolean);
  const strong = words.filter((w) => !SMALL_WORDS.has(w) && w.length > 1 && !/^\d/.test(w));
  const base = slugify((strong.length > 0 ? strong : words).slice(0, 4).join('-')) || 'clause';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}
