/** Headers, footers and page numbers: lines that come back on page after page. */
import type { LeftOut } from '../source-document.ts';
import type { Line } from './lines.ts';

/** Only lines this near the top or the bottom of a page can be furniture, as a share of its height. */
const EDGE = 0.13;
const PAGE_NUMBER = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^-\s*\d{1,3}\s*-$/i;

/** Figures count as alike, so that “Page 1” and “Page 2” are one line that comes back. */
const fold = (text: string) => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** Takes the lines that come back out of the pages; every one of them is listed. */
export function takeFurniture(pages: readonly Line[][]): { text: Line[]; leftOut: LeftOut[] } {
  const seen = new Map<string, Set<number>>();
  const atEdge = ({ share }: Line) => share < EDGE || share > 1 - EDGE;
  for (const line of pages.flat())
    if (atEdge(line)) {
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
    }
  const leftOut: LeftOut[] = [];
  const text = pages.flat().filter((line) => {
    if (!atEdge(line)) return true;
    const times = seen.get(keyOf(line))?.size ?? 0;
    const repeated = times >= 2 && times >= pages.length / 2;
    const number = PAGE_NUMBER.test(line.text);
    if (!repeated && !number) return true;
    const what = number ? 'page number' : line.share < 0.5 ? 'header' : 'footer';
    leftOut.push({ what, place: `page ${line.page}`, text: line.text });
    return false;
  });
  return { text, leftOut };
}

const keyOf = (line: Line) => `${line.share < 0.5 ? 'top' : 'bottom'} ${fold(line.text)}`;
