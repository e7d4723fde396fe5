/**
 * What every reader of a source file gives: its paragraphs and tables in reading
 * order, with what the source itself says about them, and everything that is not
 * part of the text, named.
 *
 * Nothing is decided here about clauses; `outline` does that for all formats alike.
 */
import type { Run } from '../../policy/clause.ts';

/** The number or bullet that a source prints before a paragraph by itself. */
export interface PrintedLabel {
  /** As printed: `6.1.14`, `(a)`, `•`. */
  text: string;
  bullet: boolean;
  /** The list it belongs to and its level there, from 0. */
  list: string;
  level: number;
}

/** One paragraph. Its runs link to other paragraphs by anchor: `#_Ref12345`. */
export interface SourceParagraph {
  type: 'paragraph';
  runs: Run[];
  /** The names by which links of the source reach it. */
  anchors: string[];
  /** The level of a heading that the source marks as one, from 1; 0 is the document's title. */
  heading?: number;
  label?: PrintedLabel;
  /** True where the source itself says that it is an item of a list. */
  item?: boolean;
  /** A further paragraph of an item: how many lists that item stands inside. */
  inItem?: number;
  /** A name that the source gives it in this project's own way: `{/* #id *​/}`. */
  id?: string;
  /** In that way, it says that it has no number. */
  unnumbered?: true;
  /** Where its text starts, in points from the margin, where the source says so. */
  indent?: number;
  /** How it looks, for headings that are only bold or large. */
  look?: { size: number; centred: boolean };
  /** Where it stands in the source, in words: `paragraph 12`. */
  place: string;
}

export interface SourceCell {
  paragraphs: SourceParagraph[];
  /** The words stand in the row above and are said again here (cells merged downwards). */
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

/** Something the author should look at. */
export interface ImportNotice {
  place: string;
  text: string;
}

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
  leftOut: LeftOut[];
  notices: ImportNotice[];
  /** All words of the file, gathered independently of `blocks`. */
  words: SourceWords[];
}

/** What the person decided about tracked changes and comments. */
export interface ReadOptions {
  /** How the file is called in messages. */
  file: string;
  changes?: 'accept' | 'reject' | undefined;
  /** True: comments are left out and listed. */
  withoutComments?: boolean | undefined;
}
