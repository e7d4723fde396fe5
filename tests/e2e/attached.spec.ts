/** Pictures and attached files of a small school, from a folder not known at build. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { axeFaults, expect, scrollsSideways, test as base } from './site.ts';

const test = base.extend<object, { school: string }>({
  school: [
    async ({}, use) => {
      const out = join(mkdtempSync(join(tmpdir(), 'attached-')), 'site');
      const args = ['src/cli/build.ts', '--content', 'tests/fixtures/attached', '--out', out];
      execFileSync('node', args, {
        env: { ...process.env, POLICIES_TODAY: '2026-11-23' },
        stdio: 'pipe',
      });
      const { address, server } = await serveFolder(out, { port: 0, under: 'small' });
      await use(address);
      server.close();
      rmSync(join(out, '..'), { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ school }, use) => use(school),
});
// One worker builds the school once.
test.describe.configure({ mode: 'default' });

test('a picture is shown with its words, and a form can be fetched', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('trips/2026-2027/');
  const picture = page.getByRole('img', { name: 'The way from the gate to the hall' });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveJSProperty('naturalWidth', 120);
  expect(await picture.evaluate((image) => image.clientWidth / image.clientHeight)).toBeCloseTo(
    1.5,
    1,
  );
  await expect(page.locator('#way').locator('img')).toHaveCount(1);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await axeFaults(page)).toEqual([]);

  const form = await page.getByRole('link', { name: 'the form' }).first().getAttribute('href');
  const fetched = await page.request.get(new URL(form ?? '', page.url()).href);
  expect(fetched.ok()).toBe(true);
  expect((await fetched.body()).toString('latin1')).toContain('%PDF-1.4');

  await page.emulateMedia({ media: 'print' });
  await expect(picture).toBeVisible();
});

test('a comparison names the picture that was exchanged', async ({ page }) => {
  await page.goto('trips/compare/2025-2026/2026-2027/');
  await expect(page.locator('main')).toContainText(
    'the picture “The way from the gate to the hall” was exchanged',
  );
  expect(await axeFaults(page)).toEqual([]);
});
