/** A comparison as its page shows it. Components read this and nothing else. */
import { shownClause } from '../compare/comparison.ts';
import type { ComparedClause, Comparison, ComparisonRow, Crossing } from '../compare/index.ts';
import { hasTwoPlaces } from '../compare/comparison.ts';
import { MEANINGS } from '../compare/meaning/meaning.ts';
import { listInWords } from '../language/list-in-words.ts';
import { address, relative } from '../policy/address.ts';
import type { Edition } from '../policy/edition.ts';
import type { Policy } from '../content/build-library.ts';
import type { Times } from '../content/bearing.ts';
import { editionName } from '../policy/slugs.ts';
import { isHeading, type Clause } from '../policy/clause.ts';
import { escapeHtml, runsToHtml, type HtmlContext } from '../publish/html.ts';
import { redlineToHtml, type RedlineView } from '../publish/redline-to-html.ts';
import { changeWords, clauseName, whereWords } from '../compare/kind-words.ts';
import { htmlContext } from './edition-view.ts';
import { linkLines } from './link-lines.ts';
import type { Strings } from '../strings/strings.ts';

/** The place of a comparison's older edition in its address: its name, or that of its policy where another one replaced it. */
export const sideName = (policy: Policy, edition: Edition): string =>
  policy.editions.includes(edition) ? edition.edition : edition.policy;

export const comparisonAddress = (policy: Policy, from: Edition, to: Edition): string =>
  address.comparison(policy.slug, sideName(policy, from), to.edition);

export interface RowView {
  /** `same` rows can be hidden; `change` and `minor` rows have an anchor; `left` marks where a moved clause was. */
  role: 'same' | 'change' | 'minor' | 'left';
  anchor: string | null;
  kind: Clause['kind'];
  depth: number;
  number: string;
  /** What became of it, in words; empty if it is the same. */
  label: string;
  /** The other end of a move, or the place where one was. */
  otherEnd: { to: string; words: string } | null;
  inline: string;
  before: string;
  after: string;
  /** Set if the clause was added or removed, and so is marked as a whole. */
  whole: 'added' | 'removed' | null;
  meanings: string[];
  why: string;
  staff: string;
  parents: string;
  /** Where its links to other policies lead, at the times of the two editions. */
  links: string[];
  /** Its place among the changes, from 1; 0 if it is not one of them. */
  step: number;
  section: string;
  /** True for the headings above a change, which stay in sight even if they are unchanged. */
  keep: boolean;
}

export interface SummaryRow {
  anchor: string;
  where: string;
  section: string;
  what: string;
  meanings: string[];
  substantive: boolean | null;
  why: string;
  staff: string;
  parents: string;
}

export interface ComparisonView {
  rows: RowView[];
  summary: SummaryRow[];
  /** Anchors of the changes in reading order. */
  steps: string[];
}

export function comparisonView(
  policy: Policy,
  from: Edition,
  to: Edition,
  comparison: Comparison,
  times: Times,
  t: Strings,
): ComparisonView {
  const { rows, changes, minor } = comparison;
  const weighty = new Set(changes);
  const steps = rows.flatMap(({ role, clause }) =>
    role === 'stands' && weighty.has(clause) ? [clause.anchor] : [],
  );
  const whole: WholeComparison = {
    weighty,
    minor: new Set(minor),
    steps,
    keep: headingsToKeep(rows, (clause) => weighty.has(clause)),
    contexts: contextsOf(policy, from, to, times, t),
    linesOf: linesBetween(policy, from, to, times, t),
    contextThere: contextThere(comparisonAddress(policy, from, to), times, t),
    page: comparisonAddress(policy, from, to),
    t,
  };
  return {
    rows: rows.map((row) => rowView(row, whole)),
    steps,
    summary: summaryOf(comparison, t),
  };
}

/** What a row needs to know of the whole comparison. */
interface WholeComparison {
  steps: readonly string[];
  weighty: ReadonlySet<ComparedClause>;
  minor: ReadonlySet<ComparedClause>;
  keep: ReadonlySet<ComparedClause>;
  contexts: Record<RedlineView, HtmlContext>;
  linesOf: (clause: ComparedClause) => string[];
  /** How the words of a clause become HTML that it had in another policy. */
  contextThere: (crossing: Crossing) => HtmlContext;
  page: string;
  t: Strings;
}

