/** Footnotes: their texts are clauses at the end, in the order in which they are first referred to. */
import type { FootnoteDefinition } from 'mdast';
import { startOf } from '../inline.ts';
import type { WrittenClauses } from './clauses.ts';

/**
 * Adds the footnotes' texts, once everything that refers to them has been read.
 * @param definitions in the order in which they are written
 * @returns their indices
 */
export function readFootnotes(
  definitions: readonly FootnoteDefinition[],
  written: WrittenClauses,
): number[] {
  const order = [...referredIn(written)];
  const fault = (note: FootnoteDefinition, reason: string, remedy: string) =>
    written.fault('footnote-nowhere', startOf(note), { label: labelOf(note), reason, remedy });
  for (const note of definitions)
    if (!order.includes(note.identifier))
      fault(
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
      fault(note, 'is written twice', 'Give one of the two another name.');
  return sorted.map((note) => readFootnote(note, written));
}

function readFootnote(note: FootnoteDefinition, written: WrittenClauses): number {
  const [first, ...rest] = note.children;
  const paragraph = first?.type === 'paragraph' ? first : null;
  if (!paragraph || rest.length > 0)
    written.fault('content-unsupported', startOf(note), {
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

/** GFM leaves a reference to an unwritten footnote as plain text: `[^name]`. */
function reportLostReferences(known: ReadonlySet<string>, written: WrittenClauses): void {
  for (const clause of written.list)
    for (const run of clause.runs)
      for (const [, label = ''] of run.text.matchAll(/\[\^([^\]\s]+)\]/g))
        if (!known.has(label.toLowerCase()))
          written.fault('footnote-nowhere', clause.position, {
            label,
            reason: 'is referred to but never written',
            remedy: `Write its text on a line of its own: [^${label}]: …`,
          });
}
