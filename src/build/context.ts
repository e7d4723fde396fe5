/**
 * One run of the build: its settings, and what it has read.
 *
 * Pages, integrations and the build command share this one object, so that every file of
 * the content is read, checked and parsed once in a run. Pages run inside Vite's bundle and
 * the others outside it; `oneContext` (one-context.ts) keeps this module out of the
 * bundle, because a second copy of it would read everything again.
 */
import { Worker } from 'node:worker_threads';
import { loadContent, type LoadedContent } from './check-content.ts';
import type { ParsedEdition } from '../content/build-library.ts';
import { todayIn } from '../language/today-in.ts';
import { formatProblems } from '../messages/problem.ts';
import { parseEdition, type EditionSource } from '../policy/edition.ts';
import { LastGood, type WrittenContent } from './last-good.ts';

/** The text of a file and what was parsed from it. */
export interface KeptEdition {
  file: string;
  source: string;
  parsed: ParsedEdition;
}

export class BuildContext {
  /** Path of the content folder. */
  contentFolder: string;
  /** Whether drafts with errors are left out, as in a build; `npm run dev` shows what is wrong instead. */
  leavesOut = false;
  /** Whether warnings are printed: not by a command that follows a build, which printed them. */
  saysWarnings = true;
  /** The day to use instead of today (ISO): for tests, and to see the site on another day. */
  readonly day: string | undefined;
  readonly #parsed = new Map<string, KeptEdition>();
  #content: LoadedContent | undefined;
  #written: WrittenContent | null = null;
  #lastGood: LastGood | undefined;
  /** The files of the scripts of search, from the root of the site; none before they are bundled, nor in `npm run dev`. */
  searchScripts: readonly string[] = [];
  /** How often the content has changed since this run began. */
  changes = 0;

  constructor({ contentFolder, day }: { contentFolder: string; day?: string | undefined }) {
    this.contentFolder = contentFolder;
    this.day = day;
  }

  /** Today in a time zone, ISO. */
  readonly todayIn = (timeZone: string): string => this.day ?? todayIn(timeZone);

  /** Today in the school's time zone, ISO. */
  today(): string {
    return this.todayIn(this.content().library.school.timeZone);
  }

  /**
   * The content, read and checked when it is first needed; warnings are printed then. While
   * somebody writes, what has an error is as it was before, and errors are printed as well.
   * @throws PolicyError with every problem, if there is an error
   */
  content(): LoadedContent {
    this.#content ??= this.#lastGood ? this.#readWritten(this.#lastGood) : this.#load();
    return this.#content;
  }

  #load(): LoadedContent {
    return loadContent(this.contentFolder, {
      parse: this.parse,
      today: this.todayIn,
      leaveOut: this.leavesOut,
      warn: (warnings) => {
        if (this.saysWarnings) console.warn(formatProblems(warnings));
      },
    });
  }

  #readWritten(lastGood: LastGood): WrittenContent {
    const content = lastGood.read(this.contentFolder, { parse: this.parse, today: this.todayIn });
    if (content.problems.length > 0) console.warn(formatProblems(content.problems));
    this.#written = content;
    return content;
  }

  /** From now on somebody writes in the content and looks at its pages (`npm run dev`): drafts and half-typed files are among it. */
  whileWriting(): void {
    this.#lastGood = new LastGood();
    this.#content = undefined;
  }

  /** The content with its problems, while somebody writes; null in a build. */
  written(): WrittenContent | null {
    this.content();
    return this.#written;
  }

  /** Makes the content be read again when it is next needed. Files that did not change are not parsed again. */
  contentChanged(): void {
    this.#content = undefined;
    this.changes += 1;
  }

  /** `parseEdition`, but a file is parsed again only if its text has changed. */
  readonly parse = (input: EditionSource): ParsedEdition => {
    const last = this.#parsed.get(input.file);
    const parsed = last?.source === input.source ? last.parsed : parseEdition(input);
    this.#parsed.set(input.file, { file: input.file, source: input.source, parsed });
    return parsed;
  };

  /**
   * Parses the editions in a separate thread while the pages are bundled. Never fails: what
   * the thread did not parse is parsed, and its problems are reported, when it is needed.
   */
  parseAhead(): Promise<void> {
    return new Promise((done) => {
      const worker = new Worker(new URL('./parse-ahead.worker.ts', import.meta.url), {
        workerData: this.contentFolder,
      });
      worker.on('message', (editions: KeptEdition[]) => {
        for (const edition of editions) this.#parsed.set(edition.file, edition);
      });
      worker.on('error', () => done());
      worker.on('exit', () => done());
    });
  }
}

/** The run of this process. The build command sets the content folder; `npm run dev` takes it from POLICIES_CONTENT. */
export const context = new BuildContext({
  contentFolder: process.env.POLICIES_CONTENT ?? 'content',
  day: process.env.POLICIES_TODAY,
});