/** Where references lead in each view: in what is shown as one text, as in the newer edition, but for what it lacks. */
function contextsOf(
  policy: Policy,
  from: Edition,
  to: Edition,
  times: Times,
  t: Strings,
): WholeComparison['contexts'] {
  const page = comparisonAddress(policy, from, to);
  const contextOf = (edition: Edition) => {
    const clauses = address.edition(edition.policy, edition.edition);
    return htmlContext({ edition, page, clauses }, times, t);
  };
  const after = contextOf(to);
  return { before: contextOf(from), after, inline: after };
}

/** Where a clause’s links to other policies lead in each edition; which edition is said where they differ. */
function linesBetween(
  policy: Policy,
  from: Edition,
  to: Edition,
  times: Times,
  t: Strings,
): WholeComparison['linesOf'] {
  const place = { ...times, page: comparisonAddress(policy, from, to), t };
  const linesIn = (clauses: readonly Clause[], edition: Edition) =>
    clauses.flatMap((clause) => linkLines(clause.runs, edition, place));
  const inEdition = (edition: Edition, lines: readonly string[]) =>
    lines.map((line) => t.links.inEditionHtml(escapeHtml(editionName(edition.edition, t)), line));
  return (clause) => {
    const [before, after] = [linesIn(clause.from, from), linesIn(clause.to, to)];
    return before.join() === after.join()
      ? after
      : [...inEdition(from, before), ...inEdition(to, after)];
  };
}

/** Of an edition that is not among the policies, the words stand alone. */
const contextThere =
  (page: string, times: Times, t: Strings): WholeComparison['contextThere'] =>
  ({ policy, edition: name }) => {
    const editions = times.policies.find(({ slug }) => slug === policy)?.editions;
    const edition = editions?.find((one) => one.edition === name);
    const clauses = address.edition(policy, name);
    return edition ? htmlContext({ edition, page, clauses }, times, t) : { page, t, clauses };
  };

function rowView(row: ComparisonRow, comparison: WholeComparison): RowView {
  const { clause } = row;
  const { t, steps, keep } = comparison;
  const shown = shownClause(clause);
  const role = roleOf(row, comparison);
  return {
    role,
    anchor: role === 'left' ? `${clause.anchor}--from` : clause.anchor,
    kind: shown.kind,
    depth: shown.depth,
    number: numbersOf(row, t),
    label: LABELS[role](clause, t),
    otherEnd: otherEnd(row, comparison),
    ...textsOf(row, comparison),
    meanings: meaningsOf(clause),
    ...entryWords(clause),
    // Where a moved clause was, its words only say which one it is.
    links: role === 'left' ? [] : comparison.linesOf(clause),
    step: role === 'change' ? steps.indexOf(clause.anchor) + 1 : 0,
    section: shown.section.join(' › '),
    keep: keep.has(clause),
  };
}

function roleOf(
  { role, clause }: ComparisonRow,
  { weighty, minor }: WholeComparison,
): RowView['role'] {
  if (role === 'left') return 'left';
  if (weighty.has(clause)) return 'change';
  return minor.has(clause) ? 'minor' : 'same';
}

const became = (clause: ComparedClause, t: Strings) => changeWords(clause, t);

/** What became of the clause, by the role of its row. */
const LABELS = {
  same: () => '',
  left: (_, t) => t.comparison.movedFromHere,
  change: became,
  minor: became,
} as const satisfies Record<RowView['role'], (clause: ComparedClause, t: Strings) => string>;

