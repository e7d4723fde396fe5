/** Changes that answer a question, the best first and of equally good ones the newest. */
import type { ChangeLine, ChangesJson, PairChanges } from './changes-json.ts';
import type { ChangesAsked } from './changes-asked.ts';
import { holdsPhrase, stemsOf } from './fold.ts';
import type { Concept } from './understand.ts';

/** Found in words that were removed or added, it counts more than in words that stayed. */
const CHANGED = 3;
/** What it counts in the heading above. */
const ABOVE = 0.5;
/** What a change has to reach of the best one to be shown. */
const TAIL = 0.15;

export interface FoundChange {
  pair: PairChanges;
  line: ChangeLine;
}

/** The words of a change, as stems. */
export interface ChangedWords {
  all: readonly string[];
  changed: readonly string[];
}

/** How well a change answers: each concept once, by its weightiest word; 0 where none is found. */
export function scoreChange(
  { all, changed }: ChangedWords,
  concepts: readonly Concept[],
  above: readonly string[] = [],
): number {
  return concepts.reduce((sum, { variants, weight: much }) => {
    const scores = variants.map(({ words, weight }) => {
      const phrase = stemsOf(words);
      if (phrase.every((stem) => changed.includes(stem))) return weight * CHANGED;
      if (holdsPhrase(all, phrase)) return weight;
      return holdsPhrase(above, phrase) ? weight * ABOVE : 0;
    });
    return sum + much * Math.max(0, ...scores);
  }, 0);
}

/** @param concepts what is asked about; none for every change */
export function rankChanges(
  { pairs }: ChangesJson,
  { policy, named, since, until }: ChangesAsked,
  concepts: readonly Concept[],
): FoundChange[] {
  const isAsked = ({ policy: slug, on }: PairChanges) =>
    (policy === '' || slug === policy) && since <= on && (until === '' || on <= until);
  const scored = pairs.filter(isAsked).flatMap((pair) =>
    pair.changes.map((line) => ({
      pair,
      line,
      score:
        concepts.length === 0
          ? 1
          : Math.max(
              scoreChange(wordsIn(line), concepts, stemsOf(line[3])),
              // A policy that is called so is about it, whatever its words are.
              pair.policy === named ? CHANGED : 0,
            ),
    })),
  );
  const best = Math.max(0, ...scored.map(({ score }) => score));
  // The pairs are in order of time already.
  return scored
    .filter(({ score }) => score > 0 && score >= TAIL * best)
    .sort((a, b) => Math.round(b.score * 2) - Math.round(a.score * 2));
}

function wordsIn([, , , , redline]: ChangeLine): ChangedWords {
  return {
    all: stemsOf(redline.join('')),
    changed: redline.flatMap((text, i) => (i % 3 === 0 ? [] : stemsOf(text))),
  };
}
