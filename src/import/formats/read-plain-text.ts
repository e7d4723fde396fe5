/** Reads plain text: paragraphs between empty lines, with the numbers and bullets that were typed. */
import { emptyDocument, type SourceDocument, type SourceParagraph } from './source-document.ts';
import { joinHyphens, joinLines, wordsOfLines } from './join-lines.ts';
import { endsWithPage } from './contents-line.ts';
import { looksShort, typedLabel } from './label.ts';

export function readPlainText(text: string): SourceDocument {
  const document = emptyDocument('text');
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .split('\n');
  const around = linesAroundPages(lines);
  const width = usualWidth(lines.filter((_, i) => !around.has(i)));
  const words = wordsOfLines(lines);
  /** The lines of the paragraph that has not ended yet, and the numbers of the first and the last. */
  let open: string[] = [];
  let first = 1;
  let last = 1;
  let underlined = false;
  const close = () => {
    if (open.length > 0) {
      const place = open.length > 1 ? `lines ${first}–${last}` : `line ${first}`;
      const trimmed = open.map((line) => line.trim());
      const text = joinLines(trimmed, words, document.notices, place);
      document.blocks.push(paragraph(open, text, place, underlined));
    }
    open = [];
    underlined = false;
  };
  lines.forEach((raw, i) => {
    const line = raw
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/\u00a0/g, ' ')
      .trimEnd();
    if (line.trim()) document.words.push({ place: `line ${i + 1}`, text: line });
    if (around.has(i)) {
      const what = 'header or footer';
      document.leftOut.push({ what, place: `line ${i + 1}`, text: line.trim() });
      return;
    }
    if (!line.trim()) return isBesidePage(lines, around, i) ? undefined : close();
    if (/^\s*[=\-_*~]{3,}\s*$/.test(line)) {
      // A line drawn below a heading, or across the page.
      underlined = open.length === 1;
      return close();
    }
    const starts = typedLabel(line.trimStart())?.sure || endsParagraph(open.at(-1), line, width);
    if (starts) close();
    if (open.length === 0) first = i + 1;
    open.push(line);
    last = i + 1;
  });
  close();
  document.words = joinHyphens(document.words, document.blocks);
  return document;
}

/** “Page 2 of 7”, “– 2 –”, alone on a line or behind the name of the policy. */
const PAGE = /(?:^|\s)(?:page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|[-–]\s*\d{1,3}\s*[-–])\s*$/i;

/**
 * The lines with page numbers that come on every page, and those beside them that come again and
 * again: headers and footers of a printed text.
 */
function linesAroundPages(lines: readonly string[]): ReadonlySet<number> {
  const keyOf = (line: string) => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  const times = new Map<string, number>();
  for (const line of lines) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  const isRepeated = (i: number) =>
    (lines[i] ?? '').trim() !== '' && (times.get(keyOf(lines[i] ?? '')) ?? 0) > 1;
  const found = new Set<number>();
  lines.forEach((line, i) => {
    if (!PAGE.test(line) || !isRepeated(i)) return;
    found.add(i);
    for (const step of [-1, 1]) {
      let at = i + step;
      while (at >= 0 && at < lines.length && (lines[at] ?? '').trim() === '') at += step;
      if (isRepeated(at)) found.add(at);
    }
  });
  return found;
}

/** An empty line beside a header or footer: the page ends there, and perhaps not the paragraph. */
function isBesidePage(
  lines: readonly string[],
  around: ReadonlySet<number>,
  index: number,
): boolean {
  return [-1, 1].some((step) => {
    let at = index + step;
    while (at >= 0 && at < lines.length && (lines[at] ?? '').trim() === '') at += step;
    return around.has(at);
  });
}

/** The width at which most lines of the text are broken; infinite if they are not. */
function usualWidth(lines: readonly string[]): number {
  const longest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  return longest > 120 ? Infinity : longest;
}

/** A line of a table of contents, or one well short of the width, ends its paragraph, unless the text is not broken into lines at all. */
function endsParagraph(line: string | undefined, next: string, width: number): boolean {
  if (line === undefined) return false;
  if (endsWithPage(line)) return true;
  // A word is divided here.
  if (/\p{L}-$/u.test(line)) return false;
  // Narrow lines of a scanned page: the sentence goes on.
  const goesOn = /^\p{Ll}/u.test(next) && !/[.:;?!,]$/.test(line) && line.length > width * 0.4;
  if (goesOn && width !== Infinity) return false;
  return width === Infinity || (line.length < width * 0.6 && /[.:;?!]$|^\S.{0,60}$/.test(line));
}

/** Each space before the text is 6 points of indent, a tab eight spaces. */
function paragraph(
  lines: readonly string[],
  text: string,
  place: string,
  underlined: boolean,
): SourceParagraph {
  const [start = ''] = lines;
  const indent = start.replace(/\t/g, '        ').search(/\S|$/) * 6;
  return {
    type: 'paragraph',
    runs: [{ text, marks: [] }],
    anchors: [],
    indent,
    ...(underlined && looksShort(text) ? { heading: 1 } : {}),
    place,
  };
}
