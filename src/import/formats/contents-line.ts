/** What a line of a table of contents looks like that somebody typed: words, dots or a gap, a page. */

const PAGE = String.raw`(?:\d{1,3}|[ivx]{1,5})`;
const LEADER = String.raw`(?:[ \t]*(?:\.{3,}|(?:\. ){3,}\.?|…+|_{3,}|·{3,})[ \t.]*|[ \t]*\t[ \t]*|[ ]{3,})`;
const AT_END = new RegExp(`${LEADER}${PAGE}$`, 'i');
const EACH = new RegExp(`(?<words>\\S.*?)${LEADER}${PAGE}(?=\\s|$)`, 'gi');

/** True for words with dots or a gap and a page behind them. */
export const endsWithPage = (line: string): boolean => AT_END.test(line.trimEnd());

/** The words of a line without dots and page. */
export const withoutPage = (line: string): string => line.trim().replace(AT_END, '').trim();

/**
 * The lines of a text that is nothing but lines of contents which run on in one paragraph; itself
 * alone where it is not.
 */
export function contentsLines(text: string): string[] {
  const lines: string[] = [];
  let end = 0;
  for (const match of text.trim().matchAll(EACH)) {
    if (text.trim().slice(end, match.index).trim() !== '') break;
    lines.push(match[0]);
    end = match.index + match[0].length;
  }
  return lines.length > 1 && text.trim().slice(end).trim() === '' ? lines : [text.trim()];
}
