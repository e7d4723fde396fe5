/**
 * Which words of a text another text also has in the same order, and which are left.
 */

export interface CommonWords {
  /** Share of the first text's weight that the second has in the same order, 0 to 1. */
  share: number;
  /** The words of the first text that are not among them. */
  rest: Int32Array;
}

/** Longer texts than this (in table cells) are compared without their order. */
const MOST_CELLS = 4_000_000;

/** The heaviest common subsequence of two texts, traced back. */
export function commonWords(a: Int32Array, b: Int32Array, weight: Float64Array): CommonWords {
  const used = a.length * b.length > MOST_CELLS ? unordered(a, b) : ordered(a, b, weight);
  let all = 0;
  let common = 0;
  a.forEach((word, x) => {
    all += weight[word] ?? 0;
    if (used[x]) common += weight[word] ?? 0;
  });
  return { share: all === 0 ? 0 : common / all, rest: a.filter((_, x) => !used[x]) };
}

function ordered(a: Int32Array, b: Int32Array, weight: Float64Array): Uint8Array {
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  for (let x = 1; x <= a.length; x += 1) {
    const word = a[x - 1];
    for (let y = 1; y <= b.length; y += 1) {
      const at = x * width + y;
      table[at] =
        word === b[y - 1]
          ? (table[at - width - 1] ?? 0) + (weight[word ?? 0] ?? 0)
          : Math.max(table[at - width] ?? 0, table[at - 1] ?? 0);
    }
  }
  const used = new Uint8Array(a.length);
  for (let x = a.length, y = b.length; x > 0 && y > 0;) {
    const at = x * width + y;
    if (a[x - 1] === b[y - 1]) {
      used[x - 1] = 1;
      x -= 1;
      y -= 1;
    } else if ((table[at - width] ?? 0) >= (table[at - 1] ?? 0)) x -= 1;
    else y -= 1;
  }
  return used;
}

function unordered(a: Int32Array, b: Int32Array): Uint8Array {
  const left = new Map<number, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return Uint8Array.from(a, (word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0 ? 1 : 0;
  });
}
