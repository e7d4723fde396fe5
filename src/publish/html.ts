/** Policy words as HTML: the one place where runs become markup. */
import { relative } from '../policy/addresses.ts';
import type { Mark, Run } from '../policy/types.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);

export interface HtmlContext {
  /** The page's own address, to which links are made relative. */
  page: string;
  /** Where `#clause-id` leads: '' on the page itself, or another page's address. */
  clauses?: string;
  /** The number printed for a footnote, by its clause id. */
  footnoteNumber?: (id: string) => string;
}

/** Runs as balanced HTML: neighbours that share marks share elements. */
export function runsToHtml(runs: readonly Run[], context: HtmlContext): string {
  let html = '';
  let open: Mark[] = [];
  for (const run of runs) {
    const marks = run.marks.filter((m) => m.type !== 'footnote');
    let shared = 0;
    while (shared < open.length && shared < marks.length && same(open[shared]!, marks[shared]!))
      shared++;
    for (const mark of open.slice(shared).reverse()) html += closing(mark);
    for (const mark of marks.slice(shared)) html += opening(mark, context);
    open = marks;
    html += escapeHtml(run.text).replaceAll('\n', '<br>');
    const footnote = run.marks.find((m) => m.type === 'footnote');
    if (footnote) html += footnoteReference(footnote.to, context);
  }
  for (const mark of open.reverse()) html += closing(mark);
  return html;
}

const same = (a: Mark, b: Mark) => JSON.stringify(a) === JSON.stringify(b);

const ELEMENTS = { strong: 'strong', emphasis: 'em', code: 'code', delete: 's' } as const;

function opening(mark: Mark, context: HtmlContext): string {
  if (mark.type === 'link') return `<a href="${escapeHtml(target(mark.href, context))}">`;
  if (mark.type === 'reference') return `<a href="${escapeHtml(target(`#${mark.to}`, context))}">`;
  return mark.type === 'footnote' ? '' : `<${ELEMENTS[mark.type]}>`;
}

function closing(mark: Mark): string {
  if (mark.type === 'link' || mark.type === 'reference') return '</a>';
  return mark.type === 'footnote' ? '' : `</${ELEMENTS[mark.type]}>`;
}

function target(href: string, context: HtmlContext): string {
  if (href.startsWith('#'))
    return context.clauses ? relative(context.page, context.clauses + href) : href;
  return href.startsWith('/') ? relative(context.page, href.slice(1)) : href;
}

function footnoteReference(id: string, context: HtmlContext): string {
  const number = context.footnoteNumber?.(id) ?? '*';
  return `<sup><a href="${escapeHtml(target(`#${id}`, context))}" aria-label="Footnote ${number}">${number}</a></sup>`;
}
