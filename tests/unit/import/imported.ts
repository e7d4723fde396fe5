/** Imports a file as a policy's first edition and shows the result, clause by clause. */
import { unzipSync, strFromU8 } from 'fflate';
import {
  importPolicy,
  type Imported,
  type ImportRequest,
} from '../../../src/import/import-policy.ts';

export function importing(
  bytes: Uint8Array | string,
  more: Partial<ImportRequest> = {},
): Promise<Imported> {
  return importPolicy({
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    file: 'policy.docx',
    policy: 'bags',
    edition: '2026-2027',
    path: 'content/bags/2026-2027.mdx',
    before: null,
    usedIds: new Set(),
    ...more,
  });
}

const SHORT = { heading: 'h', paragraph: 'p', item: 'item', row: 'row', definition: 'note' };

/** `p 1.1 Staff must …`; headings with their level: `h2 1 Introduction`; `-` for no number. */
export const shown = ({ edition }: Imported): string[] =>
  edition.clauses.map(
    ({ kind, depth, number, text }) =>
      `${SHORT[kind]}${kind === 'heading' || depth > 1 ? depth : ''} ${number ?? '-'} ${text}`,
  );

export const errors = ({ problems }: Imported) => problems.map((p) => `${p.code}: ${p.message}`);

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Every word of a Word file, counted in a different way: from the text elements of all
 * parts, without deleted text and old copies of text boxes.
 */
export function wordsInFile(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(name),
  );
  return parts.flatMap(([, data]) => {
    const xml = strFromU8(data)
      .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
      .replace(/<w:(?:br|tab|cr)\b[^>]*\/>|<\/w:p>/g, ' ')
      .replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g, '\u0001$1\u0002');
    const text = [...xml.matchAll(/\u0001([^\u0002]*)\u0002|( )/g)]
      .map((m) => m[1] ?? ' ')
      .join('');
    const plain = text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
    return plain.match(WORD) ?? [];
  });
}

/** The file's words without those of the draft and of the list of what was left out. */
export function unaccounted(bytes: Uint8Array, imported: Imported): string[] {
  const { edition, source } = imported;
  const there = [
    edition.meta.title,
    ...edition.clauses.map((c) => c.text),
    ...source.leftOut.map((l) => l.text),
  ].flatMap((text) => text.match(WORD) ?? []);
  const counts = new Map<string, number>();
  for (const word of there) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wordsInFile(bytes).filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}
