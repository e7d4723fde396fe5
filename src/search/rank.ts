/** One ranked list of clauses from the answers to several small searches. */
import type { Strengths } from './together.ts';

/** The clauses that have one of the words for a concept. */
export interface Answer {
  /** What finding those words counts, beside finding the reader's own. */
  weight: number;
  found: Strengths;
}

/** One thing that is asked about, and what was found of it. */
export interface ConceptAnswers {
  weight: number;
  answers: readonly Answer[];
}

export interface Ranked {
  id: string;
  score: number;
}

export const P = {
  PHRASE: 0.35,
  TAIL: 0.1,
  HEADING: 0.8,
  MIX: 0.5,
  POW: 1,
  COVER: 0.35,
  SECOND: 0.4,
  GIVES: 0.25,
};

export interface Ground {
  /** How many clauses there are. */
  total: number;
  /** Those that say the whole query side by side. */
  phrase: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  /** For each kind of answer that is wanted, the clauses that give one. */
  gives: readonly ReadonlySet<string>[];
}

export function rank(
  concepts: readonly ConceptAnswers[],
  { total, phrase, headings, gives }: Ground,
): Ranked[] {
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  let all = 0;
  const idf = (having: number) => Math.log(1 + total / Math.max(having, 1));
  for (const { weight: much, answers } of concepts) {
    const best = new Map<string, number>();
    const value = new Map<string, number>();
    for (const { weight, found } of answers) {
      const mine = [...found.values()].reduce((sum, v) => sum + v, 0);
      for (const [id, strength] of found) {
        const v = weight * strength;
        best.set(id, Math.max(best.get(id) ?? 0, v));
        const w = v * idf(mine);
        const old = value.get(id) ?? 0;
        value.set(id, Math.max(old, w) + P.SECOND * Math.min(old, w));
      }
    }
    const having = [...best.values()].reduce((sum, v) => sum + v, 0);
    const rarity = idf(having);
    if (best.size > 0) all += much * rarity;
    for (const [id, b] of best) {
      const s = much * (P.MIX * b * rarity + (1 - P.MIX) * (value.get(id) ?? 0));
      scores.set(id, (scores.get(id) ?? 0) + s);
      covered.set(id, (covered.get(id) ?? 0) + much * rarity * Math.min(1, b));
    }
  }
  for (const [id, score] of scores)
    scores.set(id, score * (1 - P.COVER + P.COVER * ((covered.get(id) ?? 0) / (all || 1))));
  for (const set of gives)
    for (const id of set) {
      const score = scores.get(id);
      if (score !== undefined) scores.set(id, score * (1 + P.GIVES));
    }
  const top = Math.max(0, ...scores.values());
  for (const id of phrase) {
    const score = scores.get(id);
    if (score !== undefined) scores.set(id, score + P.PHRASE * top);
  }
  return [...scores]
    .map(([id, score]) => ({ id, score: headings.has(id) ? P.HEADING * score : score }))
    .filter(({ score }) => score >= P.TAIL * top)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
