/** Something in a file to import that goes beyond a limit; `readSource` says so with the name of the file. */
import type { Excess } from '../../policy/limits.ts';

/** Thrown by the readers, which do not know the file's name. */
export class TooMuch extends Error {
  readonly excess: Excess;
  constructor(excess: Omit<Excess, 'position'>) {
    super(excess.limit);
    this.excess = { ...excess, position: null };
  }
}
