/** The page for parents on paper: one sheet wherever that was reckoned, in whatever fonts the machine has. */
import { type ParentsGroup, parentsSheetSize, SHEET_SIZES } from '../../src/site/parents-view.ts';
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
        section.querySelector('h2 a')!.textContent = group.title;
        const list = section.querySelector('.promises')!;
        const item = list.querySelector('li')!;
        list.replaceChildren(
          ...group.lines.map((line) => {
            const copy = item.cloneNode(true) as HTMLElement;
            const link = copy.querySelector('a')!;
            link.textContent = line.clause;
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
    return { sentence: `${sentence}.`, to: '', clause: `Clause ${at + 1}.${at}` };
  });
}

test.use({ bypassCSP: true });

test('the page for parents prints on one sheet', async ({ page }) => {
  await page.goto('parents/');
  expect(await sheetsOf(page)).toBe(1);
});

test('it prints on one sheet at every size that is reckoned for it', async ({ page }) => {
  await page.goto('parents/');
  const sizes = new Set<number | undefined>();
  for (const policies of [1, 3, 6])
    for (const length of [40, 75, 140])
      for (let count = 4; count <= 60; count += 4) {
        const groups = Array.from({ length: policies }, (_, at) => ({
          title: `School Trips and Visits Policy ${at}`,
          edition: '2026–2027',
          to: '',
          lines: lines(Math.ceil(count / policies), length),
        }));
        const size = parentsSheetSize(groups, school);
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
