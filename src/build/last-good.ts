/**
 * Content that is shown while somebody writes in it (`npm run dev`). A file is often saved half
 * typed: then its text before the mistake takes its place, and everything else is shown as it is.
 */
import type { ContentFiles } from '../content/build-library.ts';
import { PolicyError, type Problem } from '../messages/problem.ts';
import {
  checkContent,
  checkFiles,
  type CheckedContent,
  type CheckOptions,
  type LoadedContent,
} from './check-content.ts';

/** What can be shown, and what is wrong with the files as they are. */
export interface WrittenContent extends LoadedContent {
  /** Of all files as they are now, sorted by place. */
  problems: readonly Problem[];
  /** True where the text before the mistake is shown of every file, also of those without one. */
  isHeldBack: boolean;
}

export class LastGood {
  /** What was shown last. */
  #shown: LoadedContent | undefined;

  /**
   * Reads and checks a content folder, drafts included.
   * @throws PolicyError where nothing can be shown, because the content has had errors from the start
   */
  read(folder: string, given: CheckOptions): WrittenContent {
    const options = { ...given, withDrafts: true };
    const now = checkContent(folder, options);
    const { problems } = now;
    const isWhole = now.library?.leftOut.length === 0;
    const before = isWhole ? now : this.#without(now, options);
    // Where the text from before a mistake cannot stand beside the rest, a faulty draft is left out.
    const { library, register, files } = before.library ? before : now;
    if (library) this.#shown = { library, register, files };
    if (!this.#shown) throw new PolicyError(problems);
    return { ...this.#shown, problems, isHeldBack: !library };
  }

  /** The same content with every file that has an error as it was shown last; without it where it never was. */
  #without({ files, register, problems }: CheckedContent, options: CheckOptions): CheckedContent {
    const { root } = files;
    const faulty = problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => file.slice(root.length + 1));
    const isFaulty = (path: string) =>
      faulty.some((one) => one === '' || path === one || path.startsWith(`${one}/`));
    const kept = joined(files.files, this.#shown?.files.files, isFaulty);
    // A folder of which nothing is left would be a policy without an edition.
    for (const path of [...kept.keys()].filter((one) => one.endsWith('/')))
      if (![...kept.keys()].some((one) => one !== path && one.startsWith(path))) kept.delete(path);
    const mended: ContentFiles = {
      root,
      files: kept,
      beside: joined(files.beside, this.#shown?.files.beside, isFaulty),
    };
    return checkFiles(mended, register, options);
  }
}

/** Entries of now, but of then for what is faulty now. */
function joined<T>(
  now: ReadonlyMap<string, T> = new Map(),
  then: ReadonlyMap<string, T> = new Map(),
  isFaulty: (path: string) => boolean,
): Map<string, T> {
  const entries = [
    ...[...now].filter(([path]) => !isFaulty(path)),
    ...[...then].filter(([path]) => isFaulty(path)),
  ];
  return new Map(entries);
}
