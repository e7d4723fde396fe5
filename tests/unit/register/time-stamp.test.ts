/** An answer of a time-stamping service is proved or refused; the files are in tests/fixtures/stamps, made by its make.sh. */
import { X509Certificate, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headHash } from '../../../src/content/register/entry.ts';
import { DerReader, NotDer, TAG, derOid, type Der } from '../../../src/content/register/der.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { emptyRegister, registerOf } from '../../../src/content/register/register.ts';
import { checkStamp } from '../../../src/content/register/stamps.ts';
import {
  StampRefused,
  ownerOf,
  readRequest,
  readTimeStamp,
  trustedIssuer,
  writeRequest,
} from '../../../src/content/register/time-stamp.ts';

const FIXTURES = 'tests/fixtures/stamps';
const file = (name: string) => readFileSync(`${FIXTURES}/${name}`);
const certificate = (name: string) => new X509Certificate(file(name));
const { register } = readRegister(`${FIXTURES}/content`);
const first = headHash([register.entries[0]!.hash]);

/** What an answer says, or the sentence with which it is refused. Anything else that is thrown fails the test. */
function said(bytes: Uint8Array): string {
  try {
    const { imprint, time, nonce, signer } = readTimeStamp(bytes);
    return [imprint, time.toISOString(), nonce, signer.fingerprint256].join(' ');
  } catch (thrown) {
    if (!(thrown instanceof StampRefused)) throw thrown;
    expect(thrown.message).toMatch(/^[A-Z].*\.$/);
    return 'refused';
  }
}

/** Every element of an answer, those inside others included. */
function elementsIn(bytes: Uint8Array): Der[] {
  try {
    return new DerReader(bytes).rest().flatMap((one) => [one, ...elementsIn(one.content)]);
  } catch (thrown) {
    if (thrown instanceof NotDer) return [];
    throw thrown;
  }
}

describe('an answer', () => {
  it.each(['first', 'alone', 'ec', 'old-attribute'])('“%s” is proved', (name) => {
    const stamp = readTimeStamp(file(`${name}.tsr`));
    expect(stamp.imprint).toBe(first);
    expect(stamp.time.toISOString()).toMatch(/^2026-11-28T/);
    expect(stamp.nonce).toBe(readRequest(file('first.tsq'))!.nonce);
    expect(ownerOf(stamp.signer)).toBe(`“Stamp ${name === 'ec' ? 'ec' : 'rsa'}, Example Stamps”`);
  });

  it.each([
    ['plain', 'is not one for time stamps alone'],
    ['wide', 'is not one for time stamps alone'],
    ['expired', 'was not valid at the time of the stamp, 2026-11-28'],
    ['early', 'it holds from 2090-01-01'],
    ['rejected', 'did not grant the stamp as it was asked for (status 2)'],
    ['weak-imprint', 'is not a SHA-256'],
  ])('“%s” is refused', (name, words) => {
    expect(() => readTimeStamp(file(`${name}.tsr`))).toThrow(StampRefused);
    expect(() => readTimeStamp(file(`${name}.tsr`))).toThrow(words);
  });

  it.each([
    ['a page in words', Buffer.from('<!DOCTYPE html><title>503</title>')],
    ['nothing', Buffer.alloc(0)],
    ['the request', file('first.tsq')],
    ['a certificate', certificate('ca.pem').raw],
  ])('that is %s is refused', (_, bytes) => {
    expect(() => readTimeStamp(bytes)).toThrow('not an answer of a time-stamping service');
  });

  it('signed by another key is refused', () => {
    const answer = file('alone.tsr');
    const attributes = elementsIn(answer)
      .filter(
        ({ tag, bytes }) =>
          tag === TAG.context(0) && bytes.includes(derOid('1.2.840.113549.1.9.4')),
      )
      .sort((a, b) => a.bytes.length - b.bytes.length)[0]!;
    const set = Buffer.concat([Buffer.from([TAG.set]), attributes.bytes.subarray(1)]);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signature = sign('sha256', set, privateKey);
    const forged = Buffer.concat([answer.subarray(0, -signature.length), signature]);
    expect(() => readTimeStamp(forged)).toThrow('The signature does not belong');
  });

  it.each(['alone', 'ec'])('“%s” with any byte altered is refused', (name) => {
    const answer = file(`${name}.tsr`);
    const passed: string[] = [];
    for (let at = 0; at < answer.length; at++)
      for (const change of [0x01, 0x20, 0x80, 0xff]) {
        const altered = Buffer.from(answer);
        altered[at]! ^= change;
        if (said(altered) !== 'refused') passed.push(`${at} ^ ${change}`);
      }
    expect(passed).toEqual([]);
  });

  it('with more certificates than the signer’s says the same or is refused, whatever byte is altered', () => {
    const answer = file('first.tsr');
    const honest = said(answer);
    for (let at = 0; at < answer.length; at++) {
      const altered = Buffer.from(answer);
      altered[at]! ^= 0x01;
      expect(['refused', honest]).toContain(said(altered));
    }
  });

  it('cut off anywhere, or with a byte more, is refused', () => {
    const answer = file('alone.tsr');
    for (let length = 0; length < answer.length; length++)
      expect(said(answer.subarray(0, length))).toBe('refused');
    expect(said(Buffer.concat([answer, Buffer.alloc(1)]))).toBe('refused');
  });
});

