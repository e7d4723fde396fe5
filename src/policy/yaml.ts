/** YAML under a schema, with every problem at its line and column. */
import { LineCounter, isCollection, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Node, Tags } from 'yaml';
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
import { FIELD, quoted, yamlReason } from './yaml-reason.ts';

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

/** Texts like all others: a minute “12.10” or “007”, and a word “no” or “null”, stay as they are written. */
const ONLY_TEXT = new Set(['int', 'float', 'bool'].map((kind) => `tag:yaml.org,2002:${kind}`));
const NOTHING = 'tag:yaml.org,2002:null';

/** What the parser reads as something else than text: maps, lists, and a value that is left out. */
const tagsRead = (tags: Tags): Tags =>
  tags
    .filter((tag) => typeof tag === 'string' || !ONLY_TEXT.has(tag.tag))
    .map((tag) =>
      typeof tag === 'object' && tag.tag === NOTHING && !tag.collection
        ? { ...tag, test: /^~?$/ }
        : tag,
    );

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
  const data: unknown = doc.toJS() ?? {};
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: odd, positionOf };
  const problems = result.error.issues.flatMap((issue) =>
    issueToProblems(issue, { file, text, firstLine, positionOf, schema, data }),
  );
  return { data: null, problems: [...odd, ...withoutMisspelt(problems)], positionOf };
}

/** A field that is there under a misspelt name is not told as missing too. */
function withoutMisspelt(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(({ code }) => code === 'field-unknown');
  return problems.filter(
    ({ code, message }) =>
      code !== 'field-missing' ||
      !unknown.some((one) => {
        const [, meant] = /Did you mean “([^”]+)”/.exec(one.message) ?? [];
        return meant !== undefined && message.includes(`“${meant}”`);
      }),
  );
}

const parsed = (text: string, lineCounter: LineCounter) =>
  parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    customTags: tagsRead,
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

/** What an issue of a schema is about. */
interface Judged {
  file: string;
  text: string;
  firstLine: number;
  positionOf: YamlResult<unknown>['positionOf'];
  schema: z.ZodType;
  /** What was read. */
  data: unknown;
}

function issueToProblems(issue: z.core.$ZodIssue, judged: Judged): Problem[] {
  const { file, positionOf, schema } = judged;
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => {
      const position = positionOf([...issue.path, key], true);
      return problem('field-unknown', file, position, {
        field: [...issue.path.map(String), key].join('.'),
        known: known.join(', '),
        suggestion: suggest(key, known),
        whole: wholeText(key, position, judged),
      });
    });
  }
  if (issue.path.length === 0 && issue.code !== 'custom')
    return [problem('yaml-not-fields', file, positionOf([]))];
  const own = issue.code === 'custom' ? (issue.params as FieldReason | undefined) : undefined;
  const isMissing =
    issue.code === 'invalid_type' && (valueAt(judged.data, issue.path) ?? null) === null;
  if (own?.reason === 'missing' || isMissing) {
    const parent = positionOf(issue.path.slice(0, -1));
    const remedy =
      own?.remedy ?? `Write “${String(issue.path.at(-1))}:”, and below it what belongs to it.`;
    return [problem('field-missing', file, parent, { field, remedy })];
  }
  const isList = issue.code === 'invalid_type' && issue.expected === 'array';
  const keys = knownKeys(schema, issue.path);
  const fieldsBelow = keys.length
    ? `Write its fields below it, indented, each with a colon: ${keys.join(', ')}.`
    : 'Write what belongs to it below it, indented, each line with a name, a colon and a space.';
  return [
    problem('field-wrong', file, positionOf(issue.path), {
      field,
      reason: own?.reason ?? (isList ? 'has to hold a list' : 'has to hold named fields'),
      remedy:
        own?.remedy ??
        (isList
          ? 'Write each entry below it, beginning with a hyphen and a space, indented by two spaces.'
          : fieldsBelow),
    }),
  ];
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );

/**
 * The line that a text with a colon in it was taken apart from, with the whole of it in quotation
 * marks; undefined where a name is that of a field indeed.
 */
function wholeText(
  key: string,
  { line, column }: Position,
  { text, firstLine }: Judged,
): string | undefined {
  const lines = text.split('\n');
  const here = lines[line - firstLine] ?? '';
  const braces = /^(.*[{,]\s*\w+: )(.+?)(\s*\}\s*)$/.exec(here.slice(0, column - 1) + '}');
  if (braces && here.includes('{')) {
    const [, start = ''] = braces;
    const value = here.slice(start.length).replace(/\s*\}\s*$/, '');
    return `${start.trimStart()}${quoted(value)} }`;
  }
  if (!key.includes(' ')) return undefined;
  const [, name, , value = ''] = FIELD.exec(lines[line - firstLine - 1] ?? '') ?? [];
  return name === undefined || value === ''
    ? undefined
    : `${name}: ${quoted(`${value} ${here.trim()}`)}`;
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
