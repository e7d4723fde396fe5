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

/** The clauses that an entry leads to which shares words with the question. */
export interface NearAnswers {
  /** How near it is beside the nearest: from 0 (exclusive) to 1. */
  weight: number;
  /** Of each of its words. */
  found: readonly Strengths[];
}

export interface Ranked {
  id: string;
  score: number;
}

/** What a clause gains that says the reader's words side by side, as a share of the best score. */
const PHRASE = 0.3;
/** Clauses below this share of the best score are left out. */
const TAIL = 0.1;
/** A heading says what a clause is about, and the clause says it. */
const HEADING = 0.9;
/** The share of a score that a clause has to earn by having all that was asked. */
const COVERAGE = 0.5;
/** What a second word for the same thing adds, beside the best. */
const SECOND = 0.45;
/** What a clause gains for each kind of answer that is wanted and that it gives. */
const GIVES = 0.2;
/** What the nearest entry counts beside a word that was asked. */
const NEAR = 0.45;
/** What a second word of such an entry adds, and what a second entry. */
const NEAR_SECOND = { word: 0.15, entry: 0.35 };

export interface Ground {
  /** Weak evidence. */
  near: readonly NearAnswers[];
  /** How many clauses there are. */
  total: number;
  /** Those that say the whole query side by side. */
  phrase: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  /** For each kind of answer that is wanted, the clauses that give one. */
  gives: readonly ReadonlySet<string>[];
}

/**
 * Makes one list of the answers to several small searches.
 *
 * For every thing that is asked about (a concept) a clause has the strongest of the words for
 * it. What that counts depends on how rare it is, in two ways of equal weight: how rare the
 * concept is, all its words together, so that "pupil" found as "students" is as rare as all
 * clauses with either word; and how rare that very word is, so that of many words for one
 * thing the telling ones come first. Rarity is the logarithm of all clauses over those that
 * have it, each by its strength. A clause's score is the sum over the concepts, with a little
 * for what the question is near to, less a share for what it lacks of the concepts; more where
 * it gives the kind of answer that is wanted.
 *
 * @returns best first
 */
export function rank(
  concepts: readonly ConceptAnswers[],
  { near, total, phrase, headings, gives }: Ground,
): Ranked[] {
  const rarityOf = (having: number) => Math.log(1 + total / Math.max(having, 1));
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  let asked = 0;
  for (const { weight, answers } of concepts) {
    const { best, telling } = withinConcept(answers, rarityOf);
    const rarity = rarityOf(sumOf(best));
    if (best.size > 0) asked += weight * rarity;
    for (const [id, strength] of best) {
      const score = (weight * (strength * rarity + (telling.get(id) ?? 0))) / 2;
      add(scores, id, score);
      add(covered, id, weight * rarity * Math.min(1, strength));
    }
  }
  for (const [id, score] of weakEvidence(near, rarityOf)) add(scores, id, score);
  for (const [id, score] of scores) {
    const share = (covered.get(id) ?? 0) / (asked || 1);
    const wanted = gives.filter((set) => set.has(id)).length;
    scores.set(id, score * (1 - COVERAGE + COVERAGE * share) * (1 + GIVES) ** wanted);
  }
  const top = Math.max(0, ...scores.values());
  for (const id of phrase) if (scores.has(id)) add(scores, id, PHRASE * top);
  return [...scores]
    .map(([id, score]) => ({ id, score: headings.has(id) ? HEADING * score : score }))
    .filter(({ score }) => score >= TAIL * top)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** For each clause its strongest word for one concept, and what its words count by their own rarity. */
function withinConcept(
  answers: readonly Answer[],
  rarityOf: (having: number) => number,
): { best: Map<string, number>; telling: Map<string, number> } {
  const best = new Map<string, number>();
  const telling = new Map<string, number>();
  for (const { weight, found } of answers) {
    const rarity = rarityOf(sumOf(found));
    for (const [id, strength] of found) {
      const value = weight * strength;
      best.set(id, Math.max(best.get(id) ?? 0, value));
      addPart(telling, id, value * rarity, SECOND);
    }
  }
  return { best, telling };
}

/** What clauses get from entries that are near to the question. */
function weakEvidence(
  near: readonly NearAnswers[],
  rarityOf: (having: number) => number,
): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { weight, found } of near) {
    const ofEntry = new Map<string, number>();
    for (const strengths of found) {
      const rarity = rarityOf(sumOf(strengths));
      for (const [id, strength] of strengths)
        addPart(ofEntry, id, strength * rarity, NEAR_SECOND.word);
    }
    for (const [id, score] of ofEntry)
      addPart(scores, id, NEAR * weight * score, NEAR_SECOND.entry);
  }
  return scores;
}

/** Keeps the best for a clause, with a share of the others. */
function addPart(scores: Map<string, number>, id: string, one: number, share: number): void {
  const other = scores.get(id) ?? 0;
  scores.set(id, Math.max(one, other) + share * Math.min(one, other));
}

const sumOf = (strengths: Strengths): number =>
  [...strengths.values()].reduce((sum, strength) => sum + strength, 0);

const add = (sums: Map<string, number>, id: string, more: number): void => {
  sums.set(id, (sums.get(id) ?? 0) + more);
};
