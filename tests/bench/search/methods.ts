/** Three ways to answer a question in the built site. Each gives addresses as `policy#clause-id`, best first. */
import type { Page } from 'playwright-core';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../../src/search/records.ts';

export type Method = (ask: string) => Promise<string[]>;

const LOOKED_AT = 10;

/** The search page itself, read as a person would. */
export const ours =
  (page: Page, base: string): Method =>
  async (ask) => {
    await page.goto(`${base}search/?q=${encodeURIComponent(ask)}`);
    await page.waitForFunction(() => document.getElementById('_status')!.textContent !== '');
    const links = await page
      .locator('#_results > li h2 a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    return links.slice(0, LOOKED_AT).map((link) => link.slice(base.length).replace('/#', '#'));
  };

/** The same index, asked as Pagefind is out of the box. */
export const plainPagefind =
  (page: Page, base: string): Method =>
  async (ask) => {
    if (!page.url().startsWith(base)) await page.goto(`${base}search/`);
    const urls = await page.evaluate(
      async ([script, query, count]) => {
        const pagefind = (await import(script)) as {
          search(query: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
        };
        const { results } = await pagefind.search(query);
        return Promise.all(results.slice(0, count).map(async (r) => (await r.data()).raw_url));
      },
      [`${base}pagefind/pagefind.js`, ask, LOOKED_AT] as const,
    );
    return urls.map((url) => url.slice(1).replace('/#', '#'));
  };

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
