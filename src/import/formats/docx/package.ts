/** Finds the parts of a Word file by their relations, not by their names. */
import type { ImportError } from '../../../messages/import-error.ts';
import { importError } from '../../../messages/import-error.ts';
import { TooMuch } from '../too-much.ts';
import { unpack, unpackOne } from '../unpack.ts';
import { childrenOf, elements, readXml, textIn, type Xml } from './xml.ts';

export interface Part {
  path: string;
  xml: Xml;
}

export interface Relation {
  /** The last word of its type: `styles`, `hyperlink`. */
  type: string;
  /** A path inside the package, or an address if it is external. */
  target: string;
  external: boolean;
}

export interface WordPackage {
  main: Part;
  /** The one part of this kind that belongs to the text, if there is one. */
  part: (type: string) => Part | undefined;
  parts: (type: string) => Part[];
  /** The relations of a part, by their ids. */
  relations: (part: Part) => ReadonlyMap<string, Relation>;
  /** What the file says about itself, by its names in small letters: `title`, `company`. */
  properties: ReadonlyMap<string, string>;
  /** Unpacks a file inside it, such as a picture; null if it is missing. Throws TooMuch. */
  bytesOf: (path: string) => Uint8Array | null;
}

/** @throws ImportError where it is damaged or no Word file; TooMuch where it is too large */
export function openPackage(bytes: Uint8Array, file: string): WordPackage {
  const files = unpack(bytes, file);
  const damaged = (reason: string) => importError('import-damaged', file, { reason });
  const cache = new Map<string, Part>();
  const read = (path: string): Part | undefined => {
    const found = cache.get(path);
    const data = files[path];
    if (found || !data) return found;
    let part: Part;
    try {
      part = { path, xml: readXml(data) };
    } catch (thrown) {
      if (thrown instanceof TooMuch) throw thrown;
      throw damaged(`its part “${path}” cannot be read`);
    }
    cache.set(path, part);
    return part;
  };
  const relations = (path: string) => {
    const cut = path.lastIndexOf('/') + 1;
    const rels = read(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
    return readRelations(rels?.xml, path.slice(0, cut));
  };
  const start = [...relations('').values()].find((r) => r.type === 'officeDocument');
  if (!start) throw notWord(files, file) ?? damaged('it does not say where its text is');
  const main = read(start.target);
  if (!main) throw damaged('its text is missing');
  if (main.xml.name !== 'w:document')
    throw notWord(files, file) ?? damaged('its main part is not a Word text');
  const own = [...relations(main.path).values()];
  const parts = (type: string) =>
    own.flatMap((r) => (r.type === type && !r.external ? (read(r.target) ?? []) : []));
  return {
    main,
    parts,
    part: (type) => parts(type)[0],
    relations: (part) => relations(part.path),
    properties: readProperties(
      [...relations('').values()].flatMap((r) =>
        /^(?:core|extended|custom)-properties$/.test(r.type) ? (read(r.target)?.xml ?? []) : [],
      ),
    ),
    bytesOf: (path) => unpackOne(bytes, path),
  };
}

function readProperties(parts: readonly Xml[]): Map<string, string> {
  const properties = new Map<string, string>();
  for (const property of parts.flatMap(elements)) {
    const name = property.attributes.name ?? property.name.replace(/^.*:/, '');
    const value = textIn(property) || elements(property).map(textIn).join(' ');
    if (value.trim()) properties.set(name.toLowerCase(), value.trim());
  }
  return properties;
}

function readRelations(xml: Xml | undefined, folder: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const { attributes } of childrenOf(xml, 'Relationship')) {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    const target = external ? Target : resolve(folder, Target);
    relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, external });
  }
  return relations;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  return steps.join('/');
}

/** The error for a package that is some other kind of file; null if it could be Word's. */
function notWord(files: Record<string, Uint8Array>, file: string): ImportError | null {
  const names = Object.keys(files);
  const kinds: [RegExp, string][] = [
    [/^xl\//, 'a spreadsheet'],
    [/^ppt\//, 'a presentation'],
  ];
  const kind = kinds.find(([pattern]) => names.some((n) => pattern.test(n)));
  if (kind) return importError('import-unknown', file, { kind: kind[1] });
  if (!names.includes('[Content_Types].xml'))
    return importError('import-unknown', file, { kind: 'a ZIP archive' });
  return null;
}
