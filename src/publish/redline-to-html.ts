/** A redline as HTML: balanced, understandable without colour, with words for those who cannot see marks. */
import { assertNever } from '../language/assert-never.ts';
import {
  MARK_WORDS,
  OPERATIONS,
  type Operation,
  type Segment,
} from '../compare/redline/segment.ts';
import type { Mark, Run } from '../policy/clause.ts';
import { escapeHtml, runsToHtml, type HtmlContext } from './html.ts';

/** Both editions in one text, or one of them with its own marks. */
export type RedlineView = 'inline' | 'before' | 'after';

/** The element around what happened to a text; null where there is none. */
const ELEMENTS = { same: null, delete: 'del', insert: 'ins' } as const satisfies Record<
  Operation,
  string | null
>;

/**
 * @param view `before` leaves the additions out, `after` the removals; a difference
 *   of typing alone is shown as the new text without marks
 */
export function redlineToHtml(
  segments: readonly Segment[],
  context: HtmlContext,
  view: RedlineView = 'inline',
): string {
  return groupSegments(segments)
    .map((group) => groupToHtml(group, context, view))
    .join('');
}

/** Neighbouring segments of one kind, so that there is one element around all of them. */
interface Group {
  op: Operation;
  typography: boolean;
  column: string | undefined;
  /** For `same` words whose marks changed: what is said of it. */
  format: string;
  segments: Segment[];
}

function groupSegments(segments: readonly Segment[]): Group[] {
  const groups: Group[] = [];
  for (const segment of segments) {
    const format = segment.was ? formatWords(segment.was, segment.marks ?? []) : '';
    const typography = segment.typography ?? false;
    const last = groups.at(-1);
    if (
      last &&
      last.op === segment.op &&
      last.typography === typography &&
      last.column === segment.column &&
      last.format === format
    )
      last.segments.push(segment);
    else
      groups.push({
        op: segment.op,
        typography,
        column: segment.column,
        format,
        segments: [segment],
      });
  }
  return groups;
}

function groupToHtml(group: Group, context: HtmlContext, view: RedlineView): string {
  const { op, typography } = group;
  if (!isShown(group, view)) return '';
  const runs: Run[] = group.segments.map((s) => ({
    text: s.text,
    marks: (view === 'before' && s.was) || s.marks || [],
  }));
  const html = runsToHtml(runs, context);
  const element = ELEMENTS[op];
  if (element === null)
    return group.format && view === 'inline'
      ? `<span class="format">${html}<span class="said"> [${escapeHtml(group.format)}]</span></span>`
      : html;
  if (typography) return html;
  const what = group.column ? ` column “${escapeHtml(group.column)}”` : '';
  return `<${element}><span class="hidden">[${OPERATIONS[op].word}${what}: </span>${html}<span class="hidden">]</span></${element}>`;
}

/** Of a difference of typing, a text that shows both editions has the new half. */
function isShown({ op, typography }: Group, view: RedlineView): boolean {
  const { inOld, inNew } = OPERATIONS[op];
  switch (view) {
    case 'before':
      return inOld;
    case 'after':
      return inNew;
    case 'inline':
      return inNew || !typography;
    default:
      return assertNever(view);
  }
}

/** What changed about the marks of the same words: “now bold”, “link now goes to …”. */
export function formatWords(was: readonly Mark[], now: readonly Mark[]): string {
  const said: string[] = [];
  for (const [type, word] of Object.entries(MARK_WORDS)) {
    if (word === null) continue;
    const [old, fresh] = [was, now].map((marks) => marks.some((m) => m.type === type));
    if (old && !fresh) said.push(`no longer ${word}`);
    if (!old && fresh) said.push(`now ${word}`);
  }
  const href = (marks: readonly Mark[]) => marks.find((m) => m.type === 'link')?.href;
  const [from, to] = [href(was), href(now)];
  if (from !== to)
    said.push(
      to === undefined
        ? 'no longer a link'
        : from === undefined
          ? 'now a link'
          : `link now goes to ${to}`,
    );
  return said.join(', ');
}
