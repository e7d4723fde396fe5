/** What is in a file that a policy’s text uses: whether it is what its name says, its hash, a picture’s size. */
import { createHash } from 'node:crypto';
import { parseXml } from '@rgrove/parse-xml';
import { imageSize } from 'image-size';
import { own } from '../language/own.ts';
import { attachedType, isPicture, type AttachedType } from '../policy/attached.ts';

/** Why a file is not published: how a sentence about it goes on, and what to do. */
export interface ContentFault {
  what: string;
  remedy: string;
  /** True where something in it could run. */
  runs: boolean;
}

interface TypeTraits {
  /** For a web server. */
  mime: string;
  /** True for text, of which line ends do not count: git may write them otherwise on another computer. */
  isText: boolean;
  /** True for the bytes of such a file. */
  fits: (bytes: Buffer) => boolean;
}

const binary = (mime: string, fits: TypeTraits['fits']): TypeTraits => ({
  mime,
  isText: false,
  fits,
});
const text = (mime: string, fits: (text: string) => boolean): TypeTraits => ({
  mime,
  isText: true,
  fits: (bytes) => !bytes.includes(0) && fits(bytes.toString('utf8').replace(/^\uFEFF/, '')),
});
const startsWith = (start: string) => (bytes: Buffer) =>
  bytes.subarray(0, start.length).toString('latin1') === start;
const packed = (inside: string) => (bytes: Buffer) =>
  startsWith('PK\x03\x04')(bytes) && bytes.includes(inside) && !bytes.includes('vbaProject');
const jpeg = binary('image/jpeg', startsWith('\xff\xd8\xff'));
/** What a browser might take for a page, whatever the name says. */
const isPage = (words: string) => /^\s*<(?:!doctype|html|head|body|script|\?xml|svg)/i.test(words);

const TYPES = {
  png: binary('image/png', startsWith('\x89PNG\r\n\x1a\n')),
  jpg: jpeg,
  jpeg,
  gif: binary('image/gif', (bytes) => startsWith('GIF87a')(bytes) || startsWith('GIF89a')(bytes)),
  webp: binary(
    'image/webp',
    (bytes) => startsWith('RIFF')(bytes) && startsWith('WEBP')(bytes.subarray(8)),
  ),
  avif: binary('image/avif', (bytes) => /^ftyp.*avi[fs]/s.test(latin1(bytes, 4, 40))),
  svg: text('image/svg+xml', (words) =>
    /^\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE\s+svg[^>[]*>\s*)*<svg[\s>]/.test(words),
  ),
  pdf: binary('application/pdf', startsWith('%PDF-')),
  docx: binary(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    packed('word/'),
  ),
  odt: binary(
    'application/vnd.oasis.opendocument.text',
    packed('mimetypeapplication/vnd.oasis.opendocument.text'),
  ),
  xlsx: binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', packed('xl/')),
  csv: text('text/csv; charset=utf-8', (words) => !isPage(words)),
  txt: text('text/plain; charset=utf-8', (words) => !isPage(words)),
  ics: text('text/calendar; charset=utf-8', (words) => /^\s*BEGIN:VCALENDAR/.test(words)),
} as const satisfies Record<AttachedType, TypeTraits>;

function latin1(bytes: Buffer, from: number, to: number): string {
  return bytes.subarray(from, to).toString('latin1');
}

/** For a web server, by a name of which the type is known. */
export const mimeOf = (name: string): string =>
  own(TYPES, attachedType(name) ?? '')?.mime ?? 'application/octet-stream';

/** Why the bytes are not published under a name; null where they are. */
export function contentFault(name: string, bytes: Buffer): ContentFault | null {
  const type = attachedType(name);
  if (type === null || !TYPES[type].fits(bytes))
    return {
      what: `is not what its name says: its content is that of no ${type ?? 'such'} file that is published`,
      remedy: /^(?:docx|xlsx|odt)$/.test(type ?? '')
        ? 'Open it, and save it anew as that kind of file, without macros.'
        : 'Open it in the program that it belongs to, and save or export it as that kind of file; renaming it is not enough.',
      runs: false,
    };
  const isBroken = type === 'svg' && !isWellFormed(bytes);
  if (isBroken)
    return {
      what: 'is a drawing that is broken off, or damaged, and no browser shows it',
      remedy: 'Open it in the program that drew it, and save it anew.',
      runs: false,
    };
  const runs = type === 'svg' ? foundInSvg(bytes) : null;
  return runs === null
    ? null
    : {
        what: `holds “${runs}”, which could run or load something when the picture is opened`,
        remedy: 'Save the picture as a PNG file, and write that name in the text.',
        runs: true,
      };
}

/** What a drawing has no need of: scripts, pages inside it, links, parts from elsewhere. */
const UNSAFE_IN_SVG =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|image|a|set|animate\w*|handler|listener)[\s>/]|\son\w+\s*=|<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet|javascript:|@import|xml:base|(?:href|src)\s*=\s*["']?\s*(?!["'\s#])|url\(\s*(?!["']?#)|\\[0-9a-f]/i;

function isWellFormed(bytes: Buffer): boolean {
  try {
    parseXml(bytes.toString('utf8'), { ignoreUndefinedEntities: true });
    return true;
  } catch {
    return false;
  }
}

function foundInSvg(bytes: Buffer): string | null {
  const words = bytes.toString('utf8');
  if (words.includes('\uFFFD')) return 'characters that are not UTF-8';
  return UNSAFE_IN_SVG.exec(words)?.[0]?.trim() ?? null;
}

/** SHA-256 of the content, 64 hexadecimal digits. */
export function contentHash(name: string, bytes: Buffer): string {
  const type = attachedType(name);
  const content =
    type !== null && TYPES[type].isText
      ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
      : bytes;
  return createHash('sha256').update(content).digest('hex');
}

/** How wide a drawing is shown that gives its shape and no size: as wide as the text, in pixels. */
const WIDE = 640;

/** Width and height of a picture as a browser shows it, in pixels; null where its file does not tell them. */
export function pictureSize(name: string, bytes: Buffer): { width: number; height: number } | null {
  if (!isPicture(name)) return null;
  try {
    return attachedType(name) === 'svg' ? drawingSize(bytes) : photographSize(bytes);
  } catch {
    return null;
  }
}

/** @throws what does not tell its size */
function photographSize(bytes: Buffer) {
  const { width, height, orientation = 1 } = imageSize(bytes);
  // A camera that was held upright writes the picture lying, and says so.
  return orientation < 5 ? { width, height } : { width: height, height: width };
}

/** @throws what does not tell its shape */
function drawingSize(bytes: Buffer) {
  // A drawing could be mentioned in a comment before it begins.
  const drawing = bytes.toString('utf8').replace(/<!--[^]*?-->/g, '');
  const { width, height } = imageSize(Buffer.from(drawing));
  const hasSize = /<svg[^>]*\swidth\s*=\s*["']\s*[\d.]+\s*(?!%)[a-z]*\s*["']/.test(drawing);
  return hasSize ? { width, height } : { width: WIDE, height: Math.round((WIDE * height) / width) };
}
