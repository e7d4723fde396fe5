/** What every code on a printed copy stands for, for search and for other programs. */
import type { APIRoute } from 'astro';
import { toCodesJson } from '../../publish/to-codes-json.ts';
import { library, register } from '../../site/library.ts';

export const GET: APIRoute = () => Response.json(toCodesJson(library(), register()));
