/** Which labelled paragraphs are items of a list, and how the lists nest. */
import { follows, isFirst, type Label } from '../formats/label.ts';
import type { Piece, PieceBlock } from './pieces.ts';
import { textOf } from '../../policy/runs.ts';

/** What a labelled paragraph is: a clause with a number of its own, or an item. */
export type Role = 'text' | 'item';

/**
 * Letters, roman numerals and bullets are items. A number of several parts (4.2) is
 * a clause's own. A plain figure is an item where its list hangs from a sentence
 * that ends in a colon, or starts again elsewhere; otherwise it numbers the clauses.
 */
export function findItems(
  blocks: readonly PieceBlock[],
  headings: readonly (number | null)[],
): Role[] {
  const figures = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (block.type !== 'paragraph' || headings[i] !== null) return;
    if (block.label?.style === 'decimal')
      figures.set(block.label.number!, (figures.get(block.label.number!) ?? 0) + 1);
  });
  let asItems = false;
  let inItems = false;
  return blocks.map((block, i): Role => {
    if (block.type !== 'paragraph' || headings[i] !== null) {
      inItems = false;
      return 'text';
    }
    const { label } = block;
    let role: Role = 'text';
    if (!label) return role;
    if (
      block.item ||
      label.style === 'bullet' ||
      label.style === 'lower' ||
      label.style === 'roman'
    )
      role = 'item';
    else if (label.style === 'other' && /\)$/.test(label.number ?? '')) role = 'item';
    else if (label.style === 'decimal') {
      if (isFirst(label) || figures.get(label.number!)! > 1) {
        const before = blocks[i - 1];
        const led = before?.type === 'paragraph' && /[:–-]\s*$/.test(textOf(before.runs));
        asItems = led || inItems || figures.get('1')! > 1;
      }
      role = asItems ? 'item' : 'text';
    }
    inItems = role === 'item';
    return role;
  });
}

/** One open list while the text is walked: its last item's label and where it stands. */
export interface Level {
  label: Label;
  list: string | undefined;
  level: number;
  indent: number | undefined;
}

/** Points by which an item has to stand further in to count as nested. */
const STEP = 4;

/**
 * How many of the open lists a new item leaves open: it becomes the next item of
 * the last of them, or, where `nested`, the first of a list inside it.
 */
export function placeItem(open: readonly Level[], piece: Piece): { keep: number; nested: boolean } {
  const label = piece.label!;
  const own = open.findLastIndex(
    (l) => l.list !== undefined && l.list === label.list && l.level <= (label.level ?? 0),
  );
  if (own >= 0) return { keep: own + 1, nested: open[own]!.level < (label.level ?? 0) };
  // A list of this very kind that goes deeper is left; its outer one may be of another list.
  const counted = label.style !== 'bullet' && !isFirst(label);
  const next = counted ? open.findLastIndex((l) => follows(l.label, label)) : -1;
  if (next >= 0) return { keep: next + 1, nested: false };
  for (let i = open.length - 1; i >= 0; i--) {
    const level = open[i]!;
    const step = indentStep(level, piece);
    if (step !== null && step < -STEP) continue;
    if (step !== null && step > STEP) return { keep: i + 1, nested: true };
    if (sameKind(level.label, label)) return { keep: i + 1, nested: false };
    // At one indent, or where indents are not known: a first label of another kind opens a list inside.
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
  // (i) after (b) opens a list of numerals; (i) after (h) was told by its order before.
  return a.style === 'bullet' || !isFirst(b);
}
