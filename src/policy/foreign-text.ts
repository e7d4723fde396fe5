/** Texts that are not ours: Markdown or MDX from anywhere, read as an edition as far as it goes. */
import { readClauses, readMdx } from './read-clauses.ts';
import { splitFrontMatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { resolveClauses } from './resolve-clauses.ts';
import type { Clause } from './clause.ts';

/**
 * Reads the clauses of a text with or without front matter and ids.
 *
 * A `.md` file that is no MDX is read as plain Markdown and never fails. An `.mdx` file has to
 * be MDX; its problems are given beside whatever could be read.
 */
export function readForeignText(
  source: string,
  file: string,
): { clauses: Clause[]; problems: Problem[] } {
  const split = splitFrontMatter(source);
  if (split === 'open')
    return { clauses: [], problems: [problem('front-matter-open', file, { line: 1, column: 1 })] };
  const body =
    split === 'missing' ? source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') : split.body;
  const problems: Problem[] = [];
  const mdx = readMdx(body, file, problems);
  if (problems.some((one) => one.code === 'too-large')) return { clauses: [], problems };
  const isMdx = file.endsWith('.mdx') || !problems.some((one) => one.severity === 'error');
  const written = isMdx ? (mdx?.clauses ?? []) : readClauses(parseMarkdown(body), file, []).clauses;
  return { clauses: resolveClauses(written, false, file, []), problems: isMdx ? problems : [] };
}
