/** A redline read as a map between the two texts. */
import { overlaps, type Place } from '../../language/place.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { textAfter, textBefore, type Segment } from '../redline/segment.ts';

/** Words replaced, removed (`now` is empty) or added (`old` is empty) at one place. */
export interface Change {
  old: Place;
  now: Place;
}

/** Sentences that stand for each other; null where one side has none. */
export interface SentencePair {
  old: Place | null;
  now: Place | null;
}

export interface ChangeMap {
  before: string;
  after: string;
  /** Differences of typing are not among them. */
  changes: Change[];
  /** Stretches that read the same on both sides. */
  kept: Change[];
  pairs: SentencePair[];
}

export function readChanges(segments: readonly Segment[]): ChangeMap {
  const [before, after] = [textBefore(segments), textAfter(segments)];
  const changes: Change[] = [];
  const kept: Change[] = [];
  let [old, now] = [0, 0];
  /** Typed stretches since the last unchanged words: the old ones wait for the new ones. */
  const typed: Place[] = [];
  let change: Change | null = null;
  for (const { op, text, typography } of segments) {
    const oldEnd = op === 'insert' ? old : old + text.length;
    const nowEnd = op === 'delete' ? now : now + text.length;
    if (op === 'same') {
      if (text !== '') change = null;
      typed.length = 0;
      kept.push({ old: { start: old, end: oldEnd }, now: { start: now, end: nowEnd } });
    } else if (typography) {
      const half = typed.shift();
      if (op === 'delete') typed.push({ start: old, end: oldEnd });
      else if (half) kept.push({ old: half, now: { start: now, end: nowEnd } });
    } else if (text !== '') {
      if (!change) {
        change = { old: { start: old, end: oldEnd }, now: { start: now, end: nowEnd } };
        changes.push(change);
      }
      change.old.end = Math.max(change.old.end, oldEnd);
      change.now.end = Math.max(change.now.end, nowEnd);
    }
    [old, now] = [oldEnd, nowEnd];
  }
  return { before, after, changes, kept, pairs: pairSentences(before, after, kept) };
}

/** Where a character of the old text stands in the new one, or null where it was removed. */
export function toNew({ kept }: ChangeMap, offset: number): number | null {
  const home = kept.find(({ old }) => old.start <= offset && offset < old.end);
  return home ? home.now.start + offset - home.old.start : null;
}

export function isChanged(map: ChangeMap, side: 'old' | 'now', place: Place): boolean {
  return map.changes.some(
    (change) => change[side].end > change[side].start && overlaps(change[side], place),
  );
}

/** How many words stand in a stretch. */
export function countWords(text: string, { start, end }: Place): number {
  return text.slice(start, end).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Sentences are each other's where each keeps most of its words in the other. */
function pairSentences(before: string, after: string, kept: readonly Change[]): SentencePair[] {
  const [olds, nows] = [sentencesOf(before), sentencesOf(after)];
  const lettersBetween = olds.map(() => nows.map(() => 0));
  for (const piece of kept) {
    // Where the piece stands in the new text, counted as in the old one.
    const shift = piece.now.start - piece.old.start;
    olds.forEach((old, i) => {
      if (!overlaps(old, piece.old)) return;
      nows.forEach((now, j) => {
        const start = Math.max(old.start, now.start - shift, piece.old.start);
        const end = Math.min(old.end, now.end - shift, piece.old.end);
        if (start < end) lettersBetween[i]![j]! += lettersIn(before.slice(start, end));
      });
    });
  }
  const best = (scores: readonly number[]): number => {
    const most = Math.max(0, ...scores);
    return most === 0 ? -1 : scores.indexOf(most);
  };
  const partner = olds.map((_, i) => best(lettersBetween[i]!));
  const partnerBack = nows.map((_, j) => best(olds.map((_, i) => lettersBetween[i]![j]!)));
  const pairs: SentencePair[] = olds.map((old, i) => {
    const j = partner[i]!;
    return { old, now: j >= 0 && partnerBack[j] === i ? nows[j]! : null };
  });
  const taken = new Set(pairs.map((pair) => pair.now));
  return [...pairs, ...nows.filter((now) => !taken.has(now)).map((now) => ({ old: null, now }))];
}

function lettersIn(text: string): number {
  return text.replace(/\P{L}/gu, '').length;
}
