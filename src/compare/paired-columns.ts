/** Which columns belong together in the tables of two editions, found once for every two tables. */
import { textOf } from '../policy/runs.ts';
import type { Clause } from '../policy/clause.ts';
import { pairColumns, type ColumnPair, type RowTexts } from './redline/pair-columns.ts';

/** The columns of the tables that two rows are in; undefined where a row is not as long as its heads. */
export type PairedColumns = (old: Clause, now: Clause) => readonly ColumnPair[] | undefined;

/** Two tables whose rows go on in each other. */
interface TwoTables {
  heads: RowTexts;
  rows: RowTexts[];
  columns?: ColumnPair[];
}

/**
 * @param pairs each row of a table with the row that it became, rows of heads too
 */
export function pairedColumns(
  before: readonly Clause[],
  after: readonly Clause[],
  pairs: readonly (readonly [Clause, Clause])[],
): PairedColumns {
  const tableOf = new Map([...tablesOf(before), ...tablesOf(after)]);
  const known = new Map<Clause, Map<Clause, TwoTables>>();
  const between = (old: Clause, now: Clause): TwoTables | undefined => {
    const [head, other] = [tableOf.get(old), tableOf.get(now)];
    if (!head || !other) return undefined;
    const ofHead = known.get(head) ?? new Map<Clause, TwoTables>();
    const two = ofHead.get(other) ?? {
      heads: { before: textsOf(head), after: textsOf(other) },
      rows: [],
    };
    known.set(head, ofHead.set(other, two));
    return two;
  };
  for (const [old, now] of pairs)
    if (!old.header && !now.header)
      between(old, now)?.rows.push({ before: textsOf(old), after: textsOf(now) });
  return (old, now) => {
    const two = between(old, now);
    const { heads } = two ?? {};
    if (!two || heads?.before.length !== old.cells?.length) return undefined;
    if (heads?.after.length !== now.cells?.length) return undefined;
    two.columns ??= pairColumns(two.heads.before, two.heads.after, two.rows);
    return two.columns;
  };
}

/** The row of heads of the table that each row is in, itself included. */
export function tablesOf(clauses: readonly Clause[]): [Clause, Clause][] {
  let head: Clause | undefined;
  return clauses.flatMap((clause): [Clause, Clause][] => {
    if (clause.kind !== 'row') head = undefined;
    else if (clause.header) head = clause;
    return head ? [[clause, head]] : [];
  });
}

const textsOf = ({ cells = [] }: Clause): string[] => cells.map((cell) => textOf(cell).trim());
