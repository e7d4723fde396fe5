/** The built folder runs from any place: every link and anchor resolves, with scripts blocked too. */
import { expect, test, verifyOnline } from './site.ts';
import { EXAMPLE_FOLDER } from '../support/example.ts';
import type { Page } from '@playwright/test';

/** Follows every link of the site from its home page; gives what leads nowhere. */
async function crawl(page: Page, base: string): Promise<{ pages: number; dead: string[] }> {
  const queue = [base];
  const ids = new Map<string, Set<string>>();
  const wanted: { from: string; to: string }[] = [];
  const dead: string[] = [];
  while (queue.length > 0) {
    const url = queue.shift()!;
    if (ids.has(url)) continue;
    const response = await page.request.get(url);
    if (!response.ok()) {
      dead.push(`${url} ${response.status()}`);
      ids.set(url, new Set());
      continue;
    }
    const html = await response.text();
    const read = await page.evaluate(
      ([text, at]) => {
        const doc = new DOMParser().parseFromString(text!, 'text/html');
        return {
          ids: [...doc.querySelectorAll('[id]')].map((e) => e.id),
          links: [...doc.querySelectorAll('a[href], link[href]')].map(
            (a) => new URL(a.getAttribute('href')!, at).href,
          ),
        };
      },
      [html, url],
    );
    ids.set(url, new Set(read.ids));
    for (const link of read.links) {
      if (!link.startsWith('http://localhost')) continue;
      const [to = ''] = link.split('#');
      if (!to.startsWith(base)) dead.push(`${url} → ${link} leaves the folder`);
      wanted.push({ from: url, to: link });
      if (to.endsWith('/') && !ids.has(to)) queue.push(to);
    }
  }
  for (const { from, to } of wanted) {
    const [page_ = '', hash] = to.split('#');
    if (hash && ids.has(page_) && !ids.get(page_)!.has(decodeURIComponent(hash)))
      dead.push(`${from} → ${to} lands nowhere`);
  }
  return { pages: ids.size, dead: [...new Set(dead)] };
}

test('every link and anchor of the site resolves, from a folder not known at build', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  // A blank page: the site's own security policy would refuse the parsed documents' styles.
  await page.goto('about:blank');
  const { pages, dead } = await crawl(page, baseURL!);
  expect(dead).toEqual([]);
  expect(pages).toBeGreaterThan(60);
});

test('the site online is the one that was built, word for word and file for file', async ({
  baseURL,
}) => {
  expect(await verifyOnline(baseURL!, EXAMPLE_FOLDER)).toContain('is as it was published');
});

test('with scripts blocked every clause stands and has its address, by id and by number', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  const { clauses } = await (await page.request.get('social-media/2022-2023/edition.json')).json();
  for (const path of ['social-media/', 'social-media/2022-2023/']) {
    await page.goto(path);
    const shown = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
    for (const { id, number, text } of clauses) {
      await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
      if (number) await expect(page.locator(`[id="${number}"]`)).toHaveCount(1);
      expect(shown).toContain(text);
    }
  }
  await context.close();
});
