/** In which editions each clause reads the same, for the switch between editions. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toWordingsJson } from '../../publish/to-wordings-json.ts';
import { library } from '../../site/library.ts';

export const getStaticPaths = (() =>
  library().policies.map((policy) => ({
    params: { policy: policy.slug },
    props: { policy },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(toWordingsJson(props.policy));
