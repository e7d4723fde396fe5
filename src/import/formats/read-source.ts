/** One reader for each kind of file, all giving the same form. */
import type { ReadOptions, SourceDocument } from './source-document.ts';
import { readWord } from './docx/read-word.ts';
import { readHtml } from './html.ts';
import { decodeText, kindOf } from './kind.ts';
import { readMarkdown } from './markdown.ts';
import { Refusal } from '../../messages/refused-file.ts';
import { readPlainText } from './plain-text.ts';

/** @throws Refusal where the file cannot be read, or where a person has to decide first */
export async function readSource(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const document = await read(bytes, options);
  const hasWords = document.words.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!hasWords || document.blocks.length === 0) throw new Refusal('import-no-words', options.file);
  return document;
}

async function read(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  switch (kindOf(bytes, options.file)) {
    case 'word':
      return readWord(bytes, options);
    case 'pdf': {
      // Large, and seldom needed: loaded only for a PDF.
      const { readPdf } = await import('./pdf/pdf.ts');
      return readPdf(bytes, options);
    }
    case 'html':
      return readHtml(decodeText(bytes));
    case 'markdown':
      return readMarkdown(decodeText(bytes));
    case 'text':
      return readPlainText(decodeText(bytes));
  }
}
