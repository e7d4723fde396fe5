/** What a command is, and the outside world that it is given. */
import { readOptions } from './usage.ts';
import { UsageError } from '../messages/usage-error.ts';
import type { FileSystem } from '../content/commit-files.ts';
import type { Salt } from '../content/register/entry.ts';

/** 0: done, nothing wrong. 1: problems found. 2: used in a wrong way. */
export type ExitCode = 0 | 1 | 2;

/** An option of a command, as `--help` shows it. */
export interface Option {
  type: 'string' | 'boolean';
  /** How the help writes its value: `<folder>`. */
  value?: string;
  help: string;
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What is written after the command's name: `<policy> <edition>`. */
  usage: string;
  /** A sentence or two on what it does and does not do. */
  about: string;
  examples: readonly { run: string; does: string }[];
  options: Readonly<Record<string, Option>>;
  /** True where it changes the content folder: it runs alone there. */
  writes: boolean;
  /**
   * @param args what is written after the command's name, unparsed
   * @throws UsageError for wrong use; PolicyError for problems in the content
   */
  run(args: readonly string[], io: Io): Promise<ExitCode> | ExitCode;
}

/** The outside world of a command: where it prints, whom it can ask, what day it is. */
export interface Io {
  /** Prints one text and a line end to standard output. */
  out(text: string): void;
  /** The same to standard error. */
  err(text: string): void;
  /** True if colours can be shown. */
  colour: boolean;
  /** A person to ask; null if a program runs the command. */
  person: Person | null;
  /** Today in a time zone, ISO. */
  today(timeZone: string): string;
  /** Where files are written. */
  files: FileSystem;
  /** A number that nobody can guess, for each statement that is sealed. */
  salt: Salt;
  /** True while the command has the content folder to itself. */
  holdsLock: boolean;
}

/** Questions to a person. Each throws `Cancelled` if the person cancels. */
export interface Person {
  confirm(question: string): Promise<boolean>;
  /** `check` returns a sentence about what is wrong with an answer, or undefined. */
  text(
    question: string,
    options?: { initial?: string; check?: (answer: string) => string | undefined },
  ): Promise<string>;
}

/** The content folder that a command’s words name: `content` unless `--content` says otherwise. */
export function contentFolderIn(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg === '--content' || arg.startsWith('--content='));
  const given = at < 0 ? undefined : (/^--content=(.*)$/.exec(args[at] ?? '')?.[1] ?? args[at + 1]);
  return given ?? 'content';
}

/** A person gave up a question. Nothing has been written. */
export class Cancelled extends Error {}

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  content: {
    type: 'string',
    value: '<folder>',
    help: 'the folder that holds school.yaml and the policies (content)',
  },
  yes: { type: 'boolean', help: 'ask no questions: the answer is always yes' },
  help: { type: 'boolean', help: 'show this help' },
} as const satisfies Record<string, Option>;

export interface Arguments {
  positionals: string[];
  /** The content folder: `content` unless `--content` says otherwise. */
  content: string;
  yes: boolean;
  /** The value of an option, or undefined if it was not given. */
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/**
 * Reads a command's arguments.
 * @param most how many positionals it takes at most
 * @throws UsageError for an unknown option, a missing value or too many positionals
 */
export function readArguments(
  command: Pick<Command, 'name' | 'usage' | 'options'>,
  args: readonly string[],
  most: number,
): Arguments {
  const options = Object.fromEntries(
    Object.entries({ ...COMMON_OPTIONS, ...command.options }).map(([name, o]) => [
      name,
      { type: o.type },
    ]),
  );
  const hint = `npm run policy -- ${command.name} ${command.usage}`.trim();
  const { values, positionals } = readOptions(
    { args: [...args], options, allowPositionals: true, strict: true },
    hint,
  );
  if (positionals.length > most)
    throw new UsageError(`“${positionals[most]}” is one word too many.`, hint);
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    positionals,
    content: text('content') ?? 'content',
    yes: values.yes === true,
    text,
    flag: (name) => values[name] === true,
  };
}
