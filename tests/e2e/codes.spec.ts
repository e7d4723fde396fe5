/** The codes on printed copies, on a small school after a correction, an erasure and a withdrawal. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readRegister } from '../../src/content/register/register-file.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { axeFaults, expect, scrollsSideways, test as base } from './site.ts';

interface School {
  address: string;
  /** The code of the corrected edition before the correction, and now. */
  before: string;
  now: string;
  /** The heads of the register before and after. */
  heads: { before: string; now: string };
}

const node = (...args: string[]) =>
  execFileSync('node', args, {
    env: { ...process.env, POLICIES_TODAY: '2026-11-23' },
    stdio: 'pipe',
  });

const test = base.extend<object, { school: School }>({
  school: [
    async ({}, use) => {
      const work = mkdtempSync(join(tmpdir(), 'codes-'));
      const [content, out] = [join(work, 'content'), join(work, 'site')];
      cpSync('tests/fixtures/small', content, { recursive: true });
      const register = () => readRegister(content).register;
      const before = register();
      const policy = (...args: string[]) =>
        node('src/cli/policy.ts', ...args, '--content', content, '--yes');
      const words = ['--replace', 'permisson', '--with', 'permission'];
      const edition = ['pets', '2024-2025'];
      policy('correct', ...edition, 'permission', ...words, '--why', 'A letter was missing.');
      policy('redact', '--words', 'Biscuit', '--why', 'The owner asked for it.');
      mkdirSync(join(content, 'walks'));
      writeFileSync(
        join(content, 'walks/2024-2025.mdx'),
        '---\ntitle: Walks\nstatus: draft\n---\n\nEvery class walks daily. {/* #daily */}\n',
      );
      policy('adopt', 'walks', '2024-2025', '--on', '2024-09-12', '--minute', '24/08');
      const why = ['--why', 'There is no path any more.'];
      policy('withdraw', 'walks', '2024-2025', '--on', '2026-11-20', ...why);
      node('src/cli/build.ts', '--content', content, '--out', out);
      const { address, server } = await serveFolder(out, { port: 0, under: 'small' });
      await use({
        address,
        before: before.editions[0]!.code,
        now: register().editions[0]!.code,
        heads: { before: before.head, now: register().head },
      });
      server.close();
      rmSync(work, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ school }, use) => use(school.address),
});
// One worker builds the school once.
test.describe.configure({ mode: 'default' });

const field = (page: Page) => page.getByLabel('Code on the printed copy');
const answer = (page: Page) => page.locator('[data-code-check]').getByRole('status');

async function check(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await page.keyboard.press('Enter');
}

test('a code that is typed is found, however it is typed', async ({ page, school }) => {
  await page.goto('linking/');
  await expect(answer(page)).toBeEmpty();
  for (const typed of [
    school.now,
    ` ${school.now.toLowerCase().replaceAll('-', ' ')} `,
    school.now.replaceAll('0', 'o').replaceAll('1', 'l'),
  ]) {
    await check(page, typed);
    await expect(answer(page)).toContainText('This is Pets in School Policy 2024–2025 (in force).');
    await expect(answer(page)).toContainText('Beside the words, this was changed:');
    await expect(answer(page).getByRole('listitem')).toHaveCount(1);
    await check(page, '');
    await expect(answer(page)).toBeEmpty();
  }
});

test('the code of an earlier print says what was corrected since, when and why', async ({
  page,
  school,
}) => {
  await page.goto('linking/');
  await check(page, school.before);
  await expect(answer(page)).toContainText('It has other words now. What was changed since:');
  const [correction, erasure] = [0, 1].map((n) => answer(page).getByRole('listitem').nth(n));
  await expect(correction!).toContainText('Corrected on 23 November 2026. Clause 1.1:');
  await expect(correction!).toContainText('A letter was missing.');
  await expect(erasure!).toContainText('Words were taken out on 23 November 2026.');
  await expect(erasure!).toContainText('The owner asked for it.');
  await expect(page).toHaveURL(new RegExp(`\\?code=${school.before}$`));
  await answer(page).getByRole('link', { name: 'All changes of this edition' }).click();
  await expect(page).toHaveURL(/pets\/2024-2025\/#_about$/);
  await expect(page.locator('#_about')).toContainText('A letter was missing.');
  // Who goes back finds the answer again.
  await page.goBack();
  await expect(answer(page)).toContainText(school.before);
});

test('a correction shows the old and the new words at their place', async ({ page }) => {
  await page.goto('pets/2024-2025/');
  const place = page.locator('#permission + .correction');
  await expect(place.locator('del')).toContainText('permisson');
  await expect(place.locator('ins')).toContainText('permission');
  await expect(place).toContainText('Corrected on 23 November 2026.');
});

test('a withdrawn edition can be read, and says since when it does not hold, and why', async ({
  page,
}) => {
  await page.goto('walks/2024-2025/#daily');
  await expect(page.locator('.notice.withdrawn')).toContainText(
    'This edition was withdrawn. It no longer holds from 20 November 2026. There is no path any more.',
  );
  await expect(page.locator('#daily')).toContainText('Every class walks daily.');
  await expect(page.locator('#daily')).toContainText(
    'Withdrawn: this edition is no longer in force.',
  );
});

test('a sheet has the words of each time, and of a day those that stood on it', async ({
  page,
}) => {
  const said = page.locator('#permission .said');
  await page.goto('pets/2024-2025/certificate/#permission');
  await expect(said).toHaveCount(2);
  await expect(said.first()).toContainText('Until 22 November 2026');
  await expect(said.first()).toContainText('permisson');
  await expect(said.last()).toContainText('Since 23 November 2026');
  await expect(said.last()).toContainText('permission');
  await expect(page.locator('#permission')).toContainText('A letter was missing.');
  // With a day: the words of that day.
  await page.goto('pets/2024-2025/certificate/?day=2024-10-01#permission');
  await expect(page.locator('.asked')).toHaveText('On 1 October 2024 these words applied.');
  await expect(said.filter({ visible: true })).toHaveCount(1);
  await expect(said.filter({ visible: true })).toContainText('permisson');
});

test('a head is known, now and before', async ({ page, school }) => {
  await page.goto('linking/');
  await check(page, school.heads.now);
  await expect(answer(page)).toContainText('This is the head of the register now.');
  await check(page, school.heads.before.toLowerCase());
  await expect(answer(page)).toContainText(
    'This was the head of the register after this entry: Pets in School Policy 2024–2025: Published on',
  );
  await expect(answer(page)).toContainText('Nothing before was rewritten; 4 entries since.');
});

test('what is mistyped, and what is not known, is said', async ({ page, school }) => {
  await page.goto('linking/');
  const wrong = school.now.startsWith('7') ? '8' : '7';
  for (const [typed, says] of [
    [wrong + school.now.slice(1), 'Mistyped: a character is wrong'],
    [`${school.now.slice(0, -1)}*`, 'Mistyped: a character is wrong'],
    [school.now.slice(1), 'Mistyped: these are 15 characters.'],
    ['<b>x</b>', 'Mistyped: these are 8 characters.'],
    ['A54A-XTBZ-RETW-3XKY', 'No text here has or had the code A54A-XTBZ-RETW-3XKY.'],
    ['41E9-GN1W-5ZNK-GQS3-ZF87-766C-YW3C', 'The register here never had the head 41E9-'],
  ] as const) {
    await check(page, typed);
    await expect(answer(page)).toContainText(says);
  }
});

test('search takes a code, and leads to its edition', async ({ page, school }) => {
  const result = page.locator('#_results > li');
  for (const [code, why, about, to] of [
    [school.now, 'The edition with this code', 'The words are the same now', 'pets/2024-2025/'],
    [
      school.before.toLowerCase(),
      'The edition with this code',
      'The words were changed on 23 November 2026',
      'pets/2024-2025/#_about',
    ],
    [
      school.heads.before,
      'The head of the register',
      'An earlier head; nothing before it was rewritten',
      `linking/?code=${school.heads.before}#_checking`,
    ],
  ] as const) {
    await page.goto(`search/?q=${encodeURIComponent(code)}`);
    await expect(result).toHaveCount(1);
    await expect(result).toContainText(`Straight there: ${why}`);
    await expect(result.locator('.about')).toHaveText(about);
    await expect(result.getByRole('link')).toHaveAttribute('href', `${school.address}${to}`);
    await expect(page.locator('#_status')).toHaveText(`“${code}” is the code of a printed copy.`);
  }
  await page.goto('search/?q=A54A-XTBZ-RETW-3XKZ');
  await page.getByRole('link', { name: 'If this is the code of a printed copy: check it' }).click();
  await expect(answer(page)).toContainText('Mistyped: a character is wrong');
});

test('the list under a search box takes a code, and nothing more is loaded for words', async ({
  page,
  school,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const codes = () => asked.filter((url) => url.endsWith('codes.json'));
  await page.goto('pets/');
  const box = page.getByRole('searchbox').or(page.getByRole('combobox'));
  await box.fill('hamster');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(codes()).toEqual([]);
  await box.fill(school.before);
  await expect(page.getByRole('option').first()).toContainText('The edition with this code.');
  await expect(page.getByRole('option').first()).toContainText('Pets in School Policy 2024–2025');
  expect(codes()).toHaveLength(1);
});

test('without scripts every code and head is in a list', async ({ browser, school }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: school.address });
  const page = await context.newPage();
  await page.goto('linking/');
  await expect(field(page)).toBeHidden();
  await page.getByText('All codes, now and before').click();
  const line = page.locator('.codes > ul > li').filter({ hasText: school.before });
  await expect(line).toContainText('It has other words now.');
  await expect(line).toContainText('A letter was missing.');
  await page.getByText('All heads of the register, now and before').click();
  await expect(page.locator('.codes').getByText(school.heads.before)).toBeVisible();
  await context.close();
});

for (const width of [320, 1280])
  test(`no accessibility fault with an answer, ${width} px`, async ({ browser, school }) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      bypassCSP: true,
      baseURL: school.address,
    });
    const page = await context.newPage();
    for (const code of [school.before, school.heads.before, 'A54A-XTBZ-RETW-3XKY', 'XYZ']) {
      await page.goto(`linking/?code=${code}`);
      await expect(answer(page)).not.toBeEmpty();
      for (const list of await page.locator('.codes > summary').all()) await list.click();
      expect.soft(await axeFaults(page), code).toEqual([]);
      expect.soft(await scrollsSideways(page), code).toBe(false);
      await page.goto(`search/?q=${code}`);
      await page.waitForLoadState('networkidle');
      expect.soft(await axeFaults(page), code).toEqual([]);
      expect.soft(await scrollsSideways(page), code).toBe(false);
    }
    await context.close();
  });

test('the head is printed on the paper for a meeting and on the sheet to sign', async ({
  page,
  school,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, words] of [
    ['pets/compare/2024-2025/2025-2026/', 'Write it into the minutes: with it anyone can see'],
    ['pets/2024-2025/sign/', 'With it anyone can see later whether anything before was rewritten.'],
  ] as const) {
    await page.goto(path);
    const head = page.locator('dt', { hasText: 'Head of the register' }).locator('+ dd');
    await expect(head).toBeVisible();
    await expect(head).toContainText(school.heads.now);
    await expect(head).toContainText(words);
  }
  // The sheet is one sheet still.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
