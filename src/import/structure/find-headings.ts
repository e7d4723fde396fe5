/** Finds which paragraphs are headings, and of what level: those that the source marks, and those that only look like one. */
import { assertNever } from '../../language/assert-never.ts';
import type { ImportNotice } from '../formats/source-document.ts';
import { follows, isFirst, looksShort, type Label, type LabelStyle } from '../formats/label.ts';
import { isAllBold, isPiece, onOneLine, type Piece, type PieceBlock } from './pieces.ts';
import { textOf } from '../../policy/runs.ts';

/** Ignores capitals, punctuation and spaces. */
export const foldHeading = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The level of each block that is a heading, from 1; null for text. Every guess becomes a notice.
 * @param known the headings of the edition before, folded, with their levels from 1
 */
export function findHeadings(
  blocks: readonly PieceBlock[],
  known: ReadonlyMap<string, number>,
  notices: ImportNotice[],
): (number | null)[] {
  const guessed = guesses(blocks);
  const ranks = rankLooks(blocks, guessed);
  const numberedAlike = levelsByNumber(blocks);
  let marked = 0;
  let numbered = 0;
  return blocks.map((block, i) => {
    if (block.type === 'table') return null;
    if (block.heading !== undefined) {
      marked = Math.max(1, block.heading);
      numbered = 0;
      return marked;
    }
    const before = known.get(foldHeading(textOf(block.runs)));
    const unlisted =
      block.label === null || block.label.style === 'decimal' || block.label.style === 'parts';
    if (before !== undefined && unlisted && !guessed[i]) {
      notices.push({
        place: block.place,
        text: `“${textOf(onOneLine(block.runs)).trim()}” was a heading in the edition before and is read as one`,
      });
      return before;
    }
    if (!guessed[i]) return null;
    const parts = depthOf(block.label);
    const alike = numberedAlike.get(parts);
    const beneath = numbered > 0 ? numbered + 1 : (marked === 0 && ranks.get(lookOf(block))) || 1;
    const level = alike ?? marked + (parts > 0 ? parts : beneath);
    if (alike !== undefined) [marked, numbered] = [alike, 0];
    else if (parts > 0) numbered = parts;
    notices.push({
      place: block.place,
      text: `“${textOf(onOneLine(block.runs)).trim()}” looks like a heading and is read as one`,
    });
    return level;
  });
}

/** The levels of the headings that the source marks, by how many parts their numbers have. */
function levelsByNumber(blocks: readonly PieceBlock[]): Map<number, number> {
  const levels = new Map<number, number>();
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.heading) continue;
    const parts = depthOf(block.label);
    if (parts > 0 && !levels.has(parts)) levels.set(parts, block.heading);
  }
  return levels;
}

/** How many parts a heading's number has: 2 for `4.2`, 1 for `4` and `4.0`, 0 without one. */
function depthOf(label: Label | null): number {
  return label?.number ? chiefOf(label.number).split('.').length : 0;
}

/** A school that writes 4.1 and 4.2 may write 4.0 for 4. */
const chiefOf = (number: string) => number.replace(/\.0$/, '');

const isChief = ({ style, number }: Label) =>
  style === 'decimal' || (style === 'parts' && /^\d+\.0$/.test(number ?? ''));

function guesses(blocks: readonly PieceBlock[]): boolean[] {
  const usual = usualSize(blocks);
  const titles = numberedTitles(blocks);
  const found = blocks.map(
    (block, i) =>
      block.type === 'paragraph' &&
      block.heading === undefined &&
      i < blocks.length - 1 &&
      (titles.has(block) || standsOut(block, usual) || opensParts(block, i, blocks)),
  );
  // If most lines look like headings, the look proves nothing.
  const paragraphs = blocks.filter((b) => b.type === 'paragraph').length;
  return found.filter(Boolean).length > paragraphs * 0.6 ? found.map(() => false) : found;
}

function standsOut(piece: Piece, usual: number): boolean {
  const text = textOf(onOneLine(piece.runs)).trim();
  if (!looksShort(text) || !/\p{L}/u.test(text)) return false;
  if (piece.label && !canNumberHeading(piece.label.style)) return false;
  const capitals = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  return (
    isAllBold(piece.runs) || capitals || (usual > 0 && (piece.look?.size ?? 0) >= usual * 1.15)
  );
}

