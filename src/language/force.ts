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
  /** Whether lists of duties have it: always, only where somebody is named, or never. */
  listed: 'always' | 'named' | 'never';
  /** Advice that asks less than other advice ("encouraged"), or more ("expected"). */
  degree: Degree;
}

export type Degree = 'less' | 'plain' | 'more';

/** What words of duty are used for. */
const USES = {
  /** A duty wherever they stand. */
  duty: { firm: true, listed: 'always' },
  /** A duty if somebody is named. */
  named: { firm: false, listed: 'named' },
  /** Too seldom a duty for a list of them; but beside other words of duty they tell what was asked. */
  beside: { firm: true, listed: 'never' },
  loose: { firm: false, listed: 'never' },
} as const satisfies Record<string, { firm: boolean; listed: 'always' | 'named' | 'never' }>;

const BE = '(?:is|are|be|was|were)';
/** An adverb that may be inside: "are strictly prohibited", "must also not". */
const ADVERB = '(?:\\s+(?:also|always|still|both|each|all|now|then|therefore|\\w+ly))?';
/** Before these words, "may" and "can" mean that something is possible. */
const CHANCE =
  '(?!\\s+(?:also\\s+|sometimes\\s+|well\\s+)?(?:be\\s+(?:subject|instances|times|cases|occasions|able|due|a|an|the|more|less|too|very|necessary|appropriate|possible|unable|difficult|limited|affected|aware)|have|include|need|result|wish|want|feel|find|become|arise|cause|seem|occur|happen|lead|contain|vary|depend|mean|know|think|suffer|experience|exist)\\b)';

type Way = readonly [Force, keyof typeof USES, string, Degree?];

