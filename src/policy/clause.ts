/**
 * The clause model: what a clause is, its id, its number and its text.
 *
 * Every page, comparison, search record, feed and export is a projection of
 * these types. They are plain data (JSON can carry them) and know nothing of
 * Markdown, HTML or Astro. The kinds of clause and the marks are a table each:
 * a new one compiles only when everything that the table needs has been decided.
 */
import { assertNever } from '../language/assert-never.ts';
import type { Position } from '../messages/position.ts';

/** What has to be decided for every kind of clause. */
interface ClauseKindTraits {
  /** Where it belongs: at the head of a section, in its text, or among the footnotes. */
  role: 'heading' | 'text' | 'footnote';
  /** True if its words can lead in to list items: “The Headteacher will:”. */
  leadsIn: boolean;
  /** True if its words alone can require something of somebody. */
  asks: boolean;
  /** True if it may have no words: a row of empty cells. */
  mayBeEmpty: boolean;
}

/** The kinds of clause, as written in `edition.json` and in the register. A `definition` is the text of a footnote. */
export const CLAUSE_KINDS = {
  heading: { role: 'heading', leadsIn: true, asks: false, mayBeEmpty: false },
  paragraph: { role: 'text', leadsIn: true, asks: true, mayBeEmpty: false },
  item: { role: 'text', leadsIn: true, asks: true, mayBeEmpty: false },
  row: { role: 'text', leadsIn: false, asks: true, mayBeEmpty: true },
  definition: { role: 'footnote', leadsIn: false, asks: false, mayBeEmpty: false },
} as const satisfies Record<string, ClauseKindTraits>;

export type ClauseKind = keyof typeof CLAUSE_KINDS;

/** True for a clause that begins a section. */
export const isHeading = ({ kind }: { kind: ClauseKind }): boolean =>
  CLAUSE_KINDS[kind].role === 'heading';

/** What a stretch of text carries besides its words. */
export type Mark =
  | { type: 'strong' }
  | { type: 'emphasis' }
  | { type: 'code' }
  /** A link. `#clause-id` is a cross-reference inside the policy. */
  | { type: 'link'; href: string }
  /** `<Ref to="id" />`: the run's text is that clause's number in this edition. */
  | { type: 'reference'; to: string }
  /** A footnote reference. The run's text is empty: the mark is not one of the policy's words. */
  | { type: 'footnote'; to: string }
  /** A picture that stands beside the policy's editions; the run's text says what it shows. */
  | ({ type: 'picture' } & AttachedMark)
  /** A link to a file that stands there. */
  | ({ type: 'file' } & AttachedMark);

/** What a mark says of a file beside the policy's editions. */
interface AttachedMark {
  /** From the policy's folder, with forward slashes: `map.png`, `forms/claim.pdf`. */
  name: string;
  /** Of its content, 64 hexadecimal digits; not there where a text is read without its folder. */
  sha256?: string;
}

export type MarkType = Mark['type'];

/** What has to be decided for every mark. */
interface MarkTraits {
  /**
   * The words under it: the run's own; the number of a clause, printed when the edition's
   * numbers are known; what a picture shows, said for those who do not see it; or none, because
   * the mark itself is what a reader sees.
   */
  words: 'own' | 'number' | 'picture' | 'none';
  /** True where all that it changes is how the words look. */
  look: boolean;
}

/** The marks, and what each means for the words under it. */
export const MARKS = {
  strong: { words: 'own', look: true },
  emphasis: { words: 'own', look: true },
  code: { words: 'own', look: true },
  link: { words: 'own', look: false },
  reference: { words: 'number', look: false },
  footnote: { words: 'none', look: false },
  picture: { words: 'picture', look: false },
  file: { words: 'own', look: false },
} as const satisfies Record<MarkType, MarkTraits>;

/** True if one of a run's marks decides that its words are of that sort. */
export const hasMarkOf = ({ marks }: Pick<Run, 'marks'>, words: MarkTraits['words']): boolean =>
  marks.some((mark) => MARKS[mark.type].words === words);

/** A mark that is a look. */
export type Look = {
  [M in MarkType]: (typeof MARKS)[M]['look'] extends true ? M : never;
}[MarkType];

