/** A governor compares two editions. */
import { expect, test } from './site.ts';

const PAGE = 'social-media/compare/2022-2023/2026-2027/';

test('the summary stands first and each line leads to its change', async ({ page }) => {
  await page.goto(PAGE);
  const table = page.getByRole('table', { name: /changes/i });
  for (const head of ['Where', 'What', 'Why'])
    await expect(table.getByRole('columnheader', { name: new RegExp(head) })).toBeVisible();
  await table.getByRole('link', { name: 'Clause 6.1.12' }).click();
  const change = page.locator('#employment-information');
  await expect(change).toBeInViewport();
  await expect(change.locator('.one del')).toContainText('should');
  await expect(change.locator('.one ins')).toContainText('must');
  await expect(change).toContainText('Confidential information “must not” be disclosed');
});

test('marks are words too', async ({ page }) => {
  await page.goto(`${PAGE}#employment-information`);
  const change = page.locator('#employment-information .one');
  await expect(change.locator('del')).toHaveText('[removed: should]');
  await expect(change.locator('ins')).toHaveText('[added: must]');
});

test('the pair the other way round leads to the same page, with its anchor', async ({ page }) => {
  await page.goto('social-media/compare/2026-2027/2022-2023/#employment-information');
  await expect(page).toHaveURL(/compare\/2022-2023\/2026-2027\/#employment-information$/);
});

test('changes only, side by side, and the view in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(PAGE);
  const same = page.locator('.r.same:not(.keep)').first();
  await expect(same).toBeVisible();
  await page.getByRole('radio', { name: 'Changes only' }).check();
  await expect(same).toBeHidden();
  await expect(page.getByText(/clauses compared: no change/).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Side by side' }).check();
  const change = page.locator('#employment-information');
  await expect(change.locator('.old')).toBeVisible();
  await expect(change.locator('.one')).toBeHidden();
  await expect(change.locator('.old ins')).toHaveCount(0);
  await expect(change.locator('.new del')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?view=side&show=changes');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
  await expect(same).toBeHidden();
});

test('step from change to change by button and by key; keys can be switched off', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(page).toHaveURL(/#statutory-responsibilities$/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#sites-covered$/);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/#statutory-responsibilities$/);
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('n');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/#statutory-responsibilities$/);
});

test('a divided clause and an added one say so', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.locator('#statutory-responsibilities .became')).toContainText('Divided');
  await expect(page.locator('#governors-and-volunteers .became')).toContainText('Added');
  await expect(page.getByText('2026–2027 is a proposal. It is not in force.')).toBeVisible();
});

test('comparison.json is as promised: same and removed words give the old text, same and added the new', async ({
  request,
}) => {
  const comparison = await (await request.get(`${PAGE}comparison.json`)).json();
  const [before, after] = await Promise.all(
    ['2022-2023', '2026-2027'].map(async (edition) => {
      const json = await (await request.get(`social-media/${edition}/edition.json`)).json();
      return new Map<string, string>(
        json.clauses.map((c: { id: string; text: string }) => [c.id, c.text]),
      );
    }),
  );
  expect(comparison).toMatchObject({ policy: 'social-media', from: '2022-2023', to: '2026-2027' });
  expect(comparison.counts.added).toBe(1);
  expect(comparison.changes.length).toBeGreaterThan(8);
  type Segment = { op: string; text: string };
  for (const change of comparison.changes) {
    const side = (leave: string) =>
      change.redline
        .filter((s: Segment) => s.op !== leave)
        .map((s: Segment) => s.text)
        .join('');
    const text = (ids: string[], from: Map<string, string>) =>
      ids.map((id) => from.get(id)).join('\n');
    if (change.from.length > 0) expect(side('insert')).toBe(text(change.from, before!));
    if (change.to.length > 0) expect(side('delete')).toBe(text(change.to, after!));
  }
});

test('without scripts the comparison reads, and the views still switch', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(PAGE);
  await expect(page.locator('#employment-information .one ins')).toBeVisible();
  await page.getByRole('radio', { name: 'Changes only' }).check();
  await expect(page.locator('.r.same:not(.keep)').first()).toBeHidden();
  await context.close();
});
