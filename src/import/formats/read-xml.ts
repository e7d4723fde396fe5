/**
 * A part of a packed document as a small tree, with the usual prefixes, whatever prefixes the
 * writing program chose.
 */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { own } from '../../language/own.ts';
import { LIMITS } from '../../policy/limits.ts';
import { TooMuch } from './too-much.ts';

export interface Xml {
  /** With the usual prefix: `w:p`. */
  name: string;
  attributes: Record<string, string>;
  children: (Xml | string)[];
}

/**
 * The root of a part.
 * @param prefixes the usual prefixes, by the names of their namespaces
 * @throws TooMuch where it has too many elements, or too many inside each other; Error where it is not well-formed
 */
export function readXml(bytes: Uint8Array, prefixes: Readonly<Record<string, string>>): Xml {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  refuseMany(text);
  const root = parse(text);
  if (!root) throw new Error('no root element');
  return convert(root, { usual: prefixes, outer: new Map([['xml', 'xml']]) }, 1);
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

interface Scope {
  usual: Readonly<Record<string, string>>;
  /** The usual prefix for each prefix that the program chose. */
  outer: ReadonlyMap<string, string>;
}

function convert(element: XmlElement, { usual: known, outer }: Scope, depth: number): Xml {
  if (depth > LIMITS.sourceDepth.most) throw new TooMuch({ limit: 'sourceDepth' });
  let scope = outer;
  for (const [name, uri] of Object.entries(element.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    scope = new Map(scope).set(prefix, own(known, uri) ?? prefix);
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes))
    attributes[name.includes(':') ? usual(name, scope) : name] = value;
  const children: (Xml | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement)
      children.push(convert(child, { usual: known, outer: scope }, depth + 1));
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

/** The characters directly inside. */
export const textIn = (xml: Xml) => xml.children.filter((c) => typeof c === 'string').join('');
