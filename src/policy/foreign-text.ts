/** Texts that are not ours: Markdown or MDX from anywhere, read as an edition as far as it goes. */
import { readClauses } from './read-clauses.ts';
import type { WrittenText } from './written-clause.ts';
import { splitFrontMatter } from './frontmatter.ts';
import { parseMarkdown, parseMdx } from './markdown.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { settleClauses } from './resolve-clauses.ts';
import { findTraps, syntaxProblem } from './broken-mdx.ts';
import type { Clause } from './clause.ts';

/**
 * Reads the clauses of a text with or without front matter and ids.
 *
 * A `.md` file that is no MDX is read as plain Markdown and never fails. An `.mdx` file has to
 * be MDX; its faults are given beside whatever could be read.
 */
export function readLooseText(
  source: string,
  file: string,
): { clauses: Clause[]; problems: Problem[] } {
  const split = splitFrontMatter(source);
  if (split === 'open')
    return { clauses: [], problems: [problem('front-matter-open', file, { line: 1, column: 1 })] };
  const body =
    split === 'missing' ? source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') : split.body;
  const read = file.endsWith('.mdx') ? readMdx(body, file) : readEither(body, file);
  return { clauses: settleClauses(read.text.clauses, false, file, []), problems: read.problems };
}

interface Read {
  text: WrittenText;
  problems: Problem[];
}

function readMdx(body: string, file: string): Read {
  const { masked, problems } = findTraps(body, file);
  const parsed = parseMdx(masked);
  if ('fault' in parsed) {
    return {
      text: { clauses: [], blocks: [] },
      problems: [...problems, syntaxProblem(parsed.fault, masked, file)],
    };
  }
  return { text: readClauses(parsed.tree, file, problems), problems };
}

function readEither(body: string, file: string): Read {
  const mdx = readMdx(body, file);
  if (!mdx.problems.some((one) => one.severity === 'error')) return mdx;
  return { text: readClauses(parseMarkdown(body), file, []), problems: [] };
}
