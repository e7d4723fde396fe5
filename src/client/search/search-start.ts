/** Loads the search page's script when there is something to search for, or somebody about to type. */

const load = () => void import('./search-page.ts');

if (location.search) load();
else document.getElementById('_q')?.addEventListener('focus', load, { once: true });
