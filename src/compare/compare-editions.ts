/**
 * Two editions compared: alignment, redlines and the author's reasons in one object.
 */
import { own } from '../language/own.ts';
import type { Clause, Run } from '../policy/clause.ts';
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
import { classify } from './meaning/classify.ts';
import { MEANING_CLASSES } from './meaning/meaning.ts';
import { redlineRow } from './redline/redline-row.ts';
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
  const aligned = alignWithPlaces(before.clauses, after.clauses, { lineage: options.lineage });
  const anchors = new Set<string>();
  const clauses = aligned.alignments.map((alignment) =>
    readClause(before, after, alignment, options, anchors),
  );
  const { changes, minor } = partByWeight(clauses);
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

function readClause(
  before: ComparedEdition,
  after: ComparedEdition,
  alignment: Alignment,
  { changes = {}, ended = {}, origins = {}, destinations = {}, t }: CompareOptions,
  anchors: Set<string>,
): ComparedClause {
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
  return {
    anchor: freshAnchor(isNamesake ? `${ids[0]}--before` : (ids[0] ?? ''), anchors),
    kinds: alignment.kinds,
    from,
    to,
    origin,
    destination,
    ...readChange({ kinds: alignment.kinds, from: old, to }, t),
    entry: entries[0] ?? null,
  };
}

/** The redline and the meanings of what became of a clause, or of those that belong together. */
export function readChange(
  { kinds, from, to }: Pick<ComparedClause, 'kinds' | 'from' | 'to'>,
  t?: CompareOptions['t'],
): Pick<ComparedClause, 'segments' | 'meanings'> {
  const segments = readSegments(kinds, from, to);
  const [old, now] = [from, to].map((side) => (side.length > 0 ? textOf(joinRuns(side)) : null));
  return { segments, meanings: classify(old ?? null, now ?? null, segments, t) };
}

/** An id used twice (in a draft not yet checked) still gets two anchors. */
function freshAnchor(id: string, taken: Set<string>): string {
  let anchor = id;
  for (let n = 2; taken.has(anchor); n += 1) anchor = `${id}--${n}`;
  taken.add(anchor);
  return anchor;
}

function readSegments(kinds: AlignmentKind[], from: Clause[], to: Clause[]): Segment[] {
  const [old, now] = [joinRuns(from), joinRuns(to)];
  if (kinds.every((kind) => ALIGNMENT_KINDS[kind].sameText) && textOf(old) === textOf(now))
    return [];
  return redlineCells(from, to) ?? redlineRuns(old, now);
}

/** A table row beside a table row is compared cell by cell. */
function redlineCells([old, ...moreOld]: Clause[], [now, ...moreNow]: Clause[]): Segment[] | null {
  if (!old?.cells || !now?.cells || moreOld.length > 0 || moreNow.length > 0) return null;
  return redlineRow(
    { cells: old.cells, columns: old.columns },
    { cells: now.cells, columns: now.columns },
  );
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
function partByWeight(clauses: readonly ComparedClause[]): Pick<Comparison, 'changes' | 'minor'> {
  const columns = new Set(clauses.flatMap((clause) => (isHeader(clause) ? columnsOf(clause) : [])));
  const isMinor = (clause: ComparedClause): boolean =>
    clause.kinds.every((kind) => ALIGNMENT_KINDS[kind].weight === 'minor') ||
    followsColumn(clause, columns);
  const differing = clauses.filter(({ kinds }) =>
    kinds.some((kind) => ALIGNMENT_KINDS[kind].weight !== 'none'),
  );
  return {
    changes: differing
      .filter((clause) => !isMinor(clause))
      .sort((a, b) => weightOf(a) - weightOf(b)),
    minor: differing.filter(isMinor),
  };
}

/** The class of what a change means, in the order of `MEANING_CLASSES`. */
function weightOf({ meanings }: ComparedClause): number {
  return MEANING_CLASSES.indexOf(meanings[0]?.class ?? 'wording');
}

function isHeader({ from, to }: ComparedClause): boolean {
  return from[0]?.header === true && to[0]?.header === true;
}

function columnsOf({ segments }: ComparedClause): string[] {
  return segments.flatMap(({ column }) => column ?? []);
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
