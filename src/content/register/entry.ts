/**
 * The entries of the register: what was done, in a graph as commits are.
 *
 * An entry names the entries that it was written on, by their hashes, so none of these can
 * be altered, replaced or taken out without it. It does not hold the words themselves: it
 * names each statement by a hash over the statement and a secret number, its salt. The
 * words are a line of their own, a part. Where a person's name has to be erased, the part
 * goes; the entry and every other part still prove themselves, and nobody can find the
 * name again by trying, since the salt has gone with it.
 */
import { randomBytes } from 'node:crypto';
import { HEAD_LENGTH } from '../../policy/printed-code.ts';
import { hashOf, sha256, shorten } from './code.ts';
import type { Statement } from './statements.ts';

/** What is done to a published edition, and how the ledger counts it. */
export const ACTS = {
  /** Published: every statement of the edition is sealed. */
  adopt: { inLedger: false },
  /** A typing error in a clause, or a wrong fact, put right. */
  correct: { inLedger: true },
  /** An explanation beside the rule changed: a reason, a sentence for parents, a note. */
  amend: { inLedger: true },
  /** The edition no longer holds. */
  withdraw: { inLedger: true },
  /** The policy as a whole no longer holds; said in its newest published edition. */
  end: { inLedger: true },
  /** Words erased that should never have been published. */
  redact: { inLedger: true },
  /** The policy itself got another name: its folder, and its place in addresses. */
  rename: { inLedger: false },
} as const satisfies Record<string, { inLedger: boolean }>;

export type Act = keyof typeof ACTS;

/** What is done to one edition. */
export type EditionAct = Exclude<Act, 'rename'>;

/** One line of the register: something that was done to one edition, or to a policy as a whole. */
export interface Entry {
  /** Hash of everything else in it. */
  hash: string;
  /** The hashes of the entries on which it was written, sorted: all that no other was written on. */
  after: readonly string[];
  act: Act;
  /** ISO date. */
  on: string;
  /** The name that the policy had when the entry was written. */
  policy: string;
  /** Null where it is about the policy as a whole. */
  edition: string | null;
  /** `rename` alone: the name that the policy has from then on; null otherwise. */
  to: string | null;
  /** The hashes of its parts, in the order of the statements. */
  parts: readonly string[];
  /** `redact` alone: the parts that went, each with the one that came in its place. */
  instead: readonly (readonly [gone: string, instead: string])[];
}

/** A statement as it is kept. */
export interface Part {
  policy: string;
  /** Null where its entry is about the policy as a whole. */
  edition: string | null;
  /** 22 characters of base64url that nobody can guess. */
  salt: string;
  says: Statement;
}

export const hashOfPart = ({ policy, edition, salt, says }: Part): string =>
  hashOf(JSON.stringify([salt, policy, edition, says.about, says.name, says.value]));

export const hashOfEntry = (entry: Omit<Entry, 'hash'>): string => {
  const { after, act, on, policy, edition, parts, instead, to } = entry;
  const renamed = to === null ? [] : [to];
  return hashOf(JSON.stringify([after, act, on, policy, edition, parts, instead, ...renamed]));
};

/** An entry about one edition. */
export type EditionEntry = Entry & { act: EditionAct; edition: string };

export const isOfEdition = (entry: Entry): entry is EditionEntry => entry.edition !== null;

/** The entries that no other was written on: where the register has got to. Sorted. */
export function tipsOf(entries: readonly Pick<Entry, 'hash' | 'after'>[]): string[] {
  const continued = new Set(entries.flatMap((entry) => entry.after));
  return entries
    .map(({ hash }) => hash)
    .filter((hash) => !continued.has(hash))
    .sort();
}

/** What the head is made of, and what is stamped: the JSON of the sorted tips, without spaces. */
const headText = (tips: readonly string[]): string => JSON.stringify([...tips].sort());

/** The code that stands for a register with these tips, and so for all that they were written on. */
export const headOf = (tips: readonly string[]): string => shorten(headText(tips), HEAD_LENGTH);

/** The hash that the head is the beginning of: SHA-256, 64 hexadecimal digits. */
export const headHash = (tips: readonly string[]): string => sha256(headText(tips));

/** Makes the secret numbers; a test can give others. */
export type Salt = () => string;
export const randomSalt: Salt = () => randomBytes(16).toString('base64url');

/**
 * Entries so that each comes after those that it was written on; among those that were
 * written side by side the earlier day first, then by hash: the same order everywhere.
 * An entry whose predecessors are missing is taken as if it had none.
 */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const known = new Set(entries.map(({ hash }) => hash));
  const waitsFor = new Map<string, number>();
  const followers = new Map<string, Entry[]>();
  for (const entry of entries) {
    const before = entry.after.filter((hash) => known.has(hash));
    waitsFor.set(entry.hash, before.length);
    for (const hash of before) followers.set(hash, [...(followers.get(hash) ?? []), entry]);
  }
  const ready = entries.filter(({ hash }) => waitsFor.get(hash) === 0).sort(earlier);
  const ordered: Entry[] = [];
  for (let entry = ready.shift(); entry; entry = ready.shift()) {
    ordered.push(entry);
    for (const follower of followers.get(entry.hash) ?? []) {
      const left = (waitsFor.get(follower.hash) ?? 0) - 1;
      waitsFor.set(follower.hash, left);
      if (left === 0) ready.splice(placeIn(ready, follower), 0, follower);
    }
  }
  return ordered;
}

const earlier = (a: Entry, b: Entry) =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.hash < b.hash ? -1 : 1;

function placeIn(sorted: readonly Entry[], entry: Entry): number {
  const at = sorted.findIndex((other) => earlier(entry, other) < 0);
  return at < 0 ? sorted.length : at;
}

/** Answers whether one entry was written with another in view, directly or through others. */
export function ancestry(
  ordered: readonly Entry[],
): (ancestor: string, descendant: string) => boolean {
  const place = new Map(ordered.map(({ hash }, i) => [hash, i]));
  return (ancestor, descendant) => {
    const lowest = place.get(ancestor) ?? Infinity;
    const seen = new Set<string>();
    const open = [descendant];
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
      if (hash === ancestor) return true;
      const at = place.get(hash);
      if (at === undefined || at <= lowest || seen.has(hash)) continue;
      seen.add(hash);
      open.push(...(ordered[at]?.after ?? []));
    }
    return false;
  };
}
