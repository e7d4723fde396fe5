/** A comparison as its page shows it. Components read this and nothing else. */
import { shownClause } from '../compare/comparison.ts';
import type { ComparedClause, Comparison, ComparisonRow, Crossing } from '../compare/index.ts';
import { hasTwoPlaces } from '../compare/comparison.ts';
import { amendment } from '../compare/amendment/amendment.ts';
import type { Instruction } from '../compare/amendment/instruction.ts';
import { ANSWER_ORDER, ANSWERS, answerOf, type Answer } from '../compare/answer.ts';
import { partsOf } from '../compare/compared-table.ts';
import { excerptOf } from '../compare/excerpt.ts';
import type { Segment } from '../compare/redline/segment.ts';
import type { RowView } from './row-view.ts';
import { tableView, type TableView } from './table-view.ts';
import { present } from '../language/present.ts';
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

/** A stretch of the running text: a clause, or a table with its rows. */
export type PartView = { type: 'clause'; row: RowView } | { type: 'table'; table: TableView };

/** A change as lists and feeds tell it. */
export interface ChangeLine {
  anchor: string;
  /** Its number then and now, or its first words. */
  where: string;
  section: string;
  what: string;
  meanings: string[];
  substantive: boolean | null;
  why: string;
  staff: string;
  parents: string;
}

/** A change as the table of its page has it. */
export interface SummaryRow extends ChangeLine {
  /** The words that changed with a few around them, as HTML. */
  excerpt: string;
}

/** Changes that come to the same. */
export interface AnswerGroup {
  answer: Answer;
  /** “2 new duties”, without the number. */
  words: string;
  rows: SummaryRow[];
}

/** A section of the policy on the map. */
export interface SectionView {
  name: string;
  /** Where it begins in the text; null if nothing in it changed. */
  anchor: string | null;
  /** How long it is, in per cent of the longest. */
  length: number;
  /** Where its changes are, in per cent of its own length; `rule` if what is asked changes. */
  ticks: { at: number; rule: boolean }[];
}

/** Clauses of which a reader is told in one line. */
export interface MinorLine {
  words: string;
  clauses: { anchor: string; words: string }[];
}

export interface ComparisonView {
  rows: RowView[];
  /** The same, with the rows of each table together. */
  parts: PartView[];
  /** The changes, the weightiest first. */
  answers: AnswerGroup[];
  minor: MinorLine[];
  sections: SectionView[];
  /** The same as a resolution; nothing where one policy took the place of another. */
  resolution: Instruction[];
  /** Anchors of the changes in reading order. */
  steps: string[];
}

/** @param page where it is shown, from the root of the site: the comparison's own page unless given */
export function comparisonView(
  policy: Policy,
  from: Edition,
  to: Edition,
  comparison: Comparison,
  times: Times,
  t: Strings,
  page: string = comparisonAddress(policy, from, to),
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
    keep: contextToKeep(rows, (clause) => weighty.has(clause)),
    contexts: contextsOf(page, from, to, times, t),
    linesOf: linesBetween(page, from, to, times, t),
    contextThere: contextThere(page, times, t),
    page,
    t,
  };
  const views = new Map(rows.map((row, at) => [row, rowView(row, rows[at + 1], whole)]));
  const viewOf = (row: ComparisonRow) => present(views.get(row), 'every row has its view');
  const writeCell = (segments: readonly Segment[], view: RedlineView) =>
    redlineToHtml(segments, whole.contexts[view], t.redline, view, whole.contexts.before);
  return {
    rows: rows.map(viewOf),
    parts: partsOf(rows).map((part) =>
      part.type === 'table'
        ? { type: 'table', table: tableView(part.table, viewOf, writeCell) }
        : { type: 'clause', row: viewOf(part.row) },
    ),
    steps,
    answers: answersOf(comparison, whole),
    minor: minorLines(minor, t),
    sections: sectionsOf(rows, weighty, t),
    resolution: policy.editions.includes(from) ? amendment(from, to, comparison, t.amendment) : [],
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
  page: string,
  from: Edition,
  to: Edition,
  times: Times,
  t: Strings,
): WholeComparison['contexts'] {
  const contextOf = (edition: Edition) => {
    const clauses = address.edition(edition.policy, edition.edition);
    return htmlContext({ edition, page, clauses }, times, t);
  };
  const after = contextOf(to);
  return { before: contextOf(from), after, inline: after };
}

