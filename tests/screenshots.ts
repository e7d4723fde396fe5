/**
 * `npm run screenshots`: pictures of the main pages, phone and desktop, light and
 * dark, for the README. Builds nothing: run `npm run build` first.
 */
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { serveFolder } from '../src/cli/serve-folder.ts';
import { findBrowser } from '../src/cli/find-browser.ts';

const OUT = 'tests/screenshots';
const PAGES = {
  home: '',
  policy: 'social-media/',
  proposal: 'social-media/2026-2027/#students-as-friends',
  comparison: 'social-media/compare/2022-2023/2026-2027/#employment-information',
  clause: 'social-media/clauses/professional-distance/',
  search: 'search/?q=friend+request',
  parents: 'parents/',
  staff: 'staff/',
  governors: 'governors/',
};
const VIEWS = [
  { name: 'desktop-light', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

mkdirSync(OUT, { recursive: true });
const { address, server } = await serveFolder('dist', { port: 0 });
const executablePath = findBrowser() ?? undefined;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { name, width, height, colorScheme } of VIEWS) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  for (const [subject, path] of Object.entries(PAGES)) {
    const response = await page.goto(address + path, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${path} answered ${response?.status()}`);
    await page.screenshot({ path: `${OUT}/${subject}-${name}.png` });
  }
  await context.close();
}
await browser.close();
server.close();
console.log(`${VIEWS.length * Object.keys(PAGES).length} pictures in ${OUT}.`);