describe('the certificate of an answer', () => {
  const stamp = readTimeStamp(file('alone.tsr'));
  it('leads to its issuer, to itself, and to no other', () => {
    const ca = certificate('ca.pem');
    expect(trustedIssuer(stamp, [certificate('other-ca.pem'), ca])?.raw).toEqual(ca.raw);
    expect(trustedIssuer(stamp, [stamp.signer])?.raw).toEqual(stamp.signer.raw);
    expect(trustedIssuer(stamp, [certificate('other-ca.pem')])).toBeNull();
    expect(
      trustedIssuer(readTimeStamp(file('first.tsr')), [certificate('other-ca.pem')]),
    ).toBeNull();
  });

  it('does not lead to an issuer that was not valid then', () => {
    const time = new Date('1999-01-01T00:00:00Z');
    expect(trustedIssuer({ ...stamp, time }, [certificate('ca.pem')])).toBeNull();
  });
});

describe('a stamp of the register', () => {
  it('is of a state that the register was in', () => {
    const { state, head } = checkStamp(file('first.tsr'), register);
    expect(state.since).toBe(1);
    expect(head).toBe(registerOf(register.entries.slice(0, 1), register.parts).head);
  });

  it.each([
    ['another hash', file('another-imprint.tsr'), register],
    ['another register', file('first.tsr'), emptyRegister],
    [
      'a register that was rewritten',
      file('first.tsr'),
      registerOf(register.entries.slice(1), register.parts),
    ],
  ])('is refused where it is of %s', (_, bytes, now) => {
    expect(() => checkStamp(bytes, now)).toThrow(
      'does not continue what was stamped on 2026-11-28',
    );
  });

  it('answers the request that was made', () => {
    const request = readRequest(file('first.tsq'))!;
    expect(checkStamp(file('first.tsr'), register, { request }).state.since).toBe(1);
    for (const other of [
      { ...request, nonce: request.nonce + 1n },
      { ...request, imprint: '0'.repeat(64) },
    ])
      expect(() => checkStamp(file('first.tsr'), register, { request: other })).toThrow(
        'another request',
      );
  });
});

describe('a request', () => {
  it('is read as it was written, and no other file is', () => {
    for (const nonce of [0n, 127n, 128n, 2n ** 63n - 1n]) {
      const request = { imprint: first, nonce };
      expect(readRequest(writeRequest(request))).toEqual(request);
    }
    for (const other of [file('first.tsr'), Buffer.from('Dear parents')])
      expect(readRequest(other)).toBeNull();
  });

  it('is what OpenSSL writes, but for the number', () => {
    const theirs = readRequest(file('first.tsq'))!;
    expect(theirs.imprint).toBe(first);
    expect(writeRequest(theirs).toString('hex')).toBe(file('first.tsq').toString('hex'));
  });
});
