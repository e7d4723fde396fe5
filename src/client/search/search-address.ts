/** A search as an address, so that it can be linked to, left and come back to. */

/** What can be narrowed by. `others` shows older and future wordings too. */
export interface Search {
  q: string;
  policy: string;
  edition: string;
  binds: string;
  force: string;
  others: string;
  /** What changed: `policy/from/to`. */
  changes: string;
}

const FIELDS = ['q', 'policy', 'edition', 'binds', 'force', 'others', 'changes'] as const;

/** What a search can be narrowed by. */
export type Facet = 'policy' | 'edition' | 'binds' | 'force';
export const FACETS: readonly Facet[] = ['policy', 'edition', 'binds', 'force'];

export function readSearch(query: string): Search {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    FIELDS.map((field) => [field, params.get(field)?.trim() ?? '']),
  ) as unknown as Search;
}

/** `?q=…`, with what is not set left out. */
export function writeSearch(search: Search): string {
  const params = new URLSearchParams();
  for (const field of FIELDS) if (search[field]) params.set(field, search[field]);
  const query = params.toString();
  return query ? `?${query}` : '';
}

/** The root of the site, absolute. */
export const siteRoot = (): string =>
  new URL(document.documentElement.dataset.root ?? './', location.href).href;
