/** On a comparison: from change to change by button and key, and the chosen view in the address. */
import { words } from '../strings/browser.ts';
import type { onKey as OnKey } from './shortcuts.ts';

/** @param onKey gives a key something to do; handed in, so that this part brings no copy of it */
export function offerChangeSteps(article: HTMLElement, onKey: typeof OnKey): void {
  keepViewInAddress(article);
  const changes = [...article.querySelectorAll<HTMLElement>('.r.change')];
  if (changes.length === 0) return;
  const bar = document.createElement('div');
  bar.className = 'stepper screen';
  const place = document.createElement('span');
  place.setAttribute('role', 'status');
  const button = (label: string, by: number) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = label;
    element.addEventListener('click', () => step(by));
    return element;
  };
  bar.append(button(words.changeSteps.previous, -1), place, button(words.changeSteps.next, 1));
  article.append(bar);
  const say = (i: number) => (place.textContent = words.changeSteps.step(i + 1, changes.length));
  const sayWhere = () => {
    const landed = changes.findIndex((c) => `#${c.id}` === location.hash);
    if (landed >= 0) say(landed);
    else place.textContent = words.changeSteps.count(changes.length);
  };
  sayWhere();
  addEventListener('hashchange', sayWhere);

  /** The change at the top of the window, or the one landed on; -1 before the first. */
  const current = () => {
    const landed = changes.findIndex((c) => `#${c.id}` === location.hash);
    const top = changes[landed]?.getBoundingClientRect().top ?? NaN;
    if (top > -innerHeight / 2 && top < innerHeight) return landed;
    return changes.findLastIndex((c) => c.getBoundingClientRect().top < 40);
  };
  function step(by: number): void {
    const next = Math.max(0, Math.min(changes.length - 1, current() + by));
    const change = changes[next];
    if (!change) return;
    location.hash = change.id;
    change.tabIndex = -1;
    change.focus({ preventScroll: true });
    say(next);
  }
  onKey('n', words.changeSteps.nextKey, () => step(1));
  onKey('p', words.changeSteps.previousKey, () => step(-1));
}

/** `?view=side&show=changes`: a view can be sent to somebody. */
function keepViewInAddress(article: HTMLElement): void {
  const form = article.querySelector<HTMLFormElement>('form.views');
  if (!form) return;
  const asked = new URLSearchParams(location.search);
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    if (asked.get(input.name) === input.value) input.checked = true;
  form.addEventListener('change', () => {
    const query = new URLSearchParams();
    for (const input of form.querySelectorAll<HTMLInputElement>('input:checked'))
      if (!input.defaultChecked) query.set(input.name, input.value);
    const chosen = query.toString();
    history.replaceState(
      null,
      '',
      `${location.pathname}${chosen ? `?${chosen}` : ''}${location.hash}`,
    );
  });
}
