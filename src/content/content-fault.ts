/** What is in a file that a policy’s text uses: whether it is what its name says, its hash, a picture’s size. */
import { createHash } from 'node:crypto';
import { own } from '../language/own.ts';
import { attachedType, type AttachedType } from '../policy/attached.ts';

/** Why a file is not published: how a sentence about it goes on, and what to do. */
export interface ContentFault {
  what: string;
  remedy: string;
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
    };
  const runs = type === 'svg' ? foundInSvg(bytes) : null;
  return runs === null
    ? null
    : {
        what: `holds “${runs}”, which could run or load something when the picture is opened`,
        remedy: 'Save the picture as a PNG file, and write that name in the text.',
      };
}

/** What a drawing has no need of: scripts, pages inside it, links, parts from elsewhere. */
const UNSAFE_IN_SVG =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|image|a|set|animate\w*|handler|listener)[\s>/]|\son\w+\s*=|<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet|javascript:|@import|xml:base|(?:href|src)\s*=\s*["']?\s*(?!["'\s#])|url\(\s*(?!["']?#)|\\[0-9a-f]/i;

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

/** Width and height of a picture in pixels, from the start of its bytes; null where they are not told there. */
export function pictureSize(name: string, bytes: Buffer): { width: number; height: number } | null {
  switch (attachedType(name)) {
    case 'png':
      if (bytes.length < 24) return null;
      return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    case 'gif':
      if (bytes.length < 10) return null;
      return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
    case 'jpg':
    case 'jpeg':
      return jpegSize(bytes);
    case 'svg': // By its view box, a page lays it out as wide as it likes.
    case 'webp':
    case 'avif':
    case 'pdf':
    case 'docx':
    case 'odt':
    case 'xlsx':
    case 'csv':
    case 'txt':
    case 'ics':
    case null:
      return null;
  }
}

/** Goes from one segment to the next until the one that begins the picture itself. */
function jpegSize(bytes: Buffer): { width: number; height: number } | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
