/** Precision and recall of the meaning of changes, by class. */
import { classify } from '../../../src/compare/meaning/classify.ts';
import { redline } from '../../../src/compare/redline/redline.ts';

/** Two wordings and what the change means: classes, force with its effect (`force:weakened`). */
export interface LabelledPair {
  before: string;
  after: string;
  expect: string[];
}

export interface Measure {
  pairs: number;
  /** Shares from 0 to 1; 1 where nothing was claimed or nothing was to be found. */
  precision: number;
  recall: number;
}

/** The meanings read from a pair, written as in the labels. */
export function labelsOf({ before, after }: LabelledPair): string[] {
  const meanings = classify(before, after, redline(before, after));
  return [
    ...new Set(meanings.map(({ class: kind, effect }) => (effect ? `${kind}:${effect}` : kind))),
  ];
}

/** One row a class; a claim of force counts only with the right effect. */
export function measureMeaning(pairs: readonly LabelledPair[]): Record<string, Measure> {
  const counts = new Map<string, { found: number; claimed: number; labelled: number }>();
  const countOf = (label: string) => {
    const name = label.split(':')[0]!;
    const count = counts.get(name) ?? { found: 0, claimed: 0, labelled: 0 };
    counts.set(name, count);
    return count;
  };
  for (const pair of pairs) {
    const labels = labelsOf(pair);
    for (const label of labels) countOf(label).claimed++;
    for (const label of pair.expect) {
      countOf(label).labelled++;
      if (labels.includes(label)) countOf(label).found++;
    }
  }
  return Object.fromEntries(
    [...counts].map(([name, { found, claimed, labelled }]) => [
      name,
      {
        pairs: labelled,
        precision: claimed === 0 ? 1 : found / claimed,
        recall: labelled === 0 ? 1 : found / labelled,
      },
    ]),
  );
}
