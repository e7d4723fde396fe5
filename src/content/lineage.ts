/**
 * Finds what became of clauses that are no longer in the text: every id that an
 * edition once published keeps an anchor in every later one.
 */
import { own } from '../language/own.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { entriesOf } from './reasons.ts';
import { editionBefore } from './timeline.ts';
import { readClauseRef, type ChangeEntry, type LineageEntry } from '../policy/clause-entries.ts';
import type { Clause } from '../policy/clause.ts';

/**
 * What an edition says became of clauses within its policy, by their old ids. What went to
 * other policies, or came from there, is left out: seams.ts has it.
 */
export function ownLineage({ policy, meta }: Edition): Readonly<Record<string, LineageEntry>> {
  const within = (written: string): string[] => {
    const ref = readClauseRef(written, policy);
    return ref?.policy === policy ? [ref.id] : [];
  };
  const entries = Object.entries(meta.lineage ?? {}).flatMap(([written, { to, why }]) =>
    within(written).map((id): [string, LineageEntry] => [
      id,
      { to: to.flatMap(within), ...(why ? { why } : {}) },
    ]),
  );
  return Object.fromEntries(entries);
}

/**
 * True where an edition says with a reason that a clause comes back that an earlier edition
 * had and the edition before it had not.
 */
export const comesBack = (id: string, edition: Edition): boolean => {
  const entry = own(ownLineage(edition), id);
  return entry?.why !== undefined && entry.to.length === 1 && entry.to[0] === id;
};

/** A clause of an earlier edition whose id this edition no longer has. */
export interface FormerClause {
  /** The old id; links to it still work. */
  id: string;
  /** The last edition that had it, and the clause as it was there. */
  lastEdition: string;
  clause: Clause;
  /** The ids in this edition that took its place; empty if it was removed, or went to another policy. */
  became: string[];
  /** Every id that it, or parts of it, had in this policy: what went to another one left under one of these. */
  names: string[];
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
        names: end.names,
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
): { ids: string[]; names: string[]; why?: string } {
  let ids = [id];
  let why: string | undefined;
  const names = new Set(ids);
  for (const edition of chain.slice(start + 1)) {
    const present = new Set(edition.clauses.map((c) => c.id));
    const lineage = ownLineage(edition);
    const back = [...names].filter(
      (one) => !ids.includes(one) && present.has(one) && comesBack(one, edition),
    );
    const kept = ids.flatMap((current) => {
      const entry = own(lineage, current);
      if (present.has(current)) return entry?.to.includes(current) ? entry.to : [current];
      why = entry?.why ?? why;
      return entry ? entry.to : [current];
    });
    ids = [...new Set([...kept, ...back])];
    ids.forEach((one) => names.add(one));
  }
  return { ids, names: [...names], ...(why ? { why } : {}) };
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
      .map((e) => entriesOf(e, editionBefore(e, editions) ?? from)),
  ) as Record<string, ChangeEntry>;
}
