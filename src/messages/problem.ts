/**
 * Every problem that can be reported, in one frozen table.
 *
 * A code is permanent: scripts, tests and the documentation's table of messages
 * (generated from here) rely on it. `says` is what happened and why it is a
 * problem, `mend` what to do next.
 */
import { plainOrder } from '../language/alphabetical.ts';
import { attachedMessages } from './attached-messages.ts';
import { attentionMessages } from './attention-messages.ts';
import { calendarMessages } from './calendar-messages.ts';
import { clauseMessages } from './clause-messages.ts';
import type { Message, Severity } from './message.ts';
import { fileMessages } from './file-messages.ts';
import { folderMessages } from './folder-messages.ts';
import { lineageMessages } from './lineage-messages.ts';
import { readersMessages } from './readers-messages.ts';
import { textMessages } from './text-messages.ts';
import { vocabularyMessages } from './vocabulary-messages.ts';
import { refusedFileMessages } from './refused-file-messages.ts';
import { registerMessages } from './register-messages.ts';
import { seamMessages } from './seam-messages.ts';
import type { Position } from './position.ts';

export type { Severity };

/** One problem, ready to print. Lines and columns count from 1; 0 means "the file as a whole". */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** Path as the author knows it, relative to the project. */
  file: string;
  line: number;
  column: number;
  message: string;
  remedy: string;
}

/** Every problem by its code, in the order of the documentation. */
export const catalogue = Object.freeze({
  ...folderMessages,
  ...fileMessages,
  ...textMessages,
  ...attachedMessages,
  ...clauseMessages,
  ...lineageMessages,
  ...calendarMessages,
  ...seamMessages,
  ...registerMessages,
  ...attentionMessages,
  ...readersMessages,
  ...vocabularyMessages,
  ...refusedFileMessages,
});

export type ProblemCode = keyof typeof catalogue;

/** The details needed to report a problem with this code. */
export type DetailsOf<Code extends ProblemCode> =
  (typeof catalogue)[Code] extends Message<infer D> ? D : never;

/** The details may be left out if the message needs none. */
export type DetailsGiven<Code extends ProblemCode> =
  Record<never, never> extends DetailsOf<Code>
    ? [details?: DetailsOf<Code>]
    : [details: DetailsOf<Code>];

/** Makes a problem with the given code. `details` fill its message's sentences. */
export function problem<Code extends ProblemCode>(
  code: Code,
  file: string,
  position: Position | null,
  ...[details]: DetailsGiven<Code>
): Problem {
  // The signature guarantees that the details belong to this code.
  const { severity, says, mend } = catalogue[code] as Message<object>;
  const known: object = details ?? {};
  return {
    code,
    severity,
    file,
    line: position?.line ?? 0,
    column: position?.column ?? 0,
    message: says(known),
    remedy: mend(known),
  };
}

/** Makes a problem at a field of an edition's front matter: `lineage.old-id`. */
export function problemAt<Code extends ProblemCode>(
  edition: { file: string; places: Readonly<Record<string, Position>> },
  place: string,
  code: Code,
  ...details: DetailsGiven<Code>
): Problem {
  return problem(code, edition.file, edition.places[place] ?? null, ...details);
}

/** `file:line:column`, or only the file if the line is not known. */
export function placeOf(p: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return p.line > 0 ? `${p.file}:${p.line}:${p.column}` : p.file;
}

/** Sorted by file, then place, in an order that no language has a part in: two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      plainOrder(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      plainOrder(a.code, b.code),
  );
}

/** All problems as text for a terminal, three lines each, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(
    (p) => `${placeOf(p)}  ${p.severity} ${p.code}\n  ${p.message}\n  → ${p.remedy}\n`,
  );
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${lines.join('\n')}\n${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

/** Thrown once, with everything that is wrong. */
export class PolicyError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`The content has problems.\n\n${formatProblems(problems)}`);
    this.name = 'PolicyError';
    this.problems = problems;
  }
}
