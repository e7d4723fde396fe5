/** Nothing moves under the reader's eyes while a page comes. */
import { expect, test } from './site.ts';
import type { Page } from '@playwright/test';

/** What an address asks for comes by script, and is what moves most. */
const PAGES = [
  '',
  'behaviour/2026-2027/#serious-abuse',
  'behaviour/history/',
  'behaviour/compare/2025-2026/2026-2027/?only=stricter',
  'behaviour/compare/2025-2026/2026-2027/?view=side&show=changes',
  'behaviour/clauses/bullying-response/',
  'behaviour/on/?day=2025-05-05',
  'search/?q=phones',
  'search/?q=zzxxqq',
  'search/?q=what+changed+about+phones',
  'staff/',
  'parents/',
  'governors/?since=2026-09-01',
  'on/',
  'on/?day=2025-05-05',
  'linking/?code=abc',
  'behavior/2026/',
];

/** The layout shift of the page so far, and what moved. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ shift: number; moved: string[] }>((done) => {
        const seen = { shift: 0, moved: [] as string[] };
        interface Shift extends PerformanceEntry {
          value: number;
          hadRecentInput: boolean;
          sources: { node?: Node }[];
        }
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            if (entry.hadRecentInput) continue;
            seen.shift += entry.value;
            for (const { node } of entry.sources)
              if (node instanceof Element) seen.moved.push(`${node.localName}.${node.className}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(seen), 300);
      }),
  );

for (const width of [390, 1280])
  test(`a page moves by less than a fiftieth while it comes: ${width} px`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      baseURL: baseURL!,
    });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const { shift, moved } = await shiftOf(page);
      expect.soft(shift, `${path}: ${moved.join(', ')}`).toBeLessThan(0.02);
    }
    await context.close();
  });
