/** Reads plain text: paragraphs between empty lines, with the numbers and bullets that were typed. */
import { emptyDocument, type SourceBlock, type SourceDocument } from './source-document.ts';
import { endsWithPage } from './contents-line.ts';
import { looksShort, typedLabel } from './label.ts';

export function readPlainText(text: string): SourceDocument {
  const document = emptyDocument('text');
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .split('\n');
  const width = usualWidth(lines);
  /** The lines of the paragraph that has not ended yet, and the number of the first. */
  let open: string[] = [];
  let first = 1;
  let underlined = false;
  const close = () => {
    if (open.length > 0) document.blocks.push(paragraph(open, first, underlined));
    open = [];
    underlined = false;
  };
  lines.forEach((raw, i) => {
    const line = raw
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/\u00a0/g, ' ')
      .trimEnd();
    if (line.trim()) document.words.push({ place: `line ${i + 1}`, text: line });
    if (!line.trim()) return close();
    if (/^\s*[=\-_*~]{3,}\s*$/.test(line)) {
      // A line drawn below a heading, or across the page.
      underlined = open.length === 1;
      return close();
    }
    const starts = typedLabel(line.trimStart())?.sure || endsParagraph(open.at(-1), width);
    if (starts) close();
    if (open.length === 0) first = i + 1;
    open.push(line);
  });
  close();
  return document;
}

/** The width at which most lines of the text are broken; infinite if they are not. */
function usualWidth(lines: readonly string[]): number {
  const longest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  return longest > 120 ? Infinity : longest;
}

/** A line of a table of contents, or one well short of the width, ends its paragraph, unless the text is not broken into lines at all. */
function endsParagraph(line: string | undefined, width: number): boolean {
  if (line === undefined) return false;
  if (endsWithPage(line)) return true;
  return width === Infinity || (line.length < width * 0.6 && /[.:;?!]$|^\S.{0,60}$/.test(line));
}

/** Each space before the text is 6 points of indent, a tab eight spaces. */
function paragraph(lines: readonly string[], first: number, underlined: boolean): SourceBlock {
  const text = lines.map((l) => l.trim()).join(' ');
  const [start = ''] = lines;
  const indent = start.replace(/\t/g, '        ').search(/\S|$/) * 6;
  return {
    type: 'paragraph',
    runs: [{ text, marks: [] }],
    anchors: [],
    indent,
    ...(underlined && looksShort(text) ? { heading: 1 } : {}),
    place: lines.length > 1 ? `lines ${first}–${first + lines.length - 1}` : `line ${first}`,
  };
}
