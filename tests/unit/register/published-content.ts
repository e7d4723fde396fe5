/** Published content in memory, and ways to change a word of it. */
import { checkFiles } from '../../../src/build/check-content.ts';
import { parseEdition, type Edition } from '../../../src/policy/edition.ts';
import { readContent } from '../../../src/content/read-content.ts';
import type { ContentFiles, ParsedEdition } from '../../../src/content/build-library.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import type { Problem } from '../../../src/messages/problem.ts';

const parsed = new Map<string, ParsedEdition>();

/** Unchanged files are parsed only once; each library gets its own copies of the editions to fill in. */
function parse(source: Parameters<typeof parseEdition>[0]): ParsedEdition {
  const key = `${source.file}\n${source.source}`;
  const found = parsed.get(key) ?? parseEdition(source);
  parsed.set(key, found);
  return { ...found, edition: found.edition && { ...found.edition } };
}

export interface Published {
  content: ContentFiles;
  editions: Edition[];
  /** What `check` reports, with what is there without changes left out. */
  problemsWith(changes: Record<string, string | null>): Problem[];
  /** What `check` reports as errors with some files changed; null takes a file away. */
  errorsWith(changes: Record<string, string | null>): Problem[];
}

/** @param only the policies to look at; all if none is named */
export function openPublished(folder: string, ...only: string[]): Published {
  const whole = readContent(folder, 'content');
  const sealed = readRegister(folder, 'content').register;
  const chosen = (policy: string) => only.length === 0 || only.includes(policy);
  const content = {
    ...whole,
    files: new Map(
      [...whole.files].filter(([path]) => path === 'school.yaml' || chosen(path.split('/')[0]!)),
    ),
  };
  const register = { ...sealed, editions: sealed.editions.filter((e) => chosen(e.policy)) };
  const check = (files: ContentFiles) =>
    checkFiles(files, register, { parse, today: () => '2026-11-23' });
  const problemsWith = (changes: Record<string, string | null>) => {
    const files = new Map(content.files);
    for (const [path, text] of Object.entries(changes))
      if (text === null) files.delete(path);
      else files.set(path, text);
    return check({ ...content, files }).problems;
  };
  return {
    content,
    editions: check(content)
      .policies.flatMap((p) => p.editions)
      .filter((e) => e.meta.status !== 'draft' && !e.meta.unchangedFrom),
    problemsWith: (changes) => {
      const known = new Set(problemsWith({}).map((p) => p.message));
      return problemsWith(changes).filter((p) => !known.has(p.message));
    },
    errorsWith: (changes) => problemsWith(changes).filter((p) => p.severity === 'error'),
  };
}

export const pathOf = (edition: Edition) => `${edition.policy}/${edition.edition}.mdx`;

/** Ids, notes, link targets and code, which are on a clause’s line but are not its words. */
const NOT_WORDS = /\{\/\*.*?\*\/\}|<[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\S+|\[\^[^\]]*\]:?/g;

/** Where the words of a clause’s first line are in the file. */
export function wordsIn(source: string, line: number): { start: number; end: number }[] {
  const lines = source.split('\n');
  const before = lines.slice(0, line - 1).reduce((n, l) => n + l.length + 1, 0);
  const words = lines[line - 1]!.replace(NOT_WORDS, (m) => ' '.repeat(m.length));
  return [...words.matchAll(/\p{L}{2,}/gu)].map((m) => ({
    start: before + m.index,
    end: before + m.index + m[0].length,
  }));
}
