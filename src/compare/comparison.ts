/** The comparison of two editions as every page and export reads it. */
import { present } from '../language/present.ts';
import type { Block, Clause } from '../policy/clause.ts';
import type { Strings } from '../strings/strings.ts';
import { ALIGNMENT_KINDS, type AlignmentKind, type DeclaredLineage } from './alignment.ts';
import type { Beside, FactChange, UnreadPassage } from './beside.ts';
import type { Meaning } from './meaning/meaning.ts';
import type { ColumnPair } from './redline/pair-columns.ts';
import type { Segment } from './redline/segment.ts';

/** An edition as plain data; the model's `Edition` gives all of it. */
export interface ComparedEdition {
  policy: string;
  edition: string;
  clauses: readonly Clause[];
  /** How they are laid out; without it a bulleted list and a numbered one are the same. */
  blocks?: readonly Block[] | undefined;
  /** What a file has beside its clauses; an edition of the school has its facts elsewhere. */
  beside?: Beside | undefined;
}

/** What an author wrote about a change: front matter `changes`, by clause id. */
export interface AuthorEntry {
  kind: 'substantive' | 'editorial';
  why: string;
  staff?: string | undefined;
  parents?: string | undefined;
}

/** The other end of a clause that came from another policy, or went to one. */
export interface Crossing {
  /** Slug. */
  policy: string;
  title: string;
  /** The last edition there that had it, or the first that has it. */
  edition: string;
  /** As it is in that edition. */
  clause: Clause;
}

export interface CompareOptions {
  /** Old id → new ids, over all the years between the two editions. */
  lineage?: DeclaredLineage | undefined;
  /** By new clause id, or by old id where the clause was removed. */
  changes?: Readonly<Record<string, AuthorEntry>> | undefined;
  /** Of clauses that are gone, by old ids: what is said of them elsewhere than in `changes`. */
  ended?: Readonly<Record<string, AuthorEntry>> | undefined;
  /** Of clauses that are new in this policy: where they came from, by their ids. */
  origins?: Readonly<Record<string, readonly Crossing[]>> | undefined;
  /** Of clauses that are no longer in this policy: where they went, by their ids. */
  destinations?: Readonly<Record<string, readonly Crossing[]>> | undefined;
  /** The words in which meanings are said; English where they are left out. */
  t?: Strings | undefined;
}

/** What became of one clause, or of the clauses that a split or a merge ties together. */
export interface ComparedClause {
  /** Where `#<clause id>` lands: the new clause's id, or the old one's where none is left. */
  anchor: string;
  kinds: AlignmentKind[];
  from: Clause[];
  to: Clause[];
  /** Of an added clause: where it came from in other policies; mostly nowhere. */
  origin: Crossing[];
  /** Of a removed one: where it went in other policies. */
  destination: Crossing[];
  /**
   * The redline, empty where no word and no mark differs. A clause that came from another policy
   * is compared with its last words there. Clauses that a split or a merge
   * ties together are joined by a line break, in both texts.
   */
  segments: Segment[];
  /**
   * Of a table's row beside a row: which column of the one table is which of the other, as the
   * whole tables say. `redlineCells` and `redlineRow` take it.
   */
  columns?: readonly ColumnPair[];
  /** What the change means, weightiest first; empty where no word and no mark differs. */
  meanings: Meaning[];
  /** What the author says about it. */
  entry: AuthorEntry | null;
}

/** A place in the running text of the comparison. */
export interface ComparisonRow {
  /**
   * `stands`: the clause at its place in the new edition, or, if it was removed, where it was.
   * `left`: the place in the old order that a moved clause left; the clause is elsewhere.
   */
  role: 'stands' | 'left';
  clause: ComparedClause;
}

/**
 * How many clauses, or clauses tied together, fall under each heading. A moved and
 * changed clause counts under both. `changed` includes rewritten clauses.
 */
export type ComparisonCounts = Record<(typeof ALIGNMENT_KINDS)[AlignmentKind]['count'], number>;

export interface Comparison {
  policy: string;
  from: string;
  to: string;
  counts: ComparisonCounts;
  /** The whole text in the new edition's reading order. */
  rows: ComparisonRow[];
  /** The changes a reader has to know of, weightiest first. */
  changes: ComparedClause[];
  /**
   * What differs and asks nothing of a reader by itself: another number because others were put
   * in or taken out, another id, other typing, a table's rows where its row of headings says that
   * a column came or went. Never among `changes`.
   */
  minor: ComparedClause[];
  /** Facts beside the text that differ. */
  facts: FactChange[];
  /** What is in one of the texts or in both and is not read: nothing is said about it but this. */
  unread: UnreadPassage[];
}

/** Whether a reader meets it where it was and where it is. */
export function hasTwoPlaces(kinds: readonly AlignmentKind[]): boolean {
  return kinds.some((kind) => ALIGNMENT_KINDS[kind].places === 2);
}

/** Every clause once, at its place in the new edition or, if it was removed, where it was. */
export function clausesOf({ rows }: Comparison): ComparedClause[] {
  return rows.flatMap(({ role, clause }) => (role === 'stands' ? [clause] : []));
}

/** The clause that is shown: the first of the new ones, or of the old ones where none is left. */
export function shownClause({ from, to }: Pick<ComparedClause, 'from' | 'to'>): Clause {
  return present(to[0] ?? from[0], 'a compared clause is in one edition at least');
}
