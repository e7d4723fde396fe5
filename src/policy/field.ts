/** The kinds of field in front matter and school.yaml, each with its own remedy. */
import { z } from 'zod';
import { isIsoDate, parseWhen, type When } from '../language/when.ts';
import { DATE_WORDS } from '../strings/strings.ts';

function shown(value: unknown): string {
  if (typeof value === 'string') return `is “${value}”`;
  if (Array.isArray(value)) return 'is a list';
  return typeof value === 'object' ? 'is a group of fields' : `is ${String(value)}`;
}

/**
 * A field read by `read`, which returns undefined for a value it cannot take.
 * A value that is not there is “missing” unless the caller makes the field optional.
 */
function field<T>(
  read: (value: unknown) => T | undefined,
  expected: string,
  remedy: string,
  /** A remedy for the very value, where there is one. */
  meant: (value: unknown) => string | undefined = () => undefined,
) {
  return z.unknown().transform((value, ctx): T => {
    const result = value === undefined || value === null ? undefined : read(value);
    if (result !== undefined) return result;
    ctx.issues.push({
      code: 'custom',
      input: value,
      message: expected,
      params:
        value === undefined || value === null
          ? { reason: 'missing', remedy }
          : {
              reason: `${shown(value)}, which is not ${expected}`,
              remedy: meant(value) ?? remedy,
            },
    });
    return z.NEVER;
  });
}

/** Makes a field optional. */
export function optional<T>(schema: z.ZodType<T>) {
  return z
    .unknown()
    .transform((value, ctx): T | undefined => {
      if (value === undefined || value === null) return undefined;
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues) ctx.issues.push(issue as never);
      return z.NEVER;
    })
    .optional();
}

/** Makes a group of fields optional; “name:” with nothing below it counts as left out. */
export function group<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => value ?? undefined, schema.optional());
}

const asText = (v: unknown) => (typeof v === 'string' && v.trim() ? v.trim() : undefined);
/** A word without what is not seen around it, which has a message of its own. */
const asWord = (v: unknown) => asText(v)?.replace(/^[\u200b\u2060\ufeff]+|[\u200b\u2060\ufeff]+$/g, '');

/** A text that is not empty, trimmed; a number is one as it is written. */
export const text = (remedy: string) => field(asText, 'a text', remedy);

/** One word of a closed set. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  field<T[number]>(
    (v) => words.find((w) => w === asWord(v)),
    `one of ${words.join(', ')}`,
    `Write one of: ${words.join(', ')}.`,
    (v) => {
      const written = asWord(v)?.toLowerCase();
      const near = words.find((w) => w.toLowerCase() === written);
      return near && `Write it in small letters: ${near}`;
    },
  );

/** A day that exists, YYYY-MM-DD. */
export const isoDate = () =>
  field(
    (v) => [asWord(v)].find((day) => day !== undefined && isIsoDate(day)),
    'a date',
    'Write a day that exists as year-month-day: 2026-09-01.',
    (v) => {
      const day = dayIn(asWord(v) ?? '');
      return day && `Write it as year-month-day: ${day}`;
    },
  );

/** A day as it is written in letters, with the day before the month; undefined where there is none. */
function dayIn(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written) ?? [];
  const [, y = year, m = month, d = day] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(written) ?? [];
  const iso =
    y === undefined ? '' : [y, m?.padStart(2, '0'), d?.padStart(2, '0')].join('-');
  if (isIsoDate(iso)) return iso;
  const when = parseWhen(written, DATE_WORDS);
  return when?.kind === 'day' ? when.start : undefined;
}

/** A day, month, term or year as a school writes it, in any language that the pages can speak. */
export const when = () =>
  field<When>(
    (v) => parseWhen(asText(v) ?? '', DATE_WORDS) ?? undefined,
    'a date, a month or a school term',
    'Write a day (12 October 2026 or 2026-10-12), a month (October 2026) or a term (Autumn 2026; Autumn, Spring or Summer).',
  );

/** True or false, or the words for them. */
export const flag = () =>
  field((v) => FLAGS.get(asWord(v)?.toLowerCase() ?? ''), 'true or false', 'Write true or false.');

const FLAGS = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** A text of a given form; `expected` finishes the sentence “which is not …”. */
export const pattern = (expression: RegExp, expected: string, remedy: string) =>
  field((v) => (typeof v === 'string' && expression.test(v) ? v : undefined), expected, remedy);

/** One text or a list of texts, always returned as a list. */
export const texts = (remedy: string) =>
  field(
    (v) => {
      const list = (Array.isArray(v) ? v : [v]).map(asText);
      return list.length > 0 && list.every((x) => x !== undefined) ? list : undefined;
    },
    'a text or a list of texts',
    remedy,
  );

export { field };
