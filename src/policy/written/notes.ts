/** What stands between the blocks: editorial notes, and the id of the block before. */
import type { Paragraph } from 'mdast';
import type { MdxFlowExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { componentFaults } from '../component-faults.ts';
import { parseNaming } from '../naming.ts';
import { expressionFaults, reportNames, startOf, type Reference } from '../inline.ts';
import type { Note } from '../clause.ts';
import type { WrittenClauses } from './clauses.ts';

/** A comment on a line of its own: it may name the clause before it. */
export function readFlowExpression(node: MdxFlowExpression, written: WrittenClauses): void {
  const naming = parseNaming(node.value);
  const last = written.list.at(-1);
  if (naming && last && !last.name) last.name = { ...naming, position: startOf(node) };
  else if (naming) written.fault('id-nowhere', startOf(node), { id: naming.id });
  else written.problems.push(...expressionFaults(node, written.file));
}

/** A component between the blocks: a note on the clause before it, or a fault. */
export function readFlowComponent(node: MdxJsxFlowElement, written: WrittenClauses): void {
  written.problems.push(...componentFaults(node, written.file));
  if (node.name === 'Ref')
    written.fault('component-wrong', startOf(node), {
      name: 'Ref',
      reason: 'stands outside a paragraph',
      remedy: 'Put it into the sentence that refers to the clause.',
    });
  if (node.name !== 'Note') return;
  const { note, references } = readNote(node, written);
  const last = written.list.at(-1);
  if (last) {
    last.notes.push(note);
    last.references.push(...references);
  } else
    written.fault('component-wrong', startOf(node), {
      name: 'Note',
      reason: 'stands before the first clause',
      remedy: 'Put it after the clause that it is about.',
    });
}

function readNote(
  node: MdxJsxFlowElement,
  written: WrittenClauses,
): { note: Note; references: Reference[] } {
  const note: Note = { paragraphs: [] };
  const references: Reference[] = [];
  for (const child of node.children) {
    if (child.type === 'paragraph') {
      const inline = written.inline(child.children);
      reportNames(inline, written.file, written.problems);
      note.paragraphs.push(inline.runs);
      references.push(...inline.references);
    } else if (child.type !== 'mdxFlowExpression')
      written.fault('component-wrong', startOf(child), {
        name: 'Note',
        reason: 'holds something other than paragraphs',
        remedy: 'Write the note as plain paragraphs.',
      });
  }
  return { note, references };
}

/**
 * A note on one line, `<Note>…</Note>`, is a paragraph to the parser; where
 * nothing but notes stands in it, it is what a note over several lines is.
 */
export function notesAlone(node: Paragraph): MdxJsxFlowElement[] | null {
  const notes: MdxJsxFlowElement[] = [];
  for (const child of node.children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type !== 'mdxJsxTextElement' || child.name !== 'Note') return null;
    const { position, children } = child;
    const paragraph: Paragraph = { type: 'paragraph', children, ...(position ? { position } : {}) };
    notes.push({ ...child, type: 'mdxJsxFlowElement', children: [paragraph] });
  }
  return notes;
}
