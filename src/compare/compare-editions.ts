/**
 * Two editions compared: alignment, redlines and the author's reasons in one object.
 */
import { own } from '../language/own.ts';
import { CLAUSE_KINDS, clausesById, type Clause, type Run } from '../policy/clause.ts';
import { strings } from '../strings/strings.ts';
import { alignWithPlaces, type PlacedAlignments } from './align/align-clauses.ts';
import { ALIGNMENT_KINDS, type Alignment, type AlignmentKind } from './alignment.ts';
import {
  hasTwoPlaces,
  type CompareOptions,
  type ComparedClause,
  type ComparedEdition,
  type Comparison,
  type ComparisonCounts,
  type ComparisonRow,
} from './comparison.ts';
import { compareBeside } from './beside.ts';
import { listKinds, withLists, type ListKinds } from './list-kinds.ts';
import { followNotes } from './follow-notes.ts';
import { classify, inOrder, toMeaning } from './meaning/classify.ts';
import { itemsFollow, itemsThatFollow } from './meaning/items-that-follow.ts';
import { leadInMeanings, type Counterparts, type Sides } from './meaning/lead-in-meanings.ts';
import { MEANING_CLASSES, type FoundMeaning, type Meaning } from './meaning/meaning.ts';
import { movedSentences, type MovedSentences } from './meaning/moved-sentences.ts';
import { rowMeanings } from './meaning/row-meanings.ts';
import { structureMeanings } from './meaning/structure-meanings.ts';
import { tableMeanings } from './meaning/table-meanings.ts';
import { pairedColumns, type PairedColumns } from './paired-columns.ts';
import type { ColumnPair } from './redline/pair-columns.ts';
import { redlineRow, tableRowOf, type TableRow } from './redline/redline-row.ts';
import { redlineRuns } from './redline/redline.ts';
import { OPERATIONS, type Segment } from './redline/segment.ts';

/**
 * Compares two editions of a policy.
 *
 * Pure: neither edition is altered, and the answer is the same for the same input.
 * With no difference `changes` and `minor` are empty and every row is unchanged.
 */
export function compareEditions(
  before: ComparedEdition,
  after: ComparedEdition,
  options: CompareOptions = {},
): Comparison {
  const [old, now] = [withLists(before), withLists(after)];
  const aligned = alignWithPlaces(old, now, { lineage: options.lineage });
  const anchors = new Set<string>();
  const sides: Sides = { before: clausesById(before.clauses), after: clausesById(after.clauses) };
  const notes = notesNow(before, after, aligned.alignments);
  const columnsBetween = pairedColumns(
    before.clauses,
    after.clauses,
    aligned.alignments.flatMap(({ from, to }): [Clause, Clause][] => {
      const [was, is] = [before.clauses[from[0] ?? -1], after.clauses[to[0] ?? -1]];
      return was?.cells && is?.cells && from.length + to.length === 2 ? [[was, is]] : [];
    }),
  );
  const drafts = aligned.alignments.map((alignment) =>
    readClause(before, after, alignment, options, { anchors, notes, columnsBetween }),
  );
  const moved = movedSentences(drafts.map(({ segments }) => segments));
  const followers = itemsThatFollow(drafts, sides);
  const following = new Set([...followers.values()].flat().map(({ item }) => item));
  const isNumbered = listKinds(old, now);
  const counterparts = counterpartsIn(drafts);
  const tables = tableMeanings(before.clauses, after.clauses, drafts);
  const read = drafts.map((draft, k): ComparedClause => {
    const ofTable = tables.get(draft);
    if (ofTable)
      return {
        ...draft,
        kinds: ['restructured'],
        meanings: [toMeaning(ofTable, options.t ?? strings())],
      };
    const around: FoundMeaning[] = [
      // Its lead-in names an item that follows it.
      ...(draft.to[0] && following.has(draft.to[0]) ? [] : leadInsOver(draft, sides, counterparts)),
      ...itemsFollow(followers.get(draft.to[0]) ?? []),
      ...structureOf(draft, isNumbered, sides),
    ];
    const meanings = [
      ...meaningsOf(withOrigin(draft), draft.segments, options.t, moved[k]),
      ...around.map((one) => toMeaning(one, options.t ?? strings())),
    ];
    const kinds = kindsUnder(draft, around);
    return { ...draft, kinds, meanings: inOrder(meanings) };
  });
  const columns = new Set(read.flatMap((clause) => (isHeader(clause) ? otherColumns(clause) : [])));
  // What the row of headings says of a column is said once.
  const clauses = read.map((clause) =>
    followsColumn(clause, columns) ? { ...clause, meanings: [] } : clause,
  );
  const { changes, minor } = partByWeight(clauses, columns, isNumbered);
  return {
    policy: after.policy,
    from: before.edition,
    to: after.edition,
    counts: count(clauses, minor),
    rows: readRows(aligned, clauses),
    changes,
    minor,
    ...compareBeside(before.beside, after.beside),
  };
}

