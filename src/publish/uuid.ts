/** Makes names that stay the same wherever the site is published. */
import { createHash } from 'node:crypto';

/** The namespace of this project's names; arbitrary, and never to be changed. */
const NAMESPACE = 'b8f0d5f6-5c39-4a8e-9d0c-6c1f0f1f7a52';

/** A version 5 UUID (RFC 9562): the same name always gives the same one. */
export function uuidOf(...name: readonly string[]): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name.join('\n'))
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.subarray(0, 16).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
