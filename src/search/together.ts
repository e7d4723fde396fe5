/** How well a clause says several words, from where each of them is. */

/** Where a word is in a clause. */
export interface Match {
  /** From 0 (exclusive) to 1: less where it is not in the clause but beside it. */
  strength: number;
  /** Places in the clause's own words, in order; none for a word that is only beside it. */
  at: readonly number[];
}

/** Clause by clause, from 0 (exclusive) to 1. */
export type Strengths = ReadonlyMap<string, number>;

/** Words that may stand between those of a phrase. */
const BETWEEN = 4;
/** What a phrase counts whose words are all in the clause, but far apart. */
const APART = 0.6;
/** What a phrase counts of which a word is only beside the clause. */
const BESIDE = 0.8;

/**
 * The clauses that have all the words, in any order.
 * @param matches of each word; one word is as strong as its match
 */
export function together(matches: readonly ReadonlyMap<string, Match>[]): Strengths {
  const [first = new Map<string, Match>(), ...others] = matches;
  const strengths = new Map<string, number>();
  for (const [id, match] of first) {
    const all = [match];
    for (const other of others) {
      const found = other.get(id);
      if (found) all.push(found);
    }
    if (all.length < matches.length) continue;
    const least = Math.min(...all.map(({ strength }) => strength));
    strengths.set(id, all.length === 1 ? least : least * nearness(all));
  }
  return strengths;
}

/** 1 where the words are close, less where they are far apart or one is not in the clause itself. */
function nearness(all: readonly Match[]): number {
  if (all.some(({ at }) => at.length === 0)) return BESIDE;
  const [first] = all;
  const spans = (first?.at ?? []).map((from) =>
    Math.max(...all.map(({ at }) => Math.min(...at.map((place) => Math.abs(place - from))))),
  );
  return Math.min(...spans) <= all.length - 1 + BETWEEN ? 1 : APART;
}
