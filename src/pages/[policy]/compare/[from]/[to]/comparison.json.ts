import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toComparisonJson } from '../../../../../compare/index.ts';
import { sideName } from '../../../../../site/comparison-view.ts';
import { comparisonOf, everyPair } from '../../../../../site/library.ts';

export function getStaticPaths() {
  return everyPair().map(({ policy, from, to }) => ({
    params: { policy: policy.slug, from: sideName(policy, from), to: to.edition },
    props: { policy, from, to },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { policy, from, to } }) =>
  new Response(
    JSON.stringify(
      toComparisonJson(
        comparisonOf(policy, from, to),
        policy.editions.includes(from) ? undefined : from.policy,
      ),
      null,
      1,
    ),
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
