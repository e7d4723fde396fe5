/** Finds two columns of prose on a page of a PDF, which are read one after the other and not across. */

export interface PlacedText {
  str: string;
  /** Points from the left of the page. */
  left: number;
  width: number;
}

/** Narrower gaps stand between words; in points. */
const GUTTER = 12;
/** Fewer lines side by side may be anything. */
const LEAST_LINES = 4;
/** The cells of a table are shorter than lines of prose; in characters. */
const PROSE = 25;
const NEAR = 3;

/**
 * @param all rows of a page from top to bottom, the items of each from left to right
 * @returns the same items, of columns those of the left one first; null where there are none
 */
export function readInColumns<T extends PlacedText>(all: readonly T[][]): T[][] | null {
  // A wide gap may be an item of its own.
  const rows = all.map((row) => row.filter(({ str, width }) => str.trim() || width < GUTTER));
  const starts = rows.flatMap(startsBehindGap);
  const sides = starts
    .map((start) => rows.filter((row) => startsBehindGap(row).some((x) => isNear(x, start))))
    .map((beside, i) => ({ start: starts[i] ?? 0, beside }));
  const [best] = sides.sort((a, b) => b.beside.length - a.beside.length);
  if (!best || best.beside.length < LEAST_LINES) return null;
  const { start, beside } = best;
  const isRight = ({ left }: T) => left >= start - NEAR;
  const lengthOf = (isSide: (item: T) => boolean) =>
    beside.reduce(
      (sum, row) => sum + row.filter(isSide).reduce((n, { str }) => n + str.length, 0),
      0,
    ) / beside.length;
  if (lengthOf(isRight) < PROSE || lengthOf((item) => !isRight(item)) < PROSE) return null;
  const read: T[][] = [];
  let right: T[][] = [];
  for (const row of rows) {
    const crosses = row.some((item) => !isRight(item) && item.left + item.width > start);
    if (crosses) {
      read.push(...right, row);
      right = [];
      continue;
    }
    const [own, other] = [row.filter((item) => !isRight(item)), row.filter(isRight)];
    if (own.length > 0) read.push(own);
    if (other.length > 0) right.push(other);
  }
  return [...read, ...right];
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= NEAR;

/** Where the row goes on behind a wide gap. */
function startsBehindGap(row: readonly PlacedText[]): number[] {
  return row.flatMap((item, i) => {
    const before = row[i - 1];
    return before && item.left - before.left - before.width >= GUTTER ? [item.left] : [];
  });
}
