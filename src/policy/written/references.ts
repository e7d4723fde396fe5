/** Cross-references and footnotes of an edition, resolved. */
import { problem, type Problem } from '../../messages/problem.ts';
import { suggest } from '../../language/suggest.ts';
import type { Run } from '../clause.ts';
import type { WrittenClause } from './clauses.ts';

/** What references are resolved by. */
export interface Resolution {
  /** A clause’s index by its id. */
  indexOf: ReadonlyMap<string, number>;
  /** By a clause’s index. */
  numbers: readonly { number: string | null }[];
  /** Clause ids by the labels of footnotes. */
  footnotes: ReadonlyMap<string, string>;
}

/** Reports every cross-reference that points nowhere, or prints a number that is not there. */
export function checkReferences(
  written: readonly WrittenClause[],
  indexOf: ReadonlyMap<string, number>,
  numbers: Resolution['numbers'],
  file: string,
): Problem[] {
  return written
    .flatMap((w) => w.references)
    .flatMap(({ to: id, printed, position }) => {
      const index = indexOf.get(id);
      if (index === undefined)
        return [
          problem('reference-nowhere', file, position, {
            id,
            suggestion: suggest(id, indexOf.keys()),
          }),
        ];
      return printed && numbers[index]!.number === null
        ? [problem('reference-unnumbered', file, position, { id })]
        : [];
    });
}

/** Gives a reference its number and a footnote its clause id. */
export function resolveRun(run: Run, { indexOf, numbers, footnotes }: Resolution): Run {
  let text = run.text;
  const marks = run.marks.map((mark) => {
    if (mark.type === 'footnote') return { ...mark, to: footnotes.get(mark.to) ?? mark.to };
    if (mark.type === 'reference') text = numbers[indexOf.get(mark.to) ?? -1]?.number ?? '';
    return mark;
  });
  return { text, marks };
}