/** By the name that a footnote had: the name that it has, where its clause goes on alone. */
function notesNow(
  before: ComparedEdition,
  after: ComparedEdition,
  alignments: readonly Alignment[],
): ReadonlyMap<string, string> {
  return new Map(
    alignments.flatMap(({ from, to }): [string, string][] => {
      const [old, now] = [before.clauses[from[0] ?? -1], after.clauses[to[0] ?? -1]];
      const isNote = old !== undefined && CLAUSE_KINDS[old.kind].role === 'footnote';
      return isNote && now ? [[old.id, now.id]] : [];
    }),
  );
}

/** A clause that came from another policy is compared with its last words there. */
const withOrigin = (draft: Draft): Draft =>
  draft.origin.length > 0 ? { ...draft, from: draft.origin.map(({ clause }) => clause) } : draft;

/** Lead-ins in another policy are not known: nothing is said of what was or is under them. */
const leadInsOver = (
  draft: Draft,
  { before, after }: Sides,
  counterpartsOf: Counterparts,
): FoundMeaning[] =>
  draft.origin.length + draft.destination.length > 0
    ? []
    : leadInMeanings(draft, before, after, counterpartsOf);

function counterpartsIn(drafts: readonly Draft[]): Counterparts {
  const others = new Map<Clause, readonly Clause[]>();
  for (const { from, to } of drafts) {
    for (const clause of from) others.set(clause, to);
    for (const clause of to) others.set(clause, from);
  }
  return (clause) => others.get(clause) ?? [];
}

/** An item to which nothing happened but that another lead-in makes another rule of it. */
function kindsUnder({ kinds }: Draft, around: readonly FoundMeaning[]): AlignmentKind[] {
  const isQuiet = kinds.every((kind) => ALIGNMENT_KINDS[kind].weight !== 'change');
  const isOtherRule = around.some(({ code }) => code === 'duty-changed');
  if (!isQuiet || !isOtherRule) return kinds;
  return ['restructured', ...kinds.filter((kind) => kind !== 'unchanged')];
}

function structureOf({ kinds, from, to }: Draft, isNumbered: ListKinds, { after }: Sides) {
  const [old, now] = [from[0], to[0]];
  if (!kinds.includes('restructured') || !old || !now) return [];
  return structureMeanings(old, now, { was: isNumbered(old), is: isNumbered(now) }, after);
}

/** A compared clause of which is not yet said what the change means. */
type Draft = Omit<ComparedClause, 'meanings'>;

/** What a clause is read with besides its own words. */
interface Around {
  /** Those that are taken. */
  anchors: Set<string>;
  /** By the name that a footnote had: the name that it has. */
  notes: ReadonlyMap<string, string>;
  columnsBetween: PairedColumns;
}

function readClause(
  before: ComparedEdition,
  after: ComparedEdition,
  alignment: Alignment,
  { changes = {}, ended = {}, origins = {}, destinations = {} }: CompareOptions,
  { anchors, notes, columnsBetween }: Around,
): Draft {
  const from = alignment.from.flatMap((i) => before.clauses[i] ?? []);
  const to = alignment.to.flatMap((j) => after.clauses[j] ?? []);
  const ids = [...to, ...from].map((clause) => clause.id);
  // A replaced policy may have had another clause of the same name: the new one has the anchor.
  const isNamesake = to.length === 0 && after.clauses.some(({ id }) => id === ids[0]);
  const entries = [
    ...(to.length > 0 ? [] : ids.flatMap((id) => own(ended, id) ?? [])),
    ...(isNamesake ? [] : ids.flatMap((id) => own(changes, id) ?? [])),
  ];
  const origin = from.length > 0 ? [] : to.flatMap(({ id }) => own(origins, id) ?? []);
  const destination = to.length > 0 ? [] : from.flatMap(({ id }) => own(destinations, id) ?? []);
  const old = origin.length > 0 ? origin.map(({ clause }) => clause) : from;
  const [was, is] = [from[0], to[0]];
  const columns = rowsOf(from, to) && was && is ? columnsBetween(was, is) : undefined;
  return {
    anchor: freshAnchor(isNamesake ? `${ids[0]}--before` : (ids[0] ?? ''), anchors),
    kinds: alignment.kinds,
    from,
    to,
    origin,
    destination,
    segments: readSegments(alignment.kinds, withNotes(old, notes), to, columns),
    ...(columns && { columns }),
    entry: entries[0] ?? null,
  };
}

