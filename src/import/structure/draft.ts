/** A policy's text as headings, paragraphs, lists and tables, ready to be named, numbered and written. */
import { assertNever } from '../../language/assert-never.ts';
import { isHeading, type ClauseKind, type Run } from '../../policy/clause.ts';
import type { FactField } from '../../policy/frontmatter.ts';
import type { SourceWords } from '../formats/source-document.ts';

/** What the source says of itself: fields of the front matter, as it has them. */
export type Details = Partial<Record<FactField, string>>;

/** What the source prints beside a clause. */
export interface Printed {
  /** As it is printed: `6.1.14.`, `a)`, `Article I`. */
  text: string;
  /** The whole number, if the source prints all of it: `6.1.14`. */
  number?: string;
  /** The part that is printed beside a list item: `(a)`. Without either, no number can be made of it. */
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
  /** The label that the source prints by itself, put at the start of the text because it can be no number. */
  labelInText?: string;
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

export interface DraftList {
  type: 'list';
  ordered: boolean;
  start?: number;
  items: { clause: DraftClause; children: DraftBlock[] }[];
}

export type DraftBlock =
  { type: 'clause'; clause: DraftClause } | DraftList | { type: 'table'; rows: DraftClause[] };

/** A fact, or the title, with the words of the source that it was read from. */
export interface ReadFact {
  field: FactField | 'title';
  /** As front matter has it. */
  value: string;
  words: string;
  place: string;
}

/** Words that look like a fact, and why none was read from them. */
export interface Doubt {
  place: string;
  text: string;
  why: string;
}

export interface Draft {
  /** The title; null if the source has none. */
  title: string | null;
  /** Front matter that the text itself states: `lastReviewed: Autumn 2022`. */
  details: Details;
  /** The title and the details once more, each with where it was read: for a person to confirm. */
  facts: ReadFact[];
  doubts: Doubt[];
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
  const order = new ReadingOrder();
  order.addBlocks(draft.blocks, null, 0);
  for (const clause of draft.footnotes) order.add({ clause, parent: null, depth: 0 });
  return order.placed;
}

/** Places clauses one after another, each beneath the one that it hangs from. */
class ReadingOrder {
  readonly placed: PlacedClause[] = [];
  /** The headings above the place that is reached, outermost first. */
  private readonly headings: { depth: number; index: number }[] = [];

  /** @returns its index */
  add(clause: PlacedClause): number {
    return this.placed.push(clause) - 1;
  }

  /** @param item the item that holds the blocks @param depth how many list items they are inside */
  addBlocks(blocks: readonly DraftBlock[], item: number | null, depth: number): void {
    /** The paragraph that a list or a table hangs from: the last one before it in its section. */
    let leadIn: number | null = null;
    for (const block of blocks) {
      const above: number | null = item ?? leadIn ?? this.heading;
      switch (block.type) {
        case 'list':
          this.addList(block, above, depth + 1);
          break;
        case 'table':
          for (const clause of block.rows) this.add({ clause, parent: above, depth });
          break;
        case 'clause':
          if (isHeading(block.clause)) {
            this.addHeading(block.clause);
            leadIn = null;
          } else leadIn = this.addParagraph(block.clause, item, depth);
          break;
        default:
          assertNever(block);
      }
    }
  }

  private addList(
    { ordered, start, items }: DraftList,
    parent: number | null,
    depth: number,
  ): void {
    for (const [i, { clause, children }] of items.entries()) {
      const startsAt = i === 0 && start !== undefined ? { start } : {};
      const item = this.add({ clause, parent, depth, ordered, ...startsAt });
      this.addBlocks(children, item, depth);
    }
  }

  /** Everything after it is under it, up to a heading as high as itself. */
  private addHeading(clause: DraftClause): void {
    const { headings } = this;
    const depth = clause.depth ?? 2;
    while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop();
    const index = this.add({ clause, parent: this.heading, depth });
    headings.push({ depth, index });
  }

  /** @returns its index */
  private addParagraph(clause: DraftClause, item: number | null, depth: number): number {
    const uncounted = item === null ? {} : { uncounted: true };
    return this.add({ clause, parent: item ?? this.heading, depth, ...uncounted });
  }

  /** The index of the nearest heading above. */
  private get heading(): number | null {
    return this.headings.at(-1)?.index ?? null;
  }
}
