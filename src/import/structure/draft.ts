/** A policy's text as headings, paragraphs, lists and tables, ready to be named, numbered and written. */
import { assertNever } from '../../language/assert-never.ts';
import type { ClauseKind, Run } from '../../policy/clause.ts';
import type { SourceWords } from '../formats/source-document.ts';

/** What the source prints beside a clause. */
export interface Printed {
  /** The whole number, if the source prints all of it: `6.1.14`. */
  number?: string;
  /** The part that is printed beside a list item: `(a)`. */
  label?: string;
}

export interface DraftClause {
  kind: ClauseKind;
  runs: Run[];
  /** Rows: the runs of each cell. */
  cells?: Run[][];
  /** Headings: 2 to 6. */
  depth?: number;
  /** Definitions: the footnote's label. */
  footnote?: string;
  printed: Printed | null;
  /** The label that someone typed into the text, which has been taken out of it. */
  typed?: string;
  /** Items: printed with a bullet, and so without a number. */
  bullet?: true;
  /** The names that links in the source use for it. */
  anchors: string[];
  /** An id that the source itself gives it, in this project's own format. */
  id?: string;
  /** The source says, in the same format, that it has no number. */
  unnumbered?: true;
  place: string;
}

export type DraftBlock =
  | { type: 'clause'; clause: DraftClause }
  | {
      type: 'list';
      ordered: boolean;
      start?: number;
      items: { clause: DraftClause; children: DraftBlock[] }[];
    }
  | { type: 'table'; rows: DraftClause[] };

export interface Draft {
  /** The title; null if the source has none. */
  title: string | null;
  /** Front matter that the text itself states: `lastReviewed: Autumn 2022`. */
  details: Record<string, string>;
  /** The words of the source that the title and the details were read from. */
  stated: SourceWords[];
  blocks: DraftBlock[];
  footnotes: DraftClause[];
}

export interface PlacedClause {
  clause: DraftClause;
  /** Index of the clause above it, as the clause model has it: its heading, its lead-in, the item around it. */
  parent: number | null;
  /** Headings: 2 to 6; others: how many list items it is inside. */
  depth: number;
  ordered?: boolean;
  /** The first item of a numbered list: its figure, if that is not 1. */
  start?: number;
  uncounted?: boolean;
}

/** The clauses in the order in which the clause model reads them, footnotes last. */
export function clausesOf(draft: Draft): PlacedClause[] {
  const placed: PlacedClause[] = [];
  const headings: { depth: number; index: number }[] = [];
  const heading = () => headings.at(-1)?.index ?? null;
  const placeHeading = (clause: DraftClause): void => {
    const depth = clause.depth ?? 2;
    while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop();
    placed.push({ clause, parent: heading(), depth });
    headings.push({ depth, index: placed.length - 1 });
  };
  const visit = (blocks: readonly DraftBlock[], item: number | null, depth: number): void => {
    let leadIn: number | null = null;
    for (const block of blocks) {
      switch (block.type) {
        case 'list': {
          const parent: number | null = item ?? leadIn ?? heading();
          for (const [i, { clause, children }] of block.items.entries()) {
            placed.push({
              clause,
              parent,
              depth: depth + 1,
              ordered: block.ordered,
              ...(i === 0 && block.start !== undefined ? { start: block.start } : {}),
            });
            visit(children, placed.length - 1, depth + 1);
          }
          break;
        }
        case 'table':
          for (const clause of block.rows)
            placed.push({ clause, parent: item ?? leadIn ?? heading(), depth });
          break;
        case 'clause':
          if (block.clause.kind === 'heading') {
            placeHeading(block.clause);
            leadIn = null;
            break;
          }
          placed.push({
            clause: block.clause,
            parent: item ?? heading(),
            depth,
            ...(item === null ? {} : { uncounted: true }),
          });
          leadIn = placed.length - 1;
          break;
        default:
          assertNever(block);
      }
    }
  };
  visit(draft.blocks, null, 0);
  for (const clause of draft.footnotes) placed.push({ clause, parent: null, depth: 0 });
  return placed;
}
