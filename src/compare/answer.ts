/** What a meeting asks first of a change: whether more, less or something else is asked of people. */
import { dutyWordsOf, type Force } from '../language/force.ts';
import type { ComparedClause } from './comparison.ts';
import { MEANINGS, type Effect, type Meaning, type MeaningClass } from './meaning/meaning.ts';

/**
 * What a change comes to, the weightiest first: the order in which changes are listed.
 * `rule`: what somebody has to do may be another thing.
 */
export const ANSWERS = {
  reversed: { rule: true },
  stricter: { rule: true },
  duty: { rule: true },
  lifted: { rule: true },
  looser: { rule: true },
  who: { rule: true },
  quantity: { rule: true },
  law: { rule: true },
  added: { rule: false },
  removed: { rule: false },
  moved: { rule: false },
  structure: { rule: false },
  reference: { rule: false },
  wording: { rule: false },
  format: { rule: false },
} as const satisfies Record<string, { rule: boolean }>;

export type Answer = keyof typeof ANSWERS;

/** By weight. */
export const ANSWER_ORDER: readonly Answer[] = Object.keys(ANSWERS) as Answer[];

const OF_EFFECT = {
  reversed: 'reversed',
  strengthened: 'stricter',
  weakened: 'looser',
  added: 'duty',
  lifted: 'lifted',
} as const satisfies Record<Effect, Answer>;

const OF_CLASS = {
  force: 'stricter',
  who: 'who',
  quantity: 'quantity',
  law: 'law',
  structure: 'structure',
  reference: 'reference',
  wording: 'wording',
  format: 'format',
  typography: 'wording',
} as const satisfies Record<MeaningClass, Answer>;

/** Words that leave people free: where they come less is asked, where they go more. */
const FREES = {
  must: false,
  'must-not': false,
  should: false,
  'should-not': false,
  may: true,
  none: true,
} as const satisfies Record<Force, boolean>;

/** The weightiest of what a change comes to: every change has one answer, and is counted once. */
export function answerOf({
  kinds,
  from,
  to,
  origin,
  destination,
  meanings,
}: Pick<ComparedClause, 'kinds' | 'from' | 'to' | 'origin' | 'destination' | 'meanings'>): Answer {
  const crosses = origin.length > 0 || destination.length > 0;
  // The heads of a table that became a list are not a rule that went.
  const whole: Answer[] =
    crosses || kinds.includes('restructured')
      ? []
      : to.length === 0
        ? ['removed']
        : from.length === 0
          ? ['added']
          : [];
  const moved: Answer[] = crosses || kinds.includes('moved') ? ['moved'] : [];
  const telling = meanings.filter((meaning) => !MEANINGS[meaning.class].aside);
  const found = [...telling.map(answerOfMeaning), ...whole, ...moved];
  return ANSWER_ORDER.find((answer) => found.includes(answer)) ?? 'wording';
}

function answerOfMeaning({ class: of, effect, from, to }: Meaning): Answer {
  if (!effect) return OF_CLASS[of];
  const [duty] = dutyWordsOf(to ?? from ?? '');
  const frees = duty !== undefined && FREES[duty.force];
  if (frees && effect === 'added') return 'looser';
  if (frees && effect === 'lifted') return 'stricter';
  return OF_EFFECT[effect];
}
