/** Writes a draft as MDX that parses back to the very same words. */
import type { BlockContent, Link, ListItem, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Unsafe } from 'mdast-util-to-markdown';
import { namingComment, type Naming } from '../policy/naming.ts';
import type { Mark, Run } from '../policy/clause.ts';
import type { Draft, DraftBlock, DraftClause } from './structure/draft.ts';
import { markdownRuns, same } from './mdx-runs.ts';
import { onOneLine } from './structure/runs.ts';

export interface WriteOptions {
  /** What stands in a clause's naming comment; null for none. */
  nameOf: (clause: DraftClause) => Naming | null;
  /** The id of the clause that a link of the source leads to; null where it is not known. */
  idOfAnchor: (anchor: string) => string | null;
}

/** The body of an edition, without front matter. */
export function writeMdx(draft: Draft, options: WriteOptions): string {
  const root: Root = { type: 'root', children: [] };
  const writer = new Writer(options);
  root.children.push(...writer.blocks(draft.blocks));
  for (const note of draft.footnotes)
    root.children.push({
      type: 'footnoteDefinition',
      identifier: note.footnote!,
      label: note.footnote!,
      children: [{ type: 'paragraph', children: writer.phrasing(note, note.runs) }],
    });
  return withReadableSigns(toMarkdown(root, SETTINGS));
}

class Writer {
  private readonly options: WriteOptions;

  constructor(options: WriteOptions) {
    this.options = options;
  }

  blocks(blocks: readonly DraftBlock[]): BlockContent[] & RootContent[] {
    return blocks.map((block): BlockContent & RootContent => {
      if (block.type === 'list') return this.list(block);
      if (block.type === 'table') return this.table(block);
      const { clause } = block;
      return clause.kind === 'heading'
        ? {
            type: 'heading',
            depth: (clause.depth ?? 2) as 2 | 3 | 4 | 5 | 6,
            children: this.phrasing(clause, onOneLine(clause.runs)),
          }
        : { type: 'paragraph', children: this.phrasing(clause, clause.runs) };
    });
  }

  private list(block: Extract<DraftBlock, { type: 'list' }>) {
    const children = block.items.map(({ clause, children }): ListItem => {
      const inside = this.blocks(children);
      return {
        type: 'listItem',
        spread: children.some((c) => c.type !== 'list'),
        children: [{ type: 'paragraph', children: this.phrasing(clause, clause.runs) }, ...inside],
      };
    });
    const start = block.ordered ? (block.start ?? 1) : null;
    return { type: 'list' as const, ordered: block.ordered, start, spread: false, children };
  }

  private table(block: Extract<DraftBlock, { type: 'table' }>) {
    const children = block.rows.map((row) => {
      const cells = row.cells ?? [];
      const last = cells.length - 1;
      return {
        type: 'tableRow' as const,
        children: cells.map((cell, i) => ({
          type: 'tableCell' as const,
          children: this.phrasing(i === last ? row : null, onOneLine(cell)),
        })),
      };
    });
    return { type: 'table' as const, align: [], children };
  }

  /** @param clause whose name stands at the end; null for none */
  phrasing(clause: DraftClause | null, runs: readonly Run[]): PhrasingContent[] {
    const nodes = nest(this.prepare(runs), 0);
    const naming = clause && this.options.nameOf(clause);
    if (!naming) return nodes;
    const value = namingComment(naming).slice(1, -1);
    if (nodes.length > 0) nodes.push({ type: 'text', value: ' ' });
    return [...nodes, { type: 'mdxTextExpression', value }];
  }

  private prepare(runs: readonly Run[]): Run[] {
    return markdownRuns(
      runs.map(({ text, marks }) => ({ text, marks: marks.flatMap((m) => this.markOf(m)) })),
    );
  }

  /** A link inside the source becomes a cross-reference; one that leads nowhere known keeps its words alone. */
  private markOf(mark: Mark): Mark[] {
    if (mark.type !== 'link') return [mark];
    if (mark.href.startsWith('#')) {
      const id = this.options.idOfAnchor(mark.href.slice(1));
      return id === null ? [] : [{ type: 'link', href: `#${id}` }];
    }
    return /^(?:https?|mailto|tel):\S+$/i.test(mark.href) || /^\/[a-z]/.test(mark.href)
      ? [mark]
      : [];
  }
}

/** Runs as nested nodes, outermost mark first. */
function nest(runs: readonly Run[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let i = 0; i < runs.length;) {
    const mark = runs[i]!.marks[depth];
    let end = i + 1;
    if (mark) while (end < runs.length && same(mark, runs[end]!.marks[depth])) end++;
    const group = runs.slice(i, end);
    nodes.push(...(mark ? wrap(mark, group, depth) : [plain(group[0]!)]));
    i = end;
  }
  return nodes;
}

const plain = (run: Run): PhrasingContent =>
  run.text === '\n' ? { type: 'break' } : { type: 'text', value: run.text };

function wrap(mark: Mark, runs: readonly Run[], depth: number): PhrasingContent[] {
  switch (mark.type) {
    case 'code':
      return runs.map((run) => ({ type: 'inlineCode', value: run.text }));
    case 'footnote':
    case 'reference':
      return runs.map(() => ({ type: 'footnoteReference', identifier: mark.to, label: mark.to }));
    case 'link':
      return [
        { type: 'link', url: mark.href, children: nest(runs, depth + 1) as Link['children'] },
      ];
    default:
      return [{ type: mark.type, children: nest(runs, depth + 1) }];
  }
}

/** “<” as a character reference: a backslash before it would not keep it from being read as a component. */
const text: Handle = (node: Text, _parent, state, info) =>
  state.safe(node.value, { ...info, encode: ['<'] });

/**
 * A sentence that begins with “import” or “export” would be read as a program, and
 * the mark before italic words as part of an e-mail address.
 */
const ALSO_UNSAFE: Unsafe[] = [
  { character: '@', before: '_', inConstruct: 'phrasing' },
  { atBreak: true, character: 'i', after: 'mport' },
  { atBreak: true, character: 'e', after: 'xport' },
];

const gfm = gfmToMarkdown({ tablePipeAlign: false });
const SETTINGS = {
  bullet: '-' as const,
  emphasis: '*' as const,
  listItemIndent: 'one' as const,
  resourceLink: true,
  handlers: { text },
  unsafe: ALSO_UNSAFE,
  extensions: [
    // Addresses are linked by the parser whether or not they are escaped: leave them readable.
    { extensions: (gfm.extensions ?? []).slice(1) },
    mdxToMarkdown(),
  ],
};

/** `&#x3C;` as `&lt;`, which an author can read; not where the ampersand itself is escaped. */
function withReadableSigns(markdown: string): string {
  return markdown.replace(/(?<!\\)((?:\\\\)*)&#x3C;/g, '$1&lt;');
}
