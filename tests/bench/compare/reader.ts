/**
 * Successive versions of texts out of a folder: one folder a policy, its versions
 * sorted by name, each Markdown, MDX or the JSON of an edition page.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ClauseInput } from '../../../src/compare/alignment.ts';
import { readClauses } from '../../../src/policy/read-clauses.ts';
import { parseMarkdown, parseMdx } from '../../../src/policy/markdown.ts';
import { textOf } from '../../../src/policy/runs.ts';

export interface ReadClause extends ClauseInput {
  text: string;
  /** Line of the source, from 1; in JSON, the clause's place in the list. */
  line: number;
}

export interface Version {
  name: string;
  clauses: ReadClause[];
}

export interface Corpus {
  name: string;
  versions: Version[];
}

const READERS: Record<string, (source: string, file: string) => ReadClause[]> = {
  '.json': readJson,
  '.md': readMarkdown,
  '.mdx': readMarkdown,
};

/** Every sub-folder (or the folder itself) that holds at least two versions. */
export function readCorpora(folder: string): Corpus[] {
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = [folder, ...inner.map((entry) => join(folder, entry.name))];
  return folders.sort().flatMap((path): Corpus[] => {
    const files = readdirSync(path).filter((file) => extname(file) in READERS);
    const versions = files.sort().map((file): Version => {
      const read = READERS[extname(file)] ?? readMarkdown;
      return {
        name: basename(file, extname(file)),
        clauses: read(readFileSync(join(path, file), 'utf8'), file),
      };
    });
    // An edition "reviewed, no change" has no body of its own.
    const filled = versions.filter(({ clauses }) => clauses.length > 0);
    return filled.length > 1 ? [{ name: basename(path), versions: filled }] : [];
  });
}

function readJson(source: string): ReadClause[] {
  const { clauses } = JSON.parse(source) as { clauses: ClauseInput[] };
  return clauses.map((clause, n) => ({ ...clause, line: n + 1 }));
}

/** Markdown through the model's own reader; front matter is blanked so that lines stay true. */
export function readMarkdown(source: string, file: string): ReadClause[] {
  const body = source.replace(/^---\n[^]*?\n---\n/, (front) => front.replace(/[^\n]/g, ''));
  const mdx = file.endsWith('.mdx') ? parseMdx(body) : null;
  const tree = mdx && 'tree' in mdx ? mdx.tree : parseMarkdown(body);
  const written = readClauses(tree, file, []).clauses;
  const idOf = (n: number): string => written[n]?.name?.id ?? `clause-${n}`;
  const sectionOf = (heading: number | null): string[] => {
    const above = heading === null ? undefined : written[heading];
    return above ? [...sectionOf(above.heading), textOf(above.runs)] : [];
  };
  return written.map((clause, n) => ({
    id: idOf(n),
    named: clause.name?.id !== undefined,
    text: textOf(clause.runs),
    section: sectionOf(clause.heading),
    kind: clause.kind,
    runs: clause.runs,
    parent: clause.parent === null ? null : idOf(clause.parent),
    depth: clause.depth,
    line: clause.position.line,
    ...(clause.cells ? { cells: clause.cells } : {}),
    ...(clause.header ? { header: true } : {}),
  }));
}
