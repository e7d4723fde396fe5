/** The words of a document that lies inside a Word file, for the report: it is not part of the text. */
import { textOf } from '../../../policy/runs.ts';
import { ImportError } from '../../../messages/import-error.ts';
import { LIMITS } from '../../../policy/limits.ts';
import { readHtml } from '../read-html.ts';
import { paragraphsOf } from '../source-document.ts';
import { openPackage, type WordPackage } from './package.ts';
import { wordsIn } from './xml.ts';

/**
 * @param path of the document inside the file
 * @returns null where it is of a kind that is not read, damaged or missing
 * @throws TooMuch where it is beyond the limits of any file
 */
export function embeddedWords(pack: WordPackage, path: string): string | null {
  const bytes = pack.bytesOf(path);
  if (!bytes) return null;
  const kind = /\.(\w+)$/.exec(path.toLowerCase())?.[1] ?? '';
  if (kind === 'docx') return wordsOfWord(bytes, path);
  if (!/^(?:html?|xhtml|txt)$/.test(kind) || bytes.length > LIMITS.sourceText.most) return null;
  const text = new TextDecoder().decode(bytes);
  if (kind === 'txt') return text.replace(/\s+/g, ' ').trim();
  const { blocks, leftOut } = readHtml(text);
  return [...paragraphsOf(blocks).map((p) => textOf(p.runs)), ...leftOut.map((one) => one.text)]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Documents inside it are not looked into in their turn. */
function wordsOfWord(bytes: Uint8Array, path: string): string | null {
  try {
    const { main, parts } = openPackage(bytes, path);
    return [
      main,
      ...parts('footnotes'),
      ...parts('endnotes'),
      ...parts('header'),
      ...parts('footer'),
    ]
      .map(({ xml }) => wordsIn(xml))
      .filter(Boolean)
      .join(' ');
  } catch (thrown) {
    if (thrown instanceof ImportError) return null;
    throw thrown;
  }
}
