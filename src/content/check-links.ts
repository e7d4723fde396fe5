/** Checks links from one policy to another (`/behaviour/#sanctions`), also those in notes. */
import { problem, type Problem } from '../messages/problem.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { presentHref, type Rename } from './register/names.ts';
import {
  bearingOf,
  everyRunOf,
  linksIn,
  readPolicyLink,
  type LinkedPolicy,
  type Times,
} from './bearing.ts';

/** Links to a policy, edition or clause that does not exist at any time, and those of drafts to a former name. */
export function checkLinks(policies: readonly LinkedPolicy[], names: readonly Rename[]): Problem[] {
  return policies
    .flatMap((p) => p.editions)
    .flatMap((edition) =>
      linksOf(edition)
        .filter(({ href }) => href.startsWith('/'))
        .flatMap(({ href, position }) => {
          const write = presentHref(href, names);
          if (!leadsSomewhere(write, policies))
            return [problem('link-nowhere', edition.file, position, { href })];
          // Published words stay as they are, and so do their links.
          if (write === href || isPublished(edition)) return [];
          return [problem('former-name', edition.file, position, { written: href, write })];
        }),
    );
}

/** The links of an edition, each once in a clause. */
function linksOf({ meta, clauses }: Edition) {
  // The text of an edition “reviewed, no change”, and so its links, is in another file.
  if (meta.unchangedFrom) return [];
  return clauses.flatMap((clause) =>
    linksIn(everyRunOf(clause)).map((href) => ({ href, position: clause.position })),
  );
}

/** True if the target of `/policy/` or `/policy/edition/`, with or without `#id`, exists. */
function leadsSomewhere(href: string, policies: readonly LinkedPolicy[]): boolean {
  const link = readPolicyLink(href);
  const target = policies.find((p) => p.slug === link?.policy);
  return (target?.editions ?? [])
    .filter((e) => !link?.edition || e.edition === link.edition)
    .some((e) => !link?.id || e.clauses.some((c) => c.id === link.id));
}

/** The same of all proposals: what a published edition says of such a link stands on its page. */
export const checkProposedLinks = (times: Times): Problem[] =>
  times.policies
    .flatMap((p) => p.editions)
    .filter((edition) => !isPublished(edition))
    .flatMap((edition) => linksNotThen(edition, times));

/** An edition's links to clauses that the other policy's edition of the same time does not have. */
export function linksNotThen(edition: Edition, times: Times): Problem[] {
  return linksOf(edition).flatMap(({ href, position }) => {
    const bearing = bearingOf(href, edition, times);
    if (bearing.kind !== 'edition') return [];
    const { policy, edition: then, clause } = bearing;
    const toEdition = (name: string, id: string) =>
      `Write “/${policy.slug}/${name}/#${id}”, or link to a clause that ${then.edition} has.`;
    const report = (reason: string, remedy: string) => [
      problem('link-not-then', edition.file, position, {
        ...{ href, policy: policy.slug, edition: then.edition, reason, remedy },
      }),
    ];
    switch (clause.kind) {
      case 'whole':
      case 'there':
        return [];
      case 'ended':
        return report(`${clause.last} was the last to have it`, toEdition(clause.last, clause.id));
      case 'later': {
        const { first, id } = clause;
        // A link to no edition's clause has a message of its own.
        if (!first) return [];
        return isPublished(first)
          ? report(`it comes with ${first.edition}`, toEdition(first.edition, id))
          : report(
              `it comes with ${first.edition}, which is a draft`,
              `Adopt that first: npm run policy -- adopt ${policy.slug} ${first.edition}`,
            );
      }
    }
  });
}
