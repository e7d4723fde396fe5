/** What the tests of the readers' pages share. */
import type { Browser, Page } from '@playwright/test';
import { expect } from './site.ts';

/**
 * Follows every link that a line of the page rests on: it leads to a clause of the page
 * of a policy in force.
 * @returns how many there are
 */
export async function checkEveryRule(page: Page, path: string, links: string): Promise<number> {
  await page.goto(path);
  const targets = await page
    .locator(links)
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const byPage = Map.groupBy(targets, (target) => target.split('#')[0]!);
  for (const [address, ofPage] of byPage) {
    await page.goto(address);
    await expect(page.locator('[data-standing]')).toHaveAttribute('data-standing', 'in-force');
    const ids = ofPage.map((target) => target.split('#')[1]!);
    const missing = await page.evaluate(
      (wanted) => wanted.filter((id) => !document.getElementById(id)),
      ids,
    );
    expect(missing, address).toEqual([]);
  }
  return targets.length;
}

/** Opens each page with scripts blocked and finds its words there. */
export async function checkWithoutScripts(
  browser: Browser,
  baseURL: string,
  words: Record<string, string>,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  for (const [path, expected] of Object.entries(words)) {
    await page.goto(path);
    await expect.soft(page.locator('main'), path).toContainText(expected);
    // Nothing is offered that would not work.
    for (const form of await page.locator('main form.screen').all())
      await expect.soft(form, path).toBeHidden();
  }
  await context.close();
}
