/**
 * PDF, the last resort: a PDF keeps where letters stand, and nothing of headings,
 * lists and tables. What can be told from places and sizes is; the rest is for
 * the author's eyes.
 */
import type { ReadOptions, SourceBlock, SourceDocument } from '../source-document.ts';
import { Refusal } from '../../../messages/refused-file.ts';
import { takeFurniture } from './furniture.ts';
import { toLines, type Line, type TextItem } from './lines.ts';
import { toParagraphs } from './paragraphs.ts';

/** More pages than any policy has. */
const MAX_PAGES = 500;

/** @throws Refusal where it is damaged, protected, or holds no words */
export async function readPdf(bytes: Uint8Array, { file }: ReadOptions): Promise<SourceDocument> {
  const pages = await readPages(bytes, file);
  const lines = pages.flat();
  const hasWords = lines.some((l) => /[\p{L}\p{N}]{2}/u.test(l.text));
  if (!hasWords)
    throw new Refusal('import-pictures-only', file, {
      pages: `${pages.length} page${pages.length === 1 ? '' : 's'}`,
    });
  const { text, leftOut } = takeFurniture(pages);
  const remarks: SourceDocument['remarks'] = [
    {
      place: 'the file',
      text: 'a PDF does not say what is a heading, a list or a table: read the draft against it line by line; import the Word file instead where there is one',
    },
  ];
  const blocks: SourceBlock[] = toParagraphs(text, remarks);
  const words = lines.map((l) => ({ place: `page ${l.page}`, text: l.text }));
  return {
    format: 'PDF',
    blocks,
    footnotes: [],
    leftOut,
    remarks,
    words: joinHyphens(words, blocks),
  };
}

/** A word parted at a line's end is one word of the file where it is one in the text. */
function joinHyphens(words: SourceDocument['words'], blocks: readonly SourceBlock[]) {
  const known = new Set(
    blocks.flatMap((b) =>
      b.type === 'paragraph'
        ? (b.runs
            .map((r) => r.text)
            .join('')
            .match(/\p{L}+/gu) ?? [])
        : [],
    ),
  );
  const joined: SourceDocument['words'] = [];
  for (const { place, text } of words) {
    const last = joined.at(-1);
    const [, head = ''] = /(\p{L}+)-$/u.exec(last?.text ?? '') ?? [];
    const [, tail = ''] = /^(\p{L}+)/u.exec(text) ?? [];
    if (last && head && tail && known.has(head + tail))
      last.text = `${last.text.slice(0, -1)}${text}`;
    else joined.push({ place, text });
  }
  return joined;
}

async function readPages(bytes: Uint8Array, file: string): Promise<Line[][]> {
  const reader = await import('unpdf').catch(() => {
    throw new Refusal('import-pdf-reader', file);
  });
  try {
    const pdf = await reader.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > MAX_PAGES)
      throw new Refusal('import-too-large', file, { limit: `${MAX_PAGES} pages` });
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const height = page.getViewport({ scale: 1 }).height;
      // The names of fonts are known only once the page was laid out.
      await page.getOperatorList();
      const bold = (font: string) => /bold|black|heavy/i.test(fontName(page, font));
      pages.push(
        toLines(
          items.flatMap((i) =>
            'str' in i ? [{ ...(i as TextItem), bold: bold(i.fontName) }] : [],
          ),
          number,
          height,
        ),
      );
    }
    await pdf.destroy();
    return pages;
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    const { name, message } = thrown as Error;
    if (name === 'PasswordException') throw new Refusal('import-password', file);
    throw new Refusal('import-damaged', file, {
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
