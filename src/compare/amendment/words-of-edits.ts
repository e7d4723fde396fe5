/** Edits of words as a resolution says them. */
import { assertNever } from '../../language/assert-never.ts';
import { joinWords } from '../../strings/join-words.ts';
import type { ResolutionWords } from './resolution-words.ts';
import { quoted } from './quoted.ts';
import type { Quoted, WordEdit } from './word-edits.ts';

export function wordsOfEdits(
  name: string,
  edits: readonly WordEdit[],
  t: ResolutionWords,
): string[] {
  const [only] = edits;
  if (!only) return [];
  if (only.do === 'replace') return [t.replace(name, quoted(only.words))];
  return [
    t.in(
      name,
      joinWords(
        edits.map((edit) => wordsOfEdit(edit, t)),
        t.also,
      ),
    ),
  ];
}

export function wordsOfEdit(edit: WordEdit, t: ResolutionWords): string {
  switch (edit.do) {
    case 'substitute':
      return t.substitute(pointedAt(edit.old, t), quoted(edit.words));
    case 'omit':
      return t.omitWords(pointedAt(edit.old, t));
    case 'insert':
      return t.insertAfter(pointedAt(edit.after, t), quoted(edit.words));
    case 'begin':
      return t.atBeginning(quoted(edit.words));
    case 'end':
      return t.atEnd(quoted(edit.words));
    case 'replace':
      return quoted(edit.words);
    default:
      return assertNever(edit);
  }
}

export function pointedAt({ words, upTo, nth }: Quoted, t: ResolutionWords): string {
  if (upTo !== undefined) return t.fromTo(quoted(words), quoted(upTo));
  return nth === null ? quoted(words) : t.nth(nth, quoted(words));
}
