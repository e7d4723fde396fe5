import type { APIRoute } from 'astro';
import { toCsv } from '../../publish/csv.ts';
import { library, siteStrings, today } from '../../site/library.ts';
import { reviewRows, reviewTable } from '../../site/review-rows.ts';

export const GET: APIRoute = () => {
  const t = siteStrings();
  const rows = reviewRows(library().policies, today(), t);
  return new Response(toCsv(reviewTable(rows, t)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
