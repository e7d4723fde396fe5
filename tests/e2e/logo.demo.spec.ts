/** The school's logo: at the head of every page from any depth, in any colours, and on paper. */
import { expect, scrollsSideways, test } from './site.ts';

const PAGES = ['', 'trips/2025-2026/', 'trips/compare/2025-2026/2026-2027/'];

test('it stands beside the school’s name at every depth, and is legible in dark colours', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(path);
    const home = page.getByRole('banner').getByRole('link', { name: 'Larkfield', exact: true });
    const logo = home.locator('img');
    await expect(logo).toHaveJSProperty('naturalWidth', 96);
    await expect(logo).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    expect(await scrollsSideways(page)).toBe(false);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('.logo')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('it is on paper, beside the title', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of PAGES.slice(1)) {
    await page.goto(path);
    await expect(page.locator('.logo')).toBeVisible();
    await expect(page.getByRole('banner').getByRole('navigation')).toBeHidden();
  }
});

test('it is on the page for what is not there', async ({ page, faults }) => {
  await page.goto('no/such/page/');
  await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 96);
  const icon = await page.locator('link[rel=icon]').getAttribute('href');
  const sign = await page.request.get(new URL(icon ?? '', page.url()).href);
  expect(sign.headers()['content-type']).toContain('image/svg+xml');
  // The page itself is not there, and looks for the root of the site above it.
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('the word “Proposed” is whole beside the items of a list', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('trips/2026-2027/');
    const words = page.locator('.list .mine');
    const broken = await words.evaluateAll(
      (all) =>
        all.filter((word) => {
          const text = word.closest('.c')?.querySelector('.t')?.getBoundingClientRect();
          const { right, height } = word.getBoundingClientRect();
          return height > 24 || (text !== undefined && right > text.left);
        }).length,
    );
    expect([(await words.count()) > 0, broken]).toEqual([true, 0]);
  }
});
