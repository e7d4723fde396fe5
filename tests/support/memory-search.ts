/** The search of a site without its pages and without a browser: Pagefind's own program over an index in memory. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBundle } from '../../src/client/search/pagefind.ts';
import { PagefindFiles } from '../../src/client/search/pagefind-files.ts';
import { resultList } from '../../src/client/search/result-list.ts';
import { NOTHING_ASKED, type Search } from '../../src/client/search/search-address.ts';
import { loadedSearch, type LoadedSearch } from '../../src/client/search/search-session.ts';
import { buildLibrary } from '../../src/content/build-library.ts';
import { readContent } from '../../src/content/read-content.ts';
import { englishByLetter } from '../../src/search/english-by-letter.ts';
import { searchBundles } from '../../src/search/search-bundles.ts';
import type { Records } from '../../src/search/records.ts';
import { loadSearch, searchGroups } from '../../src/search/search-content.ts';
import { SEARCH_FILES, type SearchWords } from '../../src/search/search-files.ts';
import { toPlacesJson } from '../../src/search/to-places-json.ts';
import { searchWords } from '../../src/search/search-words.ts';
import { partsOf, type PartOfGroup } from '../../src/search/parts-of.ts';
import { PolicyError } from '../../src/messages/problem.ts';

export interface MemorySearch {
  loaded: LoadedSearch;
  records: Records;
  /** The same index, asked as Pagefind is out of the box: addresses, best first. */
  plain(words: string): Promise<string[]>;
  /** The same for a search that is nothing but words, without reading the results. */
  ids(words: string, count?: number): Promise<string[]>;
  /** The addresses of the first results, from the root of the site: `policy/#clause-id`. */
  ask(search: Partial<Search>, count?: number): Promise<string[]>;
}

/**
 * @param folder of the school's content
 * @param today ISO date
 * @throws PolicyError where the content has errors
 */
export async function memorySearch(folder: string, today: string): Promise<MemorySearch> {
  const files = readContent(folder, 'content');
  const { library, problems } = buildLibrary(files);
  if (!library) throw new PolicyError(problems);
  const content = loadSearch(library, files, today);
  const bundles = await searchBundles(content.records, library.school.language);
  // As a browser has them: from JSON.
  const words = JSON.parse(JSON.stringify(searchWords(library, content, today))) as SearchWords;
  const parts = JSON.parse(JSON.stringify(partsOf(searchGroups(content)))) as PartOfGroup[][];
  const root = siteOf(bundles);
  const index = new PagefindFiles();
  /** What the browser's scripts ask of a browser: where the page is, and the files of the site. */
  const actAsBrowser = () => {
    const document = { documentElement: { dataset: { root: './' } }, currentScript: null };
    const answer = async (address: string) => {
      const body = bundles.get(address.slice(root.length).replace(/\?.*/, ''));
      return body ? new Response(Uint8Array.from(body)) : new Response(null, { status: 404 });
    };
    Object.assign(globalThis, { document, location: { href: root }, fetch: answer });
    index.listen();
  };
  const loaded = loadedSearch({
    words: async () => words,
    vocabulary: async (part) => parts[part] ?? [],
    english: async (letter) => (englishByLetter().get(letter) ?? []).join(' '),
    codes: async () => ({ head: '', codes: [], heads: [] }),
    days: async () => ({ madeOn: today, days: [], policies: [] }),
    places: async () => toPlacesJson(library, today),
    changes: async () => ({ pairs: [] }),
    bundle: (which) => openBundle(SEARCH_FILES[which], index),
  });
  const known = new Map<string, string>();
  const ids = async (words: string, count = 10) => {
    actAsBrowser();
    const { ranked, direct, bundle } = await loaded.run({ ...NOTHING_ASKED, q: words });
    const first = direct.filter(({ clause }) => clause).map(({ to }) => to.replace('/#', '#'));
    const addresses: string[] = [];
    for (const { id } of ranked.slice(0, count)) {
      const address =
        known.get(id) ?? (await bundle.record(id)).raw_url.slice(1).replace('/#', '#');
      known.set(id, address);
      addresses.push(address);
    }
    return [...new Set([...first, ...addresses])].slice(0, count);
  };
  const plain = async (words: string, count = 10) => {
    actAsBrowser();
    const program = (await import(root + SEARCH_FILES.program)) as PlainPagefind;
    const { results } = await program.search(words);
    const found = await Promise.all(results.slice(0, count).map((result) => result.data()));
    return found.map(({ raw_url }) => raw_url.slice(1).replace('/#', '#'));
  };
  return {
    loaded,
    records: content.records,
    ids,
    plain,
    ask: async (search, count = 10) => {
      actAsBrowser();
      const list = await resultList({ ...NOTHING_ASKED, ...search }, loaded);
      return (await list.take(0, count)).map(({ to }) => to.slice(root.length));
    },
  };
}

/** Pagefind as its documentation has it. */
interface PlainPagefind {
  search(words: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
}

/** A folder with Pagefind's program, which can be imported from there; its address. */
function siteOf(bundles: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'memory-search-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, SEARCH_FILES.now), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, SEARCH_FILES.program), bundles.get(SEARCH_FILES.program)!);
  return `${pathToFileURL(folder).href}/`;
}
