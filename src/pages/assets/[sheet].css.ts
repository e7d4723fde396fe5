import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { SHEETS, stylesheet } from '../../site/stylesheet.ts';

export const getStaticPaths = () =>
  SHEETS.map((sheet) => ({ params: { sheet }, props: { sheet } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(stylesheet(props.sheet), { headers: { 'content-type': 'text/css; charset=utf-8' } });
