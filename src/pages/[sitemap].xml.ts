/**
 * sitemap.xml, if the school has said where the site is: the pages that a search
 * engine may show. Proposals and superseded editions are not among them.
 */
import type { APIRoute } from 'astro';
import { address } from '../policy/address.ts';
import { currentEdition } from '../content/timeline.ts';
import { escapeHtml } from '../publish/html.ts';
import { library, today } from '../site/library.ts';

export function getStaticPaths() {
  return library().school.publishedAt ? [{ params: { sitemap: 'sitemap' } }] : [];
}

export const GET: APIRoute = () => {
  const { school, policies } = library();
  const inForce = policies.filter((p) => currentEdition(p, today()));
  const pages = [
    address.home(),
    ...inForce.flatMap((p) => [address.policy(p.slug), address.history(p.slug)]),
    address.search(),
    address.parents(),
    address.staff(),
    address.governors(),
    address.reviews(),
    address.on(),
    address.linking(),
    address.accessibility(),
  ];
  const urls = pages.map(
    (page) => `<url><loc>${escapeHtml(new URL(page, school.publishedAt).href)}</loc></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};
