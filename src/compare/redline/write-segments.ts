/** Matches written out as segments, from which both editions can be rebuilt. */
import {
  OPERATIONS,
  markedWith,
  sameMarks,
  type OneSidedOperation,
  type Segment,
} from './segment.ts';
import { gapBefore, piecesOf, type UnitText, type Unit } from './unit.ts';

/** Something removed or added; `typed` where only its typing differs from its other half. */
interface Change {
  segment: Segment & { op: OneSidedOperation };
  typed: boolean;
}

/** What was removed is written before what was added. */
const RANK = { delete: 0, insert: 1 } as const satisfies Record<OneSidedOperation, number>;

/**
 * Writes the segments of a redline.
 *
 * @param match for each unit of `a` its partner in `b`, or −1; partners ascend.
 */
export function writeSegments(a: UnitText, b: UnitText, match: Int32Array): Segment[] {
  const writer = new Writer(a, b);
  let i = 0;
  let j = 0;
  for (let next = 0; next <= a.units.length; next++) {
    const partner = match[next] ?? b.units.length;
    if (partner < 0) continue;
    writer.between(i, next, j, partner);
    const [old, now] = [a.units[next], b.units[partner]];
    if (old && now) writer.matched(old, now);
    i = next + 1;
    j = partner + 1;
  }
  return writer.finish();
}

class Writer {
  readonly #a: UnitText;
  readonly #b: UnitText;
  readonly #segments: Segment[] = [];
  /** Changes since the last unchanged words. */
  #changes: Change[] = [];

  constructor(a: UnitText, b: UnitText) {
    this.#a = a;
    this.#b = b;
  }

  /** What is between two matches: old units i to iEnd, new units j to jEnd, and the spaces around. */
  between(i: number, iEnd: number, j: number, jEnd: number): void {
    const [a, b] = [this.#a, this.#b];
    const old = { start: edgeBefore(a, i), end: edgeAfter(a, iEnd) };
    const now = { start: edgeBefore(b, j), end: edgeAfter(b, jEnd) };
    const oldText = a.text.slice(old.start, old.end);
    const isNoted = [...a.units.slice(i, iEnd), ...b.units.slice(j, jEnd)].some((one) => one.note);
    if (!isNoted && oldText === b.text.slice(now.start, now.end)) {
      // The same characters that mean something else, as a number that became a reference.
      this.#same(old.start, now.start, oldText.length);
      return;
    }
    const oldGap = gapBefore(a, i);
    const newGap = gapBefore(b, j);
    const isTyping = i === iEnd && j === jEnd;
    const lead = oldGap === newGap ? oldGap.length : 0;
    this.#same(old.start, now.start, lead);
    old.start += lead;
    now.start += lead;
    const rest = Math.min(old.end - old.start, now.end - now.start);
    const oldTail = gapBefore(a, iEnd);
    const tail = oldTail === gapBefore(b, jEnd) && oldTail.length <= rest ? oldTail.length : 0;
    this.#change('delete', a, old.start, old.end - tail, a.units.slice(i, iEnd), isTyping);
    this.#change('insert', b, now.start, now.end - tail, b.units.slice(j, jEnd), isTyping);
    this.#same(old.end - tail, now.end - tail, tail);
  }

  /** One unit that both texts have. */
  matched(old: Unit, now: Unit): void {
    if (old.note && now.note) {
      const was = sameMarks(old.note, now.note) ? {} : { was: old.note };
      this.#write({ op: 'same', text: '', marks: now.note, ...was });
    } else if (old.text === now.text) {
      this.#same(old.start, now.start, old.text.length);
    } else {
      const isTyping = old.spelt === now.spelt;
      this.#change('delete', this.#a, old.start, old.end, [], isTyping);
      this.#change('insert', this.#b, now.start, now.end, [], isTyping);
    }
  }

  finish(): Segment[] {
    this.#flush();
    return this.#segments;
  }

  /** The same characters in both texts, cut where the marks of either change. */
  #same(oldStart: number, newStart: number, length: number): void {
    if (length === 0) return;
    let at = 0;
    const oldPieces = piecesOf(this.#a, oldStart, oldStart + length);
    for (const { text, marks } of piecesOf(this.#b, newStart, newStart + length)) {
      let left = text;
      while (left !== '') {
        // Both lists of pieces have the same characters, so there is one for each of them.
        const piece = oldPieces[0]!;
        const part = left.slice(0, piece.text.length - at);
        at += part.length;
        left = left.slice(part.length);
        if (at === piece.text.length) {
          oldPieces.shift();
          at = 0;
        }
        const was = sameMarks(piece.marks, marks) ? {} : { was: piece.marks };
        this.#write({ op: 'same', text: part, ...markedWith(marks), ...was });
      }
    }
  }

  /** Characters of one text only, with the footnote references among them. */
  #change(
    op: OneSidedOperation,
    side: UnitText,
    start: number,
    end: number,
    units: readonly Unit[],
    typed: boolean,
  ): void {
    let at = start;
    const upTo = (stop: number): void => {
      for (const { text, marks } of piecesOf(side, at, stop)) {
        this.#changes.push({ segment: { op, text, ...markedWith(marks) }, typed });
      }
      at = stop;
    };
    for (const unit of units) {
      if (!unit.note) continue;
      upTo(unit.start);
      this.#changes.push({ segment: { op, text: '', marks: unit.note }, typed });
    }
    upTo(end);
  }

  #write(segment: Segment): void {
    this.#flush();
    append(this.#segments, segment);
  }

  /**
   * Writes the changes since the last unchanged words: what was removed, then what was
   * added. Typing in the midst of a replacement goes with it, so that quotation marks
   * around a replaced word are replaced along with the word.
   */
  #flush(): void {
    const changes = this.#changes;
    this.#changes = [];
    const rankOf = ({ segment }: Change): number => RANK[segment.op];
    const isInOrder = changes.every(
      (change, index) => rankOf(change) >= rankOf(changes[index - 1] ?? change),
    );
    const isReplacement = changes.some(
      ({ segment, typed }) => OPERATIONS[segment.op].inOld && !typed,
    );
    if (!isInOrder) changes.sort((one, other) => rankOf(one) - rankOf(other));
    for (const { segment, typed } of changes) {
      const isTypography = typed && (isInOrder || !isReplacement);
      append(this.#segments, isTypography ? { ...segment, typography: true } : segment);
    }
  }
}

/** The end of the unit before `index`. */
function edgeBefore({ units }: UnitText, index: number): number {
  return units[index - 1]?.end ?? 0;
}

/** The start of the unit `index`, or the end of the text. */
function edgeAfter({ text, units }: UnitText, index: number): number {
  return units[index]?.start ?? text.length;
}

/** Adds a segment, joined to the last one where the two do not differ. */
function append(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  if (
    last &&
    last.op === segment.op &&
    last.text !== '' &&
    segment.text !== '' &&
    last.typography === segment.typography &&
    sameMarks(last.marks ?? [], segment.marks ?? []) &&
    (last.was === undefined) === (segment.was === undefined) &&
    sameMarks(last.was ?? [], segment.was ?? [])
  ) {
    last.text += segment.text;
  } else {
    segments.push({ ...segment });
  }
}
