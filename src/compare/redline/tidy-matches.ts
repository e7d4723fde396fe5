/**
 * Matches as a reader would set them: scattered words that are alike by chance are no longer
 * matched, and a lone change begins where a sentence or a clause begins.
 *
 * What a reader understands decides which few words may stand unmarked between two changes:
 *
 * - A word of weight tells where one is: it stands, unless more than its worth was replaced on
 *   either side.
 * - A small word (an article, a verb of duty, "not", "all") tells nothing beside a rewrite,
 *   which is a change that takes words out, puts words in and has more than two of either. In
 *   "[No guest … → A person …] shall [be required … → not be fined …]" the sentence is another,
 *   and a lone "shall" is only in the way: up to three small words beside a rewrite are marked
 *   along with it.
 * - Between shorter changes it stands, because there it is the sentence that goes on: "[Pupils →
 *   Students] must [wear → bring] a tie". So it does where a comma or a stop is beside it, and
 *   between words that were only put in or only taken out: "a child [that] can [only] be met".
 * - It does not where its sentence ends within the change behind it: that sentence does not go
 *   on. In "[Today] some of [the strictest are those of the harbour. We follow them.] these
 *   rules" the new "some of" belongs to the next sentence.
 *
 * A word that is only spelt otherwise is matched, so it is no change to these rules.
 */
import { ruleWordKind } from '../../language/rule-words.ts';
import { gapBefore, WORTH, type UnitText, type Unit } from './unit.ts';

/** Alters `match` (for each unit of `a` its partner in `b`, or −1; partners ascend) in place. */
export function tidyMatches(a: UnitText, b: UnitText, match: Int32Array): void {
  dropScatteredMatches(a, b, match);
  slideToEdges(a, b, match);
}

/** The partner of a unit; −1 where it has none, and outside the text. */
function partnerOf(match: Int32Array, index: number): number {
  return match[index] ?? -1;
}

/** Where a smaller share of the words is kept, the whole old text is replaced by the whole new one. */
const LEAST_KEPT = 0.2;

/**
 * Drops matches that would mislead: lone words between two long changes, and all of
 * them where under a fifth of the words is kept. A text that only grew or shrank
 * in one place keeps its words, however much was added.
 */
function dropScatteredMatches(a: UnitText, b: UnitText, match: Int32Array): void {
  dropLoneIslands(a.units, b.units, match);
  dropSmallIslands(a, b, match);
  const kept = worthOf(a.units.filter((_, index) => partnerOf(match, index) >= 0));
  const worths = [worthOf(a.units), worthOf(b.units)];
  const isOneChange = changesIn(match, b.units.length) <= 1;
  const mostlyOther = kept < LEAST_KEPT * Math.max(...worths);
  if (!isOneChange && mostlyOther && kept < 0.5 * Math.min(...worths)) match.fill(-1);
  else if (kept < LEAST_KEPT * Math.min(...worths)) match.fill(-1);
}

function worthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + (unit.isWord ? unit.worth : 0), 0);
}

/** How many stretches of changes there are between the matches. */
function changesIn(match: Int32Array, lengthOfB: number): number {
  let changes = 0;
  let i = -1;
  let j = -1;
  for (let next = 0; next <= match.length; next++) {
    const partner = match[next] ?? lengthOfB;
    if (partner < 0) continue;
    if (next - i > 1 || partner - j > 1) changes++;
    i = next;
    j = partner;
  }
  return changes;
}

/** A lighter island, of fewer than three words, is weighed against the changes beside it. */
const LIGHT = 250;

interface Island {
  start: number;
  end: number;
  worth: number;
}

/**
 * Drops light inner islands that are worth less than what was *replaced* on either side, the
 * lightest first: a word or two in the midst of new text is chance, not likeness.
 */
function dropLoneIslands(a: readonly Unit[], b: readonly Unit[], match: Int32Array): void {
  const islands = islandsOf(a, match);
  const [sumA, sumB] = [sumsOf(a), sumsOf(b)];
  const replacedBetween = (left: Island | undefined, right: Island | undefined): number => {
    const from = left ? partnerOf(match, left.end - 1) + 1 : 0;
    const to = right ? partnerOf(match, right.start) : b.length;
    return Math.min(
      worthBetween(sumA, left?.end ?? 0, right?.start ?? a.length),
      worthBetween(sumB, from, to),
    );
  };
  for (;;) {
    let weakest = -1;
    let least = 1;
    islands.forEach((island, index) => {
      if (island.worth >= LIGHT) return;
      const before = replacedBetween(islands[index - 1], island);
      const after = replacedBetween(island, islands[index + 1]);
      const share = island.worth / Math.min(before, after);
      if (share < least) {
        weakest = index;
        least = share;
      }
    });
    const island = islands[weakest];
    if (!island) return;
    match.fill(-1, island.start, island.end);
    islands.splice(weakest, 1);
  }
}

/** How many words were taken out and put in at one place. */
interface ChangeSize {
  out: number;
  into: number;
}

/** A change that takes words out and puts words in is a rewrite past this many of either. */
const SHORT = 2;

function isRewrite({ out, into }: ChangeSize): boolean {
  return Math.min(out, into) > 0 && Math.max(out, into) > SHORT;
}

/**
 * Drops inner islands of small words alone that stand beside a rewrite, and those that are left
 * of a sentence whose end goes with the change behind them, first to last.
 */
