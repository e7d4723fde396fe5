/** “What changed about phones” in the ordinary box: the changes of all policies from year to year. */
import { dateInWords } from '../../language/when.ts';
import { address } from '../../policy/address.ts';
import { changesAsked, type ChangesAsked } from '../../search/changes-asked.ts';
import { rankChanges, type FoundChange } from '../../search/rank-changes.ts';
import type { SearchWords } from '../../search/search-files.ts';
import { understand } from '../../search/understand.ts';
import { words } from '../../strings/browser.ts';
import { element, hiddenWords } from './element.ts';
import { chosenList } from './facet-lists.ts';
import { alsoWords, type PageAnswer } from './page-answer.ts';
import type { ShownSegment } from './redline-nodes.ts';
import { policyTitle, resultItem, type ResultList, type ResultView } from './result-list.ts';
import { NO_CHANGES, searchAddress, siteRoot, type Search } from './search-address.ts';
import type { LoadedSearch } from './search-session.ts';

/** How many words of the vocabulary are named as looked for too. */
const ALSO = 6;

/** The changes that answer. */
interface YearChanges {
  asked: ChangesAsked;
  /** Before narrowing. */
  every: FoundChange[];
  left: FoundChange[];
  also: string[];
  known: SearchWords;
}

/** @returns null for a question about anything else */
async function yearChanges(search: Search, loaded: LoadedSearch): Promise<YearChanges | null> {
  if (search.q === '' || search.changes || search.binds || search.force || search.others)
    return null;
  const known = await loaded.words();
  const asked = changesAsked(search.q, known.policies, [words.dates], todayHere());
  if (!asked) return null;
  const [changes, dictionary] = await Promise.all([
    loaded.changes(),
    loaded.dictionary(asked.about),
  ]);
  const { concepts, also } = understand(asked.about, dictionary);
  const every = rankChanges(changes, asked, asked.about ? concepts : []);
  const left = every.filter(
    ({ pair }) =>
      (!search.policy || pair.policy === search.policy) &&
      (!search.edition || pair.to === search.edition),
  );
  return { asked, every, left, also: asked.about ? also.slice(0, ALSO) : [], known };
}

/** ISO date. */
const todayHere = (): string => new Date().toISOString().slice(0, 10);

/** The changes as results, for the list under a box; null where there are none or nothing asks for them. */
export async function changeList(search: Search, loaded: LoadedSearch): Promise<ResultList | null> {
  const found = await yearChanges(search, loaded);
  return found && found.left.length > 0 ? listOf(found) : null;
}

function listOf({ left, also, known }: YearChanges): ResultList {
  return {
    count: left.length,
    code: null,
    also,
    corrections: [],
    unknown: [],
    marks: [],
    take: (from, to) =>
      Promise.resolve(left.slice(from, to).map((change) => viewOf(change, known))),
  };
}

function viewOf({ pair, line }: FoundChange, known: SearchWords): ResultView {
  const { policy, from, to, older, newer, on } = pair;
  const waits = on > todayHere() ? words.changesSearch.notBefore(dateInWords(on, words.dates)) : '';
  const [anchor, number, what, under, redline] = line;
  const shown = redline.flatMap((text, i): ShownSegment[] =>
    text ? [{ op: (['same', 'delete', 'insert'] as const)[i % 3] ?? 'same', text }] : [],
  );
  return {
    to: siteRoot() + address.comparison(policy, from, to, anchor),
    number,
    title: under ? words.changesSearch.under(what, under) : what,
    policy: policyTitle(policy, known),
    text:
      shown.flatMap(({ op, text }) => (op === 'delete' ? [] : [text])).join('') || redline.join(''),
    remarks: [words.changesSearch.years(older, newer), waits].filter((remark) => remark !== ''),
    direct: '',
    history: '',
    redline: shown,
  };
}

/** The page's answer; null for a question about anything else. Where no change answers, the clauses do. */
export async function yearChangesAnswer(
  search: Search,
  loaded: LoadedSearch,
  count: number,
  clauses: () => Promise<PageAnswer>,
): Promise<PageAnswer | null> {
  const found = await yearChanges(search, loaded);
  if (!found) return null;
  const { asked, every, left, known, also } = found;
  if (every.length === 0) {
    const answer = await clauses();
    return { ...answer, also: [words.changesSearch.noneRecorded, answer.also].join(' ').trim() };
  }
  const list = listOf(found);
  const first = await list.take(0, count);
  const number =
    left.length === 0 ? words.changesSearch.none : words.changesSearch.found(left.length);
  return {
    status: words.changesSearch.acrossYears(
      asked.about ? words.changesSearch.foundAbout(number, asked.about) : number,
    ),
    also: alsoWords({ also, corrections: [], unknown: [] }),
    items: first.map((view) => resultItem(view, [])),
    rest: null,
    chosen: [...chosenList(search, known), policiesInstead(search)],
    help: [],
    list,
  };
}

const policiesInstead = (search: Search): HTMLElement =>
  element(
    'p',
    { class: 'small' },
    element(
      'a',
      { href: searchAddress({ ...search, edition: '', changes: NO_CHANGES }), 'data-narrow': true },
      words.changesSearch.stop,
    ),
  );

/** The policies and the years that the changes are of, each with how many it leaves; null for any other search. */
export async function changeFacets(search: Search, loaded: LoadedSearch): Promise<Node[] | null> {
  const found = await yearChanges(search, loaded);
  if (!found || found.every.length === 0) return null;
  const { every, known } = found;
  const nameOf = (slug: string) => every.find(({ pair }) => pair.to === slug)?.pair.newer ?? slug;
  const policies = counted(
    every.filter(({ pair }) => !search.edition || pair.to === search.edition),
    ({ pair }) => pair.policy,
  );
  const years = counted(
    every.filter(({ pair }) => !search.policy || pair.policy === search.policy),
    ({ pair }) => pair.to,
  );
  return [
    facet(search, 'policy', words.narrow.policy, policies, (slug) => policyTitle(slug, known)),
    facet(
      search,
      'edition',
      words.changesSearch.newIn,
      years.sort(([a], [b]) => (a < b ? 1 : -1)),
      nameOf,
    ),
  ];
}

const counted = (
  list: readonly FoundChange[],
  keyOf: (change: FoundChange) => string,
): [string, number][] =>
  [...Map.groupBy(list, keyOf)]
    .map(([key, { length }]): [string, number] => [key, length])
    .sort(([, a], [, b]) => b - a);

function facet(
  search: Search,
  field: 'policy' | 'edition',
  heading: string,
  values: readonly [string, number][],
  say: (value: string) => string,
): HTMLElement {
  const id = `_by-${field}`;
  const items = values.map(([value, count]) => {
    const isChosen = search[field] === value;
    const to = searchAddress({ ...search, [field]: isChosen ? '' : value });
    const link = element(
      'a',
      { href: to, 'data-narrow': true, ...(isChosen ? { 'aria-current': 'true' } : {}) },
      say(value),
    );
    const [before = '', after = ''] = words.changesSearch.found(count).split(String(count));
    return element('li', {}, link, hiddenWords(before), ` ${count}`, hiddenWords(after));
  });
  return element(
    'div',
    {},
    element('h2', { id }, heading),
    element('ul', { 'aria-labelledby': id }, ...items),
  );
}
