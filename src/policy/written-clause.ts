/** A clause as its author wrote it, and the list in which a file's clauses are collected. */
import type { PhrasingContent } from 'mdast';
import type { AttachedUse } from './attached.ts';
import type { Naming } from './naming.ts';
import { readInline, type Inline, type Reference } from './inline.ts';
import { problem, type Problem, type DetailsGiven, type ProblemCode } from '../messages/problem.ts';
import type { Position } from '../messages/position.ts';
import {
  CLAUSE_KINDS,
  hasMarkOf,
  type Block,
  type ClauseKind,
  type Note,
  type Run,
} from './clause.ts';

/** A clause as written: before missing ids are suggested and numbers counted. */
export interface WrittenClause {
  kind: ClauseKind;
  depth: number;
  /** Index of the clause it hangs from. */
  parent: number | null;
  /** Index of the heading that it is under. */
  heading: number | null;
  name: (Naming & { position: Position }) | null;
  runs: Run[];
  cells?: Run[][];
  header?: boolean;
  /** Rows: index of the row of column headings. */
  head?: number;
  /** Definitions: the footnote's label. */
  footnote?: string;
  ordered?: boolean;
  /** The first item of a numbered list: its figure, if that is not 1. */
  start?: number;
  uncounted?: boolean;
  /** True if it cannot be part of a policy, which has been reported already. */
  unsupported?: boolean;
  notes: Note[];
  /** The cross-references in its text and its notes. */
  references: Reference[];
  position: Position;
  /** The place right after its last word, where its id is written; null if it has no words. */
  end: Position | null;
}

export interface WrittenText {
  clauses: WrittenClause[];
  blocks: Block[];
  /** The pictures and files beside the edition that it uses, in reading order. */
  attached: AttachedUse[];
}

/** The place of a clause in the structure, and what else is known about it besides its words. */
export type Hanging = Pick<WrittenClause, 'depth' | 'parent' | 'heading'> & Partial<WrittenClause>;

/** The clauses of one file in reading order, as they are found, and its problems. */
export class WrittenClauses {
  readonly list: WrittenClause[] = [];
  /** The pictures and files that they use, and their notes. */
  readonly attached: AttachedUse[] = [];
  readonly file: string;
  readonly problems: Problem[];

  /** @param problems the list to which problems are added */
  constructor(file: string, problems: Problem[]) {
    this.file = file;
    this.problems = problems;
  }

  /** Reads words with their marks, and adds their problems and the files that they use. */
  inline(nodes: readonly PhrasingContent[]): Inline {
    const inline = readInline(nodes, this.file, this.problems);
    this.attached.push(...inline.attached);
    return inline;
  }

  /** Adds a clause with the words of `nodes`. @returns its index */
  add(
    kind: ClauseKind,
    nodes: readonly PhrasingContent[],
    position: Position,
    hanging: Hanging,
  ): number {
    return this.addInline(kind, this.inline(nodes), position, hanging);
  }

  /** Adds a clause whose words have been read. @returns its index */
  addInline(kind: ClauseKind, inline: Inline, position: Position, hanging: Hanging): number {
    const [name = null, second] = inline.names;
    if (name && second) {
      const apart = second.position.line > name.position.line ? 'lines' : undefined;
      this.report('id-twice', second.position, { first: name.id, second: second.id, apart });
    }
    const { runs, notes, references, end } = inline;
    // If something else is wrong with the line, that may be why it has no words.
    const explained = this.problems.some((p) => p.line === position.line);
    if (!CLAUSE_KINDS[kind].mayBeEmpty && !runs.some(hasWords) && !explained)
      this.report('clause-empty', position);
    this.list.push({ kind, name, runs, notes, references, position, end, ...hanging });
    return this.list.length - 1;
  }

  report<Code extends ProblemCode>(
    code: Code,
    position: Position,
    ...details: DetailsGiven<Code>
  ): void {
    this.problems.push(problem(code, this.file, position, ...details));
  }
}

/** True for words, and for a number that will be filled in. */
const hasWords = (run: Run) => run.text.trim() !== '' || hasMarkOf(run, 'number');
