/** A picture or a file that the text of an edition uses, under the edition's own address. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { mimeOf } from '../../../content/content-fault.ts';
import { attachedFiles } from '../../../site/library.ts';

export function getStaticPaths() {
  return attachedFiles().map(({ edition, name, read }) => ({
    params: { policy: edition.policy, edition: edition.edition, file: name },
    props: { name, read },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { name, read } }) =>
  new Response(new Uint8Array(read()), { headers: { 'content-type': mimeOf(name) } });
