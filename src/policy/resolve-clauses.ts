/** Turns clauses as they are written into the clauses of the model. */
import { assertNever } from '../language/assert-never.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import type { Position } from '../messages/position.ts';
import type { Clause, Mark, Run } from './clause.ts';
import { plainName } from './find-characters.ts';
import { isId, isNumber, slugify, suggestId } from './naming.ts';
import { numberAnchors } from './number-anchors.ts';
import { numberClauses, type NumberedResult } from './number-clauses.ts';
import { textOf } from './runs.ts';
import type { WrittenClause } from './written-clause.ts';

/** A clause as written, and the id chosen for it. */
interface Named {
  written: WrittenClause;
  id: string;
}

/** The same with its number and label, and its address by number. */
interface Counted extends Named, NumberedResult {
  anchor: string | null;
}

/** What the front matter decides about the clauses. */
export interface ClauseRules {
  /** True for an adopted edition: a missing id is then a problem. */
  mustBeNamed: boolean;
  /** True if a clause has the number that is written with its id, or none. */
  onlyWritten: boolean;
}

/** Chooses ids, counts numbers, resolves references, and builds the clauses of the model. */
export function resolveClauses(
  written: readonly WrittenClause[],
  { mustBeNamed, onlyWritten }: ClauseRules,
  file: string,
  problems: Problem[],
): Clause[] {
  const named = chooseIds(written, mustBeNamed, file, problems);
  const counted = countNumbers(named, onlyWritten, file, problems);
  if (!mustBeNamed) problems.push(...repeatedNumbers(counted, file));
  const byId = new Map(counted.map((clause) => [clause.id, clause]));
  problems.push(...checkReferences(written, byId, file));

  const footnotes = new Map(counted.map(({ written, id }) => [written.footnote ?? '', id]));
  const resolve = (runs: readonly Run[]): Run[] =>
    runs.map((run) => resolveRun(run, byId, footnotes));
  const resolved = counted.map((clause) => ({ ...clause, runs: resolve(clause.written.runs) }));
  // A written clause refers to others by their index, and only to those before it in the same list.
  const at = (index: number) => resolved[index]!;
  const headingsAbove = ({ heading }: WrittenClause): typeof resolved =>
    heading === null ? [] : [...headingsAbove(at(heading).written), at(heading)];

  return resolved.map(({ written, id, number, anchor, label, runs }) => {
    const above = headingsAbove(written);
    const columns = written.head === undefined ? undefined : at(written.head).written.cells;
    return {
      id,
      named: written.name !== null,
      number,
      ...(anchor !== null && anchor !== number ? { numberAnchor: anchor } : {}),
      label,
      kind: written.kind,
      depth: written.depth,
      section: above.map((heading) => textOf(heading.runs)),
      sectionIds: above.map((heading) => heading.id),
      parent: written.parent === null ? null : at(written.parent).id,
      runs,
      text: textOf(runs),
      ...(written.cells ? { cells: written.cells.map(resolve) } : {}),
      ...(columns ? { columns: columns.map((cell) => textOf(resolve(cell))) } : {}),
      ...(written.header ? { header: true } : {}),
      notes: written.notes.map((n) => ({ paragraphs: n.paragraphs.map(resolve) })),
      position: written.position,
    };
  });
}

/**
 * One id for each clause: the author's, or a suggestion if there is none. An id that is
 * wrong or taken is reported, but kept.
 */
