/** Reading the policy: landing on a clause, citing it, never mistaking a draft for the text in force. */
import { readFileSync } from 'node:fs';
import { present } from '../../src/language/present.ts';
import { parseSchool, type School } from '../../src/content/school.ts';
import { EXAMPLE_FOLDER } from '../support/example.ts';
import { expect, test } from './site.ts';

const schoolFile = `${EXAMPLE_FOLDER}/school.yaml`;
const school: School = present(
  parseSchool(readFileSync(schoolFile, 'utf8'), schoolFile).school,
  'the example can be read',
);

test('a link to a clause lands on it and marks it', async ({ page }) => {
  await page.goto('social-media/#students-as-friends');
  const clause = page.locator('#students-as-friends');
  await expect(clause).toBeInViewport();
  await expect(clause).toContainText('Staff must not accept students as friends');
  const plain = await page
    .locator('#recent-students')
    .evaluate((e) => getComputedStyle(e).background);
  const marked = await clause.evaluate((e) => getComputedStyle(e).background);
  expect(marked).not.toBe(plain);
});

test('the printed number is an address too, and the citation of 6.1.14 leads to its clause', async ({
  page,
}) => {
  await page.goto('social-media/2022-2023/#6.1.14');
  await expect(page.locator('[id="6.1.14"]')).toBeInViewport();
  await page.goto('social-media/2022-2023/');
  await page.locator('#professional-distance').getByRole('link', { name: '6.1.14' }).click();
  await expect(page).toHaveURL(/#school-accounts$/);
  await expect(page.locator('#school-accounts')).toBeInViewport();
});

test('the number gives both permanent links and a citation', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // At the school it is the next day already.
  await page.clock.setFixedTime('2026-06-30T23:30:00Z');
  await page.goto('social-media/');
  await page.locator('#students-as-friends .n').click();
  const sheet = page.getByRole('dialog', { name: 'Clause 6.1.3' });
  await expect(sheet).toContainText(`${baseURL}social-media/#students-as-friends`);
  await expect(sheet).toContainText(`${baseURL}social-media/2022-2023/#students-as-friends`);
  await sheet.getByRole('button', { name: 'Copy citation', exact: true }).click();
  await expect(sheet.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    school.name,
    'Use of Social Media Policy',
    '2022–2023',
    'clause 6.1.3',
    'students-as-friends',
    'read on 1 July 2026.',
  ])
    expect(copied).toContain(part);
  await page.keyboard.press('Escape');
  await expect(page.locator('#students-as-friends .n')).toBeFocused();
  await expect(page).toHaveURL(/#students-as-friends$/);
});

test('a citation says what the edition is, unless it is in force', async ({ page }) => {
  const sheet = page.getByRole('dialog');
  await page.goto('social-media/2022-2023/');
  await page.locator('#students-as-friends .n').click();
  await expect(sheet).toContainText('edition 2022–2023, clause 6.1.3');
  await page.goto('social-media/2026-2027/');
  await page.locator('#students-as-friends .n').click();
  await expect(sheet).toContainText('edition 2026–2027 (proposed), clause 6.1.3');
});

test('the keyboard alone reaches the sheet and leaves it', async ({ page }) => {
  await page.goto('social-media/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#_main')).toBeFocused();
  await page.locator('#recent-students .n').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the page says which edition, that it is in force, that its review is overdue, on a phone’s first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('social-media/');
  const main = page.getByRole('main');
  for (const words of ['Edition 2022–2023', 'In force', 'Review overdue since Autumn 2023'])
    await expect(main.getByText(words, { exact: true }).first()).toBeInViewport();
  await expect(main.getByRole('searchbox').or(main.getByRole('combobox')).first()).toBeInViewport();
  await expect(main.getByText('Contents', { exact: true }).first()).toBeInViewport();
  await expect(main.getByText(/numbers here were restored/).first()).toBeAttached();
});

test('a proposal says that it is not in force: on the page, at every clause, where somebody lands', async ({
  page,
}) => {
  await page.goto('social-media/2026-2027/#students-as-friends');
  await expect(page.getByText('This is a proposal. It is not in force.')).toBeAttached();
  const clauses = page.locator('article .c:has(> .n)');
  const count = await clauses.count();
  expect(count).toBeGreaterThan(40);
  expect(await clauses.filter({ has: page.locator('.n .mine') }).count()).toBe(count);
  await expect(page.locator('#students-as-friends .then')).toBeVisible();
  await page
    .locator('#students-as-friends')
    .getByRole('link', { name: 'This clause as it is now' })
    .click();
  await expect(page).toHaveURL(/policies\/social-media\/#students-as-friends$/);
});

test('a clause that was divided keeps its address', async ({ page }) => {
  await page.goto('social-media/2026-2027/#awareness-and-responsibilities');
  const notice = page.locator('#awareness-and-responsibilities');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('divided');
});

test('the contents list follows the reader', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('social-media/');
  const marked = page.locator('.contents.side [aria-current]');
  await page.locator('#breaches').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('breaches')?.scrollIntoView());
  await expect(marked).toContainText('Breaches');
});

test('an old build does not claim to be in date', async ({ page }) => {
  // As if the site had been built before the review was due.
  await page.route('**/social-media/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace('Review overdue since Autumn 2023', 'Next review: Autumn 2023')
      .replace('label overdue', 'label later');
    await route.fulfill({ response, body: html });
  });
  await page.goto('social-media/');
  await expect(page.locator('[data-review-end]').first()).toHaveText(
    'Review overdue since Autumn 2023',
  );
});

test('editorial notes are not policy text', async ({ page, request }) => {
  await page.goto('social-media/');
  await expect(page.getByRole('note', { name: 'Editorial note' }).first()).toBeVisible();
  const json = await (await request.get('social-media/2022-2023/edition.json')).text();
  expect(json).not.toContain('Windows Live Spaces closed');
  expect(json).toContain('Windows Live Spaces');
});

test('every printed sheet says what it is', async ({ page }) => {
  await page.goto('social-media/');
  const style = await page.locator('head style').textContent();
  for (const words of [
    'Use of Social Media Policy 2022–2023',
    'In force',
    'counter(page)',
    'counter(pages)',
    'social-media/',
  ])
    expect(style).toContain(words);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  await expect(page.locator('#students-as-friends')).toBeVisible();
});
