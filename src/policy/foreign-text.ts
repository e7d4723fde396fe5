/** Reads Markdown or MDX from elsewhere as an edition, as far as that is possible. */
import { readClauses, readMdx } from './read-clauses.ts';
import { splitFrontMatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { resolveClauses } from './resolve-clauses.ts';
import type { Clause } from './clause.ts';

/**
 * Reads the clauses of a text with or without front matter and ids.
 *
 * A `.md` file that is no MDX is read as plain Markdown and never fails; that its words were
 * struck through is said all the same. An `.mdx` file has to be MDX; its problems are given
 * beside whatever could be read.
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
  const isMdx =
    file.endsWith('.mdx') || problems.every((one) => one.severity !== 'error' || isStrike(one));
  if (isMdx) return { clauses: resolveClauses(mdx?.clauses ?? [], false, file, []), problems };
  const plain: Problem[] = [];
  const { clauses } = readClauses(parseMarkdown(body), file, plain);
  return { clauses: resolveClauses(clauses, false, file, []), problems: plain.filter(isStrike) };
}

/** Struck-through words are read without their stroke, which a reader of a comparison has to know. */
const isStrike = ({ code }: Problem) => code === 'strike-through';
