/** Ids for clauses that have none: the id of last year’s clause where its text lives on, else a readable new one. */
import { own } from '../language/own.ts';
import { ownLineage } from '../content/lineage.ts';
import { editionBefore } from '../content/timeline.ts';
import { alignClauses } from '../compare/index.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { suggestId } from '../policy/naming.ts';
import type { Clause } from '../policy/clause.ts';

export interface ProposedId {
  /** Index of the clause in the edition. */
  clause: number;
  id: string;
  /** The edition it is carried over from; null if it is new. */
  from: string | null;
}

/**
 * Proposals for every unnamed clause, in reading order; the same for the same input.
 * @param editions of the policy, oldest first, with `edition` among them
 */
export function proposeIds(edition: Edition, editions: readonly Edition[]): ProposedId[] {
  const before =
    editions.find((e) => e.edition === edition.meta.supersedes) ?? editionBefore(edition, editions);
  // A text of years ago may be added before editions that are published already.
  const after = editions.slice(editions.indexOf(edition) + 1).find(isPublished);
  const taken = new Set(edition.clauses.filter((c) => c.named).map((c) => c.id));
  const carried = new Map<number, { id: string; from: string }>();
  for (const other of [before, after])
    for (const [clause, id] of other ? carriedIds(other, edition, taken) : []) {
      if (!other || carried.has(clause)) continue;
      carried.set(clause, { id, from: other.edition });
      taken.add(id);
    }
  // An id that was ever published is never used for another clause.
  const published = editions.filter((e) => e !== edition && isPublished(e));
  for (const { clauses } of published) for (const clause of clauses) taken.add(clause.id);
  return edition.clauses.flatMap((clause, i): ProposedId[] => {
    if (clause.named) return [];
    const last = carried.get(i);
    if (last) return [{ clause: i, ...last }];
    const id = suggestId(clause.text, taken);
    taken.add(id);
    return [{ clause: i, id, from: null }];
  });
}

/** Ids to carry over because the text is still there: one old clause matches one new clause, and not as a rewritten text. */
function carriedIds(
  before: Edition,
  after: Edition,
  taken: ReadonlySet<string>,
): Map<number, string> {
  const alignments = alignClauses(before.clauses, withoutSuggestions(after.clauses), {
    lineage: ownLineage(after),
  });
  const carried = new Map<number, string>();
  for (const { from, to, kinds } of alignments) {
    const [was = -1, is = -1] = [from[0], to[0]];
    const [old, now] = [before.clauses[was], after.clauses[is]];
    if (from.length !== 1 || to.length !== 1 || !old || !now) continue;
    if (now.named || old.kind !== now.kind || taken.has(old.id)) continue;
    if (kinds.includes('rewritten') || own(after.meta.lineage, old.id)) continue;
    carried.set(is, old.id);
  }
  return carried;
}

/** Hides suggested ids from the alignment: one could equal an old clause’s id by chance, which proves nothing. */
function withoutSuggestions(clauses: readonly Clause[]): Clause[] {
  const unnamed = new Set(clauses.filter((c) => !c.named).map((c) => c.id));
  const hidden = (id: string) => (unnamed.has(id) ? `?${id}` : id);
  return clauses.map((c) => ({
    ...c,
    id: hidden(c.id),
    parent: c.parent === null ? null : hidden(c.parent),
  }));
}
