/** The search page: what is typed, narrowed and shown, and its address. */
import { words } from '../../strings/browser.ts';
import { element } from './element.ts';
import { failureWords } from './load-failure.ts';
import { placeLeft, returnTo, saveOnLeaving } from './place-left.ts';
import { facetLists } from './facet-lists.ts';
import { changeChooser, changesAnswer } from './changes-answer.ts';
import { clausesAnswer, type PageAnswer } from './page-answer.ts';
import { resultItem } from './result-list.ts';
import { isOfPair, readSearch, searchAddress, type Search } from './search-address.ts';
import { SearchSession } from './search-session.ts';
import { changeFacets, yearChangesAnswer } from './year-changes.ts';

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

let isStarted = false;

/** The page's title before anything is asked. */
const title = document.title;

const session = new SearchSession<PageAnswer>();
const { loaded } = session;

/** @param place where the reader was in these results, who comes back to them */
function show(search: Search, place = placeLeft(null)): void {
  const isEmpty = searchAddress(search) === '';
  if (document.activeElement !== input || input.value.trim() !== search.q) input.value = search.q;
  document.title = search.q ? words.search.title(search.q, title) : title;
  start.hidden = !isEmpty;
  delete document.documentElement.dataset.asked;
  if (isEmpty) narrow.hidden = true;
  if (isEmpty) {
    session.drop();
    return clear();
  }
  void session.ask(search, {
    find: async () => {
      if (isOfPair(search)) return changesAnswer(search, loaded);
      const answer = await answerInWords(search, Math.max(PAGE, place.count));
      // Whoever comes back comes back to one place of the whole list.
      return place.count > 0 ? whole(answer) : answer;
    },
    wait: () => {
      clear();
      status.textContent = words.searchState.searching;
    },
    show: (answer) => {
      put(answer);
      returnTo(place, results);
      if (answer.rest) putRest(answer, answer.rest);
    },
    fail: (error) => {
      fail(error);
      help.replaceChildren(tryAgain(() => show(search, place)));
    },
  });
}

/** What changed where the question is about that, and what the policies say where it is not. */
async function answerInWords(search: Search, count: number): Promise<PageAnswer> {
  const clauses = () => clausesAnswer(search, loaded, count);
  return (await yearChangesAnswer(search, loaded, count, clauses)) ?? clauses();
}

/** The answer once all of its items are there. */
async function whole(answer: PageAnswer): Promise<PageAnswer> {
  return { ...answer, items: [...answer.items, ...((await answer.rest) ?? [])], rest: null };
}

/** Puts the items that were not waited for below the others when they come. */
function putRest(answer: PageAnswer, rest: Promise<HTMLElement[]>): void {
  void session.askFurther('more', {
    find: () => rest,
    show: (items) => {
      results.append(...items);
      results.ariaBusy = null;
      more.hidden = !hasMore(answer);
    },
    fail: (error) => {
      console.error(error);
      results.ariaBusy = null;
      status.textContent = failureWords(error);
      // The button asks for what did not come.
      more.hidden = false;
    },
  });
}

/** Whether more was found than is shown. */
const hasMore = ({ list }: PageAnswer): boolean =>
  list !== null && list.count > results.children.length;

/** A button that asks the same again. */
function tryAgain(again: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, words.searchState.tryAgain);
  button.addEventListener('click', again);
  return element('p', {}, button);
}

function put(answer: PageAnswer): void {
  const { list } = answer;
  results.replaceChildren(...answer.items);
  status.textContent = answer.status;
  also.textContent = answer.also;
  also.hidden = answer.also === '';
  narrow.hidden = false;
  help.replaceChildren(...answer.help);
  chosen.replaceChildren(...answer.chosen);
  // The list keeps its room until the rest is there, so that nothing below it moves.
  results.ariaBusy = answer.rest ? 'true' : null;
  more.hidden = answer.rest !== null || !hasMore(answer);
  if (list) start.hidden = list.count > 0;
  if (narrow.open) fillNarrow();
}

function clear(): void {
  for (const part of [results, help, chosen, facets]) part.replaceChildren();
  results.ariaBusy = null;
  also.hidden = true;
  more.hidden = true;
  status.textContent = '';
}

function fail(error: unknown): void {
  clear();
  status.textContent = words.search.failed(failureWords(error));
  start.hidden = false;
  narrow.hidden = false;
  console.error(error);
}

/** The ways to narrow what is asked now, or to ask for what changed; nothing of them is loaded before. */
function fillNarrow(): void {
  const { search } = session;
  const say = (...parts: (Node | string)[]) => facets.replaceChildren(...parts);
  void session.askFurther('facets', {
    find: async () => [
      ...(isOfPair(search)
        ? []
        : ((await changeFacets(search, loaded)) ?? (await facetLists(search, loaded)))),
      changeChooser(search, await loaded.words(), go),
    ],
    wait: () => say(element('p', { role: 'status' }, words.searchState.searching)),
    show: (parts) => say(...parts),
    fail: (error) => {
      console.error(error);
      say(element('p', { role: 'status' }, failureWords(error)), tryAgain(fillNarrow));
    },
  });
}

function go(search: Search, replace = false): void {
  const to = `${location.pathname}${searchAddress(search)}`;
  if (to !== location.pathname + location.search)
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
  show(search);
}

/** What is in the box, narrowed as before; that no changes are wanted is said of one question. */
function typedSearch(): Search {
  const { search } = session;
  const q = input.value.trim();
  return q === search.q || isOfPair(search) ? { ...search, q } : { ...search, q, changes: '' };
}

/** True where a pause in typing made the newest entry of the history: one entry for one search. */
let typed = false;

/** Makes the page work, once: on any other page nothing of this may run. */
export function startSearchPage(): void {
  if (isStarted) return;
  isStarted = true;
  input.addEventListener('input', () => {
    session.afterPause(TYPING, () => {
      go(typedSearch(), typed);
      typed = true;
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(typedSearch(), typed);
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
      // The button is there still, to try again.
      fail: (error) => {
        console.error(error);
        status.textContent = failureWords(error);
        status.scrollIntoView({ block: 'nearest' });
      },
    });
  });
  narrow.addEventListener('toggle', () => narrow.open && fillNarrow());
  window.addEventListener('popstate', ({ state }) => {
    typed = false;
    show(readSearch(location.search), placeLeft(state));
  });
  saveOnLeaving(results);

  const linked = readSearch(location.search);
  // Something may have been typed while this was loading.
  if (linked.q === '' && input.value.trim()) go({ ...linked, q: input.value.trim() });
  else show(linked, placeLeft(history.state));
}
