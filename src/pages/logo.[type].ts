/** The school's logo, if it has one. */
import type { APIRoute } from 'astro';
import { library } from '../site/library.ts';

export function getStaticPaths() {
  const { logo } = library();
  return logo ? [{ params: { type: logo.type } }] : [];
}

export const GET: APIRoute = () => {
  const { logo } = library();
  return logo
    ? new Response(new Uint8Array(logo.read()), { headers: { 'content-type': logo.mime } })
    : new Response(null, { status: 404 });
};
