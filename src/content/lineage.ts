/**
 * Finds what became of clauses that are no longer in the text: every id that an
 * edition once published keeps an anchor in every later one.
 */
import { own } from '../language/own.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { ChangeEntry, LineageEntry } from '../policy/clause-entries.ts';
import type { Clause } from '../policy/clause.ts';

/** A clause of an earlier edition whose id this edition no longer has. */
export interface FormerClause {
  /** The old id; links to it still work. */
  id: string;
  /** The last edition that had it, and the clause as it was there. */
  lastEdition: string;
  clause: Clause;
  /** The ids in this edition that took its place; empty if it was removed. */
  became: string[];
  /** The first edition without it. */
  endedIn: string;
  why?: string;
  /** The id after which its tombstone is shown: that of the nearest clause before it that is still here; null at the start. */
  after: string | null;
}

/**
 * @param editions of one policy, oldest first, up to and including `edition`; drafts
 *   before `edition` were never published and are left out
 * @returns former clauses in the order of their editions' texts
 */
export function formerClauses(editions: readonly Edition[], edition: Edition): FormerClause[] {
  const index = editions.indexOf(edition);
  const earlier = editions.slice(0, index).filter(isPublished);
  const chain = [...earlier, edition];
  const here = new Set(edition.clauses.map((c) => c.id));
  const former = new Map<string, FormerClause>();
  for (const [i, past] of earlier.entries())
    for (const clause of past.clauses) {
      if (here.has(clause.id)) continue;
      const end = follow(clause.id, chain, i);
      former.set(clause.id, {
        id: clause.id,
        lastEdition: past.edition,
        clause,
        became: end.ids.filter((id) => here.has(id)),
        // The chain has one edition more than `earlier`.
        endedIn: chain[i + 1]!.edition,
        ...(end.why ? { why: end.why } : {}),
        after: anchorFor(past, clause, chain, i, here),
      });
    }
  return [...former.values()];
}

/** Follows an id through the lineage of the editions after `start`. */
function follow(
  id: string,
  chain: readonly Edition[],
  start: number,
): { ids: string[]; why?: string } {
  let ids = [id];
  let why: string | undefined;
  for (const edition of chain.slice(start + 1)) {
    const present = new Set(edition.clauses.map((c) => c.id));
    ids = ids.flatMap((current) => {
      const entry = own(edition.meta.lineage, current);
      if (present.has(current)) return entry?.to.includes(current) ? entry.to : [current];
      why = entry?.why ?? why;
      return entry ? entry.to : [current];
    });
  }
  return { ids: [...new Set(ids)], ...(why ? { why } : {}) };
}

/** The id of the nearest clause before a former one that this edition still has, perhaps under another id. */
function anchorFor(
  past: Edition,
  clause: Clause,
  chain: readonly Edition[],
  start: number,
  here: ReadonlySet<string>,
): string | null {
  for (const { id } of past.clauses.slice(0, past.clauses.indexOf(clause)).reverse()) {
    const lives = follow(id, chain, start).ids.findLast((id) => here.has(id));
    if (lives) return lives;
  }
  return null;
}

/**
 * What became of the ids of `from` that did not simply stay, over all the years to
 * `to`. Proposals in between were never published and are left out.
 * @param editions of one policy, oldest first
 */
export function lineageBetween(
  editions: readonly Edition[],
  from: Edition,
  to: Edition,
): Record<string, LineageEntry> {
  const between = editions
    .slice(editions.indexOf(from) + 1, editions.indexOf(to))
    .filter(isPublished);
  const chain = [from, ...between, to];
  const here = new Set(to.clauses.map((c) => c.id));
  const lineage: Record<string, LineageEntry> = {};
  for (const { id } of from.clauses) {
    const { ids, why } = follow(id, chain, 0);
    const became = ids.filter((x) => here.has(x));
    if (became.length === 1 && became[0] === id) continue;
    if (became.length > 0 || why) lineage[id] = { to: became, ...(why ? { why } : {}) };
  }
  return lineage;
}

/** The authors' reasons for every change between two editions; if a clause has several, the newest. */
export function changesBetween(
  editions: readonly Edition[],
  from: Edition,
  to: Edition,
): Record<string, ChangeEntry> {
  return Object.assign(
    {},
    ...editions
      .slice(editions.indexOf(from) + 1, editions.indexOf(to) + 1)
      .filter((e) => e === to || isPublished(e))
      .map((e) => e.meta.changes ?? {}),
  ) as Record<string, ChangeEntry>;
}
