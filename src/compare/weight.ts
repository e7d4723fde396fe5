/**
 * Which changes a reader has to know of, and in what order.
 */
import { MEANING_CLASSES } from './meaning/meaning.ts';
import type { AlignmentKind } from './alignment.ts';
import type { ComparedClause, Comparison } from './comparison.ts';

/** Kinds that ask nothing of a reader by themselves. */
const MINOR: ReadonlySet<AlignmentKind> = new Set(['renumbered', 'renamed', 'typography']);

/**
 * Parts the clauses that differ into changes, weightiest first, and what is minor: another
 * number, id or typing, and the rows of a table that do no more than follow a column put in
 * or taken out, which its row of headings says once.
 */
export function partByWeight(
  clauses: readonly ComparedClause[],
): Pick<Comparison, 'changes' | 'minor'> {
  const columns = new Set(clauses.flatMap((clause) => (isHeader(clause) ? columnsOf(clause) : [])));
  const isMinor = (clause: ComparedClause): boolean =>
    clause.kinds.every((kind) => MINOR.has(kind)) || followsColumn(clause, columns);
  const differing = clauses.filter(({ kinds }) => !kinds.includes('unchanged'));
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
    kinds.every((kind) => kind === 'changed' || MINOR.has(kind)) &&
    segments.every(
      ({ op, column, typography }) => op === 'same' || typography || column !== undefined,
    )
  );
}
