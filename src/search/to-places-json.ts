/** Works out, for the build, which clause had which number in which edition. */
import type { Library, Policy } from '../content/build-library.ts';
import { endedBy } from '../content/policy-end.ts';
import type { Clause } from '../policy/clause.ts';
import type { PlacesJson, PolicyPlaces, Stretch } from './places-json.ts';
import { shownEdition } from './records.ts';

/** @param today ISO date */
export const toPlacesJson = (
  { policies }: Pick<Library, 'policies'>,
  today: string,
): PlacesJson => ({
  policies: policies.map((policy) => placesOf(policy, today)),
});

function placesOf(policy: Policy, today: string): PolicyPlaces {
  const clauses = new Map<string, Stretch[]>();
  for (const [at, edition] of policy.editions.entries())
    for (const clause of edition.clauses) {
      if (clause.header) continue;
      const stretches = clauses.get(clause.id) ?? [];
      clauses.set(clause.id, stretches);
      const last = stretches.at(-1);
      if (last?.[1] === at - 1 && isNamedSo(last, clause)) last[1] = at;
      else stretches.push(stretchOf(clause, at));
    }
  const shown = endedBy(today, policy) ? null : shownEdition(policy, today);
  return {
    policy: policy.slug,
    editions: policy.editions.map(({ edition }) => edition),
    now: shown && policy.editions.indexOf(shown),
    clauses: [...clauses].map(([id, stretches]) => [id, ...stretches]),
  };
}

const isNamedSo = ([, , number, anchor]: Stretch, clause: Clause): boolean =>
  (number ?? null) === (clause.number || null) && (anchor ?? null) === ownAnchor(clause);

/** Its address by number, where that is another. */
const ownAnchor = ({ number, numberAnchor }: Clause): string | null =>
  number && numberAnchor && numberAnchor !== number ? numberAnchor : null;

function stretchOf(clause: Clause, at: number): Stretch {
  const anchor = ownAnchor(clause);
  if (!clause.number) return [at, at];
  return anchor === null ? [at, at, clause.number] : [at, at, clause.number, anchor];
}
