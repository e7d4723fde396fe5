/** Writes a draft as MDX that parses back to exactly the same words. */
import { assertNever } from '../language/assert-never.ts';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Options, Unsafe } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { unified } from 'unified';
import { namingComment, type Naming } from '../policy/naming.ts';
import type { Mark, Run } from '../policy/clause.ts';
import { textOf, tidyRuns } from '../policy/runs.ts';
import type { Draft, DraftBlock, DraftClause, DraftList } from './structure/draft.ts';
import { onOneLine } from './structure/pieces.ts';
import { takesLink } from './takes-link.ts';

export interface WriteOptions {
  /** The id and number in a clause's naming comment; null for none. */
  nameOf: (clause: DraftClause) => Naming | null;
  /** The id of the clause that a link of the source leads to; null if it is not known. */
  idOfAnchor: (anchor: string) => string | null;
}

/** The body of an edition, without front matter. */
export function writeMdx(draft: Draft, options: WriteOptions): string {
  const root: Root = { type: 'root', children: [] };
  const writer = new Writer(options);
  root.children.push(...writer.blocks(draft.blocks));
  for (const note of draft.footnotes) {
    const label = note.footnote ?? '';
    const children = writer.phrasing(note, note.runs);
    root.children.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: [{ type: 'paragraph', children }],
    });
  }
  return withReadableSigns(toMarkdown(root, SETTINGS));
}

class Writer {
  private readonly options: WriteOptions;

  constructor(options: WriteOptions) {
    this.options = options;
  }

  blocks(blocks: readonly DraftBlock[]): BlockContent[] & RootContent[] {
    return blocks.map((block): BlockContent & RootContent => {
      switch (block.type) {
        case 'list':
          return this.list(block);
        case 'table':
          return this.table(block);
        case 'clause':
          return this.clause(block.clause);
        default:
          return assertNever(block);
      }
    });
  }

  private clause(clause: DraftClause): BlockContent & RootContent {
    switch (clause.kind) {
      case 'heading':
        return {
          type: 'heading',
          depth: (clause.depth ?? 2) as 2 | 3 | 4 | 5 | 6,
          children: this.phrasing(clause, onOneLine(clause.runs)),
        };
      case 'paragraph':
      case 'item':
      case 'row':
      case 'definition':
        return { type: 'paragraph', children: this.phrasing(clause, clause.runs) };
      default:
        return assertNever(clause.kind);
    }
  }

  private list(block: DraftList) {
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

  /** @param clause whose naming comment is put at the end; null for none */
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

  /** A link inside the source becomes a cross-reference; if its target is not known, only its words are kept. */
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
  const groups: { mark: Mark | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const mark = run.marks[depth];
    const last = groups.at(-1);
    if (last && same(last.mark, mark)) last.runs.push(run);
    else groups.push({ mark, runs: [run] });
  }
  return groups.flatMap((group) =>
    group.mark ? wrap(group.mark, group.runs, depth) : group.runs.map(plain),
  );
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
      return [{ type: 'link', url: mark.href, children: nest(runs, depth + 1) }];
    case 'file':
      return [{ type: 'link', url: mark.name, children: nest(runs, depth + 1) }];
    case 'picture':
      return [{ type: 'image', url: mark.name, alt: textOf(runs) }];
    case 'strong':
    case 'emphasis':
      return [{ type: mark.type, children: nest(runs, depth + 1) }];
    default:
      return assertNever(mark);
  }
}

/** Writes “<” as a character reference: even after a backslash, it would be read as the start of a component. */
const text: Handle = (node: Text, _parent, state, info) =>
  state.safe(node.value, { ...info, encode: ['<'] });

/**
 * A sentence that begins with “import” or “export” would be read as a program, and an
 * underscore before “@” as part of an e-mail address.
 */
const ALSO_UNSAFE: Unsafe[] = [
  { character: '@', before: '_', inConstruct: 'phrasing' },
  { atBreak: true, character: 'i', after: 'mport' },
  { atBreak: true, character: 'e', after: 'xport' },
];

/** The rules by which remark-gfm and remark-mdx write Markdown, which they give only to remark's own writer. */
const { toMarkdownExtensions: [gfm = {}, mdx = {}] = [] } = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .freeze()
  .data() as { toMarkdownExtensions?: Options[] };
const SETTINGS = {
  bullet: '-' as const,
  emphasis: '*' as const,
  listItemIndent: 'one' as const,
  resourceLink: true,
  handlers: { text },
  unsafe: ALSO_UNSAFE,
  extensions: [
    // The parser links addresses even if they are escaped, so they are left readable.
    { extensions: (gfm.extensions ?? []).slice(1) },
    mdx,
  ],
};

