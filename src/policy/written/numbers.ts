/** The numbers of an edition: counted, set or switched off, and no two alike. */
import { isNumber } from '../naming.ts';
import { numberClauses, type NumberedResult } from '../number-clauses.ts';
import { problem, type Problem } from '../../messages/problem.ts';
import type { WrittenClause } from './clauses.ts';

/** One number and label for each clause; `ids` name the clauses in messages. */
export function settleNumbers(
  written: readonly WrittenClause[],
  ids: readonly string[],
  file: string,
  problems: Problem[],
): NumberedResult[] {
  const numbers = numberClauses(
    written.map((w) => ({
      ...w,
      ...(w.name && 'number' in w.name ? { set: w.name.number ?? null } : {}),
    })),
  );
  const taken = new Map<string, number>();
  numbers.forEach(({ number }, i) => {
    if (number === null) return;
    const clause = written[i]!;
    const at = clause.name?.position ?? clause.position;
    if (!isNumber(number)) problems.push(problem('number-wrong', file, at, { number }));
    const first = taken.get(number);
    if (first === undefined) taken.set(number, i);
    else
      problems.push(
        problem('number-duplicate', file, at, {
          number,
          id: ids[first]!,
          line: String(written[first]!.position.line),
        }),
      );
  });
  return numbers;
}
