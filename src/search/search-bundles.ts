/** The Pagefind bundles of a site, in memory: Pagefind does the indexing, this says what of. */
import { close, createIndex } from 'pagefind';
import { FETCH_NAME, SEARCH_FILES } from './search-files.ts';
import type { Records, SearchRecord } from './records.ts';
import { startPack } from './start-pack.ts';

/** Clauses to a file: few enough to be small, so many that ten results need few files. */
const CLAUSES_IN_A_FILE = 12;

/** Pagefind's own interfaces and the worker are never loaded. */
const UNUSED = /-ui\.|-highlight\.|-worker\./;

/** In Pagefind's program `fetch` is this one from then on; nothing else of it is touched. */
const FETCH = `const fetch = (...asked) => (globalThis[Symbol.for('${FETCH_NAME}')] ?? globalThis.fetch)(...asked);\n`;

/**
 * Every file of both bundles, and the pack of what a first search needs, by its path from the
 * root of the site. The other wordings
 * have a bundle of their own, so that years add nothing to a search of what is in force.
 * @param language a tag, as in school.yaml
 * @throws Error with what Pagefind reports
 */
export async function searchBundles(
  records: Records,
  language: string,
): Promise<Map<string, Uint8Array>> {
  const now = await bundle(records.now, language, SEARCH_FILES.now);
  const other = await bundle(records.other, language, SEARCH_FILES.other);
  other.delete(`${SEARCH_FILES.other}pagefind.js`);
  await close();
  const program = now.get(SEARCH_FILES.program);
  if (program) now.set(SEARCH_FILES.program, Buffer.concat([Buffer.from(FETCH), program]));
  return new Map([...now, ...other, [SEARCH_FILES.pack, startPack(now)]]);
}

async function bundle(
  records: readonly SearchRecord[],
  language: string,
  folder: string,
): Promise<Map<string, Uint8Array>> {
  const base = new Intl.Locale(language).language;
  const maxFragments = Math.max(1, Math.ceil(records.length / CLAUSES_IN_A_FILE));
  const { index, errors } = await createIndex({ forceLanguage: base, maxFragments });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({
      ...record,
      meta: record.meta,
      language: base,
    });
    if (added.errors.length > 0)
      throw new Error(`${record.url} could not be indexed: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  const stems = files.some(({ path }) => path === `wasm.${base}.pagefind`);
  const kept = files.filter(
    ({ path }) => !UNUSED.test(path) && !(stems && path === 'wasm.unknown.pagefind'),
  );
  return new Map(kept.map(({ path, content }) => [folder + path, content]));
}
