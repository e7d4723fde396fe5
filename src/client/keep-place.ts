/**
 * Keeps the reader's place while `npm run dev` loads a page again: the clause at the top of the
 * window stays there, however much text came or went above it. No built site has this script.
 */
const KEY = `place ${location.pathname}`;
/** So many clauses are remembered, in case the first ones are gone. */
const CLAUSES = 5;

interface Place {
  id: string;
  /** Pixels from the top of the window. */
  top: number;
}

/** Remembers the place when the page is left, and goes back to it where the page was loaded again. */
export function keepPlace(): void {
  addEventListener('pagehide', () => {
    if (scrollY > 0) sessionStorage.setItem(KEY, JSON.stringify(placesInView()));
  });
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!kept || load?.type !== 'reload') return;
  history.scrollRestoration = 'manual';
  goBackTo(JSON.parse(kept) as Place[]);
  addEventListener('load', () => (history.scrollRestoration = 'auto'), { once: true });
}

function placesInView(): Place[] {
  return [...document.querySelectorAll<HTMLElement>('main [id]:not([id^="_"])')]
    .map((element) => ({ id: element.id, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0)
    .slice(0, CLAUSES)
    .map(({ id, box }) => ({ id, top: box.top }));
}

function goBackTo(places: readonly Place[]): void {
  for (const { id, top } of places) {
    const element = document.getElementById(id);
    if (!element) continue;
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
}
