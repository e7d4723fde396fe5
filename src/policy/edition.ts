/** Parses one edition: the text of a policy for one academic year. */
import type { AttachedUse } from './attached.ts';
import { readMdx } from './read-clauses.ts';
import { findCharacters } from './find-characters.ts';
import {
  FIELDS,
  STATUSES,
  frontMatter,
  frontMatterProblem,
  splitFrontMatter,
  type EditionMeta,
  type FieldName,
} from './frontmatter.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { resolveClauses } from './resolve-clauses.ts';
import { findUnreadable } from './broken-mdx.ts';
import { withSlips } from './with-slips.ts';
import { LIMITS, excessProblem } from './limits.ts';
import { findConflict } from './find-conflict.ts';
import { readYaml } from './yaml.ts';
import type { Position } from '../messages/position.ts';
import type { Block, Clause } from './clause.ts';

export interface Edition {
  /** The policy's slug and the edition's: `social-media`, `2022-2023`. */
  policy: string;
  edition: string;
  /** Path of the source, for messages. */
  file: string;
  meta: EditionMeta;
  clauses: Clause[];
  blocks: Block[];
  /** Where its text uses pictures and files that stand beside it, in reading order. */
  attached: AttachedUse[];
  /** Places in the front matter, for problems found when editions are checked against each other. */
  places: Record<string, Position>;
}

/** True if its text is published for ever: it is adopted, or was adopted and then withdrawn. */
export const isPublished = ({ meta }: Pick<Edition, 'meta'>): boolean =>
  STATUSES[meta.status].published;

/** True if it can be the edition in force once its time has come. */
export const mayApply = ({ meta }: Pick<Edition, 'meta'>): boolean => STATUSES[meta.status].applies;

export interface EditionSource {
  policy: string;
  edition: string;
  file: string;
  source: string;
}

/**
 * Parses one edition. `edition` is null only if front matter or text cannot be read
 * at all; other problems are returned together with a usable edition.
 */
export function parseEdition(input: EditionSource): {
  edition: Edition | null;
  problems: Problem[];
} {
  const { file, source } = input;
  let problems: Problem[] = [];
  if (source.trim() === '') return { edition: null, problems: [problem('file-empty', file, null)] };
  if (source.length > LIMITS.edition.most) {
    const excess = { limit: 'edition', position: null, found: source.length } as const;
    return { edition: null, problems: [excessProblem(excess, file)] };
  }
  const conflict = findConflict(source, file);
  if (conflict) return { edition: null, problems: [conflict] };
  const split = splitFrontMatter(source);
  if (typeof split === 'string')
    return { edition: null, problems: [frontMatterProblem(split, source, file)] };
  const yaml = readYaml<EditionMeta>(split.yaml, file, split.yamlLine, frontMatter);
  problems.push(...yaml.problems);
  problems.push(...findUnreadable(source, file), ...findCharacters(split.body, file, 'markdown'));
  const text = readMdx(split.body, file, problems);
  // The text is checked even if the front matter is wrong, so that one run reports everything.
  const published = yaml.data !== null && STATUSES[yaml.data.status].published;
  const named = { mustBeNamed: published, onlyWritten: yaml.data?.numbers === 'written' };
  const clauses = text ? resolveClauses(text.clauses, named, file, problems) : [];
  problems = withSlips(problems, split.body, file);
  if (problems.length > LIMITS.faults.most)
    return { edition: null, problems: first(problems, file) };
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
    attached: text.attached,
    places: placesOf(yaml.data, yaml.positionOf),
  };
  return { edition, problems };
}

/** As many problems as a person can read, and that there are more. */
function first(problems: readonly Problem[], file: string): Problem[] {
  const told = problems.filter(({ code }) => code !== 'too-large').slice(0, LIMITS.faults.most);
  return [...told, excessProblem({ limit: 'faults', position: null }, file)];
}

/**
 * The clauses of a file as they are written, one for each clause of its edition
 * and in the same order: for commands that change a file in place. Empty if the file
 * cannot be read.
 */
export function readWritten({ file, source }: Pick<EditionSource, 'file' | 'source'>) {
  const split = splitFrontMatter(source);
  if (typeof split === 'string') return [];
  return readMdx(split.body, file, [])?.clauses ?? [];
}

/** The places that later checks point to: each field, and each key of the maps. */
function placesOf(
  meta: EditionMeta,
  positionOf: (path: readonly PropertyKey[], key?: boolean) => Position,
): Record<string, Position> {
  const places: Record<string, Position> = {};
  for (const [field, value] of Object.entries(meta) as [FieldName, unknown][]) {
    if (value === undefined) continue;
    places[field] = positionOf([field], true);
    if (FIELDS[field].keys)
      for (const key of Object.keys(value as object))
        places[`${field}.${key}`] = positionOf([field, key], true);
  }
  return places;
}
