/** One edition: the text of a policy for one academic year, from its source to the model. */
import { readClauses, type WrittenClause, type WrittenText } from './clauses.ts';
import { frontMatter, splitFrontMatter, type EditionMeta } from './frontmatter.ts';
import { isId, isNumber, slugify, suggestId } from './ids.ts';
import { textOf } from './inline.ts';
import { parseMdx } from './markdown.ts';
import { numberClauses } from './numbers.ts';
import { problem, type Problem } from './problems.ts';
import { suggest } from './suggest.ts';
import { syntaxProblem } from './syntax.ts';
import { findTraps, findUnreadable } from './traps.ts';
import { readYaml } from './yaml.ts';
import type { Block, Clause, Position, Run } from './types.ts';

export interface Edition {
  /** The policy's slug and the edition's: `social-media`, `2022-2023`. */
  policy: string;
  edition: string;
  /** Path of the source, for messages. */
  file: string;
  meta: EditionMeta;
  clauses: Clause[];
  blocks: Block[];
  /** Places in the front matter, for faults found when editions are held against each other. */
  places: Record<string, Position>;
}

export interface EditionSource {
  policy: string;
  edition: string;
  file: string;
  source: string;
}

/**
 * Parses one edition. `edition` is null only where front matter or text cannot
 * be read at all; other faults are reported beside a usable edition.
 */
export function parseEdition(input: EditionSource): {
  edition: Edition | null;
  problems: Problem[];
} {
  const { file, source } = input;
  const problems: Problem[] = [];
  if (source.trim() === '') return { edition: null, problems: [problem('file-empty', file, null)] };
  const split = splitFrontMatter(source);
  if (split === 'missing' || split === 'open') {
    const code = split === 'missing' ? 'front-matter-missing' : 'front-matter-open';
    return { edition: null, problems: [problem(code, file, { line: 1, column: 1 })] };
  }
  const yaml = readYaml<EditionMeta>(split.yaml, file, split.yamlLine, frontMatter);
  problems.push(...yaml.problems);
  problems.push(...findUnreadable(source, file));
  const text = readText(split.body, file, problems);
  // The text is checked even where the front matter is faulty, so that one run tells everything.
  const published = yaml.data !== null && yaml.data.status !== 'draft';
  const clauses = text ? settleClauses(text.clauses, published, file, problems) : [];
  if (!yaml.data || !text) return { edition: null, problems };
  if (clauses.length === 0 && !yaml.data.unchangedFrom)
    problems.push(problem('edition-no-text', file, null));
  const edition: Edition = {
    policy: input.policy,
    edition: input.edition,
    file,
    meta: yaml.data,
    clauses,
    blocks: text.blocks,
    places: placesOf(yaml.data, yaml.positionOf),
  };
  return { edition, problems };
}

/**
 * The clauses of a file as they are written, one for each clause of its edition
 * and in the same order: for commands that change a file in place. Empty where the
 * file cannot be read.
 */
export function readWritten({ file, source }: Pick<EditionSource, 'file' | 'source'>) {
  const split = splitFrontMatter(source);
  if (typeof split === 'string') return [];
  return readText(split.body, file, [])?.clauses ?? [];
}

function readText(body: string, file: string, problems: Problem[]): WrittenText | null {
  const traps = findTraps(body, file);
  problems.push(...traps.problems);
  const parsed = parseMdx(traps.masked);
  if ('tree' in parsed) return readClauses(parsed.tree, file, problems);
  problems.push(syntaxProblem(parsed.fault, traps.masked, file));
  return null;
}

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
    const columns = w.head === undefined ? undefined : written[w.head]!.cells?.map(textOf);
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
      ...(columns ? { columns } : {}),
      ...(w.header ? { header: true } : {}),
      notes: w.notes.map((n) => ({ paragraphs: n.paragraphs.map(resolve) })),
      position: w.position,
    };
  });
}

function settleIds(
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

function settleNumbers(
  written: readonly WrittenClause[],
  ids: readonly string[],
  file: string,
  problems: Problem[],
) {
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

interface Resolution {
  indexOf: ReadonlyMap<string, number>;
  numbers: readonly { number: string | null }[];
  footnotes: ReadonlyMap<string, string>;
}

/** Gives a reference its number and a footnote its clause id. */
function resolveRun(run: Run, { indexOf, numbers, footnotes }: Resolution): Run {
  let text = run.text;
  const marks = run.marks.map((mark) => {
    if (mark.type === 'footnote') return { ...mark, to: footnotes.get(mark.to) ?? mark.to };
    if (mark.type === 'reference') text = numbers[indexOf.get(mark.to) ?? -1]?.number ?? '';
    return mark;
  });
  return { text, marks };
}

const KEYED: ReadonlySet<string> = new Set(['changes', 'lineage', 'parents', 'duties']);

/** The places that later checks point to: each field, and each key of the maps. */
function placesOf(
  meta: EditionMeta,
  positionOf: (path: readonly PropertyKey[], key?: boolean) => Position,
): Record<string, Position> {
  const places: Record<string, Position> = {};
  for (const [field, value] of Object.entries(meta)) {
    if (value === undefined) continue;
    places[field] = positionOf([field], true);
    if (KEYED.has(field))
      for (const key of Object.keys(value as object))
        places[`${field}.${key}`] = positionOf([field, key], true);
  }
  return places;
}
