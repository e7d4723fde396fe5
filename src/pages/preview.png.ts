import type { APIRoute } from 'astro';
import { preview } from '../publish/pictured-school.ts';
import { library, siteStrings } from '../site/library.ts';

export const GET: APIRoute = async () => {
  const png = await preview(library(), siteStrings().frame.policies);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
