/** Criteria of WCAG 2.2 that no checker decides: focus in sight, size of targets, spacing of text, what comes on hover. */
import { expect, scrollsSideways, test } from './site.ts';
import type { Page } from '@playwright/test';

const PAGES = [
  '',
  'behaviour/',
  'behaviour/history/',
  'behaviour/compare/2025-2026/2026-2027/',
  'search/?q=phones',
  'parents/',
  'staff/',
  'governors/',
  'on/',
];

/** What has the focus and lies wholly under something else; '' where it is in sight. */
const coveredFocus = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return '';
    const inSight = [...one.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const [x, y] = [left + (right - left) * part, (top + bottom) / 2];
        const there = document.elementFromPoint(x, y);
        return there !== null && (one.contains(there) || there.contains(one));
      }),
    );
    return inSight
      ? ''
      : `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`;
  });

for (const [width, height] of [
  [390, 700],
  [1280, 800],
] as const)
  test(`2.4.11: what has the focus is in sight: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of PAGES) {
      await page.goto(path);
      for (const key of [...Array(25).fill('Tab'), ...Array(8).fill('Shift+Tab')] as string[]) {
        await page.keyboard.press(key);
        expect.soft(await coveredFocus(page), `${path} ${key}`).toBe('');
      }
    }
  });

/** Targets under 24 by 24 pixels whose circle of that size touches another target; words in a sentence are free. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter(
      (one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.closest('.hidden, .skip'),
    );
    const boxes = targets.map((one) => one.getBoundingClientRect());
    const inSentence = (one: HTMLElement) =>
      getComputedStyle(one).display === 'inline' &&
      [...(one.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w{2}/.test(node.textContent ?? ''),
      );
    return targets
      .filter((one, i) => {
        const box = boxes[i]!;
        if (box.width >= 23.5 && box.height >= 23.5) return false;
        if (inSentence(one) || one.closest('label')) return false;
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return boxes.some((other, j) => {
          if (i === j || one.contains(targets[j]!) || targets[j]!.contains(one)) return false;
          const dx = Math.max(other.left - x, 0, x - other.right);
          const dy = Math.max(other.top - y, 0, y - other.bottom);
          return Math.hypot(dx, dy) < 11.5;
        });
      })
      .map((one) => `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 30)}`);
  });

for (const width of [320, 1280])
  test(`2.5.8: a target is 24 pixels, or stands apart: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(path);
      expect.soft(await smallTargets(page), path).toEqual([]);
    }
  });

test.describe('1.4.12', () => {
  test.use({ bypassCSP: true });

  test('with wide spacing of text nothing is cut off or overlaps the window', async ({ page }) => {
    for (const width of [320, 1280])
      for (const path of PAGES) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await page.addStyleTag({
          content: `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
            p{margin-bottom:2em!important}`,
        });
        expect.soft(await scrollsSideways(page), `${path} ${width}`).toBe(false);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('body *')]
            .filter((one) => {
              const { overflowY, overflowX, clipPath } = getComputedStyle(one);
              if (clipPath !== 'none' || one.closest('.hidden') || !one.checkVisibility())
                return false;
              const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
              return (
                (clips(overflowY) && one.scrollHeight > one.clientHeight + 1) ||
                (clips(overflowX) && one.scrollWidth > one.clientWidth + 1)
              );
            })
            .map((one) => `${one.localName}.${one.className}`),
        );
        expect.soft(cut, `${path} ${width}`).toEqual([]);
      }
  });
});

test('1.4.13: the list under the search box can be hovered, and goes with Escape', async ({
  page,
}) => {
  await page.goto('');
  const box = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
  await box.fill('phones');
  const options = page.getByRole('listbox');
  await expect(options).toBeVisible();
  await options.hover();
  await expect(options).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toBeHidden();
  await expect(box).toBeFocused();
});

test('1.4.13: nothing comes on hover that hides what stands there', async ({ page }) => {
  await page.goto('behaviour/');
  const places = () =>
    page
      .locator('.policy .t > p')
      .evaluateAll((all) => all.slice(0, 12).map((one) => (one as HTMLElement).offsetTop));
  const before = await places();
  await page.locator('.policy .c').nth(6).hover();
  expect(await places()).toEqual(before);
});
