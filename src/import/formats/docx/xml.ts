/**
 * A part of a Word file as a small tree, with the usual prefixes, whatever prefixes the
 * writing program chose, and the printed words below an element of it.
 */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

export interface Xml {
  /** With the usual prefix: `w:p`. */
  name: string;
  attributes: Record<string, string>;
  children: (Xml | string)[];
}

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
  [`${OFFICE}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}drawingml/wordprocessingDrawing`]: 'wp',
  [`${OFFICE}markup-compatibility/2006`]: 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  [`${OFFICE}package/2006/relationships`]: '',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** The root of a part. @throws Error if it is not well-formed */
export function readXml(bytes: Uint8Array): Xml {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const root = parseXml(text).root;
  if (!root) throw new Error('no root element');
  return convert(root, { xml: 'xml' });
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function convert(element: XmlElement, outer: Record<string, string>): Xml {
  let scope = outer;
  for (const [name, uri] of Object.entries(element.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    if (scope === outer) scope = { ...outer };
    const prefix = name.slice(6);
    scope[prefix] = PREFIXES[uri] ?? prefix;
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes))
    attributes[name.includes(':') ? usual(name, scope) : name] = value;
  const children: (Xml | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(convert(child, scope));
    else if (child instanceof XmlText) children.push(child.text);
  }
  return { name: usual(element.name, scope), attributes, children };
}

function usual(name: string, scope: Record<string, string>): string {
  const [local = '', prefix = ''] = name.split(':').reverse();
  const known = scope[prefix] ?? prefix;
  return known ? `${known}:${local}` : local;
}

export const elements = (xml: Xml | undefined): Xml[] =>
  xml ? xml.children.filter((c): c is Xml => typeof c !== 'string') : [];

/** The first child of that name; with several names, the first child of each within the one before. */
export function child(xml: Xml | undefined, ...path: string[]): Xml | undefined {
  let found = xml;
  for (const name of path) found = elements(found).find((c) => c.name === name);
  return found;
}

export const childrenOf = (xml: Xml | undefined, name: string) =>
  elements(xml).filter((c) => c.name === name);

/** Every element below, in reading order. */
export function* descendants(xml: Xml | undefined): Generator<Xml> {
  for (const element of elements(xml)) {
    yield element;
    yield* descendants(element);
  }
}

/** `w:val` of an element, or of the child that `path` leads to. */
export const valueOf = (xml: Xml | undefined, ...path: string[]) =>
  (path.length > 0 ? child(xml, ...path) : xml)?.attributes['w:val'];

/** A switch such as `<w:b/>`: true, false, or undefined if it is not there. */
export function flagOf(xml: Xml | undefined, name: string): boolean | undefined {
  const found = child(xml, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** The characters directly inside. */
export const textIn = (xml: Xml) => xml.children.filter((c) => typeof c === 'string').join('');

/** Why a content control holds no words of the text; null if it does. */
export function controlWithoutText(control: Xml): string | null {
  const properties = child(control, 'w:sdtPr');
  const gallery = valueOf(properties, 'w:docPartObj', 'w:docPartGallery');
  if (gallery === 'Table of Contents') return 'table of contents';
  if (flagOf(properties, 'w:showingPlcHdr')) return 'prompt that nobody filled in';
  const binding = child(properties, 'w:dataBinding')?.attributes['w:xpath'] ?? '';
  return /creator|lastModifiedBy|manager/i.test(binding) ? 'file property' : null;
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

/** True if a text box is the copy kept for old programs. */
export function isFallback(root: Xml, element: Xml): boolean {
  for (const fallback of descendants(root))
    if (fallback.name === 'mc:Fallback')
      for (const inner of descendants(fallback)) if (inner === element) return true;
  return false;
}
