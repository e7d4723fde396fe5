/** What only the invented school has: tables, footnotes, moved, removed, renamed clauses, a future edition. */
import { checkPages, expect, test, verifyOnline, wordsOfPdf } from './site.ts';

const PAGES = [
  '',
  'behaviour/',
  'behaviour/2024-2025/',
  'online-safety/2027-2028/',
  'trips/2025-2026/',
  'complaints/',
  'complaints/history/',
  'complaints/compare/2021-2022/2022-2023/',
  'behaviour/compare/2022-2023/2025-2026/',
  'trips/compare/2023-2024/2026-2027/',
  'behaviour/clauses/golden-time/',
];

for (const width of [320, 1280])
  test(`no accessibility fault, ${width} px`, async ({ browser, baseURL }) => {
    await checkPages(browser, baseURL!, PAGES, {
      width,
      colorScheme: width === 320 ? 'dark' : 'light',
    });
  });

test('the site online is the one that was built, whatever its policies have in them', async ({
  baseURL,
}) => {
  const said = await verifyOnline(baseURL!, 'tests/fixtures/demo');
  expect(said).toContain('is as it was published: 19 editions');
});

test('a removed clause leaves a tombstone that says what it said, when it ended and why', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('behaviour/2025-2026/#golden-time');
  const tomb = page.locator('#golden-time');
  await expect(tomb).toBeInViewport();
  await expect(tomb).toContainText('Removed in 2025–2026');
  await tomb.getByText('What it said').click();
  await expect(tomb.locator('q')).toBeVisible();
  await context.close();
});

test('a renamed and a divided clause keep their old addresses in every later edition', async ({
  page,
}) => {
  for (const path of ['behaviour/2023-2024/', 'behaviour/2025-2026/', 'behaviour/']) {
    await page.goto(`${path}#cooling-off-room`);
    await expect(page.locator('#cooling-off-room')).toBeVisible();
    await expect(page.locator('#calm-space')).toBeInViewport();
    await page.goto(`${path}#record-incidents`);
    await expect(page.locator('#record-incidents')).toContainText('divided');
  }
});

test('an edition reviewed with no change says so, and its comparison too', async ({ page }) => {
  await page.goto('behaviour/2024-2025/');
  await expect(page.getByText('Reviewed with no change')).toBeVisible();
  await page.goto('behaviour/compare/2023-2024.2/2024-2025/');
  await expect(
    page.getByText(/Compared: no change\. All \d+ clauses are the same\./),
  ).toBeVisible();
});

test('a future edition is never taken for the one in force', async ({ page }) => {
  await page.goto('online-safety/');
  const state = page.locator('.stays .which > .label').first();
  await expect(state).toHaveText('In force');
  await expect(page.getByText('Edition 2026–2027').first()).toBeVisible();
  await page.goto('online-safety/2027-2028/');
  await expect(state).toHaveText('Not yet in force');
  await expect(page.getByText(/comes into force on 1 September 2027/)).toBeVisible();
});

test('a superseded edition says so at the clause somebody lands on, and leads to the clause now', async ({
  page,
}) => {
  await page.goto('behaviour/2022-2023/');
  await expect(page.getByText('This edition is out of date.')).toBeVisible();
  const id = await page.locator('.body > .c[id]:not(h2, h3)').first().getAttribute('id');
  await page.goto(`behaviour/2022-2023/#${id}`);
  const then = page.locator(`[id="${id}"] .then`);
  await expect(then).toContainText('Superseded');
  await then.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/a/b/c/behaviour/#${id}$`));
});

