/** What has to be done to the words of one clause, each step small enough to be read out. */
import { present } from '../../language/present.ts';
import { OPERATIONS, type Segment } from '../redline/segment.ts';

/** Words of the old text, as they are pointed at. */
export interface Quoted {
  words: string;
  /** Where they are many: the words with which they end; `words` are then those with which they begin. */
  upTo?: string;
  /** Which of the places that have these words, from 1; null where there is one. */
  nth: number | null;
}

/** A step; every one of them points at the old text. */
export type WordEdit =
  | { do: 'substitute'; old: Quoted; words: string }
  | { do: 'omit'; old: Quoted }
  | { do: 'insert'; after: Quoted; words: string }
  | { do: 'begin' | 'end' | 'replace'; words: string };

/** A stretch that differs: `start` to `end` of the old text, `from` to `to` of the new one. */
interface Span {
  start: number;
  end: number;
  from: number;
  to: number;
}

interface Texts {
  before: string;
  after: string;
}

/** More steps than this are harder to follow than the new words. */
const MANY_STEPS = 24;
/** More words than this are pointed at by their first and their last. */
const MANY_WORDS = 14;
const ENDS = 4;

const isSpace = (text: string | undefined) => text !== undefined && /^\s/u.test(text);
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
const pieces = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/**
 * The steps from `before` to `after`; none where they are the same.
 *
 * @param segments the redline; a line break in it between two clauses may be a space in the texts
 */
export function wordEdits(texts: Texts, segments: readonly Segment[]): WordEdit[] {
  const { before, after } = texts;
  if (before === after) return [];
  let spans = spansOf(segments).filter((span) => !isSame(span, texts));
  if (spans.length === 0) return [{ do: 'replace', words: after }];
  for (let at = 0; at < spans.length;) {
    if (editOf(spans, at, texts)) at += 1;
    else {
      spans = widen(spans, at, texts);
      at = 0;
    }
  }
  const edits = spans.flatMap((_, at) => editOf(spans, at, texts) ?? []);
  const length = edits.flatMap(quotedWords).join('').length;
  return edits.length > MANY_STEPS || (edits.length > 1 && length > after.length)
    ? [{ do: 'replace', words: after }]
    : edits;
}

const isSame = ({ start, end, from, to }: Span, { before, after }: Texts) =>
  before.slice(start, end) === after.slice(from, to);

function quotedWords(edit: WordEdit): string[] {
  const quoted = 'old' in edit ? [edit.old] : 'after' in edit ? [edit.after] : [];
  return [
    ...quoted.flatMap(({ words, upTo }) => [words, upTo ?? '']),
    ...('words' in edit ? [edit.words] : []),
  ];
}

/** The stretches that differ; two with no word between them are one. */
function spansOf(segments: readonly Segment[]): Span[] {
  const spans: Span[] = [];
  let [old, now] = [0, 0];
  let between = '';
  for (const { op, text } of segments) {
    const { inOld, inNew, change } = OPERATIONS[op];
    const [start, from] = [old, now];
    if (inOld) old += text.length;
    if (inNew) now += text.length;
    const last = spans.at(-1);
    if (change === null) between += text;
    else if (last && !hasWord(between)) [last.end, last.to] = [old, now];
    else spans.push({ start, end: old, from, to: now });
    if (change !== null) between = '';
  }
  return spans;
}

/** The step for a stretch; null where there is none that gives the new text exactly. */
function editOf(spans: readonly Span[], at: number, texts: Texts): WordEdit | null {
  const span = spans[at];
  if (!span) return null;
  const { before, after } = texts;
  if (span.start === 0 && span.end === before.length) return { do: 'replace', words: after };
  const { start, end, from, to } = withoutCommonSpace(span, texts);
  const [old, now] = [before.slice(start, end), after.slice(from, to)];
  if (old === '') return insertion(before, start, now, spans[at - 1]?.end ?? 0);
  if (now.trim() === '') return omission(before, start, end, now);
  if (old !== old.trim() || now !== now.trim() || !hasWord(old + now)) return null;
  const quoted = quote(before, start, end);
  return quoted && { do: 'substitute', old: quoted, words: now };
}

function withoutCommonSpace(span: Span, { before, after }: Texts): Span {
  let { start, end, from, to } = span;
  const more = () => start < end && from < to;
  while (more() && isSpace(before[start]) && before[start] === after[from])
    [start, from] = [start + 1, from + 1];
  while (more() && isSpace(before[end - 1]) && before[end - 1] === after[to - 1])
    [end, to] = [end - 1, to - 1];
  return { start, end, from, to };
}

