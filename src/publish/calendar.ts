/** Writes days as an iCalendar file (RFC 5545) that calendar programs can subscribe to. */
import ical, { ICalEventTransparency } from 'ical-generator';
import { uuidOf } from './uuid.ts';

export interface CalendarDay {
  /** Stays the same while the text and the day may change: the calendar then moves the entry. */
  key: string;
  /** ISO date. */
  day: string;
  title: string;
  text: string;
  /** A whole address, if it is known. */
  url?: string | undefined;
}

/**
 * All-day entries that leave the day free. The same input gives the same file, byte for byte.
 * @param calendar `language` is the tag of the language that its words are in
 * @param stamp when the file was made
 */
export function toCalendar(
  calendar: { name: string; school: string; language: string; days: readonly CalendarDay[] },
  stamp: Date,
): string {
  const file = ical({
    name: calendar.name,
    // For programs alone: the product has one name in every language.
    prodId: {
      company: calendar.school,
      product: 'School policies',
      language: new Intl.Locale(calendar.language).language.toUpperCase(),
    },
    ttl: 24 * 60 * 60,
  });
  for (const { key, day, title, text, url } of calendar.days) {
    const [start, end] = [new Date(`${day}T00:00:00Z`), new Date(`${day}T00:00:00Z`)];
    end.setUTCDate(end.getUTCDate() + 1);
    file.createEvent({
      id: uuidOf(calendar.school, key),
      stamp,
      start,
      end,
      allDay: true,
      timezone: 'UTC',
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url ? { url } : {}),
    });
  }
  return `${file.toString()}\r\n`;
}
