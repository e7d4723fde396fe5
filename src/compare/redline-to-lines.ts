/** A redline in lines of text: colour where there is one, words in brackets where there is none. */
import type { Strings } from '../strings/strings.ts';
import { OPERATIONS, type Operation, type Segment } from './redline/segment.ts';

export interface TextLook {
  /** Red and struck through, green and underlined; else “[removed: …]” and “[added: …]”. */
  colour: boolean;
  /** The words of the interface. */
  t: Strings;
}

const ESCAPE = '\u001B[';
/** The codes that begin and end an operation's look; null where it has none. */
const STYLES = {
  same: null,
  delete: ['9;31', '29;39'],
  insert: ['4;32', '24;39'],
} as const satisfies Record<Operation, readonly [string, string] | null>;

/** A line of text: as it is written, and how many characters of it are seen. */
export interface TextLine {
  shown: string;
  length: number;
}

/**
 * Breaks a redline between words. Typing alone is shown as it is now.
 * @param width characters; a word that is longer has a line of its own
 * @returns at least one line, each with its marks closed
 */
export function redlineToLines(
  segments: readonly Segment[],
  look: TextLook,
  width: number,
): TextLine[] {
  const lines: TextLine[] = [];
  let line: Word[] = [];
  let length = 0;
  const end = () => {
    while (line.at(-1)?.isSpace) length -= line.pop()?.length ?? 0;
    lines.push({ shown: line.map(({ shown }) => shown).join(''), length });
    [line, length] = [[], 0];
  };
  for (const group of unbroken(words(shownAs(segments), look))) {
    const size = group.reduce((sum, one) => sum + (one.isSpace ? 0 : one.length), 0);
    if (line.length > 0 && length + size > width) end();
    for (const one of group) {
      if (line.length === 0 && one.isSpace) continue;
      line.push(one);
      length += one.length;
    }
  }
  end();
  return lines;
}

/** How many characters a redline takes in one line, and how many its longest word does. */
export function widthsOf(
  segments: readonly Segment[],
  look: TextLook,
): { whole: number; longest: number } {
  const groups = unbroken(words(shownAs(segments), look)).map((group) =>
    group.reduce((sum, one) => sum + (one.isSpace ? 0 : one.length), 0),
  );
  return {
    whole: Math.max(...redlineToLines(segments, look, Infinity).map(({ length }) => length)),
    longest: Math.max(0, ...groups),
  };
}

/** Typing alone is shown as it is now. */
const shownAs = (segments: readonly Segment[]): Segment[] =>
  segments
    .filter(({ op, typography }) => !typography || OPERATIONS[op].inNew)
    .map((one) => (one.typography ? { op: 'same', text: one.text } : one));

interface Word {
  shown: string;
  /** Characters on the screen. */
  length: number;
  isSpace: boolean;
}

/**
 * Words and spaces, each with its marks closed, so that a line may end behind any of them. The
 * spaces at the ends of a mark are outside it.
 */
function words(segments: readonly Segment[], { colour, t }: TextLook): Word[] {
  return joined(segments).flatMap(({ op, text }) => {
    if (!colour) return piecesOf(bracketed(op, text, t)).map((piece) => wordOf(piece));
    const [on, off] = STYLES[op]?.map((code) => `${ESCAPE}${code}m`) ?? [];
    const pieces = piecesOf(text);
    return pieces.map((piece, index) => {
      const isOuterSpace = piece.trim() === '' && (index === 0 || index === pieces.length - 1);
      return isOuterSpace ? wordOf(piece) : wordOf(piece, on, off);
    });
  });
}

/** "[added: words]", with the spaces around the words outside. */
export function bracketed(op: Operation, text: string, { redline }: Strings): string {
  const { change } = OPERATIONS[op];
  const core = text.trim();
  if (core === '' || change === null) return text;
  return text.replace(core, () => redline.begins(redline[change]) + core + redline.ends);
}

function piecesOf(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function wordOf(piece: string, on = '', off = ''): Word {
  const isSpace = /^\s/.test(piece);
  const plain = isSpace ? ' ' : piece;
  return { shown: on + plain + off, length: plain.length, isSpace };
}

/** Neighbours of one kind as one, whatever their marks. */
function joined(segments: readonly Segment[]): Pick<Segment, 'op' | 'text'>[] {
  const result: { op: Operation; text: string }[] = [];
  for (const { op, text } of segments) {
    const last = result.at(-1);
    if (last?.op === op) last.text += text;
    else result.push({ op, text });
  }
  return result.filter(({ text }) => text !== '');
}

/** Words that touch each other stay on one line; each group ends with its space. */
function unbroken(all: readonly Word[]): Word[][] {
  const groups: Word[][] = [[]];
  for (const one of all) {
    groups.at(-1)?.push(one);
    if (one.isSpace) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** Words that stand out. */
export function bold(text: string, { colour }: TextLook): string {
  return colour ? `${ESCAPE}1m${text}${ESCAPE}22m` : text;
}
