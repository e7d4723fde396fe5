import { problem, type DetailsGiven, type Problem } from './problem.ts';
import type { refusedFileMessages } from './refused-file-messages.ts';

/** A reason for not importing a file. */
export type ImportCode = keyof typeof refusedFileMessages;

/** Thrown when a file cannot be imported. Its message is for people: what is wrong, then what to do. */
export class ImportError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.file}  ${problem.code}\n  ${problem.message}\n  → ${problem.remedy}`);
    this.name = 'ImportError';
    this.problem = problem;
  }
}

/** Makes the error for a file that cannot be imported. `details` fill its message's sentences. */
export const importError = <Code extends ImportCode>(
  code: Code,
  file: string,
  ...details: DetailsGiven<Code>
): ImportError => new ImportError(problem(code, file, null, ...details));
