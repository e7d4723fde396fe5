/** Fills cross-references whose printed words a file does not hold. */
import type { Run } from '../../policy/clause.ts';
import { textOf } from '../../policy/runs.ts';
import { paragraphsOf, type SourceDocument, type SourceParagraph } from './source-document.ts';

/** A cross-reference whose printed words were not stored; filled once all paragraphs are known. */
export interface Unfilled {
  run: Run;
  bookmark: string;
  wants: 'number' | 'words';
  place: string;
}

/** Written if nothing can be filled in, so that no sentence loses its reference unnoticed. */
const LOST_REFERENCE = '[lost reference]';

/** Fills the cross-references whose printed words were not stored from what they point to. */
export function fillReferences(document: SourceDocument, unfilled: readonly Unfilled[]): void {
  if (unfilled.length === 0) return;
  const targets = new Map<string, SourceParagraph>();
  for (const paragraph of paragraphsOf(document.blocks))
    for (const anchor of paragraph.anchors) targets.set(anchor, paragraph);
  for (const { run, bookmark, wants, place } of unfilled) {
    const target = targets.get(bookmark);
    const number = target?.label?.bullet ? undefined : target?.label?.text.replace(/[.:]$/, '');
    const filled = wants === 'number' ? number : target && textOf(target.runs).trim();
    run.text = filled || LOST_REFERENCE;
    document.notices.push({
      place,
      text: filled
        ? `the file does not hold what a cross-reference printed; “${filled}” was written, from its target`
        : `a cross-reference (to “${bookmark}”) leads nowhere; ${LOST_REFERENCE} was written in its place`,
    });
  }
}
