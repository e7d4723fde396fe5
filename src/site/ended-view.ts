/** The page of a policy that ended: when, why, what is in its place, and what became of each clause. Components read this and nothing else. */
import { clauseName } from '../compare/kind-words.ts';
import { listInWords } from '../language/list-in-words.ts';
import { present } from '../language/present.ts';
import { dateInWords } from '../language/when.ts';
import { address, relative } from '../policy/address.ts';
import type { Clause } from '../policy/clause.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Policy } from '../content/build-library.ts';
import { lastEdition, replacesFrom, replacesOf } from '../content/policy-end.ts';
import { formerClauses } from '../content/lineage.ts';
import type { PolicyEnd } from '../content/timeline.ts';
import { escapeHtml } from '../publish/html.ts';
import type { Strings } from '../strings/strings.ts';
import { leftAt, placesHtml, type OtherPolicies } from './clause-place.ts';
import { linkHtml } from './link-html.ts';

export interface EndedView {
  /** Its day, the reason, who holds it now: a sentence of HTML each. */
  said: string[];
  /** “Its last edition was …”, with a link; '' where no edition was published. */
  last: string;
  /** Every id that the policy ever published, in the order of the texts, and what became of it. */
  clauses: { id: string; html: string }[];
}

/**
 * @param path the page's own address
 * @param today ISO date
 */
export function endedView(
  policy: Policy,
  ended: PolicyEnd,
  path: string,
  others: OtherPolicies,
  today: string,
  t: Strings,
): EndedView {
  const last = lastEdition(policy, ended, today);
  return {
    said: endedHtml(ended, path, others.policies, today, t),
    last: last
      ? t.ended.lastHtml(
          linkHtml(
            relative(path, address.edition(policy.slug, last.edition)),
            editionName(last.edition, t),
          ),
        )
      : '',
    clauses: last ? clausesOf(policy, last, path, others, today, t) : [],
  };
}

/** How a policy ended, or will, in sentences of HTML. @param today ISO date */
export function endedHtml(
  { on, heirs, why, by, see }: PolicyEnd,
  path: string,
  policies: readonly Policy[],
  today: string,
  t: Strings,
): string[] {
  const day = dateInWords(on, t.dates);
  const links = heirs.map((slug) => policyLink(slug, path, policies));
  const whom = see ? linkHtml(see, by ?? see) : escapeHtml(by ?? '');
  return [
    `<strong>${escapeHtml(on <= today ? t.ended.on(day) : t.ended.ahead(day))}</strong>`,
    escapeHtml(why ?? ''),
    links.length > 0
      ? t.ended.heirsHtml(listInWords(links, t.locale))
      : whom
        ? ''
        : escapeHtml(t.ended.noHeir),
    whom && t.ended.byHtml(whom),
  ].filter((sentence) => sentence !== '');
}

/** A link to a policy's page, by its title. */
export const policyLink = (slug: string, path: string, policies: readonly Policy[]): string => {
  const title = policies.find((p) => p.slug === slug)?.title;
  return title === undefined
    ? escapeHtml(slug)
    : linkHtml(relative(path, address.policy(slug)), title);
};

/** Beside a policy that replaced others: which, and when; '' where it replaced none. */
export function replacedHtml(
  { editions }: Policy,
  edition: Edition,
  path: string,
  { policies, names = [] }: Pick<OtherPolicies, 'policies' | 'names'>,
  t: Strings,
): string {
  const upToIt = editions.slice(0, editions.indexOf(edition) + 1);
  return upToIt
    .filter((e) => (e === edition || isPublished(e)) && e.meta.replaces)
    .map((e) => {
      const links = replacesOf(e, names).map((slug) => policyLink(slug, path, policies));
      const titles = listInWords(links, t.locale);
      return isPublished(e)
        ? t.ended.replacedHtml(titles, dateInWords(replacesFrom(e, editions), t.dates))
        : t.ended.wouldReplaceHtml(titles);
    })
    .join(' ');
}

function clausesOf(
  policy: Policy,
  last: Edition,
  path: string,
  { policies, seams }: OtherPolicies,
  today: string,
  t: Strings,
): EndedView['clauses'] {
  const { slug, editions } = policy;
  const former = new Map(formerClauses(editions, last).map((f) => [f.id, f]));
  const published = editions.filter(isPublished);
  const ids = new Set(published.toReversed().flatMap(({ clauses }) => clauses.map((c) => c.id)));
  const standsIn = (id: string): { edition: Edition; clause: Clause } =>
    present(
      published
        .map((edition) => ({ edition, clause: edition.clauses.find((c) => c.id === id) }))
        .findLast((one): one is { edition: Edition; clause: Clause } => one.clause !== undefined),
      'an id of a published edition is in one',
    );
  return [...ids].map((id) => {
    const { edition, clause } = standsIn(id);
    const { became, names, why } = former.get(id) ?? { became: [], names: [id] };
    const seam = leftAt(slug, names, seams);
    const then = linkHtml(
      relative(path, address.edition(slug, edition.edition, id)),
      editionName(edition.edition, t),
    );
    const name = t.ended.clauseInHtml(escapeHtml(nameOf(clause, t)), then);
    const places = seam
      ? placesHtml(
          seam.to.filter((ref) => ref.policy !== slug),
          path,
          policies,
          today,
          t,
        )
      : '';
    const renamed = became.map(
      (one) => `<a href="#${one}">${escapeHtml(nameOf(standsIn(one).clause, t))}</a>`,
    );
    const fate = places
      ? t.ended.movedToHtml(places)
      : renamed.length > 0
        ? t.ended.renamedHtml(listInWords(renamed, t.locale))
        : escapeHtml(seam || why ? t.ended.gone : t.ended.untold);
    const reason = seam?.why || why || '';
    return { id, html: `${name}: ${fate}${reason ? ` – ${escapeHtml(reason)}` : '.'}` };
  });
}

/** “Clause 3.1”; of one without a number the beginning of its words. */
function nameOf(clause: Clause, t: Strings): string {
  if (clause.number) return clauseName(clause, t.kinds);
  const { text } = clause;
  return text.length > 60 ? `“${text.slice(0, 60).trimEnd()}…”` : `“${text}”`;
}
