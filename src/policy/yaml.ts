/** YAML under a schema, with every problem at its line and column. */
import { LineCounter, isCollection, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import { own } from '../language/own.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import type { Position } from '../messages/position.ts';
import { findCharacters } from './find-characters.ts';
import { LIMITS, excessProblem } from './limits.ts';
import { findConflict } from './find-conflict.ts';
import { mendYaml } from './mend-yaml.ts';
import { lookThroughYaml } from './look-through-yaml.ts';
import { yamlReason } from './yaml-reason.ts';

export interface YamlResult<T> {
  data: T | null;
  problems: Problem[];
  /** Where the value at a path is written, or with `key` the last name of the path. */
  positionOf: (path: readonly PropertyKey[], key?: boolean) => Position;
}

/** What a schema's own issue says about a field, and how to mend it. */
export interface FieldReason {
  reason: string;
  remedy: string;
}

/** Not read as numbers: a minute “12.10” or “007” stays as it is written. */
const NUMBERS = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

/**
 * @param text the YAML alone
 * @param file for messages
 * @param firstLine the line of the file on which `text` starts, from 1
 * @param schema if it is strict, unknown keys are problems
 */
export function readYaml<T>(
  text: string,
  file: string,
  firstLine: number,
  schema: z.ZodType<T>,
): YamlResult<T> {
  const counter = new LineCounter();
  const start = { line: firstLine, column: 1 };
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const refused = (...problems: Problem[]) => ({ data: null, problems, positionOf: () => start });
  if (text.length > LIMITS.fields.most)
    return refused(excessProblem({ limit: 'fields', position: start, found: text.length }, file));
  const conflict = findConflict(text, file);
  if (conflict) return refused(conflict);
  // Whether a name is there twice is checked below: the parser compares each with every other.
  const doc = parsed(text, counter);
  const positionOf = (path: readonly PropertyKey[], key = false) => {
    const node = nodeAt(doc, path, key);
    return node?.range ? at(node.range[0]) : start;
  };
  const odd = findCharacters(text, file, 'fields', firstLine);
  if (doc.errors.length > 0) {
    const problems = parserProblems(doc.errors, text, file, { at, firstLine, schema });
    return { data: null, problems: [...odd, ...problems], positionOf };
  }
  const look = lookThroughYaml(doc, text, file, at);
  odd.push(...look.problems);
  if (look.broken) return { data: null, problems: odd, positionOf };
  const result = schema.safeParse(doc.toJS() ?? {});
  if (result.success) return { data: result.data, problems: odd, positionOf };
  const problems = result.error.issues.flatMap((issue) =>
    issueToProblems(issue, file, positionOf, schema),
  );
  return { data: null, problems: [...odd, ...problems], positionOf };
}

const parsed = (text: string, lineCounter: LineCounter) =>
  parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !NUMBERS.has(tag.tag)),
  });

/** The lines that the parser cannot read, counted from 0. */
function failingLines(text: string): number[] {
  const counter = new LineCounter();
  const { errors } = parsed(text, counter);
  return [...new Set(errors.map((error) => counter.linePos(error.pos[0]).line - 1))];
}

/** At most so many slips of one file are mended to find the next. */
const MOST_MENDS = 20;

/**
 * One problem for each slip. Each is mended before the next is looked for, since what the parser
 * says after the first follows from it.
 */
function parserProblems(
  errors: Document.Parsed['errors'],
  text: string,
  file: string,
  {
    at,
    firstLine,
    schema,
  }: { at: (offset: number) => Position; firstLine: number; schema: z.ZodType },
): Problem[] {
  const [first] = errors;
  if (errors.some((error) => error.message.includes('call stack')))
    return [
      excessProblem({ limit: 'fieldDepth', position: first ? at(first.pos[0]) : null }, file),
    ];
  const known = knownKeys(schema, []);
  const problems: Problem[] = [];
  let current = text;
  for (let n = 0; n < MOST_MENDS; n++) {
    const mend = mendYaml(current, failingLines, known);
    if (!mend) break;
    const { line, column, reason, remedy } = mend;
    const position = { line: line + firstLine, column };
    problems.push(problem('yaml-broken', file, position, { reason, remedy }));
    current = mend.mended;
  }
  const counter = new LineCounter();
  const seen = new Set<number>();
  for (const error of parsed(current, counter).errors) {
    const { line, col } = counter.linePos(error.pos[0]);
    if (seen.has(line)) continue;
    seen.add(line);
    const position = { line: line + firstLine - 1, column: col };
    problems.push(problem('yaml-broken', file, position, yamlReason(error)));
  }
  return problems;
}

function issueToProblems(
  issue: z.core.$ZodIssue,
  file: string,
  positionOf: YamlResult<unknown>['positionOf'],
  schema: z.ZodType,
): Problem[] {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) =>
      problem('field-unknown', file, positionOf([...issue.path, key], true), {
        field: [...issue.path.map(String), key].join('.'),
        known: known.join(', '),
        suggestion: suggest(key, known),
      }),
    );
  }
  if (issue.path.length === 0 && issue.code !== 'custom')
    return [problem('yaml-not-fields', file, positionOf([]))];
  const own = issue.code === 'custom' ? (issue.params as FieldReason | undefined) : undefined;
  if (own?.reason === 'missing') {
    const parent = positionOf(issue.path.slice(0, -1));
    return [problem('field-missing', file, parent, { field, remedy: own.remedy })];
  }
  return [
    problem('field-wrong', file, positionOf(issue.path), {
      field,
      reason: own?.reason ?? 'has to hold named fields',
      remedy:
        own?.remedy ??
        `Write its fields below it, indented, each with a colon: ${knownKeys(schema, issue.path).join(', ')}.`,
    }),
  ];
}

/** The keys that a strict object schema knows at a path; records and wrappers are unwrapped on the way. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current = unwrap(schema as unknown as SchemaNode);
  for (const step of path)
    current = unwrap(own(current?.def.shape, String(step)) ?? current?.def.valueType);
  return Object.keys(current?.def.shape ?? {});
}

interface SchemaNode {
  def: {
    shape?: Record<string, SchemaNode>;
    valueType?: SchemaNode;
    /** Optional. */
    innerType?: SchemaNode;
    /** Preprocessed. */
    out?: SchemaNode;
  };
}

function unwrap(schema: SchemaNode | undefined): SchemaNode | undefined {
  const inner = schema?.def.innerType ?? schema?.def.out;
  return inner ? unwrap(inner) : schema;
}

function nodeAt(doc: Document, path: readonly PropertyKey[], key: boolean): Node | null {
  let node = doc.contents;
  for (const [i, step] of path.entries()) {
    if (!isCollection(node)) break;
    const last = i === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(step),
      );
      if (!pair) break;
      if (last && key) return pair.key as Node;
      node = (pair.value as Node | null) ?? (pair.key as Node);
    } else node = (node.items[Number(step)] as Node | undefined) ?? node;
  }
  return node;
}
