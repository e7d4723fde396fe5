/**
 * Time stamps as RFC 3161 has them: somebody outside the school signs that a hash was shown
 * to them at a time. The question and the answer are files; what carries them is not our affair.
 *
 * What is checked is the whole way from the signature to the hash: the signed attributes
 * name the certificate and the hash of the statement, the statement has the hash, the time
 * and the nonce. Certificates are read, and signatures proved, by `node:crypto`.
 */
import { X509Certificate, createHash, verify } from 'node:crypto';
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
  type Der,
} from './der.ts';

/** What a time-stamping service is asked: to sign a SHA-256, and to repeat a number. */
export interface TimeStampRequest {
  /** SHA-256, 64 hexadecimal digits. */
  imprint: string;
  nonce: bigint;
}

/** An answer whose signature holds. Whether its certificate is to be trusted is another question. */
export interface TimeStamp {
  /** SHA-256, 64 hexadecimal digits. */
  imprint: string;
  time: Date;
  /** Null where the answer repeats none. */
  nonce: bigint | null;
  /** Whose it is. */
  signer: X509Certificate;
  /** Every certificate that came with the answer, the signer’s included. */
  certificates: readonly X509Certificate[];
}

/** An answer that proves nothing; the message is a sentence that says why. */
export class StampRefused extends Error {}

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  statement: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

