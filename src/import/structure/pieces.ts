/**
 * Cuts the paragraphs of a source into pieces that are one thing each: a soft line
 * break that hides a heading or a list ends a piece, and a label that someone typed
 * is separated from the words.
 */
import type { Run } from '../../policy/clause.ts';
import type {
  ImportNotice,
  PrintedLabel,
  SourceBlock,
  SourceDocument,
  SourceParagraph,
} from '../formats/source-document.ts';
import {
  looksShort,
  readLabel,
  typedLabel,
  type Label,
  type TypedLabel,
} from '../formats/label.ts';
import { acceptLabels, type Candidate } from './accept-labels.ts';
import { textOf } from '../../policy/runs.ts';

/** A paragraph, or a part of one, with the label that is printed or typed before it. */
export interface Piece extends Omit<SourceParagraph, 'label'> {
  label: (Label & { list?: string; level?: number; typed?: true; named?: true }) | null;
}

export type PieceBlock = Piece | Exclude<SourceBlock, SourceParagraph>;

/** @returns the pieces and tables in reading order; every paragraph that was cut gets a notice */
export function toPieces(document: SourceDocument): PieceBlock[] {
  const opened = document.blocks.flatMap((block): SourceBlock[] =>
    block.type === 'paragraph' ? openLines(block, document.notices) : [block],
  );
  return readTypedLabels(opened);
}

/** A soft line break inside a paragraph may separate a bold heading from its text, or the lines of a list. */
function openLines(paragraph: SourceParagraph, notices: ImportNotice[]): SourceParagraph[] {
  if (paragraph.heading !== undefined) return [paragraph];
  const lines = splitLines(paragraph.runs).filter((l) => textOf(l).trim());
  if (lines.length < 2) return [paragraph];
  const labelled = lines.filter((l) => typedLabel(textOf(l).trimStart())?.sure).length;
  const [first = [], ...rest] = lines;
  const part = (runs: Run[][], more: Partial<SourceParagraph> = {}): SourceParagraph => {
    const base = { ...paragraph };
    delete base.label;
    const joined = runs.flatMap((l, i) => (i === 0 ? l : [{ text: '\n', marks: [] }, ...l]));
    return { ...base, runs: joined, anchors: [], ...more };
  };
  const own = {
    anchors: paragraph.anchors,
    ...(paragraph.label ? { label: paragraph.label } : {}),
  };
  if (labelled >= 2) {
    notices.push({
      place: paragraph.place,
      text: `${lines.length} lines of one paragraph are read as separate clauses`,
    });
    return lines.map((line, i) => part([line], i === 0 ? own : {}));
  }
  const headed = isAllBold(first) && !isAllBold(rest.flat()) && looksShort(textOf(first));
  if (!headed) return [paragraph];
  notices.push({
    place: paragraph.place,
    text: `“${textOf(first).trim()}” is in one paragraph with the text after it and is read as its heading`,
  });
  return [part([first], own), part(rest)];
}

function readTypedLabels(blocks: readonly SourceBlock[]): PieceBlock[] {
  const candidates = blocks.map(candidateOf);
  const accepted = acceptLabels(candidates);
  return blocks.map((block, i): PieceBlock => {
    if (block.type !== 'paragraph') return block;
    const { label: printed, ...rest } = block;
    const typed = accepted[i] ?? null;
    const text = textOf(block.runs);
    const lead = text.length - text.trimStart().length;
    const runs = typed ? sliceRuns(block.runs, lead + typed.length) : block.runs;
    // A bullet that was typed after an automatic one says the same again.
    const label = printed && (!typed || typed.style === 'bullet') ? labelOf(printed) : typed;
    const place = printed ? { list: printed.list, level: printed.level } : {};
    return {
      ...rest,
      runs,
      label: label
        ? {
            ...label,
            ...place,
            ...(typed ? { typed: true as const } : {}),
            ...(printed?.named ? { named: true as const } : {}),
          }
        : null,
    };
  });
}

/** The label that a block prints, and the one that may have been typed into its text. */
function candidateOf(block: SourceBlock): Candidate {
  if (block.type !== 'paragraph') return { printed: null, typed: null, isHeading: false };
  const printed = block.label ? labelOf(block.label) : null;
  return {
    printed,
    typed: typedIn(block, printed),
    isHeading: block.heading !== undefined,
  };
}

function typedIn(block: SourceParagraph, printed: Label | null): TypedLabel | null {
  // In this project's own format, numbers stand beside the text and not in it.
  if (block.id !== undefined) return null;
  // After an automatic number, a typed figure is part of the text; after a bullet, a typed letter may be a label.
  if (printed && printed.style !== 'bullet') return null;
  const label = typedLabel(textOf(block.runs).trimStart());
  if (!printed) return label;
  return label?.bare || (label?.style === 'bullet' && !isSymbol(label)) ? null : label;
}

/** A sign that is nothing but a bullet: a dash may be one of the words. */
const isSymbol = ({ text }: Label) => !/^[-–—*o]$/.test(text);

/** A sign that counts nothing is a bullet, whatever the source calls it. */
const labelOf = ({ text, bullet }: PrintedLabel): Label =>
  bullet || !/[\p{L}\p{N}]/u.test(text) ? { text, number: null, style: 'bullet' } : readLabel(text);

export const isPiece = (block: PieceBlock | undefined): block is Piece =>
  block?.type === 'paragraph';

/** True if every printed letter is bold. */
export function isAllBold(runs: readonly Run[]): boolean {
  const printed = runs.filter((r) => r.text.trim());
  return printed.length > 0 && printed.every((r) => r.marks.some((m) => m.type === 'strong'));
}

/** Line breaks as spaces, for headings and cells. */
export function onOneLine(runs: readonly Run[]): Run[] {
  return runs.map((r) => ({ text: r.text.replace(/\s*\n\s*/g, ' '), marks: r.marks }));
}

/** The runs from one character to another. Runs without text (footnote marks) stay with what is before them. */
function sliceRuns(runs: readonly Run[], start: number, end = Infinity): Run[] {
  const slice: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
    if (run.text === '' ? at > start || (at === start && start === 0) : from < to)
      if (run.text !== '' || at <= end)
        slice.push({ text: run.text.slice(from, to), marks: run.marks });
    at += run.text.length;
  }
  return slice;
}

/** Splits at every line break. */
export function splitLines(runs: readonly Run[]): Run[][] {
  let line: Run[] = [];
  const lines = [line];
  for (const { text, marks } of runs)
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push((line = []));
      line.push({ text: part, marks });
    }
  return lines.map((line) =>
    line.filter((r) => r.text !== '' || r.marks.some((m) => m.type === 'footnote')),
  );
}
