/** Scattered words are no likeness: matches that would only make confetti are forgotten. */
import type { Side, Unit } from './units.ts';

/** Under this share of words kept, the old and the new stand whole. */
export const LEAST_KEPT = 0.2;

/**
 * Forgets matches that would mislead: lone words between two long changes, and all of
 * them where under a fifth of the words is kept. A text that only grew or shrank
 * in one place keeps its words, however much was added.
 */
export function dropScatteredMatches(a: Side, b: Side, match: Int32Array): void {
  dropLoneIslands(a.units, b.units, match);
  const kept = worthOf(a.units.filter((_, index) => match[index]! >= 0));
  const worths = [worthOf(a.units), worthOf(b.units)];
  const isOneChange = changesIn(match, b.units.length) <= 1;
  const mostlyOther = kept < LEAST_KEPT * Math.max(...worths);
  if (!isOneChange && mostlyOther && kept < 0.5 * Math.min(...worths)) match.fill(-1);
  else if (kept < LEAST_KEPT * Math.min(...worths)) match.fill(-1);
}

function worthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + (unit.isWord ? unit.worth : 0), 0);
}

/** How many stretches of changes stand between the matches. */
function changesIn(match: Int32Array, lengthOfB: number): number {
  let changes = 0;
  let i = -1;
  let j = -1;
  for (let next = 0; next <= match.length; next++) {
    const partner = next === match.length ? lengthOfB : match[next]!;
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
    const old = sumA[right?.start ?? a.length]! - sumA[left?.end ?? 0]!;
    const fromB = left ? match[left.end - 1]! + 1 : 0;
    return Math.min(old, sumB[right ? match[right.start]! : b.length]! - sumB[fromB]!);
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

function islandsOf(a: readonly Unit[], match: Int32Array): Island[] {
  const islands: Island[] = [];
  a.forEach((unit, index) => {
    if (match[index]! < 0) return;
    const last = islands.at(-1);
    const joins = last?.end === index && match[index - 1]! + 1 === match[index];
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
  units.forEach((unit, index) => {
    sums[index + 1] = sums[index]! + (unit.isWord ? unit.worth : 0);
  });
  return sums;
}
