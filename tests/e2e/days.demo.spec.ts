/** Which text applied on a day: from the day to the printed sheet, by every way that leads there. */
import type { Page } from '@playwright/test';
import { checkPages, expect, test } from './site.ts';

const HEADING = 'Which text applied on 3 May 2025';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const written = (page: Page) => page.getByLabel('or write a day, a month or a term');
const answer = (page: Page) => page.locator('[data-day-form]').getByRole('status');
const row = (page: Page, policy: string) => page.getByRole('row').filter({ hasText: policy });

/** How many sheets of paper a page takes. */
const sheetsOf = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    ?.length;

test('from “3 May 2025” to the printed sheet in three steps', async ({ page }) => {
  await page.goto('');
  // The first step.
  await page.getByRole('link', { name: 'Which text applied on a day?' }).click();
  // The second.
  await written(page).fill('3 May 2025');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/on\/2025-03-20\/\?day=2025-05-03$/);
  await expect(heading(page)).toHaveText(HEADING);
  await expect(page).toHaveTitle(`${HEADING} – Larkfield`);
  const behaviour = row(page, 'Behaviour Policy');
  for (const words of [
    'Edition 2024–2025',
    'from 20 March 2025 until 2 November 2025',
    '19 March 2025, Full Governing Body, minute FGB 2025/09',
    'GK3V-7EZH-4JCM-D5RF',
    'Superseded',
  ])
    await expect(behaviour).toContainText(words);
  // The third.
  await page.evaluate(() => (window.print = () => (document.body.dataset.printed = 'yes')));
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  for (const words of [
    'Larkfield Primary School',
    '3 May 2025',
    'Head of the register',
    '/linking/',
  ])
    await expect(page.locator('dl.proof')).toContainText(words);
  await expect(page.getByRole('button', { name: 'Print this sheet' })).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await sheetsOf(page)).toBe(1);
});

