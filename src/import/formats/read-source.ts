/** Chooses the reader for a file, by its first bytes before its name, and returns what it read. */
import { LIMITS, excessDetails } from '../../policy/limits.ts';
import { paragraphsOf, type ReadOptions, type SourceDocument } from './source-document.ts';
import { TooMuch } from './too-much.ts';
import { readWord } from './docx/read-word.ts';
import { isFlatOpenDocument, isOpenDocument } from './odt/odt-package.ts';
import { readOdt } from './odt/read-odt.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import type { ImportError } from '../../messages/import-error.ts';
import { importError } from '../../messages/import-error.ts';
import { readPlainText } from './read-plain-text.ts';

/** @throws ImportError if the file cannot be read, or if a person has to decide something first */
export async function readSource(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  let document: SourceDocument;
  try {
    document = await read(bytes, options);
    const found = paragraphsOf(document.blocks).length;
    if (found > LIMITS.paragraphs.most) throw new TooMuch({ limit: 'paragraphs', found });
  } catch (thrown) {
    if (!(thrown instanceof TooMuch)) throw thrown;
    throw importError('import-too-large', options.file, excessDetails(thrown.excess));
  }
  const hasWords = document.words.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!hasWords || document.blocks.length === 0) throw importError('import-no-words', options.file);
  return document;
}

async function read(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const found = bytes.length;
  if (found > LIMITS.source.most) throw new TooMuch({ limit: 'source', found });
  const kind = kindOf(bytes, options.file);
  if (found > LIMITS.sourceText.most && !LARGE.has(kind))
    throw new TooMuch({ limit: 'sourceText', found });
  switch (kind) {
    case 'word':
      return readWord(bytes, options);
    case 'odt':
      return readOdt(bytes, options);
    case 'pdf': {
      // The PDF reader is large and seldom needed, so it is loaded only for a PDF.
      const { readPdf } = await import('./read-pdf.ts');
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

type SourceKind = 'word' | 'odt' | 'pdf' | 'html' | 'markdown' | 'text';

/** Kinds whose files hold pictures beside their text. */
const LARGE: ReadonlySet<SourceKind> = new Set(['word', 'odt', 'pdf']);

/** @throws ImportError for kinds that cannot be read, with a way to make a file that can */
function kindOf(bytes: Uint8Array, file: string): SourceKind {
  if (bytes.length === 0) throw importError('import-empty', file);
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith('PK\u0003\u0004')) return isOpenDocument(bytes) ? 'odt' : 'word';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'))
    throw oldOffice(bytes, file);
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf'))
    throw importError('import-unknown', file, {
      kind: 'a rich text file (RTF)',
      remedy: 'Open it in Word and save it with File ▸ Save As ▸ Word Document (*.docx).',
    });
  const name = file.toLowerCase();
  if (/^mime-version:/im.test(start.slice(0, 400)) && /multipart\/related/i.test(start))
    throw importError('import-unknown', file, { kind: 'a web archive (MHT)' });
  if (name.endsWith('.docx'))
    throw importError('import-damaged', file, {
      reason: 'it does not begin as a Word document does',
    });
  if (isFlatOpenDocument(withoutMark(latin(bytes.subarray(0, 8192))))) return 'odt';
  if (/\.(?:odt|ott|fodt)$/.test(name))
    throw importError('import-damaged', file, {
      reason: 'it does not begin as an OpenDocument text does',
    });
  const wide = start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff');
  if (start.includes('\0') && !wide) throw importError('import-unknown', file);
  if (/\.(?:md|mdx|markdown)$/.test(name)) return 'markdown';
  if (/\.x?html?$/.test(name) || /^\s*(?:<!doctype html|<html)/i.test(start)) return 'html';
  return 'text';
}

/** Word documents from before 2007, and protected ones of today, share a container. */
function oldOffice(bytes: Uint8Array, file: string): ImportError {
  const names = latin(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return importError('import-password', file);
  if (names.includes('WordDocument')) return importError('import-old-word', file);
  return importError('import-unknown', file, { kind: 'an old Office file' });
}

/** Without the mark at the start of some UTF-8 files. */
const withoutMark = (start: string): string => start.replace(/^\u00ef\u00bb\u00bf/, '');

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Decodes UTF-8 or UTF-16; anything else is taken for the usual encoding of Windows in Western Europe. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
