/**
 * Reads dates as a school writes them: a day, a month, a term or a year.
 *
 * What was written is kept, together with the first and last day it can mean, as
 * ISO dates (YYYY-MM-DD), so that “overdue” is never said before the last day of
 * the term or month has passed.
 */

export interface When {
  /** As the school wrote it. */
  written: string;
  kind: 'day' | 'month' | 'term' | 'year';
  /** First and last day it can mean, ISO. */
  start: string;
  end: string;
}

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type Term = keyof typeof TERMS;

/** What one language has for dates: to write them in words, and to read what an author wrote. */
export interface DateWords {
  months: Readonly<Record<Month, string>>;
  day: (day: number, month: string, year: number) => string;
  month: (month: string, year: number) => string;
  /** In small letters, as they stand before the year; `term` may stand with them. */
  terms: Readonly<Record<Term, string>>;
  term: (term: string) => string;
  /** In small letters, as it may stand before the years. */
  academicYear: string;
}

/**
 * School terms in England, deliberately wide: a term counts as over only when it is
 * over at every school. Months from 1.
 */
const TERMS = {
  autumn: [9, 12],
  spring: [1, 4],
  summer: [4, 8],
} as const satisfies Record<string, readonly [first: number, last: number]>;

const pad = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`;

/** True for a day that exists, written YYYY-MM-DD; a year before 1000 or after 2999 is taken for a typing error. */
export function isIsoDate(text: string): boolean {
  const m = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return false;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/** A month by its name or three letters of it and more; 0 where that is none, or could be two. */
function monthOf(name: string, { months }: DateWords): number {
  const folded = name.toLowerCase().replace(/\.$/, '');
  if (folded.length < 3) return 0;
  const meant = Object.entries(months).filter(([, m]) => m.toLowerCase().startsWith(folded));
  return meant.length === 1 ? Number(meant[0]?.[0]) : 0;
}

function termOf(name: string, { terms, term }: DateWords): Term | undefined {
  const folded = name.toLowerCase();
  const known = Object.keys(TERMS) as Term[];
  return known.find((one) => folded === terms[one] || folded === term(terms[one]));
}

const spanOf = (written: string, kind: When['kind'], start: string, end: string): When => ({
  written,
  kind,
  start,
  end,
});

/** A day as it is known to machines. @param isoDate one that exists */
export const onDay = (isoDate: string): When => spanOf(isoDate, 'day', isoDate, isoDate);

const shifted = (isoDate: string, days: number): string => {
  const [year, month, day] = partsOf(isoDate);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
};

/** @param isoDate a day that exists */
export const dayAfter = (isoDate: string): string => shifted(isoDate, 1);
/** @param isoDate a day that exists */
export const dayBefore = (isoDate: string): string => shifted(isoDate, -1);

/**
 * Understands a day, month, term or year as written; null where it is none.
 * @param languages those whose words are read; figures are read without any
 */
export function parseWhen(written: string, languages: readonly DateWords[]): When | null {
  const text = written.trim().replace(/\s+/g, ' ');
  if (isIsoDate(text)) return spanOf(written, 'day', text, text);
  let m: RegExpExecArray | null;
  if ((m = /^([12]\d{3})-(\d{2})$/.exec(text)))
    return monthSpan(written, Number(m[1]), Number(m[2]));
  if ((m = /^([12]\d{3})$/.exec(text)))
    return spanOf(written, 'year', `${m[1]}-01-01`, `${m[1]}-12-31`);
  if ((m = /^(?:(\D+) )?([12]\d{3})[-–/]([12]\d{3})$/.exec(text))) {
    const [, before = '', first, second] = m;
    const isAcademic = (words: DateWords) => before.toLowerCase() === words.academicYear;
    if (Number(second) !== Number(first) + 1) return null;
    if (before !== '' && !languages.some(isAcademic)) return null;
    return spanOf(written, 'year', `${first}-09-01`, `${second}-08-31`);
  }
  for (const words of languages) {
    const found = readWords(written, text, words);
    if (found) return found;
  }
  return null;
}

/** A day, term or month in the words of one language. @param text `written` with single spaces */
function readWords(written: string, text: string, words: DateWords): When | null {
  let m: RegExpExecArray | null;
  // The letters of “1st” are those of English alone; a number without letters does everywhere.
  if ((m = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+\.?),? ([12]\d{3})$/u.exec(text))) {
    const [, day, name = '', year] = m;
    const found = iso(Number(year), monthOf(name, words), Number(day));
    return isIsoDate(found) ? spanOf(written, 'day', found, found) : null;
  }
  if (!(m = /^(.+?)(,)? ([12]\d{3})$/.exec(text))) return null;
  const [, name = '', comma] = m;
  const year = Number(m[3]);
  const term = termOf(name, words);
  if (term) {
    const [first, last] = TERMS[term];
    return spanOf(written, 'term', iso(year, first, 1), iso(year, last, lastDay(year, last)));
  }
  return comma ? null : monthSpan(written, year, monthOf(name, words));
}

function monthSpan(written: string, year: number, month: number): When | null {
  if (month < 1 || month > 12) return null;
  return spanOf(written, 'month', iso(year, month, 1), iso(year, month, lastDay(year, month)));
}

/** `2026-11-23` → `23 November 2026`. */
export function dateInWords(isoDate: string, words: Pick<DateWords, 'months' | 'day'>): string {
  const [year, month, day] = partsOf(isoDate);
  return words.day(day, words.months[month], year);
}

/** A `When` in words: an ISO day or month is spelled out, anything else stays as written. */
export function whenInWords(when: When, words: DateWords): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(when.written)) return dateInWords(when.written, words);
  if (!/^\d{4}-\d{2}$/.test(when.written)) return when.written;
  const [year, month] = partsOf(when.start);
  return words.month(words.months[month], year);
}

/** An ISO date has a month from 1 to 12. */
const partsOf = (isoDate: string) => isoDate.split('-').map(Number) as [number, Month, number];
