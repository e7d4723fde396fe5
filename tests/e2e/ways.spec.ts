/**
 * The ways of five readers, counted: a tap is a tap on a phone or a click, a scroll is a screen
 * that somebody has to move before what they want next is seen. Typing and the jump of a link
 * to its clause are neither.
 */
import type { Locator, Page } from '@playwright/test';
import { address } from '../../playwright.config.ts';
import { expect, test } from './site.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** One reader's way through the site. */
class Way {
  readonly #page: Page;
  readonly #since = Date.now();
  taps = 0;
  scrolls = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Scrolls, a screen at a time, until something is seen. */
  async see(what: Locator): Promise<void> {
    await expect(what).toBeVisible();
    // What a link leads to is not there at once.
    for (let tries = 0; tries < 80 && !(await isSeen(what)); tries++)
      await this.#page.waitForTimeout(25);
    for (; !(await isSeen(what)); this.scrolls++) {
      if (this.scrolls > 30) throw new Error('It is nowhere to be seen.');
      const below = await what.evaluate((one) => one.getBoundingClientRect().top > 0);
      await this.#page.evaluate(
        (by) => scrollBy({ top: by * innerHeight * 0.85, behavior: 'instant' }),
        below ? 1 : -1,
      );
    }
  }

  async tap(what: Locator): Promise<void> {
    await this.see(what);
    await what.click();
    this.taps++;
  }

  /** Holds the way to its numbers, and prints them for the note. */
  end(reader: string, most: { taps: number; scrolls: number }): void {
    const seconds = ((Date.now() - this.#since) / 1000).toFixed(1);
    console.log(`${reader}: ${this.taps} taps, ${this.scrolls} scrolls, ${seconds} s`);
    const { taps, scrolls } = this;
    expect.soft(taps, `${reader}: taps`).toBeLessThanOrEqual(most.taps);
    expect.soft(scrolls, `${reader}: scrolls`).toBeLessThanOrEqual(most.scrolls);
  }
}

/** True where its first line is on the screen, and nothing lies over it. */
const isSeen = (what: Locator): Promise<boolean> =>
  what.evaluate((one) => {
    const [box] = one.getClientRects();
    if (!box) return false;
    const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10)];
    if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return false;
    const top = document.elementFromPoint(x, y);
    return top !== null && (one.contains(top) || top.contains(one));
  });

test.describe('a teacher on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, permissions: ['clipboard-read', 'clipboard-write'] });

  test('has a question and pastes the rule with its source', async ({ page, baseURL }) => {
    await page.goto('');
    const way = new Way(page);
    await way.tap(page.getByRole('main').getByRole('searchbox'));
    await page.keyboard.type('a pupil sent me a friend request');
    await way.tap(page.getByRole('option').filter({ hasText: 'Staff must not accept' }).first());
    await expect(page).toHaveURL(/social-media\/#students-as-friends$/);
    const clause = page.locator('#students-as-friends');
    await way.tap(clause.getByRole('button', { name: 'Quote' }));
    await way.see(clause.getByRole('button', { name: 'Copied' }));
    way.end('Teacher to the pasted quotation', { taps: 3, scrolls: 0 });
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    for (const words of [
      'Staff must not accept students as friends',
      'Use of Social Media Policy',
      'clause 6.1.3',
      `${baseURL}social-media/2022-2023/#students-as-friends`,
    ])
      expect(pasted).toContain(words);
    await page.goto(`search/?q=${encodeURIComponent(pasted)}`);
    await expect(page.locator('.results a').first()).toHaveAttribute(
      'href',
      /#students-as-friends$/,
    );
  });
});

test.describe('a parent on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('asks what may happen with photographs, and reads the answer', async ({ page }) => {
    await page.goto('');
    const way = new Way(page);
    const site = page.getByRole('navigation', { name: 'Site' });
    await way.tap(site.getByRole('link', { name: 'Parents' }));
    const answers = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /photos?\b/ });
    await way.see(answers.locator('p').first());
    way.end('Parent to the answer', { taps: 2, scrolls: 0 });
  });
});

test.describe('a chair of governors at a desk', () => {
  test.use({ viewport: DESK });

  test('reads what gets stricter, and prints the pack', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => void (document.documentElement.dataset.printed = 'yes');
    });
    await page.goto('governors/');
    const way = new Way(page);
    const compare = page.getByRole('link', { name: 'Compare it with 2022–2023' });
    await way.tap(compare);
    const stricter = page.locator('.changes').getByText('should not” became “must not”');
    await way.see(stricter.first());
    way.end('Chair to what got stricter', { taps: 1, scrolls: 0 });
    await page.evaluate(() => scrollTo(0, 0));
    await way.tap(page.getByRole('button', { name: 'Print the meeting pack' }));
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    way.end('Chair to the printed pack', { taps: 2, scrolls: 0 });
  });
});

test.describe('somebody who follows an old link', () => {
  // An edition that another took the place of is at the demonstration school.
  test.use({ viewport: PHONE, hasTouch: true, baseURL: address('demo') });

  test('sees where that is, that it is not in force, and the way to now, then and further on', async ({
    page,
  }) => {
    await page.goto('behaviour/2023-2024/#who-may-exclude');
    const way = new Way(page);
    const clause = page.locator('#who-may-exclude');
    await way.see(clause.getByText(/superseded/i).first());
    await way.see(clause.getByRole('link', { name: 'This clause as it is now' }));
    const line = page.locator('.stays');
    const whereAndNow = async (section: string | RegExp) => {
      for (const words of ['Behaviour Policy', 'Edition 2023–2024'])
        await way.see(line.getByText(words, { exact: true }));
      await way.see(line.locator('.which > .label').getByText('Superseded'));
      await way.see(line.getByRole('link', { name: 'Edition in force' }));
      await expect(line.locator('.section')).toHaveText(section);
      await way.see(line.locator('.section'));
    };
    await whereAndNow('3.2 The headteacher');
    for (let screens = 0; screens < 2; screens++)
      await page.evaluate(() => scrollBy({ top: innerHeight, behavior: 'instant' }));
    await whereAndNow(/^[4-9]/);
    way.end('Arrival by an old link: policy, edition, state, section, now', {
      taps: 0,
      scrolls: 0,
    });
  });
});
