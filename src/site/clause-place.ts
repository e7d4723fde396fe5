/** Where a clause of any policy is read now, as a link: for clauses that went to another policy. */
import { clauseName } from '../compare/kind-words.ts';
import { listInWords } from '../language/list-in-words.ts';
import { address, relative } from '../policy/address.ts';
import type { ClauseRef } from '../policy/clause-entries.ts';
import { isPublished } from '../policy/edition.ts';
import type { Policy } from '../content/build-library.ts';
import { endedBy } from '../content/policy-end.ts';
import type { Rename } from '../content/register/names.ts';
import { seamsFrom, type Seam } from '../content/seams.ts';
import { currentEdition } from '../content/timeline.ts';
import type { Strings } from '../strings/strings.ts';
import { linkHtml } from './link-html.ts';

/** What pages need to lead from one policy into another. */
export interface OtherPolicies {
  policies: readonly Policy[];
  seams: readonly Seam[];
  /** Every rename; none unless given. */
  names?: readonly Rename[] | undefined;
}

/**
 * The address from the root of the site: that of its policy where its page has the clause, as it
 * is now or as what became of it; else that of the newest edition that has it. Null for a clause
 * that no edition has.
 * @param today ISO date
 */
export function clausePlace(
  { policy: slug, id }: ClauseRef,
  policies: readonly Policy[],
  today: string,
): string | null {
  const policy = policies.find((p) => p.slug === slug);
  const having = policy?.editions.filter((e) => e.clauses.some((c) => c.id === id)) ?? [];
  const newest = having.findLast(isPublished) ?? having.at(-1);
  if (!policy || !newest) return null;
  const current = currentEdition(policy, today);
  const upToNow = current ? policy.editions.slice(0, policy.editions.indexOf(current) + 1) : [];
  const isShown = endedBy(today, policy) !== null || upToNow.some((e) => having.includes(e));
  return isShown && having.some(isPublished)
    ? address.policy(slug, id)
    : address.edition(slug, newest.edition, id);
}

/** “Lost Property Policy, Clause 3”, as links that are set side by side. */
export function placesHtml(
  refs: readonly ClauseRef[],
  page: string,
  policies: readonly Policy[],
  today: string,
  t: Strings,
): string {
  const links = refs.flatMap((ref) => {
    const policy = policies.find((p) => p.slug === ref.policy);
    const to = clausePlace(ref, policies, today);
    const clause = policy?.editions
      .flatMap(({ clauses }) => clauses.filter(({ id }) => id === ref.id))
      .at(-1);
    if (!policy || !to || !clause) return [];
    const name = clause.number ? clauseName(clause, t.kinds) : ref.id;
    return [linkHtml(relative(page, to), t.ended.place(policy.title, name))];
  });
  return listInWords(links, t.locale);
}

/**
 * The seam at which a clause left its policy, by any of the ids that it had there: the newest
 * that is published, or that `by` itself declares. Null where it did not leave.
 */
export function leftAt(
  policy: string,
  names: readonly string[],
  seams: readonly Seam[],
  isSaid: (seam: Seam) => boolean = ({ by }) => isPublished(by),
): Seam | null {
  return (
    names
      .flatMap((id) => seamsFrom({ policy, id }, seams))
      .filter((seam) => seam.to.some((ref) => ref.policy !== policy) || seam.by.policy !== policy)
      .findLast(isSaid) ?? null
  );
}
