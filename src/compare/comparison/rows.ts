/** The running text of a comparison: every clause at its place, and the places moved ones left. */
import type { Alignment } from '../types.ts';
import type { ComparedClause, ComparisonRow } from './types.ts';

/**
 * `alignments` stand in reading order, `clauses` beside them. The place that a moved
 * clause left comes after what stood above it in the old edition.
 */
export function readRows(
  alignments: readonly Alignment[],
  clauses: readonly ComparedClause[],
): ComparisonRow[] {
  /** By old index: its alignment, and whether it moved. */
  const old = new Map<number, { alignment: number; moved: boolean }>();
  alignments.forEach(({ from, kinds }, alignment) => {
    for (const i of from) old.set(i, { alignment, moved: kinds.includes('moved') });
  });

  /** Rows to put in after the row of an alignment; -1 is the top. */
  const leftAfter = new Map<number, number[]>();
  let above = -1;
  for (const i of [...old.keys()].sort((a, b) => a - b)) {
    const { alignment, moved } = old.get(i) ?? { alignment: -1, moved: false };
    if (!moved) above = Math.max(alignment, above);
    else if (alignments[alignment]?.from[0] === i) {
      leftAfter.set(above, [...(leftAfter.get(above) ?? []), alignment]);
    }
  }

  const row = (alignment: number, role: ComparisonRow['role']): ComparisonRow[] => {
    const clause = clauses[alignment];
    return clause ? [{ role, clause }] : [];
  };
  const left = (place: number): ComparisonRow[] =>
    (leftAfter.get(place) ?? []).flatMap((alignment) => row(alignment, 'left'));
  return [
    ...left(-1),
    ...alignments.flatMap((_, alignment) => [...row(alignment, 'stands'), ...left(alignment)]),
  ];
}