function meaningsOf(
  { from, to, columns }: Pick<ComparedClause, 'from' | 'to' | 'columns'>,
  segments: readonly Segment[],
  t?: CompareOptions['t'],
  moved?: MovedSentences,
): Meaning[] {
  if (segments.length === 0) return [];
  const rows = rowsOf(from, to);
  if (rows) {
    const isHead = to[0]?.header === true;
    return rowMeanings(rows.old, rows.now, isHead, t ?? strings(), columns);
  }
  const [old, now] = [from, to].map((side) => (side.length > 0 ? textOf(joinRuns(side)) : null));
  return classify(old ?? null, now ?? null, segments, t, moved);
}

/** The clauses with their footnotes under the names that these have in the new edition. */
const withNotes = (clauses: Clause[], notes: ReadonlyMap<string, string>): Clause[] =>
  clauses.map((clause) =>
    clause.runs.some(({ text }) => text === '')
      ? { ...clause, runs: followNotes(clause.runs, (id) => notes.get(id) ?? id) }
      : clause,
  );

/** An id used twice (in a draft not yet checked) still gets two anchors. */
function freshAnchor(id: string, taken: Set<string>): string {
  let anchor = id;
  for (let n = 2; taken.has(anchor); n += 1) anchor = `${id}--${n}`;
  taken.add(anchor);
  return anchor;
}

function readSegments(
  kinds: AlignmentKind[],
  from: Clause[],
  to: Clause[],
  columns?: readonly ColumnPair[],
): Segment[] {
  const [old, now] = [joinRuns(from), joinRuns(to)];
  if (kinds.every((kind) => ALIGNMENT_KINDS[kind].sameText) && textOf(old) === textOf(now))
    return [];
  // A table row beside a table row is compared cell by cell.
  const rows = rowsOf(from, to);
  return rows ? redlineRow(rows.old, rows.now, columns) : redlineRuns(old, now);
}

/** A row and the row that it was; null for all else. */
function rowsOf(
  [old, ...moreOld]: Clause[],
  [now, ...moreNow]: Clause[],
): { old: TableRow; now: TableRow } | null {
  if (!old?.cells || !now?.cells || moreOld.length > 0 || moreNow.length > 0) return null;
  return { old: tableRowOf(old), now: tableRowOf(now) };
}

function joinRuns(clauses: Clause[]): Run[] {
  return clauses.flatMap((clause, k) =>
    k === 0 ? clause.runs : [{ text: '\n', marks: [] }, ...clause.runs],
  );
}

function textOf(runs: Run[]): string {
  return runs.map((run) => run.text).join('');
}

function count(clauses: ComparedClause[], minor: ComparedClause[]): ComparisonCounts {
  const counts: ComparisonCounts = {
    unchanged: 0,
    changed: 0,
    added: 0,
    removed: 0,
    moved: 0,
    renumbered: 0,
    split: 0,
    merged: 0,
    restructured: 0,
    renamed: 0,
    typography: 0,
    format: 0,
  };
  const isMinor = new Set(minor);
  for (const clause of clauses) {
    // A row of a table that only follows a new column does not count as changed: its heading does.
    const counted = clause.kinds
      .map((kind) => ALIGNMENT_KINDS[kind])
      .filter(({ weight }) => !isMinor.has(clause) || weight === 'minor');
    for (const heading of new Set(counted.map((kind) => kind.count))) counts[heading] += 1;
  }
  return counts;
}

/**
 * Parts the clauses that differ into changes, weightiest first, and what is minor: another
 * number, id or typing, and the rows of a table that do no more than follow a column put in
 * or taken out, which its row of headings says once.
 */
