/** What search is made of, as the pages see it: read once a build. */
import { loadSearch, type SearchContent } from '../search/search-content.ts';
import { library, today } from './library.ts';
import { contentFolder } from '../build/settings.ts';

let loaded: SearchContent | undefined;

/** @throws PolicyError where vocabulary.yaml has faults */
export function searchContent(): SearchContent {
  loaded ??= loadSearch(library(), contentFolder(), today());
  return loaded;
}
