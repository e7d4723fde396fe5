/** Checks that every word of the source is in the draft or in the list of what was left out. */
import type { LeftOut, SourceWords } from './formats/source-document.ts';

export interface WordAccount {
  /** Words and figures in the file. */
  in: number;
  /** Of these, in the draft: in its clauses, its front matter and its numbers. */
  out: number;
  leftOut: number;
  /** Words that are in neither, each with its place. Empty unless a reader has dropped something. */
  lost: SourceWords[];
  /** Words that the draft has more often than the file, from repeated cells or filled references. */
  added: string[];
}

const wordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * @param source all words of the file
 * @param draft the texts that the draft holds
 */
export function accountFor(
  source: readonly SourceWords[],
  draft: readonly string[],
  leftOut: readonly LeftOut[],
): WordAccount {
  const balance = new Map<string, number>();
  const add = (texts: readonly string[]) => {
    let count = 0;
    for (const text of texts)
      for (const word of wordsOf(text)) {
        balance.set(word, (balance.get(word) ?? 0) + 1);
        count++;
      }
    return count;
  };
  const out = add(draft);
  const left = add(leftOut.map((l) => l.text));
  const lost: SourceWords[] = [];
  let total = 0;
  for (const { place, text } of source)
    for (const word of wordsOf(text)) {
      total++;
      const there = balance.get(word) ?? 0;
      if (there === 0) lost.push({ place, text: word });
      else balance.set(word, there - 1);
    }
  const added = [...balance].flatMap(([word, n]) => Array<string>(n).fill(word));
  return { in: total, out: out - added.length, leftOut: left, lost, added };
}
