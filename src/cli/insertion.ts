/** From a line and column of the model to an offset in the file as it is on disk. */
import { present } from '../language/present.ts';
import type { Position } from '../messages/position.ts';

/** Works with every kind of line end; a byte-order mark is no part of the first line. */
export function offsetsIn(source: string): (position: Position) => number {
  const starts = [source.startsWith('\uFEFF') ? 1 : 0];
  for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return ({ line, column }) =>
    present(starts[line - 1], 'the position was read from this source') + column - 1;
}

export interface Insertion {
  at: number;
  text: string;
}

/** Puts texts in at offsets of the source; nothing else is touched. */
export function insertAll(source: string, insertions: readonly Insertion[]): string {
  let text = '';
  let last = 0;
  for (const { at, text: put } of [...insertions].sort((a, b) => a.at - b.at)) {
    text += source.slice(last, at) + put;
    last = at;
  }
  return text + source.slice(last);
}
