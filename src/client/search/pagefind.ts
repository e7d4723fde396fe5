/** The index in the browser: Pagefind, loaded when the first search is made. */
import type { Index, Match } from '../../search/find-clauses.ts';
import { META_WEIGHTS, SEARCH_FILES, type RecordMeta } from '../../search/search-files.ts';
import { loadFile } from './load-failure.ts';
import { PagefindFiles } from './pagefind-files.ts';
import { siteRoot } from './search-address.ts';

/** What of Pagefind is used; the whole is in its documentation under “JavaScript API”. */
interface Pagefind {
  createInstance(options: object): PagefindInstance;
}
interface PagefindInstance {
  search(
    words: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}
interface PagefindResult {
  id: string;
  score: number;
  /** Where in the clause's own words. */
  words: number[];
  /** Where beside them. */
  matchedMetaFields?: (keyof typeof META_WEIGHTS)[];
  data(): Promise<PagefindRecord>;
}
export interface PagefindRecord {
  raw_url: string;
  raw_content: string;
  meta: RecordMeta;
}

/** What the file that Pagefind begins with says. */
interface PagefindEntry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/** One bundle, or several looked at as one. */
export interface Bundle extends Index {
  /** True where a file of it is gone from the site: it has to be opened anew. */
  isStale(): boolean;
  /** The values of a filter in this bundle. */
  valuesOf(filter: string): Promise<string[]>;
  record(id: string): Promise<PagefindRecord>;
}

/** Pagefind finds nothing in a field of no weight; what is found is weighed here. */
const RANKING = { metaWeights: META_WEIGHTS };

/** What a word counts at least that is in the clause's own words, however far in. */
const FAR = 0.4;
/** Words into a clause at which the rest counts half: what a long clause begins with is its subject. */
const HALFWAY = 50;
/** What each further mention adds, up to three. */
const AGAIN = 0.05;

/** A word that is found only beside a clause counts as META_WEIGHTS says. */
function matchOf({ words, matchedMetaFields = [] }: PagefindResult): Match {
  const beside = matchedMetaFields.map((field) => META_WEIGHTS[field]);
  if (words.length === 0) return { strength: Math.max(0, ...beside), at: words };
  const near = FAR + (1 - FAR) / (1 + Math.min(...words) / HALFWAY);
  const within = near + AGAIN * Math.min(3, words.length - 1);
  return { strength: Math.max(within, ...beside), at: words };
}

const filesOfThisPage = new PagefindFiles();
/** How often the program was asked for and did not come. */
let lost = 0;

/** @param folder of the bundle, from the root of the site */
export async function openBundle(folder: string, files = filesOfThisPage): Promise<Bundle> {
  files.listen();
  const { build } = files;
  const [pagefind, total] = await Promise.all([loadProgram(), readAhead(folder, files)]);
  // A worker costs half a second to start on a slow phone and saves nothing on texts this short.
  const instance = pagefind.createInstance({
    basePath: siteRoot() + folder,
    noWorker: true,
    ranking: RANKING,
  });
  const results = new Map<string, PagefindResult>();
  const ask = async (words: string | null, filters?: Record<string, string>) => {
    const answer = await files.whole(() => instance.search(words, filters ? { filters } : {}));
    for (const result of answer.results) results.set(result.id, result);
    return answer.results;
  };
  const known = new Map<string, Promise<ReadonlyMap<string, Match>>>();
  // Between quotes Pagefind finds the word and its endings, and nothing that only begins so.
  const word = (word: string) =>
    remember(known, word, async () => {
      const matches = (await ask(`"${word}"`)).map(
        (result) => [result.id, matchOf(result)] as const,
      );
      return new Map(matches.filter(([, { strength }]) => strength > 0));
    });
  return {
    total,
    isStale: () => files.build !== build,
    word,
    says: async (phrase) => new Set((await ask(`"${phrase}"`)).map(({ id }) => id)),
    having: async (filter, value) =>
      new Set((await ask(null, { [filter]: value })).map(({ id }) => id)),
    valuesOf: async (filter) =>
      Object.keys((await files.whole(() => instance.filters()))[filter] ?? {}),
    // Every id comes from an answer of this bundle, which was kept.
    record: (id) => results.get(id)!.data(),
  };
}

async function loadProgram(): Promise<Pagefind> {
  // Some browsers remember that an address did not come.
  const path = SEARCH_FILES.program + (lost > 0 ? `?again=${lost}` : '');
  try {
    return (await import(/* @vite-ignore */ siteRoot() + path)) as Pagefind;
  } catch (error) {
    lost += 1;
    // The browser does not say why: the same once more as a file does.
    await loadFile(SEARCH_FILES.program);
    throw error;
  }
}

/** Loads what Pagefind begins with, because it does not say where that fails. @returns how many clauses there are */
async function readAhead(folder: string, files: PagefindFiles): Promise<number> {
  const entry = new TextDecoder().decode(await files.ahead(`${folder}pagefind-entry.json`));
  const [index] = Object.values((JSON.parse(entry) as PagefindEntry).languages);
  if (!index) return 0;
  await files.ahead(`${folder}pagefind.${index.hash}.pf_meta`);
  return index.page_count;
}

/** What went wrong is not remembered. */
function remember<T>(
  known: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** Two bundles as one; ids of the second are marked with a leading `+`. */
export function joinBundles(first: Bundle, second: Bundle): Bundle {
  const mark = (id: string) => `+${id}`;
  const ask = <T>(question: (bundle: Bundle) => Promise<T>) =>
    Promise.all([question(first), question(second)]);
  const idsOf = async (question: (bundle: Bundle) => Promise<ReadonlySet<string>>) => {
    const [a, b] = await ask(question);
    return new Set([...a, ...[...b].map(mark)]);
  };
  return {
    total: first.total + second.total,
    isStale: () => first.isStale() || second.isStale(),
    word: async (word) => {
      const [a, b] = await ask((bundle) => bundle.word(word));
      return new Map([...a, ...[...b].map(([id, match]) => [mark(id), match] as const)]);
    },
    says: (phrase) => idsOf((bundle) => bundle.says(phrase)),
    having: (filter, value) => idsOf((bundle) => bundle.having(filter, value)),
    valuesOf: async (filter) => [
      ...new Set((await ask((bundle) => bundle.valuesOf(filter))).flat()),
    ],
    record: (id) => (id.startsWith('+') ? second.record(id.slice(1)) : first.record(id)),
  };
}
