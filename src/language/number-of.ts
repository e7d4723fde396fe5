/** Numbers in figures and in words: “28”, “twenty-eight”, “two hundred and five”, “one and a half”. */

const UP_TO_NINETEEN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** From one on. */
export const UP_TO_TWENTY: readonly string[] = [...UP_TO_NINETEEN.slice(1), 'twenty'];
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** A word that may begin a sentence; nothing else of a policy's text is looked for without its capitals. */
const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
export const anyOf = (words: readonly string[]): string => `(?:${words.map(eitherCase).join('|')})`;

const BELOW_HUNDRED = `(?:${anyOf(TENS)}(?:[- ]${anyOf(UP_TO_NINETEEN.slice(1, 10))}(?!\\p{L}))?|${anyOf(UP_TO_NINETEEN)})`;
const SCALED = `(?:(?:[Aa]|${BELOW_HUNDRED}) )?(?:${anyOf(['thousand', 'million'])}(?:,? (?:[Aa]|${BELOW_HUNDRED}) hundred)|${anyOf([...SCALES.keys()])})(?:(?:,? and | )${BELOW_HUNDRED}(?!\\p{L}))?`;
/** In an expression with the flag `u`: a whole number in words, with “and a half” if it has one. */
const IN_WORDS = `(?:(?:${SCALED}|${BELOW_HUNDRED})(?: and (?:a|one) (?:half|quarter))?)`;
const IN_FIGURES = '\\d+(?:[.,]\\d+)*';

/** The source of an expression for a number in figures or in words; needs the flag `u`. */
export const NUMBER = `(?:${IN_FIGURES}|${IN_WORDS})`;

/** A part of something: “half”, “a third”, “two thirds”. */
export const FRACTION = `(?:(?:[Aa]|[Oo]ne)[ -](?:half|third|quarter|fifth|sixth|eighth|tenth)|[Hh]alf|(?:${anyOf(UP_TO_NINETEEN.slice(1, 10))})[- ](?:thirds|quarters|fifths|sixths|eighths|tenths))`;

/** The value of what `NUMBER` or `FRACTION` found; NaN for anything else. */
export function numberOf(written: string): number {
  const plain = written.toLowerCase();
  if (/^\d/.test(plain)) return Number(plain.replaceAll(',', ''));
  const words = plain.split(/[\s,-]+/);
  const part = PARTS.get(words.at(-1)?.replace(/(?<!halve)s$/, '') ?? '');
  if (part !== undefined) {
    const split = words.lastIndexOf('and');
    if (split > 0) return wholeOf(words.slice(0, split)) + 1 / part;
    return (words.length === 1 ? 1 : wholeOf(words.slice(0, -1))) / part;
  }
  return wholeOf(words);
}

function wholeOf(words: readonly string[]): number {
  let [total, sum] = [0, 0];
  for (const word of words) {
    const scale = SCALES.get(word);
    if (word === 'and') continue;
    if (scale === undefined) sum += word === 'a' ? 1 : small(word);
    else if (scale < 1000) sum = (sum || 1) * scale;
    else [total, sum] = [total + (sum || 1) * scale, 0];
  }
  return total + sum;
}

function small(word: string): number {
  const ten = TENS.indexOf(word);
  if (ten >= 0) return (ten + 2) * 10;
  const index = UP_TO_NINETEEN.indexOf(word);
  return index >= 0 ? index : NaN;
}
