/** Finds places that a text refers to: numbers of clauses and sections, appendices, addresses. */
import type { Citation } from './citation.ts';
import { memoize } from './memoize.ts';
import { anyOf, numberOf, UP_TO_TWENTY } from './number-of.ts';
import { fromRoman } from './roman.ts';

/** Small and with a capital, and a longer word in capitals: “appendix”, “Appendix”, “APPENDIX”. */
const written = (words: string): string =>
  words
    .split('|')
    .map((word) => {
      const either = word.replace(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}${letter}]`);
      return /^\p{L}{4,}/u.test(word) ? `${either}|${capitals(word)}` : either;
    })
    .join('|');

/** What stands in capitals still has its optional letters: `clauses?` → `CLAUSES?`. */
const capitals = (word: string): string => word.replaceAll(/\p{Ll}/gu, (one) => one.toUpperCase());

/** Places of a document by their number. Those that are called by one name or another are the same place. */
const NUMBERED = `${written('clauses?|sections?|paragraphs?|paras?\\.?|cl\\.|sec\\.|rules?|points?')}|ss?\\.|§§?`;
/** Parts of such places, which are not the place with their own number. */
const INNER_PLACES = '[Ss]ub-?(?:section|clause|paragraph|para|point|rule)s?';
const NAMED_PLACES = `${written(
  'appendix|appendices|annex(?:es)?|pages?|chapters?|ch\\.|tables?|figures?|fig\\.|schedules?|sched\\.|parts?|articles?|footnotes?|endnotes?|items?|criterion|criteria|conditions?|diagrams?|flow ?charts?|attachments?|grounds?|templates?',
)}|pp?\\.|[Aa]pp\\.|App`;
/** Places that have letters too: “Section C”, “Appendix IV”. */
const LETTERED = `${written('sections?|parts?|appendix|appendices|annex(?:es)?|schedules?|chapters?|criterion|criteria|attachments?')}|[Aa]pp\\.|App`;
/** Places of which a small letter is a name as well: “appendix b”. */
const IN_SMALL_LETTERS = written('appendix|annex|schedule');
/** Places that have numbers in words: “Appendix two”. “Take part one day” names none. */
const IN_WORDS = written('appendix|annex|schedules?|chapters?|sections?|clauses?|paragraphs?');
const PART_IN_WORDS = '(?<!\\b(?:tak(?:e|es|ing|en)|took)\\s)parts?|Parts?';

const INNER =
  '(?:\\((?:\\p{Ll}{1,2}|[ivx]{1,5}|\\d{1,3})\\)|\\s\\((?:\\p{Ll}|[ivx]{2,5}|\\d{1,2})\\))';
const BRACKETED = `\\((?:\\p{Ll}|[ivx]{2,5}|\\d{1,3})\\)${INNER}*`;
const LABEL = `\\d[\\p{L}\\d]*(?:[.-][\\p{L}\\d]+)*${INNER}*`;
const LETTER = `(?:(?!I\\s+\\p{Ll})(?:\\p{Lu}|[IVX]{1,5})(?:[.-]?\\d+)*(?:\\.\\w+)*(?![\\p{L}'’]))${INNER}*`;
const SMALL_LETTER = "(?:[b-hj-z](?![\\p{L}'’])|a(?=[.,;:)]|$))";
const IN_WORD = `${anyOf(UP_TO_TWENTY)}(?![\\p{L}-])`;
const TO = '(?:\\s+to\\s+|\\s?[-–]\\s?)';
const AND = '(?:,\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or|&)\\s+)';
/** Behind the first label a letter in brackets is enough: “5(a) and (b)”. */
const listOf = (label: string): string => {
  const next = `(?:${label}|${BRACKETED})`;
  return `${label}(?:${TO}${next})?(?:${AND}${next}(?:${TO}${next})?)*`;
};

const TOP_DOMAINS = '(?:com|org|net|uk|eu|ie|edu|info|example)';

const REFERENCE = new RegExp(
  [
    '[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>"”’)\\]]*[^\\s<>"”’)\\].,;:!?]',
    '\\b[Ww]{3}\\.[^\\s)\\]]*[^\\s).,;:!?\\]]',
    '(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    `(?<![\\w@.-])(?:[\\w-]+\\.)+${TOP_DOMAINS}(?![\\w-]|\\.\\w)(?:/[^\\s)\\]]*[^\\s).,;:!?\\]])?`,
    `(?<![\\p{L}\\p{N}])(?=[\\p{L}§])(?:${[
      `(?<word>${NUMBERED}|${INNER_PLACES}|${NAMED_PLACES})\\s*(?<=[\\s§.])(?:(?:[Nn]o\\.|numbers?)\\s+)?(?<labels>${listOf(LABEL)}|${listOf(BRACKETED)})`,
      `(?<word>${LETTERED})\\s+(?<labels>${listOf(`(?:${LABEL}|${LETTER})`)})`,
      `(?<word>${IN_SMALL_LETTERS})\\s+(?<labels>${SMALL_LETTER})`,
      `(?<word>${IN_WORDS}|${PART_IN_WORDS})\\s+(?<labels>${listOf(IN_WORD)})`,
      `(?<word>[Tt]able|[Ff]igure)\\s+(?<labels>[A-H]\\b(?!\\s+\\p{Ll}))`,
    ].join('|')})`,
    // “see 4.2”, “(see 4)”; “see 4 pupils” refers to nothing.
    `\\b(?<word>[Ss]ee)\\s+(?<labels>${listOf(LABEL)})(?:(?=[).,;]|$)|(?<=\\d\\.\\d+\\S*))`,
    // “In 6.2, …”, “as set out in 6.2.”; “in 6.2 hours” refers to nothing.
    `(?=\\d)(?<=(?:\\bIn|\\b[Uu]nder|\\b[Ll]ine with|\\b(?:set out|as|See|see) (?:in|at))\\s+)(?<word>)(?<labels>\\d+\\.\\d+(?:\\.\\d+)*${INNER}*)(?=[,.;)](?!\\d)|$|\\s+(?:above|below)\\b)`,
    '(?<![\\d£$€.])(?<word>)(?<labels>\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*(?:\\([a-z]{1,4}\\))*)',
  ].join('|'),
  'gu',
);
const SAME_PLACE = new RegExp(`^(?:|[Ss]ee|${NUMBERED})$`);
const INNER_PLACE = new RegExp(`^(?:${INNER_PLACES})$`);
const LETTERED_PLACE = new RegExp(`^(?:${LETTERED})$`);
const SEPARATED = new RegExp(`(${AND})`, 'u');
const STRETCH = new RegExp(TO, 'u');

/**
 * References: numbers of clauses and sections, appendices, addresses of pages and mail. Each of
 * several numbers (“clauses 4.1 and 4.3”) is one of its own, a stretch of them (“4.1 to 4.3”) is one
 * with the keys of all that lie in it.
 */
export const referencesIn: (text: string) => Citation[] = memoize(readReferencesIn);

function readReferencesIn(text: string): Citation[] {
  return [...text.matchAll(REFERENCE)].flatMap((match): Citation[] => {
    const [found] = match;
    const { word, labels } = match.groups ?? {};
    const end = match.index + found.length;
    if (word === undefined || labels === undefined)
      return [{ keys: [addressOf(found)], text: found, start: match.index, end }];
    const place = placeOf(word);
    const hasRoman = LETTERED_PLACE.test(word);
    const first = end - labels.length;
    let from = 0;
    let last: string[] = [];
    return labels.split(SEPARATED).flatMap((label, n): Citation[] => {
      const start = n === 0 ? match.index : first + from;
      const stop = first + (from += label.length);
      if (n % 2 === 1) return [];
      const paths = pathsOf(label, last, hasRoman);
      last = paths.at(-1) ?? last;
      const keys = paths.map((path) => place + path.join('.'));
      return [{ keys, text: text.slice(start, stop), start, end: stop }];
    });
  });
}

/** "see 3.4" and "clause 3.4" refer to the same place. */
function placeOf(word: string): string {
  if (SAME_PLACE.test(word)) return '';
  return INNER_PLACE.test(word) ? 'inner ' : `${singular(word)} `;
}

/** Most places that are written out of a stretch; a longer one is a place of its own. */
const LONGEST = 40;

/** The paths that a label names: one, or all from the first to the last of a stretch. */
function pathsOf(label: string, before: readonly string[], hasRoman: boolean): string[][] {
  const hyphen = /^(\d+)-(\d+)$/.exec(label);
  // “14-16” is a stretch, “12-4” the number of one place.
  const isNumber = hyphen && Number(hyphen[1]) >= Number(hyphen[2]);
  const [one = '', other] = isNumber ? [label] : label.split(STRETCH);
  const from = pathOf(one, before, hasRoman);
  if (other === undefined) return [from];
  const to = pathOf(other, from, hasRoman);
  const between = lastBetween(from.at(-1) ?? '', to.at(-1) ?? '');
  const stem = from.slice(0, -1);
  if (!between || stem.join('.') !== to.slice(0, -1).join('.')) return [[...from, '–', ...to]];
  return between.map((last) => [...stem, last]);
}

/** “4” and “6” → “4”, “5”, “6”; “a” and “c” → “a”, “b”, “c”; null for what has no order. */
function lastBetween(from: string, to: string): string[] | null {
  const isNumbers = /^\d+$/.test(from) && /^\d+$/.test(to);
  const isLetters = /^\p{Ll}$/u.test(from) && /^\p{Ll}$/u.test(to);
  if (!isNumbers && !isLetters) return null;
  const [first, last] = isNumbers
    ? [Number(from), Number(to)]
    : [from.charCodeAt(0), to.charCodeAt(0)];
  const length = last - first + 1;
  if (length < 2 || length > LONGEST) return null;
  return Array.from({ length }, (_, n) =>
    isNumbers ? String(first + n) : String.fromCharCode(first + n),
  );
}

/**
 * The numbers and letters of a place from the outermost: “4(2)(b)” and “4.2b” → 4, 2, b. What begins
 * with a bracket lies where the place before it does: “5(a) and (b)”.
 */
function pathOf(label: string, before: readonly string[], hasRoman: boolean): string[] {
  const number = numberOf(label);
  if (/^\p{L}{3,}$/u.test(label) && !Number.isNaN(number)) return [String(number)];
  const path = label.toLowerCase().match(/\d+|\p{L}+/gu) ?? [label];
  if (label.startsWith('(')) return [...before.slice(0, -path.length), ...path];
  const roman = hasRoman ? fromRoman(/^[ivx]+$/.exec(path[0] ?? '')?.[0] ?? 'none') : 0;
  return roman > 0 ? [String(roman), ...path.slice(1)] : path;
}

/** An address without what leads to the same page: how it is fetched, “www.”, a stroke at its end. */
const addressOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

/** Short and irregular forms by the word that they stand for. */
const NAMES: Readonly<Record<string, string>> = {
  appendices: 'appendix',
  'app.': 'appendix',
  app: 'appendix',
  'p.': 'page',
  'pp.': 'page',
  'ch.': 'chapter',
  'fig.': 'figure',
  'sched.': 'schedule',
  criteria: 'criterion',
  annexes: 'annex',
};

function singular(word: string): string {
  const plain = word.toLowerCase().replace(' ', '');
  return NAMES[plain] ?? plain.replace(/s$/, '');
}

/** Whether a text has the number of a clause by itself: “clause 6.2” is meant by “6.2” as well. */
export const namesPlace = (text: string, { keys }: Citation): boolean =>
  keys.every(
    (key) =>
      /^\d+\.\d+(?:\.\d+)*$/.test(key) &&
      new RegExp(`(?<![\\d£$€.])${key.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`).test(text),
  );
