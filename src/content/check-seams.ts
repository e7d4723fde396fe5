/** What editions say of other policies, checked against those: clauses that pass between them, policies that replace others or ended. */
import { listInWords } from '../language/list-in-words.ts';
import { suggest } from '../language/suggest.ts';
import { dateInWords } from '../language/when.ts';
import { problem, problemAt, type Problem } from '../messages/problem.ts';
import { readClauseRef, writtenClauseRef, type ClauseRef } from '../policy/clause-entries.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { authorStrings as t } from '../strings/strings.ts';
import { endingEdition, neverBegan, replacesFrom, replacesOf, replacingOf } from './policy-end.ts';
import { presentName, type Rename } from './register/names.ts';
import { seamsOf } from './seams.ts';
import { beginningOf, newestPublished, type PolicyEnd } from './timeline.ts';

/** What of a policy is checked. */
interface Policy {
  slug: string;
  /** Oldest first, drafts included. */
  editions: readonly Edition[];
  ended: PolicyEnd | null;
}

/** @param policies all of them, with their ends */
export function checkSeams(policies: readonly Policy[], names: readonly Rename[] = []): Problem[] {
  const bySlug = new Map(policies.map((policy) => [policy.slug, policy]));
  return [
    ...policies.flatMap(({ editions }) =>
      editions.flatMap((edition) => [
        ...checkReferences(edition, bySlug, names),
        ...checkReplaces(edition, editions, bySlug, names),
      ]),
    ),
    ...policies.flatMap((policy) => checkEnd(policy, policies, names)),
    ...checkReplacedClauses(policies, names),
  ];
}

/** The entries of an edition's `lineage` that name clauses of other policies. */
function checkReferences(
  edition: Edition,
  policies: ReadonlyMap<string, Policy>,
  names: readonly Rename[],
): Problem[] {
  const { policy: slug, meta } = edition;
  return Object.entries(meta.lineage ?? {}).flatMap(([key, { to }]): Problem[] => {
    const place = `lineage.${key}`;
    const written = [key, ...to];
    const refs = written.map((one) => {
      const ref = readClauseRef(one, slug);
      return ref && { ...ref, policy: presentName(names, ref.policy) };
    });
    const unreadable = written.filter((_, i) => refs[i] === null);
    if (unreadable.length > 0)
      return unreadable.map((one) =>
        problemAt(edition, place, 'lineage-reference', { written: one, suggestion: likeRef(one) }),
      );
    const read = refs.filter((ref) => ref !== null);
    const [from, ...targets] = read;
    const isThird = to.length > 0 && read.every(({ policy }) => policy !== slug);
    if (!from || isThird)
      return [problemAt(edition, place, 'lineage-third', { id: key, policy: slug })];
    const unknown = read.filter(({ policy }) => policy !== slug && !policies.has(policy));
    if (unknown.length > 0)
      return unknown.map((ref) =>
        problemAt(edition, place, 'lineage-policy', {
          written: writtenClauseRef(ref, slug),
          policy: ref.policy,
          suggestion: suggest(ref.policy, policies.keys()),
        }),
      );
    return [
      ...checkFrom(from, edition, policies),
      ...targets.flatMap((ref) => checkTo(key, ref, edition, policies)),
    ];
  });
}

/** The form of a reference that was written in another: `/bicycles/2025-2026/#helmet`. */
function likeRef(written: string): string {
  const [path = '', id = 'clause-id'] = written.split('#');
  const policy = path.split('/').find((part) => part !== '') ?? 'policy';
  return writtenClauseRef({ policy, id: id.trim() || 'clause-id' }, '');
}

const idsOf = (editions: readonly Edition[]): Set<string> =>
  new Set(editions.flatMap(({ clauses }) => clauses.map(({ id }) => id)));

/** A clause of another policy that came here has to have been published there. */
function checkFrom(
  { policy, id }: ClauseRef,
  edition: Edition,
  policies: ReadonlyMap<string, Policy>,
): Problem[] {
  const other = policies.get(policy);
  if (policy === edition.policy || !other) return [];
  const published = idsOf(other.editions.filter(isPublished));
  if (published.has(id)) return [];
  const written = writtenClauseRef({ policy, id }, edition.policy);
  const details = { written, id, policy, suggestion: suggest(id, published) };
  return [problemAt(edition, `lineage.${written}`, 'lineage-from', details)];
}

/** A clause that went to another policy has to be there: in a published edition, or for a draft in another draft. */
function checkTo(
  key: string,
  { policy, id }: ClauseRef,
  edition: Edition,
  policies: ReadonlyMap<string, Policy>,
): Problem[] {
  const other = policies.get(policy);
  if (policy === edition.policy || !other) return [];
  const having = other.editions.filter(({ clauses }) => clauses.some((c) => c.id === id));
  const details = { id: key, written: writtenClauseRef({ policy, id }, edition.policy), policy };
  const [draft] = having;
  if (!draft) {
    const suggestion = suggest(id, idsOf(other.editions));
    return [problemAt(edition, `lineage.${key}`, 'lineage-to', { ...details, suggestion })];
  }
  if (!isPublished(edition) || having.some(isPublished)) return [];
  return [
    problemAt(edition, `lineage.${key}`, 'lineage-to-draft', {
      ...details,
      edition: draft.edition,
    }),
  ];
}

