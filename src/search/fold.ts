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

/** The folded words of a text, in order. Inner points, hyphens and apostrophes stay; `'s` goes. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(WORD) ?? []).map((word) => word.replace(/'s$/, ''));
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
  /^(?:e|s|d|r|n|al|er|ed|ing|ly|ally|ment|ness|ity|ive|able|ible|ion|ation|ition|ance|ence|or|ist|ism|ful|less|y|i|ies|ship)+s?$/;

/** True where a policy's word answers a typed one: another form of it, or the whole of what was begun. */
export function isFormOf(typed: string, word: string): boolean {
  const [a, b] = [stem(typed), stem(word)];
  if (a === b || (typed.length > 2 && word.startsWith(typed))) return true;
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
