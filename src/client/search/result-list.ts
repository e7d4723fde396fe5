/** The results of a search in the order in which they are shown, read when they are wanted. */
import { assertNever } from '../../language/assert-never.ts';
import { dateInWords, whenInWords } from '../../language/when.ts';
import type { DirectHit, Why } from '../../search/direct.ts';
import type { Found } from '../../search/find-clauses.ts';
import { excerpt, markWords } from '../../search/mark-words.ts';
import type { RecordMeta, SearchWords } from '../../search/search-files.ts';
import { words } from '../../strings/browser.ts';
import { element } from './element.ts';
import type { Bundle, PagefindRecord } from './pagefind.ts';
import { redlineNodes, type ShownSegment } from './redline-nodes.ts';
import { FACETS, siteRoot, type Facet, type Search } from './search-address.ts';
import type { LoadedSearch } from './search-session.ts';

export interface ResultList extends Pick<Found, 'also' | 'corrections' | 'unknown' | 'marks'> {
  /** Clauses and direct answers together. */
  count: number;
  /** Where what was asked is the code of a printed copy: whether all of it was typed. */
  code: 'whole' | 'begun' | null;
  take(from: number, to: number): Promise<ResultView[]>;
}

/** Direct hits first; no clause twice. */
export async function resultList(search: Search, loaded: LoadedSearch): Promise<ResultList> {
  const { ranked, direct, bundle, ...found } = await loaded.run(search);
  const ids = ranked.map(({ id }) => id);
  const left = await idsLeft(ids, bundle, search);
  const items: (() => Promise<ResultView>)[] = [];
  const shown = new Set<string>();
  const add = (id: string, why = '') => {
    if (shown.has(id)) return;
    shown.add(id);
    items.push(async () => clauseView(await bundle.record(id), search, why));
  };
  // Direct hits are looked for within the policy already; of whom they bind nothing is known.
  for (const hit of search.edition || search.binds || search.force ? [] : direct) {
    if (!hit.clause) {
      items.push(async () => factView(hit, await loaded.words()));
      continue;
    }
    const [id] = await bundle.having('clause', hit.to);
    if (id !== undefined) add(id, whyWords(hit.why));
    // A row of column headings is in no index, and has an address.
    else items.push(async () => factView(hit, await loaded.words()));
  }
  for (const id of left) add(id);
  return {
    ...found,
    // What led straight to a place was understood, a number for one.
    unknown: direct.length > 0 ? [] : found.unknown,
    count: items.length,
    code: codeIn(direct),
    take: (from, to) => Promise.all(items.slice(from, to).map((item) => item())),
  };
}

function codeIn(direct: readonly DirectHit[]): ResultList['code'] {
  const [why] = direct
    .map((hit) => hit.why)
    .filter(({ asked }) => asked === 'code' || asked === 'head');
  if (!why) return null;
  return why.asked === 'code' && why.isBegun ? 'begun' : 'whole';
}

/**
 * The ids that narrowing leaves, in their order.
 * @param besides a facet that is not narrowed by, to count what each of its values leaves
 */
export async function idsLeft(
  ids: readonly string[],
  bundle: Bundle,
  search: Search,
  besides?: Facet,
): Promise<string[]> {
  const sets = await Promise.all(
    FACETS.filter((facet) => facet !== besides && search[facet]).map((facet) =>
      bundle.having(facet, search[facet]),
    ),
  );
  // Other editions hold the same words under other ids; those are no other wording.
  const other = search.edition ? null : await bundle.having('differs', 'yes');
  return ids.filter(
    (id) => sets.every((set) => set.has(id)) && (!id.startsWith('+') || !other || other.has(id)),
  );
}

/** What a result says; the page and the list under a search box show the same. */
export interface ResultView {
  /** Absolute. */
  to: string;
  number: string;
  /** What is written beside the number: the section, or what kind of answer this is. */
  title: string;
  policy: string;
  text: string;
  /** “Same wording since …”, “Superseded”. */
  remarks: string[];
  /** Why it comes first, for a direct hit. */
  direct: string;
  /** Other wordings of the same clause. */
  history: string;
  /** For a change: its words with those removed and added, shown in the place of the text. */
  redline?: readonly ShownSegment[];
}

/** @param search its edition decides where the link leads */
function clauseView(record: PagefindRecord, search: Search, why = ''): ResultView {
  const { meta } = record;
  const [place = '', id = ''] = record.raw_url.slice(1).split('#');
  const [policy = ''] = place.split('/');
  const to = search.edition ? `${policy}/${search.edition}/#${id}` : `${place}#${id}`;
  // Only “npm run dev” has records of drafts.
  const isDraft = meta.standing === 'proposed';
  const older = !isDraft && place.split('/').length > 2;
  const state = older && !search.edition ? otherWording(meta) : standingWords(meta);
  return {
    to: siteRoot() + to,
    number: meta.number ?? '',
    title: meta.under ?? '',
    policy: meta.policy ?? '',
    text: record.raw_content,
    remarks: [state, meta.wording ?? '', meta.was ?? ''].filter((remark) => remark !== ''),
    direct: why,
    history: meta.others ? `${siteRoot()}${policy}/clauses/${id}/` : '',
  };
}

