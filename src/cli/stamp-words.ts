/** Time stamps on the command line: reading what was given, and saying what a stamp proves and what not. */
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import type { Register } from '../content/register/register.ts';
import { STAMPS, checkStamp, isStampFile, type CheckedStamp } from '../content/register/stamps.ts';
import { StampRefused, instant, issuerOf, ownerOf } from '../content/register/time-stamp.ts';
import { dateInWords } from '../language/when.ts';
import type { Entry } from '../content/register/entry.ts';
import { UsageError } from '../messages/usage-error.ts';
import { authorStrings as t } from '../strings/strings.ts';
import type { Arguments, Io, Option } from './command.ts';

/** The option of every command that checks a stamp. */
export const TRUST_OPTION = {
  type: 'string',
  value: '<ca.pem>',
  help: 'certificates of issuers that you trust: stamps have to lead to one of them',
} as const satisfies Option;

/**
 * The certificates of `--trust`; none where it is not given.
 * @throws UsageError where the file is not there or holds none
 */
export function trustedIn(given: Arguments, io: Io): X509Certificate[] {
  const file = given.text('trust');
  if (file === undefined) return [];
  if (!io.files.exists(file)) throw new UsageError(`There is no file “${file}”.`);
  const blocks = io.files
    .read(file)
    .match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  try {
    if (blocks) return blocks.map((block) => new X509Certificate(block));
  } catch {
    // Answered below.
  }
  throw new UsageError(
    `“${file}” holds no certificate that can be read.`,
    'a PEM file, as the service offers its own: it begins with “-----BEGIN CERTIFICATE-----”',
  );
}

/** What a stamp proves, in a sentence. */
export function stampWords({ stamp, state, head }: CheckedStamp): string {
  const last = state.tips.map(inLine).join(' and ');
  const since = state.since === 0 ? 'That is its state now.' : `${count(state.since)} since.`;
  return `${ownerOf(stamp.signer)} signed at ${instant(stamp.time)} that the register was at ${head}, after ${last}. ${since}`;
}

/** What was not checked of stamps, and how it can be. */
export function notChecked(stamps: readonly CheckedStamp[]): string {
  const [one] = stamps;
  if (one?.trusted) return 'Not checked: whether a certificate was revoked.';
  const issuers = [...new Set(stamps.map(({ stamp }) => issuerOf(stamp.signer)))].join(' and ');
  return `Not checked: whether ${issuers}, who issued the certificate, can be trusted (anybody can make a certificate: say --trust <ca.pem>), and whether it was revoked.`;
}

/**
 * Checks every stamp that is kept in a content folder, and prints what each proves.
 * @returns false where one is refused
 */
export function checkKeptStamps(
  folder: string,
  register: Register,
  trusted: readonly X509Certificate[],
  io: Io,
): boolean {
  const place = join(folder, STAMPS);
  if (!io.files.exists(place)) return true;
  const names = io.files.list(place).filter(({ name, folder }) => !folder && isStampFile(name));
  const good: CheckedStamp[] = [];
  for (const path of names.map(({ name }) => join(place, name)).sort()) {
    try {
      const checked = checkStamp(io.files.readBytes(path), register, { trusted });
      good.push(checked);
      io.out(`${path}: ${stampWords(checked)}`);
    } catch (thrown) {
      if (!(thrown instanceof StampRefused)) throw thrown;
      io.out(`${path} proves nothing. ${thrown.message}`);
    }
  }
  if (good.length > 0) io.out(notChecked(good));
  return good.length === names.length;
}

/** An entry of the register in a line. */
export const inLine = ({ act, on, policy, edition, to }: Entry): string => {
  const what = edition === null ? policy : `${policy}/${edition}`;
  return `${act} ${what}${to === null ? '' : ` → ${to}`} of ${dateInWords(on, t.dates)}`;
};

export const count = (entries: number): string =>
  `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
