/** A place of the older text that goes on in the newer one. */
import type { Clause } from '../../policy/clause.ts';
import type { ComparedClause } from '../comparison.ts';

/** Old clauses that go on, as one place in the older text. */
export interface AmendedUnit {
  change: ComparedClause;
  /** By its first old clause. */
  name: string;
  /** Index of that clause in the older text. */
  old: number;
  /** The new clauses that stand at its place; others of a division that is scattered are put in. */
  parts: readonly Clause[];
  /** Index of the first of them in the newer text. */
  at: number;
}
