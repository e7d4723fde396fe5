/** Where the sentences of a text begin and end. */
import type { Place } from './place.ts';

/** A full stop that does not end a sentence: "e.g. ", "Mr. ", "No. ". */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|cf|approx|no|mr|mrs|ms|dr|st|vs)|\b\p{Lu})\.$/iu;

const BREAK = /[.!?]+["'’”)\]]*\s+(?=["'‘“([]*[\p{Lu}\p{N}])|(?<!:[^\S\n]*)\n+/gu;

/** The sentences of a text, without the spaces between them. A line break ends a sentence too, but after a colon: what is under a lead-in goes on with it. */
export function sentencesOf(text: string): Place[] {
  const spans: Place[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(Math.max(start, end - 10), end))) continue;
    if (end > start) spans.push({ start, end });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.length });
  return spans;
}

/** The last few words before an offset: enough for an expression that looks back, so that it stays fast. */
export function wordsBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 100), offset);
}
