/** What two editions that are compared have to do with other policies: where clauses came from and went to. */
import type { AuthorEntry, Crossing } from '../compare/index.ts';
import type { ClauseRef } from '../policy/clause-entries.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { LineageEntry } from '../policy/clause-entries.ts';
import { ownLineage } from './lineage.ts';
import { seamsFrom, seamsTo, type Seam } from './seams.ts';

/** What of a policy its crossings depend on. */
interface PolicyText {
  slug: string;
  title: string;
  /** Oldest first. */
  editions: readonly Edition[];
}

/** By the ids of one edition's clauses. */
export type CrossingsById = Record<string, Crossing[]>;

export interface Crossings {
  /** Of clauses that the older edition lacks: where they came from. */
  origins: CrossingsById;
  /** Of clauses that the newer edition lacks: where they went. */
  destinations: CrossingsById;
}

/**
 * The crossings between two editions of a policy. What a draft says counts only where the newer
 * edition is one.
 * @param from the older; it may be of a policy that the newer one replaces
 */
export function crossingsBetween(
  policy: PolicyText,
  from: Edition,
  to: Edition,
  policies: readonly PolicyText[],
  seams: readonly Seam[],
): Crossings {
  const counts = ({ by }: Seam) => isPublished(by) || !isPublished(to);
  const isOther = ({ policy: slug }: ClauseRef) => slug !== from.policy && slug !== policy.slug;
  const [old, now] = [from, to].map((edition) => new Set(edition.clauses.map(({ id }) => id)));
  const origins: CrossingsById = {};
  const destinations: CrossingsById = {};
  for (const { id } of to.clauses) {
    const names = namesOf(id, editionsBetween(policy, from, to).toReversed(), 'before');
    if (names.some((name) => old?.has(name) && from.policy === policy.slug)) continue;
    const came = names.flatMap((name) => seamsTo({ policy: policy.slug, id: name }, seams));
    const ends = came.filter((seam) => counts(seam) && isOther(seam.from));
    const crossings = ends.flatMap((seam) => crossing(seam.from, seam.from.edition, policies));
    if (crossings.length > 0) origins[id] = crossings;
  }
  if (from.policy !== policy.slug) return { origins, destinations };
  const last = policy.editions.indexOf(to);
  for (const { id } of from.clauses) {
    const names = namesOf(id, editionsBetween(policy, from, to), 'after');
    if (names.some((name) => now?.has(name))) continue;
    const went = names
      .flatMap((name) => seamsFrom({ policy: policy.slug, id: name }, seams))
      .filter((seam) => counts(seam) && isBefore(seam.from.edition, last, policy));
    const crossings = went.flatMap(({ to: refs, by }) =>
      refs.filter(isOther).flatMap((ref) => crossing(ref, arrival(ref, by, policies), policies)),
    );
    if (crossings.length > 0) destinations[id] = crossings;
  }
  return { origins, destinations };
}

/**
 * What became of the clauses of a replaced policy in the edition that replaced it: only what is
 * declared. That a clause has ended is a change of what applies, whatever words were given for it.
 */
export function lineageAcross(
  from: Edition,
  to: Edition,
  seams: readonly Seam[],
): { lineage: Record<string, LineageEntry>; ended: Record<string, AuthorEntry> } {
  const lineage = declaredAcross(from, to, seams);
  const ended = Object.entries(lineage).flatMap(([id, { to: became, why }]) =>
    became.length === 0 && why ? [[id, { kind: 'substantive', why }] as const] : [],
  );
  return { lineage, ended: Object.fromEntries(ended) };
}

function declaredAcross(
  from: Edition,
  to: Edition,
  seams: readonly Seam[],
): Record<string, LineageEntry> {
  return Object.fromEntries(
    from.clauses.map(({ id }) => {
      const went = seamsFrom({ policy: from.policy, id }, seams);
      const refs = went.flatMap((seam) => seam.to.filter(({ policy }) => policy === to.policy));
      const why = went.find((seam) => seam.why)?.why;
      return [id, { to: refs.map((ref) => ref.id), ...(why ? { why } : {}) }];
    }),
  );
}

const editionsBetween = ({ editions }: PolicyText, from: Edition, to: Edition): Edition[] =>
  editions
    .slice(editions.indexOf(from) + 1, editions.indexOf(to) + 1)
    .filter((edition) => edition === to || isPublished(edition));

/** The ids that a clause had within its policy, its own first. @param editions in the order in which they are followed */
function namesOf(id: string, editions: readonly Edition[], which: 'before' | 'after'): string[] {
  const names = new Set([id]);
  for (const edition of editions)
    for (const [old, { to }] of Object.entries(ownLineage(edition))) {
      if (which === 'before' && to.some((name) => names.has(name))) names.add(old);
      if (which === 'after' && names.has(old)) to.forEach((name) => names.add(name));
    }
  return [...names];
}

function isBefore(edition: string, last: number, { editions }: PolicyText): boolean {
  const index = editions.findIndex((one) => one.edition === edition);
  return index >= 0 && index < last;
}

/** The edition in which a clause came to its new policy: that which says so, or the first that has it. */
function arrival({ policy, id }: ClauseRef, by: Edition, policies: readonly PolicyText[]): string {
  const having = (policies.find(({ slug }) => slug === policy)?.editions ?? []).filter((edition) =>
    edition.clauses.some((clause) => clause.id === id),
  );
  return (having.includes(by) ? by : having[0])?.edition ?? '';
}

/** The clause as it is in one edition; none where that has no such clause. */
export function crossing(
  { policy: slug, id }: ClauseRef,
  edition: string,
  policies: readonly PolicyText[],
): Crossing[] {
  const policy = policies.find((one) => one.slug === slug);
  const clauses = policy?.editions.find((one) => one.edition === edition)?.clauses ?? [];
  return clauses
    .filter((clause) => clause.id === id)
    .map((clause) => ({ policy: slug, title: policy?.title ?? slug, edition, clause }));
}