export const LOOKS: readonly Look[] = (Object.keys(MARKS) as MarkType[]).filter(
  (type): type is Look => MARKS[type].look,
);

export const isLook = (mark: Mark): mark is Extract<Mark, { type: Look }> => MARKS[mark.type].look;

/** A picture or an attached file. */
export type Attached = Extract<Mark, { type: 'picture' | 'file' }>;

export const isAttached = (mark: Mark): mark is Attached =>
  mark.type === 'picture' || mark.type === 'file';

/** What a file is told by: its content, or its name where that is not known. */
export const contentKey = ({ type, name, sha256 }: Attached): string => `${type} ${sha256 ?? name}`;

/** Where the words under a mark lead; null for what leads nowhere, and for a footnote (it has no words). */
export function targetOf(mark: Mark): string | null {
  switch (mark.type) {
    case 'link':
      return mark.href;
    case 'file':
      return mark.name;
    case 'reference':
      return `#${mark.to}`;
    case 'footnote':
    case 'picture':
    case 'strong':
    case 'emphasis':
    case 'code':
      return null;
    default:
      return assertNever(mark);
  }
}

/** A stretch of text under one set of marks, outermost mark first. A hard line break is `\n`. */
export interface Run {
  text: string;
  marks: Mark[];
}

/** An editorial note beside a clause: never numbered, compared, sealed or quoted as policy. */
export interface Note {
  /** One list of runs for each paragraph. */
  paragraphs: Run[][];
}

/** The smallest thing a person cites. */
export interface Clause {
  /** The author's permanent name; in a draft without one, a suggested name. */
  id: string;
  /** False if the author has not written the id yet (drafts only). */
  named: boolean;
  /** The full printed number in this edition (`6.1.14`, `5.1(a)`), or null if it has none. */
  number: string | null;
  /**
   * Where other clauses of the edition have the same number: its address by number, which has the
   * section's before it (`2.A`). Otherwise the number is the address.
   */
  numberAnchor?: string;
  /** The part of the number printed beside the clause itself (`6.1.14`, `(a)`). */
  label: string | null;
  kind: ClauseKind;
  /** Headings: 2 to 6. Other clauses: how many list items they are inside (0, 1, 2 …), themselves included. */
  depth: number;
  /** The texts of the headings above, outermost first, without the clause itself. */
  section: string[];
  /** The ids of those headings. */
  sectionIds: string[];
  /** The id of the clause it hangs from: the enclosing item, the lead-in paragraph or the heading. */
  parent: string | null;
  /** The policy's words with their marks. For a row: the cells' runs joined by ` | `. */
  runs: Run[];
  /** The words alone: `runs` without marks. */
  text: string;
  /** Rows only: each cell's runs. */
  cells?: Run[][];
  /** Rows only: the texts of the column headings. */
  columns?: string[];
  /** Rows only: true for the row of column headings. */
  header?: boolean;
  notes: Note[];
  position: Position;
}

/** How clauses are laid out; clauses are named by their index in `Edition.clauses`. */
export type Block =
  | { type: 'clause'; clause: number }
  | { type: 'list'; ordered: boolean; items: { clause: number; children: Block[] }[] }
  | { type: 'table'; align: ('left' | 'right' | 'center' | null)[]; head: number; rows: number[] }
  | { type: 'quote'; children: Block[] }
  /** The texts of the footnotes, in the order in which they are first referred to. */
  | { type: 'footnotes'; clauses: number[] };

/**
 * The clauses that lead in to an item, outermost first: the paragraph or heading that
 * opens its list, and the items it hangs from. None for a clause that is not an item.
 * @param byId the clauses of the same edition
 */
export function leadInsOf(clause: Clause, byId: ReadonlyMap<string, Clause>): Clause[] {
  if (clause.kind !== 'item') return [];
  const above = clause.parent === null ? undefined : byId.get(clause.parent);
  if (!above || !CLAUSE_KINDS[above.kind].leadsIn) return [];
  return [...leadInsOf(above, byId), above];
}

/** The clauses of an edition by id. */
export const clausesById = (clauses: readonly Clause[]): ReadonlyMap<string, Clause> =>
  new Map(clauses.map((clause) => [clause.id, clause]));
