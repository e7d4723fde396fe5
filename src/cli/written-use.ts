/** Where a text uses a picture or a file: the whole of what is written there, and the words in it. */

export interface WrittenUse {
  /** Between the square brackets, as they are written. */
  words: string;
  /** Offset behind the last bracket. */
  end: number;
}

/**
 * @param start offset of `![` or `[`
 * @returns null where something else stands there
 */
export function writtenUse(source: string, start: number): WrittenUse | null {
  const open = /^!?\[/.exec(source.slice(start, start + 2))?.[0];
  if (!open) return null;
  const words = start + open.length;
  const close = closing(source, words, '[', ']');
  if (close === null || source[close + 1] !== '(') return null;
  const end = closing(source, close + 2, '(', ')');
  return end === null ? null : { words: source.slice(words, close), end: end + 1 };
}

/** The offset of the bracket that closes what is open at `from`; one with a backslash before it is a letter. */
function closing(source: string, from: number, opens: string, closes: string): number | null {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    const letter = source[at];
    if (letter === '\\') at++;
    else if (letter === opens) depth++;
    else if (letter === closes && --depth === 0) return at;
  }
  return null;
}
