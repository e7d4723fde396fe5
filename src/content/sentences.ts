/** The sentences for parents, held against the clauses they rest on. */
import { clausesById, leadInsOf } from '../policy/lead-in.ts';
import type { Edition } from '../policy/edition.ts';
import { problemAt, type Problem } from '../messages/problem.ts';
import { READING_AGE_LIMIT, readingAge } from '../language/reading-age.ts';
import type { Clause } from '../policy/clause.ts';

/**
 * A sentence that was carried over although its clause changed has to be looked at
 * again: its author says so with `checked: <this edition>`. The words that lead in
 * to a list item count as its own.
 * @param earlier the editions before, oldest first, proposals left out
 */
export function checkSentences(edition: Edition, earlier: readonly Edition[]): Problem[] {
  const before = earlier.at(-1);
  const sentences = Object.entries(edition.meta.parents ?? {});
  if (!before || edition.meta.status === 'withdrawn') return [];
  const [past, here] = [clausesById(before.clauses), clausesById(edition.clauses)];
  return sentences.flatMap(([id, { sentence, checked }]) => {
    if (checked === edition.edition || !here.has(id)) return [];
    const carriedFrom = originsOf(id, edition).filter(
      (origin) => before.meta.parents?.[origin]?.sentence === sentence,
    );
    const now = wordsOf(id, here);
    if (carriedFrom.every((origin) => wordsOf(origin, past) === now)) return [];
    const code =
      edition.meta.status === 'draft' ? 'sentence-unchecked-draft' : 'sentence-unchecked';
    const details = { id, edition: before.edition, here: edition.edition, sentence };
    return [problemAt(edition, `parents.${id}`, code, details)];
  });
}

/** Warns of sentences above the reading age that parents' sentences are meant for. */
export function checkReadability(edition: Edition): Problem[] {
  return Object.entries(edition.meta.parents ?? {}).flatMap(([id, { sentence }]) => {
    const age = readingAge(sentence);
    if (age <= READING_AGE_LIMIT) return [];
    return [
      problemAt(edition, `parents.${id}`, 'sentence-hard', { id, age: String(age), sentence }),
    ];
  });
}

/** The ids a clause may have had in the edition before. */
function originsOf(id: string, edition: Edition): string[] {
  const lineage = Object.entries(edition.meta.lineage ?? {});
  return [id, ...lineage.flatMap(([old, { to }]) => (to.includes(id) ? [old] : []))];
}

/** What a clause says, with what leads in to it; null where there is none. */
function wordsOf(id: string, clauses: ReadonlyMap<string, Clause>): string | null {
  const clause = clauses.get(id);
  if (!clause) return null;
  return [...leadInsOf(clause, clauses), clause].map((c) => c.text).join('\n');
}
