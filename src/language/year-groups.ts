/** Finds the year groups of a school: “Year 6”, “Years 7 to 10”, “from Year 5 to Year 6”. */
import { memoize } from './memoize.ts';
import { anyOf, numberOf, UP_TO_TWENTY } from './number-of.ts';
import type { Place } from './place.ts';

/** Neighbours as one: “Years 5 and 6”, “Year 7 to Year 10”. */
export interface YearGroups extends Place {
  text: string;
  /** Every year from the first to the last where a stretch of them is named. */
  years: number[];
}

const LABEL = `(?:\\d{1,2}(?![\\d.:%]*\\d)|${anyOf(UP_TO_TWENTY)}(?![\\p{L}-]))`;
const TO = '\\s+(?:to|until|up to)\\s+|\\s?[-–]\\s?';
const AND = ',\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or|&)\\s+';
/** Behind “Year 6” a number is another year only in a stretch: “in Year 6, 12 pupils”. */
const YEAR_GROUPS = new RegExp(
  `(?<!\\p{L})(?:Years\\s+${LABEL}(?:(?:${TO}|${AND})(?:Years?\\s+)?${LABEL})*|Year\\s+${LABEL}(?:(?:${TO})${LABEL}|(?:${TO}|${AND})Year\\s+${LABEL})*)(?!\\p{L})`,
  'gu',
);
const NUMBERS = new RegExp(LABEL, 'gu');
const BETWEEN = /\bbetween\s+$/i;

/** Names of several years, or of one without a number: which years they are is not known here. */
const OTHER_NAMES =
  /\b(?:Key\s+Stage|KS\s?\d|EYFS|Reception|Nursery|Infants?|Juniors?|sixth\s+form)\b/i;

/** Every stretch and list of year groups of the text, in order. */
export const yearGroupsIn: (text: string) => YearGroups[] = memoize((text) =>
  [...text.matchAll(YEAR_GROUPS)].map((match): YearGroups => {
    const [found] = match;
    const isBetween = BETWEEN.test(text.slice(0, match.index));
    const years: number[] = [];
    let end = 0;
    for (const { 0: label, index } of found.matchAll(NUMBERS)) {
      const [year, last] = [numberOf(label), years.at(-1)];
      const isStretch = isBetween || new RegExp(`^(?:${TO})`, 'u').test(found.slice(end, index));
      if (isStretch && last !== undefined)
        for (let one = last + 1; one < year; one++) years.push(one);
      years.push(year);
      end = index + label.length;
    }
    return { text: found, start: match.index, end: match.index + found.length, years };
  }),
);

/** Whether words name year groups otherwise: “Key Stage 2”, “Reception”. */
export const namesOtherYears = (words: string): boolean => OTHER_NAMES.test(words);