test('a link on an old edition leads to the other policy of the same time, and says so without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('behaviour/2023-2024.2/');
  const clause = page.locator('#serious-prohibited');
  const line = clause.locator('.leads');
  await expect(line).toContainText(
    'as it stood then: 2023–2024. Within the same time also: 2024–2025',
  );
  await line.getByRole('link', { name: 'As it is today' }).click();
  await expect(page).toHaveURL(/\/a\/b\/c\/online-safety\/#phones$/);
  await page.goBack();
  await clause.getByRole('link', { name: 'rules on mobile phones' }).click();
  await expect(page).toHaveURL(/\/a\/b\/c\/online-safety\/2023-2024\/#phones$/);
  await expect(page.locator('#phones')).toBeInViewport();
  await context.close();
});

test('tables, footnotes and nested lists read as such', async ({ page }) => {
  await page.goto('complaints/');
  await expect(page.getByRole('table').first()).toBeVisible();
  const row = page.locator('tbody tr[id]').first();
  await row.locator('.n').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('as it is now');
  await page.keyboard.press('Escape');
  await page.goto('behaviour/');
  await expect(page.locator('.list .list li').first()).toBeVisible();
  const reference = page.locator('sup a').first();
  await reference.click();
  await expect(page.locator('.footnotes .c:target')).toBeVisible();
});

test('a moved clause is linked at both ends of the comparison', async ({ page }) => {
  await page.goto('behaviour/compare/2022-2023/2025-2026/');
  const here = page.locator('.r.change', { hasText: /^\S*.*Moved/ }).first();
  const link = here.locator('.became a').first();
  await link.click();
  const there = page.locator('.r.left:target');
  await expect(there).toContainText('Moved from here');
  await there.locator('.became a').click();
  await expect(page.locator('.r.change:target')).toBeVisible();
});

test('a table stands as a table in a comparison, in one and side by side, and its changes are told by their heads', async ({
  page,
}) => {
  await page.goto('trips/compare/2023-2024/2026-2027/');
  const table = page.locator('.r.table', { hasText: 'Day visit' });
  const inOne = table.locator('.one table');
  await expect(inOne.locator('thead th')).toHaveText([
    'Age of pupils',
    'Local visit',
    'Day visit',
    'Residential',
  ]);
  const framed = inOne.locator('td.is-changed');
  await expect(framed).toHaveCount(2);
  await expect(framed.first().locator('del')).toContainText('6');
  await expect(framed.first()).toHaveCSS('outline-style', 'solid');
  const told = page.locator('.r.of-table', { hasText: '5 to 7, Day visit' });
  await expect(told).toContainText('Quantity: “6” became “5”.');
  await inOne
    .getByRole('link', { name: /^Change/ })
    .first()
    .click();
  await expect(told).toBeInViewport();
  for (const part of ['.rows', '.changes'])
    await expect(page.locator(part)).not.toContainText(' | ');

  await page.getByLabel('Side by side').check();
  const sides = table.locator(':is(.old, .new) td.is-changed');
  await expect(sides).toHaveCount(4);
  await expect(sides.first()).toHaveText('1 to [removed: 6]');
  await expect(inOne).toBeHidden();

  await page.getByLabel('In one text').check();
  await page.getByLabel('Changes only').check();
  await expect(inOne.getByRole('cell', { name: 'Under 5' })).toBeHidden();
  await expect(inOne).toContainText('1 row compared: no change of words');
  await expect(inOne.getByRole('columnheader')).toHaveCount(4);

  await page.emulateMedia({ media: 'print' });
  await expect(told).toBeHidden();
  await expect(framed.first()).toBeVisible();
  await expect(inOne.getByRole('cell', { name: 'Under 5' })).toBeHidden();
});

test('the history of a clause says since when its words stand there, without scripts and on paper', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('online-safety/clauses/lessons/');
    const ages = page.locator('.ages');
    await expect(ages.locator('.t')).toHaveText(
      'Every class has at least[1] eight[2] lessons a year on online safety,[1] and one each half term on living well without a phone.[3] They follow the four kinds of risk in 1.2.[1]',
    );
    await expect(ages.locator('li')).toHaveText([
      '2023–2024, from 1 February 2024. Approval: 24 January 2024, Full Governing Body, minute FGB 2024/05.',
      /^2026–2027, from 15 October 2026\..*minute FGB 2026\/53\. Why it changed: The computing scheme/,
      /^2027–2028, from 1 September 2027\./,
    ]);
    expect(await page.locator('main').evaluate((main) => main.scrollWidth <= innerWidth)).toBe(
      true,
    );
  }
  // On paper the numbers alone tie the words to their editions, whatever becomes of the colours.
  const sheet = await wordsOfPdf(await page.pdf());
  const at = (words: RegExp): number => {
    const place = sheet.search(words);
    expect(place, `${words} in: ${sheet}`).toBeGreaterThanOrEqual(0);
    return place;
  };
  const text = at(
    /Every class has at least ?\[1\] eight ?\[2\] lessons a year on online safety, ?\[1\] and one each half term on living well without a phone\. ?\[3\] They follow the four kinds of risk in 1\.2\. ?\[1\]/,
  );
  const legend = [
    /1\.? 2023–2024, from 1 February 2024\. Approval: 24 January 2024, Full Governing Body, minute FGB 2024\/05\./,
    /2\.? 2026–2027, from 15 October 2026\./,
    /3\.? 2027–2028, from 1 September 2027\./,
  ].map(at);
  expect([text, ...legend]).toEqual([text, ...legend].toSorted((a, b) => a - b));
  await context.close();
});

for (const width of [390, 1280])
  test(`no accessibility fault where words are dated, ${width} px`, async ({
    browser,
    baseURL,
  }) => {
    await checkPages(
      browser,
      baseURL!,
      ['online-safety/clauses/lessons/', 'online-safety/clauses/ai-with-pupils/'],
      { width, colorScheme: width === 390 ? 'dark' : 'light' },
    );
  });

test('the switch of editions keeps the clause, and says where it reads the same', async ({
  page,
}) => {
  await page.goto('behaviour/2022-2023/');
  const id = await page
    .locator('.policy p')
    .nth(12)
    .evaluate((p) => p.closest('.c')?.id ?? '');
  await page.goto(`behaviour/2022-2023/#${id}`);
  await page.locator('.editions summary').click();
  const line = page.locator('.editions li[data-edition="2023-2024"]');
  await expect(line.locator('.same')).toHaveText(/this clause: (same|other) words|no such clause/);
  await expect(line.getByRole('link', { name: '2023–2024', exact: true })).toHaveAttribute(
    'href',
    new RegExp(`behaviour/2023-2024/#${id}$`),
  );
  await expect(line.getByRole('link', { name: 'Compare with 2023–2024' })).toHaveAttribute(
    'href',
    new RegExp(`compare/2022-2023/2023-2024/#${id}$`),
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('.editions')).not.toHaveAttribute('open');
});
