/** Writes a number in the formats that Word and HTML lists count in. */

import { own } from '../../language/own.ts';
import { toRoman } from '../../language/roman.ts';

/** a … z, then aa, bb … as Word counts (not aa, ab). */
function letters(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.floor((n - 1) / 26) + 1);
}

const ONES =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  );
const TENS = '  Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ');

function cardinal(n: number): string {
  const one = ONES[n < 20 ? n : n % 10];
  const ten = TENS[Math.floor(n / 10)];
  if (n > 99 || one === undefined || ten === undefined) return String(n);
  if (n < 20) return one;
  return n % 10 === 0 ? ten : `${ten}-${one.toLowerCase()}`;
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

const FORMATS: Record<string, (n: number) => string> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (n) => toRoman(n).toUpperCase(),
  ordinal,
  cardinalText: cardinal,
  none: () => '',
};

/** True where the format is one that this module counts in. */
export const isKnownFormat = (format: string) =>
  Object.hasOwn(FORMATS, format) || format === 'bullet';

/** No list goes on so far; letters and Roman numerals beyond it fill pages. */
const HIGHEST = 9_999;

/** A number in one of Word's formats (`w:numFmt`); an unknown format counts in figures. */
export function formatNumber(n: number, format: string): string {
  const write = own(FORMATS, format) ?? String;
  return (n < 1 || n > HIGHEST) && format !== 'decimal' && format !== 'decimalZero'
    ? String(n)
    : write(n);
}
