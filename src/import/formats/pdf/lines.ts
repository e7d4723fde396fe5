/** From letters and their places to lines. */

/** As the PDF reader gives it. */
export interface TextItem {
  str: string;
  /** The last two are the place of its lower left corner, in points from the page's. */
  transform: number[];
  width: number;
  height: number;
  fontName: string;
  bold?: boolean;
}

export interface Line {
  text: string;
  page: number;
  /** Points from the left, and from the top of the page. */
  left: number;
  right: number;
  top: number;
  /** Of the letters, in points. */
  size: number;
  font: string;
  bold: boolean;
  /** Its place from the top, 0 to 1. */
  share: number;
}

/** Groups a page's letters into lines, top to bottom. */
export function toLines(items: readonly TextItem[], page: number, height: number): Line[] {
  const placed = items
    .filter((item) => item.str !== '')
    .map((item) => ({ ...item, left: item.transform[4] ?? 0, bottom: item.transform[5] ?? 0 }));
  const rows: (typeof placed)[] = [];
  for (const item of placed.sort((a, b) => b.bottom - a.bottom || a.left - b.left)) {
    const row = rows.at(-1);
    const near = row && Math.abs(row[0]!.bottom - item.bottom) <= Math.max(2, row[0]!.height * 0.4);
    if (near) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => {
    const inOrder = row.sort((a, b) => a.left - b.left);
    let text = '';
    let end: number | null = null;
    for (const item of inOrder) {
      const gap = end === null ? 0 : item.left - end;
      const size = item.height || 10;
      if (end !== null && gap > size * 1.5) text += '\t';
      else if (end !== null && gap > size * 0.15 && !/\s$/.test(text) && !/^\s/.test(item.str))
        text += ' ';
      text += item.str;
      end = item.left + item.width;
    }
    const words = text
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\u00a0/g, ' ')
      .trim();
    if (words === '') return [];
    const longest = [...inOrder].sort((a, b) => b.str.length - a.str.length)[0]!;
    const top = height - longest.bottom;
    return [
      {
        text: words,
        page,
        left: inOrder.find((i) => i.str.trim())!.left,
        right: end ?? 0,
        top,
        size: Math.round(longest.height * 2) / 2,
        font: longest.fontName,
        bold: inOrder.every((i) => i.bold || !i.str.trim()),
        share: height > 0 ? top / height : 0,
      },
    ];
  });
}
