/**
 * What stands beside a clause, none of it the policy's words: what changed and with what weight,
 * what refers to it, the editor's notes and, on request, plain words. As short as it can be: a
 * policy has a hundred clauses, and one of which nothing is to be said gets nothing.
 */
import { answerOf } from '../compare/answer.ts';
import { changeWords, clauseName } from '../compare/kind-words.ts';
import type { Times } from '../content/bearing.ts';
import { wordsUsed, type Explained } from '../content/words-used.ts';
import { doubtOf, mentionsIn, type Holdings, type Mention } from '../content/holdings.ts';
import { NO_WORDS } from '../content/words-file.ts';
import type { Policy } from '../content/build-library.ts';
import { currentEdition } from '../content/timeline.ts';
import { assertNever } from '../language/assert-never.ts';
import { listInWords } from '../language/list-in-words.ts';
import { own } from '../language/own.ts';
import { address, relative } from '../policy/address.ts';
import type { Clause, Run } from '../policy/clause.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import { escapeHtml } from '../publish/html.ts';
import type { Strings } from '../strings/strings.ts';
import { comingChanges, lastChanges, type ClauseChange, type Compare } from './last-change.ts';
import { hrefAt } from './link-lines.ts';
import { linkHtml } from './link-html.ts';
import { referencesTo, type Reference } from './references-to.ts';

/** Whose margin it is, and on which page. */
export interface MarginPlace {
  policy: Policy;
  edition: Edition;
  /** The page's own address. */
  page: string;
  times: Times;
  t: Strings;
  /** How editions are compared; without it nothing is said of changes. */
  compare?: Compare | undefined;
  /** Where the clauses of the edition stand, from the root of the site; on this page unless given. */
  clauses?: string | undefined;
  /** What words mean, and where named documents are. */
  holdings?: Holdings | undefined;
  /** Words as HTML. */
  words: (runs: readonly Run[]) => string;
}

/** Lines of HTML beside a clause, in their order. */
export function marginLines(place: MarginPlace): (clause: Clause) => string[] {
  const { policy, edition, times, compare } = place;
  const references = referencesTo(policy, edition, times);
  const last = compare && lastChanges(policy, edition, compare);
  const coming = compare && comingChanges(policy, edition, compare, times.today);
  const used = wordsUsed(edition.clauses, place.holdings?.list ?? NO_WORDS);
  const named = Map.groupBy(
    place.holdings ? mentionsIn(edition.clauses, policy.slug, place.holdings) : [],
    ({ clause }) => clause,
  );
  return (clause) => {
    const [made, ahead] = [last?.get(clause.id), coming?.get(clause.id)];
    const lines = [
      ...[ahead, made].flatMap((change) => (change ? changeHtml(change, place) : [])),
      ...referencesHtml(references.get(clause.id) ?? [], place),
      ...clause.notes.map(({ paragraphs }) => noteHtml(paragraphs.map(place.words), place.t)),
      ...(named.get(clause) ?? []).flatMap((mention) => mentionHtml(mention, place)),
      ...(used.get(clause.id) ?? []).map((word) => wordHtml(word, place)),
      ...plainWords(clause, made, place),
    ];
    // Those of a table's rows stand together below the table.
    return clause.kind === 'row' && lines.length > 0
      ? [`<p><b>${escapeHtml(clauseName(clause, place.t.kinds))}</b></p>`, ...lines]
      : lines;
  };
}

/** “Changed 2026–2027 (proposed): stricter”; the words lead to the change. */
export function changeHtml(change: ClauseChange, { policy, page, times, t }: MarginPlace): string {
  const { from, to, clause } = change;
  const name = editionName(to.edition, t);
  const current = currentEdition(policy, times.today);
  const isAhead =
    current !== null && policy.editions.indexOf(to) > policy.editions.indexOf(current);
  const when = !isPublished(to) ? 'proposed' : isAhead ? 'waiting' : 'made';
  const words = t.margin.changed[when](changeWords(clause, t), name);
  const where = address.comparison(policy.slug, from.edition, to.edition, clause.anchor);
  const weight = own(t.margin.weight, answerOf(clause)) ?? '';
  return `<p>${linkHtml(relative(page, where), words)}${weight && `: ${escapeHtml(weight)}`}</p>`;
}

