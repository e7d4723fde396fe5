/** What a first search costs a reader: bytes over the wire and time, on a slow phone. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** Bits a second, round trip in ms and slowing of the processor: a middling phone on slow 4G. */
const SLOW = { down: 1_600_000, latency: 150, slower: 4 };

export interface Weight {
  requests: number;
  /** As a server that compresses text would send them. */
  kilobytes: number;
  /** From the start of the visit, or from the first key. */
  seconds: number;
}

/** A view of the search page with nothing asked. */
export const firstView = (browser: Browser, base: string): Promise<Weight> =>
  visit(browser, async (page) => {
    await page.goto(`${base}search/`, { waitUntil: 'load' });
  });

/** From opening a link to a search until its first result is on the page. */
export const linkedSearch = (browser: Browser, base: string, ask: string): Promise<Weight> =>
  visit(browser, async (page) => {
    await page.goto(`${base}search/?q=${encodeURIComponent(ask)}`);
    await page.locator('#_results > li').first().waitFor();
  });

/** From the first key under a search box until its first option. */
export const typedSearch = (browser: Browser, base: string, ask: string): Promise<Weight> =>
  visit(
    browser,
    async (page) => {
      await page
        .getByRole('combobox')
        .or(page.getByRole('searchbox'))
        .first()
        .pressSequentially(ask);
      await page.getByRole('option').first().waitFor();
    },
    (page) => page.goto(base, { waitUntil: 'load' }),
  );

async function visit(
  browser: Browser,
  act: (page: Page) => Promise<void>,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.down / 8,
    uploadThroughput: SLOW.down / 16,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slower });
  await before(page);
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    bodies.push(response.body().then(sizeOnTheWire, () => 0));
  });
  const start = performance.now();
  await act(page);
  const seconds = (performance.now() - start) / 1000;
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(bodies);
  await context.close();
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { requests: sizes.length, kilobytes: bytes / 1000, seconds };
}

/** Pagefind's own files are compressed already. */
const sizeOnTheWire = (body: Buffer) => Math.min(gzipSync(body).length, body.length);
