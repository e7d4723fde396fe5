/** Whether a register still continues an older one: its file, its head as a minute has it, or its hash as a time stamp has it. */
import { ancestry, headHash, headOf, type Entry } from './entry.ts';
import type { Register } from './register.ts';

/** What the register had got to when its head was the one asked for. */
export interface EarlierState {
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
  stateWhere(register, (tips) => headOf(tips) === head);

/** The same for the hash that was stamped: SHA-256, 64 hexadecimal digits. */
export const stateStamped = (register: Register, hash: string): EarlierState | null =>
  stateWhere(register, (tips) => headHash(tips) === hash);

function stateWhere(
  register: Register,
  matches: (tips: readonly string[]) => boolean,
): EarlierState | null {
  const { entries } = register;
  const isBefore = ancestry(entries);
  const byHash = new Map(entries.map((entry) => [entry.hash, entry]));
  for (const tips of statesIn(register)) {
    if (!matches(tips)) continue;
    const reached = (entry: Entry) => tips.some((tip) => isBefore(entry.hash, tip));
    return {
      tips: tips.flatMap((tip) => byHash.get(tip) ?? []),
      since: entries.filter((entry) => !reached(entry)).length,
    };
  }
  return null;
}

/**
 * The tips of every state that the register can have been in: after each entry, before each
 * entry, now, and wherever two people's work was joined without an entry of its own.
 */
function* statesIn({ entries, tips }: Register): Generator<readonly string[]> {
  yield [];
  yield tips;
  for (const { hash, after } of entries) {
    yield [hash];
    yield after;
  }
  // Where nobody worked side by side there are no others.
  if (entries.every(({ after }, i) => (i === 0 ? after.length === 0 : after.length === 1))) return;
  const isBefore = ancestry(entries);
  for (const one of entries)
    for (const other of entries)
      if (
        one.hash < other.hash &&
        !isBefore(one.hash, other.hash) &&
        !isBefore(other.hash, one.hash)
      )
        yield [one.hash, other.hash];
}

/** What an older register has that this one does not. */
export interface Lost {
  /** In the order in which they were written. */
  entries: Entry[];
  /** Statements whose words are not here any more and were not erased by an entry. */
  statements: { policy: string; edition: string; name: string }[];
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
