/** Search over several policies and years, on the invented school. */
import { expect, test } from './site.ts';
import type { Page } from '@playwright/test';

const results = (page: Page) => page.locator('#_results > li');
const links = (page: Page) =>
  results(page)
    .locator('h2 a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
const openNarrow = (page: Page) => page.getByText('Narrow, or search what changed').click();
const count = async (page: Page) =>
  Number(/^\d+/.exec(await page.locator('#_status').innerText())?.[0] ?? 0);

test('a clause says since when it has had its words', async ({ page }) => {
  await page.goto('search/?q=whole+class+kept+in');
  const first = results(page).first();
  await expect(first).toContainText('A whole class must not be kept in');
  await expect(first).toContainText('Changed in 2026–2027');
  await first.getByRole('link', { name: 'Through the years' }).click();
  await expect(page).toHaveURL(/behaviour\/clauses\/whole-class\/$/);
});

test('narrowing counts what it leaves, is in the address, and can be let go', async ({ page }) => {
  await page.goto('search/?q=phone');
  await expect(results(page).first()).toBeVisible();
  const before = await count(page);
  await openNarrow(page);
  const policies = page.getByRole('list', { name: 'Policy' });
  const item = policies.getByRole('listitem').filter({ hasText: 'School Trips' });
  const promised = Number(/(\d+) clause/.exec((await item.textContent())!)![1]);
  await item.getByRole('link').click();
  await expect(page).toHaveURL(/\?q=phone&policy=trips$/);
  await expect.poll(() => count(page)).toBe(promised);
  expect(promised).toBeLessThan(before);
  await page.reload();
  await expect.poll(() => count(page)).toBe(promised);
  for (const link of await links(page)) expect(link).toContain('/trips/#');
  await page.getByRole('link', { name: /^Remove/ }).click();
  await expect.poll(() => count(page)).toBe(before);
});

test('who is bound and how firmly narrow together', async ({ page }) => {
  await page.goto('search/?q=phone&binds=volunteers&force=must');
  await expect(results(page).first()).toContainText(
    'Staff and volunteers must keep their phones out of sight',
  );
});

test('an edition is searched as it stood, and links lead into it', async ({ page, baseURL }) => {
  await page.goto('search/?q=behaviour+chart&policy=behaviour&edition=2022-2023');
  await expect(results(page).first()).toBeVisible();
  for (const link of await links(page)) expect(link).toContain(`${baseURL}behaviour/2022-2023/#`);
  await results(page).first().locator('h2 a').click();
  await expect(page.locator(':target')).toBeVisible();
});

test('older wordings come on request, are marked as such, and lead to their edition', async ({
  page,
}) => {
  await page.goto('search/?q=whole+class+kept+in');
  await expect(results(page).first()).toBeVisible();
  await expect(results(page).filter({ hasText: 'Older wording' })).toHaveCount(0);
  await openNarrow(page);
  await page.getByRole('link', { name: 'Show older wordings too' }).click();
  const older = results(page).filter({ hasText: 'Older wording' }).first();
  await expect(older).toContainText('2025–2026');
  await expect(older.locator('h2 a')).toHaveAttribute(
    'href',
    /behaviour\/2025-2026\/#whole-class$/,
  );
});

test('a wording that was withdrawn, or is still to come, says so', async ({ page }) => {
  const said = (id: string) => results(page).filter({ has: page.locator(`a[href$="${id}"]`) });
  await page.goto('search/?q=stage+3&policy=complaints&others=1');
  await expect(said('complaints/2023-2024/#stage-3')).toContainText('Older wording (withdrawn)');
  await page.goto('search/?q=leaflet&policy=online-safety&others=1');
  await expect(said('online-safety/2027-2028/#leaflet')).toContainText(
    'Older wording (not yet in force)',
  );
});

test('what changed about it is found between two editions', async ({ page }) => {
  await page.goto('search/?q=password');
  await openNarrow(page);
  await page.locator('#_of').selectOption('online-safety');
  await page.locator('#_from').selectOption('2025-2026');
  await page.locator('#_to').selectOption('2026-2027');
  await page.getByRole('button', { name: 'Search the changes' }).click();
  await expect(page).toHaveURL(/changes=online-safety%2F2025-2026%2F2026-2027/);
  await expect(page.locator('#_status')).toContainText(
    '1 change about “password” between 2025–2026 and 2026–2027',
  );
  const change = results(page).first();
  await expect(change.locator('ins')).toContainText('two-step verification');
  await change.locator('h2 a').click();
  await expect(page).toHaveURL(/online-safety\/compare\/2025-2026\/2026-2027\/#passwords$/);
  await page.goBack();
  await expect(page.locator('#_status')).toContainText('1 change');
});

test('a question about the policies themselves is answered first, for each policy', async ({
  page,
}) => {
  await page.goto('search/?q=next+review');
  await expect(results(page).filter({ hasText: 'Straight there' })).toHaveCount(4);
  await expect(results(page).filter({ hasText: 'Complaints Procedure' }).first()).toContainText(
    'Review overdue since Autumn 2025',
  );
});

test('a proposal is never found', async ({ page }) => {
  await page.goto('search/?q=drinking+water&others=1');
  await expect(page.locator('#_status')).not.toBeEmpty();
  for (const link of await links(page)) expect(link).not.toContain('/trips/2026-2027/');
});

test('the box of a policy searches that policy', async ({ page }) => {
  await page.goto('trips/');
  const box = page.getByPlaceholder('Search this policy');
  await box.fill('phone');
  await box.press('Enter');
  await expect(page).toHaveURL(/q=phone&policy=trips/);
  await expect(results(page).first()).toBeVisible();
  for (const link of await links(page)) expect(link).toContain('/trips/#');
});

for (const [query, to, why] of [
  ['behaviour 5.5', 'behaviour/#whole-class', 'Clause 5.5'],
  [
    'behaviour 5.5 in 2022-2023',
    'behaviour/2022-2023/#reasonable-adjustments',
    'As it was in 2022–2023',
  ],
  ['behaviour policy 4.3(b)(ii)', 'behaviour/clauses/golden-time/', 'removed since'],
  [
    'Larkfield Primary School, Behaviour Policy, edition 2026–2027, clause 5.5 (“whole-class”), http://x.example/policies/behaviour/2026-2027/#whole-class, read on 3 May 2026.',
    'behaviour/#whole-class',
    'The clause of that name',
  ],
  ['complaints 2023-2024', 'complaints/2023-2024/', 'The edition of 2023–2024'],
] as const)
  test(`“${query.slice(0, 40)}” leads first to ${to}`, async ({ page, baseURL }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    const first = results(page).first();
    await expect(first.locator('h2 a')).toHaveAttribute('href', `${baseURL}${to}`);
    await expect(first).toContainText(why);
    await first.locator('h2 a').click();
    await expect(page).toHaveURL(new RegExp(`${to.replace(/[()]/g, '.')}$`));
  });

test('a number that a clause had is said with the one that it has', async ({ page }) => {
  await page.goto('search/?q=behaviour+5.5');
  await expect(results(page).nth(1)).toContainText('5.5 in 2022–2023, now 5.6');
});

test('exact words and words left out', async ({ page }) => {
  await page.goto('search/?q=%22a+phone%22');
  await expect(results(page).first()).toBeVisible();
  for (const text of await results(page).locator('.said').allInnerTexts())
    expect(text.toLowerCase()).toContain('a phone');
  const all = await count(page);
  await page.goto('search/?q=%22a+phone%22+-office');
  await expect(results(page).first()).toBeVisible();
  expect(await count(page)).toBeLessThan(all);
});

test('what changed about something is answered across policies and years', async ({ page }) => {
  await page.goto('search/?q=what+changed+about+phones');
  await expect(page.locator('#_status')).toContainText('about “phones”, from year to year');
  const policies = new Set(
    (await links(page)).map((link) =>
      /policies\/([^/]+)|\/([a-z-]+)\/compare\//.exec(link)?.at(-1),
    ),
  );
  for (const link of await links(page)) expect(link).toContain('/compare/');
  expect(policies.size).toBeGreaterThan(0);
  await expect(results(page).first().locator('del, ins').first()).toBeVisible();
  await openNarrow(page);
  const years = page.getByRole('list', { name: 'New in' });
  await years.getByRole('link', { name: '2027–2028' }).click();
  await expect(page).toHaveURL(/edition=2027-2028/);
  await expect(results(page).first()).toContainText('2026–2027 to 2027–2028');
  for (const link of await links(page)) expect(link).toContain('/compare/2026-2027/2027-2028/');
  await results(page).first().locator('h2 a').click();
  await expect(page.locator(':target')).toBeVisible();
});

test('a question about changes can be asked of the policies instead', async ({ page }) => {
  await page.goto('search/?q=changes+to+phones');
  await page.getByRole('link', { name: 'Search the policies instead' }).click();
  await expect(results(page).first().locator('h2 a')).not.toHaveAttribute('href', /compare/);
});

test('the list under a box shows what changed', async ({ page }) => {
  await page.goto('behaviour/');
  const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await box.fill('what changed about phones');
  await expect(page.getByRole('option').first()).toContainText(' to ');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-to', /\/compare\//);
});

test('without scripts each letter of the index has its page, and see leads to clauses', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('search/terms/#_C');
  await expect(page.locator(':target')).toHaveText('C');
  await page.locator(':target + ul a').first().click();
  await expect(page).toHaveURL(/search\/terms\/c\/$/);
  const see = page.locator('dd', { hasText: /^\s*see\s/ }).first();
  await see.getByRole('link').first().click();
  await expect(page.locator('dt:target + dd').getByRole('link').first()).toBeVisible();
  await context.close();
});

test('a change that waits says from when', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
  await page.goto('search/?q=what+changed+about+phones&edition=2027-2028');
  await expect(results(page).first().locator('.about')).toContainText('Not in force before');
  await page.clock.setFixedTime(new Date('2030-01-01T12:00:00Z'));
  await page.goto('search/?q=what+changed+about+phones&edition=2027-2028');
  await expect(results(page).first().locator('.about')).toBeVisible();
  await expect(results(page).first().locator('.about')).not.toContainText('Not in force before');
});

test('the first results are there while the others are on their way', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let asked = 0;
  await page.route('**/fragment/*', async (route) => {
    if ((asked += 1) > 3) await held;
    await route.continue();
  });
  await page.goto('search/?q=phone');
  const more = page.getByRole('button', { name: /more/i });
  await expect(results(page)).toHaveCount(3);
  await expect(page.locator('#_results')).toHaveAttribute('aria-busy', 'true');
  await expect(more).toBeHidden();
  release();
  await expect(results(page)).toHaveCount(10);
  await expect(page.locator('#_results')).not.toHaveAttribute('aria-busy');
  await expect(more).toBeVisible();
});

test('the list under a box says what nothing says', async ({ page }) => {
  await page.goto('behaviour/');
  const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await box.fill('phone zzyzx ');
  await expect(page.getByRole('option').last()).toContainText('Nothing here says “zzyzx”.');
});
