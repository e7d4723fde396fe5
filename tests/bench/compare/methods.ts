/** Our alignment and the baselines, in one form for scoring. */
import { alignClauses } from '../../../src/compare/index.ts';
import type { ClauseInput } from '../../../src/compare/alignment.ts';
import { type Aligner, BASELINES, type Pairs } from './baselines.ts';

/** What a method says of two versions, by index. */
export interface Answer {
  /** One clause on each side. */
  pairs: Pairs;
  /** Before-indexes of pairs said to have moved. */
  moved: Set<number>;
  /** Clauses tied together by a split or a merge. */
  together: { from: number[]; to: number[] }[];
}

export type Method = (before: readonly ClauseInput[], after: readonly ClauseInput[]) => Answer;

export const METHODS: Record<string, Method> = {
  ...Object.fromEntries(Object.entries(BASELINES).map(([name, align]) => [name, withMoves(align)])),
  ours: (before, after) => {
    const alignments = alignClauses(before, after);
    const single = alignments.filter(({ from, to }) => from.length === 1 && to.length === 1);
    return {
      pairs: single.map(({ from, to }) => [from[0] ?? 0, to[0] ?? 0]),
      moved: new Set(
        alignments.flatMap(({ from, kinds }) => (kinds.includes('moved') ? from : [])),
      ),
      together: alignments.filter(({ from, to }) => from.length > 1 || to.length > 1),
    };
  },
};

/** A baseline's moves: its pairs outside the longest increasing subsequence. */
function withMoves(align: Aligner): Method {
  return (before, after) => {
    const pairs = align(before, after).sort((a, b) => a[0] - b[0]);
    const best = pairs.map(() => 1);
    const back = pairs.map(() => -1);
    pairs.forEach((pair, x) => {
      for (let y = 0; y < x; y += 1) {
        if ((pairs[y]?.[1] ?? 0) < pair[1] && (best[y] ?? 0) + 1 > (best[x] ?? 0)) {
          [best[x], back[x]] = [(best[y] ?? 0) + 1, y];
        }
      }
    });
    const stays = new Set<number>();
    for (let x = best.indexOf(Math.max(...best)); x >= 0; x = back[x] ?? -1) stays.add(x);
    const moved = new Set(pairs.flatMap((pair, x) => (stays.has(x) ? [] : [pair[0]])));
    return { pairs, moved, together: [] };
  };
}

/** The clauses without their ids. What hangs from what stays known, as it is in any document. */
export function hideIds(clauses: readonly ClauseInput[]): ClauseInput[] {
  const index = new Map(clauses.map((clause, n) => [clause.id, n]));
  return clauses.map((clause, n) => ({
    ...clause,
    id: `clause-${n}`,
    named: false,
    parent: clause.parent ? `clause-${index.get(clause.parent) ?? -1}` : null,
  }));
}
