/** Review states, computed again from today's date, so that an old build cannot claim to be in date. */

/** What is said of a review in each state, before its date. The keys are class names. */
const STATES = {
  overdue: 'Review overdue since ',
  due: 'Review due: ',
  later: 'Next review: ',
};

const today = () =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: document.documentElement.dataset.zone ?? 'UTC',
  }).format(new Date());

export function correctReviews(now: string = today()): void {
  for (const label of document.querySelectorAll<HTMLElement>('[data-review-end]')) {
    const { reviewStart = '', reviewEnd = '', reviewWords = '' } = label.dataset;
    const state = reviewEnd < now ? 'overdue' : reviewStart <= now ? 'due' : 'later';
    if (label.classList.contains(state)) continue;
    label.classList.remove(...Object.keys(STATES));
    label.classList.add(state);
    label.textContent = STATES[state] + reviewWords;
  }
}

/** Says of an edition that was to take over, and meanwhile has, that this page is older than it. */
export function correctTakeovers(now: string = today()): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-takes-over]'))
    if ((note.dataset.takesOver ?? '') <= now)
      note.textContent = 'A newer edition has come into force since this page was made.';
}

/** Counts again what is overdue, in the part of the page that the count is in. */
export function correctCounts(): void {
  for (const count of document.querySelectorAll<HTMLElement>('[data-overdue-count]')) {
    const part = count.closest('[data-overdue]');
    if (part) count.textContent = String(part.querySelectorAll('.label.overdue').length);
  }
}