/** What its edition is, where that is not in force. */
const standingWords = ({ standing }: RecordMeta) =>
  standing ? words.standing.words[standing] : '';

/** Older wordings are superseded unless they say otherwise. */
const otherWording = ({ standing }: RecordMeta) =>
  standing === undefined || standing === 'superseded'
    ? words.result.older
    : words.result.olderInState(words.standing.words[standing]);

/** “Clause 6.1.14”, “Section”, “Duties: headteacher”. */
function whyWords(why: Why): string {
  switch (why.asked) {
    case 'clause':
    case 'section':
      return words.direct[why.asked](why.number);
    case 'id':
    case 'heading':
    case 'topic':
    case 'scope':
    case 'particulars':
    case 'head':
    case 'day':
    case 'address':
      return words.direct[why.asked];
    case 'code':
      return words.direct[why.isBegun ? 'codeBegun' : 'code'];
    case 'edition':
    case 'then':
      return words.direct[why.asked](why.edition);
    case 'removed':
      return why.number
        ? words.direct.removedWithNumber(why.number, why.edition)
        : words.direct.removed(why.edition);
    case 'was':
      return wasWords(why);
    case 'duties':
      return words.direct.duties(why.roles.map((role) => words.asks.roles[role]).join(', '));
    default:
      return assertNever(why);
  }
}

/** “5.5 in 2023–2024, now 5.6”. */
function wasWords({ number, edition, now }: Extract<Why, { asked: 'was' }>): string {
  if (now === null) return words.direct.wasRemoved(number, edition);
  if (now === '') return words.direct.wasUnnumbered(number, edition);
  return now === number ? words.direct.clause(number) : words.direct.was(number, edition, now);
}

/** A direct hit that is no clause. */
function factView(hit: DirectHit, known: SearchWords): ResultView {
  return {
    to: siteRoot() + hit.to,
    number: '',
    title: hit.words || hitTitle(hit, known),
    policy: policyTitle(hit.policy, known),
    text: '',
    remarks: [codeRemark(hit.why)].filter((remark) => remark !== ''),
    direct: whyWords(hit.why),
    history: '',
  };
}

/** What an answer without words of its own is called. */
function hitTitle({ why, clause, policy }: DirectHit, known: SearchWords): string {
  switch (why.asked) {
    case 'day':
      return dayTitle(why);
    case 'then':
    case 'removed':
      return why.number ? words.result.clause(why.number) : words.result.clauseNamed(why.id);
    case 'was':
      return words.result.clause(why.number);
    case 'edition':
      return words.result.edition(policyTitle(policy, known), why.edition);
    default:
      return clause ? words.result.clauseNamed(clause) : policyTitle(policy, known);
  }
}

function dayTitle(why: Extract<Why, { asked: 'day' }>): string {
  const when = whenInWords(why.when, words.dates);
  return why.when.kind === 'day' ? words.on.title(when) : words.on.titleWithin(when);
}

/** Whether a printed copy has the words of now; '' for any other question. */
function codeRemark(why: Why): string {
  if (why.asked === 'head') return words.codes[why.isNow ? 'headNow' : 'headBefore'];
  if (why.asked !== 'code') return '';
  if (why.changedOn) return words.codes.changedOn(dateInWords(why.changedOn, words.dates));
  return words.codes[why.isProposal ? 'proposal' : 'current'];
}

/** A policy's title, or its name in addresses where it is not known. */
export const policyTitle = (slug: string, { policies }: SearchWords): string =>
  policies.find((policy) => policy.slug === slug)?.title ?? slug;

/** How much of a clause's words is its heading among results. */
const HEADING = 60;

/** What a result is called: the words in which it differs from its neighbours, not the section they share. */
function nameOf({ title, number, policy, text }: ResultView): string {
  if (text.length > HEADING) return `${text.slice(0, text.lastIndexOf(' ', HEADING))} …`;
  return text || title || (number ? words.result.clause(number) : policy);
}

/** A list item for the search page. */
export function resultItem(view: ResultView, marks: readonly string[]): HTMLLIElement {
  const name = nameOf(view);
  return element(
    'li',
    { class: view.direct ? 'direct' : undefined },
    view.direct && element('p', { class: 'why' }, words.result.direct(view.direct)),
    headingLink(view.to, view.number, name),
    view.text &&
      element(
        'p',
        { class: 'said' },
        ...(view.redline ? redlineNodes(view.redline) : marked(view.text, marks)),
      ),
    element(
      'p',
      { class: 'about' },
      [view.policy, name === view.title ? '' : view.title, ...view.remarks]
        .filter(Boolean)
        .join(' · '),
      view.history && ' · ',
      view.history && element('a', { href: view.history }, words.result.history),
    ),
  );
}

/** What a result is called, with the clause's number before it, as a link to it. */
export const headingLink = (to: string, number: string, name: string): HTMLElement =>
  element(
    'h2',
    {},
    element(
      'a',
      { href: to },
      number && element('span', { class: 'number' }, number),
      number && ' ',
      name,
    ),
  );

/** The text in pieces, what was looked for in `mark`. */
export const marked = (
  text: string,
  marks: readonly string[],
  length?: number,
): (Node | string)[] =>
  excerpt(markWords(text, marks), length).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
