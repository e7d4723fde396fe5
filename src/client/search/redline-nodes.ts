/** A redline in a search result: what was removed and added, in elements that say so and in words. */
import type { Operation } from '../../compare/redline/segment.ts';
import { words } from '../../strings/browser.ts';
import { around, element, hiddenWords } from './element.ts';

/** A stretch of a redline, as far as a result shows it. */
export interface ShownSegment {
  op: Operation;
  text: string;
}

/** How each operation of a redline is shown: by an element and words around it, or as plain text. */
const SHOWN = {
  same: null,
  delete: { name: 'del', sentence: words.changesSearch.removed },
  insert: { name: 'ins', sentence: words.changesSearch.added },
} as const satisfies Record<
  Operation,
  { name: 'del' | 'ins'; sentence: (text: string) => string } | null
>;

export const redlineNodes = (redline: readonly ShownSegment[]): (Node | string)[] =>
  redline.map(({ op, text }) => {
    const shown = SHOWN[op];
    if (!shown) return text;
    const [before, after] = around(shown.sentence);
    return element(shown.name, {}, hiddenWords(before), text, hiddenWords(after));
  });
