/**
 * What the look of a line shows by itself: the label that is printed or typed before
 * its words (`6.1.14`, `(a)`, `iv.`, `•`), and whether it is short enough for a heading.
 */
import { isNumber } from '../../policy/naming.ts';
import { nextNumber } from '../../policy/number-clauses.ts';

/**
 * `•` is a bullet, `6` decimal, `6.1` of parts, `(a)` lower, `(ii)` roman, `A` capital;
 * `6(a)` and all the rest are other.
 */
export type LabelStyle = 'bullet' | 'decimal' | 'parts' | 'lower' | 'roman' | 'capital' | 'other';

export interface Label {
  /** As printed. */
  text: string;
  /** As it is cited: `6` for “6.”, `(a)` for “a)”; null for bullets and labels that no address can contain. */
  number: string | null;
  style: LabelStyle;
}

const ROMAN = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/;

/**
 * Reads an automatic or typed label. `ii` counts as roman, a single `i` or `v` as a letter. A label
 * with a word before its number (“Article I”) is more than a number, and has none.
 */
export function readLabel(text: string): Label {
  const printed = text.trim();
  const bracketed = /^[([]|[)\]][.:–-]*$/.test(printed);
  const inner = /^[([]?([^()[\]\s]*[^()[\]\s.:–-])[.:]*[)\]]?[.:)–-]*$/.exec(printed)?.[1];
  if (inner === undefined) {
    // “6(a)” and “5.1(a)(i)” hold brackets of their own.
    const whole = printed.replace(/[.:–-]+$/, '');
    return { text: printed, number: isNumber(whole) ? whole : null, style: 'other' };
  }
  if (/^\d+$/.test(inner)) return { text: printed, number: inner, style: 'decimal' };
  if (/^[a-z]{1,3}$/.test(inner))
    return {
      text: printed,
      number: `(${inner})`,
      style: inner.length > 1 && ROMAN.test(inner) ? 'roman' : 'lower',
    };
  if (/^\d+(?:\.\d+)+$/.test(inner)) return { text: printed, number: inner, style: 'parts' };
  if (/^[A-Z]{1,4}$/.test(inner)) return { text: printed, number: inner, style: 'capital' };
  const number = bracketed ? `(${inner})` : inner;
  return { text: printed, number: isNumber(number) ? number : null, style: 'other' };
}

/** True for the first of any way of counting: 1, a, i, A, I. */
export const isFirst = (label: Label) => /^\(?(?:1|a|i|A|I)\)?$/.test(label.number ?? '');

/** True if `label` counts on from `last`: (c) after (b), (ii) after (i), 4 after 3. */
export function follows(last: Label, label: Label): boolean {
  const keys = placesOf(label);
  return placesAfter(last).some((place) => keys.includes(place));
}

/** The places of a label in the ways of counting: `i` may be a letter and a numeral. */
export function placesOf({ number }: Label): string[] {
  if (number === null) return [];
  const plain = number.replace(/[()]/g, '');
  const numeral = NUMERALS.indexOf(plain.toLowerCase());
  return [plain.replace(LEADING_ZEROS, ''), ...(numeral < 0 ? [] : [`numeral ${numeral}`])];
}

/** The places that come next, in the same form. */
export function placesAfter({ number }: Label): string[] {
  if (number === null) return [];
  const plain = number.replace(/[()]/g, '');
  const next = nextNumber(plain);
  const numeral = NUMERALS.indexOf(plain.toLowerCase());
  return [...(next === null ? [] : [next]), ...(numeral < 0 ? [] : [`numeral ${numeral + 1}`])];
}

/** The zeros of the last figure, which a count goes on without: U02 after U01. */
const LEADING_ZEROS = /0+(?=[1-9]\d*$)(?<!\d0+)/;

const NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(
  ' ',
);

/** Bullets that were typed, and those of symbol fonts (U+F020 to U+F0FF). A tick or a box to tick says something and is none. */
const BULLET = /^([\uf020-\uf0ff•·▪▸◦‣●○■◆❖❑❒➢*–—-]|o(?=\t))[\t ]+(?=\S)/;
const PARTS = /^(\d{1,3}(?:\.\d{1,3})+)([.):]?)([\t ]+)(?=\S)/;
const SINGLE = /^(\(?)(\d{1,3}|[a-z]|[ivx]{2,5}|[A-Z]|[IVX]{2,5})([.):-]{0,2})([\t ]+)(?=\S)/;
/** “A1” and “B2.3” in an appendix; “A4 paper” is none. */
const LETTER_AND_FIGURE = /^([A-Z]\d{1,2}(?:\.\d{1,3})*)(?:[.):]+[\t ]+|\t[\t ]*)(?=\S)/;
const COMBINED = /^(\d{1,3}(?:\.\d{1,3})*\.?\([a-z]{1,4}\)(?:\([a-z]{1,4}\))?)[\t ]+(?=\S)/;

export interface TypedLabel extends Label {
  /** How many characters of the paragraph it takes, the space after it included. */
  length: number;
  /** False if it could be a word of the sentence; then its neighbours decide. */
  sure: boolean;
  /** A figure with only a space after it: one of a row that counts on, or a word of the sentence. */
  bare?: true;
}

/** The label that someone typed at the start of a paragraph; null if there is none. */
export function typedLabel(text: string): TypedLabel | null {
  const bullet = BULLET.exec(text);
  if (bullet) {
    const [{ length }, sign = ''] = bullet;
    return { text: sign, number: null, style: 'bullet', length, sure: true };
  }
  const combined = COMBINED.exec(text);
  if (combined) {
    const [{ length }, number = ''] = combined;
    return { text: number, number, style: 'other', length, sure: true };
  }
  const lettered = LETTER_AND_FIGURE.exec(text);
  if (lettered) {
    const [whole, number = ''] = lettered;
    const { length } = whole;
    return { text: whole.trim(), number, style: 'other', length, sure: true };
  }
  const parts = PARTS.exec(text);
  if (parts) {
    const [{ length }, number = '', mark = '', space = ''] = parts;
    // “1.5 metres apart” is a measure; “1.5 Staff” and “1.5<tab>staff” are numbers.
    const sure = space.includes('\t') || mark !== '' || !/^[a-z%]/.test(text.slice(length));
    return { ...readLabel(number), text: number + mark, length, sure };
  }
  const single = SINGLE.exec(text);
  if (!single) return null;
  const [whole, open = '', , close = '', space = ''] = single;
  const label = { ...readLabel(whole.trim()), length: whole.length };
  if (open) return close.startsWith(')') ? { ...label, sure: isFigureOrSmall(label) } : null;
  if (close !== '' || space.includes('\t')) return { ...label, sure: isFigureOrSmall(label) };
  if (space.length > 1) return { ...label, sure: false };
  const rest = text.slice(whole.length);
  if (label.style !== 'decimal' || !/^\p{Lu}/u.test(rest) || MONTH.test(rest)) return null;
  return { ...label, sure: false, bare: true };
}

/** “A. Smith” and “I. Staff” may be either; a figure or a small letter with a mark is a label. */
const isFigureOrSmall = ({ style }: Label) => style !== 'capital' && style !== 'other';

/** “1 September” is a day. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;

/** Short and without the end of a sentence: what a heading can be. */
export function looksShort(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length > 0 &&
    trimmed.length <= 100 &&
    trimmed.split(/\s+/).length <= 14 &&
    !/[.;,]$/.test(trimmed)
  );
}
