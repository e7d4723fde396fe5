/** Prints pages of a built site as PDFs, with a browser that sees the folder and nothing else. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { UsageError } from '../messages/usage-error.ts';
import { finishPdf, type PdfFacts, type PrintedHeading } from '../publish/finish-pdf.ts';
import { findBrowser } from './find-browser.ts';

/** Where the site is put for the printer if nobody has said where it is: no such place can exist. */
const NOWHERE = 'https://policies.invalid/';

/** A printed page. */
export interface Printed {
  pdf: Buffer;
  /** How many sheets it has. */
  sheets: number;
  /** What the page says of its edition; null where it shows no single one. */
  standing: string | null;
}

export interface Printer {
  /** @param page from the root of the site @throws Error where the site has no such page */
  print(page: string): Promise<Printed>;
  close(): Promise<void>;
}

/**
 * Starts a browser. It runs no scripts: what is printed are the words that were built, whatever day it is.
 * @param site the built folder
 * @param options.publishedAt where the links of a PDF lead; without it they stay within the PDF
 * @throws UsageError where there is no browser, or none that starts
 */
export async function startPrinter(
  site: string,
  { publishedAt, ...facts }: Omit<PdfFacts, 'title'> & { publishedAt?: string | undefined },
): Promise<Printer> {
  const browser = await launch();
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
  const root = publishedAt ? new URL('./', publishedAt).href : NOWHERE;
  await serveFrom(context, site, root);
  return {
    async print(path) {
      const page = await context.newPage();
      const answer = await page.goto(root + path);
      if (!answer?.ok()) throw new UsageError(`The built site has no page “${path}”.`);
      await page.emulateMedia({ media: 'print' });
      if (!publishedAt) await keepLinksWithin(page, root);
      await withoutLigatures(page);
      const [title, standing] = [await page.title(), await standingOn(page)];
      const headings = await headingsOn(page);
      const raw = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      await page.close();
      const sheets = raw.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
      return { pdf: finishPdf(raw, headings, { title, ...facts }), sheets, standing };
    },
    close: () => browser.close(),
  };
}

const INSTALL =
  'Install Chromium, Google Chrome or Edge, or say where one is: CHROMIUM=/path/to/chromium npm run pdf';

async function launch() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named))
    throw new UsageError(`CHROMIUM names a browser that is not there: ${named}`);
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new UsageError(`No browser was found to print with. ${INSTALL}`);
  try {
    return await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
      // What was begun is cleared away by the command itself.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (thrown) {
    const [why = ''] = (thrown as Error).message.split('\n');
    throw new UsageError(
      `The browser ${executablePath ?? chromium.executablePath()} could not be started: ${why}. ${INSTALL}`,
    );
  }
}

/** Answers what is asked for below the root from the folder, and nothing else. */
async function serveFrom(context: BrowserContext, site: string, root: string): Promise<void> {
  await context.route('**/*', (route) => {
    const { href, origin, pathname } = new URL(route.request().url());
    if (!`${origin}${pathname}`.startsWith(root)) return route.abort();
    const path = decodeURIComponent(href.slice(root.length).replace(/[?#].*$/, ''));
    const file = join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const isFile = existsSync(file) && statSync(file).isFile();
    return isFile ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
}

/** A link to another page would lead nowhere. */
const keepLinksWithin = (page: Page, root: string) =>
  page.evaluate((root) => {
    const here = location.href.replace(/#.*/, '');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
      if (link.href.startsWith(root) && link.href.replace(/#.*/, '') !== here)
        link.removeAttribute('href');
  }, root);

/** Programs that read the structure of a PDF lose what follows a ligature. */
const withoutLigatures = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-variant-ligatures: none }');
    document.adoptedStyleSheets.push(sheet);
  });

const standingOn = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.querySelector<HTMLElement>('[data-standing]')?.dataset.standing ?? null,
  );

/** The headings that paper shows, without what is there for the screen only. */
const headingsOn = (page: Page): Promise<PrintedHeading[]> =>
  page.evaluate(() => {
    const wordsOf = (one: Element | null | undefined, without: string) => {
      const copy = one?.cloneNode(true) as Element | undefined;
      for (const part of copy?.querySelectorAll(without) ?? []) part.remove();
      return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    // In a comparison the number stands beside the heading.
    const numberOf = (one: Element) =>
      one.querySelector(':scope > .n') ?? one.closest('.r')?.querySelector(':scope > .n');
    return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((one) => one.checkVisibility())
      .map((one) => ({
        number: wordsOf(numberOf(one), '.hidden, .mine'),
        words: wordsOf(one.querySelector(':scope > .t') ?? one, '.n'),
      }));
  });
