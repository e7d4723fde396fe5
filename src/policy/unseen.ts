/** Characters that readers do not see, or see differently everywhere: which they are, what they do, and where they belong. */

/** What such a character is to a text. */
export interface Verdict {
  /** True where it changes what a reader, or search, takes the words for. */
  misleads: boolean;
  /** What it does. */
  does: string;
}

/** Anything that may be one. A tab and the ends of lines are not. */
export const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u2800\ufff9-\ufffc]/gu;

/** A flag of a nation is a black flag and its letters, unseen: England, Scotland, Wales. */
const FLAGS = /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,6}\u{e007f}/gu;

/** A text with what may stand in it though it is unseen, wherever it is, taken out; of the same length. */
export const withoutFlags = (text: string): string =>
  text.replace(FLAGS, (flag) => 'x'.repeat(flag.length));

/** Scripts whose letters change their form beside each other, and need joiners. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Hebr}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Hani}\p{scx=Kana}\p{scx=Hira}]/u;
/** A letter of a script that is written from right to left. */
export const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** What has several forms to choose from. */
const VARIED = /[\p{Emoji}\p{Sm}\p{scx=Hani}\p{scx=Mong}\p{scx=Mymr}\p{scx=Phag}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const PICTURE_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Names by which people can look them up. */
const NAMES = new Map<number, string>([
  [0x00, 'null'],
  [0x0b, 'vertical tab'],
  [0x0c, 'form feed'],
  [0x1b, 'escape'],
  [0x7f, 'delete'],
  [0xad, 'soft hyphen'],
  [0x034f, 'combining grapheme joiner'],
  [0x061c, 'Arabic letter mark'],
  [0x180e, 'Mongolian vowel separator'],
  [0x200b, 'zero width space'],
  [0x200c, 'zero width non-joiner'],
  [0x200d, 'zero width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'end of a direction'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'end of an isolate'],
  [0x2800, 'empty Braille sign'],
  [0x3164, 'Hangul filler'],
  [0xfeff, 'zero width no-break space'],
  [0xfffc, 'place of a lost object'],
]);

/** The name of an unseen character, or of its kind. */
export function nameOf(point: number): string {
  const named = NAMES.get(point);
  if (named) return named;
  const character = String.fromCodePoint(point);
  if (/\p{Cc}/u.test(character)) return 'control character';
  if (isTag(point)) return 'tag character';
  if (isVariation(point)) return 'variation selector';
  if (/\p{Co}/u.test(character)) return 'private use';
  if (/[\p{Cn}\p{Cs}]/u.test(character)) return 'no character';
  return 'unseen character';
}

const isTag = (point: number) => point >= 0xe0000 && point <= 0xe007f;
const isVariation = (point: number) =>
  (point >= 0xfe00 && point <= 0xfe0f) ||
  (point >= 0xe0100 && point <= 0xe01ef) ||
  (point >= 0x180b && point <= 0x180f && point !== 0x180e);
const isNoncharacter = (point: number) =>
  (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
/** Embeddings, overrides and isolates. */
const isOverride = (point: number) =>
  (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
const isDirectionMark = (point: number) => [0x200e, 0x200f, 0x061c].includes(point);

/**
 * What an unseen character does where it stands; null where it belongs there.
 * @param before the character before it, and `after` the one after; '' at the ends of a line
 * @param isRightToLeft true where the paragraph has words that are written from right to left
 */
export function judge(
  point: number,
  before: string,
  after: string,
  isRightToLeft: () => boolean,
): Verdict | null {
  const character = String.fromCodePoint(point);
  const misleads = (does: string): Verdict => ({ misleads: true, does });
  const odd = (does: string): Verdict => ({ misleads: false, does });
  if (isOverride(point))
    return misleads('it turns the direction of text, so that it is not read as it is written');
  if (isDirectionMark(point))
    return isRightToLeft()
      ? null
      : misleads('it turns the direction of text, and nothing here is written from right to left');
  if (/\p{Cc}/u.test(character)) return misleads('it is a sign for machines that no reader sees');
  if (isTag(point)) return misleads('it is not seen, and can hide whole words from readers');
  if (isNoncharacter(point) || /\p{Cs}/u.test(character))
    return misleads('it is no character of any script');
  if (/\p{Cn}/u.test(character)) return odd('it is no character that is known here');
  if (/\p{Co}/u.test(character)) return odd('each font shows another sign for it, or an empty box');
  if (isVariation(point))
    return VARIED.test(before)
      ? null
      : odd('it is not seen; it chooses another form of what stands before it, which has only one');
  if (point === 0xfffc)
    return odd('a picture or another object stood here, and was lost when the words were copied');
  if (point === 0xad) return odd('it is seen only where a line ends with it');
  if (point === 0x200d && PICTURE_END.test(before) && PICTURE.test(after)) return null;
  if (JOINING.test(before) && point !== 0x200b) return null;
  if (UNSPACED.test(before) || UNSPACED.test(after)) return null;
  return IN_WORD.test(before) && IN_WORD.test(after)
    ? misleads('it is not seen, and makes two words of one for search and comparisons')
    : odd('it is not seen, and is copied and searched with the words');
}
