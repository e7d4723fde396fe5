/** The history of a policy as people use it: on any screen, without scripts, on paper. */
import { checkPages, expect, scrollsSideways, test, wordsOfPdf } from './site.ts';

const HISTORY = 'behaviour/history/';

test('no accessibility fault in the drawings, 320 px and dark', async ({ browser, baseURL }) => {
  await checkPages(browser, baseURL!, [HISTORY, 'behaviour/clauses/bullying-definition/'], {
    width: 320,
    colorScheme: 'dark',
  });
});

test('every comparison is in sight from 320 px up, and says as many changes as its page', async ({
  page,
}) => {
  await page.goto(HISTORY);
  const links = page.locator('.grid td a');
  // Six editions have fifteen pairs.
  await expect(links).toHaveCount(15);
  for (const width of [320, 390, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await scrollsSideways(page), `${width} px`).toBe(false);
    const out = await page.locator('main :is(td, th, p, a, rect, path)').evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0 && !one.closest('.hidden, thead'))
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > innerWidth + 0.5;
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(out, `${width} px`).toEqual([]);
  }
  const name = /^\s*12\s+changes from 2025–2026 to 2026–2027\s*$/;
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/behaviour\/compare\/2025-2026\/2026-2027\/$/);
  await expect(page.getByRole('link', { name: /^12 changes in all/ })).toBeVisible();
});

test('the line of time says the same in words, and a first day leads to what applied on it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('complaints/history/');
  const rows = page.locator('.time tbody tr');
  await expect(rows).toHaveCount(4);
  const back = page.getByRole('row', { name: /^2022–2023/ });
  await expect(back.locator('rect')).toHaveCount(2);
  await expect(back).toContainText('from 18 January 2024 until 31 October 2024');
  await back.getByRole('link', { name: 'from 18 January 2024' }).click();
  await expect(page).toHaveURL(/\/on\/2024-01-18\/$/);
  await expect(page.getByRole('row', { name: /^Complaints Procedure/ })).toContainText('2022–2023');

  // What waits is drawn behind the line of today, what is in force across it.
  await page.goto('online-safety/history/');
  const box = (selector: string) =>
    page
      .locator(`.time tbody ${selector}`)
      .first()
      .evaluate((one) => {
        const { left, right } = one.getBoundingClientRect();
        return { left, right };
      });
  const [today, now, waiting] = [await box('.today'), await box('.now'), await box('.waiting')];
  expect(now.left).toBeLessThan(today.left);
  expect(now.right).toBeGreaterThan(today.right);
  expect(waiting.left).toBeGreaterThan(today.right);
  await context.close();
});

test('the history is on two sheets, with all of its figures', async ({ page }) => {
  await page.goto(HISTORY);
  const sheet = await wordsOfPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheet).toContain('Page 2 of 2');
  expect(sheet).toMatch(/must 7 14 7 more, 4 of them with 2026– ?2027/);
  expect(sheet).toMatch(/22–23 32 22 13 13 10/);
  // What has to be opened is of no use there.
  expect(sheet).not.toContain('All figures');
});

test('a clause that was joined is told as joined, one that waits to end as such, and no proposal is an edition', async ({
  page,
}) => {
  await page.goto('behaviour/clauses/bullying-definition/');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('In 2025–2026: joined with clause 7.2');
  await notice.getByRole('link', { name: /^clause 8\.1/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Clause 8.1 through the years: Bullying',
  );
  await expect(page.getByText('made by joining clause 7.1')).toBeVisible();

  await page.goto('online-safety/clauses/phones-handed-in/');
  await expect(notice).toContainText(
    'From 1 September 2027 this clause is no longer in the policy.',
  );

  await page.goto('trips/clauses/late-return/');
  const same = page.locator('.years li').first();
  await expect(same).toContainText('the same in the proposal for 2026–2027');
  await expect(same).not.toContainText(/unchanged in [^·]*2026–2027/);
});
