/** A search with signs: of what is found in the ordinary way, what says the exact words and not those left out. */
import { findClauses, type Found, type Index, type Language } from './find-clauses.ts';
import { fold } from './fold.ts';
import { readOperators } from './read-operators.ts';
import type { SearchWords } from './search-files.ts';

/** An index whose clauses can be read. */
export interface ReadableIndex extends Index {
  /** The clause's own words. */
  text(id: string): Promise<string>;
}

/** @param policy the policy that direct hits are kept to, or '' */
export async function findAsked(
  query: string,
  words: SearchWords,
  index: ReadableIndex,
  language: Language,
  policy = '',
): Promise<Found> {
  const { text, exact, without } = readOperators(query);
  if (exact.length === 0 && without.length === 0)
    return findClauses(text, words, index, language, policy);
  const spoken = text || exact.join(' ');
  const found = await findClauses(spoken, words, index, language, policy);
  const [saying, ...others] = await Promise.all(exact.map((said) => idsSaying(said, index)));
  const kept = saying && new Set([...saying].filter((id) => others.every((set) => set.has(id))));
  const gone = new Set((await Promise.all(without.map((said) => idsWith(said, index)))).flat());
  const isLeft = (id: string) => (!kept || kept.has(id)) && !gone.has(id);
  const ranked = found.ranked.filter(({ id }) => isLeft(id));
  const have = new Set(ranked.map(({ id }) => id));
  const rest = [...(kept ?? [])].filter((id) => isLeft(id) && !have.has(id));
  return {
    ...found,
    ranked: [...ranked, ...rest.map((id) => ({ id, score: 0 }))],
    // Straight answers are to words in the ordinary way.
    direct: exact.length > 0 ? [] : found.direct,
    ...(text ? {} : { also: [], corrections: [], unknown: [] }),
    marks: [...new Set([...(text ? found.marks : []), ...exact])],
  };
}

/** The clauses that say these words side by side, each as it is written. */
async function idsSaying(said: string, index: ReadableIndex): Promise<Set<string>> {
  const wanted = plain(said);
  // The index does not tell endings apart, and finds words beside the clause too.
  const likely = [...(await index.says(fold(said).replace(/"/g, '')))];
  const isSaid = await Promise.all(
    likely.map(async (id) => plain(await index.text(id)).includes(wanted)),
  );
  return new Set(likely.filter((_, i) => isSaid[i]));
}

/** The clauses that have a word in whatever form, or say several side by side. */
async function idsWith(said: string, index: ReadableIndex): Promise<string[]> {
  if (/[\s-]/.test(said)) return [...(await idsSaying(said, index))];
  return [...(await index.word(fold(said)))].flatMap(([id, { at }]) => (at.length > 0 ? [id] : []));
}

/** The words in order, whatever stands between them that is no letter. */
const plain = (text: string): string =>
  ` ${(fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).join(' ')} `;
