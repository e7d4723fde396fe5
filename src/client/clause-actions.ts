/** What a reader does with a clause, in words beside it: copy its link, quote it, see its history, send it on. */
import { words } from '../strings/browser.ts';
import { citedClause, copyText, numberOf, type CitedClause } from './cited-clause.ts';
import type { landed as Landed } from './follow-reading.ts';

/** Milliseconds for which a button says that it has copied. */
const SAID = 2500;

/**
 * Puts the actions beside the clause that the pointer is on, that has the focus or that was
 * landed on; there is one set of them on the page, so that nothing has to be loaded for each.
 *
 * @param landed the clause that was landed on; handed in, so that this part brings no copy of it
 * @param at where the reader is, if that is known
 */
export function offerClauseActions(
  article: HTMLElement,
  landed: typeof Landed,
  at: EventTarget | null = null,
): void {
  const actions = new ClauseActions(article);
  article.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') actions.show(clauseAt(target));
  });
  article.addEventListener('pointerleave', () => actions.show(landed()));
  article.addEventListener('focusin', ({ target }) => actions.show(clauseAt(target)));
  addEventListener('hashchange', () => actions.show(landed()));
  addEventListener('scrollend', () => actions.hideUnlessInSight());
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !document.querySelector('dialog[open]')) actions.hide();
  });
  actions.show(clauseAt(at) ?? landed());
}

/** The clause that something belongs to: of clauses within clauses, the innermost. */
const clauseAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.policy .c[id]') : null;

class ClauseActions {
  readonly #article: HTMLElement;
  readonly #element = document.createElement('div');
  #clause: HTMLElement | null = null;

  constructor(article: HTMLElement) {
    this.#article = article;
    this.#element.className = 'actions screen';
    this.#element.setAttribute('role', 'group');
  }

  /** Keeps where it is for a place that is no clause, and while something of it has the focus. */
  show(clause: HTMLElement | null): void {
    if (!clause || clause === this.#clause || this.#element.matches(':focus-within')) return;
    this.#clause = clause;
    const cited = citedClause(this.#article, clause.id);
    this.#element.setAttribute('aria-label', nameOf(cited));
    this.#element.replaceChildren(...partsFor(cited));
    clause.append(this.#element);
  }

  /** What is said of a clause that has left the window would be taken for another's. */
  hideUnlessInSight(): void {
    const { top = 0, bottom = 0 } = this.#clause?.getBoundingClientRect() ?? {};
    if (bottom < 0 || top > innerHeight) this.hide();
  }

  hide(): void {
    if (this.#element.matches(':focus-within')) numberOf(this.#clause)?.focus();
    this.#element.remove();
    this.#clause = null;
  }
}

const nameOf = ({ number }: CitedClause): string =>
  number ? words.citationSheet.clause(number) : words.citationSheet.thisClause;

function partsFor(cited: CitedClause): HTMLElement[] {
  const history = document.createElement('a');
  history.href = cited.history;
  history.textContent = words.clauseActions.history;
  const link = landedOnNow(cited) ? cited.now : cited.then;
  const clause = cited.number
    ? words.clauseActions.clause(cited.number)
    : words.clauseActions.theClause;
  const quotation = words.clauseActions.quotation(
    cited.text,
    cited.shortSource,
    clause,
    cited.then,
  );
  return [
    copying(words.clauseActions.copyLink, link),
    copying(words.clauseActions.quote, quotation),
    ...sharing(cited, link),
    history,
  ];
}

/** True on the page that follows the edition in force. */
const landedOnNow = ({ now }: CitedClause): boolean =>
  location.href.replace(/[?#].*/, '') === now.replace(/#.*/, '');

/** A button that copies and says so itself: words elsewhere may be out of sight. */
function copying(label: string, text: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  let back: ReturnType<typeof setTimeout> | undefined;
  const say = (said: string) => {
    button.textContent = said;
    clearTimeout(back);
    back = setTimeout(() => (button.textContent = label), SAID);
  };
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    copyText(text).then(
      () => say(words.clauseActions.copied),
      () => say(words.clauseActions.refused),
    );
  });
  return button;
}

/** The device's own sheet for sending on, where a finger is what points. */
function sharing({ text, shortSource }: CitedClause, url: string): HTMLElement[] {
  // Only phones and tablets have a sheet that people know.
  if (!('share' in navigator) || !matchMedia('(pointer: coarse)').matches) return [];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.clauseActions.share;
  // Closing the sheet without sending is no failure.
  button.addEventListener('click', () => {
    navigator.share({ title: shortSource, text, url }).catch(() => undefined);
  });
  return [button];
}
