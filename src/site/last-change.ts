/** The last change of a clause up to an edition, and what is proposed or adopted for it since. */
import { answerOf } from '../compare/answer.ts';
import type { ComparedClause, Comparison } from '../compare/index.ts';
import { currentEdition, editionBefore } from '../content/timeline.ts';
import type { Policy } from '../content/build-library.ts';
import { isPublished, type Edition } from '../policy/edition.ts';

/** The comparison of two editions of a policy, the older first. */
export type Compare = (policy: Policy, from: Edition, to: Edition) => Comparison;

/** A change of one clause between two editions. */
export interface ClauseChange {
  from: Edition;
  to: Edition;
  clause: ComparedClause;
}

/**
 * The newest change of each clause that an edition or one before it made, by the clause's id in
 * the edition; clauses that are as the first edition had them are left out.
 */
export function lastChanges(
  policy: Policy,
  edition: Edition,
  compare: Compare,
): ReadonlyMap<string, ClauseChange> {
  const found = new Map<string, ClauseChange>();
  /** Clauses that are still followed: their id in the edition reached, and in the one asked for. */
  let open = new Map(edition.clauses.map(({ id }) => [id, id]));
  for (let to = edition, from = before(to, policy); from && open.size > 0;) {
    const comparison = compare(policy, from, to);
    const weighty = new Set(comparison.changes.filter(isTold));
    const earlier = new Map<string, string>();
    for (const clause of new Set(comparison.rows.map((row) => row.clause)))
      for (const { id } of clause.to) {
        const asked = open.get(id);
        if (asked === undefined) continue;
        if (weighty.has(clause)) found.set(asked, { from, to, clause });
        else if (clause.from[0]) earlier.set(clause.from[0].id, asked);
      }
    open = earlier;
    to = from;
    from = before(to, policy);
  }
  return found;
}

/** A word that is bold now is told in the comparison; beside the clause it would say nothing. */
const isTold = (clause: ComparedClause): boolean => answerOf(clause) !== 'format';

const before = (edition: Edition, { editions }: Policy): Edition | null =>
  editionBefore(edition, editions);

/**
 * What comes for each clause of the edition in force, by its id: in an edition that is adopted and
 * waits, or else in the newest proposal. Empty for any other edition.
 */
export function comingChanges(
  policy: Policy,
  edition: Edition,
  compare: Compare,
  today: string,
): ReadonlyMap<string, ClauseChange> {
  const found = new Map<string, ClauseChange>();
  if (currentEdition(policy, today) !== edition) return found;
  const later = policy.editions.slice(policy.editions.indexOf(edition) + 1);
  const proposal = later.findLast((one) => !isPublished(one));
  for (const to of [later.find(isPublished), proposal])
    for (const clause of to ? compare(policy, edition, to).changes.filter(isTold) : [])
      for (const { id } of clause.from)
        if (to && !found.has(id)) found.set(id, { from: edition, to, clause });
  return found;
}
