/** What two texts have in common, by worth. */

/** Past this many cells the order of words is no longer worth its time. */
const MOST_CELLS = 4_000_000;

/**
 * Worth of the heaviest common subsequence: two rows of the usual table. Undefined for
 * texts too long for it.
 */
export function orderedWorth(
  a: Int32Array,
  b: Int32Array,
  worth: Float64Array,
): number | undefined {
  if (a.length * b.length > MOST_CELLS) return undefined;
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  let ends = 0;
  while (start < endA && start < endB && a[start] === b[start]) {
    ends += worth[a[start] ?? 0] ?? 0;
    start += 1;
  }
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    ends += worth[a[endA] ?? 0] ?? 0;
  }
  const width = endB - start;
  if (width === 0 || endA === start) return ends;
  const row = new Float64Array(width + 1);
  for (let x = start; x < endA; x += 1) {
    const word = a[x];
    const value = worth[word ?? 0] ?? 0;
    let diagonal = 0;
    for (let y = 1; y <= width; y += 1) {
      const up = row[y] ?? 0;
      const left = row[y - 1] ?? 0;
      row[y] = b[start + y - 1] === word ? diagonal + value : up > left ? up : left;
      diagonal = up;
    }
  }
  return ends + (row[width] ?? 0);
}

/** Worth of the words both have, whatever their order; `counts` is scratch, all zero. */
export function sharedWorth(
  a: Int32Array,
  b: Int32Array,
  worth: Float64Array,
  counts: Float64Array,
): number {
  for (const word of a) counts[word] = (counts[word] ?? 0) + 1;
  let sum = 0;
  for (const word of b) {
    const left = counts[word] ?? 0;
    if (left === 0) continue;
    counts[word] = left - 1;
    sum += worth[word] ?? 0;
  }
  for (const word of a) counts[word] = 0;
  return sum;
}
