/** A stretch of a redline, and both editions read back out of a redline. */
import { assertNever } from '../../language/assert-never.ts';
import { contentKey, type Mark, type Run } from '../../policy/clause.ts';

/**
 * What can happen to a stretch of text: which of the two editions has it, and what a reader is
 * told of it (null where nothing has to be said). Whatever shows or reads a redline decides by
 * this table or by one of its own that is typed by it.
 */
export const OPERATIONS = {
  same: { inOld: true, inNew: true, change: null },
  delete: { inOld: true, inNew: false, change: 'removed' },
  insert: { inOld: false, inNew: true, change: 'added' },
} as const satisfies Record<string, { inOld: boolean; inNew: boolean; change: string | null }>;

export type Operation = keyof typeof OPERATIONS;

/** An operation on a text that one edition has and the other has not. */
export type OneSidedOperation = {
  [O in Operation]: (typeof OPERATIONS)[O]['inOld'] extends (typeof OPERATIONS)[O]['inNew']
    ? never
    : O;
}[Operation];

/**
 * A stretch of a redline. `same` and `delete` in order give the old text exactly,
 * `same` and `insert` the new one.
 */
export interface Segment {
  op: Operation;
  text: string;
  /** The marks the text carries (for `same`: in the new edition). */
  marks?: Mark[];
  /** `same` words under other marks: what they carried before. */
  was?: Mark[];
  /**
   * On a `delete` and the `insert` that follows it: the words are the same and only their typing
   * differs (quotation marks, dashes, capitals, spaces), or only a printed clause number that is
   * computed. Shown without marks unless a reader asks for them.
   */
  typography?: true;
  /** Rows only: the text belongs to a column with this heading, which was added or removed whole. */
  column?: string;
  /** Rows only: that column is in both tables, at another place, and the cell has the same words. */
  moved?: true;
}

/** The `marks` of a segment, left out where there are none. */
export function markedWith(marks: Mark[]): Pick<Segment, 'marks'> {
  return marks.length > 0 ? { marks } : {};
}

/** Marks in the same order with the same targets. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, index) => {
      const other = b[index];
      return other !== undefined && markKey(mark) === markKey(other);
    })
  );
}

function markKey(mark: Mark): string {
  switch (mark.type) {
    case 'link':
      return `link ${mark.href}`;
    case 'reference':
    case 'footnote':
      return `${mark.type} ${mark.to}`;
    case 'picture':
    case 'file':
      return contentKey(mark);
    case 'strong':
    case 'emphasis':
    case 'code':
      return mark.type;
    default:
      return assertNever(mark);
  }
}

/**
 * Runs as the model writes them: neighbours under the same marks joined, and no
 * empty run except a footnote reference.
 */
export function normalizeRuns(runs: readonly Run[]): Run[] {
  const normal: Run[] = [];
  for (const run of runs) {
    const last = normal.at(-1);
    if (run.text === '') {
      if (run.marks.some((mark) => mark.type === 'footnote')) normal.push(run);
    } else if (last && last.text !== '' && sameMarks(last.marks, run.marks)) {
      normal[normal.length - 1] = { text: last.text + run.text, marks: last.marks };
    } else {
      normal.push(run);
    }
  }
  return normal;
}

/** The old edition's runs, in normal form, out of a redline. */
export function runsBefore(segments: readonly Segment[]): Run[] {
  const kept = segments.filter(({ op }) => OPERATIONS[op].inOld);
  return normalizeRuns(kept.map(({ text, marks, was }) => ({ text, marks: was ?? marks ?? [] })));
}

/** The new edition's runs, in normal form, out of a redline. */
export function runsAfter(segments: readonly Segment[]): Run[] {
  const kept = segments.filter(({ op }) => OPERATIONS[op].inNew);
  return normalizeRuns(kept.map(({ text, marks }) => ({ text, marks: marks ?? [] })));
}

/** The old edition's text out of a redline. */
export function textBefore(segments: readonly Segment[]): string {
  return segments.map(({ op, text }) => (OPERATIONS[op].inOld ? text : '')).join('');
}

/** The new edition's text out of a redline. */
export function textAfter(segments: readonly Segment[]): string {
  return segments.map(({ op, text }) => (OPERATIONS[op].inNew ? text : '')).join('');
}
