/** What one clause asks, and of whom, read together with the words that lead in to it. */
import { forceOf, rolesOf, type Force, type Role } from '../policy/duty/index.ts';
import type { Clause } from '../policy/types.ts';

export interface ClauseDuties {
  /** Each force once, in the order of the text; `none` is left out. */
  force: Exclude<Force, 'none'>[];
  binds: Role[];
}

const LEADS_IN = /:$|\b(?:will|must|should|may)$/i;

/**
 * A list item is read with its lead-in: "The Headteacher will:" and "know this policy".
 * @param byId the clauses of the same edition
 */
export function dutiesOf(clause: Clause, byId: ReadonlyMap<string, Clause>): ClauseDuties {
  const text = [...leadIn(clause, byId), clause.text].join(' ');
  const force = forceOf(text).flatMap((duty) => (duty.force === 'none' ? [] : [duty.force]));
  return { force: [...new Set(force)], binds: rolesOf(text) };
}

/** The texts that lead in to a clause, outermost first. */
export function leadIn(clause: Clause, byId: ReadonlyMap<string, Clause>): string[] {
  const parent = clause.parent === null ? undefined : byId.get(clause.parent);
  if (!parent || (clause.kind !== 'item' && clause.kind !== 'paragraph')) return [];
  return LEADS_IN.test(parent.text.trim()) ? [...leadIn(parent, byId), parent.text] : [];
}
