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

/** Reads an automatic or typed label. `ii` counts as roman, a single `i` or `v` as a letter. */
export function readLabel(text: string): Label {
  const printed = text.trim();
  const inner = /^[([]?([^()[\]]+?)[)\]]?\s*[.:)–-]*$/.exec(printed)?.[1] ?? printed;
  if (/^\d+$/.test(inner)) return { text: printed, number: inner, style: 'decimal' };
  if (/^[a-z]{1,3}$/.test(inner))
    return {
      text: printed,
      number: `(${inner})`,
      style: inner.length > 1 && ROMAN.test(inner) ? 'roman' : 'lower',
    };
  // The last word of “Section 4.2:” is the number.
  const word = printed.replace(/^.*\s/s, '').replace(/[.:–-]+$/, '');
  const number = isNumber(word) ? word : null;
  if (number && /^\d+(?:\.\d+)+$/.test(number)) return { text: printed, number, style: 'parts' };
  if (number && /^\d+$/.test(number)) return { text: printed, number, style: 'decimal' };
  if (number && /^\(?[A-Z]{1,4}\)?$/.test(number))
    return { text: printed, number: number.replace(/[()]/g, ''), style: 'capital' };
  return { text: printed, number, style: 'other' };
}

/** True for the first of any way of counting: 1, a, i, A, I. */
export const isFirst = (label: Label) => /^\(?(?:1|a|i|A|I)\)?$/.test(label.number ?? '');

/** True if `label` counts on from `last`: (c) after (b), (ii) after (i), 4 after 3. */
export function follows(last: Label, label: Label): boolean {
  if (last.number === null || label.number === null) return false;
  const a = last.number.replace(/[()]/g, '');
  const b = label.number.replace(/[()]/g, '');
  if (nextNumber(a) === b) return true;
  const at = NUMERALS.indexOf(a.toLowerCase());
  return at >= 0 && NUMERALS[at + 1] === b.toLowerCase();
}

const NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(
  ' ',
);

/** Bullets that were typed, and those of symbol fonts (U+F020 to U+F0FF). A tick or a box to tick says something and is none. */
const BULLET = /^([\uf020-\uf0ff•·▪▸◦‣●○■◆❖❑❒➢*–—-]|o(?=\t))[\t ]+(?=\S)/;
const PARTS = /^(\d{1,3}(?:\.\d{1,3})+)([.):]?)([\t ]+)(?=\S)/;
const SINGLE = /^(\(?)(\d{1,3}|[a-z]|[ivx]{2,5}|[A-Z])([.):]{0,2})([\t ]+)(?=\S)/;
const COMBINED = /^(\d{1,3}(?:\.\d{1,3})*\.?\([a-z]{1,4}\)(?:\([a-z]{1,4}\))?)[\t ]+(?=\S)/;

export interface TypedLabel extends Label {
  /** How many characters of the paragraph it takes, the space after it included. */
  length: number;
  /** False if it could be a word of the sentence; then its neighbours decide. */
  sure: boolean;
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
  const parts = PARTS.exec(text);
  if (parts) {
    const [{ length }, number = '', mark = '', space = ''] = parts;
    // “1.5 metres apart” is a measure; “1.5 Staff” and “1.5<tab>staff” are numbers.
    const sure = space.includes('\t') || mark !== '' || !/^[a-z%]/.test(text.slice(length));
    return { ...readLabel(number), length, sure };
  }
  const single = SINGLE.exec(text);
  if (!single) return null;
  const [whole, open = '', , close = '', space = ''] = single;
  if (open ? !close.startsWith(')') : close === '' && !space.includes('\t')) return null;
  const label = readLabel(whole.trim());
  // “A. Smith” and “I. Staff” may be either; a figure or a small letter with a mark is a label.
  return {
    ...label,
    length: whole.length,
    sure: label.style !== 'capital' && label.style !== 'other',
  };
}

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
