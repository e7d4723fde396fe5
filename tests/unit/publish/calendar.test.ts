/** The calendar, read back by another program's parser. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { toCalendar, type CalendarDay } from '../../../src/publish/calendar.ts';

const STAMP = new Date('2026-11-23T00:00:00Z');
const write = (days: CalendarDay[], language = 'en-GB') =>
  toCalendar({ name: 'Reviews', school: 'Larkfield', language, days }, STAMP);
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));

const day: CalendarDay = {
  key: 'trips review',
  day: '2026-12-12',
  title: 'Review due today: Trips; visits, and more',
  text: 'School Trips, edition 2025–2026.\nOwner: the co-ordinator.',
  url: 'https://example.org/policies/trips/',
};

it('has the day, the title and the text', () => {
  const [event, ...others] = events(write([day]));
  expect(others).toEqual([]);
  expect(event!.summary).toBe(day.title);
  expect(event!.description).toBe(day.text);
  expect(event!.startDate.isDate).toBe(true);
  expect(event!.startDate.toString()).toBe('2026-12-12');
  // The end is the first day that is free again.
  expect(event!.endDate.toString()).toBe('2026-12-13');
  expect(event!.component.getFirstPropertyValue('url')).toBe(day.url);
  expect(event!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

it('ends a year properly', () => {
  const [event] = events(write([{ ...day, day: '2026-12-31' }]));
  expect(event!.endDate.toString()).toBe('2027-01-01');
});

it('keeps its names while days and words change', () => {
  const uid = (d: CalendarDay) => events(write([d]))[0]!.uid;
  expect(uid({ ...day, day: '2027-12-12', title: 'Other' })).toBe(uid(day));
  expect(uid({ ...day, key: 'behaviour review' })).not.toBe(uid(day));
});

it('is the same file for the same days', () => expect(write([day])).toBe(write([day])));

it.each([
  ['en-GB', 'EN'],
  ['cy', 'CY'],
  ['zh-Hant-TW', 'ZH'],
])('in %s says that its words are in %s', (language, said) => {
  expect(write([day], language)).toContain(`PRODID:-//Larkfield//School policies//${said}\r\n`);
});

it('is a calendar even without a day', () => {
  expect(new ICAL.Component(ICAL.parse(write([])) as unknown[]).name).toBe('vcalendar');
});

it('writes lines of at most 75 bytes, each with its end, whatever the words', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  const printable = words.filter((s) => !/[\p{Cc}\p{Cs}]/u.test(s));
  fc.assert(
    fc.property(printable, (title) => {
      const text = write([{ ...day, title }]);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(events(text)[0]!.summary).toBe(title);
    }),
  );
});
