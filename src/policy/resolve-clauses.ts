/** From clauses as written to the clauses of the model. */
import { assertNever } from '../language/assert-never.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import type { Clause, Mark, Position, Run } from './clause.ts';
import { isId, isNumber, slugify, suggestId } from './naming.ts';
import { numberClauses, type NumberedResult } from './number-clauses.ts';
import { textOf } from './runs.ts';
import type { WrittenClause } from './written-clause.ts';

/**
 * Chooses ids, counts numbers, resolves references, and builds the clauses of the model.
 * @param mustBeNamed true for an adopted edition: a missing id is then a problem
 */
export function resolveClauses(
  written: readonly WrittenClause[],
  mustBeNamed: boolean,
  file: string,
  problems: Problem[],
): Clause[] {
  const ids = chooseIds(written, mustBeNamed, file, problems);
  const numbers = countNumbers(written, ids, file, problems);
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

/**
 * One id for each clause: the author's, and a suggestion where there is none. An id that is
 * wrong or taken is reported, and kept all the same.
 */
function chooseIds(
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
    if (mustBeNamed && !w.name && !w.unsupported && !misnamed) {
      const words = textOf(w.runs);
      const text = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
      problems.push(problem('id-missing', file, w.position, { text, suggestion }));
    }
    return suggestion;
  });
}

/** One number and label for each clause; `ids` name the clauses in messages. */
function countNumbers(
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

/** What references are resolved by. */
interface Resolution {
  /** A clause’s index by its id. */
  indexOf: ReadonlyMap<string, number>;
  /** By a clause’s index. */
  numbers: readonly { number: string | null }[];
  /** Clause ids by the labels of footnotes. */
  footnotes: ReadonlyMap<string, string>;
}

/** Reports every cross-reference that points nowhere, or prints a number that is not there. */
function checkReferences(
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
function resolveRun(run: Run, { indexOf, numbers, footnotes }: Resolution): Run {
  let text = run.text;
  const marks = run.marks.map((mark): Mark => {
    switch (mark.type) {
      case 'footnote':
        return { ...mark, to: footnotes.get(mark.to) ?? mark.to };
      case 'reference':
        text = numbers[indexOf.get(mark.to) ?? -1]?.number ?? '';
        return mark;
      case 'link':
      case 'strong':
      case 'emphasis':
      case 'code':
      case 'delete':
        return mark;
      default:
        return assertNever(mark);
    }
  });
  return { text, marks };
}
