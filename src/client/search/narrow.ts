/** Narrowing a search, and how many clauses each way of narrowing leaves. */
import { run, words, type Outcome } from './session.ts';
import type { Bundle } from './pagefind.ts';
import type { Search } from './address.ts';

export type Facet = 'policy' | 'edition' | 'binds' | 'force';
export const FACETS: readonly Facet[] = ['policy', 'edition', 'binds', 'force'];

export const FACET_WORDS: Record<Facet, string> = {
  policy: 'Policy',
  edition: 'Edition',
  binds: 'Who it binds',
  force: 'What it asks',
};

export interface FacetValue {
  value: string;
  words: string;
  count: number;
}

const FORCES = ['must', 'must not', 'should', 'should not', 'may'];

/** The ids that are left, in their order. */
export async function narrowed(outcome: Outcome, search: Search): Promise<string[]> {
  return left(
    outcome.ranked.map(({ id }) => id),
    outcome.bundle,
    search,
  );
}

async function left(
  ids: readonly string[],
  bundle: Bundle,
  search: Search,
  besides?: Facet,
): Promise<string[]> {
  const sets = await Promise.all(
    FACETS.filter((facet) => facet !== besides && search[facet]).map((facet) =>
      bundle.having(facet, search[facet]),
    ),
  );
  // Other editions hold the same words under other ids; those are no other wording.
  const other = search.edition ? null : await bundle.having('differs', 'yes');
  return ids.filter(
    (id) => sets.every((set) => set.has(id)) && (!id.startsWith('+') || !other || other.has(id)),
  );
}

/** Every value of every facet that leaves something, with its count. */
export async function facets(search: Search): Promise<Record<Facet, FacetValue[]>> {
  const [here, elsewhere] = await Promise.all([
    run(search),
    run({ ...search, others: '1', edition: '' }),
  ]);
  const { policies } = await words();
  const title = (slug: string) => policies.find((p) => p.slug === slug)?.title ?? slug;
  const name = (slug: string) =>
    policies.flatMap((p) => p.editions).find((e) => e.slug === slug)?.name ?? slug;
  const values = async (facet: Facet, say: (value: string) => string) => {
    const outcome = facet === 'edition' ? elsewhere : here;
    const search_ = facet === 'edition' ? { ...search, edition: 'any' } : search;
    const all = outcome.ranked.map(({ id }) => id);
    const ids = await left(all, outcome.bundle, search_, facet);
    const counted = await Promise.all(
      (await outcome.bundle.valuesOf(facet)).map(async (value) => {
        const having = await outcome.bundle.having(facet, value);
        return { value, words: say(value), count: ids.filter((id) => having.has(id)).length };
      }),
    );
    return counted.filter(({ value, count }) => count > 0 || value === search[facet]);
  };
  const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count;
  return {
    policy: (await values('policy', title)).sort(byCount),
    edition: (await values('edition', name)).sort((a, b) => (a.value < b.value ? 1 : -1)),
    binds: (await values('binds', (value) => value)).sort(byCount),
    force: (await values('force', (value) => value)).sort(
      (a, b) => FORCES.indexOf(a.value) - FORCES.indexOf(b.value),
    ),
  };
}

/** True where there are other wordings to be shown on request. */
export const hasOthers = async () => (await words()).others > 0;
