/** A table that became something else, or came out of it: its heads have no clause of their own there. */
import type { Clause, ClauseKind } from '../../policy/clause.ts';
import type { ComparedClause } from '../comparison.ts';
import { tablesOf } from '../paired-columns.ts';
import type { FoundMeaning } from './meaning.ts';

type Sides = Pick<ComparedClause, 'from' | 'to'>;

/**
 * What the rows of heads say that came or went because more than half of the table's rows were
 * something else before, or are now.
 *
 * @param before the clauses of the old edition, in order
 * @param after those of the new one
 */
export function tableMeanings(
  before: readonly Clause[],
  after: readonly Clause[],
  changes: readonly Sides[],
): ReadonlyMap<Sides, FoundMeaning> {
  const isAlone = ({ from, to }: Sides, heads: Set<Clause>): boolean =>
    from.length + to.length === 1 && [...from, ...to].every((clause) => heads.has(clause));
  const found = new Map<Sides, FoundMeaning>();
  for (const [side, other, clauses] of [
    ['from', 'to', before],
    ['to', 'from', after],
  ] as const) {
    const tables = tablesOf(clauses);
    const heads = new Set(tables.map(([, head]) => head));
    const alone = changes.filter((change) => isAlone(change, heads) && change[side].length > 0);
    for (const change of alone) {
      const rows = tables.flatMap(([row, head]) =>
        head === change[side][0] && row !== head ? [row] : [],
      );
      const kind = otherKind(rows, side, other, changes);
      if (kind) found.set(change, { code: 'table', side, kind });
    }
  }
  return found;
}

/** What more than half of the rows are on the other side, as the first of them is; null for rows. */
function otherKind(
  rows: readonly Clause[],
  side: keyof Sides,
  other: keyof Sides,
  changes: readonly Sides[],
): ClauseKind | null {
  const kinds = rows.flatMap((row) => {
    const kind = changes.find((change) => change[side].includes(row))?.[other][0]?.kind;
    return kind && kind !== 'row' ? [kind] : [];
  });
  return kinds.length > rows.length / 2 ? (kinds[0] ?? null) : null;
}
