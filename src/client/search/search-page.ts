/** The search page: what is typed, narrowed and shown, and its address. */
import { readSearch, writeSearch, type Search } from './search-address.ts';
import { changeChooser, showChanges } from './change-search.ts';
import { chosenList, facetLists, hasOthers } from './facet-lists.ts';
import { alsoWords, countWords, emptyHelp } from './answer-words.ts';
import { resultItem, resultList, type ResultList } from './result-list.ts';
import { run, words } from './search-session.ts';

const PAGE = 10;
const TYPING = 200;

const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = at<HTMLFormElement>('_search');
const input = at<HTMLInputElement>('_q');
const status = at('_status');
const also = at('_also');
const chosen = at('_chosen');
const narrow = at<HTMLDetailsElement>('_narrow');
const results = at('_results');
const more = at<HTMLButtonElement>('_more');
const help = at('_help');
const start = at('_start');

let current = readSearch(location.search);
/** Counts searches, so that a slow answer cannot overwrite a newer one. */
let turn = 0;
let list: ResultList | null = null;
let marks: string[] = [];

const isEmpty = (search: Search) => Object.values(search).every((value) => value === '');

async function show(search: Search): Promise<void> {
  const mine = ++turn;
  current = search;
  if (document.activeElement !== input || input.value.trim() !== search.q) input.value = search.q;
  document.title = document.title.replace(
    /^.*?Search/,
    search.q ? `${search.q} – Search` : 'Search',
  );
  start.hidden = !isEmpty(search);
  narrow.hidden = isEmpty(search);
  if (isEmpty(search)) return clear();
  try {
    if (search.changes)
      return await showChanges(search, { status, results, also }, () => mine === turn, clear);
    const outcome = await run(search);
    const found = await resultList(outcome, search);
    const first = await found.take(0, PAGE);
    if (mine !== turn) return;
    [list, marks] = [found, outcome.marks];
    results.replaceChildren(...first.map((view) => resultItem(view, marks)));
    status.textContent = countWords(found.count, search.q);
    also.textContent = alsoWords(outcome);
    also.hidden = also.textContent === '';
    more.hidden = found.count <= PAGE;
    help.replaceChildren(...(found.count === 0 ? await emptyHelp(search) : []));
    start.hidden = found.count > 0;
    chosen.replaceChildren(...chosenList(search, await words()));
    if (narrow.open) await fillNarrow(mine);
  } catch (error) {
    if (mine !== turn) return;
    clear();
    status.textContent =
      'Search could not be loaded. It needs the site to be on a web server; the index of terms below works everywhere.';
    start.hidden = false;
    console.error(error);
  }
}

function clear(): void {
  list = null;
  for (const part of [results, help, chosen, at('_facets')]) part.replaceChildren();
  status.textContent = '';
  also.hidden = true;
  more.hidden = true;
}

async function fillNarrow(mine: number): Promise<void> {
  const parts = [
    ...(current.changes ? [] : await facetLists(current, await hasOthers())),
    await changeChooser(current, go),
  ];
  if (mine === turn) at('_facets').replaceChildren(...parts);
}

function go(search: Search, replace = false): void {
  const to = `${location.pathname}${writeSearch(search)}`;
  if (to !== location.pathname + location.search)
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
  void show(search);
}

let typing: number | undefined;
/** The address that a pause in typing may replace: one entry of the history for one search. */
let typed = false;
input.addEventListener('input', () => {
  window.clearTimeout(typing);
  typing = window.setTimeout(() => {
    go({ ...current, q: input.value.trim() }, typed);
    typed = true;
  }, TYPING);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  window.clearTimeout(typing);
  go({ ...current, q: input.value.trim() }, typed);
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
more.addEventListener('click', async () => {
  const from = results.children.length;
  const next = (await list?.take(from, from + PAGE)) ?? [];
  const items = next.map((view) => resultItem(view, marks));
  results.append(...items);
  more.hidden = !list || results.children.length >= list.count;
  items[0]?.querySelector('a')?.focus();
});
narrow.addEventListener('toggle', () => narrow.open && void fillNarrow(turn));
window.addEventListener('popstate', () => {
  typed = false;
  void show(readSearch(location.search));
});

void words();
// Something may have been typed while this was loading.
if (current.q === '' && input.value.trim()) go({ ...current, q: input.value.trim() });
else void show(current);
