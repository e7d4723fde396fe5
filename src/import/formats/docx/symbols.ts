/** Characters that Word draws from symbol fonts (`w:sym`), as ordinary characters. */

/** The low byte of the code in Wingdings and its like. */
const WINGDINGS: Record<number, string> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const SYMBOL: Record<number, string> = {
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb9: '≠',
  0xd7: '·',
};

/** @returns null where the character is not known */
export function symbol(font: string, code: string): string | null {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value)) return null;
  // Symbol fonts sit in the private area from F000; anything else is an ordinary character.
  if (value < 0xf000 || value > 0xf0ff) return String.fromCodePoint(value);
  const table = /wingdings|webdings/i.test(font) ? WINGDINGS : SYMBOL;
  return table[value - 0xf000] ?? null;
}
