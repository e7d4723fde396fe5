/** Policies that were renamed, joined and ended, on a small school: every old address leads on, with scripts and without. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { axeFaults, expect, scrollsSideways, test as base } from './site.ts';

const node = (...args: string[]) =>
  execFileSync('node', args, {
    env: { ...process.env, POLICIES_TODAY: '2026-11-23' },
    stdio: 'pipe',
  });

const edition = (title: string, front: string, body: string) =>
  `---\ntitle: ${title}\nstatus: draft\n${front}---\n\n${body}\n`;

const test = base.extend<object, { school: { address: string } }>({
  school: [
    async ({}, use) => {
      const work = mkdtempSync(join(tmpdir(), 'live-'));
      const [content, out] = [join(work, 'content'), join(work, 'site')];
      const write = (policy: string, name: string, text: string) => {
        mkdirSync(join(content, policy), { recursive: true });
        writeFileSync(join(content, policy, `${name}.mdx`), text);
      };
      const policy = (...args: string[]) =>
        node('src/cli/policy.ts', ...args, '--content', content, '--yes');
      const adopt = (slug: string, name: string, on: string) =>
        policy('adopt', slug, name, '--on', on, '--minute', '1/1');
      mkdirSync(content, { recursive: true });
      writeFileSync(join(content, 'school.yaml'), 'name: Hill School\ntimeZone: Europe/London\n');
      const helmet = 'Pupils must wear a helmet on the road. {/* #helmet */}';
      const shed = 'The caretaker keeps the shed. {/* #keeper */}';
      write('bicycles', '2024-2025', edition('Bicycles Policy', '', `${helmet}\n\n${shed}`));
      adopt('bicycles', '2024-2025', '2024-09-10');
      write(
        'found',
        '2024-2025',
        edition('Things Found Policy', '', 'Coins go to the office. {/* #coins */}'),
      );
      adopt('found', '2024-2025', '2024-10-01');
      policy('rename', 'found', 'lost-property', '--why', 'The name was too short.');
      write(
        'walks',
        '2024-2025',
        edition('Walks Policy', '', 'Classes walk on Fridays. {/* #fridays */}'),
      );
      adopt('walks', '2024-2025', '2024-10-02');
      policy('end', 'walks', '--on', '2026-02-01', '--why', 'The path was closed.');
      write(
        'belongings',
        '2025-2026',
        edition(
          'Belongings Policy',
          'replaces: [bicycles, lost-property]\nlineage:\n  /bicycles/#helmet: helmet\n  /bicycles/#keeper: { to: none, why: There is no shed. }\n  /lost-property/#coins: money\n',
          'Pupils and staff must wear a helmet on the road. {/* #helmet */}\n\nCoins go to the office. {/* #money */}',
        ),
      );
      adopt('belongings', '2025-2026', '2025-11-04');
      node('src/cli/build.ts', '--content', content, '--out', out);
      const { address, server } = await serveFolder(out, { port: 0, under: 'a/school' });
      await use({ address });
      server.close();
      rmSync(work, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ school }, use) => use(school.address),
});
// One worker builds the school once.
test.describe.configure({ mode: 'default' });

const PAGES = [
  'bicycles/',
  'bicycles/2024-2025/',
  'lost-property/',
  'walks/',
  'walks/history/',
  'belongings/',
  'belongings/history/',
  'belongings/compare/bicycles/2025-2026/',
  'belongings/clauses/helmet/',
  'belongings/on/',
];

for (const width of [390, 1280])
  test(`every new kind of page has no fault of access at ${width} px`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      bypassCSP: true,
      baseURL: baseURL!,
    });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(path);
      expect.soft(await axeFaults(page), path).toEqual([]);
      expect.soft(await scrollsSideways(page), path).toBe(false);
    }
    await context.close();
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a policy that was replaced leads on from each of its clauses', async ({
    page,
  }) => {
    await page.goto('bicycles/#helmet');
    await expect(page.locator('main')).toContainText('This policy ended on 4 November 2025.');
    await page
      .locator('#helmet')
      .getByRole('link', { name: /Belongings Policy/ })
      .click();
    await expect(page).toHaveURL(/\/a\/school\/belongings\/#helmet$/);
    await expect(page.locator('#helmet')).toContainText('Pupils and staff must wear');
    await page.goto('bicycles/#keeper');
    await expect(page.locator('#keeper')).toContainText('There is no shed.');
  });

  test('a policy that was ended says when, why and that nothing is in its place', async ({
    page,
  }) => {
    await page.goto('walks/');
    const main = page.locator('main');
    await expect(main).toContainText('This policy ended on 1 February 2026.');
    await expect(main).toContainText('The path was closed.');
    await expect(main).toContainText('No other policy of the school is in its place.');
  });

  test('an address from before a new name leads to the new one', async ({ page }) => {
    for (const [old, now] of [
      ['found/', 'lost-property/'],
      ['found/2024-2025/', 'lost-property/2024-2025/'],
      ['found/history/', 'lost-property/history/'],
      ['found/clauses/coins/', 'lost-property/clauses/coins/'],
    ] as const) {
      await page.goto(old);
      await expect(page).toHaveURL(new RegExp(`/a/school/${now}$`));
    }
  });
});

test('with scripts, an address from before a new name keeps its clause', async ({ page }) => {
  await page.goto('found/2024-2025/#coins');
  await expect(page).toHaveURL(/\/lost-property\/2024-2025\/#coins$/);
});

test('the history of a clause goes on across policies', async ({ page }) => {
  await page.goto('belongings/clauses/helmet/');
  const years = page.locator('ol.years > li');
  await expect(years).toHaveCount(2);
  await expect(years.nth(0)).toContainText('and staff');
  await expect(years.nth(1)).toContainText('Bicycles Policy');
});

test('search finds a clause where it is now, by the name of the policy that it was in', async ({
  page,
}) => {
  await page.goto('search/?q=bicycles+helmet');
  const first = page.locator('main li a[href*="#helmet"]').first();
  await expect(first).toHaveAttribute('href', /belongings\/#helmet$/);
});

test('on the day before, the policy that was replaced applied; on that day, the other', async ({
  page,
}) => {
  await page.goto('on/?day=2025-11-03');
  await expect(page).toHaveURL(/\/on\/\d{4}-\d\d-\d\d\/\?day=2025-11-03$/);
  const row = (title: string) => page.getByRole('row', { name: new RegExp(`^${title}`) });
  await expect(row('Bicycles Policy')).toContainText('2024–2025');
  await page.goto('on/2025-11-04/');
  await expect(row('Bicycles Policy')).not.toContainText('In force');
  await expect(row('Belongings Policy')).toContainText('2025–2026');
});
