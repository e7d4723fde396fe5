/** Where a citation leads: to its clause, its edition or, for a clause that was removed, to the page about it. */
import { address } from '../policy/address.ts';
import type { DirectHit, Why } from './direct.ts';
import type { PlacesJson, PolicyPlaces, Stretch } from './places-json.ts';
import type { CitedPolicy, Citation } from './read-citation.ts';
import type { PolicyHeadings } from './search-files.ts';

/** How many a number may lead to; further ones are no answer any more. */
const AT_MOST = 5;

type Placed = PolicyPlaces['clauses'][number];

/** True where the answer needs the clauses, which are in a file of their own. */
export const needsPlaces = ({ id, number, anchor }: Citation): boolean =>
  Boolean(id || number || anchor);

/**
 * The best first. An edition cited leads to its words of then, and to those of now.
 * @param places null where `needsPlaces` says that they are not needed
 */
export function citedHits(
  citation: Citation,
  places: PlacesJson | null,
  headings: readonly PolicyHeadings[],
): DirectHit[] {
  const { policies, edition, page } = citation;
  const hits = policies.flatMap((policy): DirectHit[] => {
    const known = places?.policies.find((one) => one.policy === policy.slug);
    const clauses =
      known && needsPlaces(citation) ? clauseHits(citation, policy, known, headings) : [];
    const further = page ? [plain(policy.slug, page, { asked: 'address' })] : [];
    if (clauses.length > 0 || page) return [...clauses, ...further];
    // An address of an edition leads there, whatever stands behind its number sign.
    return edition && (citation.isWhole || !needsPlaces(citation))
      ? editionHits(policy, edition)
      : [];
  });
  const seen = new Set<string>();
  // What has the number now comes before what had it once.
  const order = ({ why }: DirectHit) => (why.asked === 'was' || why.asked === 'removed' ? 1 : 0);
  return hits
    .filter(({ to }) => !seen.has(to) && seen.add(to))
    .sort((a, b) => order(a) - order(b))
    .slice(0, AT_MOST);
}

function editionHits({ slug, editions }: CitedPolicy, edition: string): DirectHit[] {
  const known = editions.find((one) => one.slug === edition);
  return known
    ? [plain(slug, address.edition(slug, edition), { asked: 'edition', edition: known.name })]
    : [];
}

const plain = (policy: string, to: string, why: Why): DirectHit => ({
  why,
  policy,
  to,
  clause: '',
  words: '',
});

function clauseHits(
  { id, number, anchor, edition, policies }: Citation,
  policy: CitedPolicy,
  places: PolicyPlaces,
  headings: readonly PolicyHeadings[],
): DirectHit[] {
  // Of a policy that ended, its last edition is asked for.
  const isThen = edition !== '' || places.now === null;
  const at = edition
    ? places.editions.indexOf(edition)
    : (places.now ?? places.editions.length - 1);
  const of = { policy, places, headings };
  const name = id || anchor;
  const named = name ? places.clauses.find(([one]) => one === name) : undefined;
  if (named) return byNameHits(named, isThen ? at : null, of);
  const asked = (number || anchor).toLowerCase().replace(/\.$/, '');
  if (!asked || at === -1) return [];
  const isSo = (stretch: Stretch | null) =>
    [stretch?.[2], stretch?.[3]].some((one) => one?.toLowerCase().replace(/\.$/, '') === asked);
  const having = places.clauses.filter((clause) => isSo(standIn(clause, at)));
  if (isThen) return having.flatMap((clause) => thenHits(clause, at, of));
  const now = having.map((clause) => nowHit(clause, of, true)).filter((hit) => hit !== null);
  // Asked of every policy, a number would bring up all that ever had it.
  if (policies.length > AT_MOST) return now;
  return [
    ...now,
    ...formerHits(
      places.clauses.filter((c) => !having.includes(c)),
      isSo,
      of,
    ),
  ];
}

interface Of {
  policy: CitedPolicy;
  places: PolicyPlaces;
  headings: readonly PolicyHeadings[];
}

/** How a clause stood in an edition; null where the edition has it not. */
const standIn = ([, ...stretches]: Placed, at: number): Stretch | null =>
  stretches.find(([first, last]) => first <= at && at <= last) ?? null;

function byNameHits(clause: Placed, at: number | null, of: Of): DirectHit[] {
  if (at !== null && standIn(clause, at)) return thenHits(clause, at, of);
  const now = nowHit(clause, of, false) ?? removedHit(clause, of);
  return [now];
}

/** A clause as an edition has it, then as it is now. */
function thenHits(clause: Placed, at: number, of: Of): DirectHit[] {
  const { policy, places } = of;
  const now = nowHit(clause, of, false);
  if (at === places.now) return now ? [now] : [];
  const [id] = clause;
  const edition = places.editions[at] ?? '';
  const number = standIn(clause, at)?.[2] ?? '';
  const then = plain(policy.slug, address.edition(policy.slug, edition, id), {
    asked: 'then',
    number,
    id,
    edition: nameOf(policy, edition),
  });
  return [then, now ?? removedHit(clause, of)];
}

/** @param isByNumber false where it was cited by its name */
function nowHit(
  clause: Placed,
  { policy, places, headings }: Of,
  isByNumber: boolean,
): DirectHit | null {
  const stand = places.now === null ? null : standIn(clause, places.now);
  if (!stand) return null;
  const [id] = clause;
  const isHeading = headings.some(
    (one) => one.policy === policy.slug && one.headings.some(([heading]) => heading === id),
  );
  const why: Why =
    isByNumber && stand[2]
      ? { asked: isHeading ? 'section' : 'clause', number: stand[2] }
      : { asked: 'id' };
  return { why, policy: policy.slug, to: address.policy(policy.slug, id), clause: id, words: '' };
}

/** The page about a clause that no edition of now has. */
function removedHit(clause: Placed, { policy, places }: Of): DirectHit {
  const [id, ...stretches] = clause;
  const [, last = 0, number = ''] = stretches.at(-1) ?? [];
  const edition = nameOf(policy, places.editions[last] ?? '');
  return plain(policy.slug, address.clause(policy.slug, id), {
    asked: 'removed',
    number,
    id,
    edition,
  });
}

/** The clauses that had a number in another edition, the newest edition first. */
function formerHits(
  clauses: readonly Placed[],
  isSo: (stretch: Stretch) => boolean,
  of: Of,
): DirectHit[] {
  const { policy, places } = of;
  // Proposals are drafts: no clause has had a number of theirs yet.
  const isProposed = (slug: string) =>
    policy.editions.some((edition) => edition.slug === slug && edition.proposed);
  const newest = places.editions.findLastIndex((slug) => !isProposed(slug));
  return clauses
    .flatMap((clause) => {
      const [, ...stretches] = clause;
      const had = stretches.findLast((stretch) => isSo(stretch) && stretch[0] <= newest);
      return had ? [{ clause, number: had[2] ?? '', last: Math.min(had[1], newest) }] : [];
    })
    .sort((a, b) => b.last - a.last)
    .map(({ clause, number, last }): DirectHit => {
      const now = nowHit(clause, of, false);
      const stand = places.now === null ? null : standIn(clause, places.now);
      const edition = nameOf(policy, places.editions[last] ?? '');
      return now && stand
        ? { ...now, why: { asked: 'was', number, edition, now: stand[2] ?? '' } }
        : { ...removedHit(clause, of), why: { asked: 'was', number, edition, now: null } };
    });
}

const nameOf = ({ editions }: CitedPolicy, slug: string): string =>
  editions.find((edition) => edition.slug === slug)?.name ?? slug;
