/** The words of general English by their first letter, which search takes for no typing errors. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { englishByLetter } from '../../../search/english-by-letter.ts';

export const getStaticPaths = (() =>
  [...englishByLetter()].map(([letter, words]) => ({
    params: { letter },
    props: { words: words.join(' ') },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.words);
