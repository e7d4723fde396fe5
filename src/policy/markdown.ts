/**
 * The one parser of policy text: turns Markdown (GFM) with MDX into a syntax tree.
 *
 * Kept behind small functions, so that another parser can replace it and be tested by
 * comparing its trees with those of this one.
 */
import type { BlockContent, DefinitionContent, Root, RootContentMap } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from '../messages/position.ts';

const mdx = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .freeze();
const plain = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** A node of the tree that is a block of the text, and no part of a block. */
export type FlowNode = BlockContent | DefinitionContent | RootContentMap['mdxjsEsm'];

/** The blocks of a whole text. Only the tree of a fragment has anything else at its root. */
export const blocksOf = (tree: Root): FlowNode[] => tree.children as FlowNode[];

/** Why a text could not be parsed, and where. */
export interface MdxError {
  reason: string;
  position: Position;
}

interface ParserMessage {
  reason?: string;
  place?: { line: number; column: number } | { start: { line: number; column: number } };
}

/**
 * Parses MDX. Lines count from the start of `text`; blank lines in place of the
 * front matter make them the lines of the file.
 */
export function parseMdx(text: string): { tree: Root } | { error: MdxError } {
  try {
    return { tree: mdx.parse(text) };
  } catch (thrown) {
    const message = thrown as ParserMessage;
    const reason = message.reason ?? String(thrown);
    const place = message.place;
    const start = place ? ('start' in place ? place.start : place) : null;
    // “Expected a closing tag for `<Note>` (12:1-12:7)” has its place only in the text of the message.
    const named = /\((\d+):(\d+)/.exec(reason);
    const position = named
      ? { line: Number(named[1]), column: Number(named[2]) }
      : { line: start?.line ?? 1, column: start?.column ?? 1 };
    return { error: { reason: reason.replace(/\s*\(\d+:\d+-\d+:\d+\)/, ''), position } };
  }
}

/** Parses plain Markdown (GFM) without MDX, for texts from elsewhere. Never fails. */
export function parseMarkdown(text: string): Root {
  return plain.parse(text);
}
