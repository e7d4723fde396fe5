/** What stands beside a clause of the invented school: in the margin of a wide page, and below the clause on a narrow one. */
import { checkPages, expect, test } from './site.ts';

const RULE = '#chart-names';

test('beside a clause: its change, and plain words on request, which move no text sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('behaviour/');
  const text = page.locator(`${RULE} > .t`);
  const beside = page.locator(`${RULE} > .notes`);
  const before = (await text.boundingBox())!;
  const margin = (await beside.boundingBox())!;
  expect(margin.x).toBeGreaterThan(before.x + before.width);
  expect(margin.x + margin.width).toBeLessThanOrEqual(1280);
  const plain = (await page.locator('#no-punishment > .t').boundingBox())!;
  expect([plain.x, plain.width]).toEqual([before.x, before.width]);
  const meaning = beside.getByText('Take the names down.');
  await expect(meaning).toBeHidden();
  await beside.getByText('What the last change means').click();
  await expect(meaning).toBeVisible();
  const after = (await text.boundingBox())!;
  expect([after.x, after.width]).toEqual([before.x, before.width]);
  await beside.getByRole('link', { name: 'Changed in 2026–2027' }).click();
  await expect(page).toHaveURL(/compare\/2025-2026\/2026-2027\/#chart-names$/);
});

test('without a margin it follows the clause, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`behaviour/${RULE}`);
  const text = (await page.locator(`${RULE} > .t`).boundingBox())!;
  const beside = (await page.locator(`${RULE} > .notes`).boundingBox())!;
  expect(beside.y).toBeGreaterThanOrEqual(text.y + text.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a heading of an edition that is not in force says so to those who land on it', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
  await page.goto('behaviour/2024-2025/');
  const said = page.locator('#responding + .landed .then');
  await expect(said).toBeHidden();
  await page.goto('behaviour/2024-2025/#responding');
  await expect(said).toHaveText(/^Superseded: .*This clause as it is now$/);
  await page.close();
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const)
  test(`no accessibility fault beside clauses: ${colorScheme}, ${width} px`, async ({
    browser,
    baseURL,
  }) => {
    await checkPages(
      browser,
      baseURL!,
      ['behaviour/', 'trips/', 'behaviour/clauses/chart-names/'],
      {
        width,
        colorScheme,
      },
    );
  });
