/** Makes OpenDocument texts part by part, as LibreOffice and other programs write them. */
import { strToU8, zipSync } from 'fflate';
import { escape } from './word.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES =
  ['office', 'style', 'text', 'table', 'meta', 'form']
    .map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`)
    .join(' ') +
  ` xmlns:draw="${OASIS}:drawing:1.0" xmlns:fo="${OASIS}:xsl-fo-compatible:1.0" xmlns:svg="${OASIS}:svg-compatible:1.0"` +
  ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
  ' xmlns:math="http://www.w3.org/1998/Math/MathML"' +
  ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A paragraph; `content` is text, or elements as XML. */
export const p = (content: string, style = 'Standard', more = '') =>
  `<text:p text:style-name="${style}"${more}>${inner(content)}</text:p>`;

export const h = (level: number, content: string, more = '') =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}"${more}>${inner(content)}</text:h>`;

export const title = (content: string) => p(content, 'Title');

/** A stretch of letters in a style: B bold, I italic, UP raised, DOWN lowered, STRUCK, HIDDEN, WING. */
export const span = (style: string, text: string) =>
  `<text:span text:style-name="${style}">${escape(text)}</text:span>`;

/** A list of items; each is text, or elements as XML. */
export const list = (style: string, items: readonly string[], more = '') =>
  `<text:list${style ? ` text:style-name="${style}"` : ''}${more}>${items
    .map((item) =>
      item.startsWith('<text:list-')
        ? item
        : `<text:list-item>${item.startsWith('<') ? item : p(item)}</text:list-item>`,
    )
    .join('')}</text:list>`;

export const note = (kind: 'footnote' | 'endnote', content: string) =>
  `<text:note text:id="n${content.length}" text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${content}</text:note-body></text:note>`;

/** Rows of cells; each is text, or elements as XML. */
export const table = (rows: readonly (readonly string[])[]) =>
  `<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>${rows
    .map(
      (cells) =>
        `<table:table-row>${cells
          .map((cell) =>
            /^<table:/.test(cell)
              ? cell
              : `<table:table-cell>${cell.startsWith('<') ? cell : p(cell)}</table:table-cell>`,
          )
          .join('')}</table:table-row>`,
    )
    .join('')}</table:table>`;

export const frame = (content: string) =>
  `<draw:frame text:anchor-type="paragraph">${content}</draw:frame>`;

const inner = (content: string) => (/<[a-z]+:/.test(content) ? content : escape(content));

interface Level {
  format?: string;
  prefix?: string;
  suffix?: string;
  shown?: number;
  start?: number;
  bullet?: string;
  more?: string;
}

const levels = (all: readonly Level[], kind: 'list' | 'outline') =>
  all
    .map(({ format = '1', prefix = '', suffix = '', shown, start, bullet, more = '' }, k) => {
      const indent = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment fo:margin-left="${0.5 * (k + 1)}in"/></style:list-level-properties>`;
      if (bullet !== undefined)
        return `<text:list-level-style-bullet text:level="${k + 1}" text:bullet-char="${bullet}"${more}>${indent}</text:list-level-style-bullet>`;
      const name = kind === 'list' ? 'text:list-level-style-number' : 'text:outline-level-style';
      return (
        `<${name} text:level="${k + 1}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"` +
        `${shown === undefined ? '' : ` text:display-levels="${shown}"`}${start === undefined ? '' : ` text:start-value="${start}"`}${more}>${indent}</${name}>`
      );
    })
    .join('');

export const listStyle = (name: string, all: readonly Level[]) =>
  `<text:list-style style:name="${name}">${levels(all, 'list')}</text:list-style>`;

export const outlineStyle = (all: readonly Level[]) =>
  `<text:outline-style style:name="Outline">${levels(all, 'outline')}</text:outline-style>`;

const letters = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

const STYLES =
  '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>' +
  '<style:style style:name="Standard" style:family="paragraph"/>' +
  '<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"/>' +
  '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"/>' +
  [1, 2, 3]
    .map(
      (level) =>
        `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="${level}"><style:text-properties fo:font-size="130%" fo:font-weight="bold"/></style:style>`,
    )
    .join('') +
  '<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"/>';

const AUTOMATIC =
  letters('B', 'fo:font-weight="bold"') +
  letters('I', 'fo:font-style="italic"') +
  letters('UP', 'style:text-position="super 58%"') +
  letters('DOWN', 'style:text-position="sub 58%"') +
  letters('STRUCK', 'style:text-line-through-style="solid"') +
  letters('HIDDEN', 'text:display="none"') +
  letters('WING', 'style:font-name="Wingdings"') +
  '<style:style style:name="PB" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>';

export interface OdtParts {
  body: string;
  /** Common styles: outline and list styles. */
  styles?: string;
  /** Styles set by hand, of the text. */
  automatic?: string;
  /** `style:header` and the like. */
  page?: string;
  meta?: string;
  /** Further files inside it. */
  files?: Record<string, string | Uint8Array>;
  manifest?: string;
  mimetype?: string;
}

const TYPE = 'application/vnd.oasis.opendocument.text';
const master = (page = '') =>
  `<office:master-styles><style:master-page style:name="Standard">${page}</style:master-page></office:master-styles>`;
const metaOf = (meta = '') =>
  `<office:meta><dc:creator>Zebedee Quillfeather</dc:creator>${meta}</office:meta>`;

export function odtFile(parts: OdtParts): Uint8Array {
  const root = (name: string, content: string) =>
    `${HEAD}<office:document-${name} ${NAMESPACES} office:version="1.3">${content}</office:document-${name}>`;
  const files: Record<string, string | Uint8Array> = {
    mimetype: parts.mimetype ?? TYPE,
    'content.xml': root(
      'content',
      `<office:font-face-decls><style:font-face style:name="Wingdings" svg:font-family="Wingdings"/></office:font-face-decls><office:automatic-styles>${AUTOMATIC}${parts.automatic ?? ''}</office:automatic-styles><office:body><office:text>${parts.body}</office:text></office:body>`,
    ),
    'styles.xml': root(
      'styles',
      `<office:styles>${STYLES}${parts.styles ?? ''}</office:styles>${master(parts.page)}`,
    ),
    'meta.xml': root('meta', metaOf(parts.meta)),
    'META-INF/manifest.xml': `${HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0">${parts.manifest ?? ''}</manifest:manifest>`,
    ...parts.files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        name,
        typeof data === 'string' ? strToU8(data) : data,
      ]),
    ),
  );
}

/** The same in one piece (.fodt). */
export const flatOdtFile = ({ body, styles = '', automatic = '', page, meta }: OdtParts) =>
  strToU8(
    `${HEAD}<office:document ${NAMESPACES} office:mimetype="${TYPE}">${metaOf(meta)}<office:styles>${STYLES}${styles}</office:styles><office:automatic-styles>${AUTOMATIC}${automatic}</office:automatic-styles>${master(page)}<office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
