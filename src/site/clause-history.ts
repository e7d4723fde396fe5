/** One clause through the years: only the editions that altered it. */
import { own } from '../language/own.ts';
import { plainOrder } from '../language/alphabetical.ts';
import { listInWords } from '../language/list-in-words.ts';
import { present } from '../language/present.ts';
import { redlineRuns } from '../compare/index.ts';
import { address, relative } from '../policy/address.ts';
import type { ClauseRef } from '../policy/clause-entries.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import type { Policy } from '../content/build-library.ts';
import type { LinkedPolicy, Times } from '../content/bearing.ts';
import { endsInWords } from '../content/force-words.ts';
import { sameRef, seamsTo, type Seam } from '../content/seams.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, editionDate, spansOf, standingOf } from '../content/timeline.ts';
import { replacesOf } from '../content/policy-end.ts';
import type { Standing } from '../policy/standings.ts';
import { isHeading, type Clause } from '../policy/clause.ts';
import { runsToHtml, type HtmlContext } from '../publish/html.ts';
import { redlineToHtml } from '../publish/redline-to-html.ts';
import { cellsInLine, comparedCells, namedCells } from '../compare/named-cells.ts';
import type { Segment } from '../compare/redline/segment.ts';
import { clauseName } from '../compare/kind-words.ts';
import type { Strings } from '../strings/strings.ts';
import { clauseEnd, clauseOrigins, type ClauseEnd, type ClauseOrigin } from './clause-becoming.ts';
import { htmlContext } from './edition-view.ts';
import { linkLines } from './link-lines.ts';

export interface ClauseYear {
  edition: string;
  /** Of another policy: with its title. */
  name: string;
  to: string;
  standing: Standing;
  words: string;
  number: string | null;
  section: string;
  /** The text of that year. */
  html: string;
  /** That it was not in the policy for a time before this; '' where it was. */
  gap: string;
  /** Compared with the wording before; empty for the first, and where no word and no mark differs. */
  redline: string;
  /** Where its links to other policies lead at that time. */
  links: string[];
  /** Editions after this one in which it is the same. */
  unchangedIn: string[];
  /** Proposals that leave it as it is: no edition yet. */
  unchangedInProposals: string[];
  why: string;
  /** The address of the whole comparison with the wording before. */
  comparison: string;
}

export interface ClauseHistory {
  id: string;
  path: string;
  /** Where it can be read in its place: in the edition in force, or in the newest that has it. */
  place: string;
  /** What the clause is called in the edition in force, or in the newest that has it. */
  name: string;
  /** The heading over it; its own words if it is one. */
  subject: string;
  text: string;
  /** Newest first. */
  years: ClauseYear[];
  /** What became of it; null if no edition ends it. */
  ended: ClauseEnd | null;
  /** What it came from. */
  origins: ClauseOrigin[];
}

/** What the histories of a policy's clauses have in common. */
interface Histories {
  policy: Policy;
  times: Times;
  /** Where clauses pass from one policy to another. */
  seams: readonly Seam[];
  t: Strings;
}

/** Every id a policy ever had, drafts included, with its history. */
export function clauseHistories(
  policy: Policy,
  times: Times,
  seams: readonly Seam[],
  t: Strings,
): ClauseHistory[] {
  const ids = new Set(policy.editions.flatMap((e) => e.clauses.map((c) => c.id)));
  return [...ids].map((id) => clauseHistory(id, { policy, times, seams, t }));
}

