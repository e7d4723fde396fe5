/** One edition as a page shows it. Components read this and nothing else. */
import { isPublished, type Edition } from '../policy/edition.ts';
import { address, relative } from '../policy/address.ts';
import { formerClauses, ownLineage, type FormerClause } from '../content/lineage.ts';
import { everyRunOf, type LinkTime, type Times } from '../content/bearing.ts';
import type { Policy } from '../content/build-library.ts';
import { editionName } from '../policy/slugs.ts';
import { present } from '../language/present.ts';
import { listInWords } from '../language/list-in-words.ts';
import type { LedgerEntry } from '../content/register/register.ts';
import { clauseLedgerHtml } from './ledger-html.ts';
import { currentEdition, standingOf } from '../content/timeline.ts';
import type { Holdings } from '../content/holdings.ts';
import type { Standing } from '../policy/standings.ts';
import { CLAUSE_KINDS, isHeading, type Block, type Clause, type Run } from '../policy/clause.ts';
import { escapeHtml, runsToHtml, type HtmlContext } from '../publish/html.ts';
import { leftAt, placesHtml, type OtherPolicies } from './clause-place.ts';
import { linkHtml } from './link-html.ts';
import type { Compare } from './last-change.ts';
import { hrefAt, linkLines, linksHtml } from './link-lines.ts';
import { marginLines } from './margin-lines.ts';
import type { Strings } from '../strings/strings.ts';

export interface ClauseView {
  id: string;
  number: string | null;
  numberAnchor?: string;
  label: string | null;
  kind: Clause['kind'];
  depth: number;
  html: string;
  cells: string[];
  /** What stands beside it, as lines of HTML: none of it is the policy's words. */
  margin: string[];
  /** Old ids that lead here, and the words shown for each. */
  was: { id: string; html: string }[];
  /** Removed clauses that used to follow this one. */
  gone: GoneView[];
  /** Where its links to other policies lead at the time of the edition. */
  links: string[];
  /** What was changed in it after it was published, oldest first. */
  ledger: string[];
  /** Said when somebody lands here: that this is not the clause as it stands now. */
  then: string;
}

export interface GoneView {
  id: string;
  html: string;
}

export interface ContentsEntry {
  id: string;
  number: string | null;
  words: string;
  children: ContentsEntry[];
}

export interface EditionView {
  name: string;
  standing: Standing;
  clauses: ClauseView[];
  blocks: Block[];
  contents: ContentsEntry[];
  /** Removed clauses that used to be before everything else. */
  goneFirst: GoneView[];
}

/**
 * @param path the page's own address: the edition's or, for the edition in force, the policy's
 * @param others where clauses that went to another policy are now
 * @param printed an address of the site as paper has it
 * @param compare compares two editions; without it the margin tells of no change
 * @param holdings what words mean, and where named documents are
 */
