/** Another way to answer a question, to be compared with. It gives addresses as `policy#clause-id`, best first. */
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../../src/search/records.ts';

export type Method = (ask: string) => Promise<string[]>;

const LOOKED_AT = 10;

/** MiniSearch over the same records, with its usual settings for prefixes and typing errors. */
export function miniSearch(records: readonly SearchRecord[]): Method {
  const fields = ['content', 'under', 'plain', 'policy'];
  const index = new MiniSearch({ idField: 'url', fields });
  index.addAll(records.map(({ url, content, meta }) => ({ url, content, ...meta })));
  return async (ask) =>
    index
      .search(ask, { prefix: true, fuzzy: 0.2, boost: { content: 2 } })
      .slice(0, LOOKED_AT)
      .map(({ id }) => String(id).slice(1).replace('/#', '#'));
}
