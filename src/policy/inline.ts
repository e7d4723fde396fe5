/** Reads the inline nodes of a syntax tree as runs of text with their marks. */
import type { PhrasingContent } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import 'remark-mdx';
import { componentProblems, attributeOf } from './component-problems.ts';
import { isComment, isFailedNaming, parseNaming, slugify, type Naming } from './naming.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { tidyRuns } from './runs.ts';
import type { Position } from '../messages/position.ts';
import type { Mark, Note, Run } from './clause.ts';

export interface Inline {
  runs: Run[];
  /** The ids written in it; the caller reports more than one as a problem. */
  names: (Naming & { position: Position })[];
  notes: Note[];
  /** The cross-references in it, notes included. */
  references: Reference[];
  /** The place right after its last word or mark, where an id is written; null if it is empty. */
  end: Position | null;
}

/** A cross-reference as written, and where. */
export interface Reference {
  to: string;
  /** True if the clause's number is printed (`<Ref />`). */
  printed: boolean;
  position: Position;
}

type InlineNode = PhrasingContent | MdxTextExpression | MdxJsxTextElement;

/** Reads inline nodes and adds what is wrong to `problems`. */
export function readInline(
  nodes: readonly InlineNode[],
  file: string,
  problems: Problem[],
): Inline {
  const end = nodes.at(-1)?.position?.end;
  const result: Inline = {
    runs: [],
    names: [],
    notes: [],
    references: [],
    end: end ? { line: end.line, column: end.column } : null,
  };
  const add = (text: string, marks: Mark[]) => result.runs.push({ text, marks });
  const refer = (node: InlineNode, to: string, printed: boolean) =>
    result.references.push({ to, printed, position: startOf(node) });
  const unsupported = (node: InlineNode, what: string, remedy: string) =>
    problems.push(problem('content-unsupported', file, startOf(node), { what, remedy }));

  const visit = (node: InlineNode, marks: Mark[]): void => {
    const inside = (mark: Mark, children: readonly InlineNode[]) =>
      children.forEach((child) => visit(child, [...marks, mark]));
    switch (node.type) {
      case 'text':
        return void add(node.value, marks);
      case 'strong':
        return inside({ type: 'strong' }, node.children);
      case 'emphasis':
        return inside({ type: 'emphasis' }, node.children);
      case 'delete':
        return inside({ type: 'delete' }, node.children);
      case 'inlineCode':
        return void add(node.value, [...marks, { type: 'code' }]);
      case 'break':
        return void add('\n', marks);
      case 'link':
        if (!isLinkTarget(node.url))
          unsupported(
            node,
            `A link to “${node.url}”`,
            'Link to a clause (#clause-id), to another policy (/policy/#clause-id), or to a whole address (https://…).',
          );
        if (typeof node.title === 'string')
          unsupported(node, 'The title of a link', 'Write its words into the sentence.');
        if (node.url.startsWith('#')) refer(node, node.url.slice(1), false);
        return inside({ type: 'link', href: node.url }, node.children);
      case 'footnoteReference':
        return void add('', [...marks, { type: 'footnote', to: node.identifier }]);
      case 'mdxTextExpression':
        return readExpression(node);
      case 'mdxJsxTextElement':
        return readComponent(node, marks);
      case 'image':
      case 'imageReference':
        add(node.alt ?? '', marks);
        return void unsupported(node, 'A picture', 'Say in words what the picture shows.');
      case 'linkReference':
        // The words are kept although this is a problem, because texts from elsewhere are read as far as possible.
        for (const child of node.children) visit(child, marks);
        return void unsupported(
          node,
          'A link with a reference',
          'Write the address with the link: [text](https://…).',
        );
      default:
        return void unsupported(node, `“${node.type}”`, 'Write it as plain text.');
    }
  };

  const readExpression = (node: MdxTextExpression) => {
    const naming = parseNaming(node.value);
    if (naming) result.names.push({ ...naming, position: startOf(node) });
    else problems.push(...expressionProblems(node, file));
  };

  const readComponent = (node: MdxJsxTextElement, marks: Mark[]) => {
    const wrong = componentProblems(node, file);
    problems.push(...wrong);
    if (node.name === 'Note') {
      const inner = readInline(node.children, file, problems);
      reportNames(inner, file, problems);
      result.notes.push({ paragraphs: [inner.runs] });
      result.references.push(...inner.references);
    } else if (node.name === 'Ref' && wrong.length === 0) {
      const to = attributeOf(node, 'to') ?? '';
      refer(node, to, true);
      add('', [...marks, { type: 'reference', to }]);
    }
  };

  nodes.forEach((node) => visit(node, []));
  result.runs = tidyRuns(result.runs);
  return result;
}

/** What is wrong with an expression that names no clause; nothing if it is a plain comment. */
export function expressionProblems(
  node: MdxTextExpression | MdxFlowExpression,
  file: string,
): Problem[] {
  const found = node.value.trim();
  if (isFailedNaming(found)) {
    const [, first = ''] = /#\s*(\S*)/.exec(found) ?? [];
    const suggestion = slugify(first) || 'clause-id';
    const details = { found: `{${found}}`, suggestion };
    return [problem('id-comment', file, startOf(node), details)];
  }
  return isComment(found) ? [] : [problem('expression-live', file, startOf(node), { found })];
}

/** Reports ids that are written where there is no clause to name (inside a note). */
export function reportNames(inline: Inline, file: string, problems: Problem[]): void {
  for (const name of inline.names)
    problems.push(problem('id-nowhere', file, name.position, { id: name.id }));
}

/** Where a node starts, from 1. */
export function startOf(node: { position?: { start: Position } | undefined }): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

const isLinkTarget = (url: string) =>
  /^#\S+$/.test(url) ||
  /^\/[a-z][a-z0-9-]*\/(?:[\d-]+(?:\.\d+)?\/)?(?:#\S+)?$/.test(url) ||
  /^(?:https?|mailto|tel):\S+$/.test(url);
