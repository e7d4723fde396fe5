import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toEditionJson } from '../../../publish/edition-json.ts';
import { sealOf } from '../../../content/register/register.ts';
import { everyEdition, register, today } from '../../../site/library.ts';

export function getStaticPaths() {
  return everyEdition().map(({ policy, edition }) => ({
    params: { policy: policy.slug, edition: edition.edition },
    props: { policy, edition, sealed: sealOf(register(), policy.slug, edition.edition) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(
    JSON.stringify(toEditionJson(props.edition, props.policy, today(), props.sealed), null, 1),
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
