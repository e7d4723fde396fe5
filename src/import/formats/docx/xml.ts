/**
 * A part of a Word file as a small tree, with the usual prefixes, whatever prefixes the
 * writing program chose, and the printed words below an element of it.
 */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { own } from '../../../language/own.ts';
import { LIMITS } from '../../../policy/limits.ts';
import { TooMuch } from '../too-much.ts';

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

/**
 * The root of a part.
 * @throws TooMuch where it has too many elements, or too many inside each other; Error where it is not well-formed
 */
export function readXml(bytes: Uint8Array): Xml {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  refuseMany(text);
  const root = parse(text);
  if (!root) throw new Error('no root element');
  return convert(root, new Map([['xml', 'xml']]), 1);
}

/** Counted before anything is made of them: an element has one “<” at its start, and most have one at their end. */
function refuseMany(text: string): void {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
    if (text[at + 1] !== '/' && ++count > LIMITS.elements.most)
      throw new TooMuch({ limit: 'elements' });
}

function parse(text: string): XmlElement | null {
  try {
    return parseXml(text).root;
  } catch (thrown) {
    // The parser calls itself for each level: its stack ends.
    if (thrown instanceof RangeError) throw new TooMuch({ limit: 'sourceDepth' });
    throw thrown;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** @param outer the usual prefix for each prefix that the program chose */
function convert(element: XmlElement, outer: ReadonlyMap<string, string>, depth: number): Xml {
  if (depth > LIMITS.sourceDepth.most) throw new TooMuch({ limit: 'sourceDepth' });
  let scope = outer;
  for (const [name, uri] of Object.entries(element.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    scope = new Map(scope).set(prefix, own(PREFIXES, uri) ?? prefix);
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes))
    attributes[name.includes(':') ? usual(name, scope) : name] = value;
  const children: (Xml | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(convert(child, scope, depth + 1));
    else if (child instanceof XmlText) children.push(child.text);
  }
  return { name: usual(element.name, scope), attributes, children };
}

function usual(name: string, scope: ReadonlyMap<string, string>): string {
  const [local = '', prefix = ''] = name.split(':').reverse();
  const known = scope.get(prefix) ?? prefix;
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

/** True if a text box or a picture is the copy kept for old programs. */
export function isFallback(root: Xml, element: Xml): boolean {
  for (const fallback of descendants(root))
    if (fallback.name === 'mc:Fallback')
      for (const inner of descendants(fallback)) if (inner === element) return true;
  return false;
}
