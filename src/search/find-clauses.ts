/** A search from the reader's words to a ranked list, over any index that answers one word at a time. */
import { nearestTerm, type Dictionary } from './dictionary.ts';
import { directHits, type DirectHit } from './direct.ts';
import { wordsOf } from './fold.ts';
import type { SearchWords } from './search-files.ts';
import { withoutQuestionWords } from './question-words.ts';
import { together } from './together.ts';
import type { Strengths } from './together.ts';
import { understand, type Understanding } from './understand.ts';

/** Where a word is in a clause. */
export interface Match {
  /** From 0 (exclusive) to 1: less where it is not in the clause but beside it. */
  strength: number;
  /** Places in the clause's own words, in order; none for a word that is only beside it. */
  at: readonly number[];
}

/** What search needs of an index. */
export interface Index {
  /** How many clauses there are. */
  total: number;
  /** The clauses that have the word, whatever its ending. */
  word(word: string): Promise<ReadonlyMap<string, Match>>;
  /** The clauses that say the words side by side. */
  says(phrase: string): Promise<ReadonlySet<string>>;
  /** The clauses that have a value of a filter. */
  having(filter: string, value: string): Promise<ReadonlySet<string>>;
}

/** A word that was taken for a typing error. */
export interface Correction {
  typed: string;
  meant: string;
}

export interface Found {
  ranked: Ranked[];
  direct: DirectHit[];
  /** Words that the vocabulary put beside the reader's own. */
  also: string[];
  corrections: Correction[];
  /** Every word that was looked for and found, for the marks in the text. */
  marks: string[];
}

/** @param policy the policy that direct hits are kept to, or '' */
export async function findClauses(
  query: string,
  words: SearchWords,
  index: Index,
  dictionary: Dictionary,
  policy = '',
): Promise<Found> {
  const direct = directHits(query, words, policy);
  const first = understand(query, dictionary);
  const corrections = correct(first, dictionary);
  const meant = wordsOf(query).map((w) => corrections.find((c) => c.typed === w)?.meant ?? w);
  const understood = corrections.length > 0 ? understand(meant.join(' '), dictionary) : first;
  const [answers, headings] = await Promise.all([
    answersTo(understood, index),
    index.having('kind', 'heading'),
  ]);
  const isSaid = understood.phrase && answers.every(([own]) => own && own.found.size > 0);
  const phrase = isSaid ? await index.says(understood.phrase) : new Set<string>();
  const marks = answers
    .flat()
    .filter(({ found }) => found.size > 0)
    .map(({ words }) => words);
  return {
    ranked: rank(answers, { phrase, headings, total: index.total }),
    direct,
    also: understood.also,
    corrections,
    marks: [...new Set(marks)],
  };
}

const answersTo = ({ concepts }: Understanding, index: Index) =>
  Promise.all(
    concepts.map(({ variants }) =>
      Promise.all(
        variants.map(async ({ words, weight }): Promise<Answer & { words: string }> => {
          const parts = withoutQuestionWords(wordsOf(words));
          const matches = await Promise.all(parts.map((word) => index.word(word)));
          return { words, weight, found: together(matches) };
        }),
      ),
    ),
  );

/** Words that neither the clauses nor the vocabulary know, and that are near to one that they do. */
function correct({ concepts }: Understanding, { has, spellings }: Dictionary): Correction[] {
  return concepts
    .filter(({ variants }) => variants.length === 1)
    .filter(({ said }) => !has(said) && !spellings.includes(said))
    .flatMap(({ said }) => {
      const meant = nearestTerm(said, spellings);
      return meant ? [{ typed: said, meant }] : [];
    });
}

/** The clauses that have one of the words for a concept. */
export interface Answer {
  /** What finding those words counts, beside finding the reader's own. */
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

/** A heading names what its clauses say: of a heading and a clause alike, the clause comes first. */
const HEADING = 0.8;

export interface Ground {
  /** How many clauses there are. */
  total: number;
  /** Those that say the whole query side by side. */
  phrase: ReadonlySet<string>;
  headings: ReadonlySet<string>;
}

/**
 * Makes one list of the answers to several small searches.
 *
 * The index answers one word or phrase at a time with a strength between 0 and 1 for each
 * clause. For every thing that is asked about (a concept) a clause counts the strongest of
 * the words for it, times what those words weigh. A concept that few clauses
 * speak of counts more than one that most do: its weight is the logarithm of all clauses
 * over those that have it, each by its strength. A clause's score is the sum over the
 * concepts. So a clause that has two of the things asked for comes before a clause that has
 * one, however often, and "pupil" found as "students" is as rare as all clauses with either
 * word.
 *
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
  for (const id of phrase) {
    const score = scores.get(id);
    if (score !== undefined) scores.set(id, score + PHRASE * top);
  }
  return [...scores]
    .map(([id, score]) => ({ id, score: headings.has(id) ? HEADING * score : score }))
    .filter(({ score }) => score >= TAIL * top)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
