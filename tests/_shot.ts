import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { serveFolder } from '../src/cli/serve-folder.ts';
const [folder, prefix, ...pages] = process.argv.slice(2);
const { address, server } = await serveFolder(folder!, { port: 0, under: '/a/folder/' });
const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox'] });
for (const width of [390, 1280]) for (const [i, p] of pages.entries()) {
  const c = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled: !process.env.NOJS });
  const page = await c.newPage(); await page.goto(address + p); await page.waitForTimeout(1500);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.screenshot({ path: `/tmp/w/${prefix}-${i}-${width}.png`, fullPage: !!process.env.FULL });
  if (wide > width) console.log('sideways', p, width, wide);
  await c.close();
}
await browser.close(); server.close();
