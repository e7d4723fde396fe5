/** From clauses as written to the clauses of the model. */
import type { WrittenClause } from './written/clauses.ts';
import { textOf } from './runs.ts';
import type { Problem } from '../messages/problem.ts';
import type { Clause, Run } from './clause.ts';
import { settleIds } from './written/ids.ts';
import { settleNumbers } from './written/numbers.ts';
import { checkReferences, resolveRun } from './written/references.ts';

/** Settles ids, counts numbers, resolves references, and builds the clauses of the model. */
export function settleClauses(
  written: readonly WrittenClause[],
  mustBeNamed: boolean,
  file: string,
  problems: Problem[],
): Clause[] {
  const ids = settleIds(written, mustBeNamed, file, problems);
  const numbers = settleNumbers(written, ids, file, problems);
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const footnotes = new Map(written.map((w, i) => [w.footnote ?? '', ids[i]!]));
  problems.push(...checkReferences(written, indexOf, numbers, file));
  const resolve = (runs: readonly Run[]): Run[] =>
    runs.map((run) => resolveRun(run, { indexOf, numbers, footnotes }));

  const headingsAbove = (w: WrittenClause): number[] =>
    w.heading === null ? [] : [...headingsAbove(written[w.heading]!), w.heading];
  const resolved = written.map((w) => resolve(w.runs));
  return written.map((w, i) => {
    const runs = resolved[i]!;
    const above = headingsAbove(w);
    const columns = w.head === undefined ? undefined : written[w.head]!.cells;
    return {
      id: ids[i]!,
      named: w.name !== null,
      ...numbers[i]!,
      kind: w.kind,
      depth: w.depth,
      section: above.map((h) => textOf(resolved[h]!)),
      sectionIds: above.map((h) => ids[h]!),
      parent: w.parent === null ? null : ids[w.parent]!,
      runs,
      text: textOf(runs),
      ...(w.cells ? { cells: w.cells.map(resolve) } : {}),
      ...(columns ? { columns: columns.map((cell) => textOf(resolve(cell))) } : {}),
      ...(w.header ? { header: true } : {}),
      notes: w.notes.map((n) => ({ paragraphs: n.paragraphs.map(resolve) })),
      position: w.position,
    };
  });
}
