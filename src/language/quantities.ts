/** Finds dates, times, terms, money, percentages, ages and numbers in a text. */
import { assertNever } from './assert-never.ts';
import { memoize } from './memoize.ts';
import { wordsBefore } from './sentences.ts';
import { lawsIn } from './citation.ts';
import { anyOf, FRACTION, NUMBER, numberOf } from './number-of.ts';
import { overlaps, type Place } from './place.ts';
import { referencesIn } from './references.ts';
import { yearGroupsIn } from './year-groups.ts';

export interface Quantity extends Place {
  text: string;
  /** Equal values are the same amount, however written: "14 days", "two weeks", "fourteen days". */
  value: string;
  kind: QuantityKind;
  /** False for a bare number, which means something only beside another number. */
  measured: boolean;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const UNIT =
  '(?:second|minute|hour|day|week|fortnight|month|half[ -]term|term(?! of (?:office|\\p{Ll}+ years))|year)s?';
const WHICH = '(?:working |school |calendar |clear |full |whole |academic |consecutive )?';

/** Words before an amount that make a limit of it, by the sign that stands for them. */
const BOUNDS_BEFORE = {
  '≥': 'at (?:the )?least|(?:no|not|never) (?:be )?(?:fewer|less|earlier|sooner|younger|smaller) than|(?:a )?minimum of|not before|at or (?:above|over)',
  '≤': 'at (?:the )?most|limited to|restricted to|capped at|(?:no|not|never) (?:be )?(?:more|longer|older|higher|larger|bigger|greater|taller|heavier) than|not exceed|(?:a )?maximum of|up to|not exceeding|not over|not above|at or (?:below|under)',
  '>': 'more than|over|above|exceeding|older than|longer than|greater than|larger than|bigger than|in excess of',
  '<': 'fewer than|less than|under|below|younger than|shorter than|smaller than',
  // What is due then may be done before in any case: “by 5 May”, “no later than 5 May”.
  '': '(?:no|not) later than',
} as const satisfies Record<Bound | '', string>;

/** Words behind an amount that do. */
const BOUNDS_BEHIND = {
  '≥': '(?:or|and) (?:more|over|above|older|upwards?)|at (?:the )?least|as a minimum',
  '≤': '(?:or|and) (?:fewer|less|under|below|younger)|at (?:the )?most|as a maximum',
} as const satisfies Partial<Record<Bound, string>>;

type Bound = '≥' | '≤' | '>' | '<';

/** A phrase that may begin a sentence. */
const eitherCase = (words: string): string =>
  words.replace(/(?<=^|\||\(\?:)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const BEFORE = `(?:(?:${Object.values(BOUNDS_BEFORE).map(eitherCase).join('|')}) )?`;
/** Before another number they are its own: “under 12 years old or under 135 cm”. */
const BEHIND = `(?: (?:${Object.values(BOUNDS_BEHIND).join('|')})(?!\\p{L}| ${NUMBER}))?`;

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

const OFTEN = `(?:${NUMBER}[ -](?:hourly|daily|weekly|monthly|yearly)|hourly|daily|nightly|weekly|fortnightly|half[ -]hourly|half[ -]yearly|monthly|termly|half[ -]termly|quarterly|annually|yearly|biennially)`;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const DAY_OF_A_MONTH = `(?:(?:[Tt]wenty|[Tt]hirty)[ -])?${anyOf(ORDINALS)}`;
const TIMES = `(?:[Oo]nce|[Tt]wice|${NUMBER} times?)(?: in)?`;
const AM = '(?: ?(?:[ap]m|[ap]\\.m\\.)(?!\\p{L}))';
const HOUR = anyOf('one two three four five six seven eight nine ten eleven twelve'.split(' '));
/** What is done to an amount, by the number of times that it is then. */
const MULTIPLES: Readonly<Record<string, number>> = {
  halved: 0.5,
  doubled: 2,
  double: 2,
  trebled: 3,
  treble: 3,
  tripled: 3,
  triple: 3,
  quadrupled: 4,
};
/** Units of other things than time and money, each with its size in the smallest of its sort. */
const MEASURES: Readonly<Record<string, readonly [number, string]>> = {
  'millimetres?': [1, 'mm'],
  'centimetres?': [10, 'mm'],
  'metres?': [1000, 'mm'],
  'kilometres?': [1_000_000, 'mm'],
  miles: [1, 'mile'],
  mm: [1, 'mm'],
  cm: [10, 'mm'],
  km: [1_000_000, 'mm'],
  mph: [1, 'mph'],
  'miles (?:per|an) hour': [1, 'mph'],
  m: [1000, 'mm'],
  'milligrams?': [1, 'mg'],
  'kilograms?': [1_000_000, 'mg'],
  'grams?': [1000, 'mg'],
  mg: [1, 'mg'],
  kg: [1_000_000, 'mg'],
  g: [1000, 'mg'],
  'millilitres?': [1, 'ml'],
  'litres?': [1000, 'ml'],
  ml: [1, 'ml'],
  l: [1000, 'ml'],
  '° ?C': [1, '°'],
  'degrees(?: Celsius)?': [1, '°'],
  GB: [1, 'GB'],
  MB: [1, 'MB'],
};
/** Behind “1.50”: then it is no time of day. */
const MEASURED = '(?! ?(?:%|per|hours?|minutes?|metres?|m|km|miles?|litres?|kg)(?!\\p{L}))';

/** “Pay a quarter”, “by a third.”; but “the other half”, “£50 a quarter”, “a third warning”. */
const SHARE_ALONE = `(?<=\\b(?:by|to|than|exceed|pay|pays|paid|least|most|about|receive|receives|get|gets) )${FRACTION}(?=[.,;:)]|$| (?:if|when|where|unless|more|less|off)\\b)`;

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAYS_SHORT = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)';

/** From the most to the least particular; the first that fits at a place is taken. */
const WAYS: readonly (readonly [QuantityKind, string])[] = [
  [
    'date',
    `${BEFORE}(?:(?:\\d{1,2}(?:st|nd|rd|th)?|(?:the )?(?:${DAY_OF_A_MONTH}))(?: of)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${MONTH} \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th|(?=[,.;)]|$| (?:and|to|at|until) )))`,
  ],
  ['date', '(?:19|20)\\d{2}-\\d{2}-\\d{2}'],
  ['date', '\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:19|20)\\d{2}[-–/](?:19|20)?\\d{2}'],
  [
    'date',
    '(?:Spring|Summer|Autumn|Winter)(?: [Tt]erm)? (?:19|20)\\d{2}|(?:spring|summer|autumn|winter) (?:half[ -])?term',
  ],
  // “of a day”, “within a week” are lengths; “a day” behind an amount says how often.
  [
    'duration',
    `(?:[Aa]n?|[Oo]ne) ${WHICH}${UNIT}(?=['’])|(?:(?:[Aa]|[Oo]ne) )?[Hh]alf[ -](?:hour|day|week|month|year)|(?:[Hh]alf |${FRACTION} of |(?<=\\b(?:of|for|within|in|than|least|most|lasts?|takes?|has|have) )(?:half )?)(?!a second\\b)(?:an?|one) ${WHICH}${UNIT}(?: and a (?:half|quarter))?`,
  ],
  [
    'frequency',
    `${BEFORE}(?:${TIMES} )?(?!an? second\\b)(?:[Ee]very|[Ee]ach|an?|per) (?:(?:other|second|${NUMBER}) )?${WHICH}(?:${UNIT}|annum)|p\\.a\\.`,
  ],
  [
    'frequency',
    `(?:${TIMES} )?(?:[Ee]very|[Ee]ach|per) (?:half(?:[ -](?:hour|day|week|month|year)| an hour)|quarter(?: of an hour)?)|(?:${TIMES} |(?<=\\d ))a quarter(?! (?:of|past|to))`,
  ],
  [
    'frequency',
    `${BEFORE}(?:${TIMES} )?(?:${OFTEN}|${eitherCase('daily|weekly|monthly|termly|annually')}|annual)`,
  ],
  [
    'time',
    `${BEFORE}(?:\\d{1,2}[:.]\\d{2}${MEASURED}${AM}?|\\d{1,2}${AM}|(?:noon|midday|midnight)(?! \\p{L}+s\\b)|(?:half|(?:a )?quarter|${NUMBER} minutes) (?:past|to) (?:${HOUR}|\\d{1,2})${AM}?|${HOUR} o['’]clock)`,
  ],
  [
    'money',
    `${BEFORE}(?:[£$€]\\d+(?:[.,]\\d+)*(?: (?:million|thousand))?|${NUMBER}(?: pounds?| pence|p(?!\\p{L})))${BEHIND}`,
  ],
  ['age', `[Ff]rom (?:the )?age(?: of)? ${NUMBER}(?!\\p{L}| ?[-–]| to | until )`],
  [
    'age',
    `${BEFORE}(?:the )?[Aa]ges?d? (?:of )?(?:between |from )?${BEFORE}${NUMBER}(?:${BEHIND}|(?: to | and | ?[-–] ?)${NUMBER})`,
  ],
  [
    'age',
    `${BEFORE}(?:${NUMBER}(?: to | and | ?[-–] ?))?${NUMBER}(?: |-)years?(?: |-)(?:olds?|of age)${BEHIND}`,
  ],
  ['age', `(?:[Oo]ver|[Uu]nder)[ -]\\d{1,2}s`],
  ['age', `(?:\\d{1,2}(?:st|nd|rd|th)|${DAY_OF_A_MONTH}) birthday`],
  ['duration', `${BEFORE}${NUMBER}(?: or (?:more|fewer|less))?(?: |-)${WHICH}${UNIT}${BEHIND}`],
  [
    'share',
    `${BEFORE}${NUMBER} ?(?:%|per ?cent)${BEHIND}|${FRACTION}(?= (?:of|the)\\b|[- ]majority)|${SHARE_ALONE}`,
  ],
  ['day', `(?:${DAY}s?|${DAYS_SHORT})(?: to | until |[-–])(?:${DAY}s?|${DAYS_SHORT})|[Ww]eekdays?`],
  ['day', `${DAY}s?`],
  [
    'month',
    `(?<=\\b(?:${eitherCase('in|by|of|from|until|since|before|after|during|each|every')}) )${MONTH}`,
  ],
  // The place in a row: “the second warning”, “the 3rd day”.
  ['number', `\\d{1,2}(?:st|nd|rd|th)|${anyOf([...ORDINALS, 'last'])}(?! aid)`],
  ['number', anyOf(Object.keys(MULTIPLES))],
  ['number', `${BEFORE}${NUMBER}[ -]?(?:${Object.keys(MEASURES).join('|')})${BEHIND}`],
  ['number', `${BEFORE}(?:[Tt]wice|${NUMBER} times)(?!\\p{L})`],
  ['number', `${BEFORE}[£$€]?${NUMBER}${BEHIND}`],
];

const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${WAYS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Names with a number in them: "Key Stage 2", "Year 6", any word with a capital inside a sentence. */
const NAMED =
  /(?:(?:Key Stage|Year|Class|Form|Room|Block|Bus|Route|Unit|Gate|House|Group|Set|Band|Team|Period|Module|Part|Level|Step|Stage|Version|Phase|Tier|Grade)s?|[^.!?:;\s|]\s+\p{Lu}\p{L}+) (?:\d+(?:, | and | or | to | ?[-–] ?))?$/u;

/** Before a number to be called, or the rest of one; behind a number that is part of a word: “5-a-side”. */
const CALLED =
  /(?:\b(?:[Cc]all|[Dd]ial|[Rr]ing|[Tt]elephone|[Pp]hone) |\b0\d{2,5} (?:\d{3,4} )?|\p{L}[-‐‑])$/u;
const IN_A_WORD = /^[-‐‑]\p{L}/u;

/** Before a “one” that counts nothing: “no one”, “every one of them”. */
const NO_COUNT = /\b(?:no|any|every|each|which|this|that|another) $/i;

/** Every quantity of the text, in order; numbers of laws, clauses and telephones are not quantities. */
export const quantitiesIn: (text: string) => Quantity[] = memoize(readQuantitiesIn);

function readQuantitiesIn(text: string): Quantity[] {
  const names = [...lawsIn(text), ...referencesIn(text), ...yearGroupsIn(text)];
  return [...text.matchAll(QUANTITY)].flatMap((match): Quantity[] => {
    const way = WAYS[match.slice(1).findIndex((group) => group !== undefined)];
    if (!way) return [];
    const [kind] = way;
    const words = match[0].trimEnd();
    const place = { start: match.index, end: match.index + words.length };
    if (names.some((name) => overlaps(name, place))) return [];
    if (/^one$/i.test(words) && NO_COUNT.test(wordsBefore(text, place.start))) return [];
    if (
      kind === 'number' &&
      (NAMED.test(wordsBefore(text, place.start)) ||
        CALLED.test(wordsBefore(text, place.start)) ||
        IN_A_WORD.test(text.slice(place.end, place.end + 2)) ||
        /^0\d{3}/.test(words))
    ) {
      return [];
    }
    return [
      {
        ...place,
        text: words,
        value: valueIn(text, place, kind),
        kind,
        measured: kind !== 'number',
      },
    ];
  });
}

/** Whether it is a place in a row (“the second warning”), which counts nothing. */
export const isPlaceInARow = ({ value }: Quantity): boolean => value.endsWith('.');

const ANY_BOUND = new RegExp(
  `\\b(?:${[...Object.values(BOUNDS_BEFORE), ...Object.values(BOUNDS_BEHIND)].join('|')})\\b`,
  'iu',
);

/** Whether words make a limit of an amount, wherever that stands: “at least”, “or more”. */
export const saysABound = (words: string): boolean => ANY_BOUND.test(words);

/** Whether it is the amount of that value as a least or a most: “at least three” of “3”. */
export const isBoundOf = ({ value }: Quantity, plain: string): boolean =>
  value === `≥${plain}` || value === `≤${plain}`;

/** How many times a frequency says, and in which time: “three times a year”; null for “every year”. */
export function timesOf({ kind, text }: Quantity): { times: string; once: string } | null {
  if (kind !== 'frequency') return null;
  const [times, period] = timesIn(boundOf(text.toLowerCase().replace(/\s+/g, ' '))[1]);
  return times > 1 ? { times: String(times), once: frequencyOf(`every ${period}`) } : null;
}

/** Whether two are the same amount; “an hour” may be a length as well as how often. */
export const isSameAmount = (one: Quantity, other: Quantity): boolean =>
  one.value === other.value ||
  (other.kind === 'duration' && singleLength(one) === other.value) ||
  (one.kind === 'duration' && singleLength(other) === one.value);

const singleLength = ({ kind, text, value }: Quantity): string | null =>
  kind === 'frequency' && /^an? /i.test(text) ? value.replace(/^1 in /, '') : null;

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

/** Whether it counts more than one. */
export const isSeveral = ({ value }: Quantity): boolean => Number(value) > 1;

/** The article at the beginning of the words, which stands for one of something; null where none does. */
export const singleArticle = (words: string): string | null =>
  /^an?(?!\p{L}|\s+(?:couple|pair|few|number|lot)\b)/iu.exec(words)?.[0] ?? null;

/** Days in units whose length is fixed; the others are counted in months, or by themselves. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 };
/** “termly” → a term; the words that are no unit with “ly” behind it. */
const PERIODS: Readonly<Record<string, string>> = {
  daily: 'day',
  nightly: 'day',
  annually: 'year',
  annual: 'year',
  annum: 'year',
  biennially: 'two years',
  'p.a.': 'year',
  'half-yearly': 'six months',
};

/** Before a bound that they turn round: “no class has more than 30”, “unless fewer than ten come”. */
const TURNS = /\b(?:no|not|never|nobody|none|cannot|unless)\b[^,.;:!?]*$/i;
const TURNED = { '>': '≤', '<': '≥' } as const;
/** So much notice is the least there may be, whatever is said. */
const OF_NOTICE = /^['’]?\s(?:\p{Ll}+\s)?notice\b/u;

function valueIn(text: string, { start, end }: Place, kind: QuantityKind): string {
  const written = text.slice(start, end);
  const value = valueOf(kind, written);
  if (OF_NOTICE.test(text.slice(end, end + 24))) return value.replace(/^≥/, '');
  const [bound] = boundOf(written.toLowerCase().replace(/\s+/g, ' '));
  if ((bound !== '>' && bound !== '<') || !TURNS.test(wordsBefore(text, start))) return value;
  // A count above or below another is read as one from or up to its neighbour.
  const count = kind === 'number' ? /^[≥≤](\d+)$/.exec(value)?.[1] : undefined;
  if (count === undefined) return value.replace(/^[<>]/, TURNED[bound]);
  return `${TURNED[bound]}${Number(count) + (bound === '>' ? -1 : 1)}`;
}

/** Equal strings for equal amounts: a sign for the bound, the number and the unit. */
function valueOf(kind: QuantityKind, found: string): string {
  const plain = found.toLowerCase().replace(/\s+/g, ' ').trim();
  const value = amountIn(kind, plain);
  // What cannot be read as a number (“1.2.3”) is equal to the same writing only.
  return value.includes('NaN') ? plain : value;
}

function amountIn(kind: QuantityKind, plain: string): string {
  const [bound, amount] = boundOf(
    // “Five or more days” is “five days or more”.
    kind === 'duration' ? plain.replace(/^(.+) (or (?:more|fewer|less)) (.+)$/, '$1 $3 $2') : plain,
  );
  switch (kind) {
    case 'time':
      return bound + clockOf(amount);
    case 'frequency':
      return bound + frequencyOf(amount);
    case 'share':
      return bound + percentOf(amount);
    case 'money':
      return bound + moneyOf(amount);
    case 'duration':
      return bound + lengthOf(amount);
    case 'number':
      return countOf(bound, amount);
    case 'age': {
      const [, birthday] = /^(.+) birthday$/.exec(amount) ?? [];
      if (birthday) return String(Number.parseInt(birthday, 10) || dayOfAMonth(birthday));
      // “Aged over 18” is “over 18”.
      const [limit, ages] = boundOf(
        amount
          // “From the age of five” is “at least five”.
          .replace(/^from (?:the )?age(?: of)? /, 'at least ')
          .replace(/^(?:the )?ages?d? (?:of )?(?:between |from )?/, '')
          .replace(/[ -]years?[ -](?:olds?|of age)$/, '')
          .replace(/^(over|under)[ -](\d+)s$/, '$1 $2'),
      );
      const range = ages.replace(/ to | and | ?[-–] ?/, '-');
      return range.includes('-') ? inDigits(range) : countOf(bound || limit, range);
    }
    case 'date':
      return bound + dateOf(amount);
    case 'day':
      return daysOf(amount);
    case 'month':
      return amount;
    default:
      return assertNever(kind);
  }
}

/** The sign of the words before or behind an amount, and the amount without them. */
function boundOf(words: string): [Bound | '', string] {
  for (const [sign, bound] of Object.entries(BOUNDS_BEFORE) as [Bound | '', string][]) {
    const found = new RegExp(`^(?:${bound}) `).exec(words);
    if (found) return [sign, words.slice(found[0].length)];
  }
  for (const [sign, bound] of Object.entries(BOUNDS_BEHIND) as [Bound, string][]) {
    const found = new RegExp(` (?:${bound})$`).exec(words);
    if (found) return [sign, words.slice(0, found.index)];
  }
  return ['', words];
}

/** What can be counted has no value between: “more than three” is “at least four”. */
function countOf(bound: Bound | '', words: string): string {
  if (words === 'last') return 'last.';
  if (words === 'twice') return countOf(bound, 'two');
  if (words.endsWith(' times')) return countOf(bound, words.replace(/ times$/, ''));
  const multiple = MULTIPLES[words];
  if (multiple !== undefined) return `×${multiple}`;
  const size = sizeOf(words);
  if (size !== null) return bound + size;
  const place = ORDINALS.indexOf(words) + 1 || Number(/^(\d+)(?:st|nd|rd|th)$/.exec(words)?.[1]);
  if (place > 0) return `${place}.`;
  const amount = numberOf(words.replace(/^[£$€]/, ''));
  if (Number.isInteger(amount) && bound === '>') return `≥${amount + 1}`;
  if (Number.isInteger(amount) && bound === '<') return `≤${amount - 1}`;
  return `${bound}${amount}`;
}

/** “5 cm” → “50 mm”; null where no unit stands behind the number. */
function sizeOf(words: string): string | null {
  for (const [unit, [size, base]] of Object.entries(MEASURES)) {
    const [found, number = ''] =
      new RegExp(`^(.+?)[ -]?(?:${unit.toLowerCase()})$`).exec(words) ?? [];
    const amount = numberOf(number);
    if (found && !Number.isNaN(amount)) return `${amount * size} ${base}`;
  }
  return null;
}

const ON_WEEKDAYS = 'mon–fri';

/** “Mondays” → “mon”; “Monday to Friday” → “mon–fri”. */
function daysOf(words: string): string {
  if (words.startsWith('weekday')) return ON_WEEKDAYS;
  return words
    .split(/ to | until |[-–]/)
    .map((day) => day.slice(0, 3))
    .join('–');
}

/** “9.30 am”, “09:30”, “half past nine” → “9:30”. A time from one to six with nothing more said is after noon. */
function clockOf(words: string): string {
  if (words === 'noon' || words === 'midday') return '12:00';
  if (words === 'midnight') return '0:00';
  const [, half] = /([ap])\.?m\.?$/.exec(words) ?? [];
  const time = words.replace(/ ?[ap]\.?m\.?$| o['’]clock$/, '');
  const spoken = /^(?:a )?(.+?)(?: minutes)? (past|to) (.+)$/.exec(time);
  const [hour = '', minute = '0'] = spoken ? [spoken[3]] : time.split(/[:.]/);
  const part = spoken?.[1] ?? '';
  const past = part === 'half' ? 30 : part === 'quarter' ? 15 : spoken ? numberOf(part) : 0;
  const offset = spoken?.[2] === 'to' ? -past : past;
  const minutes = Number(minute) + offset;
  const day = Number.isNaN(Number(hour)) ? numberOf(hour) : Number(hour);
  const isLate = half === 'p' || (half === undefined && day >= 1 && day <= 6 && !/^0/.test(hour));
  const all = ((day % 12) + (isLate || (half === undefined && day >= 12) ? 12 : 0)) * 60 + minutes;
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}

/** “twice a term”, “every other week”, “fortnightly” → how often in which time. */
function timesIn(words: string): [number, string] {
  const often = words.replace(/^on an? | basis$/g, '');
  const [, count = 'once', period = often] =
    /^(once|twice|.+? times?)(?: in)? (.+)$/.exec(often) ?? [];
  const times =
    count === 'once' ? 1 : count === 'twice' ? 2 : numberOf(count.replace(/ times?$/, ''));
  return [times, lengthOf(periodOf(period))];
}

/** “fortnightly” → “fortnight”, “every other week” → “two week”, “five-yearly” → “five year”. */
function periodOf(period: string): string {
  const every = period.replace(/^(?:every|each|an?|per) /, '');
  const known = PERIODS[every.replace(' ', '-')];
  if (known) return known;
  if (!/ly$/.test(every)) return every.replace(/^(?:other|second) /, 'two ');
  return /^half/.test(every)
    ? every.replace(/ly$/, '').replace(' ', '-')
    : every.replace(/ly$/, '');
}

/** “twice a year” → “1 in 6 month”: the same as “every six months”. */
function frequencyOf(words: string): string {
  const [times, period] = timesIn(words);
  const [length = '', ...unit] = period.split(' ');
  const every = Number(length) / times;
  return Number.isInteger(every) ? `1 in ${[every, ...unit].join(' ')}` : `${times} in ${period}`;
}

/** “two weeks” → “14 days”; a unit of no fixed length stays as it is. */
function lengthOf(duration: string): string {
  // “an hour and a half” → “one and a half hour”
  const words = duration
    .replace(/^(?:an?|one) (.+?) (and a \w+)$/, 'one $2 $1')
    .replace(/half[ -]term/, 'half_term')
    .split(/[\s-]+/);
  const unit = (words.pop() ?? '').replace(/s$/, '').replace('_', '-');
  const which = words.length > 0 && new RegExp(`^${WHICH.slice(0, -1)}$`).test(`${words.at(-1)} `);
  const kind = which ? `${words.pop()} ` : '';
  const amount = words.length === 0 ? 1 : amountOf(words.join(' '));
  // A month by the calendar is what a month is.
  const isPlain = kind === '' || kind === 'calendar ';
  const size = isPlain ? (DAYS[unit] ?? MONTHS[unit] ?? MINUTES[unit]) : undefined;
  if (size === undefined) return `${amount} ${isPlain ? '' : kind}${unit}`;
  const base = unit in DAYS ? 'day' : unit in MONTHS ? 'month' : 'minute';
  return `${amount * size} ${base}`;
}

/** “half a”, “a quarter of an”, “a”, “two and a half” as a number. */
function amountOf(words: string): number {
  if (/^(?:an?|one)$/.test(words)) return 1;
  return numberOf(words.replace(/(?<=.)(?: of)? an?$/, ''));
}

function percentOf(words: string): string {
  const isPart = !/(?:%|per ?cent)$/.test(words);
  const amount = numberOf(words.replace(/ ?(?:%|per ?cent)$/, ''));
  return `${Number((isPart ? amount * 100 : amount).toFixed(2))}%`;
}

function moneyOf(words: string): string {
  const isSmall = /(?:pence|\dp)$/.test(words);
  const sign = /^[£$€]/.exec(words)?.[0] ?? '£';
  const [number = '', scale = ''] = words
    .replace(/^[£$€]|(?: ?pounds?| ?pence|p)$/g, '')
    .split(/ (?=(?:million|thousand)$)/);
  const size = scale === 'million' ? 1_000_000 : scale === 'thousand' ? 1000 : isSmall ? 0.01 : 1;
  return `${sign}${Number((numberOf(number) * size).toFixed(2))}`;
}

/** “4th of September 2026”, “September 4, 2026” → “4 september 2026”. */
function dateOf(words: string): string {
  const plain = words
    .replace(/^(?:the )?((?:(?:twenty|thirty)[ -])?[a-z]+)(?= of )/, (all, day: string) =>
      String(dayOfAMonth(day) || all),
    )
    .replace(/(?<=\d)(?:st|nd|rd|th)\b|,/g, '')
    .replace(/(?<=\d) of(?= )/, '');
  return plain.replace(/^([a-z]+) (\d{1,2})(?= \d{4}$|$)/, '$2 $1');
}

/** “first” → 1, “twenty-third” → 23; 0 for any other word. */
function dayOfAMonth(words: string): number {
  const [last = '', tens] = words.split(/[ -]/).toReversed();
  const day = ORDINALS.indexOf(last) + 1;
  return day === 0 ? 0 : day + (tens === 'twenty' ? 20 : tens === 'thirty' ? 30 : 0);
}

const inDigits = (range: string): string => range.split('-').map(numberOf).join('-');
