/** Cutting and joining runs of text. */
import type { Run } from '../../policy/clause.ts';

export { textOf } from '../../policy/runs.ts';

/** The runs from one character to another. Runs without text (footnote marks) stay with what is before them. */
export function sliceRuns(runs: readonly Run[], start: number, end = Infinity): Run[] {
  const slice: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
    if (run.text === '' ? at > start || (at === start && start === 0) : from < to)
      if (run.text !== '' || at <= end)
        slice.push({ text: run.text.slice(from, to), marks: run.marks });
    at += run.text.length;
  }
  return slice;
}

/** Splits at every line break. */
export function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split('\n');
    lines.at(-1)!.push({ text: first, marks: run.marks });
    for (const text of rest) lines.push([{ text, marks: run.marks }]);
  }
  return lines.map((line) =>
    line.filter((r) => r.text !== '' || r.marks.some((m) => m.type === 'footnote')),
  );
}

/** True where every printed letter is bold. */
export function isAllBold(runs: readonly Run[]): boolean {
  const printed = runs.filter((r) => r.text.trim());
  return printed.length > 0 && printed.every((r) => r.marks.some((m) => m.type === 'strong'));
}

/** Without the marks of some kinds. */
export function withoutMarks(runs: readonly Run[], ...types: string[]): Run[] {
  return runs.map((r) => ({ text: r.text, marks: r.marks.filter((m) => !types.includes(m.type)) }));
}

/** Line breaks as spaces, for headings and cells. */
export function onOneLine(runs: readonly Run[]): Run[] {
  return runs.map((r) => ({ text: r.text.replace(/\s*\n\s*/g, ' '), marks: r.marks }));
}
