/** Reading the policy: landing on a clause, citing it, never mistaking a draft for the text in force. */
import { readFileSync } from 'node:fs';
import { present } from '../../src/language/present.ts';
import { parseSchool, type School } from '../../src/content/school.ts';
import { EXAMPLE_FOLDER } from '../support/example.ts';
import type { Page } from '@playwright/test';
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
  await page
    .locator('#professional-distance')
    .getByRole('link', { name: '6.1.14', exact: true })
    .click();
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
  const line = main.locator('.stays');
  for (const words of ['In force', 'Review overdue since Autumn 2023'])
    await expect(line.locator('.which > .label', { hasText: words })).toBeInViewport();
  await expect(line.getByText('Edition 2022–2023', { exact: true })).toBeInViewport();
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
  const marked = page.locator('.contents [aria-current]');
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

test.describe('the line that stays', () => {
  test('says policy, edition, state and section two screens on, and covers nothing that has the focus', async ({
    page,
  }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('social-media/#students-as-friends');
      const line = page.locator('.stays');
      await page.mouse.wheel(0, 1700);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1700);
      for (const words of ['Use of Social Media Policy', 'Edition 2022–2023', 'In force'])
        await expect(
          line.locator('.of, summary, .which > .label').filter({ hasText: words }).first(),
        ).toBeInViewport();
      await expect(line.locator('.section')).toContainText(/\w+/);
      const { height, y } = (await line.boundingBox())!;
      expect(y).toBeLessThanOrEqual(0.5);
      expect(height).toBeLessThanOrEqual(width < 640 ? 78 : 44);
      await page.locator('#students-as-friends .n').focus();
      const top = await page
        .locator('#students-as-friends .n')
        .evaluate((n) => n.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(height - 1);
    }
  });

  test('names the section of the clause that was landed on, near its end too', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    // The last clause of section 5, with section 6 right below it.
    await page.goto('social-media/');
    const last = await page.evaluate(() => {
      const next = [...document.querySelectorAll('h2.c')].find((h) => h.id === 'use-and-review');
      const clauses = [...document.querySelectorAll('.policy .c[id]')];
      return (next ? clauses[clauses.indexOf(next) - 1] : clauses[20])?.id ?? '';
    });
    await page.goto(`social-media/#${last}`);
    const heading = await page.evaluate((id) => {
      const clause = document.getElementById(id)!;
      const all = [...document.querySelectorAll('h2.c, h3.c')];
      return all
        .findLast((h) => h.compareDocumentPosition(clause) & Node.DOCUMENT_POSITION_FOLLOWING)!
        .querySelector('.t')!
        .textContent!.trim();
    }, last);
    await expect(page.locator('.stays .section')).toContainText(heading);
    await expect(page.locator('.contents [aria-current]')).toContainText(heading);
  });

  test('leads from an edition that is not in force to the same clause now', async ({ page }) => {
    await page.goto('social-media/2026-2027/#students-as-friends');
    const now = page.locator('.stays').getByRole('link', { name: 'Edition in force' });
    await expect(now).toBeInViewport();
    await expect(now).toHaveAttribute('href', /social-media\/#students-as-friends$/);
  });
});

test.describe('beside a clause', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('one tap quotes the clause landed on, the button says so in sight, and the quotation finds it again', async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('social-media/#students-as-friends');
    const actions = page.getByRole('group', { name: 'Clause 6.1.3' });
    await actions.getByRole('button', { name: 'Quote' }).click();
    await expect(actions.getByRole('button', { name: 'Copied' })).toBeInViewport();
    const quotation = await copied(page);
    expect(quotation).toBe(
      '“Staff must not accept students as friends - personal communication could be considered ' +
        'inappropriate and unprofessional, and makes staff vulnerable to allegations.” ' +
        `(Use of Social Media Policy 2022–2023, clause 6.1.3, ${baseURL}social-media/2022-2023/#students-as-friends)`,
    );
    await expect(actions.getByRole('button', { name: 'Quote' })).toBeVisible();
    await page.goto(`search/?q=${encodeURIComponent(quotation)}`);
    await expect(page.locator('#_results > li h2 a').first()).toHaveAttribute(
      'href',
      /#students-as-friends$/,
    );
  });

  test('the link is to the clause as it is now, and from an older edition to that', async ({
    page,
    baseURL,
  }) => {
    await page.goto('social-media/#recent-students');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toBe(`${baseURL}social-media/#recent-students`);
    await page.goto('social-media/2026-2027/#recent-students');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toBe(`${baseURL}social-media/2026-2027/#recent-students`);
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await expect(page).toHaveURL(/social-media\/clauses\/recent-students\/$/);
  });

  test('nothing moves when they come, and Escape takes them away', async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('social-media/');
      const below = () =>
        page.locator('#recent-students').evaluate((c) => c.getBoundingClientRect().top + scrollY);
      const before = await below();
      await page.locator('#photographs-of-students .n').focus();
      const actions = page.getByRole('group', { name: 'Clause 6.1.4' });
      await expect(actions).toBeVisible();
      expect(await below()).toBe(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.keyboard.press('Escape');
      await expect(actions).toHaveCount(0);
    }
  });

  test('numbers say what they do, and only one of a section is a stop of the Tab key', async ({
    page,
  }) => {
    await page.goto('social-media/');
    const number = page.locator('#students-as-friends .n');
    await expect(number).toHaveAccessibleName('Clause 6.1.3, copy or cite');
    const stops = page.locator('.policy .n[tabindex="0"], .policy .n:not([tabindex])');
    expect(await stops.count()).toBeLessThan(10);
    await number.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#photographs-of-students .n')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(number).toBeFocused();
  });
});
