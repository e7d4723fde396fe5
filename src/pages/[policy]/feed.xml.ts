import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toAtom } from '../../publish/atom.ts';
import { eventsOf } from '../../site/events.ts';
import { feedOf } from '../../site/feed.ts';
import { library, register, siteStrings, today } from '../../site/library.ts';

export function getStaticPaths() {
  return library().policies.map((policy) => ({
    params: { policy: policy.slug },
    props: { policy },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { policy } }) => {
  const events = eventsOf([policy], register(), today(), siteStrings());
  return new Response(toAtom(feedOf(events, library().school, policy)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
