/** A second language, to try with what English alone would not show. Its months are those of `Intl`. */
import type { DateWords } from '../../src/language/when.ts';

const month = (number: number) =>
  new Intl.DateTimeFormat('cy', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, number - 1, 15),
  );

export const welshDates: DateWords = {
  months: {
    1: month(1),
    2: month(2),
    3: month(3),
    4: month(4),
    5: month(5),
    6: month(6),
    7: month(7),
    8: month(8),
    9: month(9),
    10: month(10),
    11: month(11),
    12: month(12),
  },
  day: (day, name, year) => `${day} ${name} ${year}`,
  month: (name, year) => `${name} ${year}`,
  terms: { autumn: 'yr hydref', spring: 'y gwanwyn', summer: 'yr haf' },
  term: (term) => `tymor ${term}`,
  academicYear: 'blwyddyn academaidd',
};
