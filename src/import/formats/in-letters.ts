/** The words of a stretch of text as a reader sees them, whose letters may be drawn as symbols, raised or lowered. */
import { fromSymbolFont, isSymbolFont, UNKNOWN_SYMBOL } from './from-symbol-font.ts';
import { raised, type Raising } from './raised.ts';

type Notice = (text: string) => void;

/** The ordinary character for one of a symbol font, or a word in its place with a notice. */
export function symbolIn(font: string, code: number, notice: Notice): string {
  const character = fromSymbolFont(font, code);
  if (character !== null) return character;
  const name = (code > 0xff ? code : code + 0xf000).toString(16).toUpperCase();
  notice(
    `a character of the font ${font || 'that is not named'} (${name}) is not known and was written as ${UNKNOWN_SYMBOL}`,
  );
  return UNKNOWN_SYMBOL;
}

/** @param before the words that are printed before it */
export function inLetters(
  text: string,
  { font, raising }: { font: string; raising: Raising | null },
  before: string,
  notice: Notice,
): string {
  const words = text.replace(/\p{Co}/gu, (character) =>
    symbolIn(font, character.codePointAt(0) ?? 0, notice),
  );
  if (words === text && isSymbolFont(font) && /[\p{L}\p{N}]/u.test(text))
    notice(
      `“${text.trim()}” is printed in the font ${font}, in which letters look like signs: look at the printed page`,
    );
  if (raising === null || words.trim() === '') return words;
  const written = raised(words, raising);
  if (written !== null) return written;
  // “1st” says the same on the line.
  const isOrdinal = /^(?:st|nd|rd|th)$/i.test(words.trim()) && /\d$/.test(before);
  if (!isOrdinal)
    notice(
      `“${words.trim()}” is printed ${raising === 'superscript' ? 'raised (superscript)' : 'lowered (subscript)'} after “${before.slice(-20).trim()}” and was written on the line`,
    );
  return words;
}
