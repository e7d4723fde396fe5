/** The pages for parents, staff and governors, on the invented school with its several policies. */
import { checkPages, expect, test } from './site.ts';
import { checkEveryRule, checkWithoutScripts } from './readers.ts';

const PAGES = [
  '',
  'parents/',
  'staff/',
  'staff/online-safety/',
  'staff/for/volunteers/',
  'governors/',
  'reviews/',
  'behaviour/2026-2027/sign/',
  'behaviour/2022-2023/sign/',
];

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const)
  test(`no accessibility fault for readers: ${colorScheme}, ${width} px`, async ({
    browser,
    baseURL,
  }) => {
    await checkPages(browser, baseURL!, PAGES, { width, colorScheme });
  });

test('everything can be read with scripts blocked', async ({ browser, baseURL }) => {
  await checkWithoutScripts(browser, baseURL!, {
    'parents/': 'We phone you before school ends if your child is in a serious incident.',
    'staff/': 'Volunteers must not smoke',
    'governors/': 'School Trips and Visits Policy 2026–2027',
    'reviews/': 'Next review: 12 December 2026',
    'behaviour/2026-2027/sign/': 'What changed since 2025–2026',
  });
});

test('every line for parents and for staff leads to a clause in force', async ({ page }) => {
  expect(await checkEveryRule(page, 'parents/', '.promises a')).toBeGreaterThan(15);
  expect(await checkEveryRule(page, 'staff/', '.duties a')).toBeGreaterThan(40);
});

test('a parent comes to the answer by its topic in two taps, and sees whether it is up to date', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'What parents can expect' }).click();
  await page.getByRole('link', { name: 'If you are worried' }).click();
  await expect(page).toHaveURL(/parents\/#if-you-are-worried$/);
  const answer = page.getByText('You can complain in writing, by telephone or in person.');
  await expect(answer).toBeInViewport();
  const procedure = page
    .getByRole('listitem')
    .filter({ hasText: 'Complaints Procedure 2024–2025' });
  await expect(procedure).toContainText(/In force\s+Review overdue since Autumn 2025/);
  await page.getByRole('link', { name: 'When something went wrong' }).click();
  await page.getByRole('link', { name: 'The Complaints Procedure says what you can do' }).click();
  await expect(page).toHaveURL(/complaints\/$/);
});

test('the home page says first what needs attention, and leads there', async ({ page }) => {
  await page.goto('');
  const attention = page.getByRole('region', { name: 'What needs attention' });
  await expect(attention.locator('dt')).toHaveText([
    'Review overdue',
    'Not yet in force',
    'Proposed',
  ]);
  await expect(attention.locator('dd').nth(1)).toContainText('from 1 September 2027');
  await attention.getByRole('link', { name: 'Online Safety and Mobile Phones Policy' }).click();
  await expect(page).toHaveURL(/online-safety\/2027-2028\/$/);
});

test('an old address of the rules leads on where they are divided', async ({ page, baseURL }) => {
  // The page as a school with many policies has it: nothing but the way to each.
  const { pathname } = new URL('staff/', baseURL);
  await page.route(
    (url) => url.pathname === pathname,
    async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        /(<main[^>]*>).*(<\/main>)/s,
        '$1<a href="trips/" data-policy="trips">Trips</a> <a href="for/volunteers/" data-who="volunteers">Volunteers</a>$2',
      );
      await route.fulfill({ response: answer, body });
    },
  );
  await page.goto('staff/?policy=trips&who=volunteers');
  await expect(page).toHaveURL(/staff\/trips\/\?who=volunteers$/);
  await expect(page.getByRole('status')).toHaveText('1 rule shown.');
  await page.goto('staff/?who=volunteers&force=must-not');
  await expect(page).toHaveURL(/staff\/for\/volunteers\/\?who=volunteers&force=must-not$/);
  await expect(page.getByText('Volunteers must not smoke')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Must', exact: false })).toHaveCount(1);
});

test('staff narrow the rules by policy', async ({ page }) => {
  await page.goto('staff/?policy=trips&who=volunteers');
  await expect(page.getByRole('status')).toHaveText('1 rule shown.');
  await page.getByLabel('Policy').selectOption('Online Safety and Mobile Phones Policy');
  await expect(page.getByRole('status')).toHaveText('2 rules shown.');
});

test('a governor sees what changed since a day, and can send the view on', async ({ page }) => {
  await page.goto('governors/');
  const events = page.locator('.events > li');
  const all = await events.count();
  await page.getByLabel('Show what changed since').fill('2026-09-01');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText(`4 of ${all} shown.`)).toBeVisible();
  await expect(events.filter({ visible: true })).toHaveCount(4);
  await expect(page).toHaveURL(/\?since=2026-09-01/);
  await page.reload();
  await expect(events.filter({ visible: true })).toHaveCount(4);
});

test('a governor opens the proposal and its comparison', async ({ page }) => {
  await page.goto('governors/');
  await page.getByRole('link', { name: 'Compare it with 2025–2026' }).click();
  await expect(page).toHaveURL(/trips\/compare\/2025-2026\/2026-2027\/$/);
  await expect(page.getByText('is a proposal. It is not in force.')).toBeVisible();
});

test('an edition that has taken over since the build is told of', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-09-02T12:00:00Z'));
  await page.goto('reviews/');
  await expect(
    page.getByText('A newer edition has come into force since this page was made.'),
  ).toBeVisible();
});

test('the outputs are where the pages say, in their own types', async ({ page, request }) => {
  await page.goto('reviews/');
  for (const [words, type] of [
    ['Review dates for a calendar', 'text/calendar'],
    ['This table for a spreadsheet', 'text/csv'],
  ] as const) {
    const link = page.getByRole('link', { name: words });
    const address = await link.evaluate((a) => (a as HTMLAnchorElement).href);
    const answer = await request.get(address);
    expect(answer.ok()).toBe(true);
    expect(answer.headers()['content-type']).toContain(type);
  }
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect((await request.get(new URL(feed!, page.url()).href)).ok()).toBe(true);
});
