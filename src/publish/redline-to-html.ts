/** Writes a redline as HTML: balanced, understandable without colour, with words for those who cannot see marks. */
import { assertNever } from '../language/assert-never.ts';
import { OPERATIONS, type Operation, type Segment } from '../compare/redline/segment.ts';
import { contentKey, isAttached, LOOKS, type Mark, type Run } from '../policy/clause.ts';
import { joinWords } from '../strings/join-words.ts';
import type { Strings } from '../strings/strings.ts';
import { escapeHtml, runsToHtml, type HtmlContext } from './html.ts';

/** Both editions in one text, or one of them with its own marks. */
export type RedlineView = 'inline' | 'before' | 'after';

/** The element around the text of an operation, and its word; null if there is none. */
const SHOWN = {
  same: null,
  delete: { element: 'del', word: 'removed' },
  insert: { element: 'ins', word: 'added' },
} as const satisfies Record<Operation, { element: string; word: keyof Strings['redline'] } | null>;

/**
 * @param view `before` leaves out what was added, `after` what was removed; a difference
 *   of typing alone is shown as the new text without marks
 * @param old where links in what was removed lead, if not where those in the new text do
 */
export function redlineToHtml(
  segments: readonly Segment[],
  context: HtmlContext,
  t: Strings['redline'],
  view: RedlineView = 'inline',
  old: HtmlContext = context,
): string {
  return groupSegments(segments, t)
    .map((group) => groupToHtml(group, OPERATIONS[group.op].inNew ? context : old, t, view))
    .join('');
}

/** Neighbouring segments of one kind, so that there is one element around all of them. */
interface Group {
  op: Operation;
  typography: boolean;
  column: string | undefined;
  /** For `same` words whose marks changed: the words for the change. */
  format: string;
  segments: Segment[];
}

function groupSegments(segments: readonly Segment[], t: Strings['redline']): Group[] {
  const groups: Group[] = [];
  for (const segment of segments) {
    const format = segment.was ? formatWords(segment.was, segment.marks ?? [], t) : '';
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

function groupToHtml(
  group: Group,
  context: HtmlContext,
  t: Strings['redline'],
  view: RedlineView,
): string {
  const { op, typography } = group;
  if (!isShown(group, view)) return '';
  const runs: Run[] = group.segments.map((s) => ({
    text: s.text,
    marks: (view === 'before' && s.was) || s.marks || [],
  }));
  const shown = SHOWN[op];
  const isMarked = shown === null ? group.format !== '' && view === 'inline' : !typography;
  if (!isMarked || isBlank(runs)) return runsToHtml(runs, context);
  const { before, words, after } = withoutOuterSpaces(runs);
  const html = runsToHtml(words, context);
  return escapeHtml(before) + markedHtml(group, shown, html, t) + escapeHtml(after);
}

function markedHtml(
  group: Group,
  shown: (typeof SHOWN)[Operation],
  html: string,
  t: Strings['redline'],
): string {
  if (shown === null)
    return `<span class="format">${html}<span class="said"> ${escapeHtml(t.marksChanged(group.format))}</span></span>`;
  const { element } = shown;
  const word = t[shown.word];
  const begins = group.column ? t.columnBegins(word, group.column) : t.begins(word);
  return `<${element}><span class="hidden">${escapeHtml(begins)}</span>${html}<span class="hidden">${escapeHtml(t.ends)}</span></${element}>`;
}

/** Nothing but spaces: there is no word to mark. A footnote reference has no width and is no space. */
function isBlank(runs: readonly Run[]): boolean {
  return runs.every(({ text }) => text !== '' && text.trim() === '');
}

/** A mark is drawn around words: the spaces at its ends stand outside it. */
function withoutOuterSpaces(runs: readonly Run[]): { before: string; words: Run[]; after: string } {
  const words = [...runs];
  let [before, after] = ['', ''];
  for (let first = words[0]; first && first.text !== ''; first = words[0]) {
    const text = first.text.trimStart();
    before += first.text.slice(0, first.text.length - text.length);
    if (text !== '') {
      words[0] = { ...first, text };
      break;
    }
    words.shift();
  }
  for (let last = words.at(-1); last && last.text !== ''; last = words.at(-1)) {
    const text = last.text.trimEnd();
    after = last.text.slice(text.length) + after;
    if (text !== '') {
      words[words.length - 1] = { ...last, text };
      break;
    }
    words.pop();
  }
  return { before, words, after };
}

/** In a text that shows both editions, a difference of typing is shown by its new half only. */
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
export function formatWords(
  was: readonly Mark[],
  now: readonly Mark[],
  t: Strings['redline'],
): string {
  const said: string[] = [];
  for (const type of LOOKS) {
    const [old, fresh] = [was, now].map((marks) => marks.some((m) => m.type === type));
    if (old && !fresh) said.push(t.noLongerMarked(t.marks[type]));
    if (!old && fresh) said.push(t.nowMarked(t.marks[type]));
  }
  const href = (marks: readonly Mark[]) => marks.find((m) => m.type === 'link')?.href;
  const [from, to] = [href(was), href(now)];
  if (from !== to)
    said.push(to === undefined ? t.noLongerLink : from === undefined ? t.nowLink : t.otherLink(to));
  for (const type of ['picture', 'file'] as const) {
    const [old, fresh] = [was, now].map((marks) =>
      marks.filter(isAttached).find((m) => m.type === type),
    );
    if (old && fresh && contentKey(old) !== contentKey(fresh)) said.push(t.attached[type].other);
    if (old && !fresh) said.push(t.attached[type].gone);
    if (!old && fresh) said.push(t.attached[type].come);
  }
  return joinWords(said, t.also);
}
