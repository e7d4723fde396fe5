/** What the browser has loaded for searching, each part when it is first wanted. */
import { NOW_FOLDER, OTHER_FOLDER, WORDS_JSON } from '../../search/search-files.ts';
import { dictionaryOf } from '../../search/dictionary.ts';
import { findClauses, type Found } from '../../search/find-clauses.ts';
import type { SearchWords } from '../../search/search-files.ts';
import { siteRoot, type Search } from './search-address.ts';
import { joinBundles, openBundle, type Bundle } from './pagefind.ts';

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
};

async function json<T>(path: string): Promise<T> {
  const response = await fetch(siteRoot() + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const words = once(() => json<SearchWords>(WORDS_JSON));
export const dictionary = once(async () => dictionaryOf(await words()));

const open = (folder: string) =>
  openBundle(siteRoot() + folder, `${siteRoot()}${NOW_FOLDER}pagefind.js`);
const now = once(() => open(NOW_FOLDER));
const every = once(async () => joinBundles(await now(), await open(OTHER_FOLDER)));

/** Clauses as they stand now or, for an edition or on request, those of other editions too. */
async function bundleFor(search: Search): Promise<Bundle> {
  if (!search.edition && !search.others) return now();
  const { others } = await words();
  return others > 0 ? every() : now();
}

export interface Outcome extends Found {
  bundle: Bundle;
}

/** The whole answer to a search, not narrowed yet. An empty query finds every clause. */
export async function run(search: Search): Promise<Outcome> {
  const [known, spoken, bundle] = await Promise.all([words(), dictionary(), bundleFor(search)]);
  if (search.q === '') {
    const ids = await everyClause(search, bundle);
    const ranked = ids.map((id) => ({ id, score: 1 }));
    return { ranked, direct: [], also: [], corrections: [], marks: [], bundle };
  }
  const found = await findClauses(search.q, known, bundle, spoken, search.policy);
  return { ...found, bundle };
}

/** Without words there are results only where something is narrowed by. */
async function everyClause(search: Search, bundle: Bundle): Promise<string[]> {
  const filter = (['policy', 'edition', 'binds', 'force'] as const).find((f) => search[f]);
  return filter ? [...(await bundle.having(filter, search[filter]))] : [];
}
