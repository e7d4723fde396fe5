/** The lists that narrow a search: plain links, each with the number of clauses it leaves. */
import type { SearchWords } from '../../search/search-files.ts';
import { FACETS, writeSearch, type Facet, type Search } from './search-address.ts';
import { element, hiddenWords } from './element.ts';
import { left } from './result-list.ts';
import { run, words } from './search-session.ts';

const link = (search: Search, ...words: (string | Node)[]) =>
  element('a', { href: writeSearch(search) || './', 'data-narrow': true }, ...words);

/** @param others whether there are other wordings to ask for */
export async function facetLists(search: Search, others: boolean): Promise<Node[]> {
  const values = await facets(search);
  const lists = FACETS.filter((facet) => values[facet].length > 1 || search[facet]).map((facet) =>
    element(
      'div',
      {},
      element('h2', { id: `_by-${facet}` }, FACET_WORDS[facet]),
      element(
        'ul',
        { 'aria-labelledby': `_by-${facet}` },
        ...values[facet].map(({ value, words, count }) => {
          const isChosen = search[facet] === value;
          const item = link({ ...search, [facet]: isChosen ? '' : value }, words);
          if (isChosen) item.setAttribute('aria-current', 'true');
          return element(
            'li',
            {},
            item,
            ` ${count}`,
            hiddenWords(count === 1 ? ' clause' : ' clauses'),
          );
        }),
      ),
    ),
  );
  if (!others || search.edition) return lists;
  const toggle = search.others
    ? link({ ...search, others: '' }, 'Only the wording in force')
    : link({ ...search, others: '1' }, 'Show older wordings too');
  return [...lists, element('p', { class: 'others' }, toggle)];
}

/** What is chosen, each with a way to let go of it. */
export function chosenList(search: Search, words: SearchWords): Node[] {
  const say: Record<Facet, (value: string) => string> = {
    policy: (slug) => words.policies.find((p) => p.slug === slug)?.title ?? slug,
    edition: (slug) =>
      `as it stood in ${words.policies.flatMap((p) => p.editions).find((e) => e.slug === slug)?.name ?? slug}`,
    binds: (role) => `binds ${role}`,
    force: (force) => `says “${force}”`,
  };
  const chosen = FACETS.filter((facet) => search[facet]).map((facet) =>
    element(
      'li',
      {},
      `${say[facet](search[facet])} `,
      link({ ...search, [facet]: '' }, 'Remove', hiddenWords(` “${say[facet](search[facet])}”`)),
    ),
  );
  if (search.others)
    chosen.push(
      element(
        'li',
        {},
        'with older wordings ',
        link({ ...search, others: '' }, 'Remove', hiddenWords(' older wordings')),
      ),
    );
  return chosen.length > 0
    ? [element('ul', { class: 'chosen', 'aria-label': 'Narrowed to' }, ...chosen)]
    : [];
}

const FACET_WORDS: Record<Facet, string> = {
  policy: 'Policy',
  edition: 'Edition',
  binds: 'Who it binds',
  force: 'What it asks',
};

interface FacetValue {
  value: string;
  words: string;
  count: number;
}

const FORCES = ['must', 'must not', 'should', 'should not', 'may'];

/** Every value of every facet that leaves something, with its count. */
async function facets(search: Search): Promise<Record<Facet, FacetValue[]>> {
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
