/** Letters of other alphabets that look like Latin ones, in words and in names. */

const ALPHABETS = [
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u },
  { name: 'Greek', letter: /\p{Script=Greek}/u },
  { name: 'Armenian', letter: /\p{Script=Armenian}/u },
] as const;
type Alphabet = (typeof ALPHABETS)[number];

const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** Pairs of a letter and the Latin one that it looks like. */
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ԚQ ԜW ' +
  'αa οo νv ρp ιi κk υu χx γy ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'օo սu հh ոn';

const LATIN_OF = new Map(
  PAIRS.split(' ').map((pair): [string, string] => {
    const [letter = '', latin = ''] = pair;
    return [letter, latin];
  }),
);

/** A letter that is not what it looks like, and how the word is written without it. */
export interface LookAlike {
  /** Where the letter is in the word. */
  index: number;
  /** “а” (U+0430), a Cyrillic letter that looks like the Latin “a” */
  letter: string;
  /** The word in one alphabet. */
  mended: string;
}

/** True where a text has letters that may look like Latin ones: nearly none has. */
export const mayHaveLookAlikes = (text: string): boolean => FOREIGN.test(text);

/**
 * The first letter of a word that belongs to another alphabet than the rest of the word and
 * looks as if it did not. Null for a word in one alphabet, and for one whose two alphabets
 * anybody can see: Δt, COVIDом.
 */
export function lookAlikeIn(word: string): LookAlike | null {
  const letters = Array.from(word);
  const latin = letters.filter((letter) => LATIN.test(letter));
  if (latin.length === 0) return null;
  for (const alphabet of ALPHABETS) {
    const foreign = letters.filter((letter) => alphabet.letter.test(letter));
    if (foreign.length === 0) continue;
    const isLatinWord = foreign.length <= latin.length;
    if (isLatinWord && foreign.every((letter) => LATIN_OF.has(letter)))
      return found(word, foreign, (letter) => LATIN_OF.get(letter), alphabet.name, 'Latin');
    const own = (letter: string) => foreignOf(letter, alphabet);
    if (!isLatinWord && latin.every((letter) => own(letter) !== undefined))
      return found(word, latin, own, 'Latin', alphabet.name);
  }
  return null;
}

/**
 * The same for a name, which is written in Latin letters alone: a name of nothing but
 * look-alikes is none either.
 */
export function lookAlikeInName(name: string): LookAlike | null {
  const mixed = lookAlikeIn(name);
  if (mixed) return mixed;
  const letters = Array.from(name).filter((character) => /\p{L}/u.test(character));
  if (letters.length === 0 || !letters.every((letter) => LATIN_OF.has(letter))) return null;
  const alphabet = ALPHABETS.find((one) => one.letter.test(letters[0] ?? ''));
  return found(name, letters, (letter) => LATIN_OF.get(letter), alphabet?.name ?? '', 'Latin');
}

/** The letter of an alphabet that a Latin one looks like. */
const foreignOf = (latin: string, alphabet: Alphabet): string | undefined =>
  [...LATIN_OF].find(([letter, like]) => like === latin && alphabet.letter.test(letter))?.[0];

function found(
  word: string,
  wrong: readonly string[],
  rightOf: (letter: string) => string | undefined,
  alphabet: string,
  around: string,
): LookAlike {
  const [letter = ''] = wrong;
  return {
    index: word.indexOf(letter),
    letter: `“${letter}” (${codePoint(letter)}), a ${alphabet} letter that looks like the ${around} “${rightOf(letter) ?? ''}”`,
    mended: Array.from(word, (one) => (wrong.includes(one) ? (rightOf(one) ?? one) : one)).join(''),
  };
}

/** `U+202E`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
