/** The running text of a comparison: every clause at its place, and the places moved ones left. */
import type { PlacedAlignments } from './align/align-clauses.ts';
import type { ComparedClause, ComparisonRow } from './comparison.ts';

/**
 * `clauses` stand beside the alignments, in reading order. The place that a moved clause
 * left comes behind what stood there before it.
 */
export function readRows(
  { alignments, places }: PlacedAlignments,
  clauses: readonly ComparedClause[],
): ComparisonRow[] {
  const alignmentOf = new Map<number, number>();
  alignments.forEach(({ to }, alignment) => {
    for (const j of to) alignmentOf.set(j, alignment);
  });
  /** Moved clauses by the alignment whose row they stood behind; -1 is the top. */
  const left = new Map<number, { old: number; clause: ComparedClause }[]>();
  alignments.forEach(({ from, kinds }, alignment) => {
    const clause = clauses[alignment];
    const old = from[0];
    if (!clause || old === undefined || !kinds.includes('moved')) return;
    const place = alignmentOf.get(places[old] ?? -1) ?? -1;
    left.set(place, [...(left.get(place) ?? []), { old, clause }]);
  });
  const rowsLeft = (alignment: number): ComparisonRow[] =>
    (left.get(alignment) ?? [])
      .sort((a, b) => a.old - b.old)
      .map(({ clause }) => ({ role: 'left', clause }));
  return [
    ...rowsLeft(-1),
    ...clauses.flatMap((clause, alignment): ComparisonRow[] => [
      { role: 'stands', clause },
      ...rowsLeft(alignment),
    ]),
  ];
}
