/** A search box over any page that has none of its own. */
import { siteRoot } from './search-address.ts';
import { offerCombobox } from './combobox.ts';
import { element } from './element.ts';

const WORDS = 'Search all policies';

export function openSearchDialog(): void {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': WORDS,
    placeholder: WORDS,
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': 'Search' },
    element(
      'form',
      { class: 'find', role: 'search', action: `${siteRoot()}search/`, method: 'get' },
      input,
      element('button', { type: 'submit' }, 'Search'),
    ),
    element(
      'form',
      { method: 'dialog', class: 'end' },
      element('span', { class: 'small quiet' }, 'Words, a question or a clause number'),
      element('button', {}, 'Close'),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  offerCombobox(input);
  input.focus();
}
