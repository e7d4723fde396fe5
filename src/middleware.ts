/**
 * Makes the addresses of bundled scripts relative, so that the built folder runs
 * from any place. Astro can only write them from the root of a domain.
 */
import { defineMiddleware } from 'astro:middleware';
import { rootOf } from './policy/address.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html'))
    return response;
  const html = await response.text();
  const root = rootOf(url.pathname.slice(1)) || './';
  return new Response(html.replaceAll('="/_astro/', `="${root}_astro/`), response);
});
