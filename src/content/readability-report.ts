/** The reading age of every sentence for parents, as text for a terminal. */
import type { Policy } from './build-library.ts';
import { READING_AGE_LIMIT, readingAge } from '../language/reading-age.ts';
import { standingOf } from './timeline.ts';
import { STANDINGS } from '../policy/standings.ts';

/** One sentence for parents and its score. */
export interface SentenceScore {
  policy: string;
  edition: string;
  clause: string;
  sentence: string;
  /** Years, one decimal. */
  age: number;
}

/**
 * Sentences of editions in force, not yet in force and proposed, the hardest first.
 * @param today ISO date
 */
export function sentenceScores(policies: readonly Policy[], today: string): SentenceScore[] {
  return policies
    .flatMap((policy) =>
      policy.editions
        .filter((e) => !STANDINGS[standingOf(e, policy, today)].past)
        .flatMap((e) =>
          Object.entries(e.meta.parents ?? {}).map(([clause, { sentence }]) => ({
            policy: policy.slug,
            edition: e.edition,
            clause,
            sentence,
            age: readingAge(sentence),
          })),
        ),
    )
    .toSorted((a, b) => b.age - a.age);
}

/** One line for each sentence, and a line that says how many are too hard. */
export function readabilityReport(policies: readonly Policy[], today: string): string {
  const scores = sentenceScores(policies, today);
  if (scores.length === 0) return 'No sentences for parents.';
  const lines = scores.map(
    ({ age, policy, edition, clause, sentence }) =>
      `${age.toFixed(1).padStart(5)} ${age > READING_AGE_LIMIT ? '!' : ' '} ${policy} ${edition} ${clause}: ${sentence}`,
  );
  const hard = scores.filter(({ age }) => age > READING_AGE_LIMIT).length;
  const many = `${scores.length} ${scores.length === 1 ? 'sentence' : 'sentences'} for parents`;
  return [
    'Reading age of the sentences for parents (Flesch–Kincaid grade plus five):',
    ...lines,
    `${many}, ${hard} above the reading age of ${READING_AGE_LIMIT}.`,
  ].join('\n');
}
