/** A printed code held against the register: which text it stands for, and what was corrected since. */
import type { Correction, Register, SealedEdition } from '../../content/register/index.ts';

export interface CodeFound {
  sealed: SealedEdition;
  /** The corrections made after the copy was printed; none where it is the text as it stands. */
  since: readonly Correction[];
}

/** @param code in the form that is printed; null where no edition has or had it */
export function findCode(register: Register, code: string): CodeFound | null {
  for (const sealed of register.editions) {
    if (sealed.code === code) return { sealed, since: [] };
    const first = sealed.corrections.findIndex((c) => c.codeBefore === code);
    if (first >= 0) return { sealed, since: sealed.corrections.slice(first) };
  }
  return null;
}
