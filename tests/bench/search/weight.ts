/** What a first search costs a reader: requests, bytes over the wire, steps and time, on a slow phone. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { phoneServer, type SlowNetwork } from './phone-server.ts';

/** A middling phone on slow 4G: bits a second, milliseconds of a round trip and slowing of the processor. */
const SLOW = { down: 1_638_000, latency: 150, slower: 4 };

/** How the network is slowed: by the browser, or by the server, which makes new connections cost too. */
export type Model = 'browser' | 'connections';

const CONNECTIONS: SlowNetwork = { roundTrip: SLOW.latency, kilobitsPerSecond: SLOW.down / 1000 };

export interface Weight {
  requests: number;
  /** Over the wire, compressed as a server does. */
  kilobytes: number;
  /** Of the requests, how many could only begin when another had ended: the longest such row. */
  steps: number;
  /** From the start of the visit, or from the first key. */
  seconds: number;
}

/** A view of the search page with nothing asked. */
export const firstView = (browser: Browser, folder: string, model?: Model): Promise<Weight> =>
  visit(browser, folder, model, async (page, base) => {
    await page.goto(`${base}search/`, { waitUntil: 'load' });
    return (await page.evaluate(() => performance.now())) / 1000;
  });

/** From opening a link to a search until its first result is on the page. */
export const linkedSearch = (
  browser: Browser,
  folder: string,
  ask: string,
  model?: Model,
): Promise<Weight> =>
  visit(browser, folder, model, async (page, base) => {
    await page.goto(`${base}search/?q=${encodeURIComponent(ask)}`, { waitUntil: 'commit' });
    await page.locator('#_results > li').first().waitFor();
    return secondsToResult(page);
  });

/** From the first key under a search box until its first option. */
export const typedSearch = (
  browser: Browser,
  folder: string,
  ask: string,
  model?: Model,
): Promise<Weight> =>
  visit(
    browser,
    folder,
    model,
    async (page) => {
      await page
        .getByRole('combobox')
        .or(page.getByRole('searchbox'))
        .first()
        .pressSequentially(ask);
      await page.getByRole('option').first().waitFor();
      return secondsToResult(page);
    },
    (page, base) => page.goto(base, { waitUntil: 'networkidle' }),
  );

async function visit(
  browser: Browser,
  folder: string,
  model: Model = 'browser',
  act: (page: Page, base: string) => Promise<number>,
  before: (page: Page, base: string) => Promise<unknown> = async () => undefined,
): Promise<Weight> {
  const server = await phoneServer(folder, model === 'connections' ? CONNECTIONS : undefined);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(clock);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    if (model === 'browser')
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: SLOW.down / 8,
        uploadThroughput: SLOW.down / 8,
      });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slower });
    await before(page, server.address);
    const requests = watch(devtools);
    const seconds = await act(page, server.address);
    const sent = [...requests.values()].filter(({ end }) => end !== null);
    const bytes = sent.reduce((sum, { size }) => sum + size, 0);
    return { requests: sent.length, kilobytes: bytes / 1000, steps: stepsOf(sent), seconds };
  } finally {
    await context.close();
    server.close();
  }
}

/** In the page, because looking from outside costs a slowed processor time of its own. */
function clock(): void {
  addEventListener('keydown', () => performance.mark('key'), { once: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#_results > li, [role=option]')) return;
    performance.mark('result');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

const secondsToResult = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    return (at('result') - at('key')) / 1000;
  });

interface Sent {
  /** Seconds, by the browser's clock. */
  start: number;
  end: number | null;
  size: number;
}

/** The requests from now on, apart from what the browser has already. */
function watch(devtools: CDPSession): Map<string, Sent> {
  const requests = new Map<string, Sent>();
  devtools.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
    if (!request.url.endsWith('.svg'))
      requests.set(requestId, { start: timestamp, end: null, size: 0 });
  });
  devtools.on('Network.requestServedFromCache', ({ requestId }) => {
    requests.delete(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const sent = requests.get(requestId);
    if (sent) Object.assign(sent, { end: timestamp, size: encodedDataLength });
  });
  return requests;
}

/** The longest row of requests of which each began after the one before had ended. */
export function stepsOf(requests: readonly Sent[]): number {
  const steps = new Map<Sent, number>();
  for (const request of requests.toSorted((a, b) => a.start - b.start)) {
    const earlier = [...steps].filter(([{ end }]) => end !== null && end <= request.start);
    steps.set(request, 1 + Math.max(0, ...earlier.map(([, step]) => step)));
  }
  return Math.max(0, ...steps.values());
}