function canNumberHeading(style: LabelStyle): boolean {
  switch (style) {
    case 'bullet':
    case 'lower':
    case 'roman':
      return false;
    case 'decimal':
    case 'parts':
    case 'capital':
    case 'other':
      return true;
    default:
      return assertNever(style);
  }
}

/** “4. Staff” right before “4.1 …” is a heading even if its look does not show it. */
function opensParts(piece: Piece, index: number, blocks: readonly PieceBlock[]): boolean {
  if (!piece.label?.number || !isChief(piece.label) || !looksShort(textOf(onOneLine(piece.runs))))
    return false;
  const next = blocks.slice(index + 1, index + 3).find((b) => b.type === 'paragraph' && b.label);
  return next?.type === 'paragraph' && isPartOf(next.label, piece.label);
}

/**
 * The lines of a numbered row in which every line is short, ends like no sentence and has text of
 * its own after it: headings, even if nothing in their look shows it.
 */
function numberedTitles(blocks: readonly PieceBlock[]): ReadonlySet<PieceBlock> {
  const rows = new Map<string, { piece: Piece; isTitle: boolean }[]>();
  const ledIn = itemsLedIn(blocks);
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.heading !== undefined || !block.label) continue;
    if (ledIn.has(block)) continue;
    const { list = 'typed', style } = block.label;
    if (!isChief(block.label) && style !== 'capital') continue;
    const row = rows.get(`${style} ${list}`) ?? [];
    rows.set(`${style} ${list}`, row);
    row.push({ piece: block, isTitle: isTitleOf(block, blocks[i + 1]) });
  }
  const titles = [...rows.values()].filter((row) => row.length > 1 && row.every((r) => r.isTitle));
  return new Set(titles.flat().map(({ piece }) => piece));
}

/** The items of lists that begin with a first figure right after a lead-in, whatever is numbered around them. */
function itemsLedIn(blocks: readonly PieceBlock[]): ReadonlySet<PieceBlock> {
  const items = new Set<PieceBlock>();
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (!isPiece(block) || !block.label || !before || !isPiece(before)) return;
    const begins =
      isFirst(block.label) && before.label === null && /:\s*$/.test(textOf(before.runs));
    const goesOn = items.has(before) && before.label !== null && follows(before.label, block.label);
    // “2. Tools”, right behind the last item, has text of its own below it.
    if (begins || (goesOn && !isTitleOf(block, blocks[i + 1]))) items.add(block);
  });
  return items;
}

function isTitleOf(piece: Piece, next: PieceBlock | undefined): boolean {
  const text = textOf(onOneLine(piece.runs)).trim();
  if (piece.item || !looksShort(text) || !/^\p{Lu}/u.test(text) || /[:?!]$/.test(text))
    return false;
  if (next?.type !== 'paragraph' || next.heading !== undefined) return false;
  if (next.label) return piece.label !== null && isPartOf(next.label, piece.label);
  // What is set further in goes on with an item.
  if ((next.indent ?? 0) > (piece.indent ?? 0)) return false;
  return /[.:?!]$/.test(textOf(next.runs).trim());
}

const isPartOf = (part: Label | null, chief: Label) =>
  (part?.number ?? '').startsWith(`${chiefOf(chief.number ?? '')}.`);

/** The letter size of most of the text, in points; 0 if sizes are not known. */
function usualSize(blocks: readonly PieceBlock[]): number {
  const letters = new Map<number, number>();
  for (const block of blocks)
    if (block.type === 'paragraph' && block.look?.size)
      letters.set(block.look.size, (letters.get(block.look.size) ?? 0) + textOf(block.runs).length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A line's look as a key for sorting: larger letters, then capitals, are higher. */
function lookOf(piece: Piece): string {
  const text = textOf(piece.runs);
  const size = String(Math.round((piece.look?.size ?? 0) * 2)).padStart(4, '0');
  return `${size} ${text === text.toUpperCase() ? 1 : 0}`;
}

function rankLooks(
  blocks: readonly PieceBlock[],
  guessed: readonly boolean[],
): Map<string, number> {
  const looks = new Set<string>();
  blocks.forEach((block, i) => {
    if (guessed[i] && block.type === 'paragraph' && !block.label) looks.add(lookOf(block));
  });
  const ranked = [...looks].sort().reverse();
  return new Map(ranked.map((look, i) => [look, i + 1]));
}
