/** Finds a Chromium on this machine: for the command that prints the site, and for the tests. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where the systems keep Chromium, and browsers made of it. Every Windows has Edge. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to start: the one that CHROMIUM names, Playwright's own (undefined) where it was
 * downloaded, or one that is installed; null where there is none.
 * @param isThere whether there is a file
 */
export function findBrowser(
  isThere: (path: string) => boolean = existsSync,
): string | undefined | null {
  const named = process.env.CHROMIUM;
  if (named && isThere(named)) return named;
  if (!named && isThere(chromium.executablePath())) return undefined;
  return INSTALLED.find(isThere) ?? null;
}
