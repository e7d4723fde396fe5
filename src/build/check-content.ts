/** Finds everything that is wrong with a content folder, the vocabulary of search included: what `check` prints and what fails a build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content/read-content.ts';
import {
  buildLibrary,
  isThere,
  type ContentFiles,
  type Library,
  type ParsedEdition,
  type Policy,
} from '../content/build-library.ts';
import { leavingOut } from '../content/leaving-out.ts';
import { vocabularyMessages } from '../messages/vocabulary-messages.ts';
import { parseEdition, type EditionSource } from '../policy/edition.ts';
import { PolicyError, problem, sortProblems, type Problem } from '../messages/problem.ts';
import { emptyRegister, type Register } from '../content/register/register.ts';
import { readRegister } from '../content/register/register-file.ts';
import { registerFileProblem } from '../content/look-through-folder.ts';
import { registerMessages } from '../messages/register-messages.ts';
import { checkRegister } from '../content/register/check-register.ts';
import { timeZoneOf } from '../content/school.ts';
import { todayIn } from '../language/today-in.ts';
import { readVocabulary } from '../search/search-content.ts';
import { searchRecords } from '../search/records.ts';
import { checkAttention } from '../content/check-attention.ts';
import { checkCalendar } from '../content/check-calendar.ts';
import { JOURNAL } from '../content/commit-files.ts';

export interface CheckedContent {
  /** Null if anything but drafts has an error; those that have one are its `leftOut`. */
  library: Library | null;
  /** What could be read in any case, drafts included. */
  policies: readonly Policy[];
  register: Register;
  /** Sorted by place. */
  problems: Problem[];
  files: ContentFiles;
}

export interface CheckOptions {
  /** The name of the folder in messages; its path unless given. */
  root?: string;
  /** Parses an edition; a cache can take its place. */
  parse?: (source: EditionSource) => ParsedEdition;
  /** The day on which reviews are judged, ISO, in the school's time zone; today unless given. */
  today?: (timeZone: string) => string;
}

/**
 * Reads and checks a content folder: every file, and every published text against the register.
 * Drafts with errors are left out of `library`, and their problems are told.
 */
export function checkContent(folder: string, options: CheckOptions = {}): CheckedContent {
  const root = options.root ?? folder;
  const unreadable = registerFileProblem(folder, root);
  const { register, problems } = unreadable
    ? { register: emptyRegister, problems: [unreadable] }
    : readRegister(folder, root);
  if (existsSync(join(folder, JOURNAL))) problems.push(problem('write-unfinished', root, null));
  const files = readContent(folder, root);
  const parsed = new Map<string, ParsedEdition>();
  const {
    all,
    rest,
    problems: found,
  } = leavingOut(files, register, (content) =>
    checkFiles(content, register, { ...options, parse: parsedOnce(parsed, options.parse) }),
  );
  const checked = {
    ...all,
    library: rest.library,
    problems: [...found, ...vocabularyOf(rest).filter((one) => !found.includes(one))],
  };
  // Without the register nothing can be said about what was published.
  const said = checked.problems.filter((p) => !unreadable || !(p.code in registerMessages));
  return joined({ ...checked, problems: said }, problems);
}

/** Parses each edition once, however often the content is checked. */
const parsedOnce =
  (known: Map<string, ParsedEdition>, parse = parseEdition) =>
  (source: EditionSource): ParsedEdition => {
    const parsed = known.get(source.file) ?? parse(source);
    known.set(source.file, parsed);
    return { ...parsed, edition: parsed.edition && { ...parsed.edition } };
  };

/** Of the vocabulary nothing is said before everything else is right. */
const vocabularyOf = ({ problems }: { problems: readonly Problem[] }) =>
  problems.filter(({ code }) => code in vocabularyMessages);

/** The same for content that is not on disk, or not there yet. */
export function checkFiles(
  content: ContentFiles,
  register: Register,
  { parse, today: todayFor = todayIn }: CheckOptions = {},
): CheckedContent {
  const { library, policies, problems } = buildLibrary(content, {
    parse,
    register,
    today: todayFor,
  });
  // A file that cannot be parsed has its own message; its edition has not disappeared.
  const published = checkRegister(policies, register, content.root).filter(
    (p) =>
      p.code !== 'edition-disappeared' || !isThere(content, p.file.slice(content.root.length + 1)),
  );
  const checked = { library, policies, register, problems, files: content };
  const today = todayFor(timeZoneOf(content));
  const vocabulary = library ? readVocabulary(content, searchRecords(library, today)).problems : [];
  return joined(checked, [
    ...published,
    ...checkAttention(content, policies, register, today),
    ...checkCalendar(policies, register, today),
    ...vocabulary,
  ]);
}

function joined(checked: CheckedContent, more: readonly Problem[]): CheckedContent {
  const failed = more.some((p) => p.severity === 'error');
  return {
    ...checked,
    library: failed ? null : checked.library,
    problems: sortProblems([...checked.problems, ...more]),
  };
}

/** Content without an error, as a build reads it. */
export interface LoadedContent {
  library: Library;
  register: Register;
  /** The files that it was read from. */
  files: ContentFiles;
}

/**
 * The library and the register of a content folder, for a build.
 * @throws PolicyError with every problem, if there is an error, save those of drafts with
 *   `leaveOut`; what is thrown for none goes to `warn`
 */
export function loadContent(
  folder: string,
  options: CheckOptions & {
    warn?: (warnings: readonly Problem[]) => void;
    leaveOut?: boolean;
  } = {},
): LoadedContent {
  const { library, register, problems, files } = checkContent(folder, options);
  if (!library || (library.leftOut.length > 0 && !options.leaveOut))
    throw new PolicyError(problems);
  if (problems.length > 0) options.warn?.(problems);
  return { library, register, files };
}
