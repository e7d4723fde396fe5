/** What a heading looks like says nothing beyond that it is one. */
import type { Run } from '../../policy/clause.ts';

/** A heading is bold by its style, so bold or italic over the whole of it adds nothing. */
export function withoutStyleMarks(runs: readonly Run[]): Run[] {
  const printed = runs.filter((r) => r.text.trim());
  const drop = (['strong', 'emphasis'] as const).filter((type) =>
    printed.every((r) => r.marks.some((m) => m.type === type)),
  );
  return runs.map((r) => ({
    text: r.text,
    marks: r.marks.filter((m) => !drop.some((type) => type === m.type)),
  }));
}
