/**
 * Turns the cross-references that a source only spells out (“see 6.1.14”) into links, if
 * it is certain which clause is meant. No word is changed.
 */
import type { Clause, Run } from '../../policy/clause.ts';
import type { CarriedId } from '../carry-ids.ts';
import { takesLink } from '../takes-link.ts';
import type { DraftClause } from './draft.ts';

const SPELLED =
  /\b(?:see|sections?|paragraphs?|paras?\.?|clauses?|points?)\s+(?:also\s+)?(\d{1,3}(?:\.\d{1,3})+(?:\([a-z]{1,4}\))*)(?![\d.]*\d)(?!\s+of\b)/gi;

/**
 * Links what a clause spells out to the clause that has this number in the draft,
 * or, if no clause has it, to the one that the edition before linked it to.
 * @param numbers the draft's clauses by their numbers
 * @returns how many links were made
 */
export function linkSpelledNumbers(
  clauses: readonly DraftClause[],
  carried: readonly CarriedId[],
  numbers: ReadonlyMap<string, string>,
): number {
  const ids = new Set(carried.map((c) => c.id));
  let made = 0;
  clauses.forEach((clause, i) => {
    const earlier = linksOf(carried[i]?.from ?? null, ids);
    const targetOf = (number: string) => numbers.get(number) ?? earlier.get(number) ?? null;
    const link = (runs: Run[]): Run[] =>
      runs.flatMap((run) => {
        const parts = linkIn(run, targetOf);
        made += (parts.length - 1) / 2;
        return parts.filter((part) => part.text !== '' || run.text === '');
      });
    clause.runs = link(clause.runs);
    if (clause.cells) clause.cells = clause.cells.map(link);
  });
  return made;
}

function linkIn(run: Run, targetOf: (number: string) => string | null): Run[] {
  if (!takesLink(run)) return [run];
  const parts: Run[] = [];
  let at = 0;
  for (const match of run.text.matchAll(SPELLED)) {
    const [spelled, number = ''] = match;
    const id = targetOf(number);
    if (id === null) continue;
    const start = match.index + spelled.length - number.length;
    parts.push({ text: run.text.slice(at, start), marks: run.marks });
    parts.push({ text: number, marks: [{ type: 'link', href: `#${DIRECT}${id}` }, ...run.marks] });
    at = start + number.length;
  }
  return [...parts, { text: run.text.slice(at), marks: run.marks }];
}

/** The start of a link's address that holds a clause id, not one of the source's own anchors. */
export const DIRECT = 'clause:';

/** The links of a clause to others of the policy: linked words → the id that they lead to. */
function linksOf(clause: Clause | null, ids: ReadonlySet<string>): Map<string, string> {
  const links = new Map<string, string>();
  for (const { text, marks } of clause?.runs ?? [])
    for (const mark of marks)
      if (mark.type === 'link' && mark.href.startsWith('#') && ids.has(mark.href.slice(1)))
        links.set(text, mark.href.slice(1));
  return links;
}
