/** Shows what changed since a chosen day; the day is kept in the address, so that the view can be sent on. */
import { words } from '../strings/browser.ts';

const list = document.querySelector('[data-since-list]');
const form = document.querySelector<HTMLFormElement>('form[data-since]');

function show(since: string): void {
  const items = [...(list?.children ?? [])].filter((i) => i instanceof HTMLElement);
  for (const item of items) item.hidden = since !== '' && (item.dataset.day ?? '') < since;
  const shown = items.filter((i) => !i.hidden).length;
  const status = form?.querySelector('[role=status]');
  if (status) status.textContent = since ? words.since.shown(shown, items.length) : '';
}

if (form && list) {
  const input = form.elements.namedItem('since') as HTMLInputElement;
  input.value = new URLSearchParams(location.search).get('since') ?? '';
  form.hidden = false;
  show(input.value);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    if (input.value) address.searchParams.set('since', input.value);
    else address.searchParams.delete('since');
    history.replaceState(null, '', address);
    show(input.value);
  });
}
