/** Reads what is written beside the text: editorial notes, ids on lines of their own, and footnotes. */
import type { FootnoteDefinition, Paragraph } from 'mdast';
import type { MdxFlowExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { componentProblems } from './component-problems.ts';
import { parseNaming } from './naming.ts';
import { expressionProblems, reportNames, startOf, type Reference } from './inline.ts';
import type { Note } from './clause.ts';
import type { WrittenClauses } from './written-clause.ts';

/** Reads a comment on a line of its own, which may name the clause before it. */
export function readFlowExpression(node: MdxFlowExpression, written: WrittenClauses): void {
  const naming = parseNaming(node.value);
  const last = written.list.at(-1);
  if (naming && last && !last.name) last.name = { ...naming, position: startOf(node) };
  else if (naming) written.report('id-nowhere', startOf(node), { id: naming.id });
  else written.problems.push(...expressionProblems(node, written.file));
}

/** Reads a component between blocks: a note on the clause before it, or a problem. */
export function readFlowComponent(node: MdxJsxFlowElement, written: WrittenClauses): void {
  written.problems.push(...componentProblems(node, written.file));
  if (node.name === 'Ref')
    written.report('component-wrong', startOf(node), {
      name: 'Ref',
      reason: 'is outside a paragraph',
      remedy: 'Put it into the sentence that refers to the clause.',
    });
  if (node.name !== 'Note') return;
  const { note, references } = readNote(node, written);
  const last = written.list.at(-1);
  if (last) {
    last.notes.push(note);
    last.references.push(...references);
  } else
    written.report('component-wrong', startOf(node), {
      name: 'Note',
      reason: 'is before the first clause',
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
      written.report('component-wrong', startOf(child), {
        name: 'Note',
        reason: 'holds something other than paragraphs',
        remedy: 'Write the note as plain paragraphs.',
      });
  }
  return { note, references };
}

/**
 * Reads a paragraph that holds nothing but notes: the parser reads a note on one line,
 * `<Note>…</Note>`, as a paragraph, but it means the same as a note over several lines.
 * @returns false, with nothing read, if the paragraph is anything else
 */
export function readNotes(node: Paragraph, written: WrittenClauses): boolean {
  const notes: MdxJsxFlowElement[] = [];
  for (const child of node.children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type !== 'mdxJsxTextElement' || child.name !== 'Note') return false;
    const { position, children } = child;
    const paragraph: Paragraph = { type: 'paragraph', children, ...(position ? { position } : {}) };
    notes.push({ ...child, type: 'mdxJsxFlowElement', children: [paragraph] });
  }
  for (const note of notes) readFlowComponent(note, written);
  return true;
}

/**
 * Adds the footnotes' texts, after everything that refers to them has been read.
 * @param definitions in the order in which they are written
 * @returns their indices
 */
export function readFootnotes(
  definitions: readonly FootnoteDefinition[],
  written: WrittenClauses,
): number[] {
  const order = [...referredIn(written)];
  const report = (note: FootnoteDefinition, reason: string, remedy: string) =>
    written.report('footnote-nowhere', startOf(note), { label: labelOf(note), reason, remedy });
  for (const note of definitions)
    if (!order.includes(note.identifier))
      report(
        note,
        'is not referred to anywhere',
        `Write [^${labelOf(note)}] where it belongs, or remove it.`,
      );
  reportLostReferences(new Set(definitions.map((note) => note.identifier)), written);
  const sorted = definitions.toSorted(
    (a, b) => order.indexOf(a.identifier) - order.indexOf(b.identifier),
  );
  for (const [i, note] of sorted.entries())
    if (sorted.findIndex((other) => other.identifier === note.identifier) < i)
      report(note, 'is written twice', 'Give one of the two another name.');
  return sorted.map((note) => readFootnote(note, written));
}

function readFootnote(note: FootnoteDefinition, written: WrittenClauses): number {
  const [first, ...rest] = note.children;
  const paragraph = first?.type === 'paragraph' ? first : null;
  if (!paragraph || rest.length > 0)
    written.report('content-unsupported', startOf(note), {
      what: 'A footnote of more than one paragraph',
      remedy: 'Write the footnote as one paragraph, or as a section of the policy.',
    });
  return written.add('definition', paragraph?.children ?? [], startOf(note), {
    depth: 0,
    parent: null,
    heading: null,
    footnote: note.identifier,
  });
}

const labelOf = (note: FootnoteDefinition) => note.label ?? note.identifier;

/** The footnotes referred to, in the order of their first reference. */
function referredIn({ list }: WrittenClauses): Set<string> {
  const marks = list.flatMap((clause) => clause.runs.flatMap((run) => run.marks));
  return new Set(marks.flatMap((mark) => (mark.type === 'footnote' ? [mark.to] : [])));
}

/** Reports references to footnotes that are not written, which GFM leaves as plain text: `[^name]`. */
function reportLostReferences(known: ReadonlySet<string>, written: WrittenClauses): void {
  for (const clause of written.list)
    for (const run of clause.runs)
      for (const [, label = ''] of run.text.matchAll(/\[\^([^\]\s]+)\]/g))
        if (!known.has(label.toLowerCase()))
          written.report('footnote-nowhere', clause.position, {
            label,
            reason: 'is referred to but never written',
            remedy: `Write its text on a line of its own: [^${label}]: …`,
          });
}
