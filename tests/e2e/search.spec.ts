/** Search as people use it, on the school's own policy. */
import { axeFaults, expect, scrollsSideways, test } from './site.ts';
import type { Page } from '@playwright/test';

const results = (page: Page) => page.locator('#_results > li');
const first = (page: Page) => results(page).first().getByRole('link').first();
const status = (page: Page) => page.locator('#_status');

for (const [query, id] of [
  ['friend request', 'students-as-friends'],
  ['a pupil sent me a friend request', 'students-as-friends'],
  ['WhatsApp', 'sites-covered'],
  ['photo of my class', 'photographs-of-students'],
  ['swearing', 'offensive-language'],
  ['6.1.14', 'school-accounts'],
  ['can I be friends with a former pupil?', 'recent-students'],
  ['photgraphs of students', 'photographs-of-students'],
  ['dissrepute', 'defamatory-remarks'],
  ['headteacher responsibilities', 'headteacher-will'],
] as const)
  test(`“${query}” finds ${id}`, async ({ page, baseURL }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(first(page)).toHaveAttribute('href', `${baseURL}social-media/#${id}`);
  });

for (const [query, why] of [
  ['6.1.14', 'Straight there: Clause 6.1.14'],
  ['breaches of the policy', 'Straight there: Section'],
  ['#students-as-friends', 'Straight there: The clause of that name'],
  ['headteacher responsibilities', 'Straight there: Duties: headteacher'],
  ['who does this apply to', 'Straight there: Whom it applies to'],
  ['next review', 'Straight there: About the policy'],
] as const)
  test(`says why “${query}” comes first`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first().locator('.why')).toHaveText(why);
  });

test('a search that was narrowed and sent on by an early link is narrowed still', async ({
  page,
}) => {
  await page.goto('search/?q=students&force=must+not');
  const narrowed = page.getByRole('list', { name: 'Narrowed to' });
  await expect(narrowed).toContainText('says “must not”');
  await expect(results(page)).not.toHaveCount(0);
  await page.getByText('Narrow, or search what changed').click();
  const chosen = page.getByRole('list', { name: 'What it requires' }).locator('[aria-current]');
  await expect(chosen).toHaveText('must not');
});

// A plain object of the programming language has all of these names.
for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
  test(`“${query}” is looked for like any other word`, async ({ page }) => {
    await page.goto(`search/?q=${query}`);
    await expect(status(page)).toContainText(`for “${query}”`);
    await page.goto(`search/?q=${query}+friend+request`);
    await expect(page.locator('#_results a[href$="#students-as-friends"]').first()).toBeVisible();
  });

test('GDPR is looked for in the policy’s words, and the page says so', async ({ page }) => {
  await page.goto('search/?q=GDPR');
  await expect(page.getByText(/Also looking for .*“Data Protection Act”/)).toBeVisible();
  await expect(first(page)).toHaveAttribute(
    'href',
    /#(data-protection-act|confidential-information)$/,
  );
});

test('each clause is found once, as it stands now, and never a proposal', async ({
  page,
  baseURL,
}) => {
  await page.goto('search/?q=student');
  await expect(results(page)).not.toHaveCount(0);
  const more = page.getByRole('button', { name: 'More results' });
  if (await more.isVisible()) await more.click();
  const links = await results(page)
    .locator('h2 a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(new Set(links).size).toBe(links.length);
  for (const link of links) expect(link).toMatch(new RegExp(`^${baseURL}social-media/#`));
});

test('a result opens the policy at the clause', async ({ page }) => {
  await page.goto('search/?q=friend+request');
  await first(page).click();
  await expect(page.locator('#students-as-friends')).toBeInViewport();
});

test('nothing of the index is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const path of ['', 'social-media/', 'search/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  const ofSearch = () => asked.filter((url) => /pagefind|\.pack|search\/.*\.json/.test(url));
  expect(ofSearch()).toEqual([]);
  await page.locator('#_q').focus();
  await expect.poll(() => ofSearch().length).toBe(3);
});

