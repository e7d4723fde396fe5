/** Finds the known word nearest to one that is not known, for “Did you mean …?”. */

/** An entry of a row; a row has one for each character of `b` and one before the first. */
const at = (row: readonly number[], j: number): number => row[j] ?? Infinity;

/** Optimal string alignment distance (Damerau–Levenshtein without repeated edits), in edits. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      row[j] = best;
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

/** The nearest of `known` within a third of the word's length, or '' if none is near. */
export function suggest(word: string, known: Iterable<string>): string {
  let best = '';
  let bestDistance = Math.floor(word.length / 3) + 1;
  const folded = word.toLowerCase();
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(folded, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
