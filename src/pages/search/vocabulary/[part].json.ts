/** The vocabulary in parts, of which a search loads those of its words. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { searchGroups } from '../../../search/search-content.ts';
import { partsOf } from '../../../search/parts-of.ts';
import { searchContent } from '../../../site/library.ts';

export const getStaticPaths = (() =>
  partsOf(searchGroups(searchContent())).map((groups, part) => ({
    params: { part: String(part) },
    props: { groups },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.groups);
