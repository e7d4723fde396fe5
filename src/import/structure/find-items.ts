/** Finds which labelled paragraphs are items of a list, and how the lists nest. */
import { assertNever } from '../../language/assert-never.ts';
import { follows, isFirst, type Label } from '../formats/label.ts';
import type { Piece, PieceBlock } from './pieces.ts';
import { textOf } from '../../policy/runs.ts';

/** What a labelled paragraph is: a clause with a number of its own, or an item. */
export type Role = 'text' | 'item';

/**
 * Letters, roman numerals and bullets are items. A number of several parts (4.2) is
 * a clause's own. A plain figure is an item if its list follows a sentence that
 * ends in a colon, or starts again elsewhere; otherwise it numbers the clauses.
 */
export function findItems(
  blocks: readonly PieceBlock[],
  headings: readonly (number | null)[],
): Role[] {
  /** How often each plain figure is a label. */
  const figures = new Map<string | null, number>();
  blocks.forEach((block, i) => {
    if (block.type === 'table' || headings[i] !== null || block.label?.style !== 'decimal') return;
    const { number } = block.label;
    figures.set(number, (figures.get(number) ?? 0) + 1);
  });
  const repeats = (number: string | null) => (figures.get(number) ?? 0) > 1;
  let figuresAreItems = false;
  let inItems = false;
  let lastItem: Piece | null = null;
  return blocks.map((block, i): Role => {
    if (block.type === 'table' || headings[i] !== null) {
      inItems = false;
      lastItem = null;
      return 'text';
    }
    const { label } = block;
    if (!label) return 'text';
    if (!block.item && label.style === 'decimal' && (isFirst(label) || repeats(label.number)))
      figuresAreItems = endsAsLeadIn(blocks[i - 1]) || inItems || repeats('1');
    inItems =
      block.item === true ||
      isItemLabel(label, figuresAreItems) ||
      (label.style === 'capital' && lastItem !== null && isOfItem(block, lastItem));
    lastItem = inItems ? block : null;
    return inItems ? 'item' : 'text';
  });
}

/** “I.” further in than the item before it is a part of it, and “II.” goes on from there. */
function isOfItem(piece: Piece, item: Piece): boolean {
  if (piece.indent === undefined || item.indent === undefined) return false;
  const step = piece.indent - item.indent;
  return item.label?.style === 'capital' ? step > -STEP : step > STEP;
}

/** Whether a paragraph leads in to a list. */
const endsAsLeadIn = (block: PieceBlock | undefined) =>
  block?.type === 'paragraph' && /[:–-]\s*$/.test(textOf(block.runs));

function isItemLabel(label: Label, figuresAreItems: boolean): boolean {
  switch (label.style) {
    case 'bullet':
    case 'lower':
    case 'roman':
      return true;
    case 'decimal':
      return figuresAreItems;
    case 'other':
      return (label.number ?? '').endsWith(')');
    case 'parts':
    case 'capital':
      return false;
    default:
      return assertNever(label.style);
  }
}

/** A list that the next item may continue: the label, list and place of its last item. */
export interface Level {
  label: Label;
  list: string | undefined;
  level: number;
  indent: number | undefined;
}

/** An item is nested if it is indented by more than this, in points. */
const STEP = 4;

/**
 * How many of the open lists a new item leaves open: it becomes the next item of
 * the last of them, or, if `nested`, the first of a list inside it.
 */
export function placeItem(open: readonly Level[], piece: Piece): { keep: number; nested: boolean } {
  const { label } = piece;
  if (!label) return { keep: 0, nested: false };
  const depth = label.level ?? 0;
  const own = open.findLastIndex(
    (l) => l.list !== undefined && l.list === label.list && l.level <= depth,
  );
  if (own >= 0) return { keep: own + 1, nested: (open[own]?.level ?? depth) < depth };
  // A label that counts on from one of the open lists continues it, even if the source calls it another list.
  const counted = label.style !== 'bullet' && !isFirst(label);
  const next = counted ? open.findLastIndex((l) => follows(l.label, label)) : -1;
  if (next >= 0) return { keep: next + 1, nested: false };
  for (const [i, level] of [...open.entries()].reverse()) {
    const step = indentStep(level, piece);
    if (step !== null && step < -STEP) continue;
    if (step !== null && step > STEP) return { keep: i + 1, nested: true };
    if (sameKind(level.label, label)) return { keep: i + 1, nested: false };
    // At the same indent, or if indents are not known, a first label of another kind opens a list inside.
    if (isFirst(label) || label.style === 'bullet') {
      const outer = open.findLastIndex((l, j) => j <= i && sameKind(l.label, label));
      return outer >= 0
        ? { keep: outer + 1, nested: false }
        : { keep: i + 1, nested: step === null || step > 0 };
    }
    return { keep: i + 1, nested: false };
  }
  return { keep: 0, nested: false };
}

function indentStep(level: Level, piece: Piece): number | null {
  if (level.indent === undefined || piece.indent === undefined) return null;
  return piece.indent - level.indent;
}

/** Both bullets, both figures, or both letters or numerals of one case. */
function sameKind(a: Label, b: Label): boolean {
  const kind = (l: Label) => (l.style === 'roman' ? 'lower' : l.style);
  if (kind(a) !== kind(b)) return false;
  // (i) after (b) opens a list of numerals; (i) after (h) never gets here, because it was found to follow (h).
  return a.style === 'bullet' || !isFirst(b);
}
