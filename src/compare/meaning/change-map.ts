/** A redline read as a map between the two texts. */
import { assertNever } from '../../language/assert-never.ts';
import { overlaps, type Place } from '../../language/place.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { OPERATIONS, textAfter, textBefore, type Segment } from '../redline/segment.ts';

/** Words replaced, removed (`now` is empty) or added (`old` is empty) at one place. */
export interface Change {
  old: Place;
  now: Place;
}

/** Two sentences that are one sentence of the two texts; null where a text has none. */
export interface SentencePair {
  old: Place | null;
  now: Place | null;
}

export interface ChangeMap {
  before: string;
  after: string;
  /** Differences of typing are not among them. */
  changes: Change[];
  /** Stretches that read the same in both texts. */
  kept: Change[];
  pairs: SentencePair[];
}

export function readChanges(segments: readonly Segment[]): ChangeMap {
  const [before, after] = [textBefore(segments), textAfter(segments)];
  const changes: Change[] = [];
  const kept: Change[] = [];
  let [old, now] = [0, 0];
  /** The old half of a difference of typing, until its new half comes. */
  let typed: Place | null = null;
  let change: Change | null = null;
  for (const { op, text, typography } of segments) {
    const { inOld, inNew } = OPERATIONS[op];
    const here: Change = {
      old: { start: old, end: inOld ? old + text.length : old },
      now: { start: now, end: inNew ? now + text.length : now },
    };
    [old, now] = [here.old.end, here.now.end];
    switch (op) {
      case 'same':
        if (text !== '') change = null;
        typed = null;
        kept.push(here);
        break;
      case 'delete':
      case 'insert':
        if (typography) {
          if (typed && inNew) kept.push({ old: typed, now: here.now });
          typed = inOld ? here.old : null;
        } else if (text !== '') {
          if (!change) changes.push((change = here));
          change.old.end = Math.max(change.old.end, old);
          change.now.end = Math.max(change.now.end, now);
        }
        break;
      default:
        assertNever(op);
    }
  }
  return { before, after, changes, kept, pairs: pairSentences(before, after, kept) };
}

/** Where a character of the old text is in the new one, or null where it was removed. */
export function toNew({ kept }: ChangeMap, offset: number): number | null {
  const home = kept.find(({ old }) => old.start <= offset && offset < old.end);
  return home ? home.now.start + offset - home.old.start : null;
}

/** Where a character of the new text was in the old one, or null where it was added. */
export function toOld({ kept }: ChangeMap, offset: number): number | null {
  const home = kept.find(({ now }) => now.start <= offset && offset < now.end);
  return home ? home.old.start + offset - home.now.start : null;
}

export function isChanged(map: ChangeMap, side: 'old' | 'now', place: Place): boolean {
  return map.changes.some(
    (change) => change[side].end > change[side].start && overlaps(change[side], place),
  );
}

/** Where no more words than these took its place, something came or went by itself. */
export const MOST_IN_ITS_PLACE = 2;

/** How many words a stretch has. */
export function countWords(text: string, { start, end }: Place): number {
  return text.slice(start, end).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Two sentences are a pair where each keeps most of its words in the other. */
function pairSentences(before: string, after: string, kept: readonly Change[]): SentencePair[] {
  const [olds, nows] = [sentencesOf(before), sentencesOf(after)];
  /** By old and new sentence: how many letters of the old one are kept in the new one. */
  const letters = olds.map((old) => {
    const pieces = kept.filter((piece) => overlaps(old, piece.old));
    return nows.map((now) => {
      let sum = 0;
      for (const piece of pieces) {
        // Where the piece is in the new text, counted as in the old one.
        const shift = piece.now.start - piece.old.start;
        const start = Math.max(old.start, now.start - shift, piece.old.start);
        const end = Math.min(old.end, now.end - shift, piece.old.end);
        if (start < end) sum += lettersIn(before.slice(start, end));
      }
      return sum;
    });
  });
  const best = (scores: readonly number[]): number => {
    const most = Math.max(0, ...scores);
    return most === 0 ? -1 : scores.indexOf(most);
  };
  const partnerOfNow = nows.map((_, j) => best(letters.map((row) => row[j] ?? 0)));
  const pairs = letters.map((row, i): SentencePair => {
    const j = best(row);
    return { old: olds[i] ?? null, now: partnerOfNow[j] === i ? (nows[j] ?? null) : null };
  });
  const taken = new Set(pairs.map((pair) => pair.now));
  return [...pairs, ...nows.filter((now) => !taken.has(now)).map((now) => ({ old: null, now }))];
}

function lettersIn(text: string): number {
  return text.replace(/\P{L}/gu, '').length;
}
