/** The lists that narrow a search: plain links, each with the number of clauses it leaves. */
import type { SearchWords } from '../../search/search-files.ts';
import { writeSearch, type Search } from './address.ts';
import { element, hiddenWords } from './elements.ts';
import { FACETS, FACET_WORDS, facets, type Facet } from './narrow.ts';

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
