/**
 * Characters of fonts that draw something else than their codes say: Symbol, Wingdings and their
 * like. Word keeps them as `w:sym`, or types them from U+F020 on; each has an ordinary character
 * that looks and means the same, or is named to the person who imports.
 */

/** Written where no ordinary character is known. */
export const UNKNOWN_SYMBOL = '[symbol]';

/** A stretch of a font: the code of its first character, and what they all are; a space where none is known. */
type Stretch = readonly [first: number, characters: string];

const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿';

const WINGDINGS: readonly Stretch[] = [
  [0x22, '✂✁'],
  [0x28, '☎✆✉'],
  [0x36, '⌛'],
  [0x3f, '✍'],
  [0x41, '✌ 👍👎☜☞☝☟ ☺😐☹💣☠⚐'],
  [0x51, '✈☼ ❄'],
  [0x56, '✞ ✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓'],
  [0x6c, '●○■□❐❑❒◆◆◆❖◆⌧'],
  [0x7a, '⌘'],
  [0x80, CIRCLED],
  [0x9e, '·•▪○'],
  [0xa7, '▪◻'],
  [0xab, '★'],
  [0xb5, '✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛'],
  [0xd8, '➢'],
  [0xdf, '←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⇔⇕'],
  [0xfb, '✗✓☒☑'],
];

const WINGDINGS_2: readonly Stretch[] = [
  [0x4f, '✗✓☒☑☒☒'],
  [0x69, CIRCLED],
  [0x97, '•●'],
  [0xa2, '■□'],
];

const WINGDINGS_3: readonly Stretch[] = [
  [0x21, '←→↑↓↖↗↙↘'],
  [0x70, '▲▼△▽◀▶◁▷'],
  [0x7c, '◂▸'],
];

const WEBDINGS: readonly Stretch[] = [
  [0x33, '◀▶▲▼'],
  [0x59, '♥'],
  [0x61, '✓'],
  [0x63, '□'],
  [0x67, '■'],
  [0x69, 'ℹ'],
  [0x6e, '●'],
  [0x72, '✗'],
];

const SYMBOL: readonly Stretch[] = [
  [0x21, '!∀#∃%&∋()∗+,−./0123456789:;<=>?'],
  [0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'],
  [0x60, '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
  [0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓'],
  [0xb0, '°±″≥×∝∂•÷≠≡≈…⏐⎯↵'],
  [0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉'],
  [0xd0, '∠∇®©™∏√·¬∧∨⇔⇐⇑⇒⇓'],
  [0xe0, '◊⟨®©™∑'],
  [0xf1, '⟩∫'],
];

const FONTS: readonly (readonly [RegExp, readonly Stretch[]])[] = [
  [/^wingdings ?2$/i, WINGDINGS_2],
  [/^wingdings ?3$/i, WINGDINGS_3],
  [/^wingdings$/i, WINGDINGS],
  [/^webdings$/i, WEBDINGS],
  [/^symbol(?:mt)?$/i, SYMBOL],
];

/** True for a font in which letters and figures look like something else. */
export const isSymbolFont = (font: string): boolean =>
  FONTS.some(([name]) => name.test(font)) || /dingbats|symbol/i.test(font);

/**
 * The ordinary character for one of a symbol font; null where none is known. In a font that is no
 * symbol font, Word draws such characters from Symbol.
 * @param code of the character, from U+F020 to U+F0FF or from 20 to FF
 */
export function fromSymbolFont(font: string, code: number): string | null {
  const low = code >= 0xf000 ? code - 0xf000 : code;
  if (low === 0x20) return ' ';
  const known = FONTS.find(([name]) => name.test(font))?.[1];
  const table = known ?? (isSymbolFont(font) ? [] : SYMBOL);
  for (const [first, characters] of table) {
    const character = Array.from(characters)[low - first];
    if (low >= first && character !== undefined && character !== ' ') return character;
  }
  return null;
}

/** True for the characters that Word keeps for symbol fonts. */
export const isOfSymbolFont = (code: number): boolean => code >= 0xf020 && code <= 0xf0ff;
