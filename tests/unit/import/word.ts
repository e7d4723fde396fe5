/** Makes Word files part by part, with features that no library writes. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"' +
  ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of text; `properties` as XML: `<w:b/>`. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph; `content` is text, or runs as XML. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<w:') ? content : run(content)}</w:p>`;

export const styled = (style: string, content: string, more = '') =>
  p(content, `<w:pStyle w:val="${style}"/>${more}`);

/** A paragraph of a list: `numId`, level from 0. */
export const listed = (list: number, level: number, content: string) =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result ? run(result) : ''}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export interface Level {
  format?: string;
  text: string;
  start?: number;
  more?: string;
}

/** An abstract list and, with the same number, its instance. */
export const list = (id: number, levels: readonly Level[]) => ({
  abstract: `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels
    .map(
      ({ format = 'decimal', text, start = 1, more = '' }, i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (i + 1)}" w:hanging="720"/></w:pPr></w:lvl>`,
    )
    .join('')}</w:abstractNum>`,
  num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
});

const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>`;

export interface WordParts {
  body: string;
  lists?: readonly { abstract: string; num: string }[];
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  headers?: readonly string[];
  footers?: readonly string[];
  /** Targets of external links, by relation id. */
  links?: Record<string, string>;
}

export function wordFile(parts: WordParts): Uint8Array {
  const files: Record<string, string> = {};
  const relations: string[] = [];
  const add = (type: string, name: string, root: string, inner: string) => {
    files[`word/${name}.xml`] = `${HEAD}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
    relations.push(
      `<Relationship Id="rel${relations.length}" Type="${R}/${type}" Target="${name}.xml"/>`,
    );
  };
  files['word/document.xml'] =
    `${HEAD}<w:document ${NAMESPACES}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`;
  add('styles', 'styles', 'styles', STYLES + (parts.styles ?? ''));
  if (parts.lists)
    add(
      'numbering',
      'numbering',
      'numbering',
      parts.lists.map((l) => l.abstract).join('') + parts.lists.map((l) => l.num).join(''),
    );
  if (parts.footnotes) add('footnotes', 'footnotes', 'footnotes', parts.footnotes);
  if (parts.endnotes) add('endnotes', 'endnotes', 'endnotes', parts.endnotes);
  if (parts.comments) add('comments', 'comments', 'comments', parts.comments);
  parts.headers?.forEach((h, i) => add('header', `header${i + 1}`, 'hdr', h));
  parts.footers?.forEach((f, i) => add('footer', `footer${i + 1}`, 'ftr', f));
  for (const [id, target] of Object.entries(parts.links ?? {}))
    relations.push(
      `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${escape(target)}" TargetMode="External"/>`,
    );
  const rels = (inner: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  files['word/_rels/document.xml.rels'] = rels(relations.join(''));
  files['_rels/.rels'] = rels(
    `<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`,
  );
  files['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  files['docProps/core.xml'] =
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Zebedee Quillfeather</dc:creator><cp:lastModifiedBy>Zebedee Quillfeather</cp:lastModifiedBy></cp:coreProperties>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)])));
}
