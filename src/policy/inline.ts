/** From the inline nodes of a syntax tree to runs of text with their marks. */
import type {
  Delete,
  Image,
  ImageReference,
  Link,
  LinkReference,
  PhrasingContent,
  Text,
} from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import 'remark-mdx';
import { componentProblems, attributeOf } from './component-problems.ts';
import { isComment, isFailedNaming, meantNaming, parseNaming, type Naming } from './naming.ts';
import { readNode, type NodeReaders } from './node-readers.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { tidyRuns } from './runs.ts';
import type { Position } from '../messages/position.ts';
import {
  attachedType,
  endings,
  readAttachedName,
  saysNothing,
  type AttachedUse,
} from './attached.ts';
import type { Attached, Mark, Note, Run } from './clause.ts';

export interface Inline {
  runs: Run[];
  /** The ids written in it; the caller reports more than one as a problem. */
  names: (Naming & { position: Position })[];
  notes: Note[];
  /** The cross-references in it, notes included. */
  references: Reference[];
  /** The pictures and files beside the edition that it uses, notes included. */
  attached: AttachedUse[];
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

type InlineNode = PhrasingContent;

/** What is known while inline nodes are read: where they are from, and what was found so far. */
interface Reading {
  file: string;
  problems: Problem[];
  found: Inline;
}

/** Reads inline nodes and adds what is wrong to `problems`. */
export function readInline(
  nodes: readonly InlineNode[],
  file: string,
  problems: Problem[],
): Inline {
  const end = nodes.at(-1)?.position?.end;
  const found: Inline = {
    runs: [],
    names: [],
    notes: [],
    references: [],
    attached: [],
    end: end ? { line: end.line, column: end.column } : null,
  };
  readAll(nodes, [], { file, problems, found });
  return { ...found, runs: tidyRuns(found.runs) };
}

function readAll(nodes: readonly InlineNode[], marks: Mark[], reading: Reading): void {
  for (const node of nodes) readNode(READERS, node, marks, reading);
}

/** How each kind of node is read, under the marks of the nodes around it. */
const READERS: NodeReaders<InlineNode, [marks: Mark[], reading: Reading], void> = {
  text: readWords,
  break: (_, marks, reading) => add('\n', marks, reading),
  strong: under({ type: 'strong' }),
  emphasis: under({ type: 'emphasis' }),
  delete: readStruck,
  inlineCode: ({ value }, marks, reading) => add(value, [...marks, { type: 'code' }], reading),
  footnoteReference: ({ identifier }, marks, reading) =>
    add('', [...marks, { type: 'footnote', to: identifier }], reading),
  link: readLink,
  linkReference: readLinkReference,
  image: readPicture,
  imageReference: readPictureReference,
  html: (node, _, reading) => reportUnsupported(node, '“html”', 'Write it as plain text.', reading),
  mdxTextExpression: readExpression,
  mdxJsxTextElement: readComponent,
};

/** Markdown makes no link of an address with spaces, and leaves the words with their brackets. */
function readWords(node: Text, marks: Mark[], reading: Reading): void {
  const { file, problems } = reading;
  const start = startOf(node);
  for (const { 1: written = '', index } of node.value.matchAll(IN_BRACKETS)) {
    if (!written.includes(' ') || attachedType(written) === null) continue;
    const before = node.value.slice(0, index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
    const position = { line: start.line + before.length - 1, column };
    const read = readAttachedName(written.trim(), 'file', { file, position });
    if ('problem' in read) problems.push(read.problem);
  }
  add(node.value, marks, reading);
}

const IN_BRACKETS = /!?\[[^[\]\n]*\]\(([^()<>\n]+)\)/g;

/** Reads what is inside of a node under one more mark. */
function under(mark: Mark) {
  return (node: { children: readonly InlineNode[] }, marks: Mark[], reading: Reading): void =>
    readAll(node.children, [...marks, mark], reading);
}

/** A problem, and yet its words are kept, as with whatever else cannot be part of the text. */
function readStruck(node: Delete, marks: Mark[], reading: Reading): void {
  reading.problems.push(problem('strike-through', reading.file, startOf(node)));
  readAll(node.children, marks, reading);
}

function add(text: string, marks: Mark[], { found }: Reading): void {
  found.runs.push({ text, marks });
}

function reportUnsupported(node: InlineNode, what: string, remedy: string, reading: Reading): void {
  const { file, problems } = reading;
  problems.push(problem('content-unsupported', file, startOf(node), { what, remedy }));
}

function readLink(node: Link, marks: Mark[], reading: Reading): void {
  const { url, title, children } = node;
  const isFile = !isLinkTarget(url) && attachedType(url) !== null;
  if (!isFile && !isLinkTarget(url))
    reportUnsupported(
      node,
      `A link to “${url}”`,
      /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|gov|edu|eu)(?:\/|$))/i.test(url)
        ? `Write the whole address: https://${url}`
        : /^[\w.+-]+@[\w.-]+$/.test(url) ? `Write the address with mailto: before it: mailto:${url}` : `Link to a clause (#clause-id), to another policy (/policy/#clause-id), to a whole address (https://…), or to a file in the policy’s folder (form.pdf; ${endings(false)}).`,
      reading,
    );
  if (typeof title === 'string')
    reportUnsupported(node, 'The title of a link', 'Write its words into the sentence.', reading);
  if (url.startsWith('#'))
    reading.found.references.push({ to: url.slice(1), printed: false, position: startOf(node) });
  const file = isFile ? attached('file', node, reading) : null;
  if (isFile && !file) return readAll(children, marks, reading);
  readAll(children, [...marks, file ?? { type: 'link', href: url }], reading);
}

