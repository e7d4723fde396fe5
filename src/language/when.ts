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

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

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

const monthOf = (name: string) => {
  const folded = name.toLowerCase().replace(/\.$/, '');
  return folded.length < 3 ? 0 : MONTHS.findIndex((m) => m.startsWith(folded)) + 1;
};

/** Reads a day, month, term or year as written; null if it is none of them. */
export function parseWhen(written: string): When | null {
  const text = written.trim().replace(/\s+/g, ' ');
  const make = (kind: When['kind'], start: string, end: string): When => ({
    written,
    kind,
    start,
    end,
  });
  let m: RegExpExecArray | null;
  if (isIsoDate(text)) return make('day', text, text);
  if ((m = /^([12]\d{3})-(\d{2})$/.exec(text))) {
    const [year, month] = [Number(m[1]), Number(m[2])];
    if (month < 1 || month > 12) return null;
    return make('month', iso(year, month, 1), iso(year, month, lastDay(year, month)));
  }
  if ((m = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+\.?),? ([12]\d{3})$/.exec(text))) {
    const [, day, name = '', year] = m;
    const found = iso(Number(year), monthOf(name), Number(day));
    return isIsoDate(found) ? make('day', found, found) : null;
  }
  if ((m = /^(autumn|spring|summer)(?: term)?,? ([12]\d{3})$/i.exec(text))) {
    const [, term = ''] = m;
    const [first, last] = TERMS[term.toLowerCase() as keyof typeof TERMS];
    const year = Number(m[2]);
    return make('term', iso(year, first, 1), iso(year, last, lastDay(year, last)));
  }
  if ((m = /^([A-Za-z]+\.?) ([12]\d{3})$/.exec(text))) {
    const [month, year] = [monthOf(m[1] ?? ''), Number(m[2])];
    if (!month) return null;
    return make('month', iso(year, month, 1), iso(year, month, lastDay(year, month)));
  }
  if ((m = /^([12]\d{3})$/.exec(text))) return make('year', `${m[1]}-01-01`, `${m[1]}-12-31`);
  if (
    (m = /^(?:academic year )?([12]\d{3})[-–/]([12]\d{3})$/i.exec(text)) &&
    Number(m[2]) === Number(m[1]) + 1
  )
    return make('year', `${m[1]}-09-01`, `${m[2]}-08-31`);
  return null;
}

/** `2026-11-23` → `23 November 2026`. */
export function dateInWords(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number) as [number, number, number];
  // An ISO date has a month from 1 to 12.
  const name = MONTHS[month - 1]!;
  return `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** A `When` in words: an ISO day or month is spelled out, anything else stays as written. */
export function whenInWords(when: When): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(when.written)) return dateInWords(when.written);
  if (/^\d{4}-\d{2}$/.test(when.written)) return dateInWords(when.start).replace(/^\d+ /, '');
  return when.written;
}

/** Today's date in a time zone, ISO. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}
