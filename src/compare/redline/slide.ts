/** An added sentence begins where a sentence begins: lone changes slide to an edge. */
import type { Side, Unit } from './units.ts';
import { gapBefore } from './units.ts';

/**
 * Slides every lone insertion and deletion to where a reader expects it to begin: the
 * edge of a sentence, then of a clause. "A. [B.] C." could as well be marked "A[. B]. C.".
 */
export function slideToEdges(a: Side, b: Side, match: Int32Array): void {
  const inverse = new Int32Array(b.units.length).fill(-1);
  match.forEach((partner, index) => {
    if (partner >= 0) inverse[partner] = index;
  });
  slideAdded(b, inverse, match);
  slideAdded(a, match, inverse);
}

/** `partner[i]`: the match of unit i of `side`; `back` the other way round. Both are kept in step. */
function slideAdded(side: Side, partner: Int32Array, back: Int32Array): void {
  const { units } = side;
  for (let start = 0; start < units.length; start++) {
    if (partner[start]! >= 0) continue;
    let end = start + 1;
    while (end < units.length && partner[end]! < 0) end++;
    const before = start === 0 ? -1 : partner[start - 1]!;
    const after = end === units.length ? back.length : partner[end]!;
    if (after - before === 1) {
      const shift = bestShift(side, partner, start, end);
      moveBlock(partner, back, start, end, shift);
      end += Math.max(0, shift);
    }
    start = end - 1;
  }
}

/** How far the block may go each way without changing what is added, and the best of those places. */
function bestShift(side: Side, partner: Int32Array, start: number, end: number): number {
  const { units } = side;
  let best = 0;
  let bestScore = edgeScore(side, start, end);
  const consider = (shift: number): void => {
    const score = edgeScore(side, start + shift, end + shift);
    if (score > bestScore) {
      best = shift;
      bestScore = score;
    }
  };
  for (let shift = 1; end + shift <= units.length; shift++) {
    const passed = end + shift - 1;
    if (units[passed]!.key !== units[start + shift - 1]!.key) break;
    if (partner[passed]! < 0 || (shift > 1 && partner[passed]! !== partner[passed - 1]! + 1)) break;
    consider(shift);
  }
  for (let shift = -1; start + shift >= 0; shift--) {
    const passed = start + shift;
    if (units[passed]!.key !== units[end + shift]!.key) break;
    if (partner[passed]! < 0 || (shift < -1 && partner[passed]! !== partner[passed + 1]! - 1))
      break;
    consider(shift);
  }
  return best;
}

function moveBlock(
  partner: Int32Array,
  back: Int32Array,
  start: number,
  end: number,
  shift: number,
): void {
  const step = Math.sign(shift);
  for (let done = 0; done !== shift; done += step) {
    const passed = step > 0 ? end + done : start + done - 1;
    const freed = step > 0 ? start + done : end + done - 1;
    const other = partner[passed]!;
    partner[passed] = -1;
    partner[freed] = other;
    back[other] = freed;
  }
}

/** How natural it is to begin at unit `start` and to end before unit `end`. */
function edgeScore(side: Side, start: number, end: number): number {
  const balanced = isBalanced(side.units.slice(start, end)) ? 3 : 0;
  return edgeAt(side, start) + edgeAt(side, end) + balanced;
}

const CONJUNCTIONS = new Set(
  'and or but nor unless except if when where which who provided only'.split(' '),
);

/** The edge before a unit: 5 of the text, 5 of a sentence, 3 and 2 of a clause, 1 before a conjunction. */
function edgeAt(side: Side, index: number): number {
  const previous = side.units[index - 1]?.key;
  const next = side.units[index]?.key;
  if (previous === undefined || next === undefined) return 5;
  const gap = gapBefore(side, index);
  if (gap.includes('\n')) return 5;
  if (/^[.!?]/.test(previous) && gap !== '') return 5;
  if (/^[;:]$/.test(previous)) return 3;
  if (/^[,)-]$/.test(previous) || /^[(-]$/.test(next)) return 2;
  if (/^[,;:.!?]$/.test(next) || CONJUNCTIONS.has(next)) return 1;
  return 0;
}

function isBalanced(units: readonly Unit[]): boolean {
  let depth = 0;
  for (const { text } of units) {
    if (text === '(' || text === '[' || text === '“') depth++;
    if (text === ')' || text === ']' || text === '”') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
