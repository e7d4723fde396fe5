/** What the interface says about a search. */
import { nearestTerms } from '../../search/dictionary.ts';
import type { Found } from '../../search/find-clauses.ts';
import { wordsOf } from '../../search/fold.ts';
import { STOP_WORDS } from '../../search/question-words.ts';
import { element } from './element.ts';
import { FACETS, writeSearch, type Search } from './search-address.ts';
import { dictionary, words } from './search-session.ts';

export const countWords = (count: number, query: string): string => {
  const about = query ? ` for “${query}”` : '';
  if (count === 0) return `Nothing found${about}.`;
  return `${count} ${count === 1 ? 'clause' : 'clauses'}${about}.`;
};

const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** “Also looking for “students”.” and what was taken for a typing error; '' where neither is so. */
export function alsoWords({ also, corrections }: Pick<Found, 'also' | 'corrections'>): string {
  const meant = corrections.map(({ typed, meant }) => `“${meant}” in place of “${typed}”`);
  return [
    meant.length > 0 ? `Looking for ${meant.join(', ')}.` : '',
    also.length > 0 ? `Also looking for ${list(also)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export async function emptyHelp(search: Search): Promise<Node[]> {
  const [{ ask }, { spellings }] = await Promise.all([words(), dictionary()]);
  const near = wordsOf(search.q)
    .filter((word) => !STOP_WORDS.has(word))
    .flatMap((word) => nearestTerms(word, spellings));
  const parts: Node[] = [];
  if (FACETS.some((facet) => search[facet]))
    parts.push(
      element(
        'p',
        {},
        element(
          'a',
          {
            href: writeSearch({ ...search, policy: '', edition: '', binds: '', force: '' }),
            'data-narrow': true,
          },
          'Search without narrowing',
        ),
      ),
    );
  if (near.length > 0)
    parts.push(
      element(
        'p',
        {},
        'Did you mean ',
        ...near.flatMap((word, i) => [
          i > 0 ? ', ' : '',
          element('a', { href: writeSearch({ ...search, q: word }), 'data-narrow': true }, word),
        ]),
        '?',
      ),
    );
  if (ask) parts.push(element('p', {}, `Or ask: ${ask}.`));
  return parts;
}
