import type { APIRoute } from 'astro';
import { toAtom } from '../publish/atom.ts';
import { eventsOf } from '../site/events.ts';
import { feedOf } from '../site/feed.ts';
import { library, register, siteStrings, today } from '../site/library.ts';

export const GET: APIRoute = () => {
  const { school, policies } = library();
  const feed = feedOf(eventsOf(policies, register(), today(), siteStrings()), school);
  return new Response(toAtom(feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
