/** Cross-references whose printed words were not stored: filled from what they point to. */
import { textOf } from '../../../policy/runs.ts';
import type { SourceDocument, SourceParagraph } from '../source-document.ts';
import type { Unfilled } from './inline.ts';

/** What stands where nothing can be filled in, so that no sentence silently loses its reference. */
export const LOST_REFERENCE = '[lost reference]';

export function fillReferences(document: SourceDocument, unfilled: readonly Unfilled[]): void {
  if (unfilled.length === 0) return;
  const targets = new Map<string, SourceParagraph>();
  for (const block of document.blocks)
    for (const paragraph of block.type === 'paragraph'
      ? [block]
      : block.rows.flat().flatMap((cell) => cell.paragraphs))
      for (const anchor of paragraph.anchors) targets.set(anchor, paragraph);
  for (const { run, bookmark, wants, place } of unfilled) {
    const target = targets.get(bookmark);
    const number = target?.label?.bullet ? undefined : target?.label?.text.replace(/[.:]$/, '');
    const filled = wants === 'number' ? number : target && textOf(target.runs).trim();
    run.text = filled || LOST_REFERENCE;
    document.remarks.push({
      place,
      text: filled
        ? `the file does not hold what a cross-reference printed; “${filled}” was written, as its target has it now`
        : `a cross-reference (to “${bookmark}”) leads nowhere; ${LOST_REFERENCE} was written in its place`,
    });
  }
}
