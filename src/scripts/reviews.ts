/** Review states, computed again from today's date, so that an old build cannot claim to be in date. */

const today = () =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: document.documentElement.dataset.zone ?? 'UTC',
  }).format(new Date());

export function correctReviews(now: string = today()): void {
  for (const label of document.querySelectorAll<HTMLElement>('[data-review-end]')) {
    const { reviewStart = '', reviewEnd = '', reviewWords = '' } = label.dataset;
    const state = reviewEnd < now ? 'overdue' : reviewStart <= now ? 'due' : 'later';
    if (label.classList.contains(state)) continue;
    label.classList.remove('overdue', 'due', 'later');
    label.classList.add(state);
    label.textContent =
      state === 'overdue'
        ? `Review overdue since ${reviewWords}`
        : state === 'due'
          ? `Review due: ${reviewWords}`
          : `Next review: ${reviewWords}`;
  }
}
