/** How a resolution names the clauses of the older text. */
import type { Clause } from '../../policy/clause.ts';
import { rowName } from './amended-tables.ts';
import type { ResolutionWords } from './resolution-words.ts';
import { opening, quoted } from './quoted.ts';

/** How each clause of a text is named: by its number, or by its kind and its words. */
export function namesOf(
  clauses: readonly Clause[],
  t: ResolutionWords,
): (clause: Clause) => string {
  const count = new Map<string, number>();
  for (const { number } of clauses)
    if (number !== null) count.set(number, (count.get(number) ?? 0) + 1);
  return (clause) => {
    const { number, kind, text } = clause;
    if (kind === 'row' && number === null) return rowName(clause, clauses, t);
    if (number !== null && count.get(number) === 1)
      return kind === 'heading' ? t.numberedHeading(number) : number;
    const what = t.clauses[kind];
    const isOnly = (words: string) =>
      clauses.filter((one) => one.kind === kind && one.text.startsWith(words)).length === 1;
    const words = opening(text, isOnly);
    if (words !== text) return t.beginning(what, quoted(words));
    const alike = clauses.filter((one) => one.kind === kind && one.text === text);
    const which = alike.length > 1 ? t.nthClause(alike.indexOf(clause) + 1, what) : what;
    return text === '' ? t.empty(which) : t.whole(which, quoted(text));
  };
}
