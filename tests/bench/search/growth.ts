/** How the index grows with the years: one policy whose every edition changes a twentieth of its clauses. */
import { gzipSync } from 'node:zlib';
import type { Edition } from '../../../src/policy/edition.ts';
import type { Library } from '../../../src/content/build-library.ts';
import { searchBundles } from '../../../src/search/search-bundles.ts';
import { SEARCH_FILES } from '../../../src/search/search-files.ts';
import { searchRecords } from '../../../src/search/records.ts';

export interface Growth {
  editions: number;
  /** Records and compressed kilobytes of what a search of the text in force can load. */
  now: { records: number; kilobytes: number };
  /** The same for the other wordings, loaded on request only. */
  other: { records: number; kilobytes: number };
}

/** Pagefind's program, the same whatever is indexed. */
const PROGRAM = /pagefind\.js$|wasm\./;

/** @param library whose first policy's newest text is taken */
export async function growth(library: Library, editions: number): Promise<Growth> {
  const source = library.policies[0]!.editions.at(-1)!;
  const years = Array.from({ length: editions }, (_, year) => yearOf(source, year));
  const policy = { slug: source.policy, title: source.meta.title, editions: years, ended: null };
  const records = searchRecords({ ...library, policies: [policy] }, '2999-01-01');
  const files = await searchBundles(records, 'en-GB');
  const size = (isIn: (path: string) => boolean) =>
    [...files]
      .filter(([path]) => isIn(path) && !PROGRAM.test(path))
      .reduce((sum, [, body]) => sum + Math.min(gzipSync(body).length, body.length), 0) / 1000;
  const isOther = (path: string) => path.startsWith(SEARCH_FILES.other);
  return {
    editions,
    now: {
      records: records.now.length,
      kilobytes: size((path) => path.startsWith(SEARCH_FILES.now) && !isOther(path)),
    },
    other: { records: records.other.length, kilobytes: size(isOther) },
  };
}

/** In each year another twentieth of the clauses says something new. */
function yearOf(source: Edition, year: number): Edition {
  const first = 1800 + year;
  return {
    ...source,
    edition: `${first}-${first + 1}`,
    meta: { title: source.meta.title, status: 'adopted' },
    clauses: source.clauses.map((clause, i) => {
      const changes = Math.floor((year + i) / 20);
      const text = changes > 0 ? `${clause.text} Amended ${changes} times.` : clause.text;
      return { ...clause, text, runs: [{ text, marks: [] }] };
    }),
  };
}