/** Where a clause’s links to other policies lead in each edition; which edition is said where they differ. */
function linesBetween(
  page: string,
  from: Edition,
  to: Edition,
  times: Times,
  t: Strings,
): WholeComparison['linesOf'] {
  const place = { ...times, page, t };
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

function rowView(
  row: ComparisonRow,
  next: ComparisonRow | undefined,
  comparison: WholeComparison,
): RowView {
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
    where: placeWords(clause, t),
    label: LABELS[role](clause, t),
    otherEnd: otherEnd(row, comparison),
    ...textsOf(row, comparison),
    excerpt: role === 'same' ? '' : excerptHtml(clause, comparison),
    meanings: meaningsOf(clause),
    ...entryWords(clause),
    // Where a moved clause was, its words only say which one it is.
    links: role === 'left' ? [] : comparison.linesOf(clause),
    step: role === 'change' ? steps.indexOf(clause.anchor) + 1 : 0,
    section: shown.section.join(' › '),
    keep: keep.has(clause),
    differs: clause.segments.length > 0 && role !== 'left',
    leads: isHeading(shown) || (next !== undefined && hangsFrom(shownClause(next.clause), shown)),
  };
}

/** An item that follows the words that lead in to its list. */
const hangsFrom = (next: Clause, clause: Clause): boolean =>
  next.kind === 'item' && next.parent === clause.id;

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

/** The changes by what they come to; those that come to the same keep their order. */
function answersOf({ changes }: Comparison, whole: WholeComparison): AnswerGroup[] {
  const { t } = whole;
  return ANSWER_ORDER.flatMap((answer) => {
    const rows = changes
      .filter((change) => answerOf(change) === answer)
      .map((change) => summaryRow(change, whole));
    return rows.length > 0
      ? [{ answer, words: t.comparison.answer[answer][rows.length === 1 ? 'one' : 'other'], rows }]
      : [];
  });
}

function excerptHtml(
  change: ComparedClause,
  { contexts, contextThere, t }: WholeComparison,
): string {
  const old = change.origin[0] ? contextThere(change.origin[0]) : contexts.before;
  return redlineToHtml(excerptOf(change), contexts.inline, t.redline, 'inline', old);
}

function summaryRow(change: ComparedClause, whole: WholeComparison): SummaryRow {
  const { t } = whole;
  const excerpt = excerptHtml(change, whole);
  const line = changeLine(change, t);
  // The words stand beside it: that they changed need not be said.
  const meanings = line.meanings.filter((sentence) => sentence !== t.meanings.otherWords);
  return { ...line, meanings, excerpt };
}

/** The changes for lists and feeds, the weightiest first. */
export const changeLines = ({ changes }: Comparison, t: Strings): ChangeLine[] =>
  ANSWER_ORDER.flatMap((answer) => changes.filter((change) => answerOf(change) === answer)).map(
    (change) => changeLine(change, t),
  );

function changeLine(change: ComparedClause, t: Strings): ChangeLine {
  const shown = shownClause(change);
  return {
    anchor: change.anchor,
    where: placeWords(change, t),
    section: isHeading(shown) && shown.number ? shown.text : shown.section.join(' › '),
    what: changeWords(change, t),
    meanings: meaningsOf(change),
    substantive: change.entry ? change.entry.kind === 'substantive' : null,
    ...entryWords(change),
  };
}

/** How many words name a clause that has no number. */
const NAMING_WORDS = 6;

/** Where a change is: its number then and now, or its first words. */
function placeWords(change: ComparedClause, t: Strings): string {
  const shown = shownClause(change);
  if ([...change.from, ...change.to].some(({ number, kind }) => number || kind === 'row'))
    return whereWords(change, t.kinds);
  return t.comparison.byWords(clauseName(shown, t.kinds), firstWords(shown.text));
}

function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  const first = words.slice(0, NAMING_WORDS).join(' ');
  return words.length > NAMING_WORDS ? `${first} …` : first;
}

