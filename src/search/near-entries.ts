/**
 * Weak evidence: the entries of the vocabulary that share the most words with a question,
 * though it says none of their forms. “A fifty quid voucher” is near to the entry that has
 * “gift voucher” and “quid” among its everyday words, and that leads to “gifts”.
 */
import type { Dictionary } from './dictionary.ts';
import { stem } from './fold.ts';
import type { PartOfGroup } from './parts-of.ts';

/** An entry, and how near it is beside the nearest: from 0 (exclusive) to 1. */
export interface NearEntry {
  weight: number;
  /** Where it leads: words of the policies, the most telling first. */
  words: readonly string[];
}

/** How many entries are looked at: further ones add more noise than sense. */
const NEAREST = 4;
/** How many of an entry's words are looked for. */
const WORDS = 5;
/** BM25's two constants, with entries as documents: from how many forms on a word counts for no more, … */
const SATURATION = 3;
/** … and how much an entry of many forms counts less. */
const LENGTH = 0.75;
/** Forms of an entry, and entries of a vocabulary, about: only how words compare depends on them. */
const FORMS = 12;
const ENTRIES = 3_000;

/**
 * The method is BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009)
 * over the entries, each as the bag of the words of its forms.
 *
 * @param words that were asked, folded, without those of a question
 * @returns the nearest first
 */
export function nearEntries(
  words: readonly string[],
  { entriesWith }: Pick<Dictionary, 'entriesWith'>,
): NearEntry[] {
  const scores = new Map<number, { group: PartOfGroup; score: number }>();
  const stems = new Set(words.flatMap((word) => word.split('-')).map(stem));
  for (const one of stems) {
    const having = entriesWith(one);
    const rarity = Math.log(1 + ENTRIES / (having.length + 1));
    for (const { group, count } of having) {
      const length = 1 - LENGTH + (LENGTH * (group.terms.length + group.breadth)) / FORMS;
      const known = scores.get(group.entry)?.score ?? 0;
      const score = known + (rarity * count) / (count + SATURATION * length);
      scores.set(group.entry, { group, score });
    }
  }
  const order = [...scores.values()].sort(
    (a, b) => b.score - a.score || a.group.entry - b.group.entry,
  );
  const best = order[0]?.score ?? 1;
  return order.slice(0, NEAREST).map(({ group, score }) => ({
    weight: score / best,
    words: [...group.terms, ...group.both].slice(0, WORDS),
  }));
}
