/** What the browser's scripts put on the pages of the pseudo-language without marks. */
import { chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { DEMO_TODAY } from '../support/demo.ts';
import { TAG } from './marks.ts';

/** What visitors type here; the pages repeat it. */
export const TYPED = ['phone', 'behavour', 'detention', 'xyzzyq', 'next review', '5.4', 'password'];

interface Visit {
  path: string;
  /** Goes on until everything is on the page; `seen` takes down what it says on the way. */
  does?: (page: Page, seen: () => Promise<void>) => Promise<void>;
  /** ISO; the day of the build where there is none. */
  day?: string;
}

const results = (page: Page) => page.locator('#_results > li').first().waitFor();
const narrow = async (page: Page) => {
  await page.locator('#_narrow > summary').click();
  await page.locator('#_facets form').waitFor();
};

const VISITS: readonly Visit[] = [
  {
    path: '',
    does: async (page, seen) => {
      const box = page.locator('input[data-search]');
      await box.fill('phone');
      await page.locator('[role=option] .about').first().waitFor();
      await seen();
      await box.fill('next review');
      await page.locator('[role=option] .why').first().waitFor();
      await seen();
      await box.fill('xyzzyq');
      await page.locator('[role=listbox] > .all:only-child').waitFor();
    },
  },
  {
    path: 'behaviour/history/',
    does: async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog input').fill('behavour');
      await page.locator('[role=option] .about').first().waitFor();
    },
  },
  {
    path: 'search/?q=phone',
    does: async (page, seen) => {
      await results(page);
      await narrow(page);
      await seen();
      await page.locator('#_more').click();
      await page.locator('#_results > li:nth-child(11)').waitFor();
      await seen();
      for (const facet of ['policy', 'edition', 'binds', 'force']) {
        await page.goto(`${new URL('./', page.url()).href}?q=phone`);
        await results(page);
        await narrow(page);
        await page.locator(`#_facets a[href*="${facet}="]`).first().click();
        await page.locator('#_chosen a').first().waitFor();
        await results(page);
        await seen();
      }
    },
  },
  { path: 'search/?q=phone&others=1', does: results },
  { path: 'search/?q=behavour', does: results },
  { path: 'search/?q=detention', does: results },
  { path: 'search/?q=next+review', does: results },
  { path: 'search/?q=5.4', does: results },
  {
    path: 'search/?q=xyzzyq&policy=trips',
    does: (page) => page.locator('#_help > *').first().waitFor(),
  },
  {
    path: 'search/?q=password&changes=online-safety/2025-2026/2026-2027',
    does: async (page) => {
      await results(page);
      await narrow(page);
    },
  },
  { path: 'search/?changes=behaviour/2022-2023/2026-2027', does: results },
  ...['behaviour/', 'behaviour/2022-2023/', 'trips/2026-2027/', 'complaints/2022-2023/'].map(
    (path): Visit => ({
      path,
      does: async (page, seen) => {
        await page.locator('a.n').first().click();
        await page.locator('dialog .copy').first().waitFor();
        await seen();
        await page.locator('dialog .copy button').first().click();
        await page.locator('dialog [role=status]:not(:empty)').waitFor();
      },
    }),
  ),
  {
    path: 'behaviour/compare/2022-2023/2026-2027/',
    does: async (page, seen) => {
      await page.locator('.stepper').waitFor();
      await seen();
      await page.keyboard.press('n');
      await page.locator('form.views input').last().check();
    },
  },
  ...['', 'reviews/', 'governors/', 'trips/'].flatMap((path): Visit[] => [
    { path },
    { path, day: '2026-12-12' },
    { path, day: '2028-02-01' },
  ]),
  {
    path: 'staff/?policy=trips&who=volunteers',
    does: (page) => page.locator('form[data-duties] [role=status]:not(:empty)').waitFor(),
  },
  {
    path: 'governors/?since=2026-09-01',
    does: (page) => page.locator('form[data-since] [role=status]:not(:empty)').waitFor(),
  },
  { path: 'no-such-page/' },
];

/**
 * Visits the built site as a reader would.
 * @param read is given each page as it stands after the scripts did something
 * @returns what went wrong on the way: a faulty table can stop a script
 */
export async function visitScripts(
  site: string,
  read: (path: string, html: string) => void,
): Promise<string[]> {
  const faults: string[] = [];
  const { address, server } = await serveFolder(site, { port: 0 });
  const executablePath = findBrowser() ?? undefined;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const { path, does, day = DEMO_TODAY } of VISITS) {
    const page = await browser.newPage({ locale: TAG, timezoneId: 'Europe/London' });
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const seen = async () => read(path, await page.content());
    try {
      page.setDefaultTimeout(20_000);
      await does?.(page, seen);
    } catch (error) {
      faults.push(`${path}: ${String(error).split('\n')[0]}`);
    }
    await seen();
    await page.close();
  }
  await browser.close();
  server.close();
  return faults;
}