function dropSmallIslands(one: UnitText, other: UnitText, match: Int32Array): void {
  const [a, b] = [one.units, other.units];
  const islands = islandsOf(a, match);
  const changeBetween = (left: Island | undefined, right: Island | undefined): ChangeSize => {
    const from = left ? partnerOf(match, left.end - 1) + 1 : 0;
    const to = right ? partnerOf(match, right.start) : b.length;
    return {
      out: countWords(a, left?.end ?? 0, right?.start ?? a.length),
      into: countWords(b, from, to),
    };
  };
  for (let index = 0; index < islands.length; index++) {
    const island = islands[index];
    if (!island || !isSmallIsland(a, island)) continue;
    const before = changeBetween(islands[index - 1], island);
    const after = changeBetween(island, islands[index + 1]);
    const isInner = [before, after].every(({ out, into }) => out + into > 0);
    const next = islands[index + 1];
    const to = next ? partnerOf(match, next.start) : b.length;
    const losesItsEnd =
      endsSentence(one, island.end, next?.start ?? a.length) ||
      endsSentence(other, partnerOf(match, island.end - 1) + 1, to);
    if (!isInner || !(isRewrite(before) || isRewrite(after) || losesItsEnd)) continue;
    match.fill(-1, island.start, island.end);
    islands.splice(index, 1);
    // The change beside the island before it has grown.
    index = Math.max(-1, index - 2);
  }
}

/** Whether a sentence ends within these units and another one begins there. */
function endsSentence(side: UnitText, from: number, to: number): boolean {
  for (let index = from; index < to - 1; index++)
    if (/^[.!?]$/.test(side.units[index]?.key ?? '') && gapBefore(side, index + 1) !== '')
      return true;
  return false;
}

function isSmallIsland(a: readonly Unit[], { start, end, worth }: Island): boolean {
  return worth < LIGHT && a.slice(start, end).every(isSmall);
}

function isSmall({ isWord, worth, text }: Unit): boolean {
  return isWord && (worth < WORTH.word || ruleWordKind(text) !== null);
}

function countWords(units: readonly Unit[], from: number, to: number): number {
  return units.slice(from, to).filter(({ isWord }) => isWord).length;
}

function islandsOf(a: readonly Unit[], match: Int32Array): Island[] {
  const islands: Island[] = [];
  a.forEach((unit, index) => {
    if (partnerOf(match, index) < 0) return;
    const last = islands.at(-1);
    const joins = last?.end === index && partnerOf(match, index - 1) + 1 === match[index];
    if (last && joins) {
      last.end = index + 1;
      last.worth += unit.worth;
    } else {
      islands.push({ start: index, end: index + 1, worth: unit.worth });
    }
  });
  return islands;
}

/** The worth of the words before each unit. */
function sumsOf(units: readonly Unit[]): Int32Array {
  const sums = new Int32Array(units.length + 1);
  let sum = 0;
  units.forEach((unit, index) => {
    if (unit.isWord) sum += unit.worth;
    sums[index + 1] = sum;
  });
  return sums;
}

function worthBetween(sums: Int32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/**
 * Slides every lone insertion and deletion to where a reader expects it to begin: the
 * edge of a sentence, then of a clause. "A. [B.] C." could as well be marked "A[. B]. C.".
 */
function slideToEdges(a: UnitText, b: UnitText, match: Int32Array): void {
  const inverse = new Int32Array(b.units.length).fill(-1);
  match.forEach((partner, index) => {
    if (partner >= 0) inverse[partner] = index;
  });
  slideAdded(b, inverse, match);
  slideAdded(a, match, inverse);
}

/** `partner[i]`: the match of unit i of `side`; `back` the other way round. Both are kept in step. */
function slideAdded(side: UnitText, partner: Int32Array, back: Int32Array): void {
  const { units } = side;
  for (let start = 0; start < units.length; start++) {
    if (partnerOf(partner, start) >= 0) continue;
    let end = start + 1;
    while (end < units.length && partnerOf(partner, end) < 0) end++;
    const before = partnerOf(partner, start - 1);
    const after = partner[end] ?? back.length;
    if (after - before === 1) {
      const shift = bestShift(side, partner, start, end);
      moveBlock(partner, back, start, end, shift);
      end += Math.max(0, shift);
    }
    start = end - 1;
  }
}

/** How far the block may go each way without changing what is added, and the best of those places. */
function bestShift(side: UnitText, partner: Int32Array, start: number, end: number): number {
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
    const other = partnerOf(partner, passed);
    if (units[passed]?.key !== units[start + shift - 1]?.key || other < 0) break;
    if (shift > 1 && other !== partnerOf(partner, passed - 1) + 1) break;
    consider(shift);
  }
  for (let shift = -1; start + shift >= 0; shift--) {
    const passed = start + shift;
    const other = partnerOf(partner, passed);
    if (units[passed]?.key !== units[end + shift]?.key || other < 0) break;
    if (shift < -1 && other !== partnerOf(partner, passed + 1) - 1) break;
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
    const other = partnerOf(partner, passed);
    partner[passed] = -1;
    partner[freed] = other;
    back[other] = freed;
  }
}

/** How natural it is to begin at unit `start` and to end before unit `end`. */
function edgeScore(side: UnitText, start: number, end: number): number {
  const balanced = isBalanced(side.units.slice(start, end)) ? 3 : 0;
  return edgeAt(side, start) + edgeAt(side, end) + balanced;
}

const CONJUNCTIONS = new Set(
  'and or but nor unless except if when where which who provided only'.split(' '),
);

/** The edge before a unit: 5 of the text, 5 of a sentence, 3 and 2 of a clause, 1 before a conjunction. */
function edgeAt(side: UnitText, index: number): number {
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
