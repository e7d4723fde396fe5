/**
 * Which units of two texts stand unchanged: the word table with priced islands.
 *
 * An island is a stretch of unchanged units. A longest common subsequence keeps
 * every "the" and "of" that it can, which leaves a reader with confetti; so
 * here each island pays a fixed price to exist, and a few light words between
 * two changes are marked along with them. This is a sequence alignment with an affine
 * cost (O. Gotoh, "An improved algorithm for matching biological sequences",
 * J. Mol. Biol. 162, 1982) turned round: the price is on the matches, not on the gaps.
 */
import type { Unit } from './units.ts';

/** The price of an island, in hundredths of a word. Islands at either end of the text are free. */
export const ISLAND_PRICE = 90;

/** Worth more than nothing and less than anything: of two equal units, the one typed alike. */
const TYPED_ALIKE = 1;

/** Larger tables are split into sentences first: 2 × 10⁷ cells take 20 MB and about 0.1 s. */
export const LARGEST_TABLE = 2e7;

/** A stretch of units: from `from` up to but not including `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** What a step of the table did; kept for each cell to walk back by. */
const FROM_ABOVE = 1;
const IS_MATCH = 2;
const OPENS_ISLAND = 4;

const NEVER = -1e9;

/**
 * Fills `match` (for each unit of `a` its partner in `b`, or −1) for one stretch of each.
 *
 * Time and memory are in proportion to the product of the two lengths (one byte a cell).
 */
export function matchIslands(
  a: readonly Unit[],
  b: readonly Unit[],
  match: Int32Array,
  rows: Stretch = { from: 0, to: a.length },
  columns: Stretch = { from: 0, to: b.length },
): void {
  let { from: top, to: bottom } = rows;
  let { from: left, to: right } = columns;
  // Islands at either end are free, so they are settled before the table.
  while (top < bottom && left < right && a[top]!.key === b[left]!.key) match[top++] = left++;
  while (top < bottom && left < right && a[bottom - 1]!.key === b[right - 1]!.key) {
    match[--bottom] = --right;
  }
  const height = bottom - top;
  const width = right - left;
  if (height === 0 || width === 0) return;

  const names = new Map<string, number>();
  const nameOf = (unit: Unit): number => {
    const known = names.get(unit.key);
    if (known === undefined) names.set(unit.key, names.size);
    return known ?? names.size - 1;
  };
  const nameA = Int32Array.from(a.slice(top, bottom), nameOf);
  const nameB = Int32Array.from(b.slice(left, right), nameOf);

  const steps = new Uint8Array(height * width);
  // Best total so far, and best total of the paths that stand in an island; one row of the table.
  const best = new Int32Array(width + 1);
  const inside = new Int32Array(width + 1).fill(NEVER);
  for (let i = 0; i < height; i++) {
    const unit = a[top + i]!;
    const name = nameA[i]!;
    let bestDiagonal = 0;
    let insideDiagonal = NEVER;
    let bestLeft = 0;
    for (let j = 1; j <= width; j++) {
      const bestAbove = best[j]!;
      let total = bestLeft;
      let step = 0;
      if (bestAbove > bestLeft) {
        total = bestAbove;
        step = FROM_ABOVE;
      }
      const insideAbove = inside[j]!;
      if (name === nameB[j - 1]) {
        const opened = bestDiagonal - ISLAND_PRICE;
        let matched = insideDiagonal;
        if (opened > insideDiagonal) {
          matched = opened;
          step |= OPENS_ISLAND;
        }
        matched += unit.worth;
        if (unit.text === b[left + j - 1]!.text) matched += TYPED_ALIKE;
        inside[j] = matched;
        if (matched > total) {
          total = matched;
          step |= IS_MATCH;
        }
      } else {
        inside[j] = NEVER;
      }
      steps[i * width + j - 1] = step;
      best[j] = total;
      bestDiagonal = bestAbove;
      insideDiagonal = insideAbove;
      bestLeft = total;
    }
  }
  walkBack(steps, width, height, match, top, left);
}

/** Follows the steps from the last cell to the first and writes down the matches. */
function walkBack(
  steps: Uint8Array,
  width: number,
  height: number,
  match: Int32Array,
  top: number,
  left: number,
): void {
  let i = height;
  let j = width;
  let inIsland = false;
  while (i > 0 && j > 0) {
    const step = steps[(i - 1) * width + j - 1]!;
    if (inIsland || step & IS_MATCH) {
      match[top + --i] = left + --j;
      inIsland = (step & OPENS_ISLAND) === 0;
    } else if (step & FROM_ABOVE) {
      i--;
    } else {
      j--;
    }
  }
}
