/** What the last look over every page asked for: an address that is not there, tables, results, keys. */
import { expect, test } from './site.ts';

test('an address that is not there leads to the nearest one, and to search', async ({
  page,
  faults,
}) => {
  await page.goto('behavior/2026/#serious-abuse');
  const nearest = page.getByRole('link', { name: 'Behaviour Policy 2026–2027' });
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('behavior');
  await nearest.click();
  await expect(page).toHaveURL(/\/a\/b\/c\/behaviour\/2026-2027\/#serious-abuse$/);
  // The server says that the first page is not there.
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
});

for (const path of ['governors/', 'reviews/'])
  test(`from 320 to 1024 px no column is out of sight without a cue: ${path}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 480, 641, 768, 800, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const hidden = await page
        .locator('.wide-table')
        .evaluateAll((all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className),
        );
      expect.soft(hidden, `${width}`).toEqual([]);
    }
  });

test('results are called by their words, not all by their section', async ({ page }) => {
  await page.goto('search/?q=phones');
  const headings = page.locator('#_results h2');
  await expect(headings.nth(4)).toBeVisible();
  const names = await headings.allTextContents();
  expect(new Set(names.map((name) => name.replace(/^[\d.()a-z]+ /, ''))).size).toBe(names.length);
});

test('a change is marked as wide as its text', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto('behaviour/compare/2025-2026/2026-2027/');
  const beyond = await page
    .locator('.r.change:not(.table)')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          one.getBoundingClientRect().right -
          one.querySelector('.t')!.getBoundingClientRect().right,
      ),
    );
  expect(Math.max(...beyond)).toBeLessThan(40);
});

test('the switch of keys is offered where there are keys', async ({ page, browser, baseURL }) => {
  await page.goto('behaviour/');
  await expect(page.locator('.keys')).toBeVisible();
  const phone = await browser.newContext({ hasTouch: true, isMobile: true, baseURL: baseURL! });
  const there = await phone.newPage();
  await there.goto('behaviour/');
  await expect(there.locator('.keys')).toBeHidden();
  await phone.close();
});

test('the address of a comparison the other way round keeps its place without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('behaviour/compare/2026-2027/2025-2026/#chart-names');
  await page.getByRole('link', { name: 'Go to what changed in “chart-names”' }).click();
  await expect(page).toHaveURL(/compare\/2025-2026\/2026-2027\/#chart-names$/);
  await expect(page.locator('#chart-names')).toBeInViewport();
  await context.close();
});
