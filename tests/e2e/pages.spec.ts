/** Every kind of page: accessible, within the window, in light and dark, on a phone and on a desk. */
import { readFileSync } from 'node:fs';
import { checkPages, expect, scrollsSideways, test } from './site.ts';

const PAGES = [
  '',
  'social-media/',
  'social-media/2022-2023/',
  'social-media/2026-2027/',
  'social-media/history/',
  'social-media/compare/2022-2023/2026-2027/',
  'social-media/clauses/professional-distance/',
  'social-media/clauses/awareness-and-responsibilities/',
  'linking/',
  'accessibility/',
];

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const)
  test(`no accessibility fault: ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
    await checkPages(browser, baseURL!, PAGES, { width, colorScheme });
  });

test('a page can be enlarged to 400 % without scrolling sideways', async ({ page }) => {
  // 1280 px at 400 % leaves 320 px.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of PAGES) {
    await page.goto(path);
    expect.soft(await scrollsSideways(page), path).toBe(false);
  }
});

test('page titles tell editions apart', async ({ page }) => {
  const titles = [];
  for (const path of PAGES) {
    await page.goto(path);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test('an address that does not exist leads back to the policies, at any depth', async ({
  browser,
  baseURL,
}) => {
  // A page of its own: the browser reports every missing page as a fault of the console.
  const page = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  for (const path of ['nowhere', 'social-media/1999-2000/', 'a/b/c/d/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page was not found');
    const link = page.getByRole('link', { name: 'All policies' });
    await expect(link).toBeVisible();
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(baseURL);
  }
  await page.context().close();
});

test('nothing is stored in the browser unasked', async ({ page, context }) => {
  for (const path of PAGES) await page.goto(path);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

/** The one script that has to run before anything is painted; the policy names it by its hash. */
const ASKED = readFileSync('src/client/asked.js', 'utf8');

test('the security policy travels in every page and allows no other inline script', async ({
  page,
}) => {
  for (const path of PAGES) {
    await page.goto(path);
    const policy = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    const inline = await page.locator('script:not([src])').allTextContents();
    expect(inline.filter((text) => text !== ASKED)).toEqual([]);
    expect(await page.locator('[style]').count()).toBe(0);
  }
});
