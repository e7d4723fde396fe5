/** One edition as a page shows it. Components read this and nothing else. */
import type { Edition } from '../policy/edition.ts';
import { address, relative } from '../policy/address.ts';
import { formerClauses, type FormerClause } from '../content/lineage.ts';
import type { Policy } from '../content/library.ts';
import { editionName } from '../policy/slugs.ts';
import { dateInWords } from '../language/when.ts';
import type { Correction } from '../content/register/register.ts';
import { STANDING_WORDS, currentEdition, standingOf, type Standing } from '../content/standing.ts';
import { CLAUSE_KINDS, isHeading, type Block, type Clause } from '../policy/clause.ts';
import { escapeHtml, runsToHtml, type HtmlContext } from '../publish/html.ts';

export interface ClauseView {
  id: string;
  number: string | null;
  label: string | null;
  kind: Clause['kind'];
  depth: number;
  html: string;
  cells: string[];
  /** Each note as its paragraphs. */
  notes: string[][];
  /** Old ids that land here, and what is said there. */
  was: { id: string; html: string }[];
  /** Clauses that once stood after this one and were removed. */
  gone: GoneView[];
  /** What was put right in it after it was published, oldest first. */
  corrections: string[];
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
  path: string;
  /** What relative links lead up through. */
  policy: string;
  edition: string;
  name: string;
  title: string;
  standing: Standing;
  clauses: ClauseView[];
  blocks: Block[];
  contents: ContentsEntry[];
  /** Removed clauses that stood before everything else. */
  goneFirst: GoneView[];
  hasNotes: boolean;
}

/**
 * @param path the page's own address: the edition's or, for the edition in force, the policy's
 * @param today ISO date
 */
export function editionView(
  policy: Policy,
  edition: Edition,
  path: string,
  today: string,
  corrections: readonly Correction[] = [],
): EditionView {
  const standing = standingOf(edition, policy.editions, today);
  const current = currentEdition(policy.editions, today);
  const context = htmlContext(edition, path);
  const former = formerClauses(policy.editions, edition);
  const gone = (after: string | null) =>
    former
      .filter((f) => f.became.length === 0 && f.after === after)
      .map((f) => ({ id: f.id, html: goneHtml(f, policy, path) }));
  const clauses = edition.clauses.map((clause): ClauseView => ({
    id: clause.id,
    number: clause.number,
    label: clause.label,
    kind: clause.kind,
    depth: clause.depth,
    html: runsToHtml(clause.runs, context),
    cells: (clause.cells ?? []).map((cell) => runsToHtml(cell, context)),
    notes: clause.notes.map((n) => n.paragraphs.map((p) => runsToHtml(p, context))),
    was: former
      .filter((f) => f.became[0] === clause.id)
      .map((f) => ({ id: f.id, html: wasHtml(f, edition, policy, path) })),
    gone: gone(clause.id),
    corrections: corrections.filter((c) => c.id === clause.id).map(correctionHtml),
    then: thenHtml(clause, edition, standing, current, policy, path),
  }));
  return {
    path,
    policy: policy.slug,
    edition: edition.edition,
    name: editionName(edition.edition),
    title: edition.meta.title,
    standing,
    clauses,
    blocks: edition.blocks,
    contents: contentsOf(edition.clauses),
    goneFirst: gone(null),
    hasNotes: edition.clauses.some((c) => c.notes.length > 0),
  };
}

/** How runs become HTML on a page that shows one edition. */
export function htmlContext(edition: Edition, page: string, clauses?: string): HtmlContext {
  const footnotes = edition.clauses
    .filter((c) => CLAUSE_KINDS[c.kind].role === 'footnote')
    .map((c) => c.id);
  return {
    page,
    ...(clauses === undefined ? {} : { clauses }),
    footnoteNumber: (id) => String(footnotes.indexOf(id) + 1),
  };
}

/** One line of the public ledger. */
export const correctionHtml = ({ from, to, why, on }: Correction): string =>
  `<strong>Corrected on ${dateInWords(on)}.</strong> It said <q>${escapeHtml(from)}</q> and now says <q>${escapeHtml(to)}</q>. ${escapeHtml(why)}`;

const link = (page: string, to: string, words: string) =>
  `<a href="${relative(page, to)}">${words}</a>`;

function goneHtml(former: FormerClause, policy: Policy, page: string): string {
  const { clause, lastEdition } = former;
  const name = `${isHeading(clause) ? 'Section' : 'Clause'}${clause.number ? ` ${clause.number}` : ''}`;
  const said = runsToHtml(clause.runs, {
    page,
    clauses: address.edition(policy.slug, lastEdition),
  });
  const then = link(
    page,
    address.edition(policy.slug, lastEdition, clause.id),
    editionName(lastEdition),
  );
  return (
    `<strong>Removed</strong> in ${editionName(former.endedIn)}. ${name} in ${then}` +
    `${former.why ? `: ${escapeHtml(former.why)}` : '.'} ` +
    `<details><summary>What it said</summary><q>${said}</q></details>`
  );
}

function wasHtml(former: FormerClause, edition: Edition, policy: Policy, page: string): string {
  const then = link(
    page,
    address.edition(policy.slug, former.lastEdition, former.id),
    editionName(former.lastEdition),
  );
  const number = (id: string) => edition.clauses.find((c) => c.id === id)?.number ?? id;
  const others = former.became.slice(1).map((id) => `<a href="#${id}">${number(id)}</a>`);
  const became =
    others.length > 0
      ? `The clause you followed was divided: this is the first part; see also ${others.join(', ')}.`
      : 'The clause you followed has a new name and stands here now.';
  return `${became} It last stood in ${then}.`;
}

/** Said at the clause somebody landed on, where it is not the clause in force. */
function thenHtml(
  clause: Clause,
  edition: Edition,
  standing: Standing,
  current: Edition | null,
  policy: Policy,
  page: string,
): string {
  if (standing === 'in-force') return '';
  const said: Record<Exclude<Standing, 'in-force'>, string> = {
    proposed: 'Proposed, not in force.',
    superseded: `Superseded: this is the clause as it stood in ${editionName(edition.edition)}.`,
    withdrawn: 'Withdrawn: this edition is no longer in force.',
    'not-yet': 'Not yet in force.',
  };
  return `<strong>${said[standing]}</strong> ${nowLink(clause, edition, current, policy, page)}`;
}

/** A link to the same clause as it stands now; a proposal's new clause has none. */
function nowLink(
  clause: Clause,
  edition: Edition,
  current: Edition | null,
  policy: Policy,
  page: string,
): string {
  if (!current) return 'No edition of this policy is in force.';
  const older = policy.editions.indexOf(edition) < policy.editions.indexOf(current);
  if (older || current.clauses.some((c) => c.id === clause.id))
    return link(page, address.policy(policy.slug, clause.id), 'This clause as it stands now');
  const origins = Object.entries(edition.meta.lineage ?? {}).filter(
    ([id, entry]) => entry.to.includes(clause.id) && current.clauses.some((c) => c.id === id),
  );
  const [from] = origins[0] ?? [];
  return from
    ? link(page, address.policy(policy.slug, from), 'The clause it would replace')
    : 'The edition in force has no such clause.';
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

/** The label for an edition's standing. */
export const standingLabel = (standing: Standing) => ({
  kind: standing,
  words: STANDING_WORDS[standing],
});
