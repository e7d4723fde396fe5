/** The words of a text that answer a search, marked whole. */
import { fold, stemsOfWord, wordsOf } from './fold.ts';
import { withoutQuestionWords } from './question-words.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.\-‐‑][\p{L}\p{N}]+)*/gu;

/**
 * The text in pieces, joined again the text itself. A word is marked where it has the stem
 * of a word looked for, or begins with one of at least four letters.
 */
export function markWords(text: string, lookedFor: readonly string[]): Piece[] {
  const stems = new Set(
    lookedFor.flatMap((words) => withoutQuestionWords(wordsOf(words)).flatMap(stemsOfWord)),
  );
  const starts = [...stems].filter((stem) => stem.length >= 4);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const forms = stemsOfWord(fold(word).replace(/'s$/, ''));
    const isMarked = forms.some(
      (form) => stems.has(form) || starts.some((s) => form.startsWith(s)),
    );
    if (!isMarked) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** At most about `length` characters of a long text around its first marked word, cut between words. */
export function excerpt(pieces: readonly Piece[], length = 320): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.length <= length * 1.25) return [...pieces];
  const first = pieces.findIndex((piece) => piece.marked);
  const at = pieces.slice(0, Math.max(first, 0)).reduce((n, piece) => n + piece.text.length, 0);
  const from = at < length * 0.6 ? 0 : text.indexOf(' ', Math.max(0, at - length / 3)) + 1;
  const space = text.lastIndexOf(' ', from + length);
  const to = from + length >= text.length ? text.length : space;
  const kept: Piece[] = [];
  let place = 0;
  for (const piece of pieces) {
    const start = Math.max(from - place, 0);
    const part = piece.text.slice(start, Math.max(to - place, 0));
    if (part) kept.push({ ...piece, text: part });
    place += piece.text.length;
  }
  if (from > 0) kept.unshift({ text: '… ', marked: false });
  if (to < text.length) kept.push({ text: ' …', marked: false });
  return kept;
}
