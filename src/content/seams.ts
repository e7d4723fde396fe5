/**
 * Where clauses pass from one policy to another: every crossing that the editions declare, at
 * whichever side. Tombstones, clause history, comparison and search read these.
 */
import { compareEditionSlugs } from '../policy/slugs.ts';
import { readClauseRef, type ClauseRef } from '../policy/clause-entries.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { When } from '../language/when.ts';
import { presentName, type Rename } from './register/names.ts';
import { editionDate } from './timeline.ts';

/** A clause that went to another policy, or that ended with the policy it was in. */
export interface Seam {
  /** The clause in its policy, and the last published edition that has it there; '' where none has. */
  from: ClauseRef & { edition: string };
  /**
   * What it became. Of a clause that was divided over two policies, some of it may be in the
   * policy that it was in. Empty where another policy says that it took it over and ended it.
   */
  to: readonly ClauseRef[];
  /** The edition that declares it: of either policy. A draft's word is a proposal. */
  by: Edition;
  /** When that edition changed what applies, no more exact than is recorded. */
  on: When;
  /** In the author's words; '' where none are given. */
  why: string;
}

/** What of a policy its seams depend on. */
interface PolicyText {
  slug: string;
  /** Oldest first. */
  editions: readonly Edition[];
}

/**
 * Every seam, in the order in which the editions declare them. What both policies declare of
 * one clause is one seam. What is not the address of a clause is left out: checks report it.
 * @param names every rename: what was written before it names a policy as it was called then
 */
export function seamsOf(policies: readonly PolicyText[], names: readonly Rename[] = []): Seam[] {
  const read = (written: string, own: string): ClauseRef | null => {
    const ref = readClauseRef(written, own);
    return ref && { ...ref, policy: presentName(names, ref.policy) };
  };
  const seams: Seam[] = [];
  for (const by of policies.flatMap(({ editions }) => editions))
    for (const [written, entry] of Object.entries(by.meta.lineage ?? {})) {
      const ref = read(written, by.policy);
      const to = entry.to.flatMap((target) => read(target, by.policy) ?? []);
      if (!ref || [ref, ...to].every(({ policy }) => policy === by.policy)) continue;
      const from = { ...ref, edition: lastEditionWith(ref, by, policies) };
      const known = seams.find(
        (seam) => sameRef(seam.from, from) && seam.from.edition === from.edition,
      );
      if (!known) seams.push({ from, to, by, on: editionDate(by), why: entry.why ?? '' });
      else seams[seams.indexOf(known)] = joined(known, { to, by, why: entry.why ?? '' });
    }
  return seams;
}

/** One seam of two declarations: a published edition's word goes before that of a draft. */
function joined(known: Seam, { to, by, why }: Pick<Seam, 'to' | 'by' | 'why'>): Seam {
  const declaring = isPublished(known.by) || !isPublished(by) ? known.by : by;
  const added = to.filter((ref) => !known.to.some((one) => sameRef(one, ref)));
  return {
    from: known.from,
    to: [...known.to, ...added],
    by: declaring,
    on: editionDate(declaring),
    why: known.why || why,
  };
}

export const sameRef = (a: ClauseRef, b: ClauseRef): boolean =>
  a.policy === b.policy && a.id === b.id;

/** The seams at which a clause left its policy, oldest first. */
export const seamsFrom = (ref: ClauseRef, seams: readonly Seam[]): Seam[] =>
  seams
    .filter(({ from }) => sameRef(from, ref))
    .toSorted((a, b) => compareEditionSlugs(a.from.edition, b.from.edition));

/** The seams at which a clause came into its policy. */
export const seamsTo = (ref: ClauseRef, seams: readonly Seam[]): Seam[] =>
  seams.filter(({ to }) => to.some((one) => sameRef(one, ref)));

/**
 * The last published edition that has the clause before the edition `by` says that it left.
 * Of another policy, no edition counts that is later than `by`; where all are, the newest.
 */
function lastEditionWith(ref: ClauseRef, by: Edition, policies: readonly PolicyText[]): string {
  const editions = policies.find(({ slug }) => slug === ref.policy)?.editions ?? [];
  const having = editions.filter(
    (e) => e !== by && isPublished(e) && e.clauses.some(({ id }) => id === ref.id),
  );
  const isEarlier = (e: Edition) =>
    ref.policy === by.policy
      ? editions.indexOf(e) < editions.indexOf(by)
      : editionDate(e).start <= editionDate(by).end;
  return (having.findLast(isEarlier) ?? having.at(-1))?.edition ?? '';
}