test('a link to a search asks for all that it needs with the page, and for nothing twice', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(baseURL!, '')));
  await page.goto('search/?q=friend+request');
  await expect(results(page)).not.toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(new Set(asked).size).toBe(asked.length);
  const preloaded = await page
    .locator('link[rel$=preload]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const early = preloaded.map((url) => url.replace(baseURL!, ''));
  expect(early).toContain('search/start.pack');
  const ofSearch = asked.filter((url) => /^(pagefind|search)\/.*\.\w+$/.test(url));
  // All that is needed was asked for, and all that was asked for is needed.
  expect(ofSearch.toSorted()).toEqual(early.filter((url) => !/^_astro/.test(url)).toSorted());
  const scripts = asked.filter((url) => /^_astro\/(?!(Base|index)\.astro)/.test(url));
  expect(scripts.toSorted()).toEqual(early.filter((url) => /^_astro/.test(url)).toSorted());
});

test('what did not come is said, and asked for again', async ({ page, faults }) => {
  let isLost = true;
  await page.route(/start\.pack$|words\.json$/, (route) =>
    isLost ? route.abort() : route.continue(),
  );
  await page.goto('search/?q=friend+request');
  await expect(status(page)).toContainText('there is no connection');
  await expect(page.getByRole('link', { name: 'index of terms' })).toBeVisible();
  isLost = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(first(page)).toHaveAttribute('href', /#students-as-friends$/);
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  faults.length = 0;
});

test('a lost part of the index is no “nothing found”, and the next key asks for it again', async ({
  page,
  faults,
}) => {
  // Without the pack every file is asked for by itself.
  await page.route(/start\.pack$/, (route) => route.fulfill({ status: 404 }));
  let answer = 500;
  await page.route(/\.pf_index$/, (route) =>
    answer === 200 ? route.continue() : route.fulfill({ status: answer }),
  );
  await page.goto('search/?q=friend+reques');
  await expect(status(page)).toContainText('the server answered with error 500');
  answer = 404;
  await page.locator('#_q').fill('friend request');
  await expect(status(page)).toContainText('the site has no file “pagefind/index/');
  answer = 200;
  await page.locator('#_q').press('s');
  await expect(first(page)).toHaveAttribute('href', /#students-as-friends$/);
  faults.length = 0;
});

test('says that it is searching while an answer is on its way, and shows no older one', async ({
  page,
}) => {
  await page.goto('search/?q=WhatsApp');
  await expect(status(page)).toContainText('WhatsApp');
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/search\/vocabulary\//, (route) => promise.then(() => route.continue()));
  await page.locator('#_q').fill('swearing');
  await expect(status(page)).toHaveText('Searching…');
  await expect(results(page)).toHaveCount(0);
  resolve();
  await expect(status(page)).toContainText('for “swearing”');
  await page.goto('social-media/');
  const late = Promise.withResolvers<void>();
  await page.route(/words\.json/, (route) => late.promise.then(() => route.continue()));
  await page.getByRole('searchbox').fill('friend request');
  await expect(page.getByRole('status').filter({ hasText: 'Searching…' })).toBeVisible();
  late.resolve();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByText('Searching…')).toHaveCount(0);
});

test('back from a result leads to that result, in a list as long as it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('search/?q=staff');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'More results' }).click();
  const thirteenth = results(page).nth(12).getByRole('link').first();
  const link = await thirteenth.getAttribute('href');
  await thirteenth.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await thirteenth.click();
  await expect(page).toHaveURL(link!);
  await page.goBack();
  await expect(thirteenth).toBeFocused();
  expect(await results(page).count()).toBeGreaterThan(12);
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(50);
});

test('the list under a search box follows the typing, by keyboard', async ({ page }) => {
  await page.goto('social-media/');
  const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await box.focus();
  const combobox = page.getByRole('combobox', { name: 'Search this policy' });
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
  await combobox.pressSequentially('friend request');
  await expect(combobox).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status').filter({ hasText: /result/ })).toContainText(
    'Use the up and down arrows',
  );
  const option = page.getByRole('option').first();
  await expect(option).toContainText('Staff must not accept students as friends');
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(combobox).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id'))!,
  );
  await page.keyboard.press('ArrowUp');
  await expect(combobox).not.toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(combobox).toHaveValue('friend request');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/social-media\/#students-as-friends$/);
});

test('Enter without a choice goes to the search page', async ({ page }) => {
  await page.goto('');
  const box = page.getByPlaceholder('Search all policies');
  await box.fill('WhatsApp');
  await box.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=WhatsApp/);
  await expect(status(page)).toContainText('clause');
});

