/**
 * Reads what a text asks as statements: with which force, and what is to be done. Statements of
 * two texts can be compared whatever words they are made of.
 */
import { dutyWordsOf, type Duty } from './force.ts';
import { memoize } from './memoize.ts';
import { actorsIn, peopleIn } from './people.ts';
import { within, type Place } from './place.ts';
import { sentencesOf } from './sentences.ts';
import { stemOf } from './stem.ts';
import { furtherTasksIn, type Task } from './tasks.ts';
import { TOKEN_KINDS, tokenize } from './tokenize.ts';

export interface Statement {
  duty: Duty;
  sentence: Place;
  /** The words of the sentence. */
  text: string;
  /** Where the first word is that says what is to be done. */
  action: number;
  /** The words with a meaning of their own that say it, without their endings. */
  words: readonly string[];
  /** What else is to be done under the same words of duty: “must lock the door and set the alarm”. */
  further: readonly Task[];
  /** What is possible, likely or foretold is no rule: “may be icy”, “will be rare”. */
  isChance: boolean;
}

/** Every statement of the text, in order. */
export const statementsOf: (text: string) => Statement[] = memoize(readStatementsOf);

function readStatementsOf(text: string): Statement[] {
  const duties = dutyWordsOf(text);
  return sentencesOf(text).flatMap((sentence) => {
    const own = duties.filter((duty) => within(duty, sentence));
    return own.map((duty, n): Statement => {
      const end = own[n + 1]?.start ?? sentence.end;
      const rest = text.slice(duty.end, Math.max(duty.end, end));
      return {
        duty,
        sentence,
        text: text.slice(sentence.start, sentence.end),
        action:
          duty.end + (SMALL.exec(leadsIn(rest) ? text.slice(duty.end) : rest)?.[0].length ?? 0),
        words: SAYS_IT_BEFORE.test(duty.evidence)
          ? stemsIn(text.slice(sentence.start, duty.start))
          : stemsIn(CLAUSE.exec(rest)?.[0] ?? ''),
        further: furtherTasksIn(rest, duty.end),
        isChance: isChance(text.slice(sentence.start, sentence.end), duty, sentence.start, rest),
      };
    });
  });
}

/** “This person must:” says what is to be done in the lines below. */
const leadsIn = (rest: string): boolean => /^\s*:\s*$/.test(rest);
const SMALL = /^(?:[\s,:–-]|\b(?:also|always|never|only|not|to|be)\b)*/i;
/** Up to a stop or a bracket; a point inside a number is none. */
const CLAUSE = /^(?:[^.;!?()\n]|\.(?=\S))*/;
/** “Smoking is prohibited”: what is done stands before the words of duty. */
const SAYS_IT_BEFORE =
  /(?:prohibited|forbidden|banned|permitted|allowed|compulsory|mandatory|optional|voluntary|required|discouraged|encouraged)$/i;

const FORETELLS = /^(?:may|might|can|will)(?:\s+(?:also|always|still|\w+ly))?(?:\s+not)?$/i;
const BE_SO = /^\s+(?:\w+ly\s+|also\s+|always\s+|sometimes\s+|not\s+)*be\s+(.*)/is;
/** A participle: something is done, and nothing foretold. */
const DONE =
  /^(?:(?:\w+ly|also|always|only|not|all|both|then|first)\s+)*(?:re|un|over)?(?:\w+ed|taken|given|sent|held|kept|made|shown|worn|brought|lent|left|put|set|sold|told|bought|done|seen|read|written|chosen|drawn|driven|ridden|eaten|paid|met|led|shut|cut|let|begun|broken|spoken|stolen|thrown|hung|built|found|heard|hidden|laid|lost|sought|spent|taught|withdrawn|undertaken|overseen)\b/i;

/** “We expect work to begin” asks nothing of anybody; “we expect parents to reply” does. */
const ASKS_SOMEBODY = /^(?:asks?|expects?|encourages?|invites?|urges?|advises?)\s/i;
const NAMES_SOMEBODY = /\b(?:all|everyone|everybody|anyone|anybody|those|you|them|each)\b/i;
const WE = /\b(?:we|you|they|he|she|who|everyone|everybody|anyone|nobody|those)\b/i;

function isChance(sentence: string, duty: Duty, offset: number, rest: string): boolean {
  if (ASKS_SOMEBODY.test(duty.evidence))
    return !NAMES_SOMEBODY.test(duty.evidence) && peopleIn(duty.evidence).length === 0;
  if (!FORETELLS.test(duty.evidence)) return false;
  const state = BE_SO.exec(rest)?.[1];
  if (state !== undefined && DONE.test(state)) return false;
  // “The leader will be present” asks it of somebody; “may be present” of nobody.
  if (!/^will/i.test(duty.evidence)) return state !== undefined;
  return (
    actorsIn(sentence, duty.start - offset).length === 0 &&
    !WE.test(sentence.slice(0, duty.start - offset))
  );
}

/**
 * Whether words of duty surely ask something. A permission does only of somebody named: “may” is too
 * often a word of chance.
 */
export function isCertain(text: string, duty: Duty): boolean {
  if (!duty.firm && duty.listed !== 'named') return false;
  const sentence = sentencesOf(text).find((place) => within(duty, place));
  return (
    (duty.firm && duty.force !== 'may') ||
    peopleIn(text.slice(sentence?.start ?? 0, duty.start)).length > 0
  );
}

/** Words without meaning of their own beside a word of duty. */
const EMPTY = /^(?:be|have|do|not|never|no|any|all|every|each|own|also|always)$/;

/** The words of a text with a meaning of their own, in order, without their endings. */
export const stemsIn = (text: string): string[] =>
  tokenize(text).flatMap(({ kind, stop, key }) =>
    stop || !TOKEN_KINDS[kind].isWord || EMPTY.test(key) ? [] : [stemOf(key)],
  );

/** Whether two statements are of the same thing to be done. */
export function isSameAction(one: Statement, other: Statement): boolean {
  const [a, b] = [one.words, other.words];
  if (a.length === 0 || b.length === 0) return true;
  if (SAYS_IT_BEFORE.test(one.duty.evidence) || SAYS_IT_BEFORE.test(other.duty.evidence))
    return likeness(a, b) >= MOSTLY;
  return a[0] === b[0];
}

const MOSTLY = 0.5;

/** The share of the shorter one's words that the other has too, 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const shared = short.filter((word) => long.includes(word)).length;
  return short.length === 0 ? 0 : shared / short.length;
}
