/** Tidies runs of text, and reads their words alone. */
import { hasMarkOf, type Mark, type Run } from './clause.ts';

const sameMarks = (a: readonly Mark[], b: readonly Mark[]) =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * Folds white space like a browser (line ends and repeated spaces become one space, and
 * there is none at either end), and joins neighbours with the same marks.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let atSpace = true;
  for (const run of runs) {
    let text = run.text;
    if (text !== '\n') {
      text = text.replace(/[ \t\r\n]+/g, ' ');
      if (atSpace && text.startsWith(' ')) text = text.slice(1);
    }
    const isPicture = hasMarkOf(run, 'picture');
    const atom = hasMarkOf(run, 'number') || hasMarkOf(run, 'none') || isPicture;
    if (text === '' && (!atom || isPicture)) continue;
    // A reference will print a number here; a footnote mark prints nothing between words.
    if (text !== '') atSpace = /[ \n]$/.test(text);
    else if (hasMarkOf(run, 'number')) atSpace = false;
    const last = tidy.at(-1);
    if (last && !atom && sameMarks(last.marks, run.marks)) last.text += text;
    else tidy.push({ text, marks: run.marks });
  }
  return trimEnd(tidy);
}

/** Removes white space at the end, also before a footnote mark at the end. */
function trimEnd(runs: Run[]): Run[] {
  for (const [i, run] of [...runs.entries()].reverse()) {
    if (hasMarkOf(run, 'none')) continue;
    if (!/[ \n]$/.test(run.text)) break;
    run.text = run.text.replace(/[ \n]+$/, '');
    if (run.text !== '') break;
    runs.splice(i, 1);
  }
  return runs;
}

/** The words of runs, without marks. */
export const textOf = (runs: readonly Run[]) => runs.map((r) => r.text).join('');
