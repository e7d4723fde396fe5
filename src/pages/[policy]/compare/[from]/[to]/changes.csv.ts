import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { comparisonToCsv } from '../../../../../publish/comparison-to-csv.ts';
import { sideName } from '../../../../../site/comparison-view.ts';
import { comparisonOf, everyPair, siteStrings } from '../../../../../site/library.ts';

export function getStaticPaths() {
  return everyPair().map(({ policy, from, to }) => ({
    params: { policy: policy.slug, from: sideName(policy, from), to: to.edition },
    props: { policy, from, to },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { policy, from, to } }) =>
  new Response(comparisonToCsv(comparisonOf(policy, from, to), siteStrings()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
