/**
 * Cuts the paragraphs of a source into pieces that are one thing each: a soft line
 * break that hides a heading or a list ends a piece, and a label that someone typed
 * is separated from the words.
 */
import type { Run } from '../../policy/clause.ts';
import type {
  ImportNotice,
  SourceBlock,
  SourceDocument,
  SourceParagraph,
} from '../formats/source-document.ts';
import {
  follows,
  isFirst,
  looksShort,
  readLabel,
  typedLabel,
  type Label,
  type TypedLabel,
} from '../formats/label.ts';
import { textOf } from '../../policy/runs.ts';

/** A paragraph, or a part of one, with the label that is printed or typed before it. */
export interface Piece extends Omit<SourceParagraph, 'label'> {
  label: (Label & { list?: string; level?: number; typed?: true }) | null;
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
  const found = blocks.map((block) => {
    if (block.type !== 'paragraph') return null;
    // After an automatic number, a typed figure is part of the text; after a bullet, a typed letter may be a label.
    if (block.label && !block.label.bullet) return null;
    const label = typedLabel(textOf(block.runs).trimStart());
    // A dash after a bullet may belong to the words; a second bullet does not.
    return block.label && label && /^[*–—-]$/.test(label.text) ? null : label;
  });
  const accepted = found.map((label, i) => label !== null && isAccepted(label, found, i, blocks));
  return blocks.map((block, i): PieceBlock => {
    if (block.type !== 'paragraph') return block;
    const { label: printed, ...rest } = block;
    const typed = accepted[i] ? (found[i] ?? null) : null;
    const label = typed ?? (printed ? labelOf(printed) : null);
    const lead = textOf(block.runs).length - textOf(block.runs).trimStart().length;
    const runs = typed ? sliceRuns(block.runs, lead + typed.length) : block.runs;
    const place = printed ? { list: printed.list, level: printed.level } : {};
    return {
      ...rest,
      runs,
      label: label ? { ...label, ...place, ...(typed ? { typed: true as const } : {}) } : null,
    };
  });
}

function labelOf(printed: NonNullable<SourceParagraph['label']>): Label {
  return printed.bullet
    ? { text: printed.text, number: null, style: 'bullet' }
    : readLabel(printed.text);
}

/** A doubtful label counts if an earlier label leads up to it, or a later one counts on from it. */
function isAccepted(
  label: TypedLabel,
  found: readonly (TypedLabel | null)[],
  index: number,
  blocks: readonly SourceBlock[],
): boolean {
  const block = blocks[index];
  const heading = block?.type === 'paragraph' && block.heading !== undefined;
  if (label.style === 'bullet') return !heading;
  const before = found.slice(0, index).some((other) => other !== null && follows(other, label));
  const after = found.slice(index + 1).some((other) => other !== null && follows(label, other));
  if (label.sure) {
    // “31. August” or “4) …” alone in a text is not numbering.
    return label.style === 'parts' || label.style === 'other' || isFirst(label) || before || after;
  }
  return label.style === 'parts' ? before || after : (isFirst(label) && after) || before;
}

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
function splitLines(runs: readonly Run[]): Run[][] {
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
