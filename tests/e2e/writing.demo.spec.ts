/** `npm run dev` while somebody writes a draft: its changes are marked as they are typed, and search finds them. */
import { expect as expectNow, test, type Locator } from '@playwright/test';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Only a test that hangs runs into this: how long a page takes is the machine's affair.
const expect = expectNow.configure({ timeout: 60_000 });
const work = mkdtempSync(join(tmpdir(), 'writing-'));
const content = join(work, 'content');
const draft = join(content, 'trips/2026-2027.mdx');
let server: ChildProcess;
let site: string;

test.beforeAll(async () => {
  cpSync('tests/fixtures/demo', content, { recursive: true });
  const school = join(content, 'school.yaml');
  writeFileSync(school, `${readFileSync(school, 'utf8')}\npublishDrafts: false\n`);
  server = fork('tests/e2e/dev-server.mjs', [join(work, 'caches')], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, POLICIES_CONTENT: content, POLICIES_TODAY: '2026-11-23' },
  });
  const [port] = (await once(server, 'message')) as [number];
  site = `http://localhost:${port}/`;
});
test.afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(work, { recursive: true, force: true });
});

/** Saves the draft with one passage as it is now written. */
function type(old: string, now: string): void {
  const text = readFileSync(draft, 'utf8');
  expect(text).toContain(old);
  writeFileSync(draft, text.replace(old, now));
}

/** How far an element is below the top of the window, in whole pixels. */
const topOf = (element: Locator) =>
  element.evaluate((one) => Math.round(one.getBoundingClientRect().top));

test('a draft is marked as it is typed, keeps its place and its last good text, and is found', async ({
  page,
}) => {
  await page.goto(`${site}trips/2026-2027/`);
  await expect(page.locator('#_changed')).toHaveText('Draft: what changes against 2025–2026');
  await expect(page.locator('#coaches .one ins')).toContainText('booster seats');
  // A new clause without a reason has the line that gives one; one with a reason has none.
  const line = 'public-transport-used-outside: { kind: substantive, why: "…" }';
  await expect(page.locator('#public-transport-used-outside .owed code')).toHaveText(line);
  await expect(page.locator('#coaches .owed')).toHaveCount(0);

  const read = page.locator('#evc-duties');
  await page.getByLabel('Side by side').check();
  await read.evaluate((one) => one.scrollIntoView());
  const top = await topOf(read);
  type('goes out at least three', `goes ${'far and wide with a zebrafish '.repeat(20)}three`);
  await expect(page.locator('#purpose .one ins').first()).toContainText('zebrafish');
  await expect(page.getByLabel('Side by side')).toBeChecked();
  await expect.poll(async () => Math.abs((await topOf(read)) - top)).toBeLessThan(3);

  await page.goto(`${site}search/?q=zebrafish`);
  const result = page.locator('#_results a').first();
  await expect(result).toHaveAttribute('href', /trips\/2026-2027\/#purpose$/);
  await expect(page.locator('#_results')).toContainText('Proposed');

  await page.goto(`${site}trips/2026-2027/`);
  type('## Why we go', 'Children under <11 go too.\n\n## Why we go');
  const faults = page.getByRole('alert');
  const row = readFileSync(draft, 'utf8').split('Children under <11')[0]?.split('\n').length;
  await expect(faults).toContainText(`trips/2026-2027.mdx:${row}:16`);
  await expect(faults).toContainText('Write “under 11”');
  await expect(page.locator('#purpose .one ins').first()).toContainText('zebrafish');
  await page.goto(`${site}behaviour/`);
  await expect(page.locator('h1')).toHaveText('Behaviour Policy');
  await expect(faults).toHaveCount(0);

  await page.goto(`${site}trips/2026-2027/plain-draft/`);
  await expect(faults).toHaveCount(1);
  await expect(page.locator('#purpose')).toContainText('zebrafish');
  await expect(page.locator('main ins')).toHaveCount(0);
  type('under <11', 'under 11');
  await expect(faults).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Children under 11 go too.');
});
