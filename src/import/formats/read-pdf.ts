/**
 * Reads PDF, the last resort: a PDF records where letters are, and nothing about
 * headings, lists and tables. Letters become lines, headers and footers are taken out,
 * and lines become paragraphs, by place and size alone; the author has to check the rest.
 */
import {
  besidesOf,
  type LeftOut,
  type ReadOptions,
  type ImportNotice,
  type SourceBlock,
  type SourceDocument,
  type SourceParagraph,
} from './source-document.ts';
import { ImportError, importError } from '../../messages/import-error.ts';
import { LIMITS } from '../../policy/limits.ts';
import { endsWithPage } from './contents-line.ts';
import { raised } from './raised.ts';
import { joinHyphens, joinLines, wordsOfLines } from './join-lines.ts';
import { readInColumns } from './read-in-columns.ts';
import { typedLabel } from './label.ts';
import { TooMuch } from './too-much.ts';

/** @throws TooMuch where it has more pages than any policy, ImportError where it is damaged, protected, or holds no words */
export async function readPdf(bytes: Uint8Array, { file }: ReadOptions): Promise<SourceDocument> {
  const notices: ImportNotice[] = [];
  const pages = await readPages(bytes, file, notices);
  const lines = pages.flat();
  const hasWords = lines.some((l) => /[\p{L}\p{N}]{2}/u.test(l.text));
  if (!hasWords)
    throw importError('import-pictures-only', file, {
      pages: `${pages.length} page${pages.length === 1 ? '' : 's'}`,
    });
  const { text, leftOut } = takeRepeated(pages);
  notices.unshift({
    place: 'the file',
    text: 'a PDF does not say what is a heading, a list or a table: compare the draft with it line by line, or import the Word file if there is one',
  });
  const blocks: SourceBlock[] = toParagraphs(text, notices);
  const words = lines.map((l) => ({ place: `page ${l.page}`, text: l.text }));
  return {
    format: 'PDF',
    blocks,
    footnotes: [],
    besides: besidesOf(leftOut),
    leftOut,
    notices,
    pictures: [],
    words: joinHyphens(words, blocks),
  };
}

async function readPages(
  bytes: Uint8Array,
  file: string,
  notices: ImportNotice[],
): Promise<Line[][]> {
  const reader = await import('unpdf').catch(() => {
    throw importError('import-pdf-reader', file);
  });
  try {
    const pdf = await reader.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > LIMITS.pages.most)
      throw new TooMuch({ limit: 'pages', found: pdf.numPages });
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const height = page.getViewport({ scale: 1 }).height;
      // The names of fonts are known only after the page has been laid out.
      await page.getOperatorList();
      const bold = (font: string) => /bold|black|heavy/i.test(fontName(page, font));
      pages.push(
        toLines(
          items.flatMap((i) =>
            'str' in i ? [{ ...(i as TextItem), bold: bold(i.fontName) }] : [],
          ),
          number,
          height,
          notices,
        ),
      );
    }
    await pdf.destroy();
    return pages;
  } catch (thrown) {
    if (thrown instanceof ImportError || thrown instanceof TooMuch) throw thrown;
    const { name, message } = thrown as Error;
    if (name === 'PasswordException') throw importError('import-password', file);
    throw importError('import-damaged', file, {
      reason: message.replace(/\.$/, '') || 'it cannot be read',
    });
  }
}

interface FontTable {
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
}

function fontName({ commonObjs }: FontTable, id: string): string {
  if (!commonObjs.has(id)) return '';
  const font = commonObjs.get(id) as { name?: string } | null;
  return font?.name ?? '';
}

/** A piece of text in the form in which the PDF reader gives it. */
interface TextItem {
  str: string;
  /** The last two are the lower left corner, in points from that of the page. */
  transform: number[];
  width: number;
  height: number;
  fontName: string;
  bold?: boolean;
}

interface Line {
  text: string;
  page: number;
  /** Points from the left, and from the top of the page. */
  left: number;
  right: number;
  top: number;
  /** Of the letters, in points. */
  size: number;
  font: string;
  bold: boolean;
  /** Its distance from the top as a share of the page's height, 0 to 1. */
  share: number;
}

/** The lines of a page, top to bottom, one column after the other. */
function toLines(
  items: readonly TextItem[],
  page: number,
  height: number,
  notices: ImportNotice[],
): Line[] {
  const rows = rowsOf(items).map((row) => row.sort((a, b) => a.left - b.left));
  const columns = readInColumns(rows);
  if (columns)
    notices.push({
      place: `page ${page}`,
      text: 'it looks as if it had two columns, and they were read one after the other',
    });
  return (columns ?? rows).flatMap((row) => toLine(row, page, height) ?? []);
}

/** Groups a page's letters into rows, top to bottom. */
function rowsOf(items: readonly TextItem[]): PlacedItem[][] {
  const placed = items
    .filter((item) => item.str !== '')
    .map((item) => ({ ...item, left: item.transform[4] ?? 0, bottom: item.transform[5] ?? 0 }));
  const rows: PlacedItem[][] = [];
  let base: PlacedItem | undefined;
  for (const item of placed.sort((a, b) => b.bottom - a.bottom || a.left - b.left)) {
    // The height of the larger one: a raised figure is small, and its line is not.
    const height = Math.max(base?.height ?? 0, item.height);
    const near = base && Math.abs(base.bottom - item.bottom) <= Math.max(2, height * 0.45);
    if (near) rows.at(-1)?.push(item);
    else rows.push([(base = item)]);
  }
  return rows;
}

