/** On paper: the page for parents on one sheet wherever that was reckoned, and the pack for a meeting. */
import {
  type ParentsGroup,
  parentsSheetSize,
  parentsView,
  SHEET_SIZES,
} from '../../src/site/parents-view.ts';
import { strings } from '../../src/strings/strings.ts';
import { DEMO_TODAY, demoSchool } from '../support/demo.ts';
import { expect, test } from './site.ts';
import type { Page } from '@playwright/test';

const school = {
  name: 'Larkfield Primary School',
  timeZone: 'Europe/London',
  language: 'en-GB',
  contact: {
    questions: {
      name: 'School office',
      phone: '01632 960123',
      email: 'office@larkfield.example.org',
    },
    paperCopies:
      'Ask the school office for a paper copy of any policy. It is free, and we can print it in large type.',
  },
};

const sheetsOf = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    ?.length;

/** The page as it would be with these lines, at this size. */
async function show(page: Page, groups: readonly ParentsGroup[], size: number | undefined) {
  await page.evaluate(
    ({ groups, size }) => {
      const main = document.querySelector('main')!;
      const [pattern] = main.querySelectorAll('section:has(.promises)');
      for (const section of main.querySelectorAll('section:has(.promises)')) section.remove();
      for (const group of groups) {
        const section = pattern!.cloneNode(true) as HTMLElement;
        section.querySelector('h2')!.textContent = group.title;
        const list = section.querySelector('.promises')!;
        const item = list.querySelector('li')!;
        list.replaceChildren(
          ...group.lines.map((line) => {
            const copy = item.cloneNode(true) as HTMLElement;
            const link = copy.querySelector('a')!;
            link.textContent = `${line.clause} ${line.mark}`;
            copy.querySelector('p')!.replaceChildren(`${line.sentence} `, link);
            return copy;
          }),
        );
        main.querySelector('.ask')!.before(section);
      }
      main.style.setProperty('--sheet', size ? `${size}pt` : '');
    },
    { groups, size },
  );
}

/** Lines of many lengths, repeatable. */
function lines(count: number, length: number): ParentsGroup['lines'] {
  const words =
    'We tell you within two school days if your child is kept out of a class or a club'.split(' ');
  return Array.from({ length: count }, (_, at) => {
    let sentence = 'We';
    for (let i = at; sentence.length < length * (0.5 + ((at * 7) % 11) / 10); i += 1)
      sentence += ` ${words[i % words.length]}`;
    return {
      who: '',
      sentence: `${sentence}.`,
      to: '',
      clause: `Clause ${at + 1}.${at}`,
      policy: '',
      policyTitle: 'School Trips and Visits Policy',
      mark: 'B',
    };
  });
}

test.use({ bypassCSP: true });

test('the page for parents prints on one sheet', async ({ page }) => {
  await page.goto('parents/');
  expect(await sheetsOf(page)).toBe(1);
});

test('it prints on one sheet at every size that is reckoned for it', async ({ page }) => {
  await page.goto('parents/');
  const view = parentsView(demoSchool().policies, DEMO_TODAY, strings());
  const sizes = new Set<number | undefined>();
  for (const policies of [1, 3, 6])
    for (const length of [40, 75, 140])
      for (let count = 4; count <= 60; count += 4) {
        const groups = Array.from({ length: policies }, (_, at) => ({
          id: `topic-${at}`,
          title: `School Trips and Visits Policy ${at}`,
          to: null,
          about: '',
          lines: lines(Math.ceil(count / policies), length),
        }));
        const size = parentsSheetSize({ ...view, groups }, school);
        sizes.add(size);
        if (size === undefined) break;
        await show(page, groups, size);
        expect
          .soft(
            await sheetsOf(page),
            `${policies} policies, ${count} lines of ${length} letters, ${size} pt`,
          )
          .toBe(1);
      }
  // Every size was tried, and so was a text that is too long for all of them.
  expect([...sizes].toSorted()).toEqual([...SHEET_SIZES, undefined].toSorted());
});

/** What a sheet of A4 has room for between its margins, in pixels of the style sheet. */
const SHEET = { width: Math.floor((210 - 36) * (96 / 25.4)), height: (297 - 42) * (96 / 25.4) };
const PACK = 'behaviour/compare/2025-2026/2026-2027/';

test('the pack for a meeting about a year with ten changes has six sheets or fewer', async ({
  page,
}) => {
  await page.goto(PACK);
  expect(await page.locator('.changes [scope=row]').count()).toBeGreaterThanOrEqual(10);
  const sheets = await sheetsOf(page);
  expect(sheets).toBeLessThanOrEqual(6);
  await page.getByRole('checkbox', { name: 'with the whole text' }).check();
  expect(new URL(page.url()).search).toBe('?print=whole');
  expect(await sheetsOf(page)).toBeGreaterThan(sheets!);
});

for (const pair of [
  PACK,
  'behaviour/compare/2022-2023/2026-2027/',
  'trips/compare/2022-2023/2026-2027/',
])
  test(`nothing of the pack is cut off: ${pair}`, async ({ page }) => {
    await page.setViewportSize({ width: SHEET.width, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(pair);
    const cut = await page.evaluate(
      (width) =>
        [...document.querySelectorAll<HTMLElement>('main *')]
          .filter((one) => {
            const { right, width: own } = one.getBoundingClientRect();
            const hides =
              getComputedStyle(one).overflowX !== 'visible' &&
              one.scrollWidth > one.clientWidth + 1;
            return own > 1 && (right > width + 1 || hides);
          })
          .map((one) => `${one.className} ${one.textContent?.slice(0, 40)}`),
      SHEET.width,
    );
    expect(cut).toEqual([]);
  });

test('the first sheet of the pack has the decision and the minute, and names both texts', async ({
  page,
}) => {
  await page.setViewportSize({ width: SHEET.width, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(PACK);
  const block = page.locator('.paper');
  await expect(block).toContainText('The meeting is asked');
  await expect(block).toContainText('Decision');
  const bottom = await block.evaluate((one) => one.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(SHEET.height);
  const style = await page.locator('head style').first().textContent();
  const codes = /Code \S+ → \S+ · Register \S+/;
  expect(style).toMatch(codes);
  expect(style).toContain('2025–2026 compared with 2026–2027');
});

test('on paper a heading, a legend and the words that lead in to a list stay with what follows', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(PACK);
  const breaks = (selector: string, ending = '') =>
    page
      .locator(selector)
      .evaluateAll(
        (all, ending) => [
          ...new Set(
            all
              .filter((one) => one.textContent?.trim().endsWith(ending))
              .map((one) => getComputedStyle(one).breakAfter),
          ),
        ],
        ending,
      );
  for (const selector of ['.text-head', '.r.heading', '.changes .of'])
    expect([selector, await breaks(selector)]).toEqual([selector, ['avoid']]);
  expect(await breaks('.r.same:has(+ .r.item)', ':')).toEqual(['avoid']);
});
