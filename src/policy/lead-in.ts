/** The words under which a list item stands: “The Headteacher will:”. */
import type { Clause } from './clause.ts';

/**
 * The clauses that lead in to an item, outermost first: the paragraph or heading that
 * opens its list, and the items it hangs from. None for a clause that is no item.
 * @param byId the clauses of the same edition
 */
export function leadInsOf(clause: Clause, byId: ReadonlyMap<string, Clause>): Clause[] {
  if (clause.kind !== 'item') return [];
  const above = clause.parent === null ? undefined : byId.get(clause.parent);
  if (!above || above.kind === 'definition' || above.kind === 'row') return [];
  return [...leadInsOf(above, byId), above];
}

/** The clauses of an edition by id. */
export const clausesById = (clauses: readonly Clause[]): ReadonlyMap<string, Clause> =>
  new Map(clauses.map((clause) => [clause.id, clause]));