/** Replaces `&#x3C;` with `&lt;`, which an author can read, unless the ampersand itself is escaped. */
function withReadableSigns(markdown: string): string {
  return markdown.replace(/(?<!\\)((?:\\\\)*)&#x3C;/g, '$1&lt;');
}

/** Brings runs into a form that Markdown can express: marks in order, spaces and breaks outside them. */
function markdownRuns(runs: readonly Run[]): Run[] {
  const own = runs.flatMap((run) => {
    const marks = orderMarks(run.marks);
    return run.text === ''
      ? [{ text: '', marks }]
      : run.text.split(/(\n)/).flatMap((text) => (text === '' ? [] : [{ text, marks }]));
  });
  return tidyRuns(spacesOutside(withoutLonelyBreaks(own)))
    .flatMap(breaksApart)
    .flatMap(linkAddresses);
}

/** The marks from the outermost to the innermost, as Markdown nests them. */
const NESTING = {
  link: 0,
  file: 0,
  strong: 1,
  emphasis: 2,
  code: 3,
  reference: 4,
  footnote: 5,
  picture: 6,
} as const satisfies Record<Mark['type'], number>;

function orderMarks(marks: readonly Mark[]): Mark[] {
  const unique = marks.filter((m, i) => marks.findIndex((o) => o.type === m.type) === i);
  return unique.sort((a, b) => NESTING[a.type] - NESTING[b.type]);
}

/** Innermost first. A reference prints a number of its own, so it never has spaces at its edges. */
const WITH_SPACES = (Object.keys(NESTING) as Mark['type'][])
  .filter((type) => type !== 'reference')
  .reverse();

const isBreak = (run: Run | undefined) => run?.text === '\n';

/** Removes the marks of line breaks, the spaces before them, and breaks that follow another or are at an end of the text. */
function withoutLonelyBreaks(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  const trimEnd = () => {
    for (let last = kept.at(-1); last && last.text !== ''; last = kept.at(-1)) {
      const text = last.text.trimEnd();
      kept.splice(-1, 1, ...(text === '' ? [] : [{ text, marks: last.marks }]));
      if (text !== '') return;
    }
  };
  for (const run of runs) {
    if (!isBreak(run)) kept.push(run);
    else {
      trimEnd();
      if (kept.length > 0) kept.push({ text: '\n', marks: [] });
    }
  }
  trimEnd();
  return kept;
}

function breaksApart(run: Run): Run[] {
  if (!run.text.includes('\n')) return [run];
  const parts = run.text.split(/(\n)/).filter(Boolean);
  return parts.map((text) => ({ text, marks: run.marks }));
}

/** True for the same mark with the same target. */
const same = (a: Mark | undefined, b: Mark | undefined) =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** Moves spaces at the edge of bold, italic or linked words outside them: Markdown cannot have them inside. */
function spacesOutside(runs: readonly Run[]): Run[] {
  let result = [...runs];
  for (const type of WITH_SPACES) {
    const markOf = (run: Run | undefined) => run?.marks.find((m) => m.type === type);
    result = result.flatMap((run, i): Run[] => {
      const mark = markOf(run);
      if (!mark || run.text === '') return [run];
      const [before, after] = [result[i - 1], result[i + 1]];
      const goesOnFrom = same(mark, markOf(before));
      const goesOnInto = same(mark, markOf(after));
      const plain = run.marks.filter((m) => m !== mark);
      const inner = run.text.trim();
      if (inner === '')
        return [{ text: run.text, marks: goesOnFrom && goesOnInto ? run.marks : plain }];
      const first = !goesOnFrom || before?.text.trim() === '';
      const last = !goesOnInto || after?.text.trim() === '';
      const start = run.text.indexOf(inner);
      const lead = run.text.slice(0, start);
      const trail = run.text.slice(start + inner.length);
      return [
        ...(first && lead ? [{ text: lead, marks: plain }] : []),
        { text: (first ? '' : lead) + inner + (last ? '' : trail), marks: run.marks },
        ...(last && trail ? [{ text: trail, marks: plain }] : []),
      ];
    });
  }
  return result;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?'"”’)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*/giu;

/**
 * The parser links bare addresses and takes whatever touches one for a part of it,
 * escapes included. So an address stays bare only if it is plain and has a space or
 * an end of the text on both sides.
 */
function linkAddresses(run: Run, index: number, all: readonly Run[]): Run[] {
  if (!takesLink(run)) return [run];
  const parts: Run[] = [];
  let at = 0;
  for (const { 0: found, index: start } of run.text.matchAll(ADDRESS)) {
    const end = start + found.length;
    const begins = start === 0 ? index === 0 : /\s/.test(run.text.charAt(start - 1));
    const ends =
      end === run.text.length ? index === all.length - 1 : /\s/.test(run.text.charAt(end));
    const marked = run.marks.length > 0;
    if (begins && ends && !marked && /^[A-Za-z0-9./:@-]*$/.test(found)) continue;
    const mail = !/^(?:https?:|www\.)/i.test(found);
    const href = mail ? `mailto:${found}` : /^www\./i.test(found) ? `http://${found}` : found;
    if (start > at) parts.push({ text: run.text.slice(at, start), marks: run.marks });
    parts.push({ text: found, marks: [{ type: 'link', href }, ...run.marks] });
    at = end;
  }
  if (at < run.text.length || run.text === '')
    parts.push({ text: run.text.slice(at), marks: run.marks });
  return parts;
}