/** The mark of a picture or a file beside the edition; null, with a problem, where it cannot be one. */
function attached(
  type: Attached['type'],
  node: Image | Link,
  { file, problems, found }: Reading,
): Attached | null {
  const position = startOf(node);
  const read = readAttachedName(node.url, type, { file, position });
  if ('problem' in read) {
    problems.push(read.problem);
    return null;
  }
  found.attached.push({ type, name: read.name, position });
  return { type, name: read.name };
}

/** A problem, and yet its words are kept: a text that is not ours is read as far as it goes. */
function readLinkReference(node: LinkReference, marks: Mark[], reading: Reading): void {
  readAll(node.children, marks, reading);
  reportUnsupported(
    node,
    'A link with a reference',
    'Write the address with the link: [text](https://…).',
    reading,
  );
}

/** What its author says of it for those who do not see it is its text, whatever is wrong with it. */
function readPicture(node: Image, marks: Mark[], reading: Reading): void {
  const { url, title } = node;
  const alternative = node.alt ?? '';
  const position = startOf(node);
  if (typeof title === 'string')
    reportUnsupported(node, 'The title of a picture', 'Write its words into the text.', reading);
  const picture = attached('picture', node, reading);
  if (picture && saysNothing(alternative, url)) {
    const details = { found: alternative.trim(), name: picture.name };
    reading.problems.push(problem('picture-words', reading.file, position, details));
  }
  add(alternative, picture ? [...marks, picture] : marks, reading);
}

function readPictureReference(node: ImageReference, marks: Mark[], reading: Reading): void {
  add(node.alt ?? '', marks, reading);
  reportUnsupported(
    node,
    'A picture with a reference',
    'Write the name of its file with it: ![what it shows](map.png).',
    reading,
  );
}

/** Text in braces: the name of the clause, or a problem where it is no comment. */
function readExpression(node: MdxTextExpression, _: Mark[], reading: Reading): void {
  const naming = parseNaming(node.value);
  if (naming) reading.found.names.push({ ...naming, position: startOf(node) });
  else reading.problems.push(...expressionProblems(node, reading.file));
}

/** A note, kept beside the text, or a printed cross-reference. */
function readComponent(node: MdxJsxTextElement, marks: Mark[], reading: Reading): void {
  const { file, problems, found } = reading;
  const wrong = componentProblems(node, file);
  problems.push(...wrong);
  if (node.name === 'Note') {
    const inner = readInline(node.children, file, problems);
    reportNames(inner, file, problems);
    found.notes.push({ paragraphs: [inner.runs] });
    found.references.push(...inner.references);
    found.attached.push(...inner.attached);
  } else if (node.name === 'Ref' && wrong.length === 0) {
    const to = attributeOf(node, 'to') ?? '';
    found.references.push({ to, printed: true, position: startOf(node) });
    add('', [...marks, { type: 'reference', to }], reading);
  }
}

/** What is wrong with an expression that names no clause; nothing if it is a plain comment. */
export function expressionProblems(
  node: MdxTextExpression | MdxFlowExpression,
  file: string,
): Problem[] {
  const found = node.value.trim();
  if (isFailedNaming(found)) {
    const details = { found: `{${found}}`, suggestion: meantNaming(/#([^*]*)/.exec(found)?.[1] ?? '') };
    return [problem('id-comment', file, startOf(node), details)];
  }
  const [, lost] = /^\/\*\s*([a-z][a-z\d]*(?:-[a-z\d]+)+)\s*\*\/$/.exec(found) ?? [];
  if (lost !== undefined) {
    const details = { found: `{${found}}`, suggestion: lost };
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