function clauseHistory(id: string, histories: Histories): ClauseHistory {
  const { policy, times, seams, t } = histories;
  const path = address.clause(policy.slug, id);
  const stands = standsOf({ policy: policy.slug, id }, times.policies, seams);
  const here = stands.filter((stand) => stand.policy.slug === policy.slug);
  const published = here.findLast(({ edition }) => isPublished(edition));
  // A proposal speaks for a clause only where nothing else does.
  const newest = present(
    published ?? here.at(-1),
    'a history is made for ids that some edition has',
  );
  const current = currentEdition(policy, times.today);
  const shown = here.find(({ edition }) => edition === current) ?? newest;
  const wordings = wordingsOf(stands);
  const history = { ...histories, path };
  const years = wordings.map((wording, i) => yearView(wording, wordings[i - 1], history));
  return {
    id,
    path,
    place: relative(path, placeOf(policy, id, newest.edition, times.today)),
    name: clauseName(shown.clause, t.kinds),
    subject: isHeading(shown.clause) ? shown.clause.text : (shown.clause.section.at(-1) ?? ''),
    text: shown.clause.text,
    years: years.reverse(),
    ended: clauseEnd(id, newest.edition, history),
    origins: clauseOrigins(id, history),
  };
}

/** The clause in one edition. */
interface Stand {
  policy: LinkedPolicy;
  edition: Edition;
  clause: Clause;
}

/**
 * The editions that have the clause, oldest first: those of its policy and, where it came from
 * one clause of another policy, those there too, until it left.
 * @param known the clauses that were followed on the way here
 */
function standsOf(
  ref: ClauseRef,
  policies: readonly LinkedPolicy[],
  seams: readonly Seam[],
  known: readonly ClauseRef[] = [],
): Stand[] {
  const policy = policies.find(({ slug }) => slug === ref.policy);
  if (!policy) return [];
  const stands = policy.editions.flatMap((edition): Stand[] =>
    edition.clauses
      .filter(({ id }) => id === ref.id)
      .map((clause) => ({ policy, edition, clause })),
  );
  const [seam, ...more] = comingFrom(ref, seams);
  if (!seam || more.length > 0 || known.some((one) => sameRef(one, seam.from))) return stands;
  const there = standsOf(seam.from, policies, seams, [...known, ref]);
  const left = there.findLastIndex(
    (one) => one.policy.slug === seam.from.policy && one.edition.edition === seam.from.edition,
  );
  return [...there.slice(0, left + 1), ...stands].sort((a, b) =>
    plainOrder(editionDate(a.edition).end, editionDate(b.edition).end),
  );
}

/** The seams at which a clause came from another policy. */
const comingFrom = (ref: ClauseRef, seams: readonly Seam[]): Seam[] =>
  seamsTo(ref, seams).filter(({ from }) => from.policy !== ref.policy);

/** The clause in the edition that brought its wording, and the editions after it that kept it. */
interface Wording extends Stand {
  /** Published editions of its policy right before this one that had no such clause, though an earlier one had. */
  without: Edition[];
  unchangedIn: Edition[];
}

/** The wordings, the oldest first; marks and links are part of a wording, and so is the policy that it stands in. */
function wordingsOf(stands: readonly Stand[]): Wording[] {
  const wordings: Wording[] = [];
  for (const [i, stand] of stands.entries()) {
    const last = wordings.at(-1);
    const before = stands[i - 1];
    const isSamePolicy = before?.policy === stand.policy;
    const without = isSamePolicy ? editionsBetween(before, stand) : [];
    if (last && isSamePolicy && without.length === 0 && isSameWording(last, stand))
      last.unchangedIn.push(stand.edition);
    else wordings.push({ ...stand, without, unchangedIn: [] });
  }
  return wordings;
}

const isSameWording = (a: Stand, b: Stand): boolean =>
  JSON.stringify(a.clause.runs) === JSON.stringify(b.clause.runs);

const editionsBetween = ({ policy, edition }: Stand, next: Stand): Edition[] =>
  policy.editions
    .slice(policy.editions.indexOf(edition) + 1, policy.editions.indexOf(next.edition))
    .filter(isPublished);

/** One history, with what it has in common with the others. */
interface History extends Histories {
  path: string;
}

