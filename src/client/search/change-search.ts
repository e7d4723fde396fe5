/** “What changed about …”: a search within the changes between two editions. */
import type { ComparisonJson } from '../../compare/comparison-json.ts';
import { kindWords } from '../../compare/kind-words.ts';
import { address } from '../../policy/address.ts';
import { holdsPhrase, stemsOf } from '../../search/fold.ts';
import { understand, type Concept } from '../../search/understand.ts';
import { siteRoot, type Search } from './search-address.ts';
import { element } from './element.ts';
import { dictionary, words } from './search-session.ts';
import { alsoWords } from './answer-words.ts';

type Change = ComparisonJson['changes'][number];

/** Found in words that were removed or added, it counts more than in words that stayed. */
const CHANGED = 3;

/** How well a change answers: each concept once, by its weightiest word; 0 where none is found. */
function scoreOf(change: Change, concepts: readonly Concept[]): number {
  const all = stemsOf(change.redline.map(({ text }) => text).join(''));
  const changed = change.redline
    .filter(({ op }) => op !== 'same')
    .flatMap(({ text }) => stemsOf(text));
  return concepts.reduce((sum, { variants }) => {
    const scores = variants.map(({ words, weight }) => {
      const phrase = stemsOf(words);
      if (phrase.every((stem) => changed.includes(stem))) return weight * CHANGED;
      return holdsPhrase(all, phrase) ? weight : 0;
    });
    return sum + Math.max(0, ...scores);
  }, 0);
}

interface Places {
  status: HTMLElement;
  results: HTMLElement;
  also: HTMLElement;
}

/** Fills the page with the changes that answer; all of them where nothing is asked. */
export async function showChanges(
  search: Search,
  { status, results, also }: Places,
  isCurrent: () => boolean,
  clear: () => void,
): Promise<void> {
  const [policy = '', from = '', to = ''] = search.changes.split('/');
  const [comparison, { policies }, spoken] = await Promise.all([
    load(policy, from, to),
    words(),
    dictionary(),
  ]);
  if (!isCurrent()) return;
  const understood = understand(search.q, spoken);
  const scored = comparison.changes
    .map((change) => ({ change, score: search.q ? scoreOf(change, understood.concepts) : 1 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  clear();
  const known = policies.find(({ slug }) => slug === policy);
  const name = (slug: string) => known?.editions.find((e) => e.slug === slug)?.name ?? slug;
  const count =
    scored.length === 0
      ? 'No change'
      : scored.length === 1
        ? '1 change'
        : `${scored.length} changes`;
  const about = search.q ? ` about “${search.q}”` : '';
  status.textContent = `${count}${about} between ${name(from)} and ${name(to)} of the ${known?.title ?? policy}.`;
  also.textContent = alsoWords({ also: search.q ? understood.also : [], corrections: [] });
  also.hidden = also.textContent === '';
  results.replaceChildren(
    ...scored.map(({ change }) =>
      changeItem(change, (id) => siteRoot() + address.comparison(policy, from, to, id)),
    ),
  );
}

async function load(policy: string, from: string, to: string): Promise<ComparisonJson> {
  const response = await fetch(siteRoot() + address.comparisonJson(policy, from, to));
  if (!response.ok) throw new Error(`There is no comparison of ${from} and ${to}.`);
  return (await response.json()) as ComparisonJson;
}

function changeItem(change: Change, linkTo: (id: string) => string): HTMLLIElement {
  const id = change.to[0] ?? change.from[0] ?? '';
  const number = change.numbers.to[0] ?? change.numbers.from[0] ?? '';
  return element(
    'li',
    {},
    element(
      'h2',
      {},
      element(
        'a',
        { href: linkTo(id) },
        number && element('span', { class: 'number' }, number),
        number && ' ',
        kindWords(change.kind),
      ),
    ),
    element('p', { class: 'said' }, ...change.redline.map(segment)),
    change.entry && element('p', { class: 'about' }, `Why: ${change.entry.why}`),
  );
}

function segment({ op, text }: Change['redline'][number]): Node | string {
  if (op === 'same') return text;
  const [name, word] =
    op === 'delete' ? (['del', 'removed'] as const) : (['ins', 'added'] as const);
  return element(
    name,
    {},
    element('span', { class: 'hidden' }, `[${word}: `),
    text,
    element('span', { class: 'hidden' }, ']'),
  );
}

/** A form that chooses two editions of a policy to search the changes of. */
export async function changeChooser(
  search: Search,
  go: (search: Search) => void,
): Promise<HTMLElement> {
  const { policies } = await words();
  const pairs = policies.filter(({ editions }) => editions.length > 1);
  const [chosen = search.policy, chosenFrom, chosenTo] = search.changes.split('/');
  const policy = select(
    '_of',
    'Policy',
    pairs.map((p) => [p.slug, p.title]),
    chosen || search.policy,
  );
  const from = select('_from', 'From', []);
  const to = select('_to', 'to', []);
  const fill = () => {
    const editions = pairs.find((p) => p.slug === policy.field.value)?.editions ?? [];
    const names = editions.map((e): [string, string] => [
      e.slug,
      e.proposed ? `${e.name} (proposed)` : e.name,
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
    element('h2', {}, 'What changed about it'),
    ...[policy, from, to].map(({ label }) => label),
    element('button', { type: 'submit' }, 'Search the changes'),
    search.changes &&
      element('button', { type: 'button', 'data-stop': true }, 'Search the policies instead'),
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

function select(id: string, words: string, options: [string, string][], value?: string) {
  const field = element('select', { id });
  fillSelect(field, options, value);
  return { field, label: element('label', { for: id }, `${words} `, field) };
}

function fillSelect(field: HTMLSelectElement, options: [string, string][], value?: string): void {
  field.replaceChildren(...options.map(([slug, name]) => element('option', { value: slug }, name)));
  if (value && options.some(([slug]) => slug === value)) field.value = value;
}