interface PlacedItem extends TextItem {
  left: number;
  bottom: number;
}

/** Null if the row has no words. */
function toLine(row: PlacedItem[], page: number, height: number): Line | null {
  const inOrder = inSmall(row);
  const text = joinItems(inOrder)
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();
  const [longest] = [...inOrder].sort((a, b) => b.str.length - a.str.length);
  const first = inOrder.find((i) => i.str.trim());
  const last = inOrder.at(-1);
  if (text === '' || !longest || !first || !last) return null;
  const top = height - longest.bottom;
  return {
    text,
    page,
    left: first.left,
    right: last.left + last.width,
    top,
    size: Math.round(longest.height * 2) / 2,
    font: longest.fontName,
    bold: inOrder.every((i) => i.bold || !i.str.trim()),
    share: height > 0 ? top / height : 0,
  };
}

/** Figures that are small and stand above or below the line, as characters that are so by themselves. */
function inSmall(row: readonly PlacedItem[]): PlacedItem[] {
  const [longest] = [...row].sort((a, b) => b.str.length - a.str.length);
  if (!longest) return [];
  return row.map((item) => {
    if (!/^\d{1,3}$/.test(item.str.trim()) || item.height > longest.height * 0.8) return item;
    const above = item.bottom - longest.bottom;
    if (Math.abs(above) < longest.height * 0.1) return item;
    const small = raised(item.str.trim(), above > 0 ? 'superscript' : 'subscript');
    return small === null ? item : { ...item, str: small };
  });
}

/** A wide gap between two items is a tab, a narrow one a space. */
function joinItems(items: readonly PlacedItem[]): string {
  let text = '';
  let end: number | null = null;
  for (const item of items) {
    const gap = end === null ? 0 : item.left - end;
    const size = item.height || 10;
    if (gap > size * 1.5) text += '\t';
    else if (gap > size * 0.15 && !/\s$/.test(text) && !/^\s/.test(item.str)) text += ' ';
    text += item.str;
    end = item.left + item.width;
  }
  return text;
}

/** Only lines this near the top or the bottom of a page can be a header or footer, as a share of its height. */
const EDGE = 0.13;
const PAGE_NUMBER = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^-\s*\d{1,3}\s*-$/i;

/** Treats all figures as equal, so that “Page 1” and “Page 2” count as one repeated line. */
const foldFigures = (text: string) => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** Takes headers, footers and page numbers, which are repeated from page to page, out of the text; each is listed. */
function takeRepeated(pages: readonly Line[][]): { text: Line[]; leftOut: LeftOut[] } {
  const seen = new Map<string, Set<number>>();
  const atEdge = ({ share }: Line) => share < EDGE || share > 1 - EDGE;
  for (const line of pages.flat())
    if (atEdge(line)) {
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
    }
  const leftOut: LeftOut[] = [];
  const text = pages.flat().filter((line) => {
    if (!atEdge(line)) return true;
    const times = seen.get(keyOf(line))?.size ?? 0;
    const repeated = times >= 2 && times >= pages.length / 2;
    const number = PAGE_NUMBER.test(line.text);
    if (!repeated && !number) return true;
    const what = number ? 'page number' : line.share < 0.5 ? 'header' : 'footer';
    leftOut.push({ what, place: `page ${line.page}`, text: line.text });
    return false;
  });
  return { text, leftOut };
}

const keyOf = (line: Line) => `${line.share < 0.5 ? 'top' : 'bottom'} ${foldFigures(line.text)}`;

function toParagraphs(lines: readonly Line[], notices: ImportNotice[]): SourceParagraph[] {
  const words = wordsOfLines(lines.map((l) => l.text));
  const gap = usualGap(lines);
  const edge = Math.max(0, ...lines.map((l) => l.right));
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line, gap, edge)) group.push(line);
    else groups.push([line]);
  }
  const margin = Math.min(...lines.map((l) => l.left));
  return groups.map((group) => {
    // Every group starts with one line.
    const [first] = group as [Line, ...Line[]];
    const place = `page ${first.page}`;
    return {
      type: 'paragraph',
      runs: [
        {
          text: joinLines(
            group.map((l) => l.text),
            words,
            notices,
            place,
          ),
          marks: group.every((l) => l.bold) ? [{ type: 'strong' }] : [],
        },
      ],
      anchors: [],
      indent: Math.max(0, first.left - margin),
      look: { size: first.size, centred: false },
      place,
    };
  });
}

/** True if a line continues the paragraph of the line before it. */
function goesOn(last: Line, line: Line, gap: number, edge: number): boolean {
  if (Math.abs(last.size - line.size) > 0.6 || last.bold !== line.bold) return false;
  if (typedLabel(line.text)?.sure || endsWithPage(last.text)) return false;
  const ended = /[.:;?!]["”’)]?$/.test(last.text);
  if (last.page !== line.page) return !ended && /^\p{Ll}/u.test(line.text);
  if (line.top - last.top > gap * 1.35) return false;
  if (last.font !== line.font && (last.right < edge * 0.8 || ended)) return false;
  const full = last.right > edge * 0.82;
  return full || (!ended && /^\p{Ll}/u.test(line.text));
}

/** The distance between most neighbouring lines, in points. */
function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const step = last && last.page === line.page ? Math.round(line.top - last.top) : 0;
    if (step > 4 && step < 40) counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 14;
}