/** What differs and asks nothing of a reader, each sort in a line. */
function minorLines(minor: readonly ComparedClause[], t: Strings): MinorLine[] {
  const sorts = { renumbered: [], renamed: [], typography: [], column: [] } as Record<
    keyof Strings['comparison']['minor'],
    ComparedClause[]
  >;
  for (const clause of minor) sorts[minorSort(clause)].push(clause);
  return (Object.keys(sorts) as (keyof typeof sorts)[]).flatMap((sort) => {
    const clauses = sorts[sort].map((clause) => ({
      anchor: clause.anchor,
      words:
        sort === 'renumbered' ? numbersOf({ role: 'stands', clause }, t) : placeWords(clause, t),
    }));
    return clauses.length > 0 ? [{ words: t.comparison.minor[sort](clauses.length), clauses }] : [];
  });
}

function minorSort({ kinds, segments }: ComparedClause): keyof Strings['comparison']['minor'] {
  if (segments.some(({ column }) => column !== undefined)) return 'column';
  if (kinds.includes('typography') || segments.length > 0) return 'typography';
  return kinds.includes('renumbered') ? 'renumbered' : 'renamed';
}

/** The policy in its sections: how long each is, and where it changed. */
function sectionsOf(
  rows: readonly ComparisonRow[],
  weighty: ReadonlySet<ComparedClause>,
  t: Strings,
): SectionView[] {
  const top = Math.min(
    ...rows
      .map(({ clause }) => shownClause(clause))
      .filter(isHeading)
      .map(({ depth }) => depth),
  );
  let section = {
    name: t.comparison.mapBeginning,
    anchor: '',
    words: 0,
    changes: [] as { at: number; rule: boolean }[],
  };
  const sections = [section];
  for (const { role, clause } of rows) {
    if (role === 'left') continue;
    const shown = shownClause(clause);
    if (isHeading(shown) && shown.depth === top) {
      const name = [shown.number, shown.text].filter(Boolean).join(' ');
      section = { name, anchor: clause.anchor, words: 0, changes: [] };
      sections.push(section);
    }
    if (section.anchor === '') section.anchor = clause.anchor;
    if (weighty.has(clause))
      section.changes.push({ at: section.words, rule: ANSWERS[answerOf(clause)].rule });
    section.words += shown.text.split(/\s+/u).length;
  }
  const longest = Math.max(...sections.map(({ words }) => words), 1);
  const percent = (part: number, whole: number) =>
    Math.round((1000 * part) / Math.max(whole, 1)) / 10;
  return sections
    .filter(({ words }, at) => at > 0 || words > 0)
    .map(({ name, anchor, words, changes }) => ({
      name,
      anchor: changes.length > 0 ? anchor : null,
      length: percent(words, longest),
      ticks: changes.map(({ at, rule }) => ({ at: percent(at, words), rule })),
    }));
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

/** The headings above a change and the words that lead in to it, for the view that shows changes only. */
function contextToKeep(
  rows: readonly ComparisonRow[],
  changed: (clause: ComparedClause) => boolean,
): Set<ComparedClause> {
  const keep = new Set<ComparedClause>();
  const byId = new Map<string, ComparedClause>();
  for (const { clause } of rows) for (const { id } of clause.from) byId.set(`old ${id}`, clause);
  for (const { clause } of rows) for (const { id } of clause.to) byId.set(`new ${id}`, clause);
  const keepAbove = ({ parent, sectionIds }: Clause, edition: 'old' | 'new') => {
    for (const id of parent === null ? sectionIds : [...sectionIds, parent]) {
      const above = byId.get(`${edition} ${id}`);
      if (!above || keep.has(above)) continue;
      keep.add(above);
      const clauses = edition === 'old' ? above.from : above.to;
      for (const clause of clauses) keepAbove(clause, edition);
    }
  };
  for (const { role, clause } of rows) {
    if (role !== 'left' && !changed(clause)) continue;
    const [old, now] = [clause.from[0], clause.to[0]];
    if (role === 'stands' && now) keepAbove(now, 'new');
    else if (old) keepAbove(old, 'old');
  }
  return keep;
}
