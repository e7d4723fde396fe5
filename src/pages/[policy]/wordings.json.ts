/** In which editions each clause reads the same, for the switch between editions. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toWordingsJson } from '../../publish/to-wordings-json.ts';
import { library } from '../../site/library.ts';

export function getStaticPaths() {
  return library().policies.map((policy) => ({
    params: { policy: policy.slug },
    props: { policy },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { policy } }) =>
  Response.json(toWordingsJson(policy));