test('the slash key opens search on a page without a box, and can be switched off', async ({
  page,
}) => {
  await page.goto('linking/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('WhatsApp');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-to', /#sites-covered$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByLabel(/Single-key shortcuts/).uncheck();
  await page.getByRole('heading').first().click();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
});

test('the slash key goes to the box of the page', async ({ page }) => {
  await page.goto('search/');
  await page.keyboard.press('/');
  await expect(page.locator('#_q')).toBeFocused();
});

test('back and forward lead through the searches', async ({ page }) => {
  await page.goto('search/?q=WhatsApp');
  await expect(status(page)).toContainText('WhatsApp');
  await page.locator('#_q').fill('swearing');
  await expect(status(page)).toContainText('swearing');
  await page.getByText('Narrow, or search what changed').click();
  await page.goBack();
  await expect(status(page)).toContainText('WhatsApp');
  await expect(page.locator('#_q')).toHaveValue('WhatsApp');
  await page.goForward();
  await expect(status(page)).toContainText('swearing');
});

test('an empty result helps', async ({ page }) => {
  await page.goto('search/?q=xylophone+quark');
  await expect(status(page)).toHaveText('Nothing found for “xylophone quark”.');
  await expect(page.getByText('Or ask: the school office')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Use of Social Media Policy' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'index of terms' })).toBeVisible();
});

test('what a reader types is never markup', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> students')}`);
  await expect(results(page)).not.toHaveCount(0);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without scripts the index of terms finds the same clauses', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('social-media/');
  await page.getByRole('searchbox').fill('WhatsApp');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('noscript')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'W', exact: true }).click();
  const entry = page.locator('dt', { hasText: /^WhatsApp$/ }).locator('+ dd');
  await entry.getByRole('link', { name: 'instant messaging' }).click();
  await page.locator('dt:target + dd').getByRole('link').first().click();
  await expect(page).toHaveURL(/social-media\/#sites-covered$/);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`no accessibility fault while searching: ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 720 },
      colorScheme,
      bypassCSP: true,
      baseURL: baseURL!,
    });
    const page = await context.newPage();
    await page.goto('search/?q=students&force=must+not');
    await page.getByText('Narrow, or search what changed').click();
    await expect(page.getByRole('heading', { name: 'What it requires' })).toBeVisible();
    expect.soft(await axeFaults(page)).toEqual([]);
    expect.soft(await scrollsSideways(page)).toBe(false);
    await page.goto('social-media/');
    await page.getByRole('searchbox').fill('friend');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect.soft(await axeFaults(page)).toEqual([]);
    for (const path of ['search/', 'search/terms/', 'search/?q=xylophone']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect.soft(await axeFaults(page), path).toEqual([]);
      expect.soft(await scrollsSideways(page), path).toBe(false);
    }
    await context.close();
  });

test('words of a clause that answer are marked whole', async ({ page }) => {
  await page.goto('search/?q=photo+friend');
  await expect(results(page)).not.toHaveCount(0);
  const marks = await results(page)
    .locator('mark')
    .evaluateAll((all) =>
      all.map((mark) => ({
        before: mark.previousSibling?.textContent?.at(-1) ?? ' ',
        said: mark.textContent ?? '',
        after: mark.nextSibling?.textContent?.at(0) ?? ' ',
      })),
    );
  expect(marks.map(({ said }) => said.toLowerCase())).toContain('photographs');
  for (const { before, said, after } of marks) {
    expect(said).toMatch(/^[\p{L}\p{N}’'-]+$/u);
    expect(before + after).not.toMatch(/[\p{L}\p{N}]/u);
  }
});

test('an answer that comes late neither opens a list that was shut nor takes the reader’s place', async ({
  page,
}) => {
  await page.goto('social-media/');
  const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await box.focus();
  const combobox = page.getByRole('combobox', { name: 'Search this policy' });
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
  await combobox.pressSequentially('friend');
  const option = page.getByRole('option', { name: /Staff must not accept students as friends/ });
  await expect(option).toBeVisible();
  // Typing on and going into the list at once: the answer to the last letters is still to come.
  await combobox.pressSequentially(' request');
  while ((await option.getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: /result/ })).toHaveText(/./);
  await page.waitForTimeout(600);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  // Shutting the list while an answer is on its way.
  await combobox.press('End');
  await combobox.pressSequentially('s');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  await expect(page.getByRole('listbox')).toBeHidden();
});
