/** What a question says in signs: `"exact words"` that a clause has to say, `-words` that it may not. */

/** A question without its signs. */
export interface Asked {
  /** The words that are looked for in the ordinary way. */
  text: string;
  /** What has to stand in a clause side by side, exactly so. */
  exact: string[];
  /** What may not stand in it. */
  without: string[];
}

/** Quotation marks as they are typed, and as keyboards put them in. */
const QUOTED = /(?<=^|[\s(-])(-?)["“”„]([^"“”„]*)["“”](?=$|[\s).,;:?!])/g;
/** A hyphen within a word is no sign, nor is one before a number or by itself. */
const LEFT_OUT = /(?<=^|\s)-(\p{L}[\p{L}\p{N}'’-]*)/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Signs that say nothing, as a lone quotation mark or hyphen, are taken for what they are: nothing. */
export function readOperators(query: string): Asked {
  const exact: string[] = [];
  const without: string[] = [];
  const left = query
    .replace(QUOTED, (_, sign: string, words: string) => {
      if (HAS_WORD.test(words)) (sign ? without : exact).push(words.trim());
      return ' ';
    })
    .replace(LEFT_OUT, (_, word: string) => {
      without.push(word);
      return ' ';
    })
    .replace(/["“”„]|(?<=^|\s)-+(?=\s|$)/g, ' ');
  // Where no sign was, a space at the end stays: it says that the last word is whole.
  const text = left === query ? query : left.replace(/\s+/g, ' ').trim();
  // Nothing is asked for but what is not wanted: then it is looked for.
  if (!HAS_WORD.test(text) && exact.length === 0)
    return { text: without.join(' '), exact: [], without: [] };
  return { text: HAS_WORD.test(text) ? text : '', exact, without };
}
