/** Whether the review of an edition is due, and the words for it. */
import { whenInWords, type When } from '../language/when.ts';
import type { Strings } from '../strings/strings.ts';

export type ReviewState = 'overdue' | 'due' | 'later' | 'unknown';

/** Overdue only when the last day that the date can mean has passed; due from its first day on. */
export function reviewState(next: When | undefined, today: string): ReviewState {
  if (!next) return 'unknown';
  if (next.end < today) return 'overdue';
  return next.start <= today ? 'due' : 'later';
}

/** “Review overdue since Autumn 2023”, “Review due: Autumn 2026”, “Next review: Autumn 2027”. */
export function reviewWords(
  next: When | undefined,
  today: string,
  { standing, dates }: Pick<Strings, 'standing' | 'dates'>,
): string {
  return standing.reviews[reviewState(next, today)](next ? whenInWords(next, dates) : '');
}
