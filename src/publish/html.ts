/** Policy words as HTML: the one place where runs become markup. */
import { relative } from '../policy/address.ts';
import { assertNever } from '../language/assert-never.ts';
import { MARKS, type Mark, type Run } from '../policy/clause.ts';

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

/**
 * Runs as balanced HTML: neighbours that share marks share elements. HTML allows no
 * link inside another, so of two the outer one stands, and a footnote's mark follows
 * the link that it was written in.
 */
export function runsToHtml(runs: readonly Run[], context: HtmlContext): string {
  let html = '';
  let open: Mark[] = [];
  const closeFrom = (level: number) => {
    for (const mark of open.slice(level).reverse()) html += closing(mark);
    open = open.slice(0, level);
  };
  for (const run of runs) {
    const marks = elementsOf(run.marks);
    let shared = 0;
    while (shared < open.length && shared < marks.length && same(open[shared]!, marks[shared]!))
      shared++;
    closeFrom(shared);
    for (const mark of marks.slice(shared)) html += opening(mark, context);
    open = marks;
    html += escapeHtml(run.text).replaceAll('\n', '<br>');
    const footnote = run.marks.find((m) => m.type === 'footnote');
    if (!footnote) continue;
    const link = open.findIndex(isLink);
    if (link >= 0) closeFrom(link);
    html += footnoteReference(footnote.to, context);
  }
  closeFrom(0);
  return html;
}

const isLink = (mark: Mark) => MARKS[mark.type].leads;

/** The marks that become elements around a run. */
function elementsOf(marks: readonly Mark[]): Mark[] {
  const link = marks.findIndex(isLink);
  return marks.filter((m, i) => m.type !== 'footnote' && (i === link || !isLink(m)));
}

const same = (a: Mark, b: Mark) => JSON.stringify(a) === JSON.stringify(b);

/** The element of a mark; null for a footnote, whose reference comes after its run. */
function elementOf(mark: Mark): 'a' | 'strong' | 'em' | 'code' | 's' | null {
  switch (mark.type) {
    case 'strong':
      return 'strong';
    case 'emphasis':
      return 'em';
    case 'code':
      return 'code';
    case 'delete':
      return 's';
    case 'link':
    case 'reference':
      return 'a';
    case 'footnote':
      return null;
    default:
      return assertNever(mark);
  }
}

function opening(mark: Mark, context: HtmlContext): string {
  if (mark.type === 'link') return `<a href="${escapeHtml(target(mark.href, context))}">`;
  if (mark.type === 'reference') return `<a href="${escapeHtml(target(`#${mark.to}`, context))}">`;
  const element = elementOf(mark);
  return element ? `<${element}>` : '';
}

function closing(mark: Mark): string {
  const element = elementOf(mark);
  return element ? `</${element}>` : '';
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