function partByWeight(
  clauses: readonly ComparedClause[],
  columns: ReadonlySet<string>,
  isNumbered: ListKinds,
): Pick<Comparison, 'changes' | 'minor'> {
  const isMinor = (clause: ComparedClause, k: number): boolean =>
    clause.kinds.every((kind) => ALIGNMENT_KINDS[kind].weight === 'minor') ||
    followsColumn(clause, columns) ||
    followsItem(clause, clauses[k - 1], isNumbered);
  const minorOnes = new Set(clauses.filter(isMinor));
  const differing = clauses.filter(({ kinds }) =>
    kinds.some((kind) => ALIGNMENT_KINDS[kind].weight !== 'none'),
  );
  return {
    changes: differing
      .filter((clause) => !minorOnes.has(clause))
      .sort((a, b) => weightOf(a) - weightOf(b)),
    minor: differing.filter((clause) => minorOnes.has(clause)),
  };
}

/** The class of what a change means, in the order of `MEANING_CLASSES`. */
function weightOf({ meanings }: ComparedClause): number {
  return MEANING_CLASSES.indexOf(meanings[0]?.class ?? 'wording');
}

/** An item to which nothing happened but what the item before it says: of their list, or of where it hangs. */
function followsItem(
  clause: ComparedClause,
  previous: ComparedClause | undefined,
  isNumbered: ListKinds,
): boolean {
  const changes = clause.kinds.filter((kind) => ALIGNMENT_KINDS[kind].weight === 'change');
  const [mark, ...others] = clause.meanings;
  const became = ({ from, to }: ComparedClause) => `${isNumbered(from[0])} ${isNumbered(to[0])}`;
  return (
    changes.join() === 'restructured' &&
    mark?.class === 'structure' &&
    others.length === 0 &&
    clause.from[0]?.depth === clause.to[0]?.depth &&
    previous !== undefined &&
    previous.kinds.includes('restructured') &&
    previous.to[0]?.parent === clause.to[0]?.parent &&
    became(previous) === became(clause)
  );
}

function isHeader({ from, to }: ComparedClause): boolean {
  return from[0]?.header === true && to[0]?.header === true;
}

function columnsOf({ segments }: ComparedClause): string[] {
  return segments.flatMap(({ column }) => column ?? []);
}

/** The columns that came, went or moved, whatever else became of their heads. */
function otherColumns({ from, to, columns = [] }: ComparedClause): string[] {
  return columns.flatMap((pair) => {
    const isBoth = pair.from !== null && pair.to !== null;
    const cell = pair.to === null ? from[0]?.cells?.[pair.from ?? 0] : to[0]?.cells?.[pair.to];
    return cell && (pair.moved || !isBoth) ? [textOf(cell)] : [];
  });
}

function followsColumn(clause: ComparedClause, columns: ReadonlySet<string>): boolean {
  const { kinds, segments } = clause;
  const own = columnsOf(clause);
  if (isHeader(clause) || own.length === 0 || !own.every((column) => columns.has(column)))
    return false;
  return (
    kinds.every((kind) => ALIGNMENT_KINDS[kind].followsColumn) &&
    segments.every(
      ({ op, column, typography }) =>
        OPERATIONS[op].change === null || typography || column !== undefined,
    )
  );
}

/**
 * The running text of a comparison: every clause at its place, and the places that moved ones
 * left. `clauses` are those of the alignments, in reading order; the place that a moved clause
 * left comes behind what was there before it.
 */
function readRows(
  { alignments, places }: PlacedAlignments,
  clauses: readonly ComparedClause[],
): ComparisonRow[] {
  const alignmentOf = new Map<number, number>();
  alignments.forEach(({ to }, alignment) => {
    for (const j of to) alignmentOf.set(j, alignment);
  });
  /** Moved clauses by the alignment whose row they came behind; -1 is the top. */
  const left = new Map<number, { old: number; clause: ComparedClause }[]>();
  alignments.forEach(({ from, kinds }, alignment) => {
    const clause = clauses[alignment];
    const old = from[0];
    if (!clause || old === undefined || !hasTwoPlaces(kinds)) return;
    const place = alignmentOf.get(places[old] ?? -1) ?? -1;
    left.set(place, [...(left.get(place) ?? []), { old, clause }]);
  });
  const rowsLeft = (alignment: number): ComparisonRow[] =>
    (left.get(alignment) ?? [])
      .sort((a, b) => a.old - b.old)
      .map(({ clause }) => ({ role: 'left', clause }));
  return [
    ...rowsLeft(-1),
    ...clauses.flatMap((clause, alignment): ComparisonRow[] => [
      { role: 'stands', clause },
      ...rowsLeft(alignment),
    ]),
  ];
}
