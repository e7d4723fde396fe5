/**
 * The time stamps of a register, kept beside it in the content folder: what a service
 * outside the school signed of its head. The file says which head and which day; what it
 * proves is in the file alone.
 */
import type { X509Certificate } from 'node:crypto';
import { headOf } from './entry.ts';
import { stateStamped, type EarlierState } from './earlier-state.ts';
import type { Register } from './register.ts';
import {
  StampRefused,
  instant,
  readTimeStamp,
  trustedIssuer,
  type TimeStamp,
  type TimeStampRequest,
} from './time-stamp.ts';

/** The folder in the content folder that holds them. */
export const STAMPS = 'stamps';

/** True for the name of a kept stamp. */
export const isStampFile = (name: string): boolean => /^[^.].*\.tsr$/.test(name);

/** A stamp of a state that the register was in. */
export interface CheckedStamp {
  stamp: TimeStamp;
  state: EarlierState;
  /** The head of that state. */
  head: string;
  /** The trusted certificate that the signer’s leads to; null where none was given. */
  trusted: X509Certificate | null;
}

/**
 * Checks an answer against the register.
 * @param request the question that it should answer, where that is known
 * @param trusted certificates of issuers that are trusted; without any, trust is not checked
 * @throws StampRefused with a sentence, for anything that is not as it should be
 */
export function checkStamp(
  bytes: Uint8Array,
  register: Register,
  {
    request,
    trusted = [],
  }: { request?: TimeStampRequest | undefined; trusted?: readonly X509Certificate[] } = {},
): CheckedStamp {
  const stamp = readTimeStamp(bytes);
  if (request && (stamp.nonce !== request.nonce || stamp.imprint !== request.imprint))
    throw new StampRefused('It answers another request than the one that was made.');
  const state = stateStamped(register, stamp.imprint);
  if (!state || state.tips.length === 0)
    throw new StampRefused(
      `The register does not continue what was stamped on ${instant(stamp.time)}: an entry from before was altered or taken out, or it is the stamp of another register.`,
    );
  const issuer = trusted.length > 0 ? trustedIssuer(stamp, trusted) : null;
  if (trusted.length > 0 && !issuer)
    throw new StampRefused('Its certificate does not lead to one of those that are trusted.');
  return { stamp, state, head: headOf(state.tips.map(({ hash }) => hash)), trusted: issuer };
}

/**
 * Where a stamp is kept, from the content folder: `stamps/2026-11-23-<head>.tsr`.
 * @param which counts several of one day and head, from 1
 */
export function stampPath({ stamp, head }: CheckedStamp, which: number): string {
  const day = stamp.time.toISOString().slice(0, 10);
  return `${STAMPS}/${day}-${head}${which > 1 ? `-${which}` : ''}.tsr`;
}