/** From the most to the least particular; the first that fits at a place is taken. */
const WAYS: readonly Way[] = [
  ['none', 'duty', `need${ADVERB}\\s+not`],
  ['none', 'duty', `(?:do|does|did)\\s+not${ADVERB}\\s+(?:have|need)\\s+to`],
  ['none', 'beside', "needn['’]t"],
  ['none', 'beside', `(?:do|does)n['’]t${ADVERB}\\s+(?:have|need)\\s+to`],
  [
    'none',
    'beside',
    `${BE}(?:\\s+not|n['’]t|\\s+no\\s+longer)${ADVERB}\\s+(?:asked\\s+to|necessary|obligatory)`,
  ],
  ['none', 'beside', `${BE}${ADVERB}\\s+(?:discretionary|a\\s+matter\\s+of\\s+choice)`],
  [
    'must-not',
    'beside',
    `${BE}(?:\\s+not|n['’]t|\\s+no\\s+longer)${ADVERB}\\s+(?:entitled|free|authorised|authorized|welcome|at\\s+liberty)(?:\\s+to)?`,
  ],
  ['must-not', 'beside', '(?:has|have)\\s+no\\s+(?:right|power|authority|permission)\\s+to'],
  ['must-not', 'beside', '(?:is|are)\\s+not\\s+to(?=\\s)'],
  [
    'must-not',
    'beside',
    `${BE}${ADVERB}\\s+(?:out\\s+of\\s+bounds|off\\s+limits|against\\s+the\\s+rules)`,
  ],
  ['should-not', 'beside', `${BE}${ADVERB}\\s+(?:frowned\\s+(?:on|upon)|inadvisable)`],
  ['none', 'beside', `no\\s+longer${ADVERB}\\s+(?:needs?|ha(?:ve|s))\\s+to`],
  ['none', 'beside', `(?:${BE}\\s+)?under\\s+no${ADVERB}\\s+(?:obligation|duty)\\s+to`],
  ['none', 'beside', `${BE}(?:\\s+not|n['’]t)\\s+under\\s+an?y?\\s+(?:obligation|duty)\\s+to`],
  ['none', 'beside', `${BE}${ADVERB}\\s+(?:optional|voluntary)`],
  ['none', 'beside', `${BE}\\s+no\\s+(?:requirement|obligation|need)\\s+(?:to|for)`],
  // Passives behind “will”: what will be allowed is allowed.
  [
    'none',
    'duty',
    `(?:will|shall)${ADVERB}\\s+(?:not|no\\s+longer)${ADVERB}\\s+be\\s+(?:required|obliged|expected|asked)\\s+to`,
  ],
  [
    'must-not',
    'duty',
    `(?:will|shall)${ADVERB}\\s+(?:not|never|no\\s+longer)${ADVERB}\\s+be\\s+(?:permitted|allowed|entitled|free)(?:\\s+to)?`,
  ],
  ['must', 'duty', `will${ADVERB}\\s+be\\s+(?:required|obliged)\\s+to`],
  ['should', 'duty', `will${ADVERB}\\s+be\\s+expected\\s+to`, 'more'],
  ['should', 'duty', `will${ADVERB}\\s+be\\s+(?:asked|advised|recommended|urged)\\s+to`],
  ['should', 'duty', `will${ADVERB}\\s+be\\s+encouraged\\s+to`, 'less'],
  ['should', 'beside', `will${ADVERB}\\s+be\\s+requested\\s+to`],
  ['should', 'beside', `will${ADVERB}\\s+be\\s+invited\\s+to`, 'less'],
  ['must-not', 'duty', `will${ADVERB}\\s+be\\s+(?:prohibited|forbidden|banned)(?:\\s+from)?`],
  ['should-not', 'duty', `will${ADVERB}\\s+be\\s+discouraged(?:\\s+from)?`],
  ['may', 'duty', `will${ADVERB}\\s+be\\s+(?:permitted|allowed|entitled|free)(?:\\s+to)?`],
  // To fail to do is not to do, and not to fail to do is to do.
  ['must', 'duty', '(?:must|shall)\\s+(?:not|never)\\s+(?:fail|omit|neglect)\\s+to'],
  ['should', 'duty', 'should\\s+(?:not|never)\\s+(?:fail|omit|neglect)\\s+to'],
  ['must', 'named', 'will\\s+(?:not|never)\\s+(?:fail|omit|neglect)\\s+to'],
  ['must-not', 'named', 'will\\s+(?:refrain|desist|abstain)\\s+from'],
  ['must-not', 'duty', '(?:must|shall)\\s+(?:refrain|desist|abstain)\\s+from'],
  ['should-not', 'duty', 'should\\s+(?:refrain|desist|abstain)\\s+from'],
  ['must-not', 'beside', `${BE}${ADVERB}\\s+(?:required|obliged)\\s+not\\s+to`],
  [
    'must-not',
    'beside',
    `${BE}${ADVERB}\\s+(?:prohibited|forbidden|banned|barred)(?:\\s+(?:from|to))`,
  ],
  ['must-not', 'beside', 'nor\\s+(?:may|must|shall|can|will|do|does)'],
  ['should-not', 'beside', 'nor\\s+should'],
  [
    'should-not',
    'beside',
    `${BE}(?:\\s+not|n['’]t|\\s+no\\s+longer)${ADVERB}\\s+(?:encouraged|recommended|advised|advisable)(?:\\s+to)?`,
  ],
  [
    'none',
    'duty',
    `${BE}(?:\\s+not|n['’]t|\\s+no\\s+longer)${ADVERB}\\s+(?:required|obliged|expected|compulsory|mandatory)(?:\\s+to)?`,
  ],
  ['must-not', 'duty', '(?:in|under)\\s+no\\s+circumstances\\s+(?:should|must|may|can|shall|will)'],
  [
    'must-not',
    'duty',
    `(?:must|shall)${ADVERB}\\s+(?:(?:not|never|no\\s+longer)(?!\\s+only)|(?:in|under)\\s+no\\s+circumstances|on\\s+no\\s+account)`,
  ],
  ['must-not', 'duty', "(?:mustn|shan)['’]t"],
  ['must-not', 'duty', `may${ADVERB}\\s+(?:not|never|no\\s+longer)(?!\\s+only)${CHANCE}`],
  ['must-not', 'duty', `${BE}${ADVERB}\\s+(?:prohibited|forbidden|banned)(?:\\s+from)?`],
  [
    'must-not',
    'duty',
    `${BE}(?:\\s+not|n['’]t|\\s+no\\s+longer)${ADVERB}\\s+(?:permitted|allowed)(?:\\s+to)?`,
  ],
  ['must-not', 'named', `(?:will${ADVERB}\\s+(?:not|never)|won['’]t)(?!\\s+only)`],
  ['must-not', 'loose', "(?:cannot|can\\s+(?:not|no\\s+longer)|can['’]t)(?!\\s+only)"],
  [
    'should-not',
    'duty',
    `should${ADVERB}\\s+(?:not|never)(?!\\s+only)|shouldn['’]t|ought\\s+not(?:\\s+to)?`,
  ],
  ['should-not', 'duty', `${BE}${ADVERB}\\s+(?:advised|asked|encouraged|expected)\\s+not\\s+to`],
  ['should-not', 'duty', `${BE}${ADVERB}\\s+(?:advised\\s+against|discouraged(?:\\s+from)?)`],
  ['must', 'duty', 'must|shall'],
  [
    'must',
    'beside',
    `(?:it\\s+is|that\\s+is)${ADVERB}\\s+(?:essential|vital|imperative|crucial|compulsory|mandatory|obligatory|required|necessary)(?:\\s+(?:that|for|to))`,
  ],
  ['must', 'beside', `${BE}\\s+an?${ADVERB}\\s+(?:requirement|obligation)\\s+(?:that|of|for|to)`],
  ['must', 'beside', '(?:we|the\\s+\\w+)\\s+insists?\\s+(?:that|on)'],
  ['must', 'beside', `(?:${BE}\\s+)?under\\s+an?\\s+(?:\\w+\\s+)?(?:duty|obligation)\\s+to`],
  ['must', 'beside', '(?:has|have)\\s+an?\\s+(?:\\w+\\s+)?(?:obligation|responsibility)\\s+to'],
  ['must', 'beside', 'it\\s+is\\s+the\\s+(?:\\w+\\s+)?(?:duty|responsibility)\\s+of'],
  [
    'must',
    'beside',
    "it\\s+is\\s+(?:the\\s+)?(?:[\\w’'-]+\\s+){1,4}?(?:duty|responsibility)\\s+to",
  ],
  ['must', 'loose', `${BE}${ADVERB}\\s+(?:responsible\\s+for|bound\\s+to)`],
  ['must', 'duty', `${BE}${ADVERB}\\s+(?:required|obliged|compulsory|mandatory)(?:\\s+to)?`],
  ['must', 'duty', '(?:has|have)\\s+a\\s+(?:\\w+\\s+)?duty\\s+to'],
  ['must-not', 'beside', "requires?\\s+(?:[\\w’'-]+\\s+){1,5}?not\\s+to"],
  [
    'should-not',
    'beside',
    "(?:(?:would|do)\\s+)?(?:asks?|urges?|advises?|expects?|encourages?)\\s+(?:that\\s+)?(?:[\\w’'-]+\\s+){1,5}?(?:not\\s+to|(?:do|does)\\s+not)",
  ],
  ['must', 'duty', "requires?\\s+(?:[\\w’'-]+\\s+){1,5}?to"],
  ['must', 'named', '(?:has|have|needs?)\\s+to'],
  ['should', 'duty', 'should|ought\\s+to'],
  [
    'should',
    'beside',
    `(?:is|would\\s+be)${ADVERB}\\s+(?:good|best)\\s+practice(?:\\s+(?:that|for|to|if))?`,
    'less',
  ],
  [
    'should',
    'beside',
    `it\\s+(?:is|would\\s+be)${ADVERB}\\s+(?:helpful|desirable|preferable|useful)(?:\\s+(?:that|for|to|if))`,
    'less',
  ],
  [
    'should',
    'beside',
    `(?:it\\s+is|it['’]s)${ADVERB}\\s+(?:recommended|advisable|advised)(?:\\s+(?:that|for|to))`,
  ],
  ['should', 'beside', 'would\\s+ask\\s+that'],
  ['should', 'beside', 'would\\s+(?:prefer|like)', 'less'],
  ['should', 'beside', '(?:may|might)\\s+(?:wish|like|want)\\s+to', 'less'],
  ['should', 'beside', "(?:asks?|urges?|advises?)\\s+(?:[\\w’'-]+\\s+){1,5}?to"],
  ['should', 'beside', "(?:encourages?|invites?)\\s+(?:[\\w’'-]+\\s+){1,5}?to", 'less'],
  ['should', 'beside', '(?:recommends?|requests?|asks?)\\s+that'],
  ['must', 'duty', `${BE}${ADVERB}\\s+required\\s+of(?=\\s)`],
  ['should', 'duty', `${BE}${ADVERB}\\s+expected\\s+of(?=\\s)`, 'more'],
  ['should', 'duty', `${BE}${ADVERB}\\s+encouraged\\s+to`, 'less'],
  ['should', 'duty', `${BE}${ADVERB}\\s+expected\\s+to`, 'more'],
  ['should', 'duty', `${BE}${ADVERB}\\s+(?:advised|encouraged|expected|urged|recommended)\\s+to`],
  ['should', 'duty', '(?:is|are)\\s+(?:kindly\\s+)?asked\\s+to'],
  ['should', 'duty', `it\\s+is${ADVERB}\\s+(?:recommended|advisable)\\s+that`],
  ['should', 'duty', "expects?\\s+(?:[\\w’'-]+\\s+){1,5}?to", 'more'],
  ['may', 'beside', `(?:${BE}\\s+)?at\\s+liberty\\s+to`],
  [
    'may',
    'beside',
    '(?:has|have)\\s+(?:the\\s+|a\\s+)?(?:discretion|power|right|option|authority|freedom|choice|permission|leave)\\s+(?:to|of)',
  ],
  ['may', 'beside', `${BE}${ADVERB}\\s+welcome(?:\\s+to)?`],
  // “Leave will not be authorised” is about a decision.
  ['may', 'beside', `${BE}${ADVERB}\\s+(?:authorised|authorized|empowered)\\s+to`],
  ['may', 'beside', 'reserves?\\s+the\\s+right\\s+to'],
  ['may', 'duty', `${BE}${ADVERB}\\s+(?:permitted|allowed|entitled|free)(?:\\s+to)?`],
  ['may', 'duty', `may(?!\\s+\\d)${CHANCE}`],
  ['must', 'beside', `${BE}${ADVERB}\\s+(?:obligatory|instructed\\s+to|directed\\s+to)`],
  ['should', 'beside', `${BE}${ADVERB}\\s+requested\\s+to`],
  ['should', 'beside', `${BE}${ADVERB}\\s+invited\\s+to`, 'less'],
  ['must', 'loose', '(?:is|are)\\s+to(?!\\s+be\\s+found\\b)'],
  // What will no longer be done was done: that is told of the verb, and asks nothing.
  [
    'must',
    'named',
    `will(?!\\s+no\\s+longer\\b)(?!${ADVERB}\\s+(?:sometimes\\s+|often\\s+)?be\\s+(?:un)?(?:able|likely|aware)\\b)`,
  ],
  ['may', 'loose', `can${CHANCE}`],
  ['may', 'loose', 'may(?!\\s+\\d)'],
];

