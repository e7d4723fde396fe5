/** Inserts texts at lines and columns of the clause model into a file as it is on disk. */
import { present } from '../language/present.ts';
import type { Position } from '../messages/position.ts';

/** Turns positions into offsets, with any kind of line end; a byte-order mark is not part of the first line. */
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

/** Inserts texts at offsets of the source; nothing else changes. */
export function insertAll(source: string, insertions: readonly Insertion[]): string {
  let text = '';
  let last = 0;
  for (const { at, text: put } of [...insertions].sort((a, b) => a.at - b.at)) {
    text += source.slice(last, at) + put;
    last = at;
  }
  return text + source.slice(last);
}
