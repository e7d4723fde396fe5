/** What is no words in any language: dates, codes and addresses. */
import { TAG } from './marks.ts';

/** The code of an edition has four groups, the head of the register seven. */
const CODE = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}(?:(?:-[0-9A-Z]{4}){3})?\b/g;
const FILE = /^[\w.-]+\.(?:css|html|ico|js|json|png|svg|xml)$/;
/** Data for a script. */
const DATA = /^[[{]"?.*[\]}]$/;
const ADDRESS =
  /urn:\S+|https?:\/\/\S+|mailto:\S+|\S+@\S+\.\S+|(?:\.{1,2}\/)*[a-z][\w.-]*\/[\w./#-]*|#[\w.()-]+/g;
/** `Intl` writes days and months in the language. */
const MONTHS_AND_DAYS = namesInCalendar(TAG);

/** With an ellipsis in place of them. */
export function withoutSigns(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(FILE, '…')
    .replace(DATA, '…')
    .replace(ADDRESS, '…')
    .replace(CODE, '…')
    .replace(MONTHS_AND_DAYS, '…');
}

/** Names of months and days in a language, short and long. */
function namesInCalendar(language: string): RegExp {
  const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, day + 1)));
  const names = (['long', 'short'] as const).flatMap((style) =>
    [{ month: style }, { weekday: style }].flatMap((options) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return days.map((day) => format.format(day));
    }),
  );
  return new RegExp(`(?<!\\p{L})(?:${[...new Set(names)].join('|')})(?!\\p{L})`, 'gu');
}
