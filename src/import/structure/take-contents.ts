/**
 * Takes a table of contents out of the text that somebody typed, with its heading, as programs’
 * own ones are left out. Only one of which every line comes again further down, standing alone as
 * a heading does: a section of the policy is never taken for one.
 */
import { assertNever } from '../../language/assert-never.ts';
import { textOf } from '../../policy/runs.ts';
import { isOverContents } from '../formats/is-over-contents.ts';
import { contentsLines, endsWithPage, withoutPage } from '../formats/contents-line.ts';
import { looksShort, typedLabel } from '../formats/label.ts';
import type { SourceBlock, SourceDocument } from '../formats/source-document.ts';

/** So many lines with pages behind them are a table of contents without a heading. */
const LEAST_WITHOUT_HEADING = 3;
/** Under its heading, of lines that have no pages; one line with a page is enough. */
const LEAST = 2;
/** A table of contents stands among the first blocks. */
const NEAR_START = 40;

/** Removes it from the document's blocks, and lists it as left out. */
export function takeContents(document: SourceDocument): void {
  const { blocks } = document;
  const lines = blocks.map(linesOf);
  /** Where each line stands last as a block of its own. */
  const last = new Map<string, number>();
  lines.forEach((own, i) => {
    const [only, more] = own;
    if (only !== undefined && more === undefined) for (const key of keysOf(only)) last.set(key, i);
  });
  for (let start = 0; start < Math.min(blocks.length, NEAR_START); start++) {
    const isHeaded = isOverContents(lines[start]?.[0] ?? '') && lines[start]?.length === 1;
    const first = isHeaded ? start + 1 : start;
    const end = endOfContents(lines, first, last, isHeaded);
    if (end === null) continue;
    const found = lines.slice(first, end).flat();
    const least = isHeaded ? (found.every(endsWithPage) ? 1 : LEAST) : LEAST_WITHOUT_HEADING;
    if (found.length < least) continue;
    const odd = found.find((line) => !isPlainHead(line) && !comesAgain(line, last, end));
    const place = blocks[start]?.place ?? '';
    if (odd !== undefined) {
      document.notices.push({
        place,
        text: `this looks like a table of contents, but “${odd}” is no heading of the text; it was kept: delete it from the draft if the draft is to have none`,
      });
      return;
    }
    const text = [...(isHeaded ? [lines[start]?.[0] ?? ''] : []), ...found].join(' / ');
    document.leftOut.push({ what: 'table of contents', place, text });
    blocks.splice(start, end - start);
    return;
  }
}

/** The index behind the last of the blocks that look like lines of contents; null for none. */
function endOfContents(
  lines: readonly string[][],
  first: number,
  last: ReadonlyMap<string, number>,
  isHeaded: boolean,
): number | null {
  let end = first;
  while (end < lines.length) {
    const own = lines[end] ?? [];
    const isOne = (line: string): boolean =>
      endsWithPage(line) ||
      isPlainHead(line) ||
      (isHeaded && looksShort(line) && comesAgain(line, last, end + 1));
    if (own.length === 0 || !own.every(isOne)) break;
    end += 1;
  }
  return end > first ? end : null;
}

/** What stands over the columns of a table of contents. */
const isPlainHead = (line: string): boolean =>
  /^(?:section|heading|title|contents?|no\.?|page(?: no\.?| number)?|\s)+$/i.test(line) ||
  line === '';

const comesAgain = (line: string, last: ReadonlyMap<string, number>, from: number): boolean =>
  keysOf(line).some((key) => (last.get(key) ?? -1) >= from);

/** A line as it may come again: with its label and without, a figure at its end being a page or not. */
function keysOf(line: string): string[] {
  const words = withoutPage(line);
  return [words, words.replace(/[ \t]+\d{1,3}$/, '')].flatMap((one) => {
    const label = typedLabel(one);
    return [one, label ? one.slice(label.length) : one].map(fold).filter((key) => key !== '');
  });
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function linesOf(block: SourceBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return textOf(block.runs)
        .split('\n')
        .flatMap(contentsLines)
        .filter((line) => line !== '');
    case 'table':
      return block.rows.map((row) =>
        row
          .map(({ paragraphs }) => paragraphs.map((p) => textOf(p.runs).trim()).join(' '))
          .filter((cell) => cell !== '')
          .join('\t'),
      );
    default:
      return assertNever(block);
  }
}
