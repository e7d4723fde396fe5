/** Opens OpenDocument texts, packed (.odt, .ott) or in one piece (.fodt), and refuses their relatives. */
import { unzipSync } from 'fflate';
import type { ImportError } from '../../../messages/import-error.ts';
import { importError } from '../../../messages/import-error.ts';
import { TooMuch } from '../too-much.ts';
import { unpack, unpackOne } from '../unpack.ts';
import { child, descendants, elements, readXml, textIn, type Xml } from '../read-xml.ts';

export interface OdtPackage {
  /** `office:text`: the text itself. */
  text: Xml;
  /** The parts that hold styles, the file's own before those of its text. */
  styled: readonly Xml[];
  /** The page styles, which hold headers and footers. */
  pages: readonly Xml[];
  /** What the file says about itself, by its names in small letters: `title`, `school year`. */
  properties: ReadonlyMap<string, string>;
  hasMacros: boolean;
  /** The root of a document inside it, by the address that leads there; undefined if it cannot be read. Throws TooMuch. */
  objectAt: (href: string) => Xml | undefined;
  /** Unpacks a file inside it, such as a picture; null if it is missing. Throws TooMuch. */
  bytesOf: (path: string) => Uint8Array | null;
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The usual prefixes. */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OASIS}office:1.0`]: 'office',
  [`${OASIS}style:1.0`]: 'style',
  [`${OASIS}text:1.0`]: 'text',
  [`${OASIS}table:1.0`]: 'table',
  [`${OASIS}drawing:1.0`]: 'draw',
  [`${OASIS}presentation:1.0`]: 'presentation',
  [`${OASIS}xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}svg-compatible:1.0`]: 'svg',
  [`${OASIS}meta:1.0`]: 'meta',
  [`${OASIS}form:1.0`]: 'form',
  [`${OASIS}manifest:1.0`]: 'manifest',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1998/Math/MathML': 'math',
};

const TEXT_TYPE = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?$/;

/** Other kinds of the same family, by how their types go on. */
const RELATIVES: readonly (readonly [RegExp, string])[] = [
  [/opendocument\.spreadsheet/, 'an OpenDocument spreadsheet'],
  [/opendocument\.presentation/, 'an OpenDocument presentation'],
  [/opendocument\.graphics/, 'an OpenDocument drawing'],
  [/opendocument\.text-master/, 'a master document, whose text lies in other files'],
  [/vnd\.sun\.xml/, 'a file of OpenOffice before version 2'],
];

/** True for a packed file of the OpenDocument family, or of its forerunner's. */
export function isOpenDocument(bytes: Uint8Array): boolean {
  const names = new Set<string>();
  try {
    const { mimetype } = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.add(name);
        return name === 'mimetype' && originalSize < 200;
      },
    });
    if (mimetype) return /opendocument|vnd\.sun\.xml/.test(decoded(mimetype));
    return names.has('META-INF/manifest.xml') && names.has('content.xml');
  } catch {
    // A damaged file is no more one than another.
    return false;
  }
}

/** True for a text that begins as an OpenDocument file in one piece does. */
export const isFlatOpenDocument = (start: string): boolean =>
  /^\s*</.test(start) &&
  /<(?:[\w-]+:)?document\s/.test(start) &&
  start.includes(`${OASIS}office:1.0`);

/** @throws ImportError where it is protected, damaged or no text; TooMuch where it is too large */
export function openOdt(bytes: Uint8Array, file: string): OdtPackage {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? openPacked(bytes, file) : openFlat(bytes, file);
}

function openPacked(bytes: Uint8Array, file: string): OdtPackage {
  const files = unpack(bytes, file);
  const type = files.mimetype ? decoded(files.mimetype).trim() : '';
  refuseRelative(type, file);
  const read = (path: string): Xml | undefined => {
    const data = files[path];
    return data && data.length > 0 ? readPart(data, `its part “${path}”`, file) : undefined;
  };
  const manifest = read('META-INF/manifest.xml');
  if ([...descendants(manifest)].some(({ name }) => name === 'manifest:encryption-data'))
    throw importError('import-password', file);
  const content = read('content.xml');
  if (!content) throw importError('import-damaged', file, { reason: 'its text is missing' });
  const styles = read('styles.xml');
  return {
    text: textOf(content, file),
    styled: [styles, content].filter((part) => part !== undefined),
    pages: elements(child(styles, 'office:master-styles')),
    properties: readProperties(child(read('meta.xml'), 'office:meta')),
    hasMacros: namesIn(bytes).some((name) => MACRO.test(name)),
    objectAt: (href) => {
      const folder = href.replace(/^\.\//, '').replace(/\/$/, '');
      return /^[a-z]+:/i.test(folder) ? undefined : read(`${folder}/content.xml`);
    },
    bytesOf: (path) => unpackOne(bytes, path),
  };
}

function openFlat(bytes: Uint8Array, file: string): OdtPackage {
  const root = readPart(bytes, 'it', file);
  refuseRelative(root.attributes['office:mimetype'] ?? '', file);
  return {
    text: textOf(root, file),
    styled: [root],
    pages: elements(child(root, 'office:master-styles')),
    properties: readProperties(child(root, 'office:meta')),
    hasMacros: [...descendants(child(root, 'office:scripts'))].some(({ name }) =>
      /:(?:module|script)$|:library-embedded$/.test(name),
    ),
    objectAt: () => undefined,
    bytesOf: () => null,
  };
}

/** A module of Basic or another script; the lists of libraries lie there without any. */
const MACRO = /^Basic\/[^/]+\/(?!script-l[bc]\.xml$)[^/]+$|^Scripts\/.*[^/]$/;

function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter({ name }) {
      names.push(name);
      return false;
    },
  });
  return names;
}

function refuseRelative(type: string, file: string): void {
  const relative = RELATIVES.find(([pattern]) => pattern.test(type));
  if (relative) throw notText(relative[1], file);
  if (type !== '' && !TEXT_TYPE.test(type)) throw notText('a file of an unknown kind', file);
}

const notText = (kind: string, file: string): ImportError =>
  importError('import-unknown', file, {
    kind,
    remedy:
      'Open it in LibreOffice and save the policy with File ▸ Save As ▸ ODF Text Document (.odt), or copy its words into a new text document.',
  });

function readPart(data: Uint8Array, what: string, file: string): Xml {
  try {
    return readXml(data, PREFIXES);
  } catch (thrown) {
    if (thrown instanceof TooMuch) throw thrown;
    throw importError('import-damaged', file, { reason: `${what} cannot be read` });
  }
}

function textOf(root: Xml, file: string): Xml {
  const body = child(root, 'office:body');
  const text = child(body, 'office:text');
  if (text) return text;
  const other = elements(body)[0]?.name.replace(/^office:/, '');
  throw other === undefined
    ? importError('import-damaged', file, { reason: 'its text is missing' })
    : notText(`an OpenDocument ${other}`, file);
}

function readProperties(meta: Xml | undefined): Map<string, string> {
  const properties = new Map<string, string>();
  for (const property of elements(meta)) {
    const name = property.attributes['meta:name'] ?? property.name.replace(/^.*:/, '');
    const value = textIn(property).trim();
    if (value) properties.set(name.toLowerCase(), value);
  }
  return properties;
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
