/** What the XML of Word files means wherever it stands: its prefixes, its switches, and the printed words below an element. */
import {
  child,
  elements,
  readXml as readAnyXml,
  textIn,
  descendants,
  type Xml,
} from '../read-xml.ts';

export { child, childrenOf, descendants, elements, textIn, type Xml } from '../read-xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The usual prefixes, for both editions of the standard ("transitional" and "strict"). */
const PREFIXES: Record<string, string> = {
  [`${OFFICE}wordprocessingml/2006/main`]: 'w',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${OFFICE}officeDocument/2006/relationships`]: 'r',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${OFFICE}officeDocument/2006/math`]: 'm',
  [`${STRICT}officeDocument/math`]: 'm',
  [`${OFFICE}drawingml/2006/main`]: 'a',
  [`${STRICT}drawingml/main`]: 'a',
  [`${OFFICE}drawingml/2006/picture`]: 'pic',
  [`${STRICT}drawingml/picture`]: 'pic',
  [`${OFFICE}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}drawingml/wordprocessingDrawing`]: 'wp',
  [`${OFFICE}markup-compatibility/2006`]: 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  [`${OFFICE}package/2006/relationships`]: '',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** The root of a part of a Word file, as `readXml` of any file. */
export const readXml = (bytes: Uint8Array): Xml => readAnyXml(bytes, PREFIXES);

/** `w:val` of an element, or of the child that `path` leads to. */
export const valueOf = (xml: Xml | undefined, ...path: string[]) =>
  (path.length > 0 ? child(xml, ...path) : xml)?.attributes['w:val'];

/** A switch such as `<w:b/>`: true, false, or undefined if it is not there. */
export function flagOf(xml: Xml | undefined, name: string): boolean | undefined {
  const found = child(xml, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** Why a content control holds no words of the text; null if it does. */
export function controlWithoutText(control: Xml): string | null {
  const properties = child(control, 'w:sdtPr');
  const gallery = valueOf(properties, 'w:docPartObj', 'w:docPartGallery');
  if (gallery === 'Table of Contents') return 'table of contents';
  if (flagOf(properties, 'w:showingPlcHdr')) return 'prompt that nobody filled in';
  const binding = child(properties, 'w:dataBinding')?.attributes['w:xpath'] ?? '';
  return /creator|lastModifiedBy|manager/i.test(binding) ? 'file property' : null;
}

/**
 * What a content control is called that shows a property of the document and holds nothing; null
 * for any other control.
 */
export function emptyBoundControl(control: Xml): string | null {
  const properties = child(control, 'w:sdtPr');
  const binding = child(properties, 'w:dataBinding')?.attributes['w:xpath'];
  const content = child(control, 'w:sdtContent');
  if (binding === undefined || (content && wordsIn(content) !== '')) return null;
  const path = /([^/:[\]]+)(?:\[\d+\])?$/.exec(binding)?.[1];
  return valueOf(properties, 'w:alias') ?? valueOf(properties, 'w:tag') ?? path ?? binding;
}

/** All printed words below an element, with a space between paragraphs and cells. */
export function wordsIn(xml: Xml): string {
  let words = '';
  const visit = (node: Xml): void => {
    if (node.name === 'mc:Fallback' || node.name === 'w:delText') return;
    if (/^(?:w|m|a):t$/.test(node.name)) words += textIn(node);
    else if (/^w:(?:tab|br|cr|ptab)$/.test(node.name)) words += ' ';
    else if (node.name === 'w:noBreakHyphen') words += '-';
    const apart = isLeftOut(node);
    if (apart) words += ' ';
    for (const inner of elements(node)) visit(inner);
    if (apart || /^(?:w:p|a:p)$/.test(node.name)) words += ' ';
  };
  visit(xml);
  return words
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that are left out of the middle of a text must not join the words beside them. */
const isLeftOut = (node: Xml) =>
  (node.name === 'w:sdt' && controlWithoutText(node) !== null) ||
  (node.name === 'w:r' && flagOf(child(node, 'w:rPr'), 'w:vanish') === true);

/** True if a text box or a picture is the copy kept for old programs. */
export function isFallback(root: Xml, element: Xml): boolean {
  for (const fallback of descendants(root))
    if (fallback.name === 'mc:Fallback')
      for (const inner of descendants(fallback)) if (inner === element) return true;
  return false;
}
