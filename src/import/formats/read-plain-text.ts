/** Plain text: paragraphs parted by empty lines, with the numbers and bullets that were typed. */
import type { SourceBlock, SourceDocument } from './source-document.ts';
import { looksShort, typedLabel } from './label.ts';

export function readPlainText(text: string): SourceDocument {
  const document: SourceDocument = {
    format: 'text',
    blocks: [],
    footnotes: [],
    leftOut: [],
    notices: [],
    words: [],
  };
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .split('\n');
  const width = usualWidth(lines);
  let open: { lines: string[]; first: number } | null = null;
  const close = () => {
    if (open) document.blocks.push(paragraph(open.lines, open.first));
    open = null;
  };
  lines.forEach((raw, i) => {
    const line = raw
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/\u00a0/g, ' ')
      .trimEnd();
    if (line.trim()) document.words.push({ place: `line ${i + 1}`, text: line });
    if (!line.trim()) return close();
    if (/^\s*[=\-_*~]{3,}\s*$/.test(line)) {
      // A line drawn beneath a heading, or across the page.
      if (open?.lines.length === 1) (open as { lines: string[] }).lines.push(UNDERLINE);
      return close();
    }
    const starts = typedLabel(line.trimStart())?.sure || endsParagraph(open?.lines.at(-1), width);
    if (starts) close();
    if (open) open.lines.push(line);
    else open = { lines: [line], first: i + 1 };
  });
  close();
  return document;
}

const UNDERLINE = '\u0000';

/** The width that most lines of the text are broken at; infinite where they are not. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map((l) => l.trimEnd().length).filter((n) => n > 0);
  const longest = Math.max(0, ...lengths);
  return longest > 120 ? Infinity : longest;
}

/** A line well short of the width ends its paragraph, unless the text is not broken into lines at all. */
function endsParagraph(line: string | undefined, width: number): boolean {
  if (line === undefined) return false;
  return width === Infinity || (line.length < width * 0.6 && /[.:;?!]$|^\S.{0,60}$/.test(line));
}

function paragraph(lines: readonly string[], first: number): SourceBlock {
  const underlined = lines.at(-1) === UNDERLINE;
  const own = lines.filter((l) => l !== UNDERLINE);
  const text = own.map((l) => l.trim()).join(' ');
  const indent = /^\s*/.exec(own[0]!.replace(/\t/g, '        '))![0].length * 6;
  return {
    type: 'paragraph',
    runs: [{ text, marks: [] }],
    anchors: [],
    indent,
    ...(underlined && looksShort(text) ? { heading: 1 } : {}),
    place: own.length > 1 ? `lines ${first}–${first + own.length - 1}` : `line ${first}`,
  };
}