const DIGESTS: Readonly<Record<string, string>> = {
  [OID.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** How an answer may be signed: the kind of key, and the hash where the name fixes it. */
const SIGNATURES: Readonly<Record<string, { key: 'rsa' | 'ec'; digest?: string }>> = {
  '1.2.840.113549.1.1.1': { key: 'rsa' },
  '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
};

/** The request as a file (`.tsq`): SHA-256, the nonce, and the wish for the certificate. */
export function writeRequest({ imprint, nonce }: TimeStampRequest): Buffer {
  const algorithm = der(TAG.sequence, derOid(OID.sha256), der(TAG.null));
  return der(
    TAG.sequence,
    derInteger(1n),
    der(TAG.sequence, algorithm, der(TAG.octets, Buffer.from(imprint, 'hex'))),
    derInteger(nonce),
    der(TAG.boolean, Buffer.from([0xff])),
  );
}

/** Reads a request that `writeRequest` wrote; null where it is another file. */
export function readRequest(bytes: Uint8Array): TimeStampRequest | null {
  try {
    const request = new DerReader(readDer(bytes, TAG.sequence).content);
    version(request, 1n);
    const imprint = imprintIn(request.open(TAG.sequence));
    return { imprint, nonce: integerIn(request.take(TAG.integer)) };
  } catch (thrown) {
    if (thrown instanceof NotDer || thrown instanceof StampRefused) return null;
    throw thrown;
  }
}

/**
 * Reads an answer (`.tsr`) and checks everything that it can prove by itself.
 * @throws StampRefused
 */
export function readTimeStamp(bytes: Uint8Array): TimeStamp {
  try {
    return proved(readSigned(tokenIn(bytes)));
  } catch (thrown) {
    if (!(thrown instanceof NotDer)) throw thrown;
    throw new StampRefused(
      `This is not an answer of a time-stamping service, or not the whole of it: ${thrown.message}. Where the service refused, the file may say so in words.`,
    );
  }
}

/** The signed part of an answer. */
function tokenIn(bytes: Uint8Array): DerReader {
  const answer = new DerReader(readDer(bytes, TAG.sequence).content);
  const info = answer.open(TAG.sequence);
  const status = integerIn(info.take(TAG.integer));
  const words = new DerReader(info.takeIf(TAG.sequence)?.content ?? Buffer.alloc(0)).rest();
  info.takeIf(TAG.bits);
  info.end();
  if (status !== 0n) {
    const why = words.map(({ content }) => content.toString('utf8')).join(' ');
    throw new StampRefused(
      `The service did not grant the stamp as it was asked for (status ${status})${why && `: ${why}`}.`,
    );
  }
  const token = answer.open(TAG.sequence);
  answer.end();
  named(token.take(TAG.oid), OID.signedData, 'The answer is not signed as a time stamp is.');
  const signed = token.open(TAG.context(0));
  token.end();
  const data = signed.open(TAG.sequence);
  signed.end();
  return data;
}

interface Signed {
  /** The hashes that it says it uses. */
  digests: string[];
  /** The bytes of the statement. */
  statement: Buffer;
  certificates: Der[];
  signer: DerReader;
}

function readSigned(data: DerReader): Signed {
  version(data, 3n);
  const digests = data.open(TAG.set).rest().map(digestNamed);
  const holder = data.open(TAG.sequence);
  named(holder.take(TAG.oid), OID.statement, 'What is signed is not a time stamp.');
  const wrapped = holder.open(TAG.context(0));
  holder.end();
  const statement = wrapped.take(TAG.octets).content;
  wrapped.end();
  const certificates = data.takeIf(TAG.context(0));
  data.takeIf(TAG.context(1));
  const signers = data.open(TAG.set);
  data.end();
  const signer = signers.open(TAG.sequence);
  signers.end();
  if (!certificates)
    throw new StampRefused(
      'The certificate of the service is not in the answer, as was asked for.',
    );
  return {
    statement,
    certificates: new DerReader(certificates.content).rest(),
    signer,
    digests,
  };
}

/** Proves the signature, and says what was signed. */
function proved({ statement, certificates, signer, digests }: Signed): TimeStamp {
  const signerVersion = integerIn(signer.take(TAG.integer));
  const name = signer.takeIf(TAG.sequence);
  const keyName = name ? null : signer.take(0x80);
  if (signerVersion !== (keyName ? 3n : 1n)) throw new NotDer('a version is another');
  const digest = digestNamed(signer.take(TAG.sequence));
  if (!digests.includes(digest) || digests.length !== 1)
    throw new StampRefused('The answer names other hashes than its signature uses.');
  const attributes = signer.take(TAG.context(0));
  const algorithm = signatureNamed(signer.take(TAG.sequence), digest);
  const signature = signer.take(TAG.octets).content;
  signer.takeIf(TAG.context(1));
  signer.end();

  const read = attributesIn(attributes);
  named(only(read, OID.contentType, TAG.oid), OID.statement, 'What is signed is not a time stamp.');
  const said = only(read, OID.messageDigest, TAG.octets).content;
  if (!said.equals(createHash(digest).update(statement).digest()))
    throw new StampRefused(
      'The statement in the answer was altered: its hash is not the signed one.',
    );
  const all = certificates.map(certificateIn);
  const own = all.find(isNamedIn(read));
  if (!own)
    throw new StampRefused('The certificate that the signature names is not in the answer.');
  if (name && !name.content.equals(issuerAndNumber(own)))
    throw new StampRefused('The answer names another certificate than its signature does.');
  const key = own.publicKey;
  // The attributes are signed as the set that they are, not under the tag that they stand.
  const signedBytes = Buffer.concat([Buffer.from([TAG.set]), attributes.bytes.subarray(1)]);
  if (key.asymmetricKeyType !== algorithm || !verify(digest, signedBytes, key, signature))
    throw new StampRefused('The signature does not belong to what it should sign.');
  const stamp = { ...readStatement(statement), signer: own, certificates: all };
  checkCertificate(own, stamp.time);
  return stamp;
}

function readStatement(bytes: Buffer): Pick<TimeStamp, 'imprint' | 'time' | 'nonce'> {
  const statement = new DerReader(readDer(bytes, TAG.sequence).content);
  version(statement, 1n);
  // The rules by which the service works.
  statement.take(TAG.oid);
  const imprint = imprintIn(statement.open(TAG.sequence));
  // Its serial number.
  statement.take(TAG.integer);
  const time = timeIn(statement.take(TAG.time));
  // How exact it is, whether stamps come in order.
  statement.takeIf(TAG.sequence);
  statement.takeIf(TAG.boolean);
  const nonce = statement.takeIf(TAG.integer);
  statement.takeIf(TAG.context(0));
  statement.takeIf(TAG.context(1));
  statement.end();
  return { imprint, time, nonce: nonce && integerIn(nonce) };
}

function checkCertificate(certificate: X509Certificate, time: Date): void {
  const { keyUsage, validFromDate, validToDate } = certificate;
  // Absent where the certificate says nothing of its purpose, whatever the type says.
  const purposes = (keyUsage as string[] | undefined) ?? [];
  if (purposes.length !== 1 || purposes[0] !== OID.timeStamping)
    throw new StampRefused(
      `The certificate of ${ownerOf(certificate)} is not one for time stamps alone.`,
    );
  if (time < validFromDate || time > validToDate)
    throw new StampRefused(
      `The certificate of ${ownerOf(certificate)} was not valid at the time of the stamp, ${instant(time)}: it holds from ${instant(validFromDate)} to ${instant(validToDate)}.`,
    );
}

/**
 * Follows the signer's certificate to one that is trusted: who issued which, proved by
 * their signatures, each valid at the time of the stamp.
 * @returns null where no way leads there
 */
export function trustedIssuer(
  { signer, certificates, time }: TimeStamp,
  trusted: readonly X509Certificate[],
): X509Certificate | null {
  const isTrusted = (one: X509Certificate) => trusted.some((other) => other.raw.equals(one.raw));
  const follow = (
    one: X509Certificate,
    seen: readonly X509Certificate[],
  ): X509Certificate | null => {
    if (isTrusted(one)) return one;
    for (const issuer of [...trusted, ...certificates]) {
      if (seen.some((other) => other.raw.equals(issuer.raw)) || !issued(issuer, one, time))
        continue;
      const found = follow(issuer, [...seen, issuer]);
      if (found) return found;
    }
    return null;
  };
  return follow(signer, [signer]);
}

const issued = (issuer: X509Certificate, one: X509Certificate, time: Date) =>
  issuer.ca &&
  time >= issuer.validFromDate &&
  time <= issuer.validToDate &&
  one.checkIssued(issuer) &&
  one.verify(issuer.publicKey);

/** Whose a certificate is: `Time Stamping, Example Ltd`. */
export const ownerOf = ({ subject }: X509Certificate): string => nameIn(subject);
export const issuerOf = ({ issuer }: X509Certificate): string => nameIn(issuer);

function nameIn(lines: string): string {
  const part = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(lines)?.[1];
  const words = [part('CN'), part('O')].filter((one) => one !== undefined);
  return `“${words.length > 0 ? words.join(', ') : lines.replaceAll('\n', ', ')}”`;
}

/** A time as it is shown: `2026-11-23 10:02:03 UTC`. */
export const instant = (time: Date): string =>
  `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;

// ---- parts of the structures

function version(reader: DerReader, wanted: bigint): void {
  if (integerIn(reader.take(TAG.integer)) !== wanted) throw new NotDer('a version is another');
}

function named(found: Der, wanted: string, sentence: string): void {
  if (oidIn(found) !== wanted) throw new StampRefused(sentence);
}

/** An algorithm's name; it may have no parameters. */
function algorithmIn({ tag, content }: Der): string {
  if (tag !== TAG.sequence) throw new NotDer('the name of an algorithm is missing');
  const reader = new DerReader(content);
  const name = oidIn(reader.take(TAG.oid));
  if (reader.takeIf(TAG.null)?.content.length) throw new NotDer('an algorithm has a parameter');
  reader.end();
  return name;
}

function digestNamed(algorithm: Der): string {
  const digest = DIGESTS[algorithmIn(algorithm)];
  if (digest) return digest;
  throw new StampRefused(
    'The answer uses a hash that is too weak or not known: SHA-256, 384 and 512 are.',
  );
}

function signatureNamed(algorithm: Der, digest: string): 'rsa' | 'ec' {
  const known = SIGNATURES[algorithmIn(algorithm)];
  if (known && (known.digest ?? digest) === digest) return known.key;
  throw new StampRefused(
    'The answer is signed in a way that is not known here: RSA and ECDSA are.',
  );
}

function imprintIn(reader: DerReader): string {
  if (algorithmIn(reader.take(TAG.sequence)) !== OID.sha256)
    throw new StampRefused('What was stamped is not a SHA-256, so it is nothing of this register.');
  const hash = reader.take(TAG.octets).content;
  reader.end();
  if (hash.length !== 32) throw new NotDer('a hash has another length');
  return hash.toString('hex');
}

/** The signed attributes by their names; each may be there once. */
function attributesIn({ content }: Der): Map<string, Der[]> {
  const found = new Map<string, Der[]>();
  for (const { tag, content: inside } of new DerReader(content).rest()) {
    if (tag !== TAG.sequence) throw new NotDer('an attribute is none');
    const attribute = new DerReader(inside);
    const name = oidIn(attribute.take(TAG.oid));
    const values = attribute.open(TAG.set).rest();
    attribute.end();
    if (found.has(name)) throw new NotDer('an attribute is there twice');
    found.set(name, values);
  }
  return found;
}

function only(attributes: ReadonlyMap<string, Der[]>, name: string, tag: number): Der {
  const [value, ...more] = attributes.get(name) ?? [];
  if (value?.tag !== tag || more.length > 0) throw new NotDer('a signed attribute is missing');
  return value;
}

function certificateIn({ bytes }: Der): X509Certificate {
  try {
    return new X509Certificate(bytes);
  } catch {
    throw new NotDer('a certificate in it cannot be read');
  }
}

/** Whether a certificate is the one that the signed attributes name, by its hash. */
function isNamedIn(attributes: ReadonlyMap<string, Der[]>): (one: X509Certificate) => boolean {
  const isNew = attributes.has(OID.signingCertificateV2);
  const name = isNew ? OID.signingCertificateV2 : OID.signingCertificate;
  const [first] = new DerReader(
    new DerReader(only(attributes, name, TAG.sequence).content).take(TAG.sequence).content,
  ).rest();
  if (first?.tag !== TAG.sequence) throw new NotDer('the name of the certificate is missing');
  const reader = new DerReader(first.content);
  const algorithm = isNew ? reader.takeIf(TAG.sequence) : null;
  // The older attribute knows no hash but this one; nothing here rests on two texts sharing it.
  const digest = algorithm ? digestNamed(algorithm) : isNew ? 'sha256' : 'sha1';
  const hash = reader.take(TAG.octets).content;
  return ({ raw }) => createHash(digest).update(raw).digest().equals(hash);
}

/** A certificate's issuer and serial number, as a signature names them. */
function issuerAndNumber({ raw }: X509Certificate): Buffer {
  const body = new DerReader(readDer(raw, TAG.sequence).content).open(TAG.sequence);
  body.takeIf(TAG.context(0));
  const number = body.take(TAG.integer);
  // How it is signed.
  body.take(TAG.sequence);
  return Buffer.concat([body.take(TAG.sequence).bytes, number.bytes]);
}
