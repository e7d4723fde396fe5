/** What a resolution calls a clause: its kind, its list and its level. */
import { isHeading, type Clause } from '../../policy/clause.ts';
import type { ComparedClause } from '../comparison.ts';
import type { ListKinds } from '../list-kinds.ts';
import type { AmendedTable } from './amended-tables.ts';
import type { ResolutionWords } from './resolution-words.ts';

/** How clauses are named and described. */
export interface Describing {
  t: ResolutionWords;
  /** By the older text: a clause that is named is one of it. */
  nameOf: (clause: Clause) => string;
  isNumbered: ListKinds;
  tables: ReadonlyMap<ComparedClause, AmendedTable>;
}

/** What a clause is, as long as its level and its list are the same. */
export function kindOf(clause: Clause, isNumbered: ListKinds, t: ResolutionWords): string {
  if (clause.kind === 'item' && isNumbered(clause)) return t.clauses.numberedItem;
  return clause.kind === 'row' && clause.header ? t.clauses.heads : t.clauses[clause.kind];
}

/** Headings count from the first level of a policy's own; other clauses by the list items they are in. */
const FIRST_LEVEL = 2;

export function levelOf(clause: Clause, t: ResolutionWords): string {
  const { kind, depth } = clause;
  const level = isHeading(clause) ? depth - FIRST_LEVEL + 1 : depth;
  const deeper = level > 1 ? t.ofLevel(level) : '';
  return isHeading(clause) || kind === 'item' || level < 1 ? deeper : t.withinItem(deeper);
}
