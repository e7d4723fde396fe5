/**
 * Results as you type under a search box: a combobox with a list, by the pattern of the
 * ARIA Authoring Practices. Without it the box is a plain form that leads to the search page.
 */
import { words } from '../../strings/browser.ts';
import { element } from './element.ts';
import { marked, resultList, type ResultList, type ResultView } from './result-list.ts';
import { failureWords } from './load-failure.ts';
import { OptionList } from './option-list.ts';
import { unknownWords } from './page-answer.ts';
import { NOTHING_ASKED, searchAddress, siteRoot, type Search } from './search-address.ts';
import { SearchSession } from './search-session.ts';
import { changeList } from './year-changes.ts';

/** How many results the list shows. */
const SHOWN = 7;
/** Milliseconds without a key after which what is typed is searched for. */
const TYPING = 150;

/** What answers a search in a box. */
interface BoxAnswer {
  found: ResultList;
  views: ResultView[];
}

/** Does nothing where the box has its list already, or is in no form. */
export function offerCombobox(input: HTMLInputElement): void {
  const { form } = input;
  if (!form || input.getAttribute('role') === 'combobox') return;
  new Combobox(input, form).listen();
}

/** A box with its list: what is typed is asked, and what is chosen is gone to. */
class Combobox {
  readonly #input: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #dialog: HTMLDialogElement | null;
  readonly #session = new SearchSession<BoxAnswer>();
  readonly #list: OptionList;
  /** Says what the list shows to those who do not see it. */
  readonly #status = element('p', { class: 'hidden', role: 'status' });

  constructor(input: HTMLInputElement, form: HTMLFormElement) {
    this.#input = input;
    this.#form = form;
    this.#dialog = input.closest('dialog');
    this.#list = new OptionList(input, words.searchBox.list);
    form.append(this.#list.element, this.#status);
  }

  listen(): void {
    const [input, list, session] = [this.#input, this.#list, this.#session];
    input.addEventListener('input', () => session.afterPause(TYPING, () => this.#look()));
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.#shut());
    list.element.addEventListener('mousedown', (event) => event.preventDefault());
    list.element.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.#follow(option);
    });
    // What goes wrong is said once something is asked.
    session.loaded.words().catch(() => {});
    if (input.value.trim()) this.#look();
  }

  /** Asks what is in the box now. */
  #look(): void {
    const search = searchOf(this.#input, this.#form);
    if (search.q === '') return this.#shut();
    void this.#session.ask(search, {
      find: async () => {
        const { loaded } = this.#session;
        const found = (await changeList(search, loaded)) ?? (await resultList(search, loaded));
        return { found, views: await found.take(0, SHOWN) };
      },
      wait: () => {
        // Whoever has gone into the list keeps the place in it.
        if (!this.#list.chosen) this.#list.empty();
        this.#say(words.searchState.searching, !this.#list.isOpen);
      },
      show: (answer) => {
        // The box may have been left before it got its list.
        if (document.activeElement === this.#input) this.#show(search, answer);
      },
      fail: (error) => {
        console.error(error);
        this.#list.empty();
        this.#say(words.searchBox.failed(failureWords(error)), true);
      },
    });
  }

  #show(search: Search, { found, views }: BoxAnswer): void {
    const all = `${siteRoot()}search/${searchAddress(search)}`;
    const { id } = this.#list.element;
    this.#list.put([
      ...views.map((view, i) => optionOf(view, found.marks, `${id}-${i}`)),
      allOption(found, all, `${id}-all`),
    ]);
    this.#say(announce(found.count, views.length));
  }

  /** @param isSeen true where it is shown too: what the list shows needs no words */
  #say(text: string, isSeen = false): void {
    this.#status.className = isSeen ? 'options' : 'hidden';
    this.#status.textContent = text;
  }

  /** Shuts the list, and no answer that is still on its way opens it again. */
  #shut(): void {
    this.#session.drop();
    this.#list.shut();
    this.#say('');
  }

  #follow(option: HTMLElement): void {
    this.#shut();
    this.#dialog?.close();
    location.href = option.dataset.to ?? '';
  }

  #onKey(event: KeyboardEvent): void {
    switch (event.key) {
      case 'Escape':
        return this.#onEscape(event);
      case 'ArrowDown':
        return this.#onArrow(event, 1);
      case 'ArrowUp':
        return this.#onArrow(event, -1);
      case 'Enter':
        return this.#onEnter(event);
    }
  }

  /** Shuts the list; where it is shut, the dialog around it. */
  #onEscape(event: KeyboardEvent): void {
    const wasOpen = this.#list.isOpen;
    // The browser would clear the box first.
    if (wasOpen || this.#dialog) event.preventDefault();
    if (wasOpen) event.stopPropagation();
    else this.#dialog?.close();
    this.#shut();
  }

  /** Goes through the list; where it is shut, opens it, or asks where there is none yet. */
  #onArrow(event: KeyboardEvent, by: 1 | -1): void {
    event.preventDefault();
    const list = this.#list;
    if (list.isOpen) list.step(by);
    else if (list.size > 0 && this.#input.value.trim()) list.open();
    else this.#look();
  }

  /** Goes to the option that is chosen; where none is, the form goes to the search page. */
  #onEnter(event: KeyboardEvent): void {
    const { isOpen, chosen } = this.#list;
    if (!isOpen || !chosen) return;
    event.preventDefault();
    this.#follow(chosen);
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
    element('span', { class: 'about' }, [view.policy, ...view.remarks].filter(Boolean).join(' · ')),
  );
}

/** The way to all results, with the words that nothing says: what is listed answers the others only. */
const allOption = ({ count, unknown }: ResultList, to: string, id: string): HTMLElement =>
  element(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-to': to, class: 'all' },
    count === 0 ? words.searchBox.help : words.searchBox.all,
    count > 0 && unknown.length > 0 && element('span', { class: 'about' }, unknownWords(unknown)),
  );
