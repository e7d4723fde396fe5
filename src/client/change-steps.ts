/** On a comparison: from change to change by key, one sort of change by itself, and all that is chosen in the address. */
import { words } from '../strings/browser.ts';
import type { onKey as OnKey } from './shortcuts.ts';

/** @param onKey gives a key something to do; handed in, so that this part brings no copy of it */
export function offerChangeSteps(article: HTMLElement, onKey: typeof OnKey): void {
  keepViewInAddress(article);
  filterBySort(article);
  landAtChanges();
  const changes = [...article.querySelectorAll<HTMLElement>('.r.change')];
  if (changes.length === 0) return;
  const landedOn = () => changes.findIndex((change) => `#${change.id}` === location.hash);

  /** The change at the top of the window, or the one landed on; -1 before the first. */
  const current = () => {
    const landed = landedOn();
    const { top = NaN, bottom = NaN } = changes[landed]?.getBoundingClientRect() ?? {};
    if (bottom > 0 && top < innerHeight) return landed;
    return changes.findLastIndex((change) => change.getBoundingClientRect().top < 40);
  };
  function step(by: number): void {
    const next = Math.max(0, Math.min(changes.length - 1, current() + by));
    const change = changes[next];
    if (!change) return;
    location.hash = change.id;
    change.tabIndex = -1;
    change.focus({ preventScroll: true });
  }
  onKey('n', words.changeSteps.nextKey, () => step(1));
  onKey('p', words.changeSteps.previousKey, () => step(-1));
}

/** Puts something else into the question of the address; an empty value takes it out. */
function ask(name: string, value: string): void {
  const query = new URLSearchParams(location.search);
  if (value === '') query.delete(name);
  else query.set(name, value);
  const asked = query.toString();
  history.replaceState(null, '', `${location.pathname}${asked ? `?${asked}` : ''}${location.hash}`);
}

/** `?view=side&show=changes`: a view can be sent to somebody. */
function keepViewInAddress(article: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  for (const input of article.querySelectorAll<HTMLInputElement>('.views input')) {
    if (asked.get(input.name) === input.value) input.checked = true;
    input.addEventListener('change', () =>
      ask(input.name, input.checked && !input.defaultChecked ? input.value : ''),
    );
  }
}

/** `?only=stricter`: the table of changes shows one sort of them. On paper it is always whole. */
function filterBySort(article: HTMLElement): void {
  const links = [...article.querySelectorAll<HTMLAnchorElement>('[data-only]')];
  const sorts = [...article.querySelectorAll<HTMLElement>('tbody[data-answer]')];
  const status = article.querySelector<HTMLElement>('.answer [role=status]');
  const countOf = (link: HTMLAnchorElement | undefined) => link?.querySelector('b')?.textContent;
  function show(only: string): void {
    const chosen = links.find((link) => link.dataset.only === only) ?? links[0];
    const sort = chosen?.dataset.only ?? '';
    for (const body of sorts)
      body.classList.toggle('out', sort !== '' && body.dataset.answer !== sort);
    for (const link of links)
      if (link === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    const name = chosen?.querySelector('span')?.textContent ?? '';
    if (status)
      status.textContent =
        sort === ''
          ? ''
          : words.changeSteps.shown(Number(countOf(chosen)), Number(countOf(links[0])), name);
  }
  for (const link of links)
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const only = link.dataset.only ?? '';
      ask('only', only);
      show(only);
    });
  show(new URLSearchParams(location.search).get('only') ?? '');
  delete document.documentElement.dataset.asked;
}

/** A link to a long clause shows the place in it that changed. */
function landAtChanges(): void {
  const land = () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.r');
    const marks = row?.querySelectorAll<HTMLElement>('.t :is(del, ins, .format)') ?? [];
    const mark = [...marks].find((one) => one.getClientRects().length > 0);
    if (!mark) return;
    const { top } = mark.getBoundingClientRect();
    if (top > innerHeight * 0.75) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  };
  // Behind the browser's own scrolling to the clause.
  const soon = () => requestAnimationFrame(() => requestAnimationFrame(land));
  addEventListener('hashchange', soon);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon);
}
