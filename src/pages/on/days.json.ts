/** The spans of every policy, for scripts and for other programs. */
import type { APIRoute } from 'astro';
import { toDaysJson } from '../../publish/to-days-json.ts';
import { library, today } from '../../site/library.ts';

export const GET: APIRoute = () => Response.json(toDaysJson(library(), today()));
