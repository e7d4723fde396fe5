/**
 * Results as you type under a search box: a combobox with a list, by the pattern of the
 * ARIA Authoring Practices. Without it the box is a plain form that leads to the search page.
 */
import { words } from '../../strings/browser.ts';
import { element } from './element.ts';
import { marked, resultList, type ResultList, type ResultView } from './result-list.ts';
import { NOTHING_ASKED, searchAddress, siteRoot, type Search } from './search-address.ts';
import { SearchSession } from './search-session.ts';

/** How many results the list shows. */
const SHOWN = 7;
/** Milliseconds without a key after which what is typed is searched for. */
const TYPING = 150;
/** Boxes of this page so far, to name their lists. */
let made = 0;

/** What answers a search in a box. */
interface BoxAnswer {
  found: ResultList;
  views: ResultView[];
}

/** Does nothing where the box has its list already, or is in no form. */
export function offerCombobox(input: HTMLInputElement): void {
  const { form } = input;
  if (!form || input.getAttribute('role') === 'combobox') return;
  const session = new SearchSession<BoxAnswer>();
  const { loaded } = session;
  const dialog = input.closest('dialog');
  const id = `_options-${++made}`;
  const list = element('ul', {
    class: 'options',
    role: 'listbox',
    id,
    'aria-label': words.searchBox.list,
    hidden: true,
  });
  const status = element('p', { class: 'hidden', role: 'status' });
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);

  /** The option that the keys have chosen; −1 for the box itself. */
  let active = -1;
  const options = () => [...list.children] as HTMLElement[];

  const mark = (index: number) => {
    active = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = options()[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) mark(-1);
  };
  const isOpen = () => !list.hidden;
  /** Shuts the list, and no answer that is still on its way opens it again. */
  const shut = () => {
    session.drop();
    open(false);
  };

  const look = (): void => {
    const search = searchOf(input, form);
    if (search.q === '') {
      status.textContent = '';
      return shut();
    }
    void session.ask(search, {
      find: async () => {
        const found = await resultList(search, loaded);
        return { found, views: await found.take(0, SHOWN) };
      },
      show: (answer) => {
        // The box may have been left before it got its list.
        if (document.activeElement === input) put(search, answer);
      },
      fail: (error) => {
        // The form still leads to the search page, which says what is wrong.
        console.error(error);
        open(false);
      },
    });
  };

  function put(search: Search, { found, views }: BoxAnswer): void {
    const all = `${siteRoot()}search/${searchAddress(search)}`;
    // Whoever has gone into the list already keeps the place, if it is still there.
    const chosen = options()[active]?.dataset.to;
    list.replaceChildren(
      ...views.map((view, i) => optionOf(view, found.marks, `${id}-${i}`)),
      allOption(found.count, all, `${id}-all`),
    );
    mark(chosen ? options().findIndex((option) => option.dataset.to === chosen) : -1);
    open(true);
    status.textContent = announce(found.count, views.length);
  }

  input.addEventListener('input', () => session.afterPause(TYPING, look));
  input.addEventListener('keydown', (event) => {
    const count = list.children.length;
    const chosen = options()[active];
    if (event.key === 'Escape') {
      const wasOpen = isOpen();
      // The browser would clear the box first.
      if (wasOpen || dialog) event.preventDefault();
      if (wasOpen) event.stopPropagation();
      else dialog?.close();
      shut();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen()) {
        if (count > 0 && input.value.trim()) open(true);
        else look();
        return;
      }
      // One place besides the options: the box itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && isOpen() && chosen) {
      event.preventDefault();
      follow(chosen);
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) follow(option);
  });
  input.addEventListener('blur', shut);
  // What goes wrong is said once something is asked.
  loaded.words().catch(() => {});
  if (input.value.trim()) look();

  function follow(option: HTMLElement): void {
    shut();
    dialog?.close();
    location.href = option.dataset.to ?? '';
  }
}

function searchOf(input: HTMLInputElement, form: HTMLFormElement): Search {
  const policy = String(new FormData(form).get('policy') ?? '');
  return { ...NOTHING_ASKED, q: input.value.trim(), policy };
}

const announce = (count: number, shown: number): string => {
  if (count === 0) return words.searchBox.nothing;
  const results = words.searchBox.results(count);
  return words.searchBox.announce(count > shown ? words.searchBox.first(results, shown) : results);
};

function optionOf(view: ResultView, marks: readonly string[], id: string): HTMLElement {
  const title = [view.number, view.text ? '' : view.title].filter(Boolean).join(' ');
  return element(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-to': view.to },
    view.direct && element('span', { class: 'why' }, `${words.searchBox.why(view.direct)} `),
    title && element('span', { class: 'number' }, title),
    title && ' ',
    ...marked(view.text, marks, 90),
    element('span', { class: 'about' }, [view.policy, ...view.remarks].join(' · ')),
  );
}

const allOption = (count: number, to: string, id: string): HTMLElement =>
  element(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-to': to, class: 'all' },
    count === 0 ? words.searchBox.help : words.searchBox.all,
  );
