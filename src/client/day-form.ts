/**
 * The field for a day. On the page of all policies a day leads to the page that has its answer;
 * on the page of one policy the answer is in the table below. What is asked is kept in the
 * address, so that it can be sent on.
 */
import { dateInWords, isIsoDate, parseWhen, whenInWords, type When } from '../language/when.ts';
import { address } from '../policy/address.ts';
import { isWithin, pageForDay, type DaysJson } from '../policy/days-json.ts';
import { words } from '../strings/browser.ts';
import { asked, keepDay, loadDays } from './days.ts';
import { element } from './search/element.ts';
import { siteRoot } from './search/search-address.ts';

type Parts = (Node | string)[];

const form = document.querySelector<HTMLFormElement>('form[data-day-form]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-one-policy] tr[data-answer]')];
const inDays = (isoDate: string) => dateInWords(isoDate, words.dates);

function offer(form: HTMLFormElement): void {
  const [chosen, written] = [field(form, '#_day'), field(form, '#_written')];
  const status = form.querySelector('[role=status]');
  // Only one of them is meant.
  chosen?.addEventListener('input', () => written && (written.value = ''));
  written?.addEventListener('input', () => chosen && (chosen.value = ''));
  const ask = async (text: string, isTyped: boolean) => {
    status?.replaceChildren(...(text ? await answerTo(text, isTyped) : []));
    delete document.documentElement.dataset.asked;
  };
  form.dataset.ready = '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(written?.value.trim() || (chosen?.value ?? ''), true);
  });
  const text = asked();
  const input = isIsoDate(text) ? chosen : written;
  if (input) input.value = text;
  void ask(text, false);
}

const field = (form: HTMLFormElement, selector: string) =>
  form.querySelector<HTMLInputElement>(selector);

/** What is said to it; nothing where another page says it. @param isTyped false where the address asks */
async function answerTo(text: string, isTyped: boolean): Promise<Parts> {
  const when = parseWhen(text, [words.dates]);
  mark(null);
  if (!when) return [words.on.notUnderstood];
  const day = when.start;
  if (isTyped) history.replaceState(null, '', `?day=${encodeURIComponent(keyOf(when))}`);
  if (rows.length > 0) return when.kind === 'day' ? ofPolicy(day) : changesOfPolicy(when);
  const days = await loadDays().catch(() => null);
  if (!days) return [words.on.notLoaded];
  return when.kind === 'day' ? leadTo(days, day, isTyped) : changesOfAll(days, when);
}

/** A day as machines write it, anything else as it was typed. */
const keyOf = (when: When) => (when.kind === 'day' ? when.start : when.written);

/** @param isTyped false where the address asks: then this page is no step of its own */
function leadTo(days: DaysJson, day: string, isTyped: boolean): Parts {
  const page = pageForDay(days, day);
  if (page === address.on(undefined, day)) return [words.on.tooEarly(inDays(day))];
  const to = siteRoot() + page;
  if (isTyped) location.assign(to);
  else location.replace(to);
  return [];
}

function changesOfAll(days: DaysJson, when: When): Parts {
  const at = (day: string) => siteRoot() + pageForDay(days, day);
  const items = days.days
    .filter((day) => isWithin(day, { from: when.start, to: when.end }))
    .map((day) => {
      const begun = days.policies.filter(({ stretches }) => stretches.some((s) => s.from === day));
      const titles = begun.map(({ title }) => title).join(', ');
      const link = element('a', { href: siteRoot() + address.on(day) }, inDays(day));
      return element('li', {}, link, words.on.change(titles));
    });
  const first = element('a', { href: at(when.start) }, words.on.atBeginning);
  return changes(when, items, first);
}

function changesOfPolicy(when: When): Parts {
  const items = rows
    .filter(
      ({ dataset }) => dataset.from && isWithin(dataset.from, { from: when.start, to: when.end }),
    )
    .map(({ dataset }) => {
      const day = dataset.from ?? '';
      const link = element('a', { href: `?day=${day}` }, inDays(day));
      return element('li', {}, link, words.on.change(dataset.answer ?? ''));
    });
  const first = element('a', { href: `?day=${when.start}` }, words.on.atBeginning);
  return changes(when, items, first);
}

function changes(when: When, items: readonly Node[], first: Node): Parts {
  const written = whenInWords(when, words.dates);
  const list = items.length > 0 && element('ul', {}, ...items);
  const said = list ? words.on.changesIn(written) : words.on.noChangeIn(written);
  return [element('p', {}, said), ...(list ? [list] : []), element('p', {}, first)];
}

function ofPolicy(day: string): Parts {
  const found = rows.filter(({ dataset }) =>
    isWithin(day, { from: dataset.from || null, to: dataset.until || null }),
  );
  mark(day, found);
  const links = found.flatMap((row) =>
    [...row.querySelectorAll('a')].map((link) => element('li', {}, link.cloneNode(true))),
  );
  return [
    element('p', {}, words.on.answer(inDays(day), found[0]?.dataset.answer ?? '')),
    ...(links.length > 0 ? [element('ul', { class: 'links' }, ...links)] : []),
  ];
}

/** Marks the rows of a day in the table, and has their sheets name it. */
function mark(day: string | null, found: readonly HTMLElement[] = []): void {
  for (const row of rows)
    if (found.includes(row)) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  if (day) for (const row of found) keepDay(row.querySelectorAll('a[data-certificate]'), day);
}

if (form) offer(form);
