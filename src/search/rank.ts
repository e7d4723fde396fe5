/**
 * How the answers to several small searches become one list.
 *
 * The index answers one word or phrase at a time with a strength between 0 and 1 for each
 * clause. For every thing that is asked about (a concept) a clause counts the strongest of
 * the words that stand for it, times what those words weigh. A concept that few clauses
 * speak of counts more than one that most do: its weight is the logarithm of all clauses
 * over those that have it, each by its strength. A clause's score is the sum over the concepts. So a clause that
 * has two of the things asked for stands before a clause that has one, however often, and
 * "pupil" found as "students" is as rare as all clauses with either word.
 */

/** Clause by clause, from 0 (exclusive) to 1. */
export type Strengths = ReadonlyMap<string, number>;

export interface Answer {
  weight: number;
  found: Strengths;
}

export interface Ranked {
  id: string;
  score: number;
}

/** What a clause gains that says the reader's words side by side, as a share of the best score. */
const PHRASE = 0.35;

/** Clauses that fall this far behind the best are left out. */
const TAIL = 0.35;

/** A heading names what its clauses say: of a heading and a clause alike, the clause stands first. */
const HEADING = 0.8;

export interface Ground {
  /** How many clauses there are. */
  total: number;
  /** Those that say the whole query side by side. */
  phrase: ReadonlySet<string>;
  headings: ReadonlySet<string>;
}

/**
 * @param concepts for each concept the answers to its variants
 * @returns best first
 */
export function rank(
  concepts: readonly (readonly Answer[])[],
  { total, phrase, headings }: Ground,
): Ranked[] {
  const scores = new Map<string, number>();
  for (const answers of concepts) {
    const best = new Map<string, number>();
    for (const { weight, found } of answers)
      for (const [id, strength] of found)
        best.set(id, Math.max(best.get(id) ?? 0, weight * strength));
    const having = [...best.values()].reduce((sum, value) => sum + value, 0);
    const rarity = Math.log(1 + total / Math.max(having, 1));
    for (const [id, value] of best) scores.set(id, (scores.get(id) ?? 0) + value * rarity);
  }
  const top = Math.max(0, ...scores.values());
  for (const id of phrase) if (scores.has(id)) scores.set(id, scores.get(id)! + PHRASE * top);
  return [...scores]
    .map(([id, score]) => ({ id, score: headings.has(id) ? HEADING * score : score }))
    .filter(({ score }) => score >= TAIL * top)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
