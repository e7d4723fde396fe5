/** Policy words as HTML: the one place where runs become markup. */
import { relative } from '../policy/address.ts';
import { targetOf, type Attached, type Mark, type Run } from '../policy/clause.ts';
import type { Strings } from '../strings/strings.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

export interface HtmlContext {
  t: Pick<Strings, 'clauses'>;
  /** The page's own address, to which links are made relative. */
  page: string;
  /** Where `#clause-id` leads: '' on the page itself, or another page's address. */
  clauses?: string;
  /** Where a link to a policy leads, with a leading slash; as it is written unless given. */
  leads?: (href: string) => string;
  /** The address of a picture or a file beside the edition; without it, nothing leads there. */
  attached?: (mark: Attached) => string;
  /** The width and height of a picture that is shown; else its words stand for it. */
  pictures?: (mark: Attached) => PictureSize | null;
  /** The address of a file as paper has it: a reader cannot follow a link there. */
  printed?: (address: string) => string;
  /** The number printed for a footnote, by its clause id. */
  footnoteNumber?: (id: string) => string;
}

/** In pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * Runs as balanced HTML: neighbours that share marks share elements. HTML allows no link
 * inside another, so only the outer of two becomes a link, and a footnote's mark is put
 * after the link that it was written in.
 */
export function runsToHtml(runs: readonly Run[], context: HtmlContext): string {
  let html = '';
  let open: Mark[] = [];
  const closeFrom = (level: number) => {
    for (const mark of open.slice(level).reverse()) html += closing(mark);
    open = open.slice(0, level);
  };
  for (const run of runs) {
    const marks = elementsOf(run.marks, context);
    const differs = marks.findIndex((mark, i) => !same(open[i], mark));
    const shared = differs < 0 ? marks.length : differs;
    closeFrom(shared);
    for (const mark of marks.slice(shared)) html += opening(mark, context);
    open = marks;
    const picture = run.marks.find((m) => m.type === 'picture');
    html +=
      picture && showsPictures(context)
        ? pictureHtml(picture, run.text, context)
        : escapeHtml(run.text).replaceAll('\n', '<br>');
    const footnote = run.marks.find((m) => m.type === 'footnote');
    if (!footnote) continue;
    const link = open.findIndex(isLink);
    if (link >= 0) closeFrom(link);
    html += footnoteReference(footnote.to, context);
  }
  closeFrom(0);
  return html;
}

/** The element around words with a mark; a footnote has no words, and its number comes after them. */
const ELEMENTS = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  link: 'a',
  reference: 'a',
  file: 'a',
  // Where a page shows no pictures, the words that say what it shows.
  picture: 'span',
  footnote: null,
} as const satisfies Record<Mark['type'], string | null>;

const isLink = ({ type }: Mark) => ELEMENTS[type] === 'a';

/** The marks that become elements around a run. */
function elementsOf(all: readonly Mark[], context: HtmlContext): Mark[] {
  const marks = all.filter(
    ({ type }) =>
      (type !== 'file' || context.attached) && (type !== 'picture' || !showsPictures(context)),
  );
  const link = marks.findIndex(isLink);
  return marks.filter((mark, i) => ELEMENTS[mark.type] !== null && (i === link || !isLink(mark)));
}

const showsPictures = ({ attached, pictures }: HtmlContext) => attached && pictures;

function pictureHtml(mark: Attached, says: string, context: HtmlContext): string {
  const size = context.pictures?.(mark);
  const measures = size ? ` width="${size.width}" height="${size.height}"` : '';
  const src = relative(context.page, context.attached?.(mark) ?? mark.name);
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(says)}"${measures}>`;
}

const same = (a: Mark | undefined, b: Mark) => JSON.stringify(a) === JSON.stringify(b);

function opening(mark: Mark, context: HtmlContext): string {
  if (mark.type === 'picture') return '<span class="picture">';
  if (mark.type === 'file') {
    const address = context.attached?.(mark) ?? mark.name;
    const printed = context.printed?.(address);
    const onPaper = printed === undefined ? '' : ` data-printed="${escapeHtml(printed)}"`;
    return `<a href="${escapeHtml(relative(context.page, address))}"${onPaper}>`;
  }
  const href = targetOf(mark);
  const link = href === null ? '' : ` href="${escapeHtml(target(href, context))}"`;
  return `<${ELEMENTS[mark.type]}${link}>`;
}

const closing = (mark: Mark) => `</${ELEMENTS[mark.type]}>`;

function target(href: string, context: HtmlContext): string {
  if (href.startsWith('#'))
    return context.clauses ? relative(context.page, context.clauses + href) : href;
  if (!href.startsWith('/')) return href;
  return relative(context.page, (context.leads?.(href) ?? href).slice(1));
}

function footnoteReference(id: string, context: HtmlContext): string {
  const number = context.footnoteNumber?.(id) ?? '*';
  const href = escapeHtml(target(`#${id}`, context));
  const label = escapeHtml(context.t.clauses.footnote(number));
  return `<sup><a href="${href}" aria-label="${label}">${number}</a></sup>`;
}