function yearView(wording: Wording, before: Wording | undefined, history: History): ClauseYear {
  const { policy: there, edition, clause, unchangedIn, without } = wording;
  const { policy, path, times, t } = history;
  const { slug } = there;
  const context = contextOf(wording, history);
  const standing = standingOf(edition, there, times.today);
  const name = editionName(edition.edition, t);
  const current = currentEdition(there, times.today);
  // The words are in force where a later edition that kept them is.
  const namesOf = (editions: readonly Edition[]) =>
    editions.map((e) => {
      const one = editionName(e.edition, t);
      return e === current ? t.clauseHistory.inForce(one) : one;
    });
  return {
    edition: edition.edition,
    name: slug === policy.slug ? name : t.kinds.place(there.title, name),
    to: relative(path, address.edition(slug, edition.edition, clause.id)),
    standing,
    words: t.standing.words[standing],
    number: clause.number,
    section: clause.section.join(' › '),
    html: wordsToHtml(clause, context, t),
    gap: gapWords(without, there, times.today, t),
    redline:
      before && !isSameWording(before, wording)
        ? redlineToHtml(
            between(before.clause, clause),
            context,
            t.redline,
            'inline',
            contextOf(before, history),
          )
        : '',
    links: linkLines(clause.runs, edition, { ...times, page: path, t }),
    unchangedIn: namesOf(unchangedIn.filter(isPublished)),
    unchangedInProposals: namesOf(unchangedIn.filter((e) => !isPublished(e))),
    why: own(edition.meta.changes, clause.id)?.why ?? '',
    comparison: before ? comparisonOf(before, wording, history) : '',
  };
}

/** The cells of a table's row under their headings. */
const wordsToHtml = (clause: Clause, context: HtmlContext, t: Strings): string =>
  clause.kind === 'row'
    ? redlineToHtml(cellsInLine(namedCells(clause, 'same')), context, t.redline)
    : runsToHtml(clause.runs, context);

const between = (old: Clause, now: Clause): Segment[] =>
  old.kind === 'row' && now.kind === 'row'
    ? cellsInLine(comparedCells(old, now))
    : redlineRuns(old.runs, now.runs);

/** The comparison of two wordings; across policies there is one where the one replaced the other. */
function comparisonOf(
  before: Wording,
  { policy, edition, clause }: Wording,
  { path, times }: History,
): string {
  const isSamePolicy = before.policy === policy;
  if (!isSamePolicy && !replacesOf(edition, times.names ?? []).includes(before.policy.slug))
    return '';
  const side = isSamePolicy ? before.edition.edition : before.policy.slug;
  return relative(path, address.comparison(policy.slug, side, edition.edition, clause.id));
}

/** When the clause was not in the policy, by the editions that had no such clause. */
function gapWords(
  without: readonly Edition[],
  policy: LinkedPolicy,
  today: string,
  t: Strings,
): string {
  if (without.length === 0) return '';
  const spans = without.flatMap((edition) =>
    spansOf(edition, policy, today).map((span) => endsInWords(span, edition, policy, today, t)),
  );
  const [first, last] = [spans[0], spans.at(-1)];
  if (first && last) return t.clauseHistory.gap(first.from, last.to);
  const names = without.map(({ edition }) => editionName(edition, t));
  return t.clauseHistory.gapOf(listInWords(names, t.locale));
}

/** How the words of one year become HTML: their references lead to the edition of that year. */
function contextOf({ policy, edition }: Stand, { path, times, t }: History): HtmlContext {
  const clauses = address.edition(policy.slug, edition.edition);
  return htmlContext({ edition, page: path, clauses }, times, t);
}

/** The address where the clause is read in its place. @param newest the newest edition that has it */
function placeOf(policy: Policy, id: string, newest: Edition, today: string): string {
  const current = currentEdition(policy, today);
  return current?.clauses.some((c) => c.id === id)
    ? address.policy(policy.slug, id)
    : address.edition(policy.slug, newest.edition, id);
}
