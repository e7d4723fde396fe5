/**
 * Finds what a text requires: the words of duty in it and their force.
 *
 * English has many ways to state the same duty; the table below has those that are
 * known here. Words that are not in the table have no force, because the author can
 * correct a duty that was missed, but a wrong one misleads.
 */
import { memoize } from './memoize.ts';
import { rolesIn } from './roles.ts';
import { sentencesOf, wordsBefore } from './sentences.ts';

/**
 * `none` is the force of words that say a duty does not exist ("need not"); a text
 * without words of duty has no duties at all.
 */
export const FORCES = ['must', 'must-not', 'should', 'should-not', 'may', 'none'] as const;
export type Force = (typeof FORCES)[number];

export interface Duty {
  force: Force;
  /** The words of duty as written: "are advised not to". */
  evidence: string;
  /** Their place in the text. */
  start: number;
  end: number;
  /**
   * False for words that often mean something else ("will" for the future, "can" for
   * ability, "may" for chance). They are duties only if somebody is named.
   */
  firm: boolean;
}

const BE = '(?:is|are|be|was|were)';
/** An adverb that may be inside: "are strictly prohibited", "must also not". */
const ADVERB = '(?:\\s+(?:also|always|still|both|each|all|now|then|therefore|\\w+ly))?';
/** Before these words, "may" and "can" mean that something is possible. */
const CHANCE =
  '(?!\\s+(?:also\\s+|sometimes\\s+|well\\s+)?(?:be\\s+(?:subject|instances|times|cases|occasions|able|due|a|an|the|more|less|too|very|necessary|appropriate|possible|unable|difficult|limited|affected|aware)|have|include|need|result|wish|want|feel|find|become|arise|cause|seem|occur|happen|lead|contain|vary|depend|mean|know|think|suffer|experience|exist)\\b)';

/** From the most to the least particular; the first that fits at a place is taken. */
const WAYS: readonly (readonly [Force, boolean, string])[] = [
  ['none', true, `need${ADVERB}\\s+not`],
  ['none', true, `(?:do|does|did)\\s+not${ADVERB}\\s+(?:have|need)\\s+to`],
  [
    'none',
    true,
    `${BE}(?:\\s+not|n['’]t|\\s+no\\s+longer)${ADVERB}\\s+(?:required|obliged|expected|compulsory|mandatory)(?:\\s+to)?`,
  ],
  ['must-not', true, '(?:in|under)\\s+no\\s+circumstances\\s+(?:should|must|may|can|shall|will)'],
  [
    'must-not',
    true,
    `(?:must|shall)${ADVERB}\\s+(?:(?:not|never)(?!\\s+only)|(?:in|under)\\s+no\\s+circumstances|on\\s+no\\s+account)`,
  ],
  ['must-not', true, "(?:mustn|shan)['’]t"],
  ['must-not', true, `may${ADVERB}\\s+(?:not|never)(?!\\s+only)${CHANCE}`],
  ['must-not', true, `${BE}${ADVERB}\\s+(?:prohibited|forbidden|banned)(?:\\s+from)?`],
  [
    'must-not',
    true,
    `${BE}(?:\\s+not|n['’]t|\\s+no\\s+longer)${ADVERB}\\s+(?:permitted|allowed)(?:\\s+to)?`,
  ],
  ['must-not', false, `(?:will${ADVERB}\\s+not|won['’]t)(?!\\s+only)`],
  ['must-not', false, "(?:cannot|can\\s+not|can['’]t)(?!\\s+only)"],
  [
    'should-not',
    true,
    `should${ADVERB}\\s+(?:not|never)(?!\\s+only)|shouldn['’]t|ought\\s+not(?:\\s+to)?`,
  ],
  ['should-not', true, `${BE}${ADVERB}\\s+(?:advised|asked|encouraged|expected)\\s+not\\s+to`],
  ['should-not', true, `${BE}${ADVERB}\\s+(?:advised\\s+against|discouraged(?:\\s+from)?)`],
  ['must', true, 'must|shall'],
  ['must', true, `${BE}${ADVERB}\\s+(?:required|obliged|compulsory|mandatory)(?:\\s+to)?`],
  ['must', true, '(?:has|have)\\s+a\\s+(?:\\w+\\s+)?duty\\s+to'],
  ['must', true, "requires?\\s+(?:[\\w’'-]+\\s+){1,5}?to"],
  ['must', false, '(?:has|have|needs?)\\s+to'],
  ['should', true, 'should|ought\\s+to'],
  ['should', true, `${BE}${ADVERB}\\s+(?:advised|encouraged|expected|urged|recommended)\\s+to`],
  ['should', true, '(?:is|are)\\s+(?:kindly\\s+)?asked\\s+to'],
  ['should', true, `it\\s+is${ADVERB}\\s+(?:recommended|advisable)\\s+that`],
  ['should', true, "expects?\\s+(?:[\\w’'-]+\\s+){1,5}?to"],
  ['may', true, `${BE}${ADVERB}\\s+(?:permitted|allowed|entitled|free)(?:\\s+to)?`],
  ['may', true, `may(?!\\s+\\d)${CHANCE}`],
  ['must', false, 'will'],
  ['may', false, `can${CHANCE}`],
  ['may', false, 'may(?!\\s+\\d)'],
];

