/** What search is made of, as the pages see it: read once for each reading of the content. */
import { context } from '../build/context.ts';
import type { LoadedContent } from '../build/check-content.ts';
import { loadSearch, type SearchContent } from '../search/search-content.ts';

const loaded = new WeakMap<LoadedContent, SearchContent>();

/** @throws PolicyError where vocabulary.yaml has errors */
export function searchContent(): SearchContent {
  const content = context.content();
  const search = loaded.get(content) ?? loadSearch(content.library, content.files, context.today());
  loaded.set(content, search);
  return search;
}
