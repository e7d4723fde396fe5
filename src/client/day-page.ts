/** Names the day that was asked for, on the page of the days that it is among; leads to that page from any other. */
import { dateInWords } from '../language/when.ts';
import { isWithin, pageForDay } from '../policy/days-json.ts';
import { words } from '../strings/browser.ts';
import { askedDay, keepDay, loadDays } from './days.ts';
import { siteRoot } from './search/search-address.ts';

const page = document.querySelector<HTMLElement>('[data-days-from]');
const day = askedDay();
if (page && day) {
  const { daysFrom = '', daysTo = '' } = page.dataset;
  if (isWithin(day, { from: daysFrom, to: daysTo || null })) nameDay(page, day);
  else location.replace(siteRoot() + pageForDay(await loadDays(), day));
}

function nameDay(page: HTMLElement, day: string): void {
  const named = dateInWords(day, words.dates);
  const heading = page.querySelector('h1');
  const title = words.on.title(named);
  if (heading) {
    // The name of one day may take a line less than that of all of them.
    heading.style.minHeight = `${heading.offsetHeight}px`;
    document.title = document.title.replace(heading.textContent.trim(), title);
    heading.textContent = title;
  }
  const fact = page.querySelector('[data-day-asked]');
  if (fact) fact.textContent = named;
  keepDay(page.querySelectorAll('a[data-certificate]'), day);
}
