/** The ways into search on every page: the search box, and the key that leads to one. Loads nothing yet. */
import { onKey } from '../shortcuts.ts';

/** Must come before the shortcuts are listened for. */
export function offerSearch(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('input[data-search]');
  for (const input of inputs)
    input.addEventListener('focus', () => void upgrade(input), { once: true });
  onKey('/', 'search', () => void goToSearch());
}

const upgrade = async (input: HTMLInputElement): Promise<void> => {
  const { offerResults } = await import('./combobox.ts');
  offerResults(input);
};

async function goToSearch(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('.find input[type=search]');
  if (!input) return (await import('./dialog.ts')).openSearch();
  input.focus();
  input.select();
}
