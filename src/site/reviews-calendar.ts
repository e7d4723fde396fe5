/** The reviews as days in a calendar: the first on which each is due, and the last. */
import type { School } from '../content/school.ts';
import { whenInWords } from '../language/when.ts';
import type { CalendarDay } from '../publish/calendar.ts';
import type { ReviewRow } from './reviews-view.ts';

/** A review that is due on one day gives one entry; a term or a month gives two. */
export function reviewDays(rows: readonly ReviewRow[], school: School): CalendarDay[] {
  return rows.flatMap((row) => {
    const { policy, title, name, owner, nextReview, next, to } = row;
    const url = school.publishedAt && new URL(to, school.publishedAt).href;
    const start: CalendarDay[] = next
      ? [
          {
            key: `${policy} in force ${next.name}`,
            day: next.from,
            title: `In force from today: ${title} ${next.name}`,
            text: `The ${next.name} edition of the ${title} comes into force.`,
            url,
          },
        ]
      : [];
    if (!nextReview) return start;
    const due = whenInWords(nextReview);
    const text = [
      `${title}, edition ${name}. Next review: ${due}.`,
      ...(owner ? [`Owner: ${owner}.`] : []),
    ].join('\n');
    const entry = (key: string, day: string, words: string) => ({
      key: `${policy} ${key}`,
      day,
      title: `${words}: ${title}${nextReview.kind === 'day' ? '' : ` (${due})`}`,
      text,
      url,
    });
    if (nextReview.start === nextReview.end)
      return [...start, entry('review', nextReview.end, 'Review due today')];
    return [
      ...start,
      entry('review from', nextReview.start, 'Review due from today'),
      entry('review by', nextReview.end, 'Last day for the review'),
    ];
  });
}