/** Words that may say no more than what is possible, what is arranged, what is likely. */
export const isOfAbility = ({ evidence }: Duty): boolean => /^can/i.test(evidence);
export const isOfArrangement = ({ evidence }: Duty): boolean => /^(?:is|are)\s+to$/i.test(evidence);
export const isPlainMay = ({ evidence }: Duty): boolean => /^may$/i.test(evidence);

const DUTY = new RegExp(`\\b(?:${WAYS.map(([, , way]) => `(${way})`).join('|')})(?![\\w’'])`, 'gi');

/** "No member of staff may …": the verb allows, the subject forbids. */
const NOBODY = /^(?:nobody|no-one|no|neither|none)\b(?!\s+(?:longer|later|more|exception))/i;

/** Words that ask something: of nobody, nothing is asked, while what nobody may do is banned. */
const ASKS = /\b(?:required|obliged|compulsory|mandatory|needs?|ha(?:s|ve)|expected|asked)\b/i;

/** Before the subject: “in the event of a fire, no one may …”. */
const OPENING =
  /^(?:with the exception of|with(?:out)?|except|apart from|other than|unless|outside|during|if|when|where|while|until|once|in|at|on|after|before|for|as)\b[^,;:]*,\s+/i;

/** “There is no pupil who may not …”: every pupil may. */
const NOBODY_NOT = /^there\s+(?:is|are)\s+(?:no|nobody)\b[^,;]*\b(?:who|which|that)\s+$/i;

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
    const [force, use, , degree = 'plain'] = way;
    const about = { ...USES[use], degree };
    const { index: start } = match;
    const evidence = match[0];
    if (/^may$/i.test(evidence) && NAMED_MAY.test(wordsBefore(text, start)) && evidence[0] === 'M')
      continue;
    if (ASKED.test(wordsBefore(text, start)) || isCondition(text, start)) continue;
    const end = start + evidence.length;
    const sentence = sentences.find((span) => span.start <= start && start < span.end);
    const subject = sentence?.start ?? 0;
    const isFirst = !duties.some((duty) => duty.start >= subject);
    // “Should the child fall ill, …” opens a condition.
    if (start === subject && /^should$/i.test(evidence)) continue;
    const words = text.slice(subject, start);
    const opening = OPENING.exec(words)?.[0] ?? '';
    const named = words.slice(opening.length);
    if (isFirst && NOBODY.test(named)) {
      const found = {
        force: ASKS.test(evidence) ? 'none' : forbidden(force),
        evidence: named + evidence,
        start: subject + opening.length,
        end,
      } as const;
      duties.push({ ...found, ...about });
    } else if (isFirst && NOBODY_NOT.test(words)) {
      duties.push({
        force: ALLOWED[force],
        evidence: words + evidence,
        start: subject,
        end,
        ...about,
      });
    } else {
      duties.push({ force, evidence, start, end, ...about });
    }
  }
  return duties;
}

/** What is left of a force where nobody is without it. */
const ALLOWED = {
  'must-not': 'may',
  'should-not': 'should',
  must: 'must',
  should: 'should',
  may: 'may',
  none: 'must',
} as const satisfies Record<Force, Force>;

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
    if (duty.listed === 'always') return true;
    if (duty.listed === 'never') return false;
    const sentence = sentences.find((span) => span.start <= duty.start && duty.start < span.end);
    return rolesIn(text.slice(sentence?.start ?? 0, duty.start)).length > 0;
  });
}
