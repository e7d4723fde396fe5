/**
 * What every reader of a source file gives: its paragraphs and tables in reading
 * order, with what the source itself says about them, and a list of everything that
 * is not part of the text.
 *
 * Nothing is decided here about clauses; `outline` does that for all formats alike.
 */
import { assertNever } from '../../language/assert-never.ts';
import type { Run } from '../../policy/clause.ts';
import { LIMITS } from '../../policy/limits.ts';
import { TooMuch } from './too-much.ts';

/** The number or bullet that a source prints before a paragraph automatically. */
export interface PrintedLabel {
  /** As printed: `6.1.14`, `(a)`, `•`. */
  text: string;
  bullet: boolean;
  /** The list it belongs to and its level there, from 0. */
  list: string;
  level: number;
  /** The whole number of the clause, written beside its id in this project's own format. */
  named?: true;
}

/** One paragraph. Its runs link to other paragraphs by anchor: `#_Ref12345`. */
export interface SourceParagraph {
  type: 'paragraph';
  runs: Run[];
  /** The names that links in the source use for it. */
  anchors: string[];
  /** The level of a heading that the source marks as one, from 1; 0 is the document's title. */
  heading?: number;
  label?: PrintedLabel;
  /** True if the source itself marks it as an item of a list. */
  item?: boolean;
  /** A further paragraph of an item: how many lists that item is inside. */
  inItem?: number;
  /** An id that the source gives it in this project's own format: `{/* #id *​/}`. */
  id?: string;
  /** The source says, in the same format, that it has no number. */
  unnumbered?: true;
  /** Where its text starts, in points from the margin, if the source says so. */
  indent?: number;
  /** How it looks, for headings that are only bold or large. */
  look?: { size: number; centred: boolean };
  /** The place in the source, in words for a person: `paragraph 12`. */
  place: string;
}

export interface SourceCell {
  paragraphs: SourceParagraph[];
  /** A copy of the cell above, because the two are merged downwards in the source. */
  repeated?: true;
}

export interface SourceTable {
  type: 'table';
  /** Rows of equal length. */
  rows: SourceCell[][];
  place: string;
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceFootnote {
  /** As in the runs' footnote marks. */
  label: string;
  paragraphs: SourceParagraph[];
  place: string;
}

/** Words of the source that are not taken over. */
export interface LeftOut {
  /** `header`, `table of contents`, `comment` … */
  what: string;
  place: string;
  text: string;
}

/** Something that a person should look at after the import, such as a guess of the program's. */
export interface ImportNotice {
  place: string;
  text: string;
}

/** A picture of the source; it is not part of the draft. */
export interface SourcePicture {
  place: string;
  /** What the source says of it for those who do not see it; empty for nothing. */
  description: string;
  /** Where it is inside the source: `word/media/image1.png`. */
  path: string;
  /** Its bytes; null if they are missing. Throws TooMuch for more than are unpacked. */
  read: () => Uint8Array | null;
}

/** True for an address that leads somewhere from a web page; a file on a disk or beside the source is none. */
export const isWebAddress = (target: string): boolean =>
  /^(?:https?|mailto|tel):\S+$/i.test(target);

/** A stretch of the source's words, for the account of words in and out. */
export interface SourceWords {
  place: string;
  text: string;
}

export interface SourceDocument {
  /** `Word`, `PDF` … */
  format: string;
  blocks: SourceBlock[];
  footnotes: SourceFootnote[];
  /** What headers and footers say, once each. Their words are listed in `leftOut`. */
  besides: SourceBlock[];
  leftOut: LeftOut[];
  notices: ImportNotice[];
  pictures: SourcePicture[];
  /** All words of the file, gathered independently of `blocks`, so that no lost word goes unnoticed. */
  words: SourceWords[];
  /** In this project's own format: the file says that nothing is counted. */
  onlyWritten?: true;
}

export const emptyDocument = (format: string): SourceDocument => ({
  format,
  blocks: [],
  footnotes: [],
  besides: [],
  leftOut: [],
  notices: [],
  pictures: [],
  words: [],
});

/** Headers and footers that are known only as lines, each once: for `besides`. */
export function besidesOf(leftOut: readonly LeftOut[]): SourceParagraph[] {
  const lines = new Map(
    leftOut.flatMap(({ what, place, text }) =>
      what === 'header' || what === 'footer' ? [[text, `${what}, ${place}`] as const] : [],
    ),
  );
  return [...lines].map(([text, place]) => ({
    type: 'paragraph',
    runs: [{ text, marks: [] }],
    anchors: [],
    place,
  }));
}

/** The paragraphs of the text and of its tables' cells, in reading order; copies of a cell above are left out. */
export function paragraphsOf(blocks: readonly SourceBlock[]): SourceParagraph[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [block];
      case 'table':
        return block.rows.flat().flatMap((cell) => (cell.repeated ? [] : cell.paragraphs));
      default:
        return assertNever(block);
    }
  });
}

/**
 * Makes all rows as long as the longest, with empty cells at the end; returns that length.
 * @throws TooMuch where it is longer than any table's
 */
export function fillRows(rows: readonly SourceCell[][]): number {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > LIMITS.columns.most) throw new TooMuch({ limit: 'columns', found: width });
  for (const row of rows) while (row.length < width) row.push({ paragraphs: [] });
  return width;
}

/** What a person has decided about tracked changes and comments; undefined as long as nobody has. */
export interface ReadOptions {
  /** The name of the file in messages. */
  file: string;
  changes?: 'accept' | 'reject' | undefined;
  /** True: comments are left out and listed. */
  withoutComments?: boolean | undefined;
}
