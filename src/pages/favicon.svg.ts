import type { APIRoute } from 'astro';
import { favicon } from '../publish/pictured-school.ts';
import { library } from '../site/library.ts';

export const GET: APIRoute = async () =>
  new Response(await favicon(library()), { headers: { 'content-type': 'image/svg+xml' } });
