/** The bytes of a file as text, or what kind of file it is instead. */
import type { DetailsOf } from '../messages/problem.ts';

const SAVE_AS = 'Open it in an editor for plain text and save it with the encoding UTF-8.';
const WORD = 'Give it back its name (.docx)';
const IMPORT = 'and make an edition of it with “npm run policy -- import”.';

/** The first bytes of files that are no text, as Latin-1. */
const KINDS: readonly [start: string, kind: string, remedy: string][] = [
  ['\xff\xfe', 'a text saved as UTF-16 (“Unicode”)', SAVE_AS],
  ['\xfe\xff', 'a text saved as UTF-16 (“Unicode”)', SAVE_AS],
  ['PK\x03\x04', 'a Word file or another packed file', `${WORD} ${IMPORT}`],
  [
    '\xd0\xcf\x11\xe0',
    'a file of an older Word or Excel',
    `Save it as a Word document (.docx) ${IMPORT}`,
  ],
  ['%PDF-', 'a PDF file', `Give it back its name (.pdf) ${IMPORT}`],
  ['<!DOCTYPE html', 'a web page (HTML)', `Give it back its name (.html) ${IMPORT}`],
  ['<html', 'a web page (HTML)', `Give it back its name (.html) ${IMPORT}`],
  ['{\\rtf', 'a rich text file (RTF)', `Save it as a Word document (.docx) ${IMPORT}`],
];

/** So many signs of null can come into a text by a slip; each of them is told at its place. */
const FEW = 3;

/** @returns the text, or what the file is instead and what to do about it */
export function decodeText(bytes: Uint8Array): string | DetailsOf<'file-not-text'> {
  const start = Buffer.from(bytes.subarray(0, 40)).toString('latin1').toLowerCase();
  const known = KINDS.find(([begin]) => start.startsWith(begin.toLowerCase()));
  if (known) return { kind: known[1], remedy: known[2] };
  if (isWide(bytes)) return { kind: 'a text saved as UTF-16 (“Unicode”)', remedy: SAVE_AS };
  if (bytes.subarray(0, 1024).filter((byte) => byte === 0).length > FEW)
    return {
      kind: 'no text but data of a program',
      remedy: 'Remove it, or put a text file in its place.',
    };
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** UTF-16 without its mark: every other byte of Latin letters is zero. */
function isWide(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64);
  if (start.length < 8) return false;
  for (const odd of [0, 1]) if (start.every((byte, i) => i % 2 !== odd || byte === 0)) return true;
  return false;
}
