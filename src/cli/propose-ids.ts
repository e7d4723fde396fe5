/**
 * Ids for clauses that have none: the id of last year’s clause where it surely lives on, else a
 * readable new one, with the old clauses that it may be where that is not sure.
 */
import { ownLineage } from '../content/lineage.ts';
import { editionBefore } from '../content/timeline.ts';
import { carryIdsFromBoth } from '../import/carry-ids.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { Clause } from '../policy/clause.ts';

export interface ProposedId {
  /** Index of the clause in the edition. */
  clause: number;
  id: string;
  /** The edition it is carried over from; null if it is new. */
  from: string | null;
  /** The old clauses that it may go on from, the likeliest first, two at most; none where it is sure. */
  perhapsFrom: readonly Clause[];
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
  // An id that was ever published is never used for another clause.
  const published = editions.filter((e) => e !== edition && isPublished(e));
  const { ids } = carryIdsFromBoth(
    before?.clauses ?? [],
    after?.clauses ?? [],
    edition.clauses,
    new Set(published.flatMap(({ clauses }) => clauses.map(({ id }) => id))),
    ownLineage(edition),
  );
  return edition.clauses.flatMap((clause, i): ProposedId[] => {
    const carried = ids[i];
    if (clause.named || !carried) return [];
    const { id, from, perhapsFrom } = carried;
    const source = from && [before, after].find((e) => e?.clauses.includes(from));
    return [{ clause: i, id, from: source?.edition ?? null, perhapsFrom }];
  });
}