/** Signs that stand close to the word before them, or to the one after. */
const CLOSES = /^[,.;:!?)\]’”]/u;
const OPENS = /[([‘“]$/u;
/** Words that are put in have a space before them, except beside such signs. */
const joint = (before: string, words: string) =>
  CLOSES.test(words) || OPENS.test(before) ? '' : ' ';

/** @param island where the words begin that stay before this place */
function insertion(before: string, place: number, now: string, island: number): WordEdit | null {
  const words = now.trim();
  if (words === '') return null;
  if (place === 0) return now === `${words} ` ? { do: 'begin', words } : null;
  const [start, put] =
    before[place - 1] === ' ' && now.endsWith(' ')
      ? [place - 1, ` ${now.slice(0, -1)}`]
      : [place, now];
  const kept = before.slice(0, start);
  if (kept !== kept.trimEnd() || put !== joint(kept, words) + words) return null;
  if (start === before.length) return { do: 'end', words };
  const after = wordsBefore(before, start, island);
  return after && { do: 'insert', after, words };
}

/** As few words before a place as point at it; where four do not, the last one of them, counted. */
function wordsBefore(before: string, place: number, island: number): Quoted | null {
  let start = place;
  let counted: Quoted | null = null;
  for (let n = 0; n < ENDS; n += 1) {
    while (start > island && isSpace(before[start - 1])) start -= 1;
    while (start > island && !isSpace(before[start - 1])) start -= 1;
    const quoted = start < place ? quoteWhole(before, start, place) : null;
    if (quoted?.nth === null && hasWord(quoted.words)) return quoted;
    if (quoted && hasWord(quoted.words)) counted ??= quoted;
    if (start === island) break;
  }
  return counted;
}

function omission(before: string, start: number, end: number, now: string): WordEdit | null {
  const old = before.slice(start, end);
  const first = start + old.length - old.trimStart().length;
  const last = first + old.trim().length;
  if (first >= last || !hasWord(old)) return null;
  const [cutFrom, cutTo] = withItsSpace(before, first, last);
  const result = before.slice(0, cutFrom) + before.slice(cutTo);
  if (result !== before.slice(0, start) + now + before.slice(end)) return null;
  const quoted = quote(before, first, last);
  return quoted && { do: 'omit', old: quoted };
}

/** With words that are left out goes the space that would be one too many. */
function withItsSpace(text: string, start: number, end: number): [number, number] {
  if (start === 0) return [0, end + (text.length - end - text.slice(end).trimStart().length)];
  const kept = text.slice(0, start);
  const rest = text.slice(end);
  if (rest === '') return [kept.trimEnd().length, end];
  return kept.endsWith(' ') && (rest.startsWith(' ') || CLOSES.test(rest))
    ? [start - 1, end]
    : [start, end];
}

/** Points at words by all of them, or by those with which they begin and end. */
function quote(text: string, start: number, end: number): Quoted | null {
  const words = pieces(text.slice(start, end));
  if (words.length <= MANY_WORDS) return quoteWhole(text, start, end);
  const old = text.slice(start, end);
  const parts = old.split(/(\s+)/u);
  const head = parts.slice(0, 2 * ENDS - 1).join('');
  const upTo = parts.slice(1 - 2 * ENDS).join('');
  const first = quoteWhole(text, start, start + head.length);
  const ends = placesOf(text, upTo).find((place) => place >= start + head.length);
  return first?.nth === null && ends === end - upTo.length
    ? { ...first, upTo }
    : quoteWhole(text, start, end);
}

function quoteWhole(text: string, start: number, end: number): Quoted | null {
  const words = text.slice(start, end);
  const places = placesOf(text, words);
  const nth = places.indexOf(start) + 1;
  if (nth === 0) return null;
  return { words, nth: places.length > 1 ? nth : null };
}

const BEGINS_WORD = /^[\p{L}\p{N}\p{M}]/u;
const ENDS_WORD = /[\p{L}\p{N}\p{M}]$/u;

/** Where these words begin: as whole words, and not as a part of one with a hyphen or a stop in it. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [left, right] = [text.slice(Math.max(0, at - 4), at), text.slice(at + words.length)];
    const isPartBefore = BEGINS_WORD.test(words) && /[\p{L}\p{N}\p{M}]\S?$/u.test(left);
    const isPartBehind = ENDS_WORD.test(words) && /^\S?[\p{L}\p{N}\p{M}]/u.test(right);
    if (!isPartBefore && !isPartBehind) places.push(at);
  }
  return places;
}

/** The stretches with this one widened by a word, and joined to a neighbour that it reaches. */
function widen(spans: readonly Span[], at: number, { before, after }: Texts): Span[] {
  const span = present(spans[at], 'a stretch of the list is widened');
  const [floor, ceiling] = [spans[at - 1]?.end ?? 0, spans[at + 1]?.start ?? before.length];
  const [old, now] = [before.slice(span.start, span.end), after.slice(span.from, span.to)];
  let { start, end } = span;
  const leftward = () => {
    while (start > floor && isSpace(before[start - 1])) start -= 1;
    while (start > floor && !isSpace(before[start - 1])) start -= 1;
  };
  const rightward = () => {
    while (end < ceiling && isSpace(before[end])) end += 1;
    while (end < ceiling && !isSpace(before[end])) end += 1;
  };
  const inWord = (beside: string | undefined) => beside !== undefined && !isSpace(beside);
  if (isSpace(old[0]) || isSpace(now[0]) || inWord(before[start - 1])) leftward();
  if (isSpace(old.at(-1)) || isSpace(now.at(-1)) || inWord(before[end])) rightward();
  if (start === span.start && end === span.end) leftward();
  if (start === span.start && end === span.end) rightward();
  const previous = start === floor ? spans[at - 1] : undefined;
  const next = end === ceiling ? spans[at + 1] : undefined;
  const joined: Span = {
    start: previous?.start ?? start,
    from: previous?.from ?? span.from - (span.start - start),
    end: next?.end ?? end,
    to: next?.to ?? span.to + (end - span.end),
  };
  return [
    ...spans.slice(0, previous ? at - 1 : at),
    joined,
    ...spans.slice(next ? at + 2 : at + 1),
  ];
}
