/** Whether a register still continues an older one: its file, its head as a minute has it, or its hash as a time stamp has it. */
import { headHash, headOf, type Entry } from './entry.ts';
import type { Register } from './register.ts';

/** What the register had got to at one time. */
export interface EarlierState {
  /** The code that stood for it. */
  head: string;
  /** The entries that none was written on at that time. */
  tips: readonly Entry[];
  /** How many entries have been written since. */
  since: number;
}

/**
 * Looks for the state of the register that a head stands for.
 * @param head as `readCode` gives it
 * @returns null where the register was never in that state: it was rewritten, or is another one
 */
export const stateOf = (register: Register, head: string): EarlierState | null =>
  statesOf(register).find((state) => state.head === head) ?? null;

/** The same for the hash that was stamped: SHA-256, 64 hexadecimal digits. */
export const stateStamped = (register: Register, hash: string): EarlierState | null =>
  statesOf(register).find(({ tips }) => headHash(tips.map((tip) => tip.hash)) === hash) ?? null;

/** Every state that the register can have been in, the newest first: the first is the one now. */
export function statesOf(register: Register): EarlierState[] {
  const { entries } = register;
  const byHash = new Map(entries.map((entry) => [entry.hash, entry]));
  const seen = seenFrom(entries);
  const states = new Map<string, EarlierState>();
  for (const tips of tipsIn(register, seen)) {
    const head = headOf(tips);
    if (states.has(head)) continue;
    const reached = new Set(tips.flatMap((tip) => [...(seen.get(tip) ?? [])]));
    states.set(head, {
      head,
      tips: tips.flatMap((tip) => byHash.get(tip) ?? []),
      since: entries.length - reached.size,
    });
  }
  return [...states.values()].sort((a, b) => a.since - b.since);
}

/** For each entry all that it was written on, directly or through others, and itself. */
function seenFrom(entries: readonly Entry[]): Map<string, ReadonlySet<string>> {
  const seen = new Map<string, ReadonlySet<string>>();
  for (const { hash, after } of entries)
    seen.set(hash, new Set([...after.flatMap((before) => [...(seen.get(before) ?? [])]), hash]));
  return seen;
}

/**
 * The tips of every state that the register can have been in: after each entry, before each
 * entry, now, and wherever two people's work was joined without an entry of its own.
 */
function* tipsIn(
  { entries, tips }: Register,
  seen: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<readonly string[]> {
  yield [];
  yield tips;
  for (const { hash, after } of entries) {
    yield [hash];
    yield after;
  }
  yield* sideBySide(
    entries.map(({ hash }) => hash),
    seen,
  );
}

/** Every set of two entries or more of which none was written with another in view. */
function* sideBySide(
  hashes: readonly string[],
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  together: readonly string[] = [],
): Generator<readonly string[]> {
  for (const [i, hash] of hashes.entries()) {
    // In order: a later entry can have an earlier one in view, never the other way round.
    const later = hashes.slice(i + 1).filter((other) => !seen.get(other)?.has(hash));
    if (together.length > 0) yield [...together, hash];
    if (later.length > 0) yield* sideBySide(later, seen, [...together, hash]);
  }
}

/** What an older register has that this one does not. */
export interface Lost {
  /** In the order in which they were written. */
  entries: Entry[];
  /** Statements whose words are not here any more and were not erased by an entry. */
  statements: { policy: string; edition: string | null; name: string }[];
}

/** Compares with an older register; nothing is lost where this one continues it. */
export function lostSince(register: Register, older: Register): Lost {
  const here = new Set(register.entries.map(({ hash }) => hash));
  const erased = new Set(register.entries.flatMap(({ instead }) => instead.map(([gone]) => gone)));
  return {
    entries: older.entries.filter(({ hash }) => !here.has(hash)),
    statements: [...older.parts]
      .filter(([hash]) => !register.parts.has(hash) && !erased.has(hash))
      .map(([, { policy, edition, says }]) => ({
        policy,
        edition,
        name: says.name || says.about,
      })),
  };
}
