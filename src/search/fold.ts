/**
 * Words as search compares them: the same in a policy, in the vocabulary and in what a
 * reader types. Runs at build and in the browser.
 */

/** Lower case, plain quotes and dashes, no accents, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b]/g, '')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const WORD = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TENS_AND_UNITS = new RegExp(
  `\\b(${TENS.slice(2).join('|')}) (${UNITS.slice(1, 10).join('|')})\\b`,
  'g',
);
/** “twenty-eight” to 28, from two on: “one” is mostly no number. */
const FIGURES: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 98 }, (_, i) => i + 2).map((n) => {
    const [tens, unit] = [Math.floor(n / 10), n % 10];
    const words = n < 20 ? UNITS[n] : [TENS[tens], ...(unit ? [UNITS[unit]] : [])].join('-');
    return [words ?? '', String(n)];
  }),
);

const inFigures = (word: string): string => FIGURES.get(word) ?? word;

/**
 * The folded words of a text, in order, each in its one normal form. Inner points, hyphens and
 * apostrophes stay; `'s` goes. “G.D.P.R.” is “gdpr”, “£16,190.00” is “16190”, “8:50 am” is
 * “8.50”, “twenty-eight” is “28”.
 */
export function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (dotted) =>
      dotted.replaceAll('.', ''),
    )
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[.:]00(?=\s?[ap]m\b)/g, '')
    .replace(/(?<=£\s?\d+)\.00(?!\d)/g, '')
    .replace(/(?<=\b\d{1,2})[:.](\d\d)\s?[ap]m\b/g, '.$1')
    .replace(/(?<=\b\d{1,2}):(?=\d\d\b)/g, '.')
    .replace(/(?<=\b\d{1,2})\s(?=[ap]m\b)/g, '')
    .replace(TENS_AND_UNITS, '$1-$2');
  return (plain.match(WORD) ?? []).map((word) => inFigures(word.replace(/'s$/, '')));
}

const VOWEL = /[aeiouy]/;
/** Forms that no ending explains: "sent" is "send". */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `children child|people person|men man|women woman|sent send|wrote write|written write|told tell|kept keep
   made make|taken take|took take|given give|gave give|seen see|saw see|said say|paid pay|left leave|lost lose
   brought bring|bought buy|broke break|broken break|held hold|hidden hide|spoke speak|spoken speak|shown show
   found find|heard hear|hurting hurt|leaving leave|using use|used use`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [form = '', word = ''] = pair.trim().split(' ');
      return [form, word];
    }),
);

/**
 * A word without its commonest endings, so that "pupils" meets "pupil" and "bullied" meets
 * "bullying". It only has to agree with itself; it is no linguistic root.
 * @param word folded
 */
export function stem(word: string): string {
  let base = IRREGULAR.get(word) ?? word.replace(/['-]/g, '');
  if (base.length > 4 && base.endsWith('ies')) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|x|z|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (base.length > 3 && /[^sui]s$/.test(base)) base = base.slice(0, -1);
  const short = base.replace(/(?:ing|ed)$/, '');
  if (short.length > 2 && short !== base && VOWEL.test(short))
    base = short.length > 3 ? short.replace(/([bdgmnprt])\1$/, '$1') : short;
  if (base.length > 3) base = base.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  return base;
}

/** Endings that make another form of a word: "resign", "resignation". */
const ENDING =
  /^(?:al|er|ed|ing|ly|ally|ment|ness|ity|ive|able|ible|ion|ation|ition|ance|ence|or|ist|ism|ful|less|y|ies|ship)+s?$/;

/** True where two words are forms of one, by their endings: “resignation” and “resign”. */
export function isFormOf(a: string, b: string): boolean {
  const [one, other] = [stem(a), stem(b)];
  return one === other || isDerived(one, other);
}

/** True where the longer of two stems is the shorter with an ending that makes another form of a word. */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && long.startsWith(short) && ENDING.test(long.slice(short.length));
}

/** The stems of a text, in order; a hyphened word gives its parts as well. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap(stemsOfWord);
}

/** The stem of one folded word, and of its parts where it has hyphens. */
export function stemsOfWord(word: string): string[] {
  const parts = word.split('-');
  return parts.length > 1 ? [stem(word), ...parts.map(stem)] : [stem(word)];
}

/** True where every stem of `phrase` is somewhere in `stems`. */
export const holdsWords = (stems: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && phrase.every((word) => stems.includes(word));

/** True where the stems of `phrase` are side by side in `stems`. */
export function holdsPhrase(stems: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  return stems.some((_, i) => phrase.every((word, j) => stems[i + j] === word));
}
