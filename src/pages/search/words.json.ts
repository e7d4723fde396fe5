/** The vocabulary and the directory, for the browser's first search. */
import type { APIRoute } from 'astro';
import { searchWords } from '../../search/search-words.ts';
import { library, searchContent, today } from '../../site/library.ts';

export const GET: APIRoute = () => Response.json(searchWords(library(), searchContent(), today()));
