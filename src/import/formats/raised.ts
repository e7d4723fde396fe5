/** Raised and lowered figures, and fractions, in ordinary characters: m², 10³, H₂O, 5½. */

const RAISED = { from: '0123456789+-−=()ni', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ' } as const;
const LOWERED = { from: '0123456789+-−=()', to: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎' } as const;

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '2/5': '⅖',
  '3/5': '⅗',
  '4/5': '⅘',
  '1/6': '⅙',
  '5/6': '⅚',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
};

/** How a run of letters stands on its line. */
export type Raising = 'superscript' | 'subscript';

/** The same in characters that are raised by themselves; null if one of the letters or figures has none. */
export function raised(text: string, raising: Raising): string | null {
  const { from, to } = raising === 'superscript' ? RAISED : LOWERED;
  let written = '';
  for (const character of text) {
    const at = from.indexOf(character);
    if (at < 0 && /[\p{L}\p{N}]/u.test(character)) return null;
    written += at < 0 ? character : (to[at] ?? character);
  }
  return written;
}

/** `½`, `days/365`, `(staff and pupils)/12`. */
export function fraction(over: string, under: string): string {
  const [above, below] = [over.trim(), under.trim()];
  return FRACTIONS[`${above}/${below}`] ?? `${grouped(above)}/${grouped(below)}`;
}

/** In brackets where it is more than one word or figure. */
export const grouped = (text: string): string =>
  /^[\p{L}\p{N}\p{M}.,%£$€]+$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
