/**
 * Keeps a page of `npm run dev` up with what is typed: it is loaded again after each change, and
 * the clause at the top of the window stays there, however much text came or went above it. No
 * built site has this script.
 */
const KEY = `place ${location.pathname}`;
/** So many clauses are remembered, in case the first ones are gone. */
const CLAUSES = 5;

interface Place {
  id: string;
  /** Pixels from the top of the window. */
  top: number;
}

interface Kept {
  places: Place[];
  /** The ids of what is chosen, such as two texts side by side, and of what is open. */
  chosen: string[];
  open: string[];
}

/** Tells the server which text is shown, and keeps the place of a page that is loaded again. */
export function followWriting(): void {
  const { changes } = document.documentElement.dataset;
  if (changes !== undefined) import.meta.hot?.send('page-shown', changes);
  addEventListener('pagehide', () => sessionStorage.setItem(KEY, JSON.stringify(keptNow())));
  // The browser's own way keeps the height, whatever came above it, and chooses after that.
  history.scrollRestoration = 'manual';
  const kept = sessionStorage.getItem(KEY);
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (kept && load?.type !== 'navigate') goBackTo(JSON.parse(kept) as Kept);
}

const keptNow = (): Kept => ({
  places: scrollY > 0 ? placesInView() : [],
  chosen: idsOf('input:checked'),
  open: idsOf('details[open]'),
});

const idsOf = (what: string) =>
  [...document.querySelectorAll(`main ${what}[id]`)].map(({ id }) => id);

function placesInView(): Place[] {
  return [...document.querySelectorAll<HTMLElement>('main [id]:not([id^="_"])')]
    .map((element) => ({ id: element.id, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0)
    .slice(0, CLAUSES)
    .map(({ id, box }) => ({ id, top: box.top }));
}

function goBackTo({ places, chosen, open }: Kept): void {
  for (const id of chosen) document.querySelector(`input#${id}`)?.setAttribute('checked', '');
  for (const id of open) document.querySelector(`details#${id}`)?.setAttribute('open', '');
  for (const { id, top } of places) {
    const element = document.getElementById(id);
    if (!element) continue;
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
}
