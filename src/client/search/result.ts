/** One result: the clause, where it stands, its words with what was looked for marked. */
import { excerpt, markWords } from '../../search/mark-words.ts';
import type { DirectHit } from '../../search/direct.ts';
import type { Search } from './address.ts';
import { siteRoot } from './address.ts';
import { element } from './elements.ts';
import type { PagefindRecord } from './pagefind.ts';
import { words } from './session.ts';

/** What a result says; the page and the list under a search box show the same. */
export interface ResultView {
  /** Absolute. */
  to: string;
  number: string;
  /** What stands beside the number: the section, or what kind of answer this is. */
  title: string;
  policy: string;
  text: string;
  /** “Same wording since …”, “Superseded”. */
  remarks: string[];
  /** Why it stands first, for a direct hit. */
  direct: string;
  /** Other wordings of the same clause. */
  history: string;
}

/** @param search its edition decides where the link leads */
export function clauseView(record: PagefindRecord, search: Search, why = ''): ResultView {
  const { meta } = record;
  const [place = '', id = ''] = record.raw_url.slice(1).split('#');
  const [policy = ''] = place.split('/');
  const to = search.edition ? `${policy}/${search.edition}/#${id}` : `${place}#${id}`;
  const older = place.split('/').length > 2;
  const state = older && !search.edition ? otherWording(meta.state) : (meta.state ?? '');
  return {
    to: siteRoot() + to,
    number: meta.number ?? '',
    title: meta.under ?? '',
    policy: meta.policy ?? '',
    text: record.raw_content,
    remarks: [state, meta.wording ?? ''].filter((words) => words !== ''),
    direct: why,
    history: meta.others ? `${siteRoot()}${policy}/clauses/${id}/` : '',
  };
}

const otherWording = (state = '') =>
  state === 'Superseded' || state === ''
    ? 'Older wording'
    : `Older wording (${state.toLowerCase()})`;

/** A direct hit that is no clause. */
export async function factView(hit: DirectHit): Promise<ResultView> {
  const { policies } = await words();
  const policy = policies.find(({ slug }) => slug === hit.policy);
  return {
    to: siteRoot() + hit.to,
    number: '',
    title: hit.words,
    policy: policy?.title ?? '',
    text: '',
    remarks: [],
    direct: hit.why,
    history: '',
  };
}

/** A list item for the search page. */
export function resultItem(view: ResultView, marks: readonly string[]): HTMLLIElement {
  const name = view.title || (view.number ? `Clause ${view.number}` : view.policy);
  return element(
    'li',
    { class: view.direct ? 'direct' : undefined },
    view.direct && element('p', { class: 'why' }, `Straight there: ${view.direct}`),
    element(
      'h2',
      {},
      element(
        'a',
        { href: view.to },
        view.number && element('span', { class: 'number' }, view.number),
        view.number && ' ',
        name,
      ),
    ),
    view.text && element('p', { class: 'said' }, ...marked(view.text, marks)),
    element(
      'p',
      { class: 'about' },
      [view.policy, ...view.remarks].filter(Boolean).join(' · '),
      view.history && ' · ',
      view.history && element('a', { href: view.history }, 'Through the years'),
    ),
  );
}

/** The text in pieces, what was looked for in `mark`. */
export const marked = (
  text: string,
  marks: readonly string[],
  length?: number,
): (Node | string)[] =>
  excerpt(markWords(text, marks), length).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
