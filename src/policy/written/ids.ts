/** The ids of an edition: the author's, and a suggestion where there is none. */
import { isId, slugify, suggestId } from '../naming.ts';
import { textOf } from '../runs.ts';
import { problem, type Problem } from '../../messages/problem.ts';
import type { Position } from '../clause.ts';
import type { WrittenClause } from './clauses.ts';

/**
 * One id for each clause. An id that is wrong or taken is a fault, and stands all the same.
 * @param mustBeNamed true for an adopted edition: a missing id is then a fault
 */
export function settleIds(
  written: readonly WrittenClause[],
  mustBeNamed: boolean,
  file: string,
  problems: Problem[],
): string[] {
  const taken = new Map<string, Position>();
  const every = new Set(written.flatMap((w) => (w.name ? [w.name.id] : [])));
  const ids = written.map(({ name, runs }) => {
    if (!name) return null;
    const at = name.position;
    if (!isId(name.id)) {
      const suggestion = slugify(name.id) || suggestId(textOf(runs), every);
      problems.push(problem('id-wrong', file, at, { id: name.id, suggestion }));
    }
    const first = taken.get(name.id);
    if (first)
      problems.push(
        problem('id-duplicate', file, at, {
          id: name.id,
          line: String(first.line),
          suggestion: suggestId(textOf(runs), every),
        }),
      );
    else taken.set(name.id, at);
    return name.id;
  });
  return written.map((w, i) => {
    const id = ids[i];
    if (id) return id;
    const suggestion = suggestId(textOf(w.runs), every);
    every.add(suggestion);
    const misnamed = problems.some((p) => p.code === 'id-comment' && p.line === w.position.line);
    if (mustBeNamed && !w.name && !w.refused && !misnamed) {
      const words = textOf(w.runs);
      const text = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
      problems.push(problem('id-missing', file, w.position, { text, suggestion }));
    }
    return suggestion;
  });
}
