/** Several files in one, so that what a search always needs is one request. */

/** Bytes of the number that the list's length is written as. */
const LENGTH = 4;

/** The list of names and sizes as JSON, with its length before it, then the bytes of each file. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sizes = [...files].map(([path, { length }]) => [path, length] as const);
  const list = new TextEncoder().encode(JSON.stringify(sizes));
  const packed = new Uint8Array(
    LENGTH + list.length + sizes.reduce((sum, [, size]) => sum + size, 0),
  );
  new DataView(packed.buffer).setUint32(0, list.length);
  packed.set(list, LENGTH);
  let at = LENGTH + list.length;
  for (const content of files.values()) {
    packed.set(content, at);
    at += content.length;
  }
  return packed;
}

/**
 * What `pack` was given.
 * @throws Error where the bytes are no whole pack, as of a file that was cut off
 */
export function unpack(packed: Uint8Array): Map<string, Uint8Array> {
  const { buffer, byteOffset, byteLength } = packed;
  const length = new DataView(buffer, byteOffset, byteLength).getUint32(0);
  const list = new TextDecoder().decode(packed.subarray(LENGTH, LENGTH + length));
  const files = new Map<string, Uint8Array>();
  let at = LENGTH + length;
  for (const [path, size] of JSON.parse(list) as [string, number][]) {
    files.set(path, packed.subarray(at, at + size));
    at += size;
  }
  if (at !== packed.length) throw new RangeError();
  return files;
}
