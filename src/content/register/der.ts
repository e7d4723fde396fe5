/**
 * DER, in which time stamps and certificates are written: a reader that takes nothing else,
 * and the little that has to be written.
 *
 * It is strict, since whatever a reader lets pass can be altered unseen: every length in its
 * shortest form and inside what holds it, every number and name in its one spelling, and
 * nothing left over. Tags are the byte as it stands; none of these structures has a longer one.
 */

/** Tags, as the byte that an element begins with. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** `[n]`, with elements inside. */
  context: (n: number) => 0xa0 + n,
} as const;

/** One element. */
export interface Der {
  tag: number;
  /** Tag and length included. */
  bytes: Buffer;
  content: Buffer;
}

/** Bytes that are not DER, or not the structure that they should be. The message has no full stop. */
export class NotDer extends Error {}

/** Reads elements one after the other. Every method throws NotDer. */
export class DerReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes);
  }

  /** The next element, which has to have this tag. */
  take(tag: number): Der {
    const found = this.#peek();
    if (found?.tag !== tag) throw new NotDer(`byte ${this.#at} of a part is not what stands there`);
    this.#at += found.bytes.length;
    return found;
  }

  /** The next element where it has this tag; null where it has another, or there is none. */
  takeIf(tag: number): Der | null {
    return this.#peek()?.tag === tag ? this.take(tag) : null;
  }

  /** What is inside the next element, which has to have this tag. */
  open(tag: number): DerReader {
    return new DerReader(this.take(tag).content);
  }

  /** Every element that is left. */
  rest(): Der[] {
    const elements: Der[] = [];
    for (let next = this.#peek(); next; next = this.#peek()) elements.push(this.take(next.tag));
    return elements;
  }

  /** Nothing may be left. */
  end(): void {
    if (this.#at < this.#bytes.length) throw new NotDer('there is more than should be');
  }

  #peek(): Der | null {
    const start = this.#at;
    const [tag, first] = this.#bytes.subarray(start);
    if (tag === undefined) return null;
    if (first === undefined) throw new NotDer('it ends in the middle');
    if ((tag & 0x1f) === 0x1f) throw new NotDer('a tag is longer than a byte');
    const more = first < 0x80 ? 0 : first - 0x80;
    const begin = start + 2 + more;
    // Without a length, or with one that no file has.
    if (first === 0x80 || more > 4) throw new NotDer('a length is not written as it should be');
    if (begin > this.#bytes.length) throw new NotDer('it ends in the middle');
    const length = more === 0 ? first : this.#bytes.readUIntBE(start + 2, more);
    if (more > 0 && (length < 0x80 || length < 2 ** (8 * (more - 1))))
      throw new NotDer('a length is not written as it should be');
    if (begin + length > this.#bytes.length) throw new NotDer('it ends in the middle');
    return {
      tag,
      bytes: this.#bytes.subarray(start, begin + length),
      content: this.#bytes.subarray(begin, begin + length),
    };
  }
}

/** The one element that these bytes are. @throws NotDer */
export function readDer(bytes: Uint8Array, tag: number): Der {
  const reader = new DerReader(bytes);
  const element = reader.take(tag);
  reader.end();
  return element;
}

/** @throws NotDer where it is not written in the shortest form */
export function integerIn({ content }: Der): bigint {
  const [first, second] = content;
  const isShortest =
    first !== undefined &&
    (second === undefined ||
      !((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)));
  if (!isShortest) throw new NotDer('a number is not written as it should be');
  return BigInt.asIntN(8 * content.length, BigInt(`0x${content.toString('hex')}`));
}

/** The name of an algorithm or a purpose: `1.2.840.113549.1.7.2`. @throws NotDer */
export function oidIn({ content }: Der): string {
  const numbers: bigint[] = [];
  let number = 0n;
  let begins = true;
  for (const byte of content) {
    if (begins && byte === 0x80) throw new NotDer('a name is not written as it should be');
    number = (number << 7n) | BigInt(byte & 0x7f);
    begins = byte < 0x80;
    if (!begins) continue;
    numbers.push(number);
    number = 0n;
  }
  const [first, ...rest] = numbers;
  if (first === undefined || !begins) throw new NotDer('a name is not written as it should be');
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join('.');
}

/** A time in UTC, with or without parts of a second. @throws NotDer */
export function timeIn({ content }: Der): Date {
  const written = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d*[1-9])?Z$/.exec(
    content.toString('latin1'),
  );
  if (!written) throw new NotDer('a time is not written as it should be');
  const [, year, month, day, hour, minute, second, part = ''] = written;
  const whole = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const time = new Date(`${whole}Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 19) !== whole)
    throw new NotDer('a time is none');
  return new Date(time.getTime() + Math.floor(Number(`0${part}`) * 1000));
}

/** Writes an element. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 + bytes.length]), bytes, content]);
}

/** @param number not negative */
export function derInteger(number: bigint): Buffer {
  const hex = number.toString(16);
  const even = hex.padStart(hex.length + (hex.length % 2), '0');
  // The first bit would be a minus sign.
  return der(TAG.integer, Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex'));
}

/** @param name `2.16.840.1.101.3.4.2.1` */
export function derOid(name: string): Buffer {
  const [root = 0, second = 0, ...rest] = name.split('.').map(Number);
  return der(TAG.oid, Buffer.from([root * 40 + second, ...rest].flatMap(sevenBits)));
}

/** A number in groups of seven bits, all but the last with the eighth bit set. */
function sevenBits(number: number): number[] {
  const groups = [number % 128];
  for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128))
    groups.unshift(0x80 + (left % 128));
  return groups;
}
