/** What the browser tests share: every kind of page, and a page that fails on any fault of the console. */
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

export { expect };

/** A page on which an error of the console, a refused request or one that leaves the site fails the test. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url))
          faults.push(`leaves the site: ${url}`);
      });
      if (process.env.OTHER_DAY)
        await page.clock.setFixedTime(`${process.env.OTHER_DAY}T12:00:00Z`);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Accessibility faults of the page as it stands, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    // Where every element that passes stands is not asked for: it takes a third of the time.
    const { violations } = await axe.run(document, {
      runOnly: rules,
      resultTypes: ['violations'],
      // The style sheets would be fetched and parsed anew for a rule that is not among these.
      preload: { assets: ['media'] },
    });
    return violations.map((v) => `${v.id} ×${v.nodes.length}: ${v.nodes[0]?.target.join(' ')}`);
  }, RULES);
}

/** What `policy verify` says of the site at an address, on the day for which it was built. */
export const verifyOnline = (address: string, content: string): Promise<string> =>
  new Promise((done) => {
    execFile(
      'node',
      ['src/cli/policy.ts', 'verify', address, '--content', content],
      { env: { ...process.env, POLICIES_TODAY: '2026-11-23' } },
      (_, out, err) => done(out + err),
    );
  });

/** The words of a PDF as they follow one another, with one space between them: no colour, no look. */
export async function wordsOfPdf(pdf: Uint8Array): Promise<string> {
  const { extractText } = await import('unpdf');
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

/** True where the page can be scrolled sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);

/** Opens each page in a window of its own: no accessibility fault, nothing to scroll sideways. */
export async function checkPages(
  browser: Browser,
  baseURL: string,
  pages: readonly string[],
  { width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' },
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    // The checker is put into the page as a script.
    bypassCSP: true,
    baseURL,
  });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(path);
    expect.soft(await axeFaults(page), path).toEqual([]);
    expect.soft(await scrollsSideways(page), `${path} scrolls sideways`).toBe(false);
  }
  await context.close();
}
