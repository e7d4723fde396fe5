import type { APIRoute } from 'astro';
import { toCsv } from '../../publish/csv.ts';
import { library, today } from '../../site/library.ts';
import { reviewRows, reviewTable } from '../../site/review-rows.ts';

export const GET: APIRoute = () =>
  new Response(toCsv(reviewTable(reviewRows(library().policies, today()))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