test('by keyboard alone: to the day, its clause, and the sheet of the clause', async ({ page }) => {
  await page.goto('on/');
  const tabTo = async (name: string, role: 'link' | 'textbox' = 'link') => {
    const wanted = page.getByRole(role, { name }).first();
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not lead to “${name}”.`);
  };
  await tabTo('or write a day, a month or a term', 'textbox');
  await page.keyboard.type('3 May 2025');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(HEADING);
  await tabTo('The words, on a sheet of the Behaviour Policy, 2024–2025');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/behaviour\/2024-2025\/certificate\/\?day=2025-05-03$/);
  await expect(page.locator('.asked')).toHaveText('On 3 May 2025 these words applied.');
  await tabTo('Clause 4.4');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?day=2025-05-03#chart-names$/);
  const clauses = page.locator('.sheet-clauses > li');
  await expect(clauses.filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('#chart-names')).toContainText('Teaching good behaviour');
  await page.emulateMedia({ media: 'print' });
  await expect(clauses.filter({ visible: true })).toHaveCount(1);
  expect(await sheetsOf(page)).toBe(1);
});

test('a day that no page is named after leads to the page of its days, from any folder', async ({
  browser,
  baseURL,
}) => {
  // A page of its own: what the browser says of a page that is not there is no fault of the site.
  const context = await browser.newContext({ baseURL: baseURL! });
  const page = await context.newPage();
  for (const path of ['on/2025-05-03/', 'on/2025-05-03', 'on/?day=2025-05-03']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/a\/b\/c\/on\/2025-03-20\/\?day=2025-05-03$/);
    await expect(heading(page)).toHaveText(HEADING);
  }
  // A page is asked for a day that is not among its own.
  await page.goto('on/2022-09-01/?day=2025-05-03');
  await expect(page).toHaveURL(/\/on\/2025-03-20\/\?day=2025-05-03$/);
  await page.goto('behaviour/on/2025-05-03/');
  await expect(page).toHaveURL(/\/behaviour\/on\/\?day=2025-05-03$/);
  await expect(answer(page)).toContainText('On 3 May 2025: Edition 2024–2025 applied.');
  await page.goto('nothing/on/2025-05-03/');
  await expect(page).toHaveURL(/\/nothing\/on\/\?day=2025-05-03$/);
  await expect(heading(page)).toHaveText('This page was not found');
  await context.close();
});

test('a month or a term gives the days on which something changed', async ({ page }) => {
  await page.goto('on/');
  await written(page).fill('autumn term 2025');
  await page.keyboard.press('Enter');
  await expect(answer(page).getByRole('listitem')).toHaveText([
    '3 November 2025: Behaviour Policy',
  ]);
  await written(page).fill('May 2025');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Nothing changed in these days (May 2025).');
  await page.getByRole('link', { name: 'What applied on the first of these days' }).click();
  await expect(heading(page)).toHaveText('Which text applied on 1 May 2025');
  await page.goBack();
  await written(page).fill('last year');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('This was not understood as a day');
  await written(page).fill('1 May 2019');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toHaveText('On 1 May 2019: nothing is recorded so early.');
});

test('the days of one policy: what applied, again after a withdrawal, and nothing', async ({
  page,
}) => {
  await page.goto('complaints/on/');
  const marked = page.locator('tr[aria-current]');
  for (const [day, says] of [
    ['2 November 2022', 'Edition 2022–2023 applied.'],
    ['1 January 2024', 'Edition 2023–2024 applied.'],
    ['1 February 2024', 'Edition 2022–2023 applied.'],
    ['1 January 2021', 'Nothing: no edition is recorded so early.'],
  ] as const) {
    await written(page).fill(day);
    await page.keyboard.press('Enter');
    await expect(answer(page)).toContainText(`On ${day}: ${says}`);
    await expect(marked).toHaveCount(1);
  }
});

test('a sheet says that its edition did not apply on the day, and leads to the one that did', async ({
  page,
}) => {
  await page.goto('behaviour/2022-2023/certificate/?day=2025-05-03#rules-taught');
  await expect(page.locator('.asked')).toContainText('On 3 May 2025 this edition did not apply.');
  await page.locator('.asked').getByRole('link').click();
  await expect(page).toHaveURL(/behaviour\/2024-2025\/certificate\/\?day=2025-05-03#rules-taught$/);
  await expect(page.locator('.asked')).toHaveText('On 3 May 2025 these words applied.');
});

test('search answers a day first', async ({ page }) => {
  const first = page.locator('#_results > li').first();
  for (const [query, to] of [
    ['3 May 2025', 'on/2025-03-20/?day=2025-05-03'],
    ['on 3 May 2025', 'on/2025-03-20/?day=2025-05-03'],
    ['what applied on 2025-05-03', 'on/2025-03-20/?day=2025-05-03'],
    ['policy in force May 2025', 'on/?day=May%202025'],
    ['behaviour policy on 3 May 2025', 'behaviour/on/?day=2025-05-03'],
  ] as const) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(first).toContainText('Straight there: What applied then');
    expect(await first.getByRole('link').getAttribute('href')).toContain(`/a/b/c/${to}`);
  }
});

test('with scripts blocked every day has its page, and every clause its sheet', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('on/');
  await expect(page.locator('[data-day-form]')).toBeHidden();
  await page.getByText('All 20 days on which something changed').click();
  await page.getByRole('link', { name: '20 March 2025' }).click();
  await expect(heading(page)).toHaveText(
    'Which text applied from 20 March 2025 until 2 November 2025',
  );
  await page
    .getByRole('link', { name: 'After: from 3 November 2025 until 4 January 2026' })
    .click();
  await page.getByRole('link', { name: 'Before: from 20 March 2025' }).click();
  await row(page, 'Behaviour Policy').getByRole('link', { name: 'The words, on a sheet' }).click();
  await page.getByRole('link', { name: 'Clause 4.4' }).click();
  await expect(page.locator('.sheet-clauses > li').filter({ visible: true })).toHaveCount(1);
  await page.getByRole('link', { name: 'All clauses' }).click();
  expect(
    await page.locator('.sheet-clauses > li').filter({ visible: true }).count(),
  ).toBeGreaterThan(20);
  const notThere = await page.goto('on/2025-05-03/');
  expect(await notThere?.text()).toContain('If it ends in “on/” and a day, leave out the day');
  await context.close();
});

for (const width of [390, 1280])
  test(`no accessibility fault, nothing to scroll sideways, ${width} px`, async ({
    browser,
    baseURL,
  }) => {
    await checkPages(
      browser,
      baseURL!,
      [
        'on/',
        'on/?day=autumn term 2025',
        'on/2021-11-01/',
        'on/2025-03-20/?day=2025-05-03',
        'complaints/on/?day=2024-02-01',
        'behaviour/2024-2025/certificate/',
        'behaviour/2024-2025/certificate/?day=2025-05-03#chart-names',
        'behaviour/2022-2023/certificate/?day=2025-05-03',
      ],
      { width, colorScheme: width === 390 ? 'dark' : 'light' },
    );
  });
