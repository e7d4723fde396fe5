/** What refers to a clause: other clauses of its edition, and those of other policies whose links lead to it. */
import { bearingOf, readPolicyLink, type LinkedPolicy, type Times } from '../content/bearing.ts';
import { presentHref } from '../content/register/names.ts';
import { currentEdition } from '../content/timeline.ts';
import { targetOf, type Clause } from '../policy/clause.ts';
import { isPublished, type Edition } from '../policy/edition.ts';

/** A clause whose words lead to another. */
export interface Reference {
  policy: LinkedPolicy;
  edition: Edition;
  clause: Clause;
}

/** A link of one policy to a clause of another. */
interface OutwardLink extends Reference {
  href: string;
  id: string;
}

/**
 * What refers to each clause of an edition, by the clause's id, in reading order: the policy's own
 * clauses first. Of another policy only one edition is told: the one in force where this edition
 * is in force, else the newest that leads to the clause in this edition.
 */
export function referencesTo(
  policy: LinkedPolicy,
  edition: Edition,
  times: Times,
): ReadonlyMap<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  const add = (id: string, reference: Reference) => {
    const known = found.get(id) ?? [];
    if (reference.clause.id === id && reference.edition === edition) return;
    if (
      known.some(({ clause, policy: of }) => clause === reference.clause && of === reference.policy)
    )
      return;
    found.set(id, [...known, reference]);
  };
  for (const clause of edition.clauses)
    for (const target of targetsOf(clause))
      if (target.startsWith('#')) add(idOf(target.slice(1), edition), { policy, edition, clause });
  const coming = outwardLinks(times)
    .get(policy.slug)
    ?.filter((link) => leadsTo(link, edition, times));
  const newest = (link: OutwardLink) =>
    coming?.findLast(({ policy: of, id }) => of === link.policy && id === link.id)?.edition;
  for (const link of coming ?? []) if (newest(link) === link.edition) add(link.id, link);
  return found;
}

/** Where the words of a clause lead, each once; its notes are not the policy's words. */
const targetsOf = ({ runs }: Clause): string[] => [
  ...new Set(runs.flatMap(({ marks }) => marks.flatMap((mark) => targetOf(mark) ?? []))),
];

/** A clause may be named by its number. */
const idOf = (name: string, { clauses }: Edition): string =>
  clauses.find(({ id }) => id === name)?.id ??
  clauses.find(({ number, numberAnchor }) => (numberAnchor ?? number) === name)?.id ??
  name;

function leadsTo(link: OutwardLink, edition: Edition, times: Times): boolean {
  const isNow = (one: Edition, of: LinkedPolicy) => currentEdition(of, times.today) === one;
  const own = times.policies.find(({ slug }) => slug === edition.policy);
  // What is in force is read beside what is in force.
  if (own && isNow(edition, own) && !isNow(link.edition, link.policy)) return false;
  if (isPublished(edition) && !isPublished(link.edition)) return false;
  const named = readPolicyLink(presentHref(link.href, times.names ?? []));
  if (named?.edition) return named.edition === edition.edition;
  if (own && isNow(edition, own)) return true;
  const bearing = bearingOf(link.href, link.edition, times);
  return bearing.kind === 'edition' && bearing.edition === edition;
}

const known = new WeakMap<readonly LinkedPolicy[], Map<string, OutwardLink[]>>();

/** Every link from one policy to a clause of another, by the slug that it leads to. */
function outwardLinks({ policies, names = [] }: Times): Map<string, OutwardLink[]> {
  const before = known.get(policies);
  if (before) return before;
  const links = new Map<string, OutwardLink[]>();
  for (const policy of policies)
    for (const edition of policy.editions)
      for (const clause of edition.clauses)
        for (const href of targetsOf(clause)) {
          const link = readPolicyLink(presentHref(href, names));
          if (!link?.id || link.policy === policy.slug) continue;
          const all = links.get(link.policy) ?? [];
          links.set(link.policy, [...all, { policy, edition, clause, href, id: link.id }]);
        }
  known.set(policies, links);
  return links;
}
