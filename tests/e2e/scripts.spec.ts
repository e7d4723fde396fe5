/** The bundled scripts: small, and free of addresses from the root of a domain. */
import { expect, test } from './site.ts';

test('no script knows where the site stands', async ({ page, request }) => {
  const scripts = new Set<string>();
  page.on('request', (r) => {
    if (r.url().endsWith('.js')) scripts.add(r.url());
  });
  await page.goto('social-media/');
  await page.locator('#students-as-friends .n').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('social-media/compare/2022-2023/2026-2027/');
  await expect(page.locator('.answer [aria-current]')).toBeVisible();
  expect(scripts.size).toBeGreaterThan(2);
  for (const url of scripts) {
    const text = await (await request.get(url)).text();
    expect(text, url).not.toMatch(/["'`]\/_astro/);
    // The bundler's own way to load ahead knows addresses from the root only.
    expect(text, url).not.toContain('vite:preloadError');
  }
});

test('nothing of search is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (r) => asked.push(r.url()));
  await page.goto('social-media/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|combobox/.test(url))).toEqual([]);
});
