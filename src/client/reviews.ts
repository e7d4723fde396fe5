/** Review states, computed again from today's date, so that an old build cannot claim to be in date. */
import { todayIn } from '../language/today-in.ts';
import { words } from '../strings/browser.ts';

/** The states of a review are class names, too. */
const states = words.reviews.states;

/** Today in the school’s time zone, ISO. */
export const today = (): string => todayIn(document.documentElement.dataset.zone ?? 'UTC');

export function correctReviews(): void {
  const labels = document.querySelectorAll<HTMLElement>('[data-review-end]');
  // What day it is costs a slow phone a tenth of a second: it is not asked for nothing.
  if (labels.length === 0) return;
  const now = today();
  for (const label of labels) {
    const { reviewStart = '', reviewEnd = '', reviewWords = '' } = label.dataset;
    const state = reviewEnd < now ? 'overdue' : reviewStart <= now ? 'due' : 'later';
    if (label.classList.contains(state)) continue;
    label.classList.remove(...Object.keys(states));
    label.classList.add(state);
    label.textContent = states[state](reviewWords);
  }
}

/** Says of an edition that was to take over, and meanwhile has, that this page is older than it. */
export function correctTakeovers(): void {
  const notes = document.querySelectorAll<HTMLElement>('[data-takes-over]');
  if (notes.length === 0) return;
  const now = today();
  for (const note of notes)
    if ((note.dataset.takesOver ?? '') <= now) note.textContent = words.reviews.takenOver;
}

/** Counts again what is overdue, in the part of the page that the count is in. */
export function correctCounts(): void {
  for (const count of document.querySelectorAll<HTMLElement>('[data-overdue-count]')) {
    const part = count.closest('[data-overdue]');
    if (part) count.textContent = String(part.querySelectorAll('.label.overdue').length);
  }
}
