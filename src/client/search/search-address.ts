/** A search as an address, so that it can be linked to, left and come back to. */

/** What is asked, and what it is narrowed to; '' where nothing is chosen. */
export interface Search {
  q: string;
  policy: string;
  edition: string;
  binds: string;
  force: string;
  /** Set where older and future wordings are shown too. */
  others: string;
  /** What changed: `policy/from/to`; or NO_CHANGES. */
  changes: string;
}

/** No search at all; its fields are the parameters of the address, in their order there. */
export const NOTHING_ASKED: Readonly<Search> = {
  q: '',
  policy: '',
  edition: '',
  binds: '',
  force: '',
  others: '',
  changes: '',
};
/** In the place of two editions: the policies are asked, even where the question is about changes. */
export const NO_CHANGES = 'none';

/** True where a search is one within the changes between two editions that were chosen. */
export const isOfPair = ({ changes }: Search): boolean => changes.includes('/');

const FIELDS = Object.keys(NOTHING_ASKED) as (keyof Search)[];

/** What a search can be narrowed by. */
export const FACETS = ['policy', 'edition', 'binds', 'force'] as const satisfies (keyof Search)[];
export type Facet = (typeof FACETS)[number];

export const isNothing = (search: Search): boolean => FIELDS.every((field) => search[field] === '');

/** @param query the part of an address from its question mark on */
export function readSearch(query: string): Search {
  const params = new URLSearchParams(query);
  const search = { ...NOTHING_ASKED };
  for (const field of FIELDS) search[field] = params.get(field)?.trim() ?? '';
  // Links of early searches name a force as it is read: “must not”.
  search.force = search.force.replaceAll(' ', '-');
  return search;
}

/** `?q=…`, with what is not set left out. */
export function searchAddress(search: Search): string {
  const params = new URLSearchParams();
  for (const field of FIELDS) if (search[field]) params.set(field, search[field]);
  const query = params.toString();
  return query ? `?${query}` : '';
}

/** The root of the site, absolute. */
export const siteRoot = (): string =>
  new URL(document.documentElement.dataset.root ?? './', location.href).href;
