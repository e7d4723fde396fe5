/**
 * Results as you type under a search box: a combobox with a list, by the pattern of the
 * ARIA Authoring Practices. Without it the box is a plain form that leads to the search page.
 */
import { readSearch, siteRoot, writeSearch, type Search } from './search-address.ts';
import { element } from './element.ts';
import { marked, resultList, type ResultView } from './result-list.ts';
import { run, words } from './search-session.ts';

const SHOWN = 7;
const TYPING = 150;
let made = 0;

export function offerResults(input: HTMLInputElement): void {
  if (input.getAttribute('role') === 'combobox') return;
  const id = `_options-${++made}`;
  const list = element('ul', {
    class: 'options',
    role: 'listbox',
    id,
    'aria-label': 'Results',
    hidden: true,
  });
  const status = element('p', { class: 'hidden', role: 'status' });
  input.form!.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);

  let active = -1;
  let turn = 0;
  let typing: number | undefined;
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
    window.clearTimeout(typing);
    turn += 1;
    open(false);
  };

  async function look(): Promise<void> {
    const mine = ++turn;
    const search = searchOf(input);
    if (search.q === '') {
      status.textContent = '';
      return open(false);
    }
    try {
      const outcome = await run(search);
      const found = await resultList(outcome, search);
      const views = await found.take(0, SHOWN);
      if (mine !== turn || document.activeElement !== input) return;
      const all = siteRoot() + 'search/' + writeSearch(search);
      // Whoever has gone into the list already keeps the place, if it is still there.
      const chosen = options()[active]?.dataset.to;
      list.replaceChildren(
        ...views.map((view, i) => optionOf(view, outcome.marks, `${id}-${i}`)),
        allOption(found.count, all, `${id}-all`),
      );
      mark(chosen ? options().findIndex((option) => option.dataset.to === chosen) : -1);
      open(true);
      status.textContent = announce(found.count, views.length);
    } catch (error) {
      // The form still leads to the search page, which says what is wrong.
      console.error(error);
      open(false);
    }
  }

  input.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => void look(), TYPING);
  });
  input.addEventListener('keydown', (event) => {
    const count = list.children.length;
    if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      event.stopPropagation();
      shut();
    } else if (event.key === 'Escape' && input.closest('dialog')) {
      // The browser would clear the box first.
      event.preventDefault();
      shut();
      input.closest('dialog')!.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen()) return count > 0 && input.value.trim() ? open(true) : void look();
      // One place besides the options: the box itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && isOpen() && active >= 0) {
      event.preventDefault();
      follow(options()[active]!);
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) follow(option);
  });
  input.addEventListener('blur', shut);
  void words();
  if (input.value.trim()) void look();

  function follow(option: HTMLElement): void {
    shut();
    input.closest('dialog')?.close();
    location.href = option.dataset.to!;
  }
}

function searchOf(input: HTMLInputElement): Search {
  const data = new FormData(input.form!);
  return { ...readSearch(''), q: input.value.trim(), policy: String(data.get('policy') ?? '') };
}

const announce = (count: number, shown: number): string => {
  if (count === 0) return 'Nothing found.';
  const results = count === 1 ? '1 result' : `${count} results`;
  return `${results}${count > shown ? `, the first ${shown} listed` : ''}. Use the up and down arrows.`;
};

function optionOf(view: ResultView, marks: readonly string[], id: string): HTMLElement {
  const title = [view.number, view.text ? '' : view.title].filter(Boolean).join(' ');
  return element(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-to': view.to },
    view.direct && element('span', { class: 'why' }, `${view.direct}. `),
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
    count === 0 ? 'Nothing found. Show what may help' : `All results, and ways to narrow them`,
  );
