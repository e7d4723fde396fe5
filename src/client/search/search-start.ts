/** Loads the search page's script when there is something to search for, or somebody about to type. */
import { words } from '../../strings/browser.ts';

const input = document.getElementById('_q');
const status = document.getElementById('_status');

/** Without it the form still asks the server for the page again. */
async function load(): Promise<void> {
  try {
    (await import('./index.ts')).startSearchPage();
  } catch (error) {
    console.error(error);
    if (status) status.textContent = words.searchStart.failed;
  }
}

if (location.search) void load();
// Every key tries again until it is there.
for (const event of ['focus', 'input']) input?.addEventListener(event, () => void load());
