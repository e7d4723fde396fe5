import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toEditionJson } from '../../../publish/edition-json.ts';
import { everyEdition } from '../../../site/library.ts';

export function getStaticPaths() {
  return everyEdition().map(({ policy, edition }) => ({
    params: { policy: policy.slug, edition: edition.edition },
    props: { edition },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(toEditionJson(props.edition), null, 1), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
