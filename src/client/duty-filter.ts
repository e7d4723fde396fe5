/** Narrows the list of duties by who, how firmly and in which policy; the choice is kept in the address. */
import { words } from '../strings/browser.ts';

const form = document.querySelector<HTMLFormElement>('form[data-duties]');
const list = document.querySelector('[data-duty-list]');
const NAMES = ['who', 'force', 'policy'] as const;

function narrow(choice: URLSearchParams): void {
  const wanted = (name: string) => choice.get(name) ?? '';
  const fits = (value: string | undefined, name: string) =>
    wanted(name) === '' || value === wanted(name);
  let shown = 0;
  for (const group of list?.querySelectorAll<HTMLElement>('[data-who]') ?? []) {
    for (const part of group.querySelectorAll<HTMLElement>('[data-force]')) {
      const open = fits(group.dataset.who, 'who') && fits(part.dataset.force, 'force');
      const lines = [...part.querySelectorAll<HTMLElement>('[data-policy]')];
      for (const line of lines) line.hidden = !open || !fits(line.dataset.policy, 'policy');
      part.hidden = lines.every((line) => line.hidden);
      shown += lines.filter((line) => !line.hidden).length;
    }
    group.hidden = [...group.querySelectorAll<HTMLElement>('[data-force]')].every((p) => p.hidden);
  }
  const status = form?.querySelector('[role=status]');
  if (status) status.textContent = choice.size === 0 ? '' : words.duties.shown(shown);
}

function chosen(from: HTMLFormElement): URLSearchParams {
  const choice = new URLSearchParams();
  for (const name of NAMES) {
    const field = from.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && field.value) choice.set(name, field.value);
  }
  return choice;
}

/** Where a page only leads on: to the page of the policy or the role that its address asks for, with the rest of it. */
function leadOn(): void {
  const asked = new URLSearchParams(location.search);
  const way = (name: 'policy' | 'who') =>
    [...document.querySelectorAll<HTMLAnchorElement>(`main a[data-${name}]`)].find(
      (link) => link.dataset[name] === asked.get(name),
    );
  const link = way('policy') ?? way('who');
  if (!link) return;
  const to = new URL(link.href);
  if (way('policy')) asked.delete('policy');
  to.search = asked.toString();
  location.replace(to);
}

if (!list) leadOn();

if (form && list) {
  const given = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) continue;
    const value = given.get(name) ?? '';
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
  form.dataset.ready = '';
  narrow(chosen(form));
  delete document.documentElement.dataset.asked;
  form.addEventListener('change', () => {
    const choice = chosen(form);
    narrow(choice);
    const search = choice.size > 0 ? `?${choice}` : location.pathname;
    history.replaceState(null, '', search);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}
