/** What the search page shows as the answer to a search, made whole before it is put on the page. */
import { address } from '../../policy/address.ts';
import { typedDigits } from '../../policy/printed-code.ts';
import { nearestTerms } from '../../search/dictionary.ts';
import type { Found } from '../../search/find-clauses.ts';
import { wordsOf } from '../../search/fold.ts';
import { QUESTION_WORDS } from '../../search/question-words.ts';
import { words } from '../../strings/browser.ts';
import { around, element } from './element.ts';
import { chosenList } from './facet-lists.ts';
import { resultItem, resultList, type ResultList } from './result-list.ts';
import { FACETS, searchAddress, siteRoot, type Search } from './search-address.ts';
import type { LoadedSearch } from './search-session.ts';

export interface PageAnswer {
  /** How much was found. */
  status: string;
  /** What else was looked for; '' for nothing. */
  also: string;
  items: HTMLElement[];
  /** Those that follow, which are on their way; null where there are none. */
  rest: Promise<HTMLElement[]> | null;
  /** What the search is narrowed to. */
  chosen: Node[];
  /** What may help where nothing was found. */
  help: Node[];
  /** Where more results come from; null for changes, which are shown at once. */
  list: ResultList | null;
}

/** How many results are waited for before any is shown: the others are below them on a phone. */
const SOON = 3;

/** The clauses that answer, `count` of them as items. */
export async function clausesAnswer(
  search: Search,
  loaded: LoadedSearch,
  count: number,
): Promise<PageAnswer> {
  const list = await resultList(search, loaded);
  const items = async (from: number, to: number) =>
    (await list.take(from, to)).map((view) => resultItem(view, list.marks));
  // Both are asked for at once, and the first arrive first.
  const soon = items(0, SOON);
  const rest = Math.min(list.count, count) > SOON ? items(SOON, count) : null;
  // Whoever shows it hears of what goes wrong; where nobody wants it any more, nobody need.
  rest?.catch(() => undefined);
  return {
    status: codeWords(list, search.q) ?? statusWords(list.count, search.q),
    also: alsoWords(list.count > 0 ? list : { ...list, unknown: [] }),
    items: await soon,
    rest,
    chosen: chosenList(search, await loaded.words()),
    help:
      list.count === 0
        ? await emptyHelp(search, loaded)
        : await nearWords(search, loaded, list.unknown),
    list,
  };
}

function codeWords({ code }: ResultList, query: string): string | null {
  if (!code) return null;
  return code === 'whole' ? words.codes.isCode(query) : words.codes.isBegun(query);
}

function statusWords(count: number, query: string): string {
  const found = count === 0 ? words.search.none : words.search.found(count);
  return words.search.status(query ? words.search.foundFor(found, query) : found);
}

/** “Also looking for “students”.”, what was taken for a typing error and what nothing says; '' where none is so. */
export function alsoWords({
  also,
  corrections,
  unknown,
}: Pick<Found, 'also' | 'corrections' | 'unknown'>): string {
  const meant = corrections.map(({ typed, meant }) => words.search.inPlaceOf(meant, typed));
  return [
    unknown.length > 0 ? unknownWords(unknown) : '',
    meant.length > 0 ? words.search.lookingFor(meant.join(', ')) : '',
    also.length > 0 ? words.search.alsoLookingFor(also.map(words.search.quoted).join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** “Nothing here says “flibber”.” */
export const unknownWords = (unknown: readonly string[]): string =>
  words.search.unknown(unknown.map(words.search.quoted).join(', '));

const link = (to: Search, label: string): HTMLElement =>
  element('a', { href: searchAddress(to), 'data-narrow': true }, label);

/** Words of the policies that are near to what was typed, as an offer. */
async function nearWords(
  search: Search,
  loaded: LoadedSearch,
  typed: readonly string[],
): Promise<Node[]> {
  const { spellings } = await loaded.dictionary(search.q);
  const near = typed.flatMap((word) => nearestTerms(word, spellings));
  if (near.length === 0) return [];
  const links = near.map((word) => link({ ...search, q: word }, word));
  const listed = links.flatMap((word, i) => (i > 0 ? [', ', word] : [word]));
  const [before, after] = around(words.search.didYouMean);
  return [element('p', {}, before, ...listed, after)];
}

/** Fewer limits, words that are near, and whom to ask. */
async function emptyHelp(search: Search, loaded: LoadedSearch): Promise<Node[]> {
  const { ask } = await loaded.words();
  const asked = wordsOf(search.q).filter((word) => !QUESTION_WORDS.has(word));
  const parts: Node[] = [];
  if (FACETS.some((facet) => search[facet])) {
    const wide = { ...search };
    for (const facet of FACETS) wide[facet] = '';
    parts.push(element('p', {}, link(wide, words.search.withoutNarrowing)));
  }
  parts.push(...(await nearWords(search, loaded, asked)));
  if (mayBeCode(search.q)) {
    const to = siteRoot() + address.linking(encodeURIComponent(search.q));
    parts.push(element('p', {}, element('a', { href: to }, words.codes.checkIt)));
  }
  if (ask) parts.push(element('p', {}, words.search.orAsk(ask)));
  return parts;
}

/** What was typed with a slip has the look of a code still: letters and figures, and about as many. */
const mayBeCode = (query: string): boolean =>
  /\d/.test(query) && /^[0-9A-Z]{14,30}$/.test(typedDigits(query));
