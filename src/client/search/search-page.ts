/** The search page: what is typed, narrowed and shown, and its address. */
import { words } from '../../strings/browser.ts';
import { facetLists } from './facet-lists.ts';
import { changeChooser, changesAnswer } from './changes-answer.ts';
import { clausesAnswer, type PageAnswer } from './page-answer.ts';
import { resultItem } from './result-list.ts';
import { readSearch, searchAddress, type Search } from './search-address.ts';
import { SearchSession } from './search-session.ts';

/** How many results are shown, and how many more at a time. */
const PAGE = 10;
/** Milliseconds without a key after which what is typed is searched for. */
const TYPING = 200;

const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = at<HTMLFormElement>('_search');
const input = at<HTMLInputElement>('_q');
const status = at('_status');
const also = at('_also');
const chosen = at('_chosen');
const narrow = at<HTMLDetailsElement>('_narrow');
const facets = at('_facets');
const results = at('_results');
const more = at<HTMLButtonElement>('_more');
const help = at('_help');
const start = at('_start');

/** The page's title before anything is asked. */
const title = document.title;

const session = new SearchSession<PageAnswer>();
const { loaded } = session;

function show(search: Search): void {
  const isEmpty = searchAddress(search) === '';
  if (document.activeElement !== input || input.value.trim() !== search.q) input.value = search.q;
  document.title = search.q ? words.search.title(search.q, title) : title;
  start.hidden = !isEmpty;
  narrow.hidden = isEmpty;
  if (isEmpty) {
    session.drop();
    return clear();
  }
  void session.ask(search, {
    find: () =>
      search.changes ? changesAnswer(search, loaded) : clausesAnswer(search, loaded, PAGE),
    show: put,
    fail,
  });
}

function put(answer: PageAnswer): void {
  const { list } = answer;
  results.replaceChildren(...answer.items);
  status.textContent = answer.status;
  also.textContent = answer.also;
  also.hidden = answer.also === '';
  help.replaceChildren(...answer.help);
  chosen.replaceChildren(...answer.chosen);
  more.hidden = !list || list.count <= PAGE;
  if (!list) return facets.replaceChildren();
  start.hidden = list.count > 0;
  if (narrow.open) fillNarrow(fail);
}

function clear(): void {
  for (const part of [results, help, chosen, facets]) part.replaceChildren();
  status.textContent = '';
  also.hidden = true;
  more.hidden = true;
}

function fail(error: unknown): void {
  clear();
  status.textContent = words.search.failed;
  start.hidden = false;
  console.error(error);
}

/** The ways to narrow what is asked now, or to ask for what changed. */
function fillNarrow(failed: (error: unknown) => void): void {
  const { search } = session;
  void session.askFurther('facets', {
    find: async () => [
      ...(search.changes ? [] : await facetLists(search, loaded)),
      changeChooser(search, await loaded.words(), go),
    ],
    show: (parts) => facets.replaceChildren(...parts),
    fail: failed,
  });
}

function go(search: Search, replace = false): void {
  const to = `${location.pathname}${searchAddress(search)}`;
  if (to !== location.pathname + location.search)
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
  show(search);
}

/** True where a pause in typing made the newest entry of the history: one entry for one search. */
let typed = false;
input.addEventListener('input', () => {
  session.afterPause(TYPING, () => {
    go({ ...session.search, q: input.value.trim() }, typed);
    typed = true;
  });
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...session.search, q: input.value.trim() }, typed);
  typed = false;
});
// Narrowing is made of plain links; following one here needs no new page.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-narrow]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  typed = false;
  go(readSearch(new URL(link.href).search));
  status.scrollIntoView({ block: 'nearest' });
});
more.addEventListener('click', () => {
  const list = session.answer?.list;
  if (!list) return;
  const from = results.children.length;
  void session.askFurther('more', {
    find: () => list.take(from, from + PAGE),
    show: (views) => {
      const items = views.map((view) => resultItem(view, list.marks));
      results.append(...items);
      more.hidden = results.children.length >= list.count;
      items[0]?.querySelector('a')?.focus();
    },
    fail: console.error,
  });
});
narrow.addEventListener('toggle', () => narrow.open && fillNarrow(console.error));
window.addEventListener('popstate', () => {
  typed = false;
  show(readSearch(location.search));
});

// Most who come here search: what goes wrong is said once something is asked.
loaded.words().catch(() => {});
const linked = readSearch(location.search);
// Something may have been typed while this was loading.
if (linked.q === '' && input.value.trim()) go({ ...linked, q: input.value.trim() });
else show(linked);