export function editionView(
  policy: Policy,
  edition: Edition,
  path: string,
  times: Times,
  ledger: readonly LedgerEntry[],
  t: Strings,
  others: OtherPolicies = { policies: [policy], seams: [] },
  printed?: Showing['printed'],
  compare?: Compare,
  holdings?: Holdings,
): EditionView {
  const { today } = times;
  const standing = standingOf(edition, policy, today);
  const current = currentEdition(policy, today);
  const time = path === address.policy(policy.slug) ? 'now' : edition;
  const showing: Showing = {
    edition,
    page: path,
    time,
    pictures: true,
    ...(printed ? { printed } : {}),
  };
  const context = htmlContext(showing, times, t);
  const words = (runs: readonly Run[]) => runsToHtml(runs, context);
  const beside = marginLines({ policy, edition, page: path, times, t, compare, holdings, words });
  const former = formerClauses(policy.editions, edition);
  const elsewhere = (f: FormerClause): Elsewhere => {
    const seam = leftAt(
      policy.slug,
      f.names,
      others.seams,
      ({ by }) => isPublished(by) || by === edition,
    );
    const refs = seam?.to.filter((ref) => ref.policy !== policy.slug) ?? [];
    return {
      places: placesHtml(refs, path, others.policies, today, t),
      movedIn: seam?.by.policy === policy.slug ? seam.by.edition : f.endedIn,
      why: seam?.why ?? '',
    };
  };
  const gone = (after: string | null) =>
    former
      .filter((f) => f.became.length === 0 && f.after === after)
      .map((f) => ({ id: f.id, html: goneHtml(f, elsewhere(f), policy, path, times, t) }));
  const clauses = edition.clauses.map((clause): ClauseView => ({
    id: clause.id,
    number: clause.number,
    ...(clause.numberAnchor ? { numberAnchor: clause.numberAnchor } : {}),
    label: clause.label,
    kind: clause.kind,
    depth: clause.depth,
    html: runsToHtml(clause.runs, context),
    cells: (clause.cells ?? []).map((cell) => runsToHtml(cell, context)),
    margin: beside(clause),
    was: former
      .filter((f) => f.became[0] === clause.id)
      .map((f) => ({ id: f.id, html: wasHtml(f, elsewhere(f).places, edition, policy, path, t) })),
    gone: gone(clause.id),
    links: linkLines(everyRunOf(clause), time, { ...times, page: path, t }),
    ledger: ledger.flatMap((entry) => clauseLedgerHtml(entry, clause.id, t) ?? []),
    then: thenHtml(clause, edition, standing, current, policy, path, t),
  }));
  return {
    name: editionName(edition.edition, t),
    standing,
    clauses,
    blocks: edition.blocks,
    contents: contentsOf(edition.clauses),
    goneFirst: gone(null),
  };
}

/** Where the words of an edition are shown. */
export interface Showing {
  edition: Edition;
  /** The page's own address. */
  page: string;
  /** The time by which links to other policies lead; that of the edition unless given. */
  time?: LinkTime;
  /** Where `#clause-id` leads: nothing on the page of the edition, or that page's address. */
  clauses?: string;
  /** True where pictures are shown, and not only told of in words. */
  pictures?: boolean;
  /** An address of the site as paper has it, for files that the words lead to; where pictures are shown alone. */
  printed?: (address: string) => string;
}

/** Where the site is may not be known. */
const shortened = (address: string): string => `…/${address}`;

/** How runs of an edition become HTML on a page. */
export function htmlContext(
  { edition, page, time = edition, clauses, pictures = false, printed = shortened }: Showing,
  times: Times,
  t: Strings,
): HtmlContext {
  const footnotes = edition.clauses
    .filter((c) => CLAUSE_KINDS[c.kind].role === 'footnote')
    .map((c) => c.id);
  return {
    page,
    t,
    ...(clauses === undefined ? {} : { clauses }),
    attached: ({ name }) => address.attached(edition.policy, edition.edition, name),
    ...(pictures
      ? {
          pictures: (mark) => edition.attached.find((a) => a.name === mark.name)?.size ?? null,
          printed,
        }
      : {}),
    leads: (href) => hrefAt(href, time, times),
    footnoteNumber: (id) => String(footnotes.indexOf(id) + 1),
  };
}

const link = (page: string, to: string, words: string) => linkHtml(relative(page, to), words);

/** Where a former clause is in other policies. */
interface Elsewhere {
  /** Links; '' where it is in none. */
  places: string;
  /** The edition that says so or, where another policy does, the first without the clause. */
  movedIn: string;
  why: string;
}

