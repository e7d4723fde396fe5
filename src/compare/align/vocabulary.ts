/**
 * Words and texts as small integers, shared by both editions, so that everything
 * after reading works on typed arrays.
 */
import { foldText, tokenize } from '../tokens.ts';

/** What is known of one text, whichever clause holds it. */
export interface ReadText {
  /** Equal for texts that differ in nothing but typing and a leading label. */
  key: number;
  /** The words and numbers in order, by vocabulary number. */
  words: Int32Array;
}

export interface Vocabulary {
  read(text: string): ReadText;
  /** The number of a folded text (used for column headings and section titles). */
  key(folded: string): number;
  /** How many words there are. */
  size(): number;
  /** 1 for a stop-word, by vocabulary number. */
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

export function createVocabulary(): Vocabulary {
  const words = new Map<string, number>();
  const stops: boolean[] = [];
  const keys = new Map<string, number>();
  const texts = new Map<string, ReadText>();

  const key = (folded: string): number => {
    let found = keys.get(folded);
    if (found === undefined) keys.set(folded, (found = keys.size));
    return found;
  };

  const read = (text: string): ReadText => {
    const known = texts.get(text);
    if (known) return known;
    const body = withoutLabel(text);
    const ids: number[] = [];
    for (const token of tokenize(body)) {
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      let id = words.get(token.key);
      if (id === undefined) {
        words.set(token.key, (id = words.size));
        stops.push(token.stop);
      }
      ids.push(id);
    }
    const fresh = { key: key(foldText(body)), words: Int32Array.from(ids) };
    texts.set(text, fresh);
    return fresh;
  };

  return { read, key, size: () => words.size, isStop: (word) => stops[word] === true };
}
