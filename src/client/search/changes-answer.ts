/** “What changed about …”: a search within the changes between two editions. */
import type { ComparisonJson } from '../../compare/comparison-json.ts';
import { becameWords } from '../../compare/kind-words.ts';
import { address } from '../../policy/address.ts';
import { stemsOf } from '../../search/fold.ts';
import { scoreChange } from '../../search/rank-changes.ts';
import type { SearchWords } from '../../search/search-files.ts';
import { understand, type Concept } from '../../search/understand.ts';
import { words } from '../../strings/browser.ts';
import { element } from './element.ts';
import { alsoWords, type PageAnswer } from './page-answer.ts';
import { redlineNodes } from './redline-nodes.ts';
import { headingLink } from './result-list.ts';
import { isOfPair, siteRoot, type Search } from './search-address.ts';
import type { LoadedSearch } from './search-session.ts';

type Change = ComparisonJson['changes'][number];

/** How well a change answers; 0 where nothing that is asked about is found. */
function scoreOf(change: Change, concepts: readonly Concept[]): number {
  const all = stemsOf(change.redline.map(({ text }) => text).join(''));
  const changed = change.redline
    .filter(({ op }) => op !== 'same')
    .flatMap(({ text }) => stemsOf(text));
  return scoreChange({ all, changed }, concepts);
}

/** The changes that answer, the best first; all of them where nothing is asked. */
export async function changesAnswer(search: Search, loaded: LoadedSearch): Promise<PageAnswer> {
  const [policy = '', from = '', to = ''] = search.changes.split('/');
  const [comparison, { policies }, dictionary] = await Promise.all([
    load(policy, from, to),
    loaded.words(),
    loaded.dictionary(search.q),
  ]);
  const understood = understand(search.q, dictionary);
  const scored = comparison.changes
    .map((change) => ({ change, score: search.q ? scoreOf(change, understood.concepts) : 1 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const known = policies.find(({ slug }) => slug === policy);
  const nameOf = (policy: string, edition: string) =>
    policies.find(({ slug }) => slug === policy)?.editions.find((e) => e.slug === edition)?.name ??
    edition;
  const name = (slug: string) => nameOf(policy, slug);
  return {
    status: words.changesSearch.between(
      foundWords(scored.length, search.q),
      name(from),
      name(to),
      known?.title ?? policy,
    ),
    also: alsoWords({ also: search.q ? understood.also : [], corrections: [], unknown: [] }),
    items: scored.map(({ change }) =>
      changeItem(change, (id) => siteRoot() + address.comparison(policy, from, to, id), nameOf),
    ),
    rest: null,
    chosen: [],
    help: [],
    list: null,
  };
}

function foundWords(count: number, query: string): string {
  const found = count === 0 ? words.changesSearch.none : words.changesSearch.found(count);
  return query ? words.changesSearch.foundAbout(found, query) : found;
}

async function load(policy: string, from: string, to: string): Promise<ComparisonJson> {
  const response = await fetch(siteRoot() + address.comparisonJson(policy, from, to));
  if (!response.ok) throw new Error(`There is no comparison of ${from} and ${to}.`);
  return (await response.json()) as ComparisonJson;
}

function changeItem(
  change: Change,
  linkTo: (id: string) => string,
  nameOf: (policy: string, edition: string) => string,
): HTMLLIElement {
  const named = (crossings: Change['origin'] = []) =>
    crossings.map(({ title, policy, edition }) => ({ title, edition: nameOf(policy, edition) }));
  const ends = { origin: named(change.origin), destination: named(change.destination) };
  const id = change.to[0] ?? change.from[0] ?? '';
  const number = change.numbers.to[0] ?? change.numbers.from[0] ?? '';
  return element(
    'li',
    {},
    headingLink(linkTo(id), number, becameWords(change.kind, ends, words.kinds)),
    element('p', { class: 'said' }, ...redlineNodes(change.redline)),
    change.entry && element('p', { class: 'about' }, words.changesSearch.why(change.entry.why)),
  );
}

/** A form that chooses two editions of a policy to search the changes of. */
export function changeChooser(
  search: Search,
  { policies }: SearchWords,
  go: (search: Search) => void,
): HTMLElement {
  const pairs = policies.filter(({ editions }) => editions.length > 1);
  const pair = isOfPair(search) ? search.changes : '';
  const [chosen = '', chosenFrom, chosenTo] = pair.split('/');
  const policy = select(
    '_of',
    words.changesSearch.policy,
    pairs.map((p) => [p.slug, p.title]),
    chosen || search.policy,
  );
  const from = select('_from', words.changesSearch.from, []);
  const to = select('_to', words.changesSearch.to, []);
  const fill = () => {
    const editions = pairs.find((p) => p.slug === policy.field.value)?.editions ?? [];
    const names = editions.map((e): [string, string] => [
      e.slug,
      e.proposed ? words.changesSearch.proposed(e.name) : e.name,
    ]);
    const published = editions.filter((e) => !e.proposed);
    const last = published.length > 1 ? published : editions;
    fillSelect(from.field, names.slice(1), chosenFrom ?? last[1]?.slug);
    fillSelect(to.field, names.slice(0, -1), chosenTo ?? last[0]?.slug);
  };
  policy.field.addEventListener('change', fill);
  fill();
  const form = element(
    'form',
    { class: 'among' },
    element('h2', {}, words.changesSearch.heading),
    ...[policy, from, to].map(({ label }) => label),
    element('button', { type: 'submit' }, words.changesSearch.submit),
    pair && element('button', { type: 'button', 'data-stop': true }, words.changesSearch.stop),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [older, newer] = [from.field.value, to.field.value].sort();
    if (older && newer && older !== newer)
      go({ ...search, changes: `${policy.field.value}/${older}/${newer}` });
  });
  form
    .querySelector('[data-stop]')
    ?.addEventListener('click', () => go({ ...search, changes: '' }));
  form.hidden = pairs.length === 0;
  return form;
}

function select(id: string, label: string, options: [string, string][], value?: string) {
  const field = element('select', { id });
  fillSelect(field, options, value);
  return { field, label: element('label', { for: id }, `${label} `, field) };
}

function fillSelect(field: HTMLSelectElement, options: [string, string][], value?: string): void {
  field.replaceChildren(...options.map(([slug, name]) => element('option', { value: slug }, name)));
  if (value && options.some(([slug]) => slug === value)) field.value = value;
}