function goneHtml(
  former: FormerClause,
  elsewhere: Elsewhere,
  policy: Policy,
  page: string,
  times: Times,
  t: Strings,
): string {
  const { clause, lastEdition } = former;
  const kind = isHeading(clause) ? t.clauses.section : t.clauses.clause;
  const name = clause.number ? t.kinds.numbered(kind, clause.number) : kind;
  const last = present(
    policy.editions.find((e) => e.edition === lastEdition),
    'a former clause was last in an edition of its policy',
  );
  const clauses = address.edition(policy.slug, lastEdition);
  const said = runsToHtml(clause.runs, htmlContext({ edition: last, page, clauses }, times, t));
  const links = linkLines(clause.runs, last, { ...times, page, t });
  const then = link(
    page,
    address.edition(policy.slug, lastEdition, clause.id),
    editionName(lastEdition, t),
  );
  const ended = elsewhere.places
    ? t.ended.movedHtml(editionName(elsewhere.movedIn, t), elsewhere.places)
    : t.clauses.removedHtml(editionName(former.endedIn, t));
  const why = former.why ?? elsewhere.why;
  return (
    `${ended} ${t.clauses.inEditionHtml(name, then)}${why ? `: ${escapeHtml(why)}` : '.'} ` +
    `<details><summary>${escapeHtml(t.clauses.whatItSaid)}</summary><q>${said}</q>${linksHtml(links)}</details>`
  );
}

/** @param elsewhere where parts of it are in other policies, as links; '' where none is */
function wasHtml(
  former: FormerClause,
  elsewhere: string,
  edition: Edition,
  policy: Policy,
  page: string,
  t: Strings,
): string {
  const then = link(
    page,
    address.edition(policy.slug, former.lastEdition, former.id),
    editionName(former.lastEdition, t),
  );
  const number = (id: string) => edition.clauses.find((c) => c.id === id)?.number ?? id;
  const others = former.became.slice(1).map((id) => `<a href="#${id}">${number(id)}</a>`);
  const became =
    others.length > 0
      ? t.clauses.dividedHtml(listInWords(others, t.locale))
      : escapeHtml(t.clauses.renamed);
  const parts = elsewhere ? ` ${t.ended.alsoInHtml(elsewhere)}` : '';
  return `${became}${parts} ${t.clauses.lastStoodHtml(then)}`;
}

/** The words of `ClauseView.then`; empty for a clause in force. */
function thenHtml(
  clause: Clause,
  edition: Edition,
  standing: Standing,
  current: Edition | null,
  policy: Policy,
  page: string,
  t: Strings,
): string {
  if (standing === 'in-force') return '';
  const said = t.clauses.then[standing](editionName(edition.edition, t));
  return `<strong>${escapeHtml(said)}</strong> ${nowLink(clause, edition, current, policy, page, t)}`;
}

/** A link to the same clause in the edition in force; a proposal's new clause has none. */
function nowLink(
  clause: Clause,
  edition: Edition,
  current: Edition | null,
  policy: Policy,
  page: string,
  t: Strings,
): string {
  if (!current && policy.ended && isPublished(edition))
    return link(page, address.policy(policy.slug, clause.id), t.ended.whatBecame);
  if (!current) return escapeHtml(t.notices.noneInForce);
  const older = policy.editions.indexOf(edition) < policy.editions.indexOf(current);
  if (older || current.clauses.some((c) => c.id === clause.id))
    return link(page, address.policy(policy.slug, clause.id), t.clauses.now);
  const origins = Object.entries(ownLineage(edition)).filter(
    ([id, entry]) => entry.to.includes(clause.id) && current.clauses.some((c) => c.id === id),
  );
  const [from] = origins[0] ?? [];
  return from
    ? link(page, address.policy(policy.slug, from), t.clauses.wouldReplace)
    : escapeHtml(t.clauses.noneNow);
}

function contentsOf(clauses: readonly Clause[]): ContentsEntry[] {
  const top: ContentsEntry[] = [];
  for (const clause of clauses) {
    if (!isHeading(clause) || clause.depth > 3) continue;
    const entry = { id: clause.id, number: clause.number, words: clause.text, children: [] };
    const above = clause.depth > 2 ? top.at(-1) : undefined;
    (above?.children ?? top).push(entry);
  }
  return top;
}
