/**
 * Words and texts as small integers, shared by both editions, so that everything
 * after reading works on typed arrays.
 */
import { foldText, tokenize } from '../../language/tokenize.ts';

const NONE = new Int32Array(0);

export interface Vocabulary {
  /**
   * A number for a text: equal for texts that differ in nothing but their typing and a
   * leading label.
   */
  key(text: string): number;
  /** The words and numbers of a text in order, by number; a leading label is left out. */
  words(text: string): Int32Array;
  /** How many words there are so far. */
  size(): number;
  isStop(word: number): boolean;
}

/**
 * A label typed at the start of a text: `6.1.14`, `5.`, `(a)`, `B.1`.
 *
 * A whole number needs its stop or bracket and a decimal number needs a capital
 * after it, so that quantities ("10.5 hours") stay part of the text.
 */
const LABEL =
  /^\s*(?:\((?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)|(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?=\s)|[A-Z]?\d{0,3}(?:\.\d{1,3})+\.?(?=\s+\p{Lu}))\s+/u;

/** The text without a label typed at its start; a text that is nothing but a label stays. */
export function withoutLabel(text: string): string {
  const rest = text.replace(LABEL, '');
  return rest.trim() === '' ? text : rest;
}

/**
 * @param shared texts found as they stand in both editions: these need no folding to be known as equal
 */
export function createVocabulary(shared: ReadonlySet<string>): Vocabulary {
  const numbers = new Map<string, number>();
  const stops: boolean[] = [];
  const folded = new Map<string, number>();
  const keys = new Map<string, number>();
  const texts = new Map<string, Int32Array>();

  const key = (text: string): number => {
    let found = keys.get(text);
    if (found !== undefined) return found;
    const body = withoutLabel(text);
    const plain = shared.has(text) ? body : foldText(body);
    found = folded.get(plain) ?? folded.size;
    folded.set(plain, found);
    keys.set(text, found);
    return found;
  };

  const words = (text: string): Int32Array => {
    if (text === '') return NONE;
    const known = texts.get(text);
    if (known) return known;
    const ids: number[] = [];
    for (const token of tokenize(withoutLabel(text))) {
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      let id = numbers.get(token.key);
      if (id === undefined) {
        numbers.set(token.key, (id = numbers.size));
        stops.push(token.stop);
      }
      ids.push(id);
    }
    const fresh = Int32Array.from(ids);
    texts.set(text, fresh);
    return fresh;
  };

  return { key, words, size: () => numbers.size, isStop: (word) => stops[word] === true };
}
