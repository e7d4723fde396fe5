/** Changes of a rule that are certain: whoever calls them editorial is wrong. */
import { dutyWordsOf, forceOf } from '../../language/force.ts';
import { isLimit, quantitiesIn } from '../../language/quantities.ts';
import type { Clause, ClauseKind } from '../../policy/clause.ts';
import type { ComparedClause } from '../comparison.ts';
import type { Meaning, MeaningClass } from './meaning.ts';

type Change = Pick<ComparedClause, 'from' | 'to' | 'meanings'>;

/**
 * Of each class of meaning: whether it is certain that somebody has to act otherwise. Where it is
 * not, the author's word counts.
 */
const IS_CERTAIN = {
  force: isAnotherDuty,
  who: () => true,
  quantity: isAnotherAmount,
  law: isAnotherLaw,
  reference: () => false,
  structure: () => false,
  wording: () => false,
  format: () => false,
  typography: () => false,
} as const satisfies Record<MeaningClass, (meaning: Meaning, change: Change) => boolean>;

/** The meanings of a change that leave no doubt that what a reader has to do is another thing. */
export function certainChangesOfRule(change: Change): Meaning[] {
  return change.meanings.filter((meaning) => IS_CERTAIN[meaning.class](meaning, change));
}

/** Beside other words a duty or a law that came or went may be said in those words. */
const isReworded = ({ meanings }: Change): boolean =>
  meanings.some((meaning) => meaning.class === 'wording');

/** A duty in another's place; one that came or went counts where it binds and nothing else changed. */
function isAnotherDuty(meaning: Meaning, change: Change): boolean {
  if (meaning.effect !== 'added' && meaning.effect !== 'lifted') return true;
  if (meaning.from !== undefined && meaning.to !== undefined) return true;
  const [duty] = dutyWordsOf(meaning.to ?? meaning.from ?? '');
  return (duty?.force === 'must' || duty?.force === 'must-not') && !isReworded(change);
}

/** Kinds of clause that belong to a rule without words of duty: what asks is in their lead-in or heading. */
const IN_A_RULE = {
  heading: false,
  paragraph: false,
  item: true,
  row: true,
  definition: false,
} as const satisfies Record<ClauseKind, boolean>;

/**
 * An amount in a rule, a list or a table, and anywhere one with its unit that took another's place. A
 * date in a sentence that asks nothing is a fact (“last updated on …”), and a number may be a count
 * of what follows (“one of three kinds”).
 */
function isAnotherAmount({ from, to }: Meaning, { from: olds, to: nows }: Change): boolean {
  const isRule = ({ kind, text }: Clause) => IN_A_RULE[kind] || forceOf(text).length > 0;
  if ([...olds, ...nows].some(isRule)) return true;
  if (from === undefined || to === undefined) return false;
  return [from, to].some((text) => quantitiesIn(text).some(isLimit));
}

/** One law or document in another's place; a new edition of the same guidance is the same guidance. */
function isAnotherLaw({ from, to }: Meaning, change: Change): boolean {
  if (from === undefined || to === undefined || isReworded(change)) return false;
  return nameOf(from) !== nameOf(to);
}

/** The title without the year of its edition. The year of an Act belongs to its name. */
const nameOf = (title: string): string =>
  title
    .replace(/\s+\((?:19|20)\d{2}\)$/, '')
    .replace(/(?<!\b(?:Acts?|Regulations?|Order))\s+(?:19|20)\d{2}$/, '')
    .toLowerCase();
