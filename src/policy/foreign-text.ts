/** Reads Markdown or MDX from elsewhere as an edition, as far as that is possible. */
import { readClauses, readMdx } from './read-clauses.ts';
import type { Nodes, Root } from 'mdast';
import { parseDocument } from 'yaml';
import { splitFrontMatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { resolveClauses } from './resolve-clauses.ts';
import type { AttachedUse } from './attached.ts';
import type { Block, Clause } from './clause.ts';
import { unreadIn, type Unread } from './unread.ts';

export interface ForeignText {
  clauses: Clause[];
  /** How they are laid out. */
  blocks: Block[];
  /** What its front matter says, by field. */
  facts: Record<string, string>;
  /** What a reader of it sees and its clauses do not hold. */
  unread: Unread[];
  problems: Problem[];
}

/**
 * Reads the clauses of a text with or without front matter and ids.
 *
 * A `.md` file that is no MDX is read as plain Markdown and never fails; that its words were
 * struck through is said all the same. An `.mdx` file has to be MDX; its problems are given
 * beside whatever could be read.
 */
export function readForeignText(source: string, file: string): ForeignText {
  const nothing = { clauses: [], blocks: [], facts: {}, unread: [] };
  const split = splitFrontMatter(source);
  if (split === 'open')
    return { ...nothing, problems: [problem('front-matter-open', file, { line: 1, column: 1 })] };
  const body =
    split === 'missing' ? source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') : split.body;
  const facts = split === 'missing' ? {} : factsIn(split.yaml);
  const problems: Problem[] = [];
  const mdx = readMdx(body, file, problems);
  if (problems.some((one) => one.code === 'too-large')) return { ...nothing, problems };
  const isMdx =
    file.endsWith('.mdx') || problems.every((one) => one.severity !== 'error' || isStrike(one));
  if (isMdx)
    return {
      clauses: resolveClauses(mdx?.clauses ?? [], rulesOf(facts), file, []),
      blocks: mdx?.blocks ?? [],
      facts,
      unread: [...picturesIn(mdx?.attached ?? [], body), ...brokenIn(problems, body)],
      problems,
    };
  const plain: Problem[] = [];
  const tree = parseMarkdown(body);
  const { clauses, blocks } = readClauses(withAddresses(tree), file, plain);
  return {
    clauses: resolveClauses(clauses, rulesOf(facts), file, []),
    blocks,
    facts,
    unread: unreadIn(tree, body),
    problems: plain.filter(isStrike),
  };
}

const rulesOf = (facts: Record<string, string>) => ({
  mustBeNamed: false,
  onlyWritten: facts.numbers === 'written',
});

/** Every fact of a file's front matter in words, whatever its fields are called. */
function factsIn(yaml: string): Record<string, string> {
  const data: unknown = parseDocument(yaml, { schema: 'failsafe' }).toJS({ maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, inWords(value)]));
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${inWords(one)}`)
    .join('; ');
}

/** The same text with the addresses of links at their words, which may be at the foot of a file. */
function withAddresses(tree: Root): Root {
  const addresses = new Map<string, string>();
  for (const node of tree.children)
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
  return replaceReferences(tree, addresses);
}

function replaceReferences<Node extends Nodes>(
  node: Node,
  addresses: ReadonlyMap<string, string>,
): Node {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => {
    const url = child.type === 'linkReference' ? addresses.get(child.identifier) : undefined;
    const inside = replaceReferences(child as Nodes, addresses);
    return url === undefined ? inside : { ...inside, type: 'link', url };
  });
  return { ...node, children };
}

/** Pictures beside a file, of which its words are read and not what they show. */
function picturesIn(attached: readonly AttachedUse[], body: string): Unread[] {
  const lines = body.split('\n');
  return attached
    .filter(({ type }) => type === 'picture')
    .map(({ position }) => {
      const rest = lines[position.line - 1]?.slice(position.column - 1) ?? '';
      return { kind: 'picture', position, source: /^!\[.*?\]\([^)]*\)/.exec(rest)?.[0] ?? rest };
    });
}

/** Lines that are wrong, as they are written: what they say to a reader is not known. */
function brokenIn(problems: readonly Problem[], body: string): Unread[] {
  const lines = body.split('\n');
  const wrong = problems.filter((one) => one.severity === 'error' && !isStrike(one));
  return [...new Set(wrong.map(({ line }) => line))].map((line) => ({
    kind: 'broken' as const,
    position: { line, column: 1 },
    source: lines[line - 1] ?? '',
  }));
}

/** Struck-through words are read without their stroke, which a reader of a comparison has to know. */
const isStrike = ({ code }: Problem) => code === 'strike-through';
