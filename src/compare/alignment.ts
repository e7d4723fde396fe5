/**
 * What goes into a comparison and what comes out of it.
 *
 * `ClauseInput` is deliberately smaller than the model's `Clause`, so that any
 * two lists of clauses can be compared; a `Clause` fits it as it stands.
 */
import type { Run } from '../policy/clause.ts';

/** One clause to align. Only `text` is needed; everything else makes the answer better. */
export interface ClauseInput {
  id?: string | undefined;
  /** False where the id is only a suggestion: it then says who hangs from whom, and pairs nothing. */
  named?: boolean | undefined;
  text: string;
  number?: string | null | undefined;
  /** The headings above, outermost first. */
  section?: readonly string[] | undefined;
  kind?: string | undefined;
  /** The text with its marks; without it the text is taken as unmarked. */
  runs?: readonly Run[] | undefined;
  /** Rows only: each cell's runs, and the texts of the column headings. */
  cells?: readonly (readonly Run[])[] | undefined;
  columns?: readonly string[] | undefined;
  header?: boolean | undefined;
  /** The id of the clause it hangs from. */
  parent?: string | null | undefined;
  /** Nesting: heading level, or how many list items it stands inside. */
  depth?: number | undefined;
}

/** What an author says became of an id: the ids that carry on its text, or none with a reason. */
export interface LineageEntry {
  to: readonly string[];
  why?: string | undefined;
}

/** Declared lineage by old id. It wins over what the texts suggest. */
export type DeclaredLineage = Readonly<Record<string, LineageEntry>>;

export interface AlignOptions {
  lineage?: DeclaredLineage | undefined;
}

/** What became of a clause. An alignment may carry several (`moved` and `changed`). */
export type AlignmentKind =
  | 'unchanged'
  | 'changed'
  | 'rewritten'
  | 'added'
  | 'removed'
  | 'moved'
  | 'renumbered'
  | 'renamed'
  | 'split'
  | 'merged'
  | 'typography'
  | 'format';

/** Clauses that belong together, by their index in `before` and `after`. */
export interface Alignment {
  from: number[];
  to: number[];
  kinds: AlignmentKind[];
}
