import type { APIRoute } from 'astro';
import { toCalendar } from '../../publish/calendar.ts';
import { library, siteStrings, today } from '../../site/library.ts';
import { shortName } from '../../site/page.ts';
import { reviewDays, reviewRows } from '../../site/review-rows.ts';

export const GET: APIRoute = () => {
  const { school, policies } = library();
  const t = siteStrings();
  const calendar = toCalendar(
    {
      name: t.reviews.calendarName(shortName(school)),
      school: school.name,
      language: school.language,
      days: reviewDays(reviewRows(policies, today(), t), school, t),
    },
    new Date(`${today()}T00:00:00Z`),
  );
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
