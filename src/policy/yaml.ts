/** Reads YAML with a schema, and reports every problem at its line and column. */
import type { Needs } from '../messages/message.ts';
import { LineCounter, isCollection, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';
import type { z } from 'zod';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import type { Position } from '../messages/position.ts';

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
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const positionOf = (path: readonly PropertyKey[], key = false) => {
    const node = nodeAt(doc, path, key);
    return node?.range ? at(node.range[0]) : { line: firstLine, column: 1 };
  };
  if (doc.errors.length > 0) {
    const problems = doc.errors.map((e) =>
      problem('yaml-broken', file, at(e.pos[0]), yamlDetails(e)),
    );
    return { data: null, problems, positionOf };
  }
  const parsed = schema.safeParse(doc.toJS() ?? {});
  if (parsed.success) return { data: parsed.data, problems: [], positionOf };
  const problems = parsed.error.issues.flatMap((issue) =>
    issueToProblems(issue, file, positionOf, schema),
  );
  return { data: null, problems, positionOf };
}

/** The most frequent mistakes, in plainer words than the parser's. */
const YAML_REASONS: Partial<Record<ErrorCode, { reason: string; remedy: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'there is a “: ” inside a text',
    remedy: 'Put the text in quotation marks: title: "House Rules: the short version".',
  },
  DUPLICATE_KEY: {
    reason: 'this name is used already',
    remedy: 'Keep one of the two.',
  },
  TAB_AS_INDENT: {
    reason: 'the line is indented with a tab',
    remedy: 'Indent with spaces.',
  },
};

function yamlDetails(error: { code: ErrorCode; message: string }): Needs<'reason', 'remedy'> {
  const known = YAML_REASONS[error.code];
  return known ? { ...known } : { reason: error.message.replace(/["'“]quote$/, 'quotation mark') };
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
    current = unwrap(current?.def.shape?.[String(step)] ?? current?.def.valueType);
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
