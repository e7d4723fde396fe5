/** Runs brought into the form that Markdown can say: marks in order, spaces and breaks outside them. */
import { tidyRuns } from '../policy/runs.ts';
import type { Mark, Run } from '../policy/clause.ts';

export function markdownRuns(runs: readonly Run[]): Run[] {
  const own = runs.flatMap((run) => {
    const marks = orderMarks(run.marks);
    return run.text === ''
      ? [{ text: '', marks }]
      : run.text.split(/(\n)/).flatMap((text) => (text === '' ? [] : [{ text, marks }]));
  });
  return tidyRuns(spacesOutside(withoutLonelyBreaks(own)))
    .flatMap(breaksApart)
    .flatMap(linkAddresses);
}

const ORDER = ['link', 'strong', 'emphasis', 'delete', 'code', 'reference', 'footnote'];

function orderMarks(marks: readonly Mark[]): Mark[] {
  const unique = marks.filter((m, i) => marks.findIndex((o) => o.type === m.type) === i);
  return unique.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

const isBreak = (run: Run | undefined) => run?.text === '\n';

/** A line break is unmarked, and no space, end of text or other break stands beside it. */
function withoutLonelyBreaks(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  const trimEnd = () => {
    for (let last = kept.at(-1); last && last.text !== ''; last = kept.at(-1)) {
      const text = last.text.trimEnd();
      kept.splice(-1, 1, ...(text === '' ? [] : [{ text, marks: last.marks }]));
      if (text !== '') return;
    }
  };
  for (const run of runs) {
    if (!isBreak(run)) kept.push(run);
    else {
      trimEnd();
      if (kept.length > 0) kept.push({ text: '\n', marks: [] });
    }
  }
  trimEnd();
  return kept;
}

function breaksApart(run: Run): Run[] {
  if (!run.text.includes('\n')) return [run];
  const parts = run.text.split(/(\n)/).filter(Boolean);
  return parts.map((text) => ({ text, marks: run.marks }));
}

/** True for the same mark with the same target. */
export const same = (a: Mark | undefined, b: Mark | undefined) =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** Spaces at the edge of bold, italic or linked words stand outside them: Markdown has no other way. */
function spacesOutside(runs: readonly Run[]): Run[] {
  let result = [...runs];
  for (const type of ['footnote', 'code', 'delete', 'emphasis', 'strong', 'link'] as const) {
    const markOf = (run: Run | undefined) => run?.marks.find((m) => m.type === type);
    result = result.flatMap((run, i): Run[] => {
      const mark = markOf(run);
      if (!mark || run.text === '') return [run];
      const first = !same(mark, markOf(result[i - 1])) || result[i - 1]!.text.trim() === '';
      const last = !same(mark, markOf(result[i + 1])) || result[i + 1]!.text.trim() === '';
      const plain = run.marks.filter((m) => m !== mark);
      const [, lead = '', inner = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text)!;
      if (inner === '') {
        const between = same(mark, markOf(result[i - 1])) && same(mark, markOf(result[i + 1]));
        return [{ text: run.text, marks: between ? run.marks : plain }];
      }
      return [
        ...(first && lead ? [{ text: lead, marks: plain }] : []),
        { text: (first ? '' : lead) + inner + (last ? '' : trail), marks: run.marks },
        ...(last && trail ? [{ text: trail, marks: plain }] : []),
      ];
    });
  }
  return result;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?'"”’)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*/giu;

/**
 * The parser links bare addresses, and takes for part of one whatever touches it,
 * escapes included. So an address stays bare only where it is plain and stands
 * between spaces, or at the start or the end of the text.
 */
function linkAddresses(run: Run, index: number, all: readonly Run[]): Run[] {
  if (run.marks.some((m) => m.type === 'link' || m.type === 'code')) return [run];
  const parts: Run[] = [];
  let at = 0;
  for (const { 0: found, index: start } of run.text.matchAll(ADDRESS)) {
    const end = start + found.length;
    const begins = start === 0 ? index === 0 : /\s/.test(run.text[start - 1]!);
    const ends = end === run.text.length ? index === all.length - 1 : /\s/.test(run.text[end]!);
    const marked = run.marks.length > 0;
    if (begins && ends && !marked && /^[A-Za-z0-9./:@-]*$/.test(found)) continue;
    const mail = !/^(?:https?:|www\.)/i.test(found);
    const href = mail ? `mailto:${found}` : /^www\./i.test(found) ? `http://${found}` : found;
    if (start > at) parts.push({ text: run.text.slice(at, start), marks: run.marks });
    parts.push({ text: found, marks: [{ type: 'link', href }, ...run.marks] });
    at = end;
  }
  if (at < run.text.length || run.text === '')
    parts.push({ text: run.text.slice(at), marks: run.marks });
  return parts;
}
