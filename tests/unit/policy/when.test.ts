/** Dates as a school writes them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewState } from '../../../src/content/review-state.ts';
import {
  dateInWords,
  isIsoDate,
  onDay,
  parseWhen,
  whenInWords,
  type DateWords,
} from '../../../src/language/when.ts';
import { todayIn } from '../../../src/language/today-in.ts';
import { DATE_WORDS, LANGUAGES } from '../../../src/strings/strings.ts';
import { welshDates } from '../../support/welsh.ts';

const english = LANGUAGES.en.strings.dates;

const span = (text: string, languages: readonly DateWords[] = [english]) => {
  const when = parseWhen(text, languages);
  return when && `${when.kind} ${when.start} ${when.end}`;
};

describe('what a school writes', () => {
  it.each([
    ['2026-10-12', 'day 2026-10-12 2026-10-12'],
    ['12 October 2026', 'day 2026-10-12 2026-10-12'],
    ['1st Sept 2026', 'day 2026-09-01 2026-09-01'],
    ['3rd jan. 2026', 'day 2026-01-03 2026-01-03'],
    ['2 May, 2026', 'day 2026-05-02 2026-05-02'],
    ['29 February 2024', 'day 2024-02-29 2024-02-29'],
    ['2026-02', 'month 2026-02-01 2026-02-28'],
    ['February 2024', 'month 2024-02-01 2024-02-29'],
    ['Feb 2000', 'month 2000-02-01 2000-02-29'],
    ['Feb 1900', 'month 1900-02-01 1900-02-28'],
    ['Autumn 2022', 'term 2022-09-01 2022-12-31'],
    ['spring term 2023', 'term 2023-01-01 2023-04-30'],
    ['SUMMER, 2023', 'term 2023-04-01 2023-08-31'],
    ['2026', 'year 2026-01-01 2026-12-31'],
    ['2026-2027', 'year 2026-09-01 2027-08-31'],
    ['academic year 2026/2027', 'year 2026-09-01 2027-08-31'],
    ['2026–2027', 'year 2026-09-01 2027-08-31'],
    ['  12   October  2026 ', 'day 2026-10-12 2026-10-12'],
  ])('%s', (text, expected) => expect(span(text)).toBe(expected));

  it.each([
    ...['', ' ', 'soon', 'Autumn', 'October', '12 October', 'ma 2026', 'Easter 2026'],
    ...['29 February 2023', '31 November 2026', '0 May 2026', '2026-13', '2026-00', '2026-02-30'],
    ...['12/10/2026', '2026-2028', '2027-2026', '2026-27', '12 Octobre 2026', '0202', '2026-9-1'],
    'Autumn 0026',
  ])('%j is none of these', (text) => expect(span(text)).toBeNull());

  it('keeps what was written', () => {
    expect(parseWhen(' Autumn  Term 2022', [english])!.written).toBe(' Autumn  Term 2022');
  });
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const year = fc.integer({ min: 1900, max: 2199 });
const month = fc.constantFrom(...'January Feb mar. April MAY june Sept December'.split(' '));
const term = fc.constantFrom('Autumn', 'spring', 'Summer term');
const written = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
  day.map((iso) => dateInWords(iso, english)),
  fc.tuple(fc.oneof(month, term), year).map((parts) => parts.join(' ')),
  year.map(String),
  year.map((y) => `${y}-${y + 1}`),
);

describe('any date', () => {
  it('has a first and a last day that exist, in this order', () => {
    fc.assert(
      fc.property(written, (text) => {
        const when = parseWhen(text, DATE_WORDS)!;
        expect(isIsoDate(when.start) && isIsoDate(when.end)).toBe(true);
        expect(when.end >= when.start).toBe(true);
      }),
    );
  });

  it('is never overdue before its last day has passed, and always afterwards', () => {
    fc.assert(
      fc.property(written, day, (text, today) => {
        const when = parseWhen(text, DATE_WORDS)!;
        expect(reviewState(when, today) === 'overdue').toBe(today > when.end);
        expect(reviewState(when, when.end)).toBe('due');
      }),
    );
  });

  it('in words is read back as the same date', () => {
    fc.assert(
      fc.property(written, (text) => {
        const when = parseWhen(text, DATE_WORDS)!;
        const { start, end } = parseWhen(whenInWords(when, english), DATE_WORDS)!;
        expect({ start, end }).toEqual({ start: when.start, end: when.end });
      }),
    );
  });

  it('a day that JavaScript knows is one that can be read', () => {
    fc.assert(
      fc.property(fc.nat(2999), fc.nat(13), fc.nat(32), (y, m, d) => {
        fc.pre(y >= 1000);
        const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const known = new Date(`${iso}T00:00:00Z`);
        const exists = !Number.isNaN(known.getTime()) && known.toISOString().startsWith(iso);
        expect(isIsoDate(iso)).toBe(exists);
      }),
    );
  });

  it('any other text is refused or has days that exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129-–/ .,AMautrnSpigescyD') }), (text) => {
        const when = parseWhen(text, DATE_WORDS);
        if (when) expect([isIsoDate(when.start), isIsoDate(when.end)]).toEqual([true, true]);
      }),
      { numRuns: 2000 },
    );
  });
});

it('today is the school’s, not the machine’s', () => {
  const summer = new Date('2026-06-30T23:30:00Z');
  expect(todayIn('Europe/London', summer)).toBe('2026-07-01');
  expect(todayIn('UTC', summer)).toBe('2026-06-30');
  expect(todayIn('America/New_York', new Date('2026-01-01T01:00:00Z'))).toBe('2025-12-31');
});

it('words of a date', () => {
  const words = (written: string) => whenInWords(parseWhen(written, [english])!, english);
  expect(dateInWords('2026-11-03', english)).toBe('3 November 2026');
  expect(words('2026-09')).toBe('September 2026');
  expect(words('Autumn 2026')).toBe('Autumn 2026');
});

it('a day as machines know it is the day that is read from it', () => {
  fc.assert(
    fc.property(day, (iso) => {
      expect(onDay(iso)).toEqual(parseWhen(iso, []));
    }),
  );
});

describe('in another language', () => {
  it('a date has the words of that language', () => {
    expect(dateInWords('2026-11-03', welshDates)).toBe('3 Tachwedd 2026');
    expect(whenInWords(parseWhen('2026-09', [])!, welshDates)).toBe('Medi 2026');
  });

  it('the order of its parts is that language’s', () => {
    const hungarian: DateWords = {
      ...english,
      months: { ...english.months, 11: 'november' },
      day: (d, month, year) => `${year}. ${month} ${d}.`,
    };
    expect(dateInWords('2026-11-03', hungarian)).toBe('2026. november 3.');
  });

  it.each([
    ['3 Tachwedd 2026', 'day 2026-11-03 2026-11-03'],
    ['Rhag. 2026', 'month 2026-12-01 2026-12-31'],
    ['Hydref 2026', 'month 2026-10-01 2026-10-31'],
    ['Tymor yr Hydref 2026', 'term 2026-09-01 2026-12-31'],
    ['tymor y gwanwyn, 2027', 'term 2027-01-01 2027-04-30'],
    ['Blwyddyn academaidd 2026-2027', 'year 2026-09-01 2027-08-31'],
    ['3 November 2026', 'day 2026-11-03 2026-11-03'],
    ['Autumn 2026', 'term 2026-09-01 2026-12-31'],
  ])('“%s” is read beside English', (text, expected) => {
    expect(span(text, [english, welshDates])).toBe(expected);
  });

  it.each(['3 Tachwedd 2026', 'Hydref 2026', 'Blwyddyn academaidd 2026-2027'])(
    '“%s” is not read where nobody speaks it',
    (text) => expect(span(text)).toBeNull(),
  );

  it('letters that could be two months are not read as one of them', () => {
    const french = { ...english, months: { ...english.months, 6: 'juin', 7: 'juillet' } };
    expect(span('jui 2026', [french])).toBeNull();
    expect(span('juil. 2026', [french])).toBe('month 2026-07-01 2026-07-31');
  });
});

describe.each(Object.entries(LANGUAGES))('%s', (_, { strings: { dates, locale }, browser }) => {
  it('reads back every day and month that it writes', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const words = dateInWords(iso, dates);
        expect(parseWhen(words, DATE_WORDS)).toEqual({ ...onDay(iso), written: words });
        const month = parseWhen(iso.slice(0, 7), [])!;
        const { start, end } = parseWhen(whenInWords(month, dates), DATE_WORDS)!;
        expect([start, end]).toEqual([month.start, month.end]);
      }),
    );
  });

  it('reads the terms and years that it names', () => {
    for (const [term, name] of Object.entries(dates.terms))
      expect(span(`${dates.term(name)} 2026`, [dates])).toBe(span(`${term} 2026`));
    expect(span(`${dates.academicYear} 2026-2027`, [dates])).toBe(span('2026-2027'));
  });

  it('names the months as Unicode does, and in the browser too', () => {
    const names = Object.keys(dates.months).map((number) =>
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2026, Number(number) - 1, 15),
      ),
    );
    expect(Object.values(dates.months)).toEqual(names);
    expect(dateInWords('2026-11-03', browser.dates)).toBe(dateInWords('2026-11-03', dates));
  });
});
