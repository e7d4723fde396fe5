/** A stretch of a redline, and both editions read back out of a redline. */
import type { Mark, Run } from '../../policy/clause.ts';

/**
 * A stretch of a redline. `same` and `delete` in order give the old text exactly,
 * `same` and `insert` the new one.
 */
export interface Segment {
  op: 'same' | 'delete' | 'insert';
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
}

/** Marks in the same order with the same targets. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => markKey(mark) === markKey(b[index]!));
}

function markKey(mark: Mark): string {
  if (mark.type === 'link') return `link ${mark.href}`;
  if (mark.type === 'reference' || mark.type === 'footnote') return `${mark.type} ${mark.to}`;
  return mark.type;
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
  const kept = segments.filter((segment) => segment.op !== 'insert');
  return normalizeRuns(kept.map(({ text, marks, was }) => ({ text, marks: was ?? marks ?? [] })));
}

/** The new edition's runs, in normal form, out of a redline. */
export function runsAfter(segments: readonly Segment[]): Run[] {
  const kept = segments.filter((segment) => segment.op !== 'delete');
  return normalizeRuns(kept.map(({ text, marks }) => ({ text, marks: marks ?? [] })));
}

/** The old edition's text out of a redline. */
export function textBefore(segments: readonly Segment[]): string {
  return segments.map(({ op, text }) => (op === 'insert' ? '' : text)).join('');
}

/** The new edition's text out of a redline. */
export function textAfter(segments: readonly Segment[]): string {
  return segments.map(({ op, text }) => (op === 'delete' ? '' : text)).join('');
}
