/** The reader of DER takes what was written as it should be, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DerReader,
  NotDer,
  TAG,
  der,
  derInteger,
  derOid,
  integerIn,
  oidIn,
  readDer,
  timeIn,
} from '../../../src/content/register/der.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const time = (text: string) => timeIn(readDer(der(TAG.time, Buffer.from(text)), TAG.time));

describe('DER', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 200n }),
        fc.tuple(fc.nat(1), fc.nat(39)),
        fc.array(fc.nat(2 ** 31 - 1), { maxLength: 5 }),
        fc.uint8Array({ maxLength: 70_000 }),
        (number, root, rest, octets) => {
          const name = [...root, ...rest].join('.');
          const written = der(
            TAG.sequence,
            derInteger(number),
            derOid(name),
            der(TAG.octets, octets),
          );
          const reader = new DerReader(written).open(TAG.sequence);
          expect(integerIn(reader.take(TAG.integer))).toBe(number);
          expect(oidIn(reader.take(TAG.oid))).toBe(name);
          expect(reader.takeIf(TAG.set)).toBeNull();
          expect(reader.take(TAG.octets).content.equals(octets)).toBe(true);
          reader.end();
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['another tag', '31 00'],
    ['a length with no bytes behind it', '30 05 02 01'],
    ['a length that is itself cut off', '30 82 01'],
    ['no length, but an end mark', '30 80 00 00'],
    ['a length that could be shorter', '30 81 03 02 01 00'],
    ['a length with a nought before it', '30 82 00 80'],
    ['a length that no file has', '30 85 01 00 00 00 00'],
    ['something behind it', '30 00 00'],
  ])('is not read from %s', (_, hex) => {
    expect(() => readDer(bytes(hex), TAG.sequence)).toThrow(NotDer);
  });

  it('ends in an error and no other way, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        try {
          new DerReader(any).rest();
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(NotDer);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', '00 01', 'ff 80'])('has no number “%s”', (hex) => {
    expect(() => integerIn(readDer(der(TAG.integer, bytes(hex)), TAG.integer))).toThrow(NotDer);
  });
  it.each([
    ['ff', -1n],
    ['80', -128n],
    ['00 80', 128n],
  ])('has a number “%s”', (hex, number) => {
    expect(integerIn(readDer(der(TAG.integer, bytes(hex)), TAG.integer))).toBe(number);
  });
  it.each(['', '80 01', '2a 86'])('has no name “%s”', (hex) => {
    expect(() => oidIn(readDer(der(TAG.oid, bytes(hex)), TAG.oid))).toThrow(NotDer);
  });

  it('has times in UTC alone, and only those of the calendar', () => {
    expect(time('20261123100203Z').toISOString()).toBe('2026-11-23T10:02:03.000Z');
    expect(time('20261123100203.25Z').toISOString()).toBe('2026-11-23T10:02:03.250Z');
    for (const wrong of [
      '20260230100203Z',
      '20261123246000Z',
      '20261123100203',
      '20261123100203.0Z',
      '20261123100203+0100',
    ])
      expect(() => time(wrong), wrong).toThrow(NotDer);
  });
});