const DUTY = new RegExp(`\\b(?:${WAYS.map(([, , way]) => `(${way})`).join('|')})(?![\\w’'])`, 'gi');

/** "No member of staff may …": the verb allows, the subject forbids. */
const NOBODY = /^(?:no|neither|none)\b(?!\s+(?:longer|later|more))/i;

/** The name of a month or a person, not a verb. */
const NAMED_MAY =
  /(?:\b(?:in|by|of|from|until|since|to|during|every|each|early|late|mid)\s+|\d(?:st|nd|rd|th)?\s+)$/i;

/** Before a word of duty in a question: "told what their child should expect". */
const ASKED = /\b(?:what|how|why|whether)\s+(?:[\w’'-]+\s+){0,4}$/i;

const CLAUSE_ENDS = '.,;:!?()\n';

/** "Where staff are required to drive, they must …": a condition requires nothing itself. */
function isCondition(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && !CLAUSE_ENDS.includes(text.charAt(from - 1))) from--;
  const clause = text.slice(from, start);
  const CONDITION =
    /^\s*(?:and\s+|or\s+|but\s+)?(?:where|when|whenever|wherever|if|because|since|although|while)\s/i;
  return CONDITION.test(clause) && /^[^.;:!?\n]*,/.test(text.slice(start));
}

/**
 * Every word of duty in the text, in order, firm or not: for the meaning of a change.
 * Use `forceOf` for a list of duties.
 */
export const dutyWordsOf: (text: string) => Duty[] = memoize(readDutyWordsOf);

function readDutyWordsOf(text: string): Duty[] {
  const duties: Duty[] = [];
  const sentences = sentencesOf(text);
  for (const match of text.matchAll(DUTY)) {
    // The expression has one group for each way, and one of them has matched.
    const way = WAYS[match.slice(1).findIndex((group) => group !== undefined)]!;
    const [force, firm] = way;
    const { index: start } = match;
    const evidence = match[0];
    if (/^may$/i.test(evidence) && NAMED_MAY.test(wordsBefore(text, start)) && evidence[0] === 'M')
      continue;
    if (ASKED.test(wordsBefore(text, start)) || isCondition(text, start)) continue;
    const end = start + evidence.length;
    const sentence = sentences.find((span) => span.start <= start && start < span.end);
    const subject = sentence?.start ?? 0;
    const isFirst = !duties.some((duty) => duty.start >= subject);
    if (isFirst && NOBODY.test(text.slice(subject, start))) {
      const words = text.slice(subject, end);
      duties.push({ force: forbidden(force), firm, evidence: words, start: subject, end });
    } else {
      duties.push({ force, firm, evidence, start, end });
    }
  }
  return duties;
}

function forbidden(force: Force): Force {
  if (force === 'should') return 'should-not';
  return force === 'may' || force === 'must' ? 'must-not' : force;
}

/**
 * What a text requires, allows or forbids, in its own order. Words that are not always
 * words of duty ("will", "has to") count if somebody is named before them in the sentence.
 */
export function forceOf(text: string): Duty[] {
  const sentences = sentencesOf(text);
  return dutyWordsOf(text).filter((duty) => {
    if (duty.firm) return true;
    if (!/^(?:will|has|have|need)/i.test(duty.evidence)) return false;
    const sentence = sentences.find((span) => span.start <= duty.start && duty.start < span.end);
    return rolesIn(text.slice(sentence?.start ?? 0, duty.start)).length > 0;
  });
}
