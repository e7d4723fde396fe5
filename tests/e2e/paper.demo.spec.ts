/** On A4 nothing is cut off, in any of the three families of fonts that people have. */
import { expect, test } from './site.ts';
import type { Page } from '@playwright/test';

/** What a sheet of A4 has room for between its margins, in pixels of the style sheet. */
const WIDTH = Math.floor((210 - 36) * (96 / 25.4));
const FAMILIES = ['DejaVu Sans', 'Liberation Sans', 'Noto Sans'];
const PAGES = [
  '',
  'parents/',
  'staff/',
  'governors/',
  'reviews/',
  'behaviour/2026-2027/',
  'online-safety/2026-2027/',
  'trips/2025-2026/',
  'behaviour/history/',
  'behaviour/compare/2025-2026/2026-2027/',
  'behaviour/clauses/bullying-response/',
  'behaviour/2026-2027/sign/',
  'behaviour/2026-2027/certificate/',
  'on/2023-11-20/',
  'behaviour/on/',
  'linking/',
  'accessibility/',
];

test.use({ bypassCSP: true });

/** What reaches beyond the sheet, or is hidden inside something that would be scrolled. */
const cutOff = (page: Page) =>
  page.evaluate(
    (width) =>
      [...document.querySelectorAll<HTMLElement>('main *, .foot *')]
        .filter((one) => {
          const { right, width: own } = one.getBoundingClientRect();
          const { overflowX, clipPath } = getComputedStyle(one);
          if (one.closest('.hidden') || one.closest('thead') || clipPath !== 'none') return false;
          const hides = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
          return own > 1 && (right > width + 1 || hides);
        })
        .map((one) => `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`),
    WIDTH,
  );

for (const family of FAMILIES)
  test(`everything that is printed fits A4: ${family}`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTH, height: 900 });
    await page.emulateMedia({ media: 'print' });
    for (const path of PAGES) {
      await page.goto(path);
      await page.addStyleTag({ content: `:root{--ui:'${family}';--text:'${family}'}` });
      expect.soft(await cutOff(page), path).toEqual([]);
    }
  });

const footOf = (page: Page) =>
  page.evaluate(() =>
    [...document.styleSheets]
      .filter(({ ownerNode }) => ownerNode instanceof HTMLStyleElement)
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n'),
  );

test('what is printed of the current edition names the address at which it stays', async ({
  page,
}) => {
  await page.goto('behaviour/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const permanent = new URL('behaviour/2026-2027/', page.url().replace('behaviour/', '')).href;
  expect(await footOf(page)).toContain(`"${permanent}"`);
});

test('a section is shown and printed alone, up to the next one', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('behaviour/2026-2027/certificate/');
  const sections = page.locator('.sheet-clauses > .l2');
  const [id, next] = await sections.evaluateAll((all) => all.map((one) => one.id));
  await page.goto(`behaviour/2026-2027/certificate/#${id}`);
  const shown = page.locator('.sheet-clauses > li').filter({ visible: true });
  expect(await shown.count()).toBeGreaterThan(2);
  const ids = await page.locator('.sheet-clauses > li').evaluateAll(
    (all, next) =>
      all
        .slice(
          0,
          all.findIndex((one) => one.id === next),
        )
        .map((one) => one.id),
    next,
  );
  expect(await shown.evaluateAll((all) => all.map((one) => one.id))).toEqual(ids);
});
