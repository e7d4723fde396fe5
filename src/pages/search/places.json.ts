/** Every clause by number and id, for questions that cite one. */
import type { APIRoute } from 'astro';
import { toPlacesJson } from '../../search/to-places-json.ts';
import { library, today } from '../../site/library.ts';

export const GET: APIRoute = () => Response.json(toPlacesJson(library(), today()));
