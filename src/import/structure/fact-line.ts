/** Reads the facts in one line or one pair of cells. Which of them hold is decided in `facts`. */
import { assertNever } from '../../language/assert-never.ts';
import type { When } from '../../language/when.ts';
import {
  APPROVED,
  BARE,
  FURTHER,
  LABELLED,
  meaningOfFactLabel,
  SPEAKS_OF_ITSELF,
  valueKind,
  type Meaning,
  type ReadField,
} from './fact-label.ts';
import { looksShort } from '../formats/label.ts';
import { isBlank, readName } from './read-name.ts';
import { dateAtEnd, dateAtStart, readWhen } from './read-when.ts';

/** A value as front matter has it, and the date that it is, if it is one. */
export interface FactValue {
  field: ReadField | 'review';
  value: string;
  when?: When;
}

/** What a stretch of words says. */
export type Reading =
  /** `more` is true where it says more than the facts, so that its words stay in the text. */
  | { type: 'facts'; values: FactValue[]; more: boolean }
  /** A date that belongs to what was said before it. */
  | { type: 'date'; when: When }
  /** Control data that the front matter has no field for, or a field that nobody filled in. */
  | { type: 'control'; title?: string }
  /** A label alone: its value may come next. */
  | { type: 'label'; meaning: Meaning }
  /** It has a known label and a value that is not understood. `when`: of use to tell a review past from one to come. */
  | { type: 'unread'; why: string; approved?: When }
  | { type: 'words' };

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const WORDS = { type: 'words' } as const satisfies Reading;

/** What the value of a known label says. */
export function readValue(meaning: Meaning, value: string): Reading {
  const kind = valueKind(meaning);
  if (isBlank(value)) return { type: 'control' };
  switch (kind) {
    case 'anything':
      return { type: 'control', ...(meaning === 'title' ? { title: value.trim() } : {}) };
    case 'name':
      return meaning === 'approvedBy' ? readApproval(value) : readPerson(meaning, value);
    case 'day or name':
      if (dateAtStart(value)) return readDate('approvedOn', value);
      return hasCapitals(value) ? readApproval(value) : unread('is neither a date nor a body');
    case 'when':
    case 'day':
      return readDate(meaning, value);
    default:
      return assertNever(kind);
  }
}

function readPerson(meaning: Meaning, text: string): Reading {
  const value = meaning === 'minute' ? flat(text) : readName(text);
  if (value === null || readWhen(value) !== null) return unread('is not a name or a number');
  return facts([{ field: meaning as ReadField, value }]);
}

const facts = (values: FactValue[], more = false): Reading => ({ type: 'facts', values, more });
const unread = (why: string): Reading => ({ type: 'unread', why });

function readDate(meaning: Meaning, text: string): Reading {
  const whole = readWhen(text);
  const found = whole ? { when: whole, rest: '' } : dateAtStart(text);
  if (!found) return unread('has no date that could be understood');
  if (/\d/.test(found.rest)) return unread('gives more than one date or figure');
  const { when } = found;
  const more = found.rest !== '';
  if (meaning === 'date') return more ? unread('says more than a date') : { type: 'date', when };
  if (meaning === 'approvedOn' || meaning === 'effectiveFrom') {
    if (when.kind === 'day') return facts([{ field: meaning, value: when.start, when }], more);
    const why = `${meaning} needs a day, and this is a ${when.kind}`;
    return { type: 'unread', why, ...(meaning === 'approvedOn' ? { approved: when } : {}) };
  }
  return facts([{ field: meaning as ReadField | 'review', value: when.written, when }], more);
}

