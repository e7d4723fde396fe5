/**
 * What goes into a comparison and what comes out of it.
 *
 * `ClauseInput` is deliberately smaller than the model's `Clause`, so that any
 * two lists of clauses can be compared; a `Clause` fits it as it is.
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
  /** Nesting: heading level, or how many list items it is inside. */
  depth?: number | undefined;
  /** Items only: whether its list is a numbered one. */
  ordered?: boolean | undefined;
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

/**
 * What can become of a clause; an alignment may have several kinds (`moved` and `changed`).
 *
 * - `count`: the heading of `ComparisonCounts` that it is counted under.
 * - `weight`: whether it is a change that a reader has to know of, a minor one (it asks nothing
 *   by itself), or none.
 * - `sameText`: words and marks stay as they were.
 * - `places`: in how many places of the running text a reader meets it.
 * - `aside`: not named where there is another kind to name.
 * - `followsColumn`: a row of a table can be of that kind and do no more than follow a column that
 *   came or went.
 */
export const ALIGNMENT_KINDS = {
  unchanged: {
    count: 'unchanged',
    weight: 'none',
    sameText: true,
    places: 1,
    aside: false,
    followsColumn: false,
  },
  changed: {
    count: 'changed',
    weight: 'change',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: true,
  },
  rewritten: {
    count: 'changed',
    weight: 'change',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: false,
  },
  added: {
    count: 'added',
    weight: 'change',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: false,
  },
  removed: {
    count: 'removed',
    weight: 'change',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: false,
  },
  moved: {
    count: 'moved',
    weight: 'change',
    sameText: true,
    places: 2,
    aside: false,
    followsColumn: false,
  },
  /** It stands otherwise in the text: at another level, in another kind of list, as another kind of clause. */
  restructured: {
    count: 'restructured',
    weight: 'change',
    sameText: true,
    places: 1,
    aside: false,
    followsColumn: false,
  },
  renumbered: {
    count: 'renumbered',
    weight: 'minor',
    sameText: true,
    places: 1,
    aside: true,
    followsColumn: true,
  },
  renamed: {
    count: 'renamed',
    weight: 'minor',
    sameText: true,
    places: 1,
    aside: true,
    followsColumn: true,
  },
  split: {
    count: 'split',
    weight: 'change',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: false,
  },
  merged: {
    count: 'merged',
    weight: 'change',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: false,
  },
  typography: {
    count: 'typography',
    weight: 'minor',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: true,
  },
  format: {
    count: 'format',
    weight: 'change',
    sameText: false,
    places: 1,
    aside: false,
    followsColumn: false,
  },
} as const satisfies Record<
  string,
  {
    count: string;
    weight: 'none' | 'minor' | 'change';
    sameText: boolean;
    places: 1 | 2;
    aside: boolean;
    followsColumn: boolean;
  }
>;

export type AlignmentKind = keyof typeof ALIGNMENT_KINDS;

/** Clauses that belong together, by their index in `before` and `after`. */
export interface Alignment {
  from: number[];
  to: number[];
  kinds: AlignmentKind[];
}
