/** Which items are in a numbered list and which in a bulleted one. */
import type { Block, Clause } from '../policy/clause.ts';
import type { ComparedEdition } from './comparison.ts';

/** A clause as it is aligned: an item says whether its list is numbered. */
export interface ListedClause extends Clause {
  ordered?: boolean;
}

/** The clauses of an edition, with what its layout says of their lists. */
export function withLists({
  clauses,
  blocks = [],
}: Pick<ComparedEdition, 'clauses' | 'blocks'>): ListedClause[] {
  const ordered = new Map<number, boolean>();
  const read = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.type === 'quote') read(block.children);
      if (block.type !== 'list') continue;
      for (const item of block.items) {
        ordered.set(item.clause, block.ordered);
        read(item.children);
      }
    }
  };
  read(blocks);
  return clauses.map((clause, k) => {
    const isOrdered = ordered.get(k);
    return isOrdered === undefined ? clause : { ...clause, ordered: isOrdered };
  });
}

/** Whether the list of an item is a numbered one, by the clause. */
export type ListKinds = (clause: Clause | undefined) => boolean | undefined;

export function listKinds(...editions: readonly ListedClause[][]): ListKinds {
  const byPlace = editions.map(
    (clauses) => new Map(clauses.map((clause) => [clause.position, clause.ordered])),
  );
  return (clause) =>
    clause && byPlace.map((known) => known.get(clause.position)).find((is) => is !== undefined);
}
