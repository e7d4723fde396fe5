/** Since when a clause has had its present words. */
import type { Edition } from '../policy/edition.ts';
import type { Clause } from '../policy/clause.ts';
import { editionName } from '../policy/slugs.ts';
import { fold } from './fold.ts';

/** Two wordings are the same where nothing but their typing differs. */
export const sameWords = (a: string, b: string): boolean => fold(a) === fold(b);

export interface Wording {
  /** The oldest adopted edition from which on the words have been the same. */
  since: string;
  /** Whether the clause was new in that edition, had other words before it, or neither is known. */
  was: 'first' | 'new' | 'changed';
}

/**
 * @param editions of one policy, oldest first
 * @param edition the one that `clause` stands in
 */
export function wordingOf(clause: Clause, edition: Edition, editions: readonly Edition[]): Wording {
  const earlier = editions
    .slice(0, editions.indexOf(edition))
    .filter((e) => e.meta.status === 'adopted');
  let names = new Set([clause.id]);
  let since = edition;
  for (const past of earlier.reverse()) {
    names = earlierNames(names, since);
    const then = past.clauses.filter((c) => names.has(c.id));
    if (then.length === 0) return { since: since.edition, was: 'new' };
    if (!then.some((c) => sameWords(c.text, clause.text)))
      return { since: since.edition, was: 'changed' };
    since = past;
  }
  return { since: since.edition, was: 'first' };
}

/** The ids that stood for the same clause before `edition`. */
function earlierNames(names: ReadonlySet<string>, edition: Edition): Set<string> {
  const before = Object.entries(edition.meta.lineage ?? {}).flatMap(([old, { to }]) =>
    to.some((id) => names.has(id)) ? [old] : [],
  );
  return new Set([...names, ...before]);
}

/** “Same wording since 2022–2023”, “Changed in 2026–2027”; '' where there is nothing to hold it against. */
export function wordingWords({ since, was }: Wording, edition: Edition, editions: number): string {
  const name = editionName(since);
  if (since === edition.edition) {
    if (was === 'first') return editions > 1 ? '' : `In this wording since ${name}`;
    return was === 'new' ? `New in ${name}` : `Changed in ${name}`;
  }
  return was === 'changed' ? `Changed in ${name}, the same since` : `Same wording since ${name}`;
}
