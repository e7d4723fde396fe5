/** A redline as HTML: balanced, understandable without colour, with words for those who cannot see marks. */
import type { Segment } from '../compare/redline/segment.ts';
import type { Mark, Run } from '../policy/clause.ts';
import { escapeHtml, runsToHtml, type HtmlContext } from './html.ts';

export type RedlineView = 'inline' | 'before' | 'after';

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

/** Neighbouring segments of one kind, so that one mark stands around all of them. */
interface Group {
  op: Segment['op'];
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
  if (op === 'delete' && (view === 'after' || (typography && view === 'inline'))) return '';
  if (op === 'insert' && view === 'before') return '';
  const runs: Run[] = group.segments.map((s) => ({
    text: s.text,
    marks: (view === 'before' && s.was) || s.marks || [],
  }));
  const html = runsToHtml(runs, context);
  if (op === 'same')
    return group.format && view === 'inline'
      ? `<span class="format">${html}<span class="said"> [${escapeHtml(group.format)}]</span></span>`
      : html;
  if (typography) return html;
  const [element, word] = op === 'delete' ? ['del', 'removed'] : ['ins', 'added'];
  const what = group.column ? ` column “${escapeHtml(group.column)}”` : '';
  return `<${element}><span class="hidden">[${word}${what}: </span>${html}<span class="hidden">]</span></${element}>`;
}

/** What changed about the marks of the same words: “now bold”, “link now goes to …”. */
export function formatWords(was: readonly Mark[], now: readonly Mark[]): string {
  const names: Record<string, string> = {
    strong: 'bold',
    emphasis: 'italic',
    code: 'code',
    delete: 'struck through',
  };
  const said: string[] = [];
  for (const [type, name] of Object.entries(names)) {
    const [old, fresh] = [was, now].map((marks) => marks.some((m) => m.type === type));
    if (old && !fresh) said.push(`no longer ${name}`);
    if (!old && fresh) said.push(`now ${name}`);
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
