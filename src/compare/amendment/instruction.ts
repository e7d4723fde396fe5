/** One step of a resolution, in words. */

/** What a meeting resolves about one clause, or about what goes with it. */
export interface Instruction {
  /** Where the comparison shows it; null where it is about many. */
  anchor: string | null;
  /** One sentence or several. */
  words: string;
}

/** An instruction with the index of the new clause that it is about, or comes behind. */
export type Placed = Instruction & { at: number };
