/** What helps where nothing was found: near words, fewer limits, the contents, whom to ask. */
import { wordsOf } from '../../search/fold.ts';
import { nearestTerms } from '../../search/dictionary.ts';
import { STOP_WORDS } from '../../search/question-words.ts';
import { writeSearch, type Search } from './address.ts';
import { element } from './elements.ts';
import { FACETS } from './narrow.ts';
import { dictionary, words } from './session.ts';

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
