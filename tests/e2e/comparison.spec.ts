/** A governor compares two editions. */
import { expect, scrollsSideways, test } from './site.ts';
import type { Page } from '@playwright/test';

const PAGE = 'social-media/compare/2022-2023/2026-2027/';

test('the summary stands first and each line leads to its change', async ({ page }) => {
  await page.goto(PAGE);
  const table = page.getByRole('table', { name: /changes/i });
  for (const head of ['Where', 'Words', 'What it means'])
    await expect(table.getByRole('columnheader', { name: new RegExp(head) })).toBeVisible();
  const row = table.getByRole('row', { name: 'Clause 6.1.12' });
  await expect(row.locator('.words')).toContainText(
    'Staff [removed: should][added: must] not disclose',
  );
  await row.getByRole('link').click();
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

test('each count of the answer shows its changes, and the choice stands in the address', async ({
  page,
}) => {
  await page.goto(PAGE);
  const answer = page.getByRole('navigation', { name: 'The changes by what they mean' });
  const counts = (await answer.locator('b').allTextContents()).map(Number);
  expect(counts[0]).toBe(counts.slice(1).reduce((sum, count) => sum + count, 0));
  const law = page.locator('#_law');
  const stricter = page.locator('#_stricter');
  await answer.getByRole('link', { name: 'law' }).click();
  await expect(law).toBeVisible();
  await expect(stricter).toBeHidden();
  await expect(answer.getByRole('status')).toHaveText(/^3 of \d+ changes in the table: law\.$/);
  expect(new URL(page.url()).search).toBe('?only=law');
  await page.reload();
  await expect(stricter).toBeHidden();
  await expect(answer.getByRole('link', { name: 'law' })).toHaveAttribute('aria-current', 'true');
  // On paper nothing is left out.
  await page.emulateMedia({ media: 'print' });
  await expect(stricter).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await answer.getByRole('link', { name: 'changes in all' }).click();
  await expect(stricter).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('changes only, side by side, and the view in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(PAGE);
  const same = page.locator('.r.same:not(.keep)').first();
  await expect(same).toBeVisible();
  await page.getByRole('radio', { name: 'Changes only' }).check();
  await expect(same).toBeHidden();
  await expect(page.locator('.r.minor:not(.keep)').first()).toBeHidden();
  await expect(page.getByText(/clauses compared: no change of words/).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Side by side' }).check();
  const change = page.locator('#employment-information');
  await expect(change.locator('.old')).toBeVisible();
  await expect(change.locator('.one')).toBeHidden();
  await expect(change.locator('.old ins')).toHaveCount(0);
  await expect(change.locator('.new del')).toHaveCount(0);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    view: 'side',
    show: 'changes',
  });
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
  await expect(same).toBeHidden();
});

test('side by side, no half is empty: what is the same goes across, what is new says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${PAGE}?view=side`);
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.rows .r')].flatMap((row) => {
      const shown = [...row.querySelectorAll<HTMLElement>('.t')].filter(
        (text) => text.getClientRects().length > 0,
      );
      const across = row.getBoundingClientRect().right;
      const whole = shown.length === 1 && across - shown[0]!.getBoundingClientRect().right < 40;
      const halves = shown.length === 2 && shown.every((half) => half.innerText.trim() !== '');
      return whole || halves ? [] : [row.id];
    }),
  );
  expect(faults).toEqual([]);
  await expect(page.locator('#governors-and-volunteers .old')).toHaveText('Not in 2022–2023.');
});

/** The stops of the tab key at which no part of what has the focus can be seen. */
async function coveredStops(page: Page): Promise<{ stops: number; covered: string[] }> {
  const covered: string[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const name = `${focused.tagName} ${focused.textContent?.trim().slice(0, 40)}`;
      const isSeen = [...focused.getClientRects()].some(({ left, top, width, height }) => {
        const [x, y] = [left + width / 2, top + height / 2];
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (focused.contains(hit) || hit.contains(focused));
      });
      return { name, isSeen };
    });
    if (seen === null) return { stops, covered };
    if (!seen.isSeen) covered.push(seen.name);
    if (stops > 400) throw new Error('The tab key does not come to an end.');
  }
}

for (const width of [390, 1280])
  for (const view of ['', '?view=side', '?show=changes'])
    test(`at ${width} pixels no stop of the tab key is covered ${view}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAGE + view);
      const { stops, covered } = await coveredStops(page);
      expect(covered).toEqual([]);
      expect(stops).toBeGreaterThan(40);
      expect(await scrollsSideways(page)).toBe(false);
    });

test('on a phone the marked text is one tap from the top, and so are the other editions', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PAGE);
  const jumps = page.getByRole('navigation', { name: 'On this page' });
  await jumps.getByRole('link', { name: 'The text, marked' }).click();
  await expect(
    page.getByRole('heading', { name: 'The text, with its changes marked' }),
  ).toBeInViewport();
  await page.goto(PAGE);
  await jumps.getByRole('link', { name: 'Other editions' }).click();
  await expect(page).toHaveURL(/social-media\/history\/$/);
});

test('the link of a long clause lands at what changed in it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await page.goto(`${PAGE}#sites-covered`);
  await expect(page.locator('#sites-covered .one ins').first()).toBeInViewport();
  await page.goto(`${PAGE}#employment-information`);
  await page.evaluate(() => (location.hash = 'sites-covered'));
  await expect(page.locator('#sites-covered .one ins').first()).toBeInViewport();
});

test('the map names every section, and leads to those that changed', async ({ page }) => {
  await page.goto(PAGE);
  const map = page.getByRole('navigation', { name: /The whole policy/ });
  await expect(map.getByRole('listitem').filter({ hasText: '3 Aims' })).toContainText('no change');
  const changed = map.getByRole('listitem').filter({ hasText: '4 Legislation' });
  await expect(changed).toContainText('2 changes');
  await changed.getByRole('link').click();
  await expect(
    page.locator('.rows').getByRole('heading', { name: 'Legislation' }),
  ).toBeInViewport();
});

test('the resolution stands in words behind its heading', async ({ page }) => {
  await page.goto(PAGE);
  const resolution = page.locator('section.resolution');
  await expect(resolution.getByRole('heading')).toBeVisible();
  await expect(resolution).toContainText('In 6.1.12, for “should” substitute “must”.');
  await expect(resolution).toContainText('Renumber 1.2 as 1.3.');
});

test('step from change to change by link and by key; keys can be switched off', async ({
  page,
}) => {
  await page.goto(`${PAGE}#statutory-responsibilities`);
  await page.locator('#statutory-responsibilities').getByRole('link', { name: 'next' }).click();
  await expect(page).toHaveURL(/#sites-covered$/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#professional-distance$/);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/#sites-covered$/);
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('n');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/#sites-covered$/);
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
  // A filter that is asked for shows all, and each count leads to its part of the table.
  await page.goto(`${PAGE}?only=law`);
  await expect(page.locator('#_stricter')).toBeVisible();
  await page.getByRole('link', { name: 'law', exact: false }).first().click();
  await expect(page).toHaveURL(/#_law$/);
  await expect(page.locator('#_law')).toBeInViewport();
  await context.close();
});
