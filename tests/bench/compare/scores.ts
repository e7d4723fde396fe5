/** Precision, recall and F1 over several texts. */
export interface Score {
  /** Right, claimed and true. */
  right: number;
  claimed: number;
  real: number;
}

export function emptyScore(): Score {
  return { right: 0, claimed: 0, real: 0 };
}

export function addScore(into: Score, one: Score): void {
  into.right += one.right;
  into.claimed += one.claimed;
  into.real += one.real;
}

/** F1, 0 to 1; NaN where there was nothing to find. */
export function f1({ right, claimed, real }: Score): number {
  return real === 0 ? NaN : (2 * right) / (claimed + real);
}

/** `.94 (P .95 R .93, 120)`; a dash where there was nothing to find. */
export function showScore(score: Score): string {
  if (score.real === 0) return '–';
  const short = (value: number): string => value.toFixed(2).replace(/^0/, '');
  const precision = score.claimed === 0 ? 0 : score.right / score.claimed;
  const recall = score.right / score.real;
  return `${short(f1(score))} (P ${short(precision)} R ${short(recall)}, ${score.real})`;
}

/** A table as aligned text. */
export function showTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, c) =>
    Math.max(...rows.map((row) => (row[c] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, c) => cell.padEnd(widths[c] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