function chooseIds(
  written: readonly WrittenClause[],
  mustBeNamed: boolean,
  file: string,
  problems: Problem[],
): Named[] {
  const taken = new Map<string, Position>();
  const every = new Set(written.flatMap((w) => (w.name ? [w.name.id] : [])));
  for (const { name, runs } of written) {
    if (!name) continue;
    const at = name.position;
    if (!isId(name.id)) {
      const suggestion = slugify(plainName(name.id)) || suggestId(textOf(runs), every);
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
  }
  return written.map((w) => {
    if (w.name?.id) return { written: w, id: w.name.id };
    const suggestion = suggestId(textOf(w.runs), every);
    every.add(suggestion);
    const misnamed = problems.some((p) => p.code === 'id-comment' && p.line === w.position.line);
    if (mustBeNamed && !w.name && !w.unsupported && !misnamed) {
      const words = textOf(w.runs);
      const text = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
      problems.push(problem('id-missing', file, w.position, { text, suggestion }));
    }
    return { written: w, id: suggestion };
  });
}

/** Finds one number and label for each clause; wrong and repeated numbers are reported. */
function countNumbers(
  named: readonly Named[],
  onlyWritten: boolean,
  file: string,
  problems: Problem[],
): Counted[] {
  const numbers = numberClauses(
    named.map(({ written }) => ({
      ...written,
      ...(onlyWritten || (written.name && 'number' in written.name)
        ? { set: written.name?.number ?? null }
        : {}),
    })),
  );
  const anchors = numberAnchors(
    named.map(({ written, id }, i) => ({
      id,
      heading: written.heading,
      number: numbers[i]?.number ?? null,
    })),
  );
  const counted = named.map((clause, i): Counted => {
    // `numberClauses` and `numberAnchors` give one result for each clause.
    const [result, anchor] = [numbers[i]!, anchors[i]!];
    return { ...clause, ...result, anchor };
  });
  const taken = new Map<string, Counted>();
  const isRepeated = (index: number | null): boolean => {
    const above = index === null ? undefined : counted[index];
    return above !== undefined && above.anchor !== above.number;
  };
  /** The first clause of each number: one that is only counted never has it too, unless it counts on from one that has. */
  const first = new Map<string, Counted>();
  for (const clause of counted) {
    const { written, number, anchor } = clause;
    if (number === null || anchor === null) continue;
    const at = written.name?.position ?? written.position;
    const isSet = written.name !== null && written.name.number !== undefined;
    // A number that counts on from a wrong one is wrong with it.
    if (isSet && !isNumber(number)) problems.push(problem('number-wrong', file, at, { number }));
    const countsOn = isRepeated(written.parent) || isRepeated(written.heading);
    const other = taken.get(anchor) ?? (isSet || countsOn ? undefined : first.get(number));
    if (!taken.has(anchor)) taken.set(anchor, clause);
    if (!first.has(number)) first.set(number, clause);
    if (!other) continue;
    const line = String(other.written.position.line);
    problems.push(problem('number-duplicate', file, at, { number, id: other.id, line }));
  }
  return counted;
}

/** Tells the author of a draft which numbers stand at several clauses: it may be meant, or a slip. */
function repeatedNumbers(counted: readonly Counted[], file: string): Problem[] {
  const leads = new Map<string | null, number>();
  for (const { anchor } of counted) leads.set(anchor, (leads.get(anchor) ?? 0) + 1);
  // Two in one section are an error of their own.
  const repeated = counted.filter(
    ({ number, anchor }) => anchor !== number && leads.get(anchor) === 1,
  );
  const [first] = repeated;
  if (!first) return [];
  const lines = new Map<string, number[]>();
  for (const { number, written } of counted)
    if (number !== null && repeated.some((one) => one.number === number))
      lines.set(number, [...(lines.get(number) ?? []), written.position.line]);
  const numbers = [...lines].map(([number, at]) => `${number} (lines ${at.join(', ')})`).join('; ');
  const address = `#${first.anchor}`;
  const at = first.written.name?.position ?? first.written.position;
  return [problem('number-repeated', file, at, { numbers, address })];
}

/** Reports every cross-reference to a clause that does not exist, or that should print a number and has none. */
function checkReferences(
  written: readonly WrittenClause[],
  byId: ReadonlyMap<string, Counted>,
  file: string,
): Problem[] {
  return written
    .flatMap((w) => w.references)
    .flatMap(({ to: id, printed, position }) => {
      const target = byId.get(id);
      if (!target) {
        const suggestion = suggest(id, byId.keys());
        return [problem('reference-nowhere', file, position, { id, suggestion })];
      }
      return printed && target.number === null
        ? [problem('reference-unnumbered', file, position, { id })]
        : [];
    });
}

/**
 * Gives a reference its number and a footnote its clause id.
 * @param footnotes clause ids by the labels of footnotes
 */
function resolveRun(
  run: Run,
  byId: ReadonlyMap<string, Counted>,
  footnotes: ReadonlyMap<string, string>,
): Run {
  let text = run.text;
  const marks = run.marks.map((mark): Mark => {
    switch (mark.type) {
      case 'footnote':
        return { ...mark, to: footnotes.get(mark.to) ?? mark.to };
      case 'reference':
        text = byId.get(mark.to)?.number ?? '';
        return mark;
      case 'link':
      case 'picture':
      case 'file':
      case 'strong':
      case 'emphasis':
      case 'code':
        return mark;
      default:
        return assertNever(mark);
    }
  });
  return { text, marks };
}