/** `Governing Body`, `Governing Body on 3 May 2024`, `Governors (May 2024)`. */
function readApproval(text: string): Reading {
  const dated = dateAtEnd(text);
  const who = (dated?.rest ?? text).replace(
    /[\s,(–-]*(?:\b(?:on|in|dated?|at|meeting on):?)?\s*$/i,
    '',
  );
  const value = readName(who);
  if (value === null) return unread('does not say who in a few words');
  const values: FactValue[] = [{ field: 'approvedBy', value }];
  const when = dated?.when;
  if (when?.kind === 'day') values.push({ field: 'approvedOn', value: when.start, when });
  return facts(values, when !== undefined && when.kind !== 'day');
}

/** “Approved by the Governing Body: 3 May 2024”, and the same without a colon. */
const APPROVED_BY = new RegExp(
  `^(?:policy )?(?:date )?${APPROVED}(?: (?:and|&) ${APPROVED})? by (?:the )?(?<who>\\p{Lu}[^.:;]{1,80}?)(?:\\s*:\\s*(?<date>[^:]+))?\\.?$`,
  'iu',
);

/** True for a name whose words have capitals, as those of a body do, and for a body's common name. */
const hasCapitals = (text: string) =>
  /^(?:the )?(?:full )?(?:governors|trustees|directors|governing (?:body|board)|board|head ?teacher)$/i.test(
    text,
  ) ||
  text
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d(&’']/u.test(word) || /^(?:of|the|and|for|on|in)$/.test(word));

/** What one part of a line says: a label with its value, a label alone, or words. */
export function readPart(text: string): Reading {
  const part = flat(text);
  const alone = meaningOfFactLabel(part);
  if (alone !== null && alone !== 'cell') return { type: 'label', meaning: alone };
  const labelled = LABELLED.exec(part)?.groups;
  if (labelled) {
    const { label = '', value = '' } = labelled;
    const meaning = meaningOfFactLabel(label);
    const reading = meaning === null ? WORDS : readValue(meaning, value);
    // “Review: The plan is looked at in the spring.” is a sentence of the text.
    if (reading.type !== 'unread' || looksShort(value)) return reading;
  }
  const approval = APPROVED_BY.exec(part)?.groups;
  if (approval) {
    const { who = '', date } = approval;
    const read = readApproval(date === undefined ? who : `${who} on ${date}`);
    const name = read.type === 'facts' ? (read.values[0]?.value ?? '') : '';
    return hasCapitals(name) ? read : WORDS;
  }
  return readBare(part);
}

/** “Last reviewed October 2024”: only where all behind the label is a date. */
function readBare(part: string): Reading {
  if (SPEAKS_OF_ITSELF.test(part)) return WORDS;
  for (const { meaning, form } of BARE) {
    const value = form.exec(part)?.groups?.value;
    const when = value === undefined ? null : readWhen(value);
    if (when === null || value === undefined) continue;
    const kind = valueKind(meaning);
    if (kind === 'when' || kind === 'day' || kind === 'day or name')
      return readValue(meaning, value);
    if (meaning === 'control') return { type: 'control' };
  }
  if (/^page \d+(?: of \d+)?$/i.test(part)) return { type: 'control' };
  // “Version 3.1”, “Ref UP7”
  const [, label = '', figures = ''] = /^(.+?) ([A-Z]{0,4}[-/]?\d[\d./A-Za-z-]*)$/.exec(part) ?? [];
  return figures !== '' && meaningOfFactLabel(label) === 'control' ? { type: 'control' } : WORDS;
}

/** What a whole line says, part by part. */
export interface LineReading {
  text: string;
  reading: Reading;
}

/** A tab, a line break, a stroke, a dot between words, or a wide space. */
const PARTED = /\s*(?:[\t\n|;•]|\s·\s| {2,})\s*/;

/** “Last reviewed: May 2024 Next review: May 2025” in two: a label with a colon ends the value before it. */
function splitAtLabels(part: string): string[] {
  const value = LABELLED.exec(part)?.groups?.value;
  const further = value === undefined ? undefined : FURTHER.exec(value);
  if (value === undefined || !further) return [part];
  const at = part.length - value.length + further.index;
  return [part.slice(0, at), ...splitAtLabels(part.slice(at).trimStart())];
}

/** The parts of a line. A label alone takes the part after it as its value. */
export function readFactLine(line: string): LineReading[] {
  const parts = line
    .trim()
    // A wide space behind a colon is between a label and its value.
    .replace(/: {2,}/g, ': ')
    .split(PARTED)
    .flatMap(splitAtLabels)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const readings: LineReading[] = [];
  for (let i = 0; i < parts.length; i++) {
    const text = parts[i] ?? '';
    const reading = readPart(text);
    const next = parts[i + 1];
    if (reading.type === 'label' && next !== undefined && isValue(next)) {
      readings.push({ text: `${text} ${next}`, reading: readValue(reading.meaning, next) });
      i++;
    } else readings.push({ text, reading });
  }
  return readings;
}

/** True for words that are not themselves a label, with a value or without. */
export const isValue = (text: string) => readPart(text).type === 'words';

const DATE = '(?<date>[^,;:.]{4,40})';
const SAID: readonly [field: ReadField, form: RegExp][] = [
  [
    'nextReview',
    new RegExp(
      `\\b(?:be|is due to be|due to be) (?:next )?reviewed (?:again )?(?:by|in|on|before|during) (?:the )?${DATE}`,
      'i',
    ),
  ],
  [
    'nextReview',
    new RegExp(
      `\\bnext review (?:date )?(?:is|will be|is due)(?: due)?(?: by| in| on)? ${DATE}`,
      'i',
    ),
  ],
  [
    'lastReviewed',
    new RegExp(`\\b(?:was|were|been) (?:last |most recently )?reviewed (?:in|on) ${DATE}`, 'i'),
  ],
  [
    'effectiveFrom',
    new RegExp(
      `\\b(?:comes?|came|takes?|took) (?:into force|into effect|effect) (?:on|from) ${DATE}`,
      'i',
    ),
  ],
  [
    'approvedOn',
    new RegExp(
      `\\b(?:was|were|been) ${APPROVED}(?: (?:and|&) ${APPROVED})? (?:on|in) ${DATE}`,
      'i',
    ),
  ],
];
const SAID_APPROVED = new RegExp(
  `\\b(?:was|were|been) ${APPROVED}(?: (?:and|&) ${APPROVED})? by (?:the |our )?(?<who>\\p{Lu}[^,.;:]{1,60}?) (?:on|in) ${DATE}`,
  'iu',
);

/** What a sentence says in which a policy speaks of itself: “This policy was adopted by … on …”. */
export function readSentence(text: string): FactValue[] {
  const plain = flat(text);
  if (plain.length > 300 || !SPEAKS_OF_ITSELF.test(plain)) return [];
  const values: FactValue[] = [];
  const approval = SAID_APPROVED.exec(plain)?.groups;
  if (approval) {
    const when = dateAtStart(approval.date ?? '')?.when;
    const who = readName(approval.who ?? '');
    if (who !== null && hasCapitals(who)) {
      values.push({ field: 'approvedBy', value: who });
      if (when?.kind === 'day') values.push({ field: 'approvedOn', value: when.start, when });
    }
  }
  for (const [field, form] of SAID) {
    const when = dateAtStart(form.exec(plain)?.groups?.date ?? '')?.when;
    if (!when) continue;
    const day = field === 'approvedOn' || field === 'effectiveFrom';
    if (day && when.kind !== 'day') continue;
    values.push({ field, value: day ? when.start : when.written, when });
  }
  return values;
}
