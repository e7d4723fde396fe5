/** A search box over any page that has none of its own. */
import { words } from '../../strings/browser.ts';
import { siteRoot } from './search-address.ts';
import { offerCombobox } from './combobox.ts';
import { element } from './element.ts';

export function openSearchDialog(): void {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': words.searchDialog.input,
    placeholder: words.searchDialog.input,
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': words.searchDialog.title },
    element(
      'form',
      { class: 'find', role: 'search', action: `${siteRoot()}search/`, method: 'get' },
      input,
      element('button', { type: 'submit' }, words.searchDialog.submit),
    ),
    element(
      'form',
      { method: 'dialog', class: 'end' },
      element('span', { class: 'small quiet' }, words.searchDialog.help),
      element('button', {}, words.searchDialog.close),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  offerCombobox(input);
  input.focus();
}
