/** Finds what narrows a rule, or leaves room in it: exceptions, conditions, “only”, “where possible”. */
import type { Place } from './place.ts';

/**
 * `condition`: when a rule holds; `consent`: what sets a ban aside; `mention`: words that may open
 * a condition or say no more than when or where (“when they arrive”).
 */
export const LIMIT_KINDS = [
  'only',
  'exception',
  'consent',
  'condition',
  'softening',
  'mention',
] as const;
export type LimitWords = (typeof LIMIT_KINDS)[number];

export interface LimitPlace extends Place {
  kind: LimitWords;
}

const CONSENT =
  '(?:permission|consent|approval|agreement|authorisation|authorization|authority|leave)';
/** “the prior written”, “the headteacher’s”. */
const WHOSE = "(?:(?:\\p{L}+(?:['’]s)?|\\p{L}+s['’])\\s+){0,4}?";
const POSSIBLE =
  '(?:it\\s+is\\s+|is\\s+)?(?:reasonably\\s+)?(?:possible|practicable|practical|feasible)';

/** The first that fits at a place is taken. */
const WAYS: readonly (readonly [LimitWords, string])[] = [
  [
    'softening',
    `(?:wherever|where|if|when|whenever|as\\s+far\\s+as|so\\s+far\\s+as|insofar\\s+as|as\\s+much\\s+as)\\s+${POSSIBLE}`,
  ],
  ['softening', '(?:where|if|when)\\s+(?:appropriate|necessary|needed)'],
  [
    'softening',
    '(?:normally|usually|ordinarily|generally|typically|in\\s+general|as\\s+a\\s+rule|in\\s+principle|in\\s+most\\s+cases|for\\s+the\\s+most\\s+part|on\\s+the\\s+whole|within\\s+reason|as\\s+a\\s+general\\s+rule|if\\s+at\\s+all\\s+possible|(?:if|where|when|as\\s+far\\s+as)\\s+they\\s+can|as\\s+they\\s+see\\s+fit)',
  ],
  [
    'softening',
    `at\\s+(?:their|his\\s+or\\s+her|his|her|its|our|the\\s+${WHOSE.replace('{0,4}', '{1,4}')})\\s*discretion|at\\s+the\\s+discretion\\s+of`,
  ],
  [
    'softening',
    '(?<=(?:must|should|will|shall|to)\\s+)(?:try|aim|seek|endeavour|strive|attempt|make\\s+every\\s+effort|do\\s+(?:their|its|our)\\s+best|use\\s+(?:reasonable|best)\\s+endeavours|take\\s+(?:all\\s+)?reasonable\\s+steps|make\\s+(?:all\\s+|every\\s+)?reasonable\\s+efforts?|do\\s+what\\s+they\\s+can)\\s+to',
  ],
  ['condition', 'only\\s+(?:if|where|when)'],
  [
    'only',
    '(?<!\\bnot\\s)(?<!\\bthe\\s)(?:only|solely|exclusively)(?!\\s+(?:also|just|exceptions?)\\b)',
  ],
  [
    'exception',
    '(?<=\\()[^()]*\\s(?:excepted|exempt|excluded|aside)(?=\\))|unless|except(?:ing)?(?:\\s+(?:where|when|in|for|if|that|with|by|as))?|save\\s+(?:where|for|in|that|when)|barring|aside\\s+from|not\\s+counting|but\\s+for|other\\s+than|with\\s+the\\s+(?:sole\\s+|only\\s+)?exceptions?\\s+of|apart\\s+from|excluding|not\\s+including|(?<=\\b(?:nobody|no-one|no\\s+one|none)\\s)but|but\\s+not|(?:this|it|that)\\s+(?:rule\\s+)?(?:does|do)\\s+not\\s+(?:apply|extend|bind|cover)|the\\s+only\\s+exceptions?|an\\s+exception|(?:is|are)\\s+(?:exempt|excused|excepted)(?:\\s+from)?|exceptions?\\s+(?:is|are|may)|(?:where|if|when)(?=\\s[^,.;]*\\bnot\\b)',
  ],
  ['consent', `without\\s+${WHOSE}${CONSENT}`],
  [
    'condition',
    `provided(?=\\s+that|\\s+\\p{L}+\\s+\\p{L}+)(?:\\s+that)?|providing(?:\\s+that)?|on\\s+condition\\s+that|on\\s+the\\s+condition\\s+that|(?:as|so)\\s+long\\s+as|subject\\s+to(?=\\s)|in\\s+the\\s+event\\s+(?:of|that)|if(?!\\s+any\\b)|with\\s+${WHOSE}${CONSENT}|in\\s+cases?\\s+(?:of|where)|on\\s+the\\s+understanding\\s+that|assuming(?:\\s+that)?|under\\s+the\\s+supervision\\s+of|^(?:where|when|whenever)(?=\\s[^,]*,)`,
  ],
  [
    'mention',
    'where|when|whenever|wherever|once|until|after|before|outside|without|elsewhere|^should',
  ],
];

const LIMIT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WAYS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Every limit of one sentence, in order: the words that open it. */
export function limitsIn(sentence: string): LimitPlace[] {
  return [...sentence.matchAll(LIMIT)].flatMap((match): LimitPlace[] => {
    const way = WAYS[match.slice(1).findIndex((group) => group !== undefined)];
    if (!way) return [];
    return [{ kind: way[0], start: match.index, end: match.index + match[0].length }];
  });
}

/** Whether a whole sentence is no more than an exception to what was said before it. */
export const isException = (sentence: string): boolean =>
  /^(?:(?:this|that|it|the)\s+(?:\p{L}+\s+){0,3}?(?:does|do)\s+not\s+(?:apply|extend|bind|cover)|(?:the|an)\s+(?:only\s+|sole\s+)?exceptions?\s|exceptions?\s+(?:to|are|is|may)|except(?:ion)?\b)|\b(?:is|are)\s+(?:exempt|excused|excepted)\b/iu.test(
    sentence,
  );

export const opensWithOnly = (words: string): boolean => /^only\b/i.test(words);

/** Whether words add another case to those before them: “or where …”. */
export const isAlternative = (words: string): boolean => /^[^\p{L}\p{N}]*or\s/iu.test(words);

/** Where the words of a condition or an exception begin that a place is inside of; -1 where it is in none. */
export function conditionAround(sentence: string, at: number): number {
  const opener = limitsIn(sentence).findLast(
    (one) => one.end <= at && OPENS[one.kind] && !/[,;:]/.test(sentence.slice(one.end, at)),
  );
  return opener?.start ?? -1;
}

const OPENS = {
  only: false,
  exception: true,
  consent: false,
  condition: true,
  softening: false,
  mention: true,
} as const satisfies Record<LimitWords, boolean>;
