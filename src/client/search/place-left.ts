/** Where a reader leaves a list of results, kept with the entry of the history, and the way back there. */

interface Place {
  /** How many results were shown. */
  count: number;
  /** How far down the page was, in pixels. */
  top: number;
  /** Address of the link that was followed; '' for none of a result. */
  link: string;
}

const START: Place = { count: 0, top: 0, link: '' };

/** @param state of an entry of the history; what others put there is no place */
export function placeLeft(state: unknown): Place {
  const isPlace = typeof state === 'object' && state !== null && 'count' in state && 'top' in state;
  return isPlace ? { ...START, ...(state as Place) } : START;
}

/** Keeps the place of whoever follows a link. */
export function saveOnLeaving(results: HTMLElement): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
      const count = results.children.length;
      if (!link || count === 0) return;
      const place: Place = { count, top: scrollY, link: results.contains(link) ? link.href : '' };
      history.replaceState(place, '');
    },
    // Before the link does anything.
    { capture: true },
  );
}

/** Goes back to where the reader was. */
export function returnTo({ count, top, link }: Place, results: HTMLElement): void {
  if (count === 0) return;
  const followed = [...results.querySelectorAll('a')].find(({ href }) => href === link);
  followed?.focus({ preventScroll: true });
  scrollTo({ top, behavior: 'instant' });
}