function checkReplaces(
  edition: Edition,
  editions: readonly Edition[],
  policies: ReadonlyMap<string, Policy>,
  names: readonly Rename[],
): Problem[] {
  const { policy: own, meta } = edition;
  const { effectiveFrom, approvedOn } = meta;
  const replaces = replacesOf(edition, names);
  const problems = replaces.flatMap((policy): Problem[] => {
    if (policy === own) return [problemAt(edition, 'replaces', 'replaces-itself', { policy })];
    const replaced = policies.get(policy);
    if (replaced) return checkReplacedOnce(edition, editions, replaced);
    const suggestion = suggest(policy, policies.keys());
    return [problemAt(edition, 'replaces', 'replaces-nowhere', { policy, suggestion })];
  });
  if (replaces.length > 0 && isPublished(edition) && !effectiveFrom && !approvedOn) {
    const named = replaces.map((slug) => `“${slug}”`);
    const policies = listInWords(named, t.locale);
    problems.push(problemAt(edition, 'replaces', 'replaces-no-day', { policies }));
  }
  return problems;
}

/** A policy ends once: several may replace it, and all from the same day. */
function checkReplacedOnce(
  edition: Edition,
  editions: readonly Edition[],
  { slug, editions: replaced, ended }: Policy,
): Problem[] {
  if (!isPublished(edition) || neverBegan(edition, editions) || !ended) return [];
  const from = replacesFrom(edition, editions);
  const said = endingEdition(replaced)?.meta.ended;
  const on = said && said.on < ended.on ? said.on : ended.on;
  if (from === on) return [];
  const how = howEnded(said?.on === on ? { ...said, heirs: [] } : ended);
  return [problemAt(edition, 'replaces', 'replaces-ended', { policy: slug, from, ended: on, how })];
}

const howEnded = ({ heirs, why }: PolicyEnd): string =>
  heirs.length > 0
    ? `${listInWords(
        heirs.map((slug) => `“${slug}”`),
        t.locale,
      )} ${heirs.length > 1 ? 'replace' : 'replaces'} it`
    : (why ?? '').replace(/\.$/, '');

/** Editions and drafts of a policy that has ended. */
function checkEnd(
  { slug, editions, ended }: Policy,
  policies: readonly Policy[],
  names: readonly Rename[],
): Problem[] {
  if (!ended) return [];
  const details = { policy: slug, on: ended.on, how: howEnded(ended) };
  const last = endingEdition(editions);
  const isReplaced = replacingOf(slug, policies, names).length > 0;
  return editions.flatMap((edition): Problem[] => {
    if (!isPublished(edition)) {
      const day = dateInWords(ended.on, t.dates);
      return [problemAt(edition, 'status', 'draft-after-end', { ...details, on: day })];
    }
    // Those that waited when the policy was ended were ended with it.
    if (!isReplaced && last && editions.indexOf(edition) <= editions.indexOf(last)) return [];
    const from = beginningOf(edition, editions, ended.on).earliest;
    if (from < ended.on || neverBegan(edition, editions)) return [];
    const found = { ...details, edition: edition.edition, from };
    return [problemAt(edition, placeOfBeginning(edition), 'edition-after-end', found)];
  });
}

const placeOfBeginning = ({ meta }: Edition): string =>
  meta.effectiveFrom ? 'effectiveFrom' : meta.approvedOn ? 'approvedOn' : 'status';

/** The clauses of replaced policies that no edition says anything about: one warning for each policy. */
function checkReplacedClauses(policies: readonly Policy[], names: readonly Rename[]): Problem[] {
  const seams = seamsOf(policies, names);
  const told = new Set<string>();
  return policies.flatMap(({ editions }) =>
    editions.flatMap((edition) =>
      replacesOf(edition, names).flatMap((slug): Problem[] => {
        const last = newestPublished(policies.find((p) => p.slug === slug)?.editions ?? []);
        if (!last || slug === edition.policy || told.has(slug) || neverBegan(edition, editions))
          return [];
        told.add(slug);
        const untold = last.clauses
          .filter(
            ({ id, named }) =>
              named && !seams.some((s) => s.from.policy === slug && s.from.id === id),
          )
          .map(({ id }) => id);
        const [first] = untold;
        if (first === undefined) return [];
        const clauses = untold.join(', ');
        const details = { policy: slug, clauses, first };
        const { file, places } = edition;
        return [
          problem('replaced-clauses', file, places.lineage ?? places.replaces ?? null, details),
        ];
      }),
    ),
  );
}
