/**
 * Which numbers have to be written down so that the printed ones are kept.
 *
 * The clause model counts by itself; a number is written only where the source
 * prints another one, and `none` where the source prints none among clauses that
 * have one. Where the source prints no numbers at all, the model counts alone.
 */
import { isNumber } from '../../policy/naming.ts';
import { numberClauses, type Numbered, type NumberedResult } from '../../policy/number-clauses.ts';
import type { ImportNotice } from '../formats/source-document.ts';
import type { PlacedClause } from './draft.ts';

/** For each clause: a number to write, null for `none`, undefined to let the model count. */
export type WrittenNumber = string | null | undefined;

export function chooseNumbers(
  placed: readonly PlacedClause[],
  notices: ImportNotice[],
): WrittenNumber[] {
  const prints = groupsWithNumbers(placed);
  const clauses: Numbered[] = placed.map(({ clause, ...place }) => ({
    kind: clause.kind,
    ...place,
  }));
  const taken = new Map<string, number>();
  let results = numberClauses(clauses);
  placed.forEach(({ clause }, i) => {
    const wanted = wantedFor(i, placed, prints, results);
    if (wanted !== undefined && wanted !== results[i]!.number) {
      const usable = wanted === null || (isNumber(wanted) && !taken.has(wanted));
      if (!usable)
        notices.push({
          place: clause.place,
          text: `the printed number “${printedText(placed[i]!)}” ${isNumber(wanted) ? 'stands twice' : 'cannot stand in an address'}; this clause has none`,
        });
      clauses[i]!.set = usable ? wanted : null;
      results = numberClauses(clauses);
    } else if (results[i]!.number !== null && taken.has(results[i]!.number!)) {
      clauses[i]!.set = null;
      results = numberClauses(clauses);
    }
    const number = results[i]!.number;
    if (number !== null && !taken.has(number)) taken.set(number, i);
  });
  return clauses.map((c) => c.set);
}

/**
 * What a clause without a number is held against: the chief sections against one
 * another; the text of a chief section against all of that section; an item
 * against its list. Null for what is never held against anything.
 */
function groupOf(index: number, placed: readonly PlacedClause[]): string | null {
  const { clause, parent, uncounted } = placed[index]!;
  if (clause.kind === 'item') return clause.bullet ? null : `list ${parent}`;
  if ((clause.kind !== 'heading' && clause.kind !== 'paragraph') || uncounted) return null;
  if (clause.kind === 'heading' && parent === null) return 'sections';
  return `section ${chiefSection(index, placed)}`;
}

function chiefSection(index: number, placed: readonly PlacedClause[]): number | null {
  let above = placed[index]!.parent;
  while (above !== null && placed[above]!.parent !== null) above = placed[above]!.parent;
  return above;
}

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
  const { clause, parent } = placed[index]!;
  if (clause.unnumbered) return null;
  if (clause.printed?.number !== undefined) return clause.printed.number;
  const label = clause.printed?.label;
  if (label !== undefined) {
    // “(a)” is cited under the clause it hangs from; where that has no number, under the nearest that has.
    let above = parent;
    while (above !== null && results[above]!.number === null) above = placed[above]!.parent;
    return `${above === null ? '' : results[above]!.number}${label}`;
  }
  if (clause.bullet) {
    // A bullet hangs from its lead-in as (a), (b) …; counted like a paragraph it would take another's number.
    const hangs = parent !== null && results[parent]!.number !== null;
    return hangs || !prints.has(`section ${chiefSection(index, placed)}`) ? undefined : null;
  }
  const group = groupOf(index, placed);
  return group !== null && prints.has(group) ? null : undefined;
}

const printedText = ({ clause }: PlacedClause) =>
  clause.printed?.number ?? clause.printed?.label ?? '';
