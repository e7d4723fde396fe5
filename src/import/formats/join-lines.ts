/** Puts the lines of a paragraph together whose words may be divided at their ends. */
import { textOf } from '../../policy/runs.ts';
import {
  paragraphsOf,
  type ImportNotice,
  type SourceBlock,
  type SourceWords,
} from './source-document.ts';

/** The words of a text, by which a divided one is known. */
export const wordsOfLines = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+/gu) ?? []));

/**
 * A hyphen at a line's end is dropped if the text has the word without one elsewhere; else it is
 * kept, with a notice.
 * @param words of the whole text
 */
export function joinLines(
  lines: readonly string[],
  words: ReadonlySet<string>,
  notices: ImportNotice[],
  place: string,
): string {
  let text = '';
  for (const line of lines) {
    const [, head = ''] = /(\p{L}+)-$/u.exec(text) ?? [];
    const [, tail = ''] = /^(\p{Ll}\p{L}*)/u.exec(line) ?? [];
    if (text === '') text = line;
    else if (head && tail) {
      const whole = words.has((head + tail).toLowerCase());
      if (!whole)
        notices.push({
          place,
          text: `“${head}-${tail}” was divided at the end of a line; its hyphen was kept`,
        });
      text = `${whole ? text.slice(0, -1) : text}${line}`;
    } else text += ` ${line}`;
  }
  return text;
}

/** A word that a hyphen divides at a line's end counts as one word of the file if the text has it as one. */
export function joinHyphens(
  words: readonly SourceWords[],
  blocks: readonly SourceBlock[],
): SourceWords[] {
  const known = new Set(
    paragraphsOf(blocks).flatMap((p) => textOf(p.runs).match(/\p{L}+/gu) ?? []),
  );
  const joined: SourceWords[] = [];
  for (const { place, text } of words) {
    const last = joined.at(-1);
    const [, head = ''] = /(\p{L}+)-$/u.exec(last?.text ?? '') ?? [];
    const [, tail = ''] = /^(\p{L}+)/u.exec(text) ?? [];
    if (last && head && tail && known.has(head + tail))
      last.text = `${last.text.slice(0, -1)}${text}`;
    else joined.push({ place, text: text.trim() });
  }
  return joined;
}
