/** The pages for parents, staff and governors, on the school's own policy. */
import { checkPages, expect, test } from './site.ts';
import { checkEveryRule, checkWithoutScripts } from './readers.ts';

const PAGES = ['', 'parents/', 'staff/', 'governors/', 'reviews/', 'social-media/2022-2023/sign/'];

for (const [colorScheme, width] of [
  ['light', 320],
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
    'parents/': 'Staff must not accept your child as a friend on social media.',
    'staff/': 'access social networking for personal use',
    'governors/': 'Data Protection Act 1998',
    'reviews/': 'Review overdue since Autumn 2023',
    'social-media/2022-2023/sign/': 'I have read and understood',
  });
});

test('a parent finds the rule on friend requests, and reads it in its place', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Parents' })
    .click();
  const line = page.getByRole('listitem').filter({ hasText: 'as a friend on social media' });
  await line.getByRole('link', { name: 'Clause 6.1.3' }).click();
  await expect(page).toHaveURL(/social-media\/#students-as-friends$/);
  await expect(page.locator('#students-as-friends')).toBeInViewport();
});

test('every line for parents leads to a clause in force', async ({ page }) => {
  expect(await checkEveryRule(page, 'parents/', '.promises a')).toBeGreaterThan(5);
});

test('every line for staff leads to a clause in force', async ({ page }) => {
  expect(await checkEveryRule(page, 'staff/', '.duties a')).toBeGreaterThan(20);
});

test('a member of staff narrows the rules, and can send the view on', async ({ page }) => {
  await page.goto('staff/');
  await page.getByLabel('Who').selectOption('All staff');
  await page.getByLabel('What').selectOption('Must not');
  await expect(page.getByRole('status')).toHaveText('9 rules shown.');
  await expect(page.getByRole('heading', { name: 'The Governing Body' })).toBeHidden();
  await expect(page).toHaveURL(/\?who=staff&force=must-not$/);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('9 rules shown.');
  await expect(page.getByLabel('What')).toHaveValue('must-not');
});

test('an old build does not call an overdue review due', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2023-10-10T12:00:00Z'));
  await page.goto('reviews/');
  await expect(page.locator('.label.due')).toHaveText('Review due: Autumn 2023');
  await page.goto('governors/');
  await expect(page.locator('[data-overdue-count]')).toHaveText('0');
  await page.clock.setFixedTime(new Date('2024-01-01T12:00:00Z'));
  await page.goto('governors/');
  await expect(page.locator('[data-overdue-count]')).toHaveText('1');
});

test('the page for parents and the sheet to sign print on one page each', async ({ page }) => {
  for (const path of ['parents/', 'social-media/2022-2023/sign/']) {
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
});

test('the sheet to sign carries the code of the edition', async ({ page }) => {
  await page.goto('social-media/2022-2023/');
  const code = await page.locator('#_about code').textContent();
  await page.getByRole('link', { name: 'Sheet to sign' }).click();
  await expect(page.locator('.code')).toHaveText(code!);
});

test('an edition is told from another by its title', async ({ page }) => {
  const titles = new Set<string>();
  for (const path of [
    ...PAGES,
    'social-media/',
    'social-media/2022-2023/',
    'social-media/2026-2027/',
  ]) {
    await page.goto(path);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(PAGES.length + 3);
});
