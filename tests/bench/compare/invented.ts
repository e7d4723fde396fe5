/** Random years: F1 of edited, moved, split and merged clauses, by method. */
import { foldText } from '../../../src/language/tokenize.ts';
import { type Answer, hideIds, METHODS } from './methods.ts';
import type { Corpus } from './reader.ts';
import { addScore, emptyScore, type Score, showScore, showTable } from './scores.ts';
import { randomYear, type Year } from './years.ts';

const QUESTIONS = ['edited', 'moved', 'split', 'merged'] as const;
type Question = (typeof QUESTIONS)[number];

/** Prints the table for the newest version of each text, one year for each seed. */
export function reportRandomYears(corpora: Corpus[], seeds: number[]): void {
  const names = Object.keys(METHODS);
  const scores = names.map(() => QUESTIONS.map(emptyScore));
  corpora.forEach(({ versions }, c) => {
    const before = hideIds(versions.at(-1)?.clauses ?? []);
    const strangers = corpora
      .filter((_, other) => other !== c)
      .flatMap(({ versions: others }) => others.at(-1)?.clauses ?? [])
      .filter(({ kind, text }) => kind !== 'heading' && kind !== 'row' && text.length > 40);
    for (const seed of seeds) {
      const year = randomYear(before, strangers, seed * 1000 + c);
      names.forEach((name, n) => {
        const answer = METHODS[name]?.(year.before, year.after);
        if (!answer) return;
        QUESTIONS.forEach((question, q) => addScore(scores[n]![q]!, score(question, year, answer)));
      });
    }
  });
  const cell = (name: string, question: Question, one: Score): string =>
    name !== 'ours' && (question === 'split' || question === 'merged') ? '–' : showScore(one);
  console.log(
    showTable([
      ['ids hidden', ...QUESTIONS],
      ...names.map((name, n) => [name, ...QUESTIONS.map((q, k) => cell(name, q, scores[n]![k]!))]),
    ]),
  );
}

function score(question: Question, year: Year, answer: Answer): Score {
  if (question === 'edited') return scoreEdited(year, answer);
  if (question === 'moved')
    return scoreSets([...answer.moved].map(String), [...year.moved].map(String));
  const key = (from: number[], to: number[]): string => `${from.join()}>${to.join()}`;
  const claimed = answer.together.filter(({ to }) => to.length > 1 === (question === 'split'));
  const real =
    question === 'split'
      ? year.splits.map(({ from, to }) => key([from], to))
      : year.merges.map(({ from, to }) => key(from, [to]));
  return scoreSets(
    claimed.map(({ from, to }) => key(from, to)),
    real,
  );
}

/** Pairs whose words differ; clauses that were split or merged are scored as such, not here. */
function scoreEdited(year: Year, { pairs }: Answer): Score {
  const differ = (i: number, j: number): boolean =>
    foldText(year.before[i]?.text ?? '') !== foldText(year.after[j]?.text ?? '');
  const tied = new Set([
    ...year.splits.map(({ from }) => from),
    ...year.merges.flatMap(({ from }) => from),
  ]);
  const real = [...year.pairs].filter(([i, j]) => differ(i, j));
  const claimed = pairs.filter(([i, j]) => !tied.has(i) && differ(i, j));
  const right = claimed.filter(([i, j]) => year.pairs.get(i) === j);
  return { right: right.length, claimed: claimed.length, real: real.length };
}

function scoreSets(claimed: string[], real: string[]): Score {
  const known = new Set(real);
  return {
    right: claimed.filter((one) => known.has(one)).length,
    claimed: claimed.length,
    real: real.length,
  };
}
