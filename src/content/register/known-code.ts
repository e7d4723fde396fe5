/** Every code that a published text has or had: what may stand at the foot of a printed copy. */
import { ancestry } from './entry.ts';
import type { LedgerEntry, Register, SealedEdition } from './register.ts';

export interface KnownCode {
  code: string;
  sealed: SealedEdition;
  /** True for the code of the text as it stands. */
  isCurrent: boolean;
  /**
   * What the ledger has had since, oldest first. For the current code it is what changed
   * beside the words that the code is made of.
   */
  since: readonly LedgerEntry[];
  /** The day on which the words became others, ISO; null for those that stand. */
  changedOn: string | null;
}

/**
 * By policy and edition, the newest code of each first. A code that was made of words that
 * have been erased is not among them.
 */
export function codesOf({ editions, entries }: Register): KnownCode[] {
  const isBefore = ancestry(entries);
  return editions.flatMap((sealed) => {
    const { ledger } = sealed;
    const known = new Map<string, KnownCode>();
    const add = (code: string | null, since: readonly LedgerEntry[]) => {
      // The longest time counts: nobody knows when a copy was printed.
      if (code === null || (known.get(code)?.since.length ?? -1) >= since.length) return;
      const isCurrent = code === sealed.code;
      const changed = isCurrent ? undefined : since.find(({ codeAfter }) => codeAfter !== code);
      known.set(code, { code, sealed, isCurrent, since, changedOn: changed?.on ?? null });
    };
    add(sealed.code, []);
    for (const entry of ledger) {
      const unseen = ledger.filter(({ hash }) => !isBefore(hash, entry.hash));
      add(entry.codeAfter, unseen);
      add(
        entry.codeBefore,
        ledger.filter((one) => one === entry || unseen.includes(one)),
      );
    }
    return [...known.values()].sort(
      (a, b) => Number(b.isCurrent) - Number(a.isCurrent) || a.since.length - b.since.length,
    );
  });
}