function referencesHtml(references: readonly Reference[], place: MarginPlace): string[] {
  const { edition, page, times, t } = place;
  const links = references.map(({ policy, edition: by, clause }) => {
    if (by === edition) return ownLink(clause, place);
    const isNow = currentEdition(policy, times.today) === by;
    const to = isNow
      ? address.policy(policy.slug, clause.id)
      : address.edition(policy.slug, by.edition, clause.id);
    return linkHtml(relative(page, to), t.ended.place(policy.title, clauseName(clause, t.kinds)));
  });
  return links.length > 0 ? [`<p>${t.margin.referredHtml(listInWords(links, t.locale))}</p>`] : [];
}

/** A clause of the edition by its number. */
const ownLink = (clause: Clause, { page, clauses = '', t }: MarginPlace): string =>
  linkHtml(
    clauses === '' ? `#${clause.id}` : relative(page, `${clauses}#${clause.id}`),
    clause.number ?? clauseName(clause, t.kinds),
  );

function wordHtml(explained: Explained, place: MarginPlace): string {
  const word = escapeHtml(explained.word);
  const { margin } = place.t;
  return explained.kind === 'means'
    ? `<p>${margin.meansHtml(word, escapeHtml(explained.means))}</p>`
    : `<p>${margin.definedHtml(word, ownLink(explained.at, place))}</p>`;
}

/** Where a document is that the clause names; nothing where its own link says so and leads to what is in date. */
function mentionHtml({ clause, words, held }: Mention, place: MarginPlace): string[] {
  const { policy, edition, page, times, t } = place;
  const said = escapeHtml(words);
  const isLinked = clause.runs.some(
    ({ text, marks }) =>
      text.includes(words) && marks.some(({ type }) => type === 'link' || type === 'file'),
  );
  switch (held.kind) {
    case 'elsewhere':
      return isLinked ? [] : [`<p>${t.margin.elsewhereHtml(said, escapeHtml(held.where))}</p>`];
    case 'not-here':
      return isLinked ? [] : [`<p>${t.margin.notHereHtml(said)}</p>`];
    case 'policy': {
      const current = currentEdition(policy, times.today);
      // What is over is read beside what was then; that a review is due now says nothing of it.
      const isOver =
        current !== null && policy.editions.indexOf(edition) < policy.editions.indexOf(current);
      const doubt = isOver ? null : doubtOf(held.policy, times.today);
      const time = page === address.policy(policy.slug) || edition === current ? 'now' : edition;
      const to = hrefAt(`/${address.policy(held.policy.slug)}`, time, times).slice(1);
      const link = linkHtml(relative(page, to), held.policy.title);
      if (isLinked && !doubt) return [];
      return [
        `<p>${t.margin.namesHtml(link)}${doubt ? ` <b class="doubt">${escapeHtml(t.margin.doubt[doubt])}</b>` : ''}</p>`,
      ];
    }
    default:
      return assertNever(held);
  }
}

/** An editorial note, marked as such. @param paragraphs as HTML */
function noteHtml([first = '', ...more]: readonly string[], t: Strings): string {
  const rest = more.map((html) => `<p>${html}</p>`).join('');
  const name = escapeHtml(t.clauses.editorialNote);
  return `<div class="note" role="note" aria-label="${name}"><p><b>${escapeHtml(t.clauses.note)}</b> ${first}</p>${rest}</div>`;
}

/** What is shown only on request: the sentence for parents, and what the last change means. */
function plainWords(
  { id }: Clause,
  made: ClauseChange | undefined,
  { edition, t }: MarginPlace,
): string[] {
  const closed = (summary: string, html: string) =>
    `<details><summary>${escapeHtml(summary)}</summary>${html}</details>`;
  const sentence = own(edition.meta.parents, id)?.sentence;
  const entry = made?.clause.entry;
  const meaning = [
    entry?.staff && t.comparison.staffNote(entry.staff),
    entry?.parents && t.comparison.parentsNote(entry.parents),
    entry?.why && `${t.comparison.why} ${entry.why}`,
  ].flatMap((words) => (words ? `<p>${escapeHtml(words)}</p>` : []));
  return [
    ...(sentence ? [closed(t.margin.plain, `<p>${escapeHtml(sentence)}</p>`)] : []),
    ...(meaning.length > 0 ? [closed(t.margin.meaning, meaning.join(''))] : []),
  ];
}
