/** The lists that narrow a search: plain links, each with the number of clauses it leaves. */
import type { Role } from '../../language/roles.ts';
import type { ClauseDuty } from '../../policy/duties.ts';
import { FORCES, type SearchWords } from '../../search/search-files.ts';
import { words } from '../../strings/browser.ts';
import { element, hiddenWords } from './element.ts';
import { idsLeft, policyTitle } from './result-list.ts';
import { FACETS, searchAddress, type Facet, type Search } from './search-address.ts';
import type { LoadedSearch } from './search-session.ts';

interface FacetValue {
  value: string;
  /** How many clauses it leaves. */
  count: number;
}

interface FacetList {
  heading: string;
  /** A value as the list says it. */
  say(value: string, known: SearchWords): string;
  /** A chosen value, where its heading is not beside it. */
  chosen(said: string): string;
  order(a: FacetValue, b: FacetValue): number;
}

const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count;
const byForce = (a: FacetValue, b: FacetValue) => placeOf(a.value) - placeOf(b.value);
const placeOf = (force: string) => FORCES.findIndex((known) => known === force);

/** What the table says for a code; an address may hold anything, which is shown as it is. */
const sayAs =
  (table: Readonly<Record<string, string>>) =>
  (code: string): string =>
    Object.hasOwn(table, code) ? (table[code] ?? code) : code;

const LISTS = {
  policy: {
    heading: words.narrow.policy,
    say: policyTitle,
    chosen: (title) => title,
    order: byCount,
  },
  edition: {
    heading: words.narrow.edition,
    say: (slug, { policies }) =>
      policies.flatMap((p) => p.editions).find((e) => e.slug === slug)?.name ?? slug,
    chosen: words.narrow.inEdition,
    order: (a, b) => (a.value < b.value ? 1 : -1),
  },
  binds: {
    heading: words.narrow.binds,
    say: sayAs(words.asks.roles satisfies Record<Role, string>),
    chosen: words.narrow.bindsWhom,
    order: byCount,
  },
  force: {
    heading: words.narrow.force,
    say: sayAs(words.asks.forces satisfies Record<ClauseDuty['force'], string>),
    chosen: words.narrow.says,
    order: byForce,
  },
} as const satisfies Record<Facet, FacetList>;

const link = (search: Search, ...content: (string | Node)[]) =>
  element('a', { href: searchAddress(search) || './', 'data-narrow': true }, ...content);

export async function facetLists(search: Search, loaded: LoadedSearch): Promise<Node[]> {
  const known = await loaded.words();
  const lists: Node[] = [];
  for (const facet of FACETS) {
    const { heading, say, order } = LISTS[facet];
    const values = (await valuesOf(facet, search, loaded)).sort(order);
    if (values.length < 2 && !search[facet]) continue;
    const items = values.map(({ value, count }) => {
      const isChosen = search[facet] === value;
      const item = link({ ...search, [facet]: isChosen ? '' : value }, say(value, known));
      if (isChosen) item.setAttribute('aria-current', 'true');
      const [before = '', after = ''] = words.narrow.clauses(count).split(String(count));
      return element('li', {}, item, hiddenWords(before), ` ${count}`, hiddenWords(after));
    });
    const id = `_by-${facet}`;
    lists.push(
      element(
        'div',
        {},
        element('h2', { id }, heading),
        element('ul', { 'aria-labelledby': id }, ...items),
      ),
    );
  }
  if (known.others === 0 || search.edition) return lists;
  const toggle = search.others
    ? link({ ...search, others: '' }, words.narrow.onlyInForce)
    : link({ ...search, others: '1' }, words.narrow.olderToo);
  return [...lists, element('p', { class: 'others' }, toggle)];
}

/** Every value of a facet that leaves something, or that is chosen. */
async function valuesOf(facet: Facet, search: Search, loaded: LoadedSearch): Promise<FacetValue[]> {
  // Which editions have a clause is asked of every edition, whichever is chosen.
  const isEdition = facet === 'edition';
  const { ranked, bundle } = await loaded.run(
    isEdition ? { ...search, others: '1', edition: '' } : search,
  );
  const ids = await idsLeft(
    ranked.map(({ id }) => id),
    bundle,
    isEdition ? { ...search, edition: 'any' } : search,
    facet,
  );
  const values = await Promise.all(
    (await bundle.valuesOf(facet)).map(async (value) => {
      const having = await bundle.having(facet, value);
      return { value, count: ids.filter((id) => having.has(id)).length };
    }),
  );
  return values.filter(({ value, count }) => count > 0 || value === search[facet]);
}

/** What is chosen, each with a way to let go of it. */
export function chosenList(search: Search, known: SearchWords): Node[] {
  const item = (field: keyof Search, said: string, removed: string) =>
    element(
      'li',
      {},
      `${said} `,
      link({ ...search, [field]: '' }, words.narrow.remove, hiddenWords(` ${removed}`)),
    );
  const chosen = FACETS.filter((facet) => search[facet]).map((facet) => {
    const said = LISTS[facet].chosen(LISTS[facet].say(search[facet], known));
    return item(facet, said, words.narrow.removed(said));
  });
  if (search.others) chosen.push(item('others', words.narrow.withOlder, words.narrow.removedOlder));
  return chosen.length > 0
    ? [element('ul', { class: 'chosen', 'aria-label': words.narrow.chosen }, ...chosen)]
    : [];
}
