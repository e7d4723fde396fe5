/** Ways of marking what changed in a clause: ours, and the two that are ready-made. */
import { diffWords, diffWordsWithSpace } from 'diff';
import htmldiff from 'node-htmldiff';
import { redlineRuns } from '../../../src/compare/redline/redline.ts';
import {
  normalizeRuns,
  runsAfter,
  runsBefore,
  type Segment,
} from '../../../src/compare/redline/segment.ts';
import type { Mark, Run } from '../../../src/policy/clause.ts';

/** A stretch of the marked-up text; the words that typography alone changed count as unmarked. */
export type Stretch = Pick<Segment, 'op' | 'text'>;

export interface Marker {
  name: string;
  /** Plain text, marked up. */
  mark(before: string, after: string): Stretch[];
  /** Whether both texts, with their markup, come out of the marked-up text as they were. */
  rebuilds(before: readonly Run[], after: readonly Run[]): boolean;
}

const plain = (text: string): Run[] => [{ text, marks: [] }];
const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

const ours: Marker = {
  name: 'this project',
  mark: (before, after) =>
    redlineRuns(plain(before), plain(after))
      .filter((one) => one.op !== 'delete' || !one.typography)
      .map(({ op, text, typography }) => ({ op: typography ? 'same' : op, text })),
  rebuilds: (before, after) => {
    const segments = redlineRuns(before, after);
    return (
      JSON.stringify(runsBefore(segments)) === JSON.stringify(normalizeRuns(before)) &&
      JSON.stringify(runsAfter(segments)) === JSON.stringify(normalizeRuns(after))
    );
  },
};

/** Works on text; what it makes of markup is nothing, so a clause with marks is not rebuilt. */
function jsdiff(name: string, diff: (before: string, after: string) => Stretch[]): Marker {
  return {
    name,
    mark: diff,
    rebuilds: (before, after) => {
      const stretches = diff(textOf(before), textOf(after));
      const without = (op: Stretch['op']): string =>
        stretches.map((one) => (one.op === op ? '' : one.text)).join('');
      const isPlain = [...before, ...after].every((run) => run.marks.length === 0);
      return isPlain && without('insert') === textOf(before) && without('delete') === textOf(after);
    },
  };
}

interface JsdiffPart {
  value: string;
  added?: boolean;
  removed?: boolean;
}

const toStretches = (parts: readonly JsdiffPart[]): Stretch[] =>
  parts.map(({ value, added, removed }) => ({
    op: added ? 'insert' : removed ? 'delete' : 'same',
    text: value,
  }));

/** Works on HTML and gives HTML with `ins` and `del`. */
const html: Marker = {
  name: 'node-htmldiff',
  mark: (before, after) => readMarks(htmldiff(toHtml(plain(before)), toHtml(plain(after)))),
  rebuilds: (before, after) => {
    const [old, now] = [toHtml(before), toHtml(after)];
    const marked = htmldiff(old, now);
    const drop = (tag: string, kept: string): string =>
      marked
        .replace(new RegExp(`<${tag}\\b[^>]*>.*?</${tag}>`, 'gs'), '')
        .replace(new RegExp(`</?${kept}\\b[^>]*>`, 'g'), '');
    return drop('ins', 'del') === old && drop('del', 'ins') === now;
  },
};

export const MARKERS: readonly Marker[] = [
  ours,
  jsdiff('diff (diffWords)', (before, after) => toStretches(diffWords(before, after))),
  jsdiff('diff (diffWordsWithSpace)', (before, after) =>
    toStretches(diffWordsWithSpace(before, after)),
  ),
  html,
];

function readMarks(marked: string): Stretch[] {
  const stretches: Stretch[] = [];
  let op: Stretch['op'] = 'same';
  for (const piece of marked.split(/(<\/?(?:ins|del)\b[^>]*>)/)) {
    if (piece.startsWith('<ins')) op = 'insert';
    else if (piece.startsWith('<del')) op = 'delete';
    else if (/^<\/(?:ins|del)/.test(piece)) op = 'same';
    else if (piece !== '') stretches.push({ op, text: unescape(piece.replace(/<[^>]*>/g, '')) });
  }
  return stretches;
}

function toHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, marks }) => marks.reduceRight((inner, mark) => wrap(mark, inner), escape(text)))
    .join('');
}

function wrap(mark: Mark, inner: string): string {
  if (mark.type === 'link') return `<a href="${escape(mark.href)}">${inner}</a>`;
  if (mark.type === 'reference') return `<a href="#${mark.to}">${inner}</a>`;
  if (mark.type === 'file') return `<a href="${mark.name}">${inner}</a>`;
  if (mark.type === 'picture') return inner;
  if (mark.type === 'footnote') return `<sup id="${mark.to}">*</sup>`;
  const tag = { strong: 'strong', emphasis: 'em', code: 'code', delete: 's' }[mark.type];
  return `<${tag}>${inner}</${tag}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
