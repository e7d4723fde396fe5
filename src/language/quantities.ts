/** Finds dates, times, terms, money, percentages, ages and numbers in a text. */
import { assertNever } from './assert-never.ts';
import { memoize } from './memoize.ts';
import { wordsBefore } from './sentences.ts';
import { lawsIn, referencesIn } from './citation.ts';
import { overlaps, type Place } from './place.ts';

export interface Quantity extends Place {
  text: string;
  /** Equal values are the same amount, however written: "14 days", "two weeks", "fourteen days". */
  value: string;
  kind: QuantityKind;
  /** False for a bare number, which means something only beside another number. */
  measured: boolean;
}

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['hundred', 100],
]);
const EITHER_CASE = [...NUMBER_WORDS, ...TENS.keys()].map(
  (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`,
);
const NUMBER = `(?:[£$€]?\\d+(?:[.,:]\\d+)*%?|${EITHER_CASE.join('|')})`;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const UNIT = '(?:second|minute|hour|day|week|fortnight|month|half[ -]term|term|year)s?';
const BOUND =
  '(?:at least|no (?:fewer|less) than|a minimum of|at most|no more than|not more than|a maximum of|up to|more than|fewer than|less than|over|under|above|below)';

type QuantityKind =
  | 'date'
  | 'frequency'
  | 'time'
  | 'duration'
  | 'age'
  | 'money'
  | 'share'
  | 'day'
  | 'month'
  | 'number';

/** From the most to the least particular; the first that fits at a place is taken. */
const WAYS: readonly (readonly [QuantityKind, string])[] = [
  [
    'date',
    `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${MONTH} \\d{4}`,
  ],
  ['date', '(?:19|20)\\d{2}-\\d{2}-\\d{2}'],
  ['date', '\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:19|20)\\d{2}[-–/](?:19|20)?\\d{2}'],
  [
    'date',
    '(?:Spring|Summer|Autumn|Winter)(?: [Tt]erm)? (?:19|20)\\d{2}|(?:spring|summer|autumn|winter) (?:half[ -])?term',
  ],
  [
    'frequency',
    `(?:${BOUND} )?(?:(?:once|twice|${NUMBER} times?) )?(?:every|each|an?|per) (?:(?:other|${NUMBER}) )?(?:calendar |school |academic |working )?(?:day|week|fortnight|month|half[ -]term|term|year)s?`,
  ],
  [
    'frequency',
    'daily|weekly|fortnightly|monthly|termly|half[ -]termly|quarterly|annually|yearly|annual',
  ],
  [
    'time',
    '\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]m|[ap]\\.m\\.)(?!\\p{L}))?|\\d{1,2} ?(?:[ap]m|[ap]\\.m\\.)(?!\\p{L})|(?:noon|midday|midnight)(?! \\p{L}+s\\b)',
  ],
  [
    'duration',
    `(?:${BOUND} )?${NUMBER}(?: |-)(?:(?:working|school|calendar|clear|full|academic|consecutive) )?${UNIT}`,
  ],
  [
    'age',
    `ages?d? (?:of )?(?:${BOUND} )?${NUMBER}(?: (?:and|or) (?:over|under|above|below|older|younger)| to ${NUMBER})?`,
  ],
  ['money', `(?:${BOUND} )?[£$€]\\d+(?:[.,]\\d+)*(?: (?:million|thousand))?`],
  ['share', `(?:${BOUND} )?\\d+(?:\\.\\d+)? ?(?:%|per ?cent)`],
  ['day', '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?'],
  ['month', `(?<=\\b(?:in|by|of|from|until|since|before|after|during|each|every) )${MONTH}`],
  ['number', `(?:${BOUND} )?${NUMBER}`],
];

const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${WAYS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const ANY_CASE = new RegExp(`^${NUMBER}$`);

/** Names with a number in them: "Key Stage 2", "Year 6", any word with a capital inside a sentence. */
const NAMED =
  /(?:(?:Key Stage|Year|Class|Form|Room|Part|Level|Step|Stage|Version|Phase|Tier|Grade)s?|[^.!?:;\s|]\s+\p{Lu}\p{L}+) $/u;

/** Every quantity of the text, in order; numbers of laws, clauses and telephones are not quantities. */
export const quantitiesIn: (text: string) => Quantity[] = memoize(readQuantitiesIn);

function readQuantitiesIn(text: string): Quantity[] {
  const names = [...lawsIn(text), ...referencesIn(text)];
  return [...text.matchAll(QUANTITY)].flatMap((match): Quantity[] => {
    const way = WAYS[match.slice(1).findIndex((group) => group !== undefined)];
    if (!way) return [];
    const [kind] = way;
    const found = match[0].trimEnd();
    const place = { start: match.index, end: match.index + found.length };
    if (names.some((name) => overlaps(name, place))) return [];
    if (
      kind === 'number' &&
      (NAMED.test(wordsBefore(text, place.start)) || /^0\d{3}/.test(found))
    ) {
      return [];
    }
    return [
      { ...place, text: found, value: valueOf(kind, found), kind, measured: kind !== 'number' },
    ];
  });
}

/**
 * Whether it is an amount of something, or a time at which something is due: no date, and no
 * number without a unit or a bound (“at least two”).
 */
export const isLimit = ({ kind, text }: Quantity): boolean =>
  LIMITS[kind] || (kind === 'number' && text.includes(' '));

const LIMITS = {
  date: false,
  month: false,
  number: false,
  frequency: true,
  time: true,
  duration: true,
  age: true,
  money: true,
  share: true,
  day: true,
} as const satisfies Record<QuantityKind, boolean>;

/** Days in units whose length is fixed; the others are counted in months. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };
const FREQUENCY: Readonly<Record<string, string>> = {
  daily: 'every day',
  weekly: 'every week',
  fortnightly: 'every fortnight',
  monthly: 'every month',
  termly: 'every term',
  annually: 'every year',
  annual: 'every year',
  yearly: 'every year',
};

function valueOf(kind: QuantityKind, found: string): string {
  const plain = found.toLowerCase().replace(/[\s-]+/g, ' ');
  switch (kind) {
    case 'time':
      return plain.replace(/\s|\.(?=m)|\.$/g, '').replace(/^(\d+)\.(\d)/, '$1:$2');
    case 'frequency':
      return inDigits(
        (FREQUENCY[plain] ?? plain).replace(/^once /, '').replace(/\b(?:each|an?|per)\b/, 'every'),
      );
    case 'share':
      return plain.replace(/ ?(?:%|per ?cent)/, '%');
    case 'money':
      return plain.replaceAll(',', '').replace(/\.00\b/, '');
    case 'duration':
      return lengthOf(inDigits(plain));
    case 'date':
    case 'age':
    case 'day':
    case 'month':
    case 'number':
      return inDigits(plain).replace(/(?<=\d)(?:st|nd|rd|th)\b|,/g, '');
    default:
      return assertNever(kind);
  }
}

/** "at least 2 weeks" → "at least 14 days"; a unit of no fixed length stays as it is. */
function lengthOf(duration: string): string {
  const words = duration.split(' ');
  const unit = (words.pop() ?? '').replace(/s$/, '');
  const size = DAYS[unit] ?? MONTHS[unit];
  const amount = Number(words.at(-1));
  if (size === undefined || Number.isNaN(amount)) return [...words, unit].join(' ');
  return [...words.slice(0, -1), amount * size, unit in DAYS ? 'days' : 'months'].join(' ');
}

function inDigits(words: string): string {
  return words.split(' ').map(digits).join(' ');
}

function digits(word: string): string {
  if (!ANY_CASE.test(word)) return word;
  const index = NUMBER_WORDS.indexOf(word);
  return String(index >= 0 ? index : (TENS.get(word) ?? word.replaceAll(',', '')));
}
