/**
 * Chooses the numbers that have to be written in the draft so that the printed ones are kept.
 *
 * The clause model counts by itself; a number is written only if the source prints
 * another one, and `none` if the source prints none among clauses that have one. If
 * the source prints no numbers at all, the model counts alone.
 */
import { assertNever } from '../../language/assert-never.ts';
import { present } from '../../language/present.ts';
import { isNumber } from '../../policy/naming.ts';
import { numberClauses, type Numbered, type NumberedResult } from '../../policy/number-clauses.ts';
import type { ImportNotice } from '../formats/source-document.ts';
import type { DraftClause, PlacedClause } from './draft.ts';

/** For each clause: a number to write, null for `none`, undefined to let the model count. */
export type WrittenNumber = string | null | undefined;

/**
 * The number to write for each clause.
 * @param notices receives one for each printed number that cannot be kept
 */
export function chooseNumbers(
  placed: readonly PlacedClause[],
  notices: ImportNotice[],
): WrittenNumber[] {
  const prints = groupsWithNumbers(placed);
  const clauses: Numbered[] = placed.map(({ clause, ...place }) => ({
    kind: clause.kind,
    ...place,
  }));
  const taken = new Set<string>();
  // Counted again after each number that is set, because later numbers follow from it.
  let results = numberClauses(clauses);
  for (const [i, numbered] of clauses.entries()) {
    const set = (number: string | null): void => {
      numbered.set = number;
      results = numberClauses(clauses);
    };
    const counted = numberAt(results, i);
    const wanted = wantedFor(i, placed, prints, results);
    if (wanted !== undefined && wanted !== counted) {
      const usable = wanted === null || (isNumber(wanted) && !taken.has(wanted));
      if (!usable) notices.push(cannotKeep(clauseAt(placed, i).clause, wanted));
      set(usable ? wanted : null);
    } else if (counted !== null && taken.has(counted)) set(null);
    const number = numberAt(results, i);
    if (number !== null) taken.add(number);
  }
  return clauses.map((c) => c.set);
}

const cannotKeep = ({ printed, place }: DraftClause, wanted: string): ImportNotice => ({
  place,
  text: `the printed number “${printed?.number ?? printed?.label ?? ''}” ${isNumber(wanted) ? 'is printed twice' : 'cannot be part of an address'}; this clause was given none`,
});

const INDEXES = 'all indexes are of the list of clauses, and every clause is counted';
const clauseAt = (placed: readonly PlacedClause[], index: number) =>
  present(placed[index], INDEXES);
const numberAt = (results: readonly NumberedResult[], index: number) =>
  present(results[index], INDEXES).number;

/**
 * The group of clauses that decides what a missing number means: top-level sections
 * form one group, all that is in one top-level section another, and so do the items of
 * one list. If the source numbers any clause of a group, one without a number has none.
 * Null for clauses that belong to no group.
 */
function groupOf(index: number, placed: readonly PlacedClause[]): string | null {
  const { clause, parent, uncounted } = clauseAt(placed, index);
  switch (clause.kind) {
    case 'item':
      return clause.bullet ? null : `list ${parent}`;
    case 'heading':
      if (uncounted) return null;
      return parent === null ? 'sections' : `section ${chiefSection(index, placed)}`;
    case 'paragraph':
      return uncounted ? null : `section ${chiefSection(index, placed)}`;
    case 'row':
    case 'definition':
      return null;
    default:
      return assertNever(clause.kind);
  }
}

/** The index of the outermost heading above a clause; null if there is none. */
function chiefSection(index: number, placed: readonly PlacedClause[]): number | null {
  let above = clauseAt(placed, index).parent;
  for (let next = above; next !== null; next = clauseAt(placed, next).parent) above = next;
  return above;
}

/** The groups in which the source prints at least one number. */
function groupsWithNumbers(placed: readonly PlacedClause[]): ReadonlySet<string> {
  // A text in this project's own format is counted by the model already.
  if (placed.some((p) => p.clause.id !== undefined)) return new Set();
  return new Set(
    placed.flatMap(({ clause }, i) => {
      const group = clause.printed ? groupOf(i, placed) : null;
      return group === null ? [] : [group];
    }),
  );
}

/** The number a clause should have: null for none, undefined for whatever the model counts. */
function wantedFor(
  index: number,
  placed: readonly PlacedClause[],
  prints: ReadonlySet<string>,
  results: readonly NumberedResult[],
): string | null | undefined {
  const { clause, parent } = clauseAt(placed, index);
  if (clause.unnumbered) return null;
  if (clause.printed?.number !== undefined) return clause.printed.number;
  const label = clause.printed?.label;
  if (label !== undefined) {
    // “(a)” is cited under the clause above it; if that has no number, under the nearest one above that has.
    let above = parent;
    while (above !== null && numberAt(results, above) === null)
      above = clauseAt(placed, above).parent;
    return `${above === null ? '' : numberAt(results, above)}${label}`;
  }
  if (clause.bullet) {
    // A bullet is counted under its lead-in as (a), (b) …; counted like a paragraph, it would take another clause's number.
    const counted = parent !== null && numberAt(results, parent) !== null;
    return counted || !prints.has(`section ${chiefSection(index, placed)}`) ? undefined : null;
  }
  const group = groupOf(index, placed);
  return group !== null && prints.has(group) ? null : undefined;
}
