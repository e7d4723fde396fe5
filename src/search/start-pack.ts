/** Which files of the index every first search needs: they travel as one. */
import { gunzipSync } from 'node:zlib';
import { pack } from './pack.ts';
import { SEARCH_FILES } from './search-files.ts';

/**
 * Bytes that files may take which only some searches need: two steps fewer are worth them. At
 * 150 ms a step a slow phone loads some 60 KB in that time.
 */
const BUDGET = 40_000;

/** What stands before the values in a file of a filter that says which clauses are headings. */
const KIND = '\x64kind';

/**
 * Pagefind's program in WebAssembly, the list of its files, that of the clauses and the filter
 * that every search asks. Then, each kind of file if all of it is small enough, the index
 * itself, the clauses' texts and the other filters: a small site has everything in it.
 * @param files of the bundle of what stands now, by their paths from the root of the site
 */
export function startPack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Pagefind gives its files in an order of the moment.
  const paths = [...files.keys()].filter((path) => path.startsWith(SEARCH_FILES.now)).sort();
  const having = (end: RegExp) => paths.filter((path) => end.test(path));
  const contentOf = (path: string) => files.get(path) ?? new Uint8Array();
  const filters = having(/\.pf_filter$/);
  const always = [
    ...having(/wasm\.[^/]+\.pagefind$/),
    ...having(/pagefind-entry\.json$/),
    ...having(/\.pf_meta$/),
    ...filters.filter((path) => isOfKinds(contentOf(path))),
  ];
  const sizeOf = (some: readonly string[]) =>
    some.reduce((sum, path) => sum + contentOf(path).length, 0);
  let left = BUDGET;
  const chosen = [...always];
  for (const some of [having(/\.pf_index$/), having(/\.pf_fragment$/), filters]) {
    const size = sizeOf(some);
    if (size > left) break;
    left -= size;
    chosen.push(...some);
  }
  // A path that was chosen twice is in the map once.
  return pack(new Map(chosen.map((path) => [path, contentOf(path)])));
}

const isOfKinds = (filter: Uint8Array): boolean =>
  gunzipSync(filter).subarray(0, 40).toString('latin1').includes(KIND);
