/** References to footnotes, where the footnote itself is what changed. */
import type { Run } from '../policy/clause.ts';

/**
 * The runs with each reference to a footnote under another name of that footnote. The name of a
 * footnote may be made from its words: when these change, a clause that cites it is as it was.
 */
export const followNotes = (runs: readonly Run[], nameOf: (id: string) => string): Run[] =>
  runs.map((run) => ({
    ...run,
    marks: run.marks.map((mark) =>
      mark.type === 'footnote' ? { ...mark, to: nameOf(mark.to) } : mark,
    ),
  }));