/** The clause with its marks and in each edition; where a moved clause stood, it is shown without marks. */
function textsOf(
  { role, clause }: ComparisonRow,
  { contexts, contextThere, t }: WholeComparison,
): Pick<RowView, 'whole' | 'inline' | 'before' | 'after'> {
  const { from, to, segments, origin, destination } = clause;
  if (destination.length > 0) {
    const words = runsToHtml(shownClause(clause).runs, contexts.before);
    return { whole: null, inline: words, before: words, after: '' };
  }
  if (origin[0]) {
    const there = contextThere(origin[0]);
    const [inline, before, after] = (['inline', 'before', 'after'] as const).map((view) =>
      redlineToHtml(segments, view === 'before' ? there : contexts.after, t.redline, view, there),
    );
    return { whole: null, inline: inline ?? '', before: before ?? '', after: after ?? '' };
  }
  const whole = from.length === 0 ? 'added' : to.length === 0 ? 'removed' : null;
  const plain = runsToHtml(
    shownClause(clause).runs,
    to.length > 0 ? contexts.after : contexts.before,
  );
  const redline = (view: RedlineView) =>
    segments.length === 0
      ? plain
      : redlineToHtml(segments, contexts[view], t.redline, view, contexts.before);
  return {
    whole,
    inline: role === 'left' ? plain : redline('inline'),
    before: whole === 'added' ? '' : redline('before'),
    after: whole === 'removed' ? '' : redline('after'),
  };
}

/** The table of changes, the most important first. */
export const summaryOf = (comparison: Comparison, t: Strings): SummaryRow[] =>
  comparison.changes.map((change) => summaryRow(change, t));

function summaryRow(change: ComparedClause, t: Strings): SummaryRow {
  const shown = shownClause(change);
  return {
    anchor: change.anchor,
    where: whereWords(change, t.kinds),
    section: isHeading(shown) ? shown.text : shown.section.join(' › '),
    what: changeWords(change, t),
    meanings: meaningsOf(change),
    substantive: change.entry ? change.entry.kind === 'substantive' : null,
    ...entryWords(change),
  };
}

/** What the school says of the change; empty where it says nothing. */
const entryWords = ({ entry }: ComparedClause) => ({
  why: entry?.why ?? '',
  staff: entry?.staff ?? '',
  parents: entry?.parents ?? '',
});

/** What the change means, in words; that the wording changed is only said where nothing else is. */
function meaningsOf({ from, to, meanings }: ComparedClause): string[] {
  const telling = meanings.filter((meaning) => !MEANINGS[meaning.class].aside);
  const whole = from.length === 0 || to.length === 0;
  return (telling.length > 0 || whole ? telling : meanings).map((meaning) => meaning.sentence);
}

function numbersOf({ role, clause }: ComparisonRow, t: Strings): string {
  const list = (clauses: readonly Clause[]) =>
    listInWords(
      clauses.flatMap((c) => c.number ?? []),
      t.locale,
    );
  const [then, now] = [list(clause.from), list(clause.to)];
  if (role === 'left' || !now) return then;
  return !then || then === now ? now : `${then} → ${now}`;
}

function otherEnd(
  { role, clause }: ComparisonRow,
  { page, t }: WholeComparison,
): RowView['otherEnd'] {
  const [crossing] = [...clause.origin, ...clause.destination];
  if (crossing) {
    const { policy, edition, clause: there } = crossing;
    const to = relative(page, address.edition(policy, edition, there.id));
    return { to, words: t.comparison.readThere(clauseName(there, t.kinds)) };
  }
  if (!hasTwoPlaces(clause.kinds)) return null;
  const [from, to] = [clause.from[0], clause.to[0]];
  if (!from || !to) return null;
  return role === 'left'
    ? { to: `#${clause.anchor}`, words: t.comparison.movedTo(clauseName(to, t.kinds)) }
    : { to: `#${clause.anchor}--from`, words: t.comparison.movedFrom(clauseName(from, t.kinds)) };
}

/** Unchanged headings above a change, for the view that shows changes only. */
function headingsToKeep(
  rows: readonly ComparisonRow[],
  changed: (clause: ComparedClause) => boolean,
): Set<ComparedClause> {
  const keep = new Set<ComparedClause>();
  let above: { depth: number; clause: ComparedClause }[] = [];
  for (const { role, clause } of rows) {
    const shown = shownClause(clause);
    if (role === 'stands' && isHeading(shown)) {
      above = above.filter((h) => h.depth < shown.depth);
      above.push({ depth: shown.depth, clause });
    }
    if (role === 'left' || changed(clause)) for (const heading of above) keep.add(heading.clause);
  }
  return keep;
}
