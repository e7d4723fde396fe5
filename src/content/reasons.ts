/**
 * The reasons that an edition gives for its changes, by clause: an entry of `changes` is about one
 * clause, about several (`helmet, two-brakes`), or about all of a section that changed
 * (`section storage`). The nearest counts: a clause's own entry, then a list, then its innermost section.
 */
import { readChangeKey, type ChangeEntry } from '../policy/clause-entries.ts';
import type { Clause } from '../policy/clause.ts';
import type { Edition } from '../policy/edition.ts';

/** Why a clause changed, and the name of the entry that says so, as it is written. */
export interface Reason {
  entry: ChangeEntry;
  key: string;
}

type Side = Pick<Edition, 'clauses'> | null;

/**
 * @param before the edition that came before it; null for the first
 * @returns by the ids of clauses, those that are gone too
 */
export function reasonsOf(
  edition: Pick<Edition, 'clauses' | 'meta'>,
  before: Side,
): Map<string, Reason> {
  const reasons = new Map<string, Reason>();
  const give = (id: string, reason: Reason) => {
    if (!reasons.has(id)) reasons.set(id, reason);
  };
  const entries = Object.entries(edition.meta.changes ?? {}).map(([key, entry]) => ({
    reason: { key, entry },
    about: readChangeKey(key),
  }));
  for (const alone of [true, false])
    for (const { reason, about } of entries)
      if ((about.ids.length === 1 && about.sections.length === 0) === alone)
        for (const id of about.ids) give(id, reason);
  if (entries.every(({ about }) => about.sections.length === 0)) return reasons;
  for (const { clause, above } of changedClauses(edition, before))
    for (const section of above) {
      const found = entries.find(({ about }) => about.sections.includes(section));
      if (found) give(clause.id, found.reason);
    }
  return reasons;
}

/** The reasons as a comparison takes them. */
export const entriesOf = (
  edition: Pick<Edition, 'clauses' | 'meta'>,
  before: Side,
): Record<string, ChangeEntry> =>
  Object.fromEntries([...reasonsOf(edition, before)].map(([id, { entry }]) => [id, entry]));

/** The ids of the clauses that a section entry can be about: those with other words, new ones, and those that are gone. */
function changedClauses(edition: Pick<Edition, 'clauses'>, before: Side) {
  const now = new Map(edition.clauses.map((clause) => [clause.id, clause]));
  const old = new Map(before?.clauses.map((clause) => [clause.id, clause]));
  const changed = [
    ...edition.clauses.filter(({ id, text }) => old.get(id)?.text !== text),
    ...[...old.values()].filter(({ id }) => !now.has(id)),
  ];
  return changed.map((clause) => ({
    clause,
    above: [...sectionsOf(now.get(clause.id)), ...sectionsOf(old.get(clause.id))],
  }));
}

/** A clause’s sections by the ids of their headings, the innermost first; a heading is in its own. */
const sectionsOf = (clause: Clause | undefined): string[] =>
  clause
    ? [...(clause.kind === 'heading' ? [clause.id] : []), ...clause.sectionIds.toReversed()]
    : [];
