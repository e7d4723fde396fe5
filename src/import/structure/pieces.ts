/**
 * The paragraphs of a source as pieces of one kind each: soft line breaks that
 * hide a heading or a list are opened, and labels that someone typed are told
 * from the words.
 */
import type { Run } from '../../policy/clause.ts';
import type {
  Remark,
  SourceBlock,
  SourceDocument,
  SourceParagraph,
} from '../formats/source-document.ts';
import { follows, isFirst, readLabel, typedLabel, type Label, type TypedLabel } from './labels.ts';
import { isAllBold, sliceRuns, splitLines, textOf } from './runs.ts';

export interface Piece extends Omit<SourceParagraph, 'label'> {
  label: (Label & { list?: string; level?: number; typed?: true }) | null;
}

export type PieceBlock = Piece | Exclude<SourceBlock, SourceParagraph>;

export function toPieces(document: SourceDocument): PieceBlock[] {
  const opened = document.blocks.flatMap((block): SourceBlock[] =>
    block.type === 'paragraph' ? openLines(block, document.remarks) : [block],
  );
  return readTypedLabels(opened);
}

/** A soft line break inside a paragraph may part a bold heading from its text, or the lines of a list. */
function openLines(paragraph: SourceParagraph, remarks: Remark[]): SourceParagraph[] {
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
    remarks.push({
      place: paragraph.place,
      text: `${lines.length} lines of one paragraph are read as clauses of their own`,
    });
    return lines.map((line, i) => part([line], i === 0 ? own : {}));
  }
  const headed = isAllBold(first) && !isAllBold(rest.flat()) && looksShort(textOf(first));
  if (!headed) return [paragraph];
  remarks.push({
    place: paragraph.place,
    text: `“${textOf(first).trim()}” stands in one paragraph with the text after it and is read as its heading`,
  });
  return [part([first], own), part(rest)];
}

/** Short and without the end of a sentence: what a heading can be. */
export function looksShort(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length > 0 &&
    trimmed.length <= 100 &&
    trimmed.split(/\s+/).length <= 14 &&
    !/[.;,]$/.test(trimmed)
  );
}

function readTypedLabels(blocks: readonly SourceBlock[]): PieceBlock[] {
  const found = blocks.map((block) => {
    if (block.type !== 'paragraph') return null;
    // Beside a real automatic number, a figure is a word of the text; a bullet may carry a typed letter.
    if (block.label && !block.label.bullet) return null;
    const label = typedLabel(textOf(block.runs).trimStart());
    return block.label && label?.style === 'bullet' ? null : label;
  });
  const accepted = found.map((label, i) => label !== null && isAccepted(label, found, i, blocks));
  return blocks.map((block, i): PieceBlock => {
    if (block.type !== 'paragraph') return block;
    const { label: printed, ...rest } = block;
    const typed = accepted[i] ? found[i]! : null;
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

/** A doubtful label counts where one before it leads up to it, or one after it goes on from it. */
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
    // “31. August” or “4) …” alone in a text is no numbering.
    return label.style === 'parts' || label.style === 'other' || isFirst(label) || before || after;
  }
  return label.style === 'parts' ? before || after : (isFirst(label) && after) || before;
}
