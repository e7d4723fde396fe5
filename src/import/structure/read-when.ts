/** Reads dates as they stand on covers, and writes them as front matter has them. */
import { parseWhen, whenInWords, type When } from '../../language/when.ts';
import { DATE_WORDS } from '../../strings/strings.ts';

const pad = (n: string) => n.padStart(2, '0');
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);

/**
 * Other ways of writing that mean one thing in a British school; each is turned into one that
 * front matter can have. In figures the day comes first.
 */
const FORMS: readonly [form: RegExp, as: (...parts: string[]) => string][] = [
  [
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/,
    (day, _, month, year) => `${fullYear(year ?? '')}-${pad(month ?? '')}-${pad(day ?? '')}`,
  ],
  [/^(\d{1,2})[/.-](\d{4})$/, (month, year) => `${year}-${pad(month ?? '')}`],
  [
    /^(\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)? (\p{L}+\.?),? (\d{4})$/u,
    (d, m, y) => `${d} ${m} ${y}`,
  ],
  [/^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, (m, d, y) => `${d} ${m} ${y}`],
  [/^(\p{L}{3,})[-/](\d{4})$/u, (month, year) => `${month} ${year}`],
  [/^(\p{L}{3,}\.?)(?:[-/]| ?[’'‘])(\d{2})$/u, (month, year) => `${month} 20${year}`],
  [/^(\d{4})[-–/](\d{2})$/, (first, second) => academic(first, second)],
  [
    /^(academic year|school year) (\d{4})[-–/](\d{2}|\d{4})$/i,
    (_, first, second) => academic(first, second),
  ],
  [
    /^(autumn|spring|summer)( term)?,? (\d{4}) ?[-–/] ?(\d{2}|\d{4})$/i,
    (term, word, first, second) =>
      academic(first, second) &&
      `${term}${word ?? ''} ${/^autumn/i.test(term ?? '') ? first : Number(first) + 1}`,
  ],
];

/** `2024`, `25` → `2024-2025`; '' where the second is not the year after the first. */
function academic(first = '', second = ''): string {
  const next = String(Number(first) + 1);
  const whole = second.length === 2 ? next.slice(0, 2) + second : second;
  return whole === next ? `${first}-${next}` : '';
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d)/i;

/**
 * A day, month, term or year, written as front matter has it: `10/2024` is “October 2024”,
 * `03/05/2024` is 2024-05-03. Null for what is no date, or could be two.
 */
export function readWhen(text: string): When | null {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '')
    .replace(WEEKDAY, '')
    .replace(/^(?:the|in|on|by) /i, '');
  const asWritten = understood(plain);
  if (asWritten) return asWritten;
  for (const [form, as] of FORMS) {
    const found = form.exec(plain);
    if (found) return understood(as(...found.slice(1)));
  }
  return null;
}

function understood(text: string): When | null {
  const when = parseWhen(text, DATE_WORDS);
  if (!when) return null;
  const [english] = DATE_WORDS;
  // A month in figures is not how a school writes it; a day in front matter may be.
  return english && when.kind === 'month' && /^\d/.test(when.written)
    ? { ...when, written: whenInWords(when, english) }
    : when;
}

/** A date that text begins or ends with, and the words beside it. */
export interface DateWithin {
  when: When;
  rest: string;
}

/** The longest run of words that `words` gives and that is a date. */
function longest(
  text: string,
  words: (all: readonly string[], n: number) => [date: string[], rest: string[]],
): DateWithin | null {
  const all = text.trim().split(/\s+/);
  for (let n = Math.min(6, all.length); n > 0; n--) {
    const [date, rest] = words(all, n);
    const when = readWhen(date.join(' ').replace(/^\(|[),.;]+$/g, ''));
    if (when) return { when, rest: rest.join(' ') };
  }
  return null;
}

export const dateAtStart = (text: string) =>
  longest(text, (all, n) => [all.slice(0, n), all.slice(n)]);
export const dateAtEnd = (text: string) =>
  longest(text, (all, n) => [all.slice(-n), all.slice(0, -n)]);
