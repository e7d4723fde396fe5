/**
 * Which words of a text another text also has in the same order, which are left, and
 * the longest stretch that two texts share word for word.
 */

export interface CommonWords {
  /** Weight of the words that both have in the same order. */
  common: number;
  /** By word of the first text: 1 where the second has it too. */
  used: Uint8Array;
}

/** Longer texts than this (in table cells) are compared without their order. */
const MOST_CELLS = 4_000_000;

/** The heaviest common subsequence of two texts, traced back. */
export function commonWords(a: Int32Array, b: Int32Array, weight: Float64Array): CommonWords {
  const used = a.length * b.length > MOST_CELLS ? unordered(a, b) : ordered(a, b, weight);
  let common = 0;
  a.forEach((word, x) => {
    if (used[x]) common += weight[word] ?? 0;
  });
  return { common, used };
}

export interface Run {
  words: number;
  weight: number;
}

/**
 * The weightiest stretch that stands in both texts word for word. Words of `a` flagged in
 * `barred` may make up a quarter of it at most.
 */
export function longestRun(
  a: Int32Array,
  b: Int32Array,
  barred: Uint8Array,
  weight: Float64Array,
): Run {
  let best: Run = { words: 0, weight: 0 };
  // By end in b: length, weight and barred words of the stretch that ends there and at a[x].
  // Read from the end of b, so that one row serves for both the last word of `a` and this one.
  const lengths = new Int32Array(b.length + 1);
  const weights = new Float64Array(b.length + 1);
  const bars = new Int32Array(b.length + 1);
  for (let x = 0; x < a.length; x += 1) {
    for (let y = b.length; y > 0; y -= 1) {
      if (a[x] !== b[y - 1]) {
        lengths[y] = weights[y] = bars[y] = 0;
        continue;
      }
      const words = (lengths[y] = (lengths[y - 1] ?? 0) + 1);
      const total = (weights[y] = (weights[y - 1] ?? 0) + (weight[a[x] ?? 0] ?? 0));
      const out = (bars[y] = (bars[y - 1] ?? 0) + (barred[x] ?? 0));
      if (total > best.weight && out * 4 <= words) best = { words, weight: total };
    }
  }
  return best;
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
